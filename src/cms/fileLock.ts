import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'

export class FileLockedError extends Error {
  override readonly name = 'FileLockedError'
  readonly code = 'FILE_LOCKED'
}

/**
 * Takes a data folder for this process alone. The lock is an open exclusive transaction on a file beside the database, so that the
 * operating system gives it back when the process ends, kill -9 included.
 * @param wait how long to wait for another process to give it back, in milliseconds
 * @returns a function that gives it back
 * @throws FileLockedError when another process holds it
 */
export const lockDataDir = async (dataDir: string, wait = 0): Promise<() => void> => {
  await mkdir(dataDir, { recursive: true })
  const client = createClient({ url: `file:${path.resolve(dataDir, 'atelier.lock')}` })
  try {
    await client.execute(`PRAGMA busy_timeout = ${Math.min(wait, 250)}`)
    const until = Date.now() + wait
    for (;;) {
      try {
        await client.execute('BEGIN EXCLUSIVE')
        return () => client.close()
      } catch (error) {
        if (!/SQLITE_BUSY|database is locked/.test(String(error))) throw error
        if (Date.now() >= until) {
          throw new FileLockedError(
            `Another process uses the data folder ${path.resolve(dataDir)}. Stop it first, or give this one a folder of its own with DATA_DIR.`,
          )
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  } catch (error) {
    client.close()
    throw error
  }
}
