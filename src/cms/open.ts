import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { readEnv } from '../env'
import { provideSecret } from '../secrets'
import { lockDataDir } from './fileLock'
import { mendVersions } from './mendMongoVersions'
import { migrate } from './migrate'
import { mendAtStart } from './publication'

export interface Opened {
  payload: Payload
  close: () => Promise<void>
}

/**
 * Opens the database for a program: secret, lock of the SQLite file, migrations, and what a kill left half done. Indexes of MongoDB are
 * built before it returns.
 * @param wait how long to wait for another process on the same SQLite file, in milliseconds; none by default
 * @param generateSecret whether a missing secret may be made even in production (the demo)
 * @param restoring whether a restore goes on here, so that half of one may be found
 * @throws FileLockedError, EnvError, HalfRestoredError
 */
export const openPayload = async ({ wait = 0, generateSecret = false, restoring = false } = {}): Promise<Opened> => {
  await provideSecret({ generate: generateSecret })
  const env = readEnv()
  const unlock = env.DATABASE_URL ? () => Promise.resolve() : await lockDataDir(env.DATA_DIR, wait)
  let payload: Payload | undefined
  try {
    const { default: config } = await import('../../payload.config')
    payload = await getPayload({ config })
    if (!restoring && (await isHalfRestored(payload))) throw new HalfRestoredError()
    await settle(payload)
    const opened = payload
    return { payload, close: () => closePayload(opened, unlock) }
  } catch (error) {
    if (payload) await closePayload(payload, unlock)
    else await unlock()
    throw error
  }
}

/** Brings a database to what this version works with: migrated, indexed, and what a kill left half done finished. */
export const settle = async (payload: Payload): Promise<void> => {
  await migrate(payload)
  await buildIndexes(payload)
  const req: PayloadRequest = await createLocalReq({}, payload)
  if (payload.db.name === 'mongoose') {
    const mended = await mendVersions(req)
    if (mended) payload.logger.warn({ documents: mended }, 'Versions that a kill had cut off were mended.')
  }
  const finished = await mendAtStart(req)
  if (finished) payload.logger.warn({ workshops: finished }, 'Publications that had been cut short were finished.')
  await tuneSqlite(payload)
}

/**
 * Lets SQLite look at how its tables are filled, where that has changed: without it the newest ten of 2,000 workshops are found by reading all
 * (https://www.sqlite.org/pragma.html#pragma_optimize).
 */
const tuneSqlite = async (payload: Payload): Promise<void> => {
  if (payload.db.name === 'mongoose') return
  const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }
  try {
    await client.execute('PRAGMA analysis_limit = 400')
    await client.execute('PRAGMA optimize = 0x10002')
  } catch (error) {
    payload.logger.warn({ err: error }, 'SQLite could not look at its tables; it goes on with what it knew.')
  }
}

/** A restore into this MongoDB was cut short: what it holds is not whole. */
export class HalfRestoredError extends Error {
  override readonly name = 'HalfRestoredError'
  constructor() {
    super('A restore into this database was cut short. Run `npm run restore` again.')
  }
}

interface RestoringCollection {
  countDocuments: () => Promise<number>
}

/** The mark that a restore sets first and takes away last (src/backup/mongodb.ts). */
export const restoringMark = 'atelier_restoring'

const isHalfRestored = async (payload: Payload): Promise<boolean> => {
  if (payload.db.name !== 'mongoose') return false
  const { connection } = payload.db as unknown as { connection: { collection: (name: string) => RestoringCollection } }
  return (await connection.collection(restoringMark).countDocuments()) > 0
}

interface Closable {
  client?: { close: () => void }
  destroy?: () => Promise<void>
  writer?: { close: () => void }
}

const closePayload = async (payload: Payload, unlock: () => Promise<void>): Promise<void> => {
  const db = payload.db as unknown as Closable
  await tuneSqlite(payload)
  db.writer?.close()
  if (payload.db.name === 'mongoose') await db.destroy?.()
  else db.client?.close()
  await unlock()
}

/** Mongoose starts building indexes when it connects; this waits until they stand, so that a unique one holds from the first request. */
const buildIndexes = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'mongoose') return
  const { collections, versions } = payload.db as unknown as Record<
    'collections' | 'versions',
    Record<string, { ensureIndexes: () => Promise<void> }>
  >
  for (const model of [...Object.values(collections), ...Object.values(versions)]) await model.ensureIndexes()
}
