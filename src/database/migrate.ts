import { createClient } from '@libsql/client'
import type { MigrateUpArgs as MongoUpArgs } from '@payloadcms/db-mongodb'
import type { MigrateUpArgs as SqliteUpArgs } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { createLocalReq, type Payload } from 'payload'
import { textOf } from '../domain/row'
import { refusal } from '../i18n/errors/refusal'
import { withLease } from './mongodb/lease'
import { isSqlite } from './sqlite/isSqlite'
import { WIPED } from './sqlite/wipe'

/** A migration as it is shipped. What it is given depends on the database. */
interface ShippedMigration<Args> {
  name: string
  up(args: Args): Promise<void>
}

/**
 * A database that a newer version migrated: this one would read it wrongly, and write what the newer one cannot read.
 * @throws Refusal with the code where it notes as done what this version does not have
 */
export const refuseNewer = (
  code: 'BACKUP_NEWER' | 'DATABASE_NEWER',
  done: Iterable<string>,
  shipped: readonly { name: string }[],
): void => {
  const newer = [...done].filter((name) => !shipped.some((known) => known.name === name)).sort()
  if (newer.length) throw refusal(code, { migrations: newer.join(', ') })
}

/** What is to run of the shipped migrations, and as which batch. @throws Refusal DATABASE_NEWER */
const pendingOf = <Shipped extends { name: string }>(
  noted: readonly { name?: unknown; batch?: unknown }[],
  shipped: readonly Shipped[],
): { batch: number; pending: Shipped[] } => {
  const done = new Set(noted.flatMap(({ name }) => textOf(name) ?? []))
  refuseNewer('DATABASE_NEWER', done, shipped)
  const batch = Math.max(0, ...noted.map((one) => Number(one.batch ?? 0))) + 1
  return { batch, pending: shipped.filter(({ name }) => !done.has(name)) }
}

/**
 * Runs the shipped migrations that a SQLite file lacks, all in one transaction: a kill at any statement leaves the file as it was. Foreign
 * keys are off meanwhile, so that a table can be rebuilt without deleting what points at it, and are checked as a whole before the commit.
 * @returns the names of the migrations that ran
 * @throws Refusal DATABASE_NEWER
 */
export const migrateSqlite = async (
  payload: Payload,
  migrations: readonly ShippedMigration<SqliteUpArgs>[],
): Promise<string[]> => {
  const { db: adapter } = payload
  if (!isSqlite(adapter)) throw new TypeError('These migrations are for a SQLite file.')
  const { clientConfig, schema } = adapter
  const client = createClient(clientConfig)
  try {
    await client.execute('PRAGMA busy_timeout = 5000')
    await client.execute('PRAGMA foreign_keys = OFF')
    await client.execute('PRAGMA secure_delete = ON')
    await client.execute('BEGIN IMMEDIATE')
    try {
      const table = await client.execute(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
      )
      const done = table.rows.length ? await client.execute('SELECT name, batch FROM payload_migrations') : { rows: [] }
      const noted = done.rows.map(({ name, batch }) => ({ name, batch }))
      const { batch, pending } = pendingOf(noted, migrations)
      const db = drizzle(client, { schema })
      const req = await createLocalReq({}, payload)
      for (const migration of pending) {
        await migration.up({ db, payload, req })
        const now = new Date().toISOString()
        await client.execute({
          sql: 'INSERT INTO payload_migrations (id, name, batch, updated_at, created_at) VALUES (?, ?, ?, ?, ?)',
          args: [crypto.randomUUID(), migration.name, batch, now, now],
        })
      }
      // A new file has never held anything; what an earlier version deleted is still in its file.
      if (!table.rows.length) await client.execute(`PRAGMA user_version = ${WIPED}`)
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
 * Runs the shipped migrations that a MongoDB database lacks. One server has the lease, the others wait: all may start at once. Each migration
 * is noted when it is done; one that a kill cut short runs again, so it must bear that.
 * @returns the names of the migrations that ran here
 * @throws Refusal DATABASE_NEWER
 */
const migrateMongo = (payload: Payload, migrations: readonly ShippedMigration<MongoUpArgs>[]): Promise<string[]> => {
  const waiting = (): void => payload.logger.info('Another server migrates the database; this one waits.')
  return withLease(
    payload,
    'migrations',
    async (assertHeld) => {
      const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false })
      const { batch, pending } = pendingOf(docs, migrations)
      for (const migration of pending) {
        const req = await createLocalReq({}, payload)
        await migration.up({ payload, req })
        await assertHeld()
        await payload.create({ collection: 'payload-migrations', data: { name: migration.name, batch }, req })
      }
      return pending.map(({ name }) => name)
    },
    { waiting },
  )
}

/** The migrations of this version, oldest first. */
export const shippedMigrations = {
  mongodb: async () => (await import('../../migrations/mongodb')).migrations,
  sqlite: async () => (await import('../../migrations/sqlite')).migrations,
}

/** Brings the database to the schema of this version. Nothing else ever changes a schema. @throws Refusal DATABASE_NEWER */
export const migrate = async (payload: Payload): Promise<void> => {
  const ran =
    payload.db.name === 'mongoose'
      ? await migrateMongo(payload, await shippedMigrations.mongodb())
      : await migrateSqlite(payload, await shippedMigrations.sqlite())
  if (ran.length) payload.logger.info({ migrations: ran }, 'The database was migrated.')
}
