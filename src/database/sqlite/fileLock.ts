import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { refusal } from '../../i18n/errors/refusal'

/**
 * Takes a data folder for this process alone. The lock is an open exclusive transaction on a file beside the database, so that the
 * operating system gives it back when the process ends, kill -9 included.
 * @param wait how long to wait for another process to give it back, in milliseconds
 * @returns a function that gives it back
 * @throws Refusal FILE_LOCKED when another process holds it
 */
export const lockDataDir = async (dataDir: string, wait = 0): Promise<() => Promise<void>> => {
  // Hashes of passwords and registrations lie in it.
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const file = path.resolve(dataDir, 'atelier.lock')
  const until = performance.now() + wait
  for (;;) {
    const unlock = await tryLock(file, Math.min(wait, 250))
    if (unlock) return unlock
    if (performance.now() >= until) throw refusal('FILE_LOCKED', { folder: path.resolve(dataDir) })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** One try, on a connection of its own: one on which a try has failed does not give back what a later try takes. */
const tryLock = async (file: string, patience: number): Promise<(() => Promise<void>) | null> => {
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute(`PRAGMA busy_timeout = ${patience}`)
    // Nothing is written under it: a full disk does not stand in its way.
    await client.execute('PRAGMA journal_mode = OFF')
    await client.execute('BEGIN EXCLUSIVE')
    return async () => {
      // Closing alone gives it back only when the connection is collected.
      await client.execute('ROLLBACK')
      client.close()
    }
  } catch (error) {
    client.close()
    if (/SQLITE_BUSY|database is locked/.test(String(error))) return null
    throw error
  }
}
