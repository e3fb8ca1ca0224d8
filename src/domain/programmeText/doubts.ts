import { MOST_MARKS_OF_DOUBT, type Doubt, type DoubtKind } from './doubtKinds'
import { closeReading, isEmpty, type PastedSession, type PastedTexts, type Shape } from './entry'
import { plain, type SourceLine } from './lines'
import {
  isKindOfTalk,
  isPlace,
  isVenue,
  isRoundTable,
  kindOf,
  takeBlock,
  takeNumber,
  takeTimes,
  timesOf,
} from './marks'
import { isOfSeries } from './bodies'
import { isGathering } from './gatherings'
import { takeRole } from './roles'
import { acronym, isOffice, isSureName, nameIn, surePeople, type PastedPerson } from './people'
import { partedFromName } from './unparted'
import type { PastedProgramme } from './programme'

/** What of a reading was guessed: few lines, so that whoever looks it over looks at these. */

const titles = ({ en, fr }: PastedTexts): string[] => [fr, en].flatMap((title) => (title === null ? [] : [title]))
const isBoth = ({ en, fr }: PastedTexts): boolean => en !== null && fr !== null

/** Whether a title is nothing but what looks like somebody. */
const isNamed = (title: string): boolean => nameIn(title) !== null && isSureName(title) && kindOf(title) === null

/** Whether a title still holds what is none of it: a time, a length, a label of a role, somebody behind a mark. */
const isMixed = (title: string): boolean => {
  const said = plain(title)
  if (said.length > 300) return false
  if (!/\p{L}/u.test(said)) return true
  // A mark that parts something from nothing, and somebody with a house in the midst.
  if (/\s[-–—:|/]$|\p{Lu}\p{Ll}+\s\([^()]{3,80}\)\s?:\s/u.test(said)) return true
  if (/^[\p{P}\p{S}]/u.test(said) && !/^[«“"‘„([¿¡#]/u.test(said)) return true
  if (
    /^\d{1,3}\s?(?:min|mn|[’'′])|\d\s?h\s?[0-5]\d(?!\d)|(?<!\d)\d{1,2}:[0-5]\d(?!\d)|\t|\s\/\/\s|\d\s?[ap]\.?m\.?(?!\p{L})/iu.test(
      said,
    )
  )
    return true
  if (isRoundTable(said) || isKindOfTalk(said)) return false
  const parts = said.split(/\s+[–—-]\s+|\s*;\s*|,\s+|\s+\(|\)\s*|\s+(?:on|sur)\s+/u).filter(Boolean)
  return (
    parts.length > 1 &&
    parts.some((part, n) => (n > 0 && takeRole(part) !== null) || (nameIn(part) !== null && isSureName(part)))
  )
}

/** Whether words follow what stands in quotation marks: `“A title”. Anna Smith`. */
const goesOnBehindQuotes = (title: string): boolean => /^[«“"][^«»“”"]{5,}[»”"][.,]?\s+\p{Lu}/u.test(title)

/** Somebody whom what is said of another names: `pharmacist and Dr Anna Smith`. */
const otherIn = ({ line }: PastedPerson): string | undefined =>
  line
    .split(/\s+(?:et|and|&)\s+|;\s*/u)
    .slice(1)
    .map((part) => part.split(/,|\(/u)[0]?.trim() ?? '')
    .find((part) => part.includes(' ') && nameIn(part) !== null && isSureName(part) && !isOffice(part))

/** Whether what is told of a session looks like one: a few words, and no sentence. */
const isLikeSession = (text: string): boolean => text.length < 90 && !/[.!?…»”]$/u.test(text) && !/[.;]\s/u.test(text)

const ofCycle = /(?:^|\s)(?:cycle|séries?|series|saison|season)(?!\p{L})/iu

/**
 * Whether the name of the whole may be that of a house, a series, a project or a kind of meeting, and what is read as its subtitle its name; or holds two
 * cells of a table.
 */
const isOfOther = (title: string, subtitle: string | null): boolean => {
  if (title.includes('\t')) return true
  if (subtitle === null || subtitle.length < 10) return false
  const isLoud = !/\p{Ll}/u.test(title) && /\p{Ll}{3}/u.test(subtitle) && isOffice(title)
  return isLoud || !title.includes(' ') || isGathering(title) || isOfSeries(title) || ofCycle.test(title)
}

/** Whether what is said of somebody looks like somebody else. */
const isLikeName = ({ line }: PastedPerson): boolean =>
  // A question or a quotation is a title.
  /\?|[«“]/.test(line) ||
  (line !== '' &&
    plain(line).split(' ').length < 4 &&
    nameIn(line) !== null &&
    isSureName(line) &&
    !isOffice(line) &&
    !acronym.test(line))

/** Whether a name shows by nothing that it is one: neither by itself, nor by what is said of it, nor by a role or title in front. */
const isBareName = (person: PastedPerson, line: string): boolean =>
  person.line === '' &&
  person.role === 'speaker' &&
  !isSureName(person.name) &&
  !line.includes(person.name.split(' ').at(-1)?.toUpperCase() ?? line) &&
  takeRole(takeNumber(line)?.rest ?? line) === null &&
  !/(?:^|[\s(,;:–—-])(?:M(?:me|lle|rs?|s)?|Dre?|Prs?|Prof)\.?\s+\p{Lu}/u.test(line)

/**
 * The lines of a reading that were guessed, with why. `lines` is what was read, `shifted` the lines whose hours were taken for those after noon:
 * the first of them is marked, since the others follow from it.
 */
export const doubtsIn = (
  read: PastedProgramme,
  lines: readonly SourceLine[],
  shape: Shape,
  shifted: ReadonlySet<number>,
): Doubt[] => {
  const texts = new Map(lines.map((line) => [line.number, line.text]))
  const cells = new Map(lines.map((line) => [line.number, line.cells.filter(Boolean).length]))
  const doubts: Doubt[] = []
  const marked = new Map<number, Set<DoubtKind>>()
  const doubt = (number: number | undefined, kind: DoubtKind, about = ''): void => {
    if (number === undefined || marked.get(number)?.has(kind)) return
    marked.set(number, (marked.get(number) ?? new Set()).add(kind))
    doubts.push({ number, kind, about })
  }
  const all: PastedSession[] = read.sessions.flatMap((session) => [session, ...session.sessions])
  /** Whether most titles are in both languages: of what somebody gives, which may be in that of the speaker alone, and of the rest. */
  const areBoth = (given: boolean): boolean => {
    const some = all.filter(({ people }) => people.length > 0 === given)
    return some.filter(({ title }) => isBoth(title)).length > some.length * 0.6
  }
  const inBoth = { given: areBoth(true), others: areBoth(false) }
  /** Talks without a time, beside others of which nearly all have one. */
  const untimed = new Set(
    [read.sessions, ...read.sessions.map(({ sessions }) => sessions)].flatMap((beside) => {
      const without = beside.filter(({ kind, startsAt }) => kind === 'talk' && startsAt === null)
      const timed = beside.filter(({ startsAt }) => startsAt !== null).length
      return timed > 3 && without.length * 4 <= timed ? without : []
    }),
  )
  const known = new Map<string, number>()
  for (const { name } of all.flatMap(({ people }) => people)) known.set(plain(name), (known.get(plain(name)) ?? 0) + 1)
  for (const title of [...titles(read.title), ...titles(read.subtitle)])
    if (isMixed(title))
      doubt(read.lines.find((number) => texts.get(number)?.includes(title)) ?? read.lines[0], 'mixed', title)
  for (const language of ['fr', 'en'] as const) {
    const title = read.title[language]
    if (title === null || !isOfOther(title, read.subtitle[language])) continue
    const words = title.split('\t')[0] ?? title
    doubt(read.lines.find((number) => texts.get(number)?.includes(words)) ?? read.lines[0], 'whole', words)
  }
  let before: { day: string | null; startsAt: string } | null = null
  for (const session of all) {
    const [first] = session.lines
    // What stands below a heading without a time may be of another day.
    if (session.kind === 'block' && session.startsAt === null) before = null
    const lineOf = (words: string): number | undefined =>
      session.lines.find((number) => texts.get(number)?.toLowerCase().includes(words.toLowerCase())) ?? first
    for (const title of titles(session.title)) {
      if (isNamed(title)) doubt(lineOf(title), 'title', title)
      else if (session.people.length === 0 && (goesOnBehindQuotes(title) || partedFromName(title) !== null))
        doubt(lineOf(title), 'mixed', title)
      else if ((session.kind !== 'break' || /\s[-–—:|/]$/.test(title)) && isMixed(title))
        doubt(lineOf(title), 'mixed', title)
    }
    if (untimed.has(session)) doubt(first, 'untimed', titles(session.title)[0])
    if (isEmpty(session.title) && session.kind !== 'break') doubt(first, 'untitled')
    else if (
      (session.people.length > 0 ? inBoth.given : inBoth.others) &&
      !isBoth(session.title) &&
      !isEmpty(session.title)
    )
      doubt(first, 'language', titles(session.title)[0])
    for (const person of session.people) {
      const number = lineOf(person.name)
      const second = otherIn(person)
      if (isLikeName(person)) doubt(number, 'house', person.line)
      else if (second) doubt(number, 'house', second)
      else if (isBareName(person, texts.get(number ?? 0) ?? '') && (known.get(plain(person.name)) ?? 0) < 2)
        doubt(number, 'name', person.name)
    }
    for (const text of titles(session.abstract)) if (isLikeSession(text)) doubt(lineOf(text), 'left', text)
    // One line of a title and people that weighs nearly as much another way.
    const line = texts.get(first ?? 0) ?? ''
    if (session.people.length > 0 && cells.get(first ?? 0) === 1 && !isEmpty(session.title)) {
      const times = timesOf(line)
      const said = times?.rest ?? takeNumber(line)?.rest ?? line
      const close = closeReading(takeBlock(said) ?? said, shape)
      if (close && !marked.has(first ?? 0)) doubt(first, 'split', close)
    }
    const { endsAt, startsAt } = session
    const isBack = before !== null && before.day === session.day && startsAt !== null && startsAt < before.startsAt
    const isOver = startsAt !== null && endsAt !== null && endsAt <= startsAt
    if (isBack || isOver || (startsAt !== null && startsAt < '06:00')) doubt(first, 'time', startsAt ?? '')
    if (startsAt !== null) before = { day: session.day, startsAt }
  }
  const [noon] = [...shifted].sort((one, two) => one - two)
  const ofNoon = all.find(({ lines: of }) => noon !== undefined && of.includes(noon))
  if (ofNoon?.startsAt) doubt(noon, 'afternoon', ofNoon.startsAt)
  // A line that found no place, and has a time or people, may be of the programme.
  for (const { number, text } of read.leftOut) {
    const said = texts.get(number)
    if (
      said === text &&
      text.length < 300 &&
      !isVenue(text) &&
      !isPlace(text) &&
      (takeTimes(text) !== null || (surePeople(text)?.[0]?.line ?? '') !== '')
    )
      doubt(number, 'left', text)
  }
  return doubts.sort((one, two) => one.number - two.number).slice(0, MOST_MARKS_OF_DOUBT)
}
