/** A line of a pasted text, as it stands there. */
export interface SourceLine {
  /** From 1, as an editor counts. */
  number: number
  /** What stands in each column, blanks at the ends left out; one where nothing parts it. */
  cells: string[]
  /** The line without the blanks at its ends. */
  text: string
}

/** Most lines that are looked into: what comes after them finds no place. */
export const MOST_LINES = 4000

/** More letters than a title or a line of people has: a longer line is a paragraph, and is not looked into. */
export const MOST_OF_A_LINE = 800

/** Blanks of every kind as one space, for comparing; what is kept of a text keeps its own. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Z}\u200b\ufeff]+/gu, ' ')
    .trim()

const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?[-=_–—*]{2,}:?$/.test(cell))

/** A row of a Markdown table: `| 16:00 | A title |`. */
const piped = (line: string): string[] | null => {
  if (!/^\s*\|.*\|\s*$/.test(line)) return null
  return line.trim().slice(1, -1).split('|')
}

/** What stands in a line; a tab parts columns, but for tabs in front of a line that has no others: they move it to the right. */
const cellsOf = (line: string): string[] => piped(line) ?? (/\S *\t/.test(line) ? line : line.trimStart()).split('\t')

/** Words without the marks that Markdown sets them off by: `**bold**`, `*so*`, `# A heading`. */
const unmarked = (line: string): string =>
  line.length > MOST_OF_A_LINE || !/[*#_]/.test(line)
    ? line
    : line
        .replace(/^\s*#{1,6}\s+/, '')
        .replace(/(\*\*|__)(?=\S)((?:(?!\1).)*\S)\1/g, '$2')
        .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')

/** A text by its lines, as they are counted. */
export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\u2028\u2029\v\f]/)

/** The lines of a text that say something. */
export const readLines = (text: string): SourceLine[] =>
  linesOf(text)
    .map((line) => unmarked(line.replace(/[^\S\t]{9,}/g, ' ')))
    .map((line, n) => ({ number: n + 1, cells: cellsOf(line).map((cell) => cell.trim()), text: line.trim() }))
    .filter(({ cells, text: whole }) => plain(whole) !== '' && !isRule(cells.filter(Boolean)))
