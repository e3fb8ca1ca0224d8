import { withPeople } from './entry'
import { languageOf, type Language } from './languageOf'
import { plain, readLines, type SourceLine } from './lines'
import { timesOf } from './marks'
import { peopleIn } from './people'
import type { PastedProgramme } from './programme'
import { takeRole } from './roles'
import { FEWEST, spokenIn, startOf, type Halves } from './twice'

/** A row of which two cells say when it is, and in which columns they stand; null for any other. */
const pairOf = ({ cells }: SourceLine): { at: readonly [number, number]; isTimed: boolean } | null => {
  const [one = -1, two = -1, more] = cells.flatMap((cell, n) => (cell === '' ? [] : [n]))
  if (two < 0 || more !== undefined) return null
  const [first, second] = [one, two].map((n) => startOf(cells[n] ?? ''))
  return { at: [one, two], isTimed: first !== null && first === second }
}

/** Lines of one cell, which a table has in it; a stroke of the writer’s own, before what is nobody’s name, parts none where the cell says when it is. */
const linesIn = (cell: string, isTimed: boolean): string[] =>
  cell
    .split(' / ')
    .map((line) => line.trim())
    .reduce<string[]>((lines, line) => {
      const above = lines.at(-1)
      const isOwn =
        !isTimed ||
        timesOf(line) !== null ||
        takeRole(line) !== null ||
        peopleIn(line, 'speaker') !== null ||
        withPeople(line).people.some(({ line: about }) => about !== '')
      return above === undefined || isOwn ? [...lines, line] : [...lines.slice(0, -1), `${above} / ${line}`]
    }, [])

/** The two halves of a table that has all of a programme in one column, and all of it in the other language in the next; null for any other. */
export const columnsOf = (text: string): Halves | null => {
  const lines = text.includes('\t') ? readLines(text) : []
  const pairs = lines.map(pairOf)
  const timed = pairs.flatMap((pair, n) => (pair?.isTimed ? [{ at: pair.at, line: lines[n] }] : []))
  const [{ at } = { at: null }] = timed
  if (at === null || timed.length < FEWEST) return null
  if (pairs.some((pair) => pair && (pair.at[0] !== at[0] || pair.at[1] !== at[1]))) return null
  const languages = at.map((column) =>
    languageOf(timed.map(({ line }) => timesOf(line?.cells[column] ?? '')?.rest ?? '').join('\n')),
  )
  const [first, second] = languages
  if (!first || !second || first === second) return null
  const halfOf = (column: number, language: Language): { text: string; numbers: number[] } => {
    const said: string[] = []
    const numbers: number[] = []
    for (const [n, line] of lines.entries()) {
      const pair = pairs[n]
      const alone = pair ? null : line.cells.filter(Boolean).join('\t')
      if (alone !== null && (spokenIn(alone) ?? language) !== language) continue
      const own = pair ? linesIn(line.cells[column] ?? '', pair.isTimed) : [alone ?? '']
      // `9h30 – 10h / A title / A B` is a row of two cells.
      const [when = '', ...rest] = own
      if (pair?.isTimed && rest.length > 0 && timesOf(when)?.rest === '')
        own.splice(0, own.length, `${when}\t${rest.join(' / ')}`)
      // What heads other rows stands apart from them.
      const isApart = line.isApart || (pair !== null && pair !== undefined && !pair.isTimed)
      said.push(...(isApart ? [''] : []), ...own)
      numbers.push(...(isApart ? [line.number] : []), ...own.map(() => line.number))
    }
    return { text: said.join('\n'), numbers }
  }
  const [left, right] = [halfOf(at[0], first), halfOf(at[1], second)]
  return { texts: [left.text, right.text], numbers: [left.numbers, right.numbers], languages: [first, second] }
}

/** Whether two columns are of two programmes: most of what both say somebody speaks in is of others. */
export const areTracks = (one: PastedProgramme, two: PastedProgramme): boolean => {
  const spoken = ({ sessions }: Pick<PastedProgramme, 'sessions'>): { at: string | null; names: string[] }[] =>
    sessions.flatMap(({ people, sessions: inner, startsAt }) => [
      ...(people.length > 0 ? [{ at: startsAt, names: people.map(({ name }) => plain(name).toLowerCase()) }] : []),
      ...spoken({ sessions: inner }),
    ])
  const others = spoken(two)
  const twins = spoken(one).flatMap((session) => {
    const twin = others.find(({ at }) => at !== null && at === session.at)
    return twin ? [session.names.some((name) => twin.names.includes(name))] : []
  })
  return twins.length > 1 && twins.filter(Boolean).length * 2 < twins.length
}

/** What was read of a half, with the numbers that its lines have in the text. */
export const placedBy = (read: PastedProgramme, numbers: readonly number[]): PastedProgramme => {
  const placed = (number: number): number => numbers[number - 1] ?? number
  const all = (lines: readonly number[]): number[] => [...new Set(lines.map(placed))]
  const sessionsOf = (sessions: PastedProgramme['sessions']): PastedProgramme['sessions'] =>
    sessions.map((session) => ({ ...session, lines: all(session.lines), sessions: sessionsOf(session.sessions) }))
  return {
    ...read,
    sessions: sessionsOf(read.sessions),
    lines: all(read.lines),
    leftOut: read.leftOut.map((line) => ({ ...line, number: placed(line.number) })),
    doubts: read.doubts.map((doubt) => ({ ...doubt, number: placed(doubt.number) })),
  }
}
