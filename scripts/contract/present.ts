import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { hasErrorCode, isRow } from '../../src/domain/row'
import { breaksOfGraphQL, breaksOfRest, factsIn, factsOf, keptFacts, keptGraphQL, type Break } from './breaks'

const folder = path.resolve(import.meta.dirname, '../../tests/contract')

/** Where the contract is kept that front ends rely on. */
export const keptFiles = { graphQL: path.join(folder, 'public.graphql'), rest: path.join(folder, 'rest.json') }

/** The contract as it is kept. */
export interface Contract {
  graphQL: string
  rest: string
}

/** What a server says of itself. @param url its origin */
export const presentContract = async (url: string): Promise<Contract> => {
  const read = async (file: string): Promise<string> => {
    const response = await fetch(`${url}/api/${file}`)
    if (!response.ok) throw new Error(`${file}: ${response.status}`)
    return response.text()
  }
  const document: unknown = JSON.parse(await read('openapi.json'))
  if (!isRow(document)) throw new Error('The document is no object.')
  return { graphQL: keptGraphQL(await read('schema.graphql')), rest: keptFacts(factsOf(document)) }
}

/** What is kept; null where nothing is yet. */
export const keptContract = async (): Promise<Contract | null> => {
  try {
    const [graphQL, rest] = await Promise.all([readFile(keptFiles.graphQL, 'utf8'), readFile(keptFiles.rest, 'utf8')])
    return { graphQL, rest }
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  }
}

/** What the present contract takes away of the kept one. */
export const breaksSince = (kept: Contract, present: Contract): Break[] => [
  ...breaksOfRest(factsIn(kept.rest), factsIn(present.rest)),
  ...breaksOfGraphQL(kept.graphQL, present.graphQL),
]
