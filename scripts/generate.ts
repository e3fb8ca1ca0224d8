import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { wholeSchema } from '../src/api/graphql/wholeSchema'
import { clientListFields, clientTypes } from './clientTypes'
import { storedTypes } from './storedTypes'
import { errorTable } from './docs/errorTable'
import { seriesJsonSchema } from '../seed/format/seriesSchema'
import { hasErrorCode } from '../src/domain/row'
import { envNames } from '../src/env'

const usage = `Writes the files that are made from the configuration:
  src/payload-types.ts, src/stored-types.ts, the admin's import map, schema.graphql, seed/schema.json, docs/errors.md,
  packages/client/src/publicTypes.ts and listFields.ts
  npm run generate            writes those that differ
  npm run generate -- --check writes nothing; ends with 1 and their names if some differ`

const root = path.resolve(import.meta.dirname, '..')
const importMap = 'src/app/(payload)/admin/importMap.js'

/** The configuration as every machine has it: what is generated does not depend on where that runs. */
const readConfig = async (): Promise<SanitizedConfig> => {
  for (const name of envNames) delete process.env[name]
  process.env.PAYLOAD_SECRET = 'for generating only: nothing is signed with it'
  const { default: config } = await import('../payload.config')
  return config
}

/** A file that a tool of Payload's writes, made in a folder of its own and read back: it says by itself neither what nor whether it wrote. */
const madeBy = async (name: string, write: (folder: string, file: string) => Promise<void>): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-generate-'))
  try {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await write(folder, file)
    const text = await readFile(file, 'utf8')
    if (!text.trim()) throw new Error(`${name} was not written.`)
    return text
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const types = (config: SanitizedConfig): Promise<string> =>
  madeBy('src/payload-types.ts', (_folder, outputFile) =>
    generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false }),
  )

const imports = (config: SanitizedConfig): Promise<string> =>
  madeBy(importMap, (baseDir, importMapFile) =>
    generateImportMap(
      { ...config, admin: { ...config.admin, importMap: { ...config.admin.importMap, baseDir, importMapFile } } },
      { force: true, log: false },
    ),
  )

const graphql = (config: SanitizedConfig): string =>
  `${printSchema(lexicographicSortSchema(wholeSchema(config).schema))}\n`

/** Every generated file by its path, as it should be. */
export const generated = async (): Promise<Map<string, string>> => {
  const config = await readConfig()
  const schema = graphql(config)
  return new Map([
    ['src/payload-types.ts', await types(config)],
    [importMap, await imports(config)],
    ['schema.graphql', schema],
    ['src/stored-types.ts', await storedTypes(config)],
    ['packages/client/src/publicTypes.ts', await clientTypes(schema)],
    ['packages/client/src/listFields.ts', await clientListFields(schema)],
    ['docs/errors.md', errorTable()],
    ['seed/schema.json', `${JSON.stringify(seriesJsonSchema(), null, 2)}\n`],
  ])
}

const textOf = async (file: string): Promise<string | null> => {
  try {
    return await readFile(path.resolve(root, file), 'utf8')
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Variables that .env.example leaves out, or names though nothing reads them. It is written by hand. */
const wrongInExample = async (): Promise<string[]> => {
  const listed = [...((await textOf('.env.example')) ?? '').matchAll(/^([A-Z_]+)=/gm)].flatMap(([, name]) => name ?? [])
  return [...envNames.filter((name) => !listed.includes(name)), ...listed.filter((name) => !envNames.includes(name))]
}

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const differing: string[] = []
  for (const [file, text] of await generated()) {
    if ((await textOf(file)) === text) continue
    differing.push(file)
    if (!values.check) await writeFile(path.resolve(root, file), text)
  }
  const variables = await wrongInExample()
  if (variables.length) console.log(`.env.example and src/env.ts differ in: ${variables.join(', ')}`)
  if (values.check) {
    for (const file of differing) console.log(`${file} differs from what "npm run generate" writes.`)
    return differing.length || variables.length ? 1 : 0
  }
  console.log(differing.length ? `Written: ${differing.join(', ')}` : 'Everything is up to date.')
  return variables.length ? 1 : 0
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main()
