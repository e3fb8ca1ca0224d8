import { guarded, writable } from './cells'

/** What parts the cells of a list (RFC 4180). */
export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

const BOM = '\ufeff'

/** A number stands as it is; null is nothing. */
export type Cell = string | number | null

const printed = (cell: Cell): string =>
  typeof cell === 'string' ? `"${guarded(writable(cell)).replaceAll('"', '""')}"` : String(cell ?? '')

/**
 * Rows as a file: with a mark that says UTF-8 to spreadsheets, each text within quotation marks and guarded, whoever wrote it, lines as RFC 4180 ends
 * them.
 */
export const printCsv = (rows: readonly (readonly Cell[])[], separator: Separator): string =>
  BOM + rows.map((row) => `${row.map(printed).join(separator)}\r\n`).join('')

/** Rows of a file, and the row, from 1, whose quotation marks are not closed; null where all are. */
interface ReadCsv {
  rows: string[][]
  open: number | null
}

/**
 * The rows of a file. A quotation mark within a cell that did not begin with one is a letter; what follows the closing one up to the separator is kept.
 * Lines without anything are rows of one empty cell.
 * @param most rows after which it stops
 */
export const parseCsv = (text: string, separator: Separator, most = Infinity): ReadCsv => {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith(BOM) ? 1 : 0
  // What ends a cell that has no quotation marks around it.
  const ends = new RegExp(`[\\r\\n${separator === '|' ? '\\|' : separator}]`, 'g')
  const upTo = (from: number): number => {
    ends.lastIndex = from
    return ends.exec(text)?.index ?? text.length
  }
  while (at < text.length && rows.length < most) {
    let cell = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) return { rows: [...rows, [...row, cell + text.slice(at)]], open: rows.length + 1 }
        cell += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
    }
    const end = upTo(at)
    row.push(cell + text.slice(at, end))
    at = end
    if (text[at] === separator) {
      at++
      // A separator at the very end is followed by one more cell.
      if (at === text.length) row.push('')
      else continue
    } else at += text.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  return { rows, open: null }
}

/** So many rows are looked at to tell what parts the cells. */
const LOOKED_AT = 30

/** What parts the cells of most rows into as many as the first has; the first of `separators` where there is one column alone. */
export const guessSeparator = (text: string): Separator => {
  const judged = separators.map((separator) => {
    const rows = parseCsv(text.slice(0, 200_000), separator, LOOKED_AT).rows.filter((row) => row.some(Boolean))
    const width = rows[0]?.length ?? 0
    const alike = rows.filter(({ length }) => length === width).length
    return { separator, score: width > 1 ? (alike / Math.max(1, rows.length)) * 1000 + width : 0 }
  })
  return judged.reduce((best, one) => (one.score > best.score ? one : best)).separator
}
