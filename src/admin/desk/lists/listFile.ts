import type { Encoding } from '../../../domain/programmeText/fromBytes'
import { checkWorkbook, WorkbookError, type WorkbookFault } from '../../../domain/programmeText/workbook'
import { MOST_CELL, MOST_COLUMNS, MOST_FILE_BYTES, MOST_ROWS, textOfList } from '../../../domain/lists/bytes'
import { unguarded } from '../../../domain/lists/cells'
import { guessSeparator, parseCsv, type Separator } from '../../../domain/lists/csv'

/** Why a file gives no list. */
export type ListFault = WorkbookFault | 'size' | 'kind' | 'empty' | 'open' | 'rows' | 'columns' | 'cell'

/** A row of a file below its headers, by its number there: as spreadsheets count, the headers are row 1. */
export interface ListRow {
  row: number
  cells: string[]
}

/** What a file was read as, said before anything is made of it. */
export type ReadList = { headers: string[]; rows: ListRow[]; as: ListForm } | { fault: ListFault; as?: ListForm }

export type ListForm = { kind: 'text'; encoding: Encoding; separator: Separator } | { kind: 'workbook'; sheet: string }

/** What somebody has chosen in place of what was guessed. */
export interface Chosen {
  encoding?: Encoding
  separator?: Separator
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isOld = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf

/** A cell of a workbook as text: a day, or a time of one, as it is read there. */
const textOfCell = (value: unknown): string => {
  if (value instanceof Date) {
    const said = value.toISOString().slice(0, 16).replace('T', ' ')
    return said.endsWith(' 00:00') ? said.slice(0, 10) : said
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** Rows of a file, its headers first, where they are within bounds. */
const listOf = (all: readonly string[][], as: ListForm): ReadList => {
  const first = all.findIndex((cells) => !isEmpty(cells))
  const headers = (all[first] ?? []).map((header) => header.trim())
  const rows = all
    .map((cells, n) => ({ row: n + 1, cells }))
    .slice(first + 1)
    .filter(({ cells }) => !isEmpty(cells))
    .map(({ cells, row }) => ({ row, cells: headers.map((_, n) => cells[n] ?? '') }))
  if (first < 0 || !rows.length) return { fault: 'empty', as }
  if (rows.length > MOST_ROWS) return { fault: 'rows', as }
  if (headers.length > MOST_COLUMNS) return { fault: 'columns', as }
  if (rows.some(({ cells }) => cells.some(({ length }) => length > MOST_CELL))) return { fault: 'cell', as }
  return { headers, rows, as }
}

const readText = (bytes: Uint8Array, chosen: Chosen): ReadList => {
  const { encoding, text } = textOfList(bytes, chosen.encoding)
  const separator = chosen.separator ?? guessSeparator(text)
  const as: ListForm = { kind: 'text', encoding, separator }
  // oxlint-disable-next-line no-control-regex -- what a picture or a program holds, and no text
  if (/[\0-\u0008\u000e-\u001a]/.test(text.slice(0, 20_000))) return { fault: 'kind', as }
  const { open, rows } = parseCsv(text, separator, MOST_ROWS * 2)
  return open === null
    ? listOf(
        rows.map((cells) => cells.map(unguarded)),
        as,
      )
    : { fault: 'open', as }
}

const readSheets = async (bytes: Uint8Array<ArrayBuffer>, ownSheets: readonly string[]): Promise<ReadList> => {
  // Its headers are a row too.
  await checkWorkbook(bytes, MOST_ROWS + 1)
  // Loaded where a workbook is chosen, and nowhere else.
  const { default: readWorkbook } = await import('read-excel-file/universal')
  const sheets = await readWorkbook(bytes.buffer, { trim: false }).catch(() => {
    throw new WorkbookError('broken')
  })
  const found = sheets.find(({ data }) => data.length > 1) ?? sheets[0]
  const sheet = found?.sheet ?? ''
  const rows = (found?.data ?? []).map((cells) => cells.map(textOfCell))
  // A CSV of ours that was saved as a workbook has its apostrophes; a workbook of ours has none.
  const isOwn = ownSheets.includes(sheet)
  return listOf(isOwn ? rows : rows.map((cells) => cells.map(unguarded)), { kind: 'workbook', sheet })
}

/** The list of a file that was chosen; nothing of it is sent. What it is, its bytes say. @param ownSheets how a workbook of ours calls its sheet */
export const readListFile = async (
  file: Pick<File, 'size' | 'arrayBuffer'>,
  ownSheets: readonly string[],
  chosen: Chosen = {},
): Promise<ReadList> => {
  if (file.size > MOST_FILE_BYTES) return { fault: 'size' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  try {
    return isZip(bytes) || isOld(bytes) ? await readSheets(bytes, ownSheets) : readText(bytes, chosen)
  } catch (error) {
    if (error instanceof WorkbookError) return { fault: error.fault }
    throw error
  }
}
