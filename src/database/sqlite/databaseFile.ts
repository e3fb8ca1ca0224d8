import { statSync } from 'node:fs'
import { rm, stat, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createClient, type Client } from '@libsql/client'
import type { Payload } from 'payload'
import { hasErrorCode, textOf } from '../../domain/row'
import { refusal } from '../../i18n/errors/refusal'
import { isSqlite } from './isSqlite'

/**
 * Which file stands at a path, as the operating system tells files apart; null where none does, or an empty one.
 * @param mayBeEmpty whether an empty one counts
 */
export const identityOf = (file: string, mayBeEmpty = false): string | null => {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found && (mayBeEmpty || found.size) ? `${found.dev}:${found.ino}` : null
}

/** Where SQLite keeps what was written last, until it stands in the file. */
export const logOf = (file: string): string => `${file}-wal`

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
  const [mark, log] = [markOf(file), logOf(file)]
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

/** How long a start looks for damage at the most, and the work of a minute, in milliseconds. */
const LOOK_FOR_MS = 2000
const LOOK_AGAIN_MS = 50

interface Look {
  /** How many tables were found good, from the first on. */
  looked: number
  tables: number
  /** What is wrong with the next one; null where nothing is, or it was not looked at. */
  problem: string | null
  cause?: unknown
}

/** Lets SQLite look whether its tables and indexes hang together, one after the other, for as long as it may take; at one at least. */
const lookThrough = async (client: Client, forMs: number, from = 0): Promise<Look> => {
  const until = performance.now() + forMs
  const look: Look = { looked: from, tables: 0, problem: null }
  let table = ''
  try {
    const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    look.tables = rows.length
    for (const { name } of rows.slice(from)) {
      if (look.looked > from && performance.now() > until) break
      table = `${textOf(name)}: `
      const found = await client.execute(`PRAGMA quick_check("${textOf(name)}")`)
      const said = textOf(found.rows[0]?.quick_check)
      if (said !== 'ok') return { ...look, problem: `${table}${said}` }
      look.looked++
    }
    return look
  } catch (error) {
    if (!hasErrorCode(error, 'SQLITE_CORRUPT', 'SQLITE_NOTADB')) throw error
    return { ...look, problem: `${table}${error instanceof Error ? error.message : ''}`, cause: error }
  }
}

/**
 * Looks for damage, for as long as a start may take.
 * @throws Refusal DATABASE_DAMAGED
 */
export const refuseDamaged = async ({ db, logger }: Payload): Promise<void> => {
  if (!isSqlite(db)) return
  const { cause, looked, problem, tables } = await lookThrough(db.drizzle.$client, LOOK_FOR_MS)
  if (problem !== null) throw refusal('DATABASE_DAMAGED', { problem }, { cause })
  if (looked < tables) logger.info({ looked, tables }, 'The database is large: not all of it was looked through.')
}

/**
 * Looks for damage that came since the start, where the last look ended: nobody may have read what is damaged.
 * @param from how many tables were found good already, of this round
 * @returns the same for the next look
 */
export const noticeDamage = async ({ db }: Payload, from: number): Promise<number> => {
  if (!isSqlite(db) || db.trouble()) return from
  // A connection believes what it has read; this one reads the file.
  const client = createClient(db.clientConfig)
  try {
    const { looked, problem, tables } = await lookThrough(client, LOOK_AGAIN_MS, from)
    if (problem !== null) db.noteDamage({ problem })
    return looked < tables ? looked : 0
  } finally {
    client.close()
  }
}
