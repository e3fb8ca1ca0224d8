import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { isTaken, make } from '../../database/atomic'
import { findMain } from '../../database/documents'
import { syncFolder } from '../../database/syncToDisk'
import { hasErrorCode, isRow, textOf } from '../../domain/row'

/**
 * What was erased, so that a restored backup does not bring it back: ids and keyed hashes, nothing else. They stand in the database, and in a file of the
 * data folder, which a restore leaves as it is.
 */
export interface Erasure {
  /** The id of the registration. */
  registration: string
  /** The key of the mailbox where all that was its own was erased; else null. */
  mailbox: string | null
  /** When, ISO 8601. */
  at: string
}

export const dataFolder = ({ config }: Payload): string => {
  const { dataDir }: { dataDir?: string } = config.custom
  if (!dataDir) throw new Error('The configuration does not say where the data folder is.')
  return dataDir
}

const fileOf = (payload: Payload): string => path.join(dataFolder(payload), 'erasures.ndjson')

const parsed = (line: string): Erasure[] => {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    // A kill has cut it short: what it would have said was not done, and was tried again.
    return []
  }
  if (!isRow(row)) return []
  const [registration, at] = [textOf(row.registration), textOf(row.at)]
  return registration && at ? [{ registration, mailbox: textOf(row.mailbox), at }] : []
}

const textIn = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT')) return ''
    throw error
  })

/** The erasures that the file of the data folder names. */
export const erasuresInFile = async (payload: Payload): Promise<Erasure[]> =>
  (await textIn(fileOf(payload))).split('\n').flatMap(parsed)

/** Those that the database names. @param since the first instant, ISO 8601 */
export const erasuresInDatabase = async (
  req: PayloadRequest,
  since = new Date(0).toISOString(),
): Promise<Erasure[]> => {
  const rows = await findMain(req, 'erasures', { at: { greater_than_equal: since } })
  return rows.flatMap(({ at, mailbox, registration }) =>
    at && registration ? [{ registration, mailbox: mailbox ?? null, at: new Date(at).toISOString() }] : [],
  )
}

/** Adds to the file of the data folder what it does not name yet; it is on the disk when this returns. */
export const addToFile = async (payload: Payload, erasures: readonly Erasure[]): Promise<void> => {
  const file = fileOf(payload)
  const text = await textIn(file)
  const known = new Set(
    text
      .split('\n')
      .flatMap(parsed)
      .map(({ registration }) => registration),
  )
  const lines = erasures
    .filter(({ registration }) => !known.has(registration))
    .map(({ registration, mailbox, at }) => `${JSON.stringify({ registration, mailbox, at })}\n`)
  if (!lines.length) return
  const handle = await open(file, 'a', 0o600)
  try {
    // After a line that a kill cut short.
    await handle.write(`${text && !text.endsWith('\n') ? '\n' : ''}${lines.join('')}`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await syncFolder(path.dirname(file))
}

/** Notes erasures in both places. May be done again. */
export const noteErasures = async (req: PayloadRequest, erasures: readonly Erasure[]): Promise<void> => {
  for (const erasure of erasures)
    await make(req, 'erasures', erasure).catch((error: unknown) => {
      if (!isTaken(error)) throw error
    })
  await addToFile(req.payload, erasures)
}
