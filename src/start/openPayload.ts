import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { isHalfRestored } from '../backup/mongodb'
import { finishRestore } from '../backup/swap'
import { readEnv } from '../env'
import { refusal } from '../i18n/errors/refusal'
import { provideSecret } from '../secrets'
import { releaseLeases } from '../database/mongodb/lease'
import { writingAmong } from '../database/noteWrites'
import { sqliteFile } from '../database/adapter'
import { keepReserve, noteMade, refuseDamaged, refuseMissing, useReserve } from '../database/sqlite/databaseFile'
import { lockDataDir } from '../database/sqlite/fileLock'
import { isSqlite } from '../database/sqlite/isSqlite'
import { closeSqlite } from '../database/sqlite/upkeep'
import { makeReady, type Doing } from './makeReady'
import { startPurger } from './purger'

export interface Opened {
  payload: Payload
  close: () => Promise<void>
}

interface Opening {
  wait?: number
  patience?: number
  generateSecret?: boolean
  restoring?: boolean
  serves?: boolean
  tell?: (doing: Doing) => void
}

/**
 * Opens the database for a program: secret, lock of the SQLite file, migrations, and what a kill left half done. Indexes of MongoDB are
 * built before it returns.
 * @param wait how long to wait for another process on the same SQLite file, in milliseconds; none by default
 * @param patience how long to wait for a MongoDB that is not there yet, in milliseconds; none by default
 * @param generateSecret whether a missing secret may be made even in production (the demo)
 * @param restoring whether a restore goes on here: half of one may be found, and what it loads comes before migrations and indexes
 * @param serves whether a server starts, rather than a command: a cache in front has all made anew
 * @param tell as of `makeReady`
 * @throws Refusal FILE_LOCKED, ENVIRONMENT_INVALID, HALF_RESTORED, RESTORE_STUCK, DATABASE_MISSING, DATABASE_DAMAGED, DATABASE_NEWER, DUPLICATES,
 *   INDEX_REFUSED
 */
export const openPayload = async ({
  wait = 0,
  patience = 0,
  generateSecret = false,
  restoring = false,
  serves = false,
  tell,
}: Opening = {}): Promise<Opened> => {
  // What the program writes, the database and pictures, is for its own account alone.
  process.umask(process.umask() | 0o077)
  await provideSecret({ generate: generateSecret })
  const env = readEnv()
  const unlock = env.DATABASE_URL ? () => Promise.resolve() : await lockDataDir(env.DATA_DIR, wait)
  let payload: Payload | undefined
  try {
    const file = env.DATABASE_URL ? null : sqliteFile(env.DATA_DIR)
    const finished = file && (await finishRestore(path.dirname(file)))
    if (file) {
      await refuseMissing(file)
      await useReserve(file)
    }
    payload = await connect(patience)
    if (finished) payload.logger.warn(finished, 'A restore that had been cut short was finished.')
    if (!restoring) {
      if (await isHalfRestored(payload)) throw refusal('HALF_RESTORED')
      await refuseDamaged(payload)
      await makeReady(payload, tell)
      if (file) {
        await noteMade(file, payload)
        await keepReserve(file, payload)
      }
    }
    await sayWhenFull(env.DATA_DIR, payload)
    const opened = payload
    const { CDN_PURGE_TOKEN: token, CDN_PURGE_URL: url } = env
    const endPurger = url ? startPurger(payload, { serves, token, url }) : undefined
    return {
      payload,
      close: async () => {
        await endPurger?.()
        await closePayload(opened, unlock, true)
      },
    }
  } catch (error) {
    if (payload) await closePayload(payload, unlock, false)
    else await unlock()
    throw error
  }
}

/** Below this a disk counts as full, in bytes: a write of a document takes some kilobytes, a picture some megabytes. */
const FULL_BELOW = 10_000_000

/** Says to the log that the disk of the data folder is full: reads go on, writes are refused. */
const sayWhenFull = async (dataDir: string, { logger }: Payload): Promise<void> => {
  // With MongoDB the folder is there as soon as something lies in it; not every file system says how large it is.
  const disk = await statfs(dataDir).catch(() => null)
  const free = disk?.blocks ? disk.bavail * disk.bsize : Infinity
  if (free < FULL_BELOW)
    logger.error(
      { folder: path.resolve(dataDir), free },
      'The disk is full, or nearly: what it cannot take is refused.',
    )
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

const closePayload = async (payload: Payload, unlock: () => Promise<void>, isReady: boolean): Promise<void> => {
  if (isSqlite(payload.db)) await closeSqlite(payload, isReady)
  else {
    await releaseLeases(payload).catch((error: unknown) =>
      payload.logger.warn({ err: error }, 'Others wait for the leases that this server had.'),
    )
    await writingAmong(payload.db)?.end()
    await payload.db.destroy?.()
  }
  await unlock()
}
