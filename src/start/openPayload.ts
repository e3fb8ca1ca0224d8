import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { isHalfRestored } from '../backup/mongodb'
import { finishRestore } from '../backup/swap'
import { readEnv } from '../env'
import { refusal } from '../i18n/errors/refusal'
import { provideSecret } from '../secrets'
import { releaseLeases } from '../database/mongodb/lease'
import { lockDataDir } from '../database/sqlite/fileLock'
import { isSqlite } from '../database/sqlite/isSqlite'
import { makeReady, tuneSqlite } from './makeReady'

export interface Opened {
  payload: Payload
  close: () => Promise<void>
}

/**
 * Opens the database for a program: secret, lock of the SQLite file, migrations, and what a kill left half done. Indexes of MongoDB are
 * built before it returns.
 * @param wait how long to wait for another process on the same SQLite file, in milliseconds; none by default
 * @param patience how long to wait for a MongoDB that is not there yet, in milliseconds; none by default
 * @param generateSecret whether a missing secret may be made even in production (the demo)
 * @param restoring whether a restore goes on here: half of one may be found, and what it loads comes before migrations and indexes
 * @throws Refusal FILE_LOCKED, ENVIRONMENT_INVALID, HALF_RESTORED, RESTORE_STUCK, DATABASE_NEWER, DUPLICATES
 */
export const openPayload = async ({
  wait = 0,
  patience = 0,
  generateSecret = false,
  restoring = false,
} = {}): Promise<Opened> => {
  // What the program writes, the database and pictures, is for its own account alone.
  process.umask(process.umask() | 0o077)
  await provideSecret({ generate: generateSecret })
  const env = readEnv()
  const unlock = env.DATABASE_URL ? () => Promise.resolve() : await lockDataDir(env.DATA_DIR, wait)
  let payload: Payload | undefined
  try {
    const finished = env.DATABASE_URL ? null : await finishRestore(path.resolve(env.DATA_DIR))
    payload = await connect(patience)
    if (finished) payload.logger.warn(finished, 'A restore that had been cut short was finished.')
    if (!restoring) {
      if (await isHalfRestored(payload)) throw refusal('HALF_RESTORED')
      await makeReady(payload)
    }
    const opened = payload
    return {
      payload,
      close: async () => {
        await tuneSqlite(opened)
        await releaseLeases(opened).catch((error: unknown) =>
          opened.logger.warn({ err: error }, 'Others wait for the leases that this server had.'),
        )
        await closePayload(opened, unlock)
      },
    }
  } catch (error) {
    if (payload) await closePayload(payload, unlock)
    else await unlock()
    throw error
  }
}

/** Not there yet: nobody listens, or nobody answers in time. Who is refused, or asks at a wrong address, need not wait. */
const notThereYet = /cannot connect to MongoDB.*(ECONNREFUSED|ECONNRESET|EAI_AGAIN|timed out)/is

/** Opens the connection. After a loss of power everything on a machine starts at once: a MongoDB may come later than we do. */
const connect = async (patience: number): Promise<Payload> => {
  const { default: config } = await import('../../payload.config')
  for (const until = performance.now() + patience; ;) {
    try {
      return await getPayload({ config })
    } catch (error) {
      if (performance.now() >= until || !notThereYet.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

const closePayload = async ({ db }: Payload, unlock: () => Promise<void>): Promise<void> => {
  if (isSqlite(db)) {
    db.writer?.close()
    db.drizzle.$client.close()
  } else await db.destroy?.()
  await unlock()
}
