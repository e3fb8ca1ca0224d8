import { createClient, type Client } from '@libsql/client'
import type { Payload, PayloadRequest } from 'payload'
import { standsInFreeSpace } from './freeSpace'
import { isSqlite } from './isSqlite'

/**
 * What was deleted is not to be found in the file any more. `secure_delete` overwrites it, on each connection that writes
 * (https://www.sqlite.org/pragma.html#pragma_secure_delete), and the log of writes beside the file is emptied. That is not all: where SQLite shares
 * rows out anew among pages, a page may keep a copy of one that has moved on, which nobody overwrites when it is deleted. `VACUUM` leaves nothing, but
 * writes the whole file, and nothing else happens meanwhile. So what is free in the file is looked through, and the file is written anew where something
 * was found (docs/decisions/045-privacy.md).
 *
 * The file itself says whether that is done, in its `user_version`: a kill at any moment leaves a file that says it is not.
 */

/** `user_version` of a file in which nothing is left of what was deleted for good. */
export const WIPED = 1
const LEFT = 0

/** What this process has deleted since the file was wiped; nothing stands here until it knows that the file is. */
const deleted = new WeakMap<Payload, Set<string>>()

/**
 * To be said within the transaction that deletes: until the file is wiped, something may be left in it.
 * @param texts what is deleted, as somebody typed it: what many have in common, as the values of a choice, is found in a copy of somebody else’s row. Those of
 * a few letters are not looked for either
 */
export const noteLeft = async (
  { payload, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  texts: readonly string[],
): Promise<void> => {
  const { db } = payload
  if (!isSqlite(db) || !transactionID) return
  await db.writer?.execute(`PRAGMA user_version = ${LEFT}`)
  for (const text of texts) if (text.length >= SHORTEST) deleted.get(payload)?.add(text)
}
const SHORTEST = 5

/** Empties the log of writes into the file. @returns whether nobody who reads was in the way */
const emptyLog = async (client: Client): Promise<boolean> => {
  const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  return rows[0]?.busy === 0
}

const versionOf = async (client: Client): Promise<unknown> =>
  (await client.execute('PRAGMA user_version')).rows[0]?.user_version

/**
 * Sees to it that nothing of what was deleted is left in the file and in the log of writes beside it. What was deleted before this process began, it does
 * not know: then the file is written anew.
 * @returns whether nothing is left: while somebody reads for long, something may be, and it is to be tried again. On MongoDB no file is ours: true
 */
export const wipe = async (payload: Payload): Promise<boolean> => {
  const { db } = payload
  if (!isSqlite(db)) return true
  if (db.trouble()) return false
  if ((await versionOf(db.drizzle.$client)) === WIPED) {
    if (!deleted.has(payload)) deleted.set(payload, new Set())
    return true
  }
  const file = db.clientConfig.url.replace(/^file:/, '')
  // On a connection of its own, which waits for no reader: the driver lets nothing else happen while it waits.
  const client = createClient(db.clientConfig)
  const work = async (): Promise<boolean> => {
    if (!(await emptyLog(client))) return false
    const texts = deleted.get(payload)
    if (!texts || (await standsInFreeSpace(file, [...texts]))) {
      await client.execute('VACUUM')
      if (!(await emptyLog(client))) return false
    }
    await client.execute(`PRAGMA user_version = ${WIPED}`)
    deleted.set(payload, new Set())
    return emptyLog(client)
  }
  try {
    await client.execute('PRAGMA busy_timeout = 100')
    await client.execute('PRAGMA secure_delete = ON')
    return await db.inTurn(work)
  } finally {
    client.close()
  }
}

/** The same, where a failure is for the log alone: the next minute tries it again. */
export const wipeOrWarn = async (payload: Payload): Promise<void> => {
  const { logger } = payload
  try {
    if (!(await wipe(payload)))
      logger.warn('Something reads the database: the next minute wipes from its file what was deleted.')
  } catch (error) {
    logger.warn({ err: error }, 'What was deleted could not be wiped from the file; the next minute tries it again.')
  }
}
