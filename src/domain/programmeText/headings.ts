import { withPeople } from './entry'
import { MOST_OF_A_LINE, plain, type SourceLine } from './lines'
import {
  isHalfDay,
  isKindOfTalk,
  isNote,
  isPlace,
  isRoom,
  isVenue,
  kindOf,
  sectionOf,
  takeBlock,
  takeDay,
  takeField,
  takeHalfDay,
  takeLineOfDay,
  takeNumber,
  takeTimes,
  timesIn,
} from './marks'
import { takeRole } from './roles'
import { isHouse } from './houses'
import { peopleIn, surePeople } from './people'

/** A heading without what counts it: `1. A theme`, `II. A theme`. */
export const calledHeading = (text: string): string => {
  const counted = takeNumber(text)
  return counted && counted.depth < 3 ? counted.rest : text
}

/** Fewest lines with a time of a text that headings part. */
const FEWEST = 4

/** Whether a line has the form of a heading. */
const mayBeShort = ({ cells, text }: SourceLine): boolean =>
  cells.length === 1 &&
  text.length < 100 &&
  plain(text).split(' ').length < 13 &&
  /^[\p{Lu}\d«“"]/u.test(text) &&
  !/[.,;:!)]$/u.test(text)

/** Whether words of that form may head a part: they say nothing else. */
const isShort = (text: string): boolean =>
  timesIn(text) === null &&
  takeNumber(text) === null &&
  takeBlock(text) === null &&
  takeRole(text) === null &&
  takeField(text) === null &&
  takeDay(text) === null &&
  sectionOf(text) === null &&
  kindOf(text) === null &&
  !isNote(text) &&
  !isRoom(text) &&
  !isPlace(text) &&
  !isVenue(text) &&
  !isHalfDay(text) &&
  takeHalfDay(text) === null &&
  takeLineOfDay(text, '2024-01-01') === null &&
  !isHouse(text) &&
  peopleIn(text, 'speaker') === null &&
  withPeople(text).people.length === 0

/**
 * The lines that head parts of a programme and say no more, `Travelling`, `Crier / Shouting`: apart from what stands above, right above a time or
 * whoever chairs, two at least.
 */
export const headingsIn = (lines: readonly SourceLine[]): Set<number> => {
  const timed = lines.map(({ text }) => (text.length > MOST_OF_A_LINE ? null : takeTimes(text)))
  if (timed.filter(Boolean).length < FEWEST) return new Set()
  const first = timed.findIndex(Boolean)
  const isLed = (n: number): boolean => {
    const role = takeRole(lines[n + 1]?.text ?? '')
    return (
      (role?.role === 'moderator' || role?.role === 'discussant') &&
      role.rest !== '' &&
      timed[n + 2] !== null &&
      timed[n + 2] !== undefined
    )
  }
  /** Whether what stands above says all that it does: who speaks, or that there is a break. */
  const isWhole = (rest: string): boolean => withPeople(rest).people.length > 0 || kindOf(rest) === 'break'
  /** Whether a line stands right above the first time, below the day or the word that the programme begins with. */
  const isFirst = (n: number): boolean =>
    n === first - 1 &&
    n > 0 &&
    (sectionOf(lines[n - 1]?.text ?? '') === 'programme' || takeDay(lines[n - 1]?.text ?? '') !== null)
  /** Whether a line heads a paragraph of several times among paragraphs of other times. */
  const isLone = (n: number): boolean => {
    const end = lines.findIndex(({ isApart }, at) => at > n && isApart)
    const inner = timed.slice(n + 1, end).filter(Boolean).length
    return n > first && end > 0 && lines[n]?.isApart === true && inner > 1 && Boolean(timed[end])
  }
  const found = lines.flatMap((line, n) => {
    if (timed[n] || !mayBeShort(line) || (!isLed(n) && !timed[n + 1])) return []
    // A time alone above is that of the title.
    const above = timed[n - 1]
    if (
      above &&
      (above.rest === '' || isKindOfTalk(above.rest) || (!line.isApart && !isLed(n) && !isWhole(above.rest)))
    )
      return []
    if (n < first && !isFirst(n) && (!line.isApart || !lines.slice(0, n).some(({ text }) => takeDay(text) !== null)))
      return []
    if (!line.isApart && !isLed(n) && !above && !isFirst(n)) return []
    const called = calledHeading(line.text)
    return isShort(called) && surePeople(called) === null ? [n] : []
  })
  // What is counted elsewhere too are talks.
  const isCounted = (n: number): boolean => calledHeading(lines[n]?.text ?? '') !== lines[n]?.text
  const parts = found.some(isCounted)
    ? lines.every(
        ({ text }, n) => n < first || !isCounted(n) || timed[n] || found.includes(n) || text.length > MOST_OF_A_LINE,
      ) && timed.every((each) => each === null || calledHeading(each.rest) === each.rest)
      ? found
      : found.filter((n) => !isCounted(n))
    : found
  const count = timed.filter(Boolean).length
  // Some stand apart, as headings do, or are few beside the times.
  const isApart = parts.some((n) => lines[n]?.isApart || isLed(n))
  const isFew = parts.length * 2.5 <= count && parts.every((n) => plain(lines[n]?.text ?? '').split(' ').length < 7)
  const isSeveral = parts.length > 1 && parts.length * 2 <= count && (isApart || isFew) && !parts.every(isFirst)
  if (!isSeveral && !(parts.length === 1 && parts.every(isLone))) return new Set()
  // Where a text calls its blocks so, these are the parts.
  if (lines.some(({ text }) => takeBlock(timesIn(text)?.rest ?? text) !== null)) return new Set()
  return new Set(parts.map((n) => lines[n]?.number ?? -1))
}
