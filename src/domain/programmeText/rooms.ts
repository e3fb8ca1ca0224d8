import { plain, type SourceLine } from './lines'
import { isRoom, kindOf, takeDay, takeLength, takeNumber, takeTimes, timesIn } from './marks'
import { takeRole } from './roles'
import { surePeople } from './people'

/** Where talks are, as calendars of the web print it: below each talk, or behind its title. */

type LeftOut = { number: number; text: string }

/** How often a line stands there that says where talks are. */
const OFTEN = 3

const isOnlyTimes = (line: SourceLine | undefined): boolean => line !== undefined && takeTimes(line.text)?.rest === ''

/**
 * A line that stands below talk after talk, `Main hall (15 min)`, is where they are: it goes, and its length stands behind the title.
 * `leftOut` is what is said of places.
 */
const withoutRepeated = (lines: readonly SourceLine[], leftOut: LeftOut[]): SourceLine[] => {
  const counts = new Map<string, number>()
  const placeIn = ({ cells, text }: SourceLine): string =>
    plain(cells.length === 1 ? (takeLength(text)?.rest ?? text) : '')
  for (const line of lines) counts.set(placeIn(line), (counts.get(placeIn(line)) ?? 0) + 1)
  const isPlace = (line: SourceLine): boolean => {
    const said = placeIn(line)
    if (said === '' || said.length > 60 || (counts.get(said) ?? 0) < OFTEN) return false
    if (timesIn(line.text) ?? takeNumber(line.text) ?? takeDay(line.text) ?? takeRole(line.text)) return false
    return kindOf(said) === null && !surePeople(said) && !/[.!?:]$/.test(said)
  }
  const kept: SourceLine[] = []
  for (const line of lines) {
    const length = isPlace(line) ? takeLength(line.text) : null
    // Only a line that says how long a talk is as well is that for sure.
    if (length === null) {
      kept.push(line)
      continue
    }
    leftOut.push({ number: line.number, text: length.rest })
    const times = kept.findLastIndex((each) => takeTimes(each.text) !== null)
    const at = isOnlyTimes(kept[times]) ? times + 1 : times
    const title = kept[at]
    if (title && times >= 0) {
      const text = `${title.text} (${length.minutes} min)`
      kept[at] = { ...title, text, cells: [text] }
    }
  }
  return kept
}

const tail = /^(.*\S)\s+[•·|]\s+([^•·|]{2,40})$/u

/** Titles with the place behind, `A title • Room B`, where several have one: without it. */
const withoutTails = (lines: readonly SourceLine[], leftOut: LeftOut[]): SourceLine[] => {
  const matches = lines.map(({ cells, text }) => {
    const match = cells.length === 1 ? tail.exec(text) : null
    // `14 h • Ouverture` says when.
    return match && takeTimes(match[1] ?? '')?.rest === '' ? null : match
  })
  const said = matches.filter(
    (match) =>
      match && !takeDay(match[0]) && surePeople(match[2] ?? '') === null && surePeople(match[1] ?? '') === null,
  )
  const places = said.filter((match) => match?.[0].includes('•') || isRoom(match?.[2] ?? ''))
  const isUsual = places.length > 1 && places.length === said.length
  if (!isUsual || said.length < matches.filter(Boolean).length) return [...lines]
  return lines.map((line, n) => {
    const match = matches[n]
    if (!match || !said.includes(match)) return line
    leftOut.push({ number: line.number, text: match[2] ?? '' })
    const text = match[1] ?? ''
    return { ...line, text, cells: [text] }
  })
}

/** Lines without where talks are, and what they say of it. */
export const withoutRooms = (lines: readonly SourceLine[]): { lines: SourceLine[]; leftOut: LeftOut[] } => {
  const leftOut: LeftOut[] = []
  return { lines: withoutTails(withoutRepeated(lines, leftOut), leftOut), leftOut }
}
