import { createClient } from '@libsql/client'
import type { Payload } from 'payload'
import { isSqlite } from './isSqlite'

/**
 * Lets SQLite look at how its tables are filled: without it the newest ten of 2,000 workshops are found by reading all. At all of their rows
 * (`analysis_limit`, https://www.sqlite.org/pragma.html#pragma_analysis_limit): of a part it takes what nearly all rows say, such as that
 * they are published, for rare, and looks for that first.
 */
export const tuneSqlite = async ({ db, logger }: Payload): Promise<void> => {
  if (!isSqlite(db)) return
  const { $client } = db.drizzle
  try {
    await db.inTurn(async () => {
      await $client.execute('PRAGMA analysis_limit = 0')
      await $client.execute('ANALYZE')
      // A connection goes by what it read when it was opened.
      await db.writer?.execute('ANALYZE sqlite_schema')
    })
  } catch (error) {
    logger.warn({ err: error }, 'SQLite could not look at its tables; it goes on with what it knew.')
  }
}

/**
 * Closes the database such that its file alone is all of it: nothing is left in the log of writes beside it. How its tables are filled is for the next
 * start to look at: the driver lets nothing else happen meanwhile, and a stop has its time.
 * @param isReady whether it was brought to what this version works with; else it is left as it is
 */
export const closeSqlite = async (payload: Payload, isReady: boolean): Promise<void> => {
  const { db, logger } = payload
  if (!isSqlite(db)) return
  await db.closeWriter()
  // Also from a log of writes that somebody has taken away, which these connections alone still have.
  await db.drizzle.$client.execute('PRAGMA wal_checkpoint(PASSIVE)').catch(() => undefined)
  db.drizzle.$client.close()
  if (!isReady || !db.isInPlace()) return
  // On a connection of its own: one that others have read on may still hold what they read.
  const client = createClient(db.clientConfig)
  try {
    await client.execute('PRAGMA busy_timeout = 500')
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    if (rows[0]?.busy) logger.warn('Something still reads the database; what was written last stays in atelier.db-wal.')
  } catch (error) {
    logger.warn({ err: error }, 'What was written last stays in atelier.db-wal, until the next start.')
  } finally {
    client.close()
  }
}
