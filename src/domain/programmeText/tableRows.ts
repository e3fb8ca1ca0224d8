import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import {
  isDayWithoutYear,
  isLanguageMark,
  isNote,
  isPlace,
  isRoom,
  isVenue,
  sectionOf,
  takeHalfDay,
  timesOf,
  isRoundTable,
  kindOf,
  takeBlock,
  takeDay,
  takeTimes,
} from './marks'
import { takeRole } from './roles'
import { surePeople } from './people'
import type { Shape } from './entry'
import { talksIn } from './cellTalks'

/** Rows of a table that head others, and several that are one. */

/** Whether a line says one thing that may head others: no note, no day, nobody, no sentence. */
export const isTheme = ({ cells }: SourceLine): boolean => {
  const said = cells.filter((cell) => plain(cell) !== '')
  const [text = ''] = said
  const words = plain(text).split(' ')
  return (
    said.length === 1 &&
    text.length < 160 &&
    words.length < 16 &&
    /\p{L}{3}/u.test(text) &&
    !/[.!,;]$/u.test(plain(text)) &&
    timesOf(text) === null &&
    takeDay(text) === null &&
    !isDayWithoutYear(text) &&
    takeBlock(text) === null &&
    takeHalfDay(text) === null &&
    takeRole(text) === null &&
    kindOf(text) === null &&
    sectionOf(text) === null &&
    !isRoundTable(text) &&
    !isNote(text) &&
    !isRoom(text) &&
    !isPlace(text) &&
    !isVenue(text) &&
    !isLanguageMark(text) &&
    surePeople(text.replace(/^[-–—•·▪◦*]\s+/u, '')) === null
  )
}

/** Whether the line below one that heads others says the same in the other language: `Gouvernance locale`, `Local governance`. */
export const inOther = (line: SourceLine, below: SourceLine | undefined, isMixed = false): boolean => {
  if (!below || below.isApart || below.cells.length > 1 || !isTheme(below)) return false
  const [first, second] = [languageOf(line.text), languageOf(below.text)]
  return isMixed ? first !== second || first === null : first !== null && second !== null && first !== second
}

/** Rows of which each second one, without a time, says the title of the one above in the other language, as one each; and the numbers of these second ones. Null where rows do not stand so. */
export const withTwins = (
  lines: readonly SourceLine[],
  body: readonly SourceLine[],
  timeAt: number,
  titleAt: number,
): { rows: SourceLine[]; twins: Set<number>; leading: Language } | null => {
  const isTimed = ({ cells }: SourceLine): boolean => takeTimes(cells[timeAt] ?? '') !== null
  const nextOf = new Map(lines.map(({ number }, n) => [number, lines[n + 1]]))
  const twinOf = (row: SourceLine): SourceLine | null => {
    const next = nextOf.get(row.number)
    const isOnly = next?.cells.every((cell, at) => (at === titleAt) === (plain(cell) !== '')) === true
    return isTimed(row) && next && isOnly && !!row.cells[titleAt] && !next.spanned?.includes(titleAt) ? next : null
  }
  const pairs = body.flatMap((row) => {
    const twin = twinOf(row)
    return twin ? [[row, twin] as const] : []
  })
  const counts = { fr: 0, en: 0 }
  for (const [row, twin] of pairs) {
    const [one, two] = [languageOf(row.cells[titleAt] ?? ''), languageOf(twin.cells[titleAt] ?? '')]
    if (one && one === two) return null
    if (one && two) counts[one] += 1
  }
  const leading = counts.fr > counts.en ? 'fr' : 'en'
  if (counts[leading] < 2 || Math.min(counts.fr, counts.en) > 0 || pairs.length < body.filter(isTimed).length * 0.6)
    return null
  const twins = new Map(pairs.map(([row, twin]) => [row, twin]))
  const second = new Set(pairs.map(([, twin]) => twin))
  return {
    leading,
    twins: new Set([...second].map(({ number }) => number)),
    rows: body.flatMap((row) => {
      if (second.has(row)) return []
      const said = twins.get(row)?.cells[titleAt]
      const cells = row.cells.map((cell, at) => (said && at === titleAt ? `${cell} / ${said}` : cell))
      return [said ? { ...row, cells } : row]
    }),
  }
}

/** The cells of a row with a cell of several talks, and whoever chairs them, in that of the label of their part: `Session 1` and `Chair: A B / C D (E), A title`. */
export const withTalksBeside = (cells: readonly string[], shape: Shape): string[] => {
  const at = cells.findIndex((cell) => takeBlock(cell) !== null && !isRoundTable(cell))
  const label =
    cells[at]?.replace(/\s+\/\s+/u, takeBlock(cells[at]?.split(/\s+\/\s+/u)[0] ?? '') === '' ? ' : ' : ' / ') ?? ''
  const isOfTalks = (cell: string): boolean =>
    (talksIn(`${label} / ${cell}`, shape)?.talks.filter(({ people, title }) => people.length > 0 && title !== '') ?? [])
      .length > 1
  const of = at < 0 ? -1 : cells.findIndex((cell, n) => n > at && cell.includes(' / ') && isOfTalks(cell))
  return cells.map((cell, n) => (of < 0 ? cell : n === of ? '' : n === at ? `${label} / ${cells[of]}` : cell))
}
