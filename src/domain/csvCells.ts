import { guarded } from './lists/cells'

/** A cell of a file of cells separated by commas. */
export type Cell = string | number | null

/** What programs of tables take for a formula, also after blanks; a letter before it makes it a text. */
const formula = /^[\s\p{Z}\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20|%]|^[\t\r\n]/u

const written = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = (formula.test(cell) ? `'${cell}` : guarded(cell)).replace(/[\r\n\t\0]+/g, ' ')
  return `"${text.replaceAll('"', '""')}"`
}

/** Rows as a file that every program of tables opens as text (RFC 4180), whoever wrote what stands in it. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`
