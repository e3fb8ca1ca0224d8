import type { PayloadRequest } from 'payload'
import { textOf } from '../../domain/row'
import { isKnownAs, isMerged, type KnownEntry, type MergedCollection } from '../../domain/merging'
import { fold, serve } from '../../domain/texts'
import { editorsEndpoint } from '../access/endpoints'
import { directoryOf, settlePeople } from '../publication/print'
import { nameOf } from '../write/references'
import { reject } from '../write/reject'
import { localesOf } from '../../database/request'
import { findMain, type Conditions, type Stored } from '../../database/documents'

type Entry = Stored<MergedCollection>

/** How many are offered. */
const FEW = 3

const typedIn = (req: PayloadRequest): string[] =>
  [req.query.name]
    .flat()
    .filter((name): name is string => typeof name === 'string' && name.length <= 300)
    .slice(0, 10)

/** What programmes would print of people today, in the reader’s language. */
export const linesOf = async (req: PayloadRequest, docs: readonly Pick<Entry, 'id'>[]): Promise<(string | null)[]> => {
  const rows = docs.map(({ id }) => ({ id, person: id }))
  const locales = localesOf(req)
  const settled = settlePeople(rows, [], await directoryOf(req, rows), locales)
  return settled.map(({ printedLine }) => serve(printedLine, [req.i18n.language, ...locales])?.text ?? null)
}

/** Entries that have one of the names already: as folded for the search, aliases and acronyms included. */
const knownAs = async (req: PayloadRequest, collection: MergedCollection, typed: string): Promise<Entry[]> => {
  const folded = fold(typed)
  if (!folded) return []
  const where: Conditions<MergedCollection> = { and: [{ search: { like: folded } }, { deletedAt: { exists: false } }] }
  const docs = await findMain(req, collection, where, 0, { name: true, search: true, acronym: true })
  const of = collection === 'speakers' ? 'person' : 'organisation'
  return docs.filter(({ search }) => isKnownAs(typed, (search ?? '').split(' | '), of))
}

/** `GET /known?name=…&name=…`: for editors, the entries of the directory that somebody who types these names for a new one may mean. */
export const knownEntries = editorsEndpoint('get', '/known', async (req) => {
  const collection = req.routeParams?.collection
  if (!isMerged(collection)) return reject(req, { code: 'NOT_FOUND' })
  const found = new Map<string, Entry>()
  for (const name of typedIn(req)) for (const doc of await knownAs(req, collection, name)) found.set(doc.id, doc)
  const docs = [...found.values()].slice(0, FEW)
  const lines =
    collection === 'speakers'
      ? await linesOf(req, docs)
      : docs.map((doc) => ('acronym' in doc ? textOf(doc.acronym) : null))
  const known = docs.map((doc, n): KnownEntry => {
    const name = nameOf(req, doc)
    return { id: doc.id, name, more: lines[n] && lines[n] !== name ? lines[n] : null }
  })
  return Response.json({ known }, { headers: { 'Cache-Control': 'no-store' } })
})
