import type { PastedNode } from '../pastedTree'
import { languageOf } from './languageOf'
import { DITTO } from './lines'
import { takeLineOfDay, takeTimes } from './marks'

/** More columns or rows than a cell of a programme stands in. */
const MOST_SPANNED = 50

/** Elements whose words nobody reads. */
export const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'HEAD', 'TITLE', 'META'])
/** Elements that stand in lines of their own. */
export const BLOCKS = new Set(
  'P DIV LI UL OL DL DT DD TR TABLE CAPTION BLOCKQUOTE H1 H2 H3 H4 H5 H6 SECTION ARTICLE HEADER FOOTER MAIN NAV ASIDE DETAILS SUMMARY ADDRESS PRE HR FIGURE FIGCAPTION FORM FIELDSET BUTTON'.split(
    ' ',
  ),
)

const isTable = ({ nodeName }: PastedNode): boolean => nodeName === 'TABLE'
const children = ({ childNodes }: PastedNode): PastedNode[] => Array.from(childNodes)
const holds = (node: PastedNode, name: string): boolean =>
  children(node).some((child) => child.nodeName === name || holds(child, name))

/** Words of a node and the ends of its lines; what a document breaks for its own sake is a blank. */
const wordsIn = (node: PastedNode): string => {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
  if (node.nodeType !== 1 || UNSEEN.has(node.nodeName)) return ''
  if (node.nodeName === 'BR') return '\n'
  if (isTable(node) && !children(node).some((child) => holds(child, 'TABLE'))) return `\n${rowsIn(node)}\n`
  const words = children(node).map(wordsIn).join('')
  return BLOCKS.has(node.nodeName) || node.nodeName === 'TD' || node.nodeName === 'TH' ? `\n${words}\n` : words
}

const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean)

const clock = /^(?:[-–•*]\s*)?(?:de |from )?\d{1,2}(?:\s?[h:]|[.](?=[0-5]\d(?!\d))|\s?[ap]\.?m)/iu

/** Fewest lines with a time of a cell that holds a programme. */
const FEWEST = 3

/** Whether a line says a time and what is on then. */
const isTimed = (line: string): boolean => clock.test(line) && /\p{L}{3}/u.test(line.replace(clock, ''))

/** Whether cells of a row hold a programme each, as one row for two languages, two days or half a day does: beside them, a heading at most. */
const isOfProgrammes = (cells: readonly string[][], fewest = FEWEST): boolean => {
  const timed = cells.map((lines) => lines.filter((line) => (fewest < FEWEST ? isTimed : isClock)(line)).length)
  return (
    timed.some((count) => count >= fewest) &&
    cells.every((lines, n) => (timed[n] ?? 0) >= fewest || (timed[n] === 0 && lines.length < 3))
  )
}
const isClock = (line: string): boolean => clock.test(line)

/** Whether the rows of a table hold programmes of half a day each, some of them of one line: no cell is a time alone. */
const isOfHalves = (rows: readonly (readonly string[][])[]): boolean =>
  rows.filter((cells) => cells.length > 1).length > 1 &&
  rows.some((cells) => isOfProgrammes(cells, 2)) &&
  rows.every((cells) => cells.length < 2 || isOfProgrammes(cells, 1)) &&
  rows.every((cells) => cells.every((lines) => lines.every((line) => !clock.test(line) || isTimed(line))))

/** The minutes at which the lines of a cell begin, which both languages say alike: `13h30` and `1.30 pm`. */
const clocksOf = (lines: readonly string[]): string[] =>
  lines.filter(isTimed).map((line) => /^\D*\d{1,2}\s?[h:.]\s?([0-5]\d)/u.exec(line)?.[1] ?? '00')

/** The two columns of a table whose rows hold several lines of a programme in one language, and the same in the other; null for any other. */
const inTwoLanguages = (rows: readonly (readonly string[][])[]): [string, string] | null => {
  const pairs = rows.filter((cells) => cells.length === 2)
  const isAlike = ([one = [], two = []]: readonly string[][]): boolean => {
    const [left, right] = [clocksOf(one), clocksOf(two)]
    return left.length === right.length && left.every((at, n) => at === right[n])
  }
  if (!pairs.some((cells) => isOfProgrammes(cells)) || pairs.length < rows.length - 1 || !pairs.every(isAlike))
    return null
  const [left, right] = [0, 1].map((n) => pairs.map((cells) => (cells[n] ?? []).join('\n')).join('\n\n'))
  const [first, second] = [languageOf(left ?? ''), languageOf(right ?? '')]
  if (!left || !right || !first || !second || first === second) return null
  const alone = rows.filter((cells) => cells.length === 1).map(([lines = []]) => `${lines.join('\n')}\n\n`)
  return [alone.join('') + left, right]
}

/** The rows of a row whose first cell has a time in each of its lines, and the others as many lines; null for any other. */
const timesBeside = (cells: readonly string[][]): string[][] | null => {
  const [times = [], ...others] = cells
  const isEach =
    times.length >= FEWEST &&
    times.every((line) => clock.test(line) && !isTimed(line)) &&
    others.some((lines) => lines.length > 0) &&
    others.every((lines) => lines.length === times.length || lines.length === 0)
  return isEach ? times.map((_, n) => cells.map((lines) => lines[n] ?? '')) : null
}

/** The rows of a row that says when a part is, beside a cell of its name and of lines with times of their own; null for any other. */
const timesWithin = ([times = [], lines = [], ...others]: readonly string[][]): string[][] | null => {
  const [first = '', ...inner] = lines
  const isWithin =
    times.length === 1 &&
    times.every((line) => clock.test(line) && !isTimed(line)) &&
    others.every((cell) => cell.length === 0) &&
    inner.filter(isTimed).length > 1 &&
    !isTimed(first)
  if (!isWithin) return null
  const rows = [[times[0] ?? '', first]]
  for (const line of inner) {
    const rest = clock.test(line) ? (takeTimes(line)?.rest ?? '') : ''
    const last = rows.at(-1)
    if (rest !== '') rows.push([line.slice(0, line.length - rest.length).replace(/[\s:–—-]+$/u, ''), rest])
    else if (last) last[1] = `${last[1]} / ${line}`
  }
  return rows
}

/** Whether a cell says one of several days: `Thursday 19 November`, `Jour 2`. */
const isOfDay = (line = ''): boolean =>
  line.length < 60 && (takeLineOfDay(line, '2024-01-01') !== null || /^(?:jour(?:née)?|day)\s?\d\b/iu.test(line))

/** The columns of a table of which each holds the programme of the day that heads it, and what a row says once in all of them; null for any other. */
const inDays = ([head = [], ...rows]: readonly (readonly string[][])[]): string[] | null =>
  head.length > 1 &&
  head.every(([first]) => isOfDay(first)) &&
  rows.some((cells) => isOfProgrammes(cells.filter((lines) => lines.length > 0))) &&
  rows.every((cells) => cells.length === head.length || cells.length === 1)
    ? head.map((lines, n) => [lines, ...rows.map((cells) => cells[cells.length === 1 ? 0 : n] ?? [])].flat().join('\n'))
    : null

/** The rows of a table as lines with a tab between cells. A cell that spans rows or columns keeps what follows in its column, and a mark below it says that it goes on. */
const rowsIn = (table: PastedNode): string => {
  /** How many rows more a cell above stands in, by its column, and what it leaves there. */
  const spanned: number[] = []
  const ditto: string[] = []
  const rows: string[] = []
  const parted: string[][][] = []
  const spanOf = (cell: PastedNode, name: string): number =>
    Math.min(Math.max(Number(cell.getAttribute?.(name) ?? 1) || 1, 1), MOST_SPANNED)
  const read = (node: PastedNode): void => {
    if (node.nodeName !== 'TR') {
      for (const child of children(node)) read(child)
      return
    }
    const words: string[] = []
    const parts: string[][] = []
    const below = (): void => {
      while ((spanned[words.length] ?? 0) > 0) {
        spanned[words.length] = (spanned[words.length] ?? 0) - 1
        words.push(ditto[words.length] ?? '')
      }
    }
    for (const cell of children(node).filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH')) {
      below()
      // What stands below each other in a cell, beside each other.
      const lines = linesOf(children(cell).map(wordsIn).join(''))
      parts.push(lines)
      const said = lines.join(' / ')
      for (let n = 0; n < spanOf(cell, 'colspan'); n++) {
        spanned[words.length] = spanOf(cell, 'rowspan') - 1
        ditto[words.length] = n === 0 && said !== '' ? DITTO : ''
        words.push(n === 0 ? said : '')
      }
    }
    below()
    parted.push(parts)
    const lengthwise = timesBeside(parts) ?? timesWithin(parts)
    if (lengthwise && words.length === parts.length) {
      rows.push(...lengthwise.map((cells) => cells.join('\t')))
      return
    }
    const told = parts.filter((lines) => lines.length > 0)
    if (isOfProgrammes(told)) {
      rows.push(...told.map((lines) => `\n${lines.join('\n')}`))
      return
    }
    // A cell that is alone in its row is as lines beside the table.
    const [only, more] = words.filter((word) => word !== '' && word !== DITTO)
    rows.push(
      only !== undefined && more === undefined && words[0] === only ? only.replaceAll(' / ', '\n') : words.join('\t'),
    )
  }
  read(table)
  const halves = parted.map((cells) => cells.filter((lines) => lines.length > 0))
  const columns =
    inTwoLanguages(halves.filter((cells) => cells.length > 0)) ??
    inDays(parted.filter((_, n) => (halves[n] ?? []).length > 0))
  if (columns) return columns.join('\n\n')
  if (isOfHalves(halves)) return halves.flatMap((parts) => parts.map((lines) => `\n${lines.join('\n')}`)).join('\n')
  return rows.join('\n')
}

/**
 * The text of a page or document that holds a table, with a tab between the cells of a row, as a spreadsheet gives it; null where it holds none:
 * what the clipboard has as text says the same. A table around others only places them, as mails do.
 */
export const tableText = (body: PastedNode): string | null => {
  if (!isTable(body) && !holds(body, 'TABLE')) return null
  return wordsIn(body)
    .split('\n')
    .map((line) => line.replace(/[^\S\t]+/g, ' ').replace(/^ +| +$/g, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}
