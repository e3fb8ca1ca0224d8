import { statSync } from 'node:fs'
import { rm, stat, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { hasErrorCode, textOf } from '../../domain/row'
import { refusal } from '../../i18n/errors/refusal'
import { isSqlite } from './isSqlite'

/** Which file stands at a path, as the operating system tells files apart; null where none does, or an empty one. */
export const identityOf = (file: string): string | null => {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found?.size ? `${found.dev}:${found.ino}` : null
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    (error: unknown) => {
      if (hasErrorCode(error, 'ENOENT')) return 0
      throw error
    },
  )

/** What says that a data folder has a database: it lies beside it from the first start on. */
const markOf = (file: string): string => path.join(path.dirname(file), 'atelier.made')

/**
 * Tells a new data folder from one whose database is gone, or empty: SQLite would make a new one there, and drop what lies in the log of
 * writes beside it.
 * @throws Refusal DATABASE_MISSING
 */
export const refuseMissing = async (file: string): Promise<void> => {
  if (await sizeOf(file)) return
  const [mark, log] = [markOf(file), `${file}-wal`]
  const there = [...((await sizeOf(mark)) ? [mark] : []), ...((await sizeOf(log)) ? [log] : [])]
  if (there.length) throw refusal('DATABASE_MISSING', { file, there: there.join(', ') })
}

/** Notes that the database was made; on a full disk the next start does. */
export const noteMade = async (file: string, { logger }: Payload): Promise<void> => {
  const mark = markOf(file)
  try {
    if (!(await sizeOf(mark))) await writeFile(mark, `${new Date().toISOString()}\n`)
  } catch (error) {
    logger.warn({ err: error }, `Not written: ${mark}.`)
  }
}

const reserveOf = (file: string): string => path.join(path.dirname(file), 'atelier.reserve')

/** How large the reserve is, in bytes: SQLite reads nothing before it has made what lies beside the file, some 40 kB. */
const RESERVE = 1_000_000
const ROOM_FOR_RESERVE = 20_000_000

const freeOn = async (file: string): Promise<number> => {
  const { bavail, bsize } = await statfs(path.dirname(file))
  return bavail * bsize
}

/** Gives the reserve away where the disk is full: the database can be opened, and read. */
export const useReserve = async (file: string): Promise<void> => {
  if ((await freeOn(file)) < RESERVE) await rm(reserveOf(file), { force: true })
}

/** Keeps a reserve on the disk while it has room. */
export const keepReserve = async (file: string, { logger }: Payload): Promise<void> => {
  try {
    if ((await freeOn(file)) > ROOM_FOR_RESERVE && (await sizeOf(reserveOf(file))) !== RESERVE)
      await writeFile(reserveOf(file), Buffer.alloc(RESERVE, 'reserve '))
  } catch (error) {
    logger.warn({ err: error }, `Not written: ${reserveOf(file)}.`)
  }
}

/** How long a start looks for damage at the most, in milliseconds. */
const LOOK_FOR_MS = 2000

/**
 * Lets SQLite look whether its tables and indexes hang together, one after the other, for as long as a start may take.
 * @throws Refusal DATABASE_DAMAGED
 */
export const refuseDamaged = async ({ db, logger }: Payload): Promise<void> => {
  if (!isSqlite(db)) return
  const { $client } = db.drizzle
  const until = performance.now() + LOOK_FOR_MS
  let table = ''
  try {
    const { rows } = await $client.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    for (const [index, { name }] of rows.entries()) {
      if (performance.now() > until) {
        logger.info({ looked: index, tables: rows.length }, 'The database is large: not all of it was looked through.')
        return
      }
      table = `${textOf(name)}: `
      const found = await $client.execute(`PRAGMA quick_check("${textOf(name)}")`)
      const problem = textOf(found.rows[0]?.quick_check)
      if (problem !== 'ok') throw refusal('DATABASE_DAMAGED', { problem: `${table}${problem}` })
    }
  } catch (error) {
    if (!hasErrorCode(error, 'SQLITE_CORRUPT', 'SQLITE_NOTADB')) throw error
    const problem = `${table}${error instanceof Error ? error.message : ''}`
    throw refusal('DATABASE_DAMAGED', { problem }, { cause: error })
  }
}
