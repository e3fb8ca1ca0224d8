import { createClient, type Config } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { createLocalReq, type Migration, type Payload } from 'payload'
import { words } from '../i18n/words/starting'
import { withLease } from './mongodb/lease'

type SqliteAdapter = { clientConfig: Config; schema: Record<string, unknown> }

/** A database that a newer version migrated: this one would read it wrongly, and write what the newer one cannot read. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
  constructor(readonly migrations: readonly string[]) {
    super(words.DATABASE_NEWER.en(migrations.join(', ')))
  }
}

/** @throws NewerDatabaseError where a database notes as done what this version does not have */
export const refuseNewer = (done: Iterable<string>, migrations: readonly Pick<Migration, 'name'>[]): void => {
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = [...done].filter((name) => !known.has(name)).sort()
  if (unknown.length) throw new NewerDatabaseError(unknown)
}

/**
 * Runs the shipped migrations that a SQLite file lacks, all in one transaction: a kill at any statement leaves the file as it was. Foreign
 * keys are off meanwhile, so that a table can be rebuilt without deleting what points at it, and are checked as a whole before the commit.
 * @returns the names of the migrations that ran
 * @throws NewerDatabaseError
 */
export const migrateSqlite = async (payload: Payload, migrations: readonly Migration[]): Promise<string[]> => {
  const adapter = payload.db as unknown as SqliteAdapter
  const client = createClient(adapter.clientConfig)
  try {
    await client.execute('PRAGMA busy_timeout = 5000')
    await client.execute('PRAGMA foreign_keys = OFF')
    await client.execute('BEGIN IMMEDIATE')
    try {
      const table = await client.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
      )
      const done = table.rows.length ? await client.execute('SELECT name, batch FROM payload_migrations') : { rows: [] }
      const names = new Set(done.rows.map((row) => row.name as string))
      refuseNewer(names, migrations)
      const batch = Math.max(0, ...done.rows.map((row) => Number(row.batch))) + 1
      const pending = migrations.filter(({ name }) => !names.has(name))
      const db = drizzle(client, { schema: adapter.schema })
      const req = await createLocalReq({}, payload)
      for (const migration of pending) {
        await migration.up({ db, payload, req } as never)
        const now = new Date().toISOString()
        await client.execute({
          sql: 'INSERT INTO payload_migrations (id, name, batch, updated_at, created_at) VALUES (?, ?, ?, ?, ?)',
          args: [crypto.randomUUID(), migration.name, batch, now, now],
        })
      }
      if (pending.length) {
        const broken = await client.execute('PRAGMA foreign_key_check')
        if (broken.rows.length)
          throw new Error(`A migration left ${broken.rows.length} rows that point nowhere; nothing was changed.`)
      }
      await client.execute('COMMIT')
      return pending.map(({ name }) => name)
    } catch (error) {
      await client.execute('ROLLBACK').catch(() => undefined)
      throw error
    }
  } finally {
    client.close()
  }
}

/**
 * Runs the shipped migrations that a MongoDB database lacks. One server claims the work, the others wait: all may start at once. Each migration
 * is noted when it is done; one that a kill cut short runs again, so it must bear that.
 * @returns the names of the migrations that ran here
 * @throws NewerDatabaseError
 */
export const migrateMongo = (payload: Payload, migrations: readonly Migration[]): Promise<string[]> => {
  const waiting = (): void => payload.logger.info('Another server migrates the database; this one waits.')
  return withLease(
    payload,
    'migrations',
    async (assertHeld) => {
      const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false })
      const names = new Set(docs.map(({ name }) => String(name)))
      refuseNewer(names, migrations)
      const batch = Math.max(0, ...docs.map((doc) => doc.batch ?? 0)) + 1
      const pending = migrations.filter(({ name }) => !names.has(name))
      for (const { name, up } of pending) {
        const req = await createLocalReq({}, payload)
        await up({ payload, req } as never)
        await assertHeld()
        await payload.create({ collection: 'payload-migrations', data: { name, batch }, req })
      }
      return pending.map(({ name }) => name)
    },
    { waiting },
  )
}

/** The migrations of this version, oldest first. */
export const shippedMigrations = async (database: 'mongodb' | 'sqlite'): Promise<readonly Migration[]> =>
  database === 'mongodb'
    ? (await import('../../migrations/mongodb')).migrations
    : ((await import('../../migrations/sqlite')).migrations as unknown as Migration[])

/** Brings the database to the schema of this version. Nothing else ever changes a schema. @throws NewerDatabaseError */
export const migrate = async (payload: Payload): Promise<void> => {
  const ran =
    payload.db.name === 'mongoose'
      ? await migrateMongo(payload, await shippedMigrations('mongodb'))
      : await migrateSqlite(payload, await shippedMigrations('sqlite'))
  if (ran.length) payload.logger.info({ migrations: ran }, 'The database was migrated.')
}
