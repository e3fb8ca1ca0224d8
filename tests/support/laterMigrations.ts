import { existsSync } from 'node:fs'
import { sql } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'

/** Migrations that a later version could ship, right and wrong, for the tests of migrating what an earlier one left. */

interface Args {
  db: { run: (statement: unknown) => Promise<{ rows: Record<string, unknown>[] }> }
  payload: Payload
}

interface MongoCollection {
  find: (filter: object) => { toArray: () => Promise<{ _id: unknown; slug?: string }[]> }
  updateOne: (filter: object, update: object) => Promise<unknown>
  updateMany: (filter: object, update: object) => Promise<unknown>
}

const mongo = (payload: Payload, collection: string): MongoCollection =>
  (payload.db as unknown as { connection: { collection: (name: string) => MongoCollection } }).connection.collection(
    collection,
  )

const isMongo = (payload: Payload): boolean => payload.db.name === 'mongoose'

/** Rebuilds a table with a column more that may not be empty, as SQLite has it done (https://www.sqlite.org/lang_altertable.html#otheralter). */
const rebuild = async ({ db }: Args, table: string, rows = 'true'): Promise<void> => {
  const { rows: parts } = await db.run(
    sql`SELECT type, sql FROM sqlite_master WHERE tbl_name = ${table} AND sql IS NOT NULL`,
  )
  const { rows: columns } = await db.run(sql`SELECT name FROM pragma_table_info(${table})`)
  const names = columns.map(({ name }) => `\`${String(name)}\``).join(', ')
  const made = String(parts.find(({ type }) => type === 'table')?.sql)
  const later = "`later` text DEFAULT 'none' NOT NULL"
  await db.run(sql.raw(made.replace(/^CREATE TABLE [`"]?\w+[`"]? \(/, `CREATE TABLE __new_${table} (${later},`)))
  await db.run(sql.raw(`INSERT INTO __new_${table} (${names}) SELECT ${names} FROM ${table} WHERE ${rows}`))
  await db.run(sql.raw(`DROP TABLE ${table}`))
  await db.run(sql.raw(`ALTER TABLE __new_${table} RENAME TO ${table}`))
  for (const part of parts.filter(({ type }) => type === 'index')) await db.run(sql.raw(String(part.sql)))
}

const later = (name: string, up: (args: Args) => Promise<unknown>): Migration => ({
  name: `later_${name}`,
  up: async (args) => void (await up(args as unknown as Args)),
  down: () => Promise.resolve(),
})

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

export const laterMigrations: Record<string, Migration> = {
  /** Every person gets a field more. */
  whole: later('whole', async (args) => {
    if (!isMongo(args.payload)) return rebuild(args, 'speakers')
    const people = mongo(args.payload, 'speakers')
    for (const { _id } of await people.find({}).toArray()) await people.updateOne({ _id }, { $set: { later: 'none' } })
  }),
  /** Stops in the middle: SQLite's because people are missing at whom others point, MongoDB's by itself. */
  stopping: later('stopping', async (args) => {
    if (!isMongo(args.payload)) return rebuild(args, 'speakers', "name < 'M'")
    const people = mongo(args.payload, 'speakers')
    const [one] = await people.find({}).toArray()
    await people.updateOne({ _id: one?._id }, { $set: { later: 'none' } })
    throw new Error('It stops in the middle.')
  }),
  /** Loses texts in English, at which nothing points. */
  losingTexts: later('losing_texts', (args) =>
    isMongo(args.payload)
      ? mongo(args.payload, 'organisations').updateMany({}, { $unset: { 'name.en': 1 } })
      : rebuild(args, 'organisations_locales', "_locale = 'fr'"),
  ),
  /** Loses what people answered when they registered, which no stranger sees. */
  losingAnswers: later('losing_answers', (args) =>
    isMongo(args.payload)
      ? mongo(args.payload, 'registrations').updateMany({}, { $set: { answers: null } })
      : args.db.run(sql`UPDATE registrations SET answers = NULL`),
  ),
  /** Makes room for a unique index of its version, on MongoDB: speakers that have another's slug lose it. */
  distinct: later('distinct', async ({ payload }) => {
    const people = mongo(payload, 'speakers')
    const seen = new Set<unknown>()
    for (const { _id, slug } of await people.find({}).toArray()) {
      if (seen.has(slug)) await people.updateOne({ _id }, { $unset: { slug: 1 } })
      seen.add(slug)
    }
  }),
  /** Takes until it is told to end, and says so: `migrating` and `migrated`. MIGRATION_UNTIL: the file that tells it; at once without it. */
  slow: later('slow', async ({ payload }) => {
    console.log('migrating')
    const runs = mongo(payload, 'later_runs')
    await runs.updateOne({ _id: `${process.pid}` }, { $setOnInsert: { at: new Date() } })
    const { MIGRATION_UNTIL } = process.env
    const mayEnd = (): boolean => !MIGRATION_UNTIL || existsSync(MIGRATION_UNTIL)
    while (!mayEnd()) await pause(20)
    console.log('migrated')
  }),
}
