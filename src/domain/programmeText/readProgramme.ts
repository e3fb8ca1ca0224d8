import { isProse, isSentence, other, shapeOf, withPeople } from './entry'
import { Body } from './body'
import { takeOrganisers } from './bodyLines'
import { halvesIn } from './bodyLines'
import { Head } from './head'
import { isKindOfPaper, whenAndWhere } from './headLines'
import { languageOf, type Language } from './languageOf'
import { withOwnQuotes, writtenAlike } from './alike'
import { withoutAsides } from './asides'
import { headRow, isLabelled } from './headCells'
import { headingsIn } from './headings'
import { withoutPage } from './pages'
import { doubtsIn } from './doubts'
import { withoutLineMarks } from './lineMarks'
import { withPlainTimes, withTimesApart } from './timeMarks'
import { withAfternoons, withFractions, withLengthsBehind, withNoons } from './clock'
import { withFootnotes } from './footnotes'
import { withoutBracketNotes } from './notes'
import { withCellsWhole, withQuotedFirst, withTimesFirst, withTitlesFirst } from './order'
import { MOST_LINES, plain, quotesOf, readLines, type SourceLine } from './lines'
import {
  isAnnouncement,
  isDayWithoutYear,
  isGreeting,
  isHalfDay,
  isLanguageMark,
  isMailHead,
  isNamedPlace,
  isNote,
  isPlace,
  isVenue,
  isVersion,
  kindOf,
  saysLength,
  mailHeadsIn,
  sectionOf,
  takeBlock,
  takeDay,
  takeField,
  takeHalfDay,
  takeNumber,
  takeQuotedTimes,
  takeTimes,
  timesIn,
  timesOf,
} from './marks'
import { takeCounted, takeSitting, takeWorkshop } from './series'
import { takeRole } from './roles'
import { isOffice, isPosition, isSureName, peopleIn, surePeople, type PastedPerson } from './people'
import { isWhere } from './places'
import { append, leaveOut, nothingRead, type PastedProgramme } from './programme'
import { inBoth, settle, together } from './settle'
import { themedDaysIn, withPartsAlike, withWholeDays } from './parts'
import { isLedWhole, leadersIn } from './sentences'
import { withoutRooms } from './rooms'
import { withoutSignatures } from './signatures'
import { readTable, type Rows } from './table'
import { areTracks, columnsOf, placedBy } from './sideBySide'
import { halvesOf, readTogether } from './twice'
import { settleHouses, settleLoans, settleNames, settlePeople, settleTitles, settleTwins } from './whole'

export type { PastedProgramme } from './programme'

/** Whether times stand there in the other language too: `16h-18h / 4pm-6pm`. */
const isTwice = (rest: string): boolean => {
  const second = rest.replace(/^\([^()]*\)\s*/u, '')
  const times = second.startsWith('/') ? takeTimes(second.slice(1).trim()) : null
  return times !== null && /^(?:\([^()]*\))?$/u.test(times.rest)
}

/** When a line says that something begins, and whether it says a day too; null where it says no time. */
type Timed = { isDated: boolean; startsAt: string | null } | null

/** The times of all lines: read once, since each line that may be of the whole is compared with all others. */
const timedIn = (lines: readonly SourceLine[]): Timed[] =>
  lines.map(({ text }) => {
    const times = timesOf(text)
    return times && { isDated: takeDay(text) !== null, startsAt: times.startsAt }
  })

/** Whether a line says when the whole is: times from and until, below the day, apart from what follows. */
const isWhole = (lines: readonly SourceLine[], n: number, timed: readonly Timed[], isAboveTable: boolean): boolean => {
  const [before, line, next] = [lines[n - 1], lines[n], lines[n + 1]]
  if (!before || !line || (line.isApart && !isAboveTable)) return false
  const ahead = takeTimes(line.text)
  // A line of its own below the day and the place.
  const above = [lines[n - 2], lines[n - 3]].some((each) => each && takeDay(each.text))
  if (ahead?.endsAt && ahead.rest === '' && above && next?.isApart && !timed.slice(0, n).some(Boolean)) return true
  const times = takeDay(before.text) && (ahead ?? timesIn(line.text))
  if (!times || times.endsAt === null || takeBlock(times.rest) !== null) return false
  const later = timed.some((one, at) => at > n && one?.startsAt === times.startsAt)
  const hasOthers = isAboveTable || timed.some((one, at) => at !== n && one?.isDated === false)
  // `A room, 9.30 to 4.30` is where and when.
  if (!ahead) return hasOthers && plain(times.rest).split(' ').length < 6 && surePeople(times.rest) === null
  if (next && !next.isApart && !later && hasOthers && !isAboveTable) return false
  return /^(?:\([^()]*\))?$/u.test(times.rest) || isTwice(times.rest) || (later && /^[,|·]\s*\p{L}/u.test(times.rest))
}

/** Whether a line below the day says when and where the whole is, wherever it stands above the first session: all that follows is within its times. */
const isWhenOfAll = (lines: readonly SourceLine[], n: number, timed: readonly Timed[]): boolean => {
  const text = lines[n]?.text ?? ''
  if (n > 30 || takeBlock(text) !== null || timed.slice(0, n).some((one) => one?.isDated === false)) return false
  // `12:00 – 14:00 Mundo Madou, Bruxelles`
  const inTown = takeTimes(text)
  const isInTown = inTown !== null && /^[,·|–—-]?\s*\p{Lu}[\p{L}’' -]{2,40},\s\p{Lu}[\p{L}-]+$/u.test(inTown.rest)
  const isFirst = isInTown && timed.slice(n + 1).some((one) => one?.startsAt === inTown.startsAt)
  const when =
    timed[n] && lines.slice(0, n).some((line) => takeDay(line.text) !== null)
      ? (whenAndWhere(text) ?? (isFirst ? inTown : null))
      : null
  const { endsAt, startsAt } = when ?? {}
  if (!startsAt || !endsAt) return false
  const later = timed.slice(n + 1).flatMap((one) => (one?.startsAt ? [one.startsAt] : []))
  // People may be welcomed up to an hour before.
  const earliest = `${String(Number(startsAt.slice(0, 2)) - 1).padStart(2, '0')}${startsAt.slice(2)}`
  return later.length > 2 && later.every((start) => start >= earliest && start <= endsAt)
}

/** The language of lines below which, in several places, one in the other stands; null where none does. */
const languageAbove = (lines: readonly SourceLine[]): Language | null => {
  const counts = { fr: 0, en: 0 }
  for (const [n, line] of lines.entries()) {
    const next = lines[n + 1]
    if (!next || next.isApart || line.text.length > 200 || next.text.length > 200 || timesIn(next.text)) continue
    const first = surePeople(line.text) ? null : languageOf(timesIn(line.text)?.rest ?? line.text)
    const second = first && !surePeople(next.text) ? languageOf(next.text) : null
    if (first && second && first !== second) counts[first] += 1
  }
  const first = counts.fr > counts.en ? 'fr' : 'en'
  return counts[first] > 1 && counts[other(first)] * 2 < counts[first] ? first : null
}

/** Whether lines only say who speaks, and what the whole is about: one meeting without parts. */
const isAllOfOne = (lines: readonly SourceLine[]): boolean =>
  lines.every(({ text }) => {
    const role = takeRole(text)
    return (role !== null && role.rest !== '') || takeField(text)?.field === 'abstract' || isNote(text) || isProse(text)
  })

/** More fields than a talk has. */
const MOST_FIELDS = 12

/** Whether a line begins a paragraph of fields of one talk: its title, and who speaks. */
const isRecord = (lines: readonly SourceLine[], n: number): boolean => {
  if (takeField(lines[n]?.text ?? '') === null) return false
  const next = lines.slice(n, n + MOST_FIELDS)
  const end = next.findIndex(({ isApart }, at) => at > 0 && isApart)
  const all = end < 0 ? next : next.slice(0, end)
  const isFields = all.every(({ text }) => takeDay(text) === null)
  return (
    isFields &&
    all.some(({ text }) => takeField(text)?.field === 'title') &&
    all.some(({ text }) => takeRole(text)?.role === 'speaker')
  )
}

/** Whether the first line stands apart from others of which several are marked by times, numbers or as blocks. */
const isApartFromMarks = (lines: readonly SourceLine[]): boolean =>
  lines[1]?.isApart === true &&
  lines.slice(1, 200).filter(({ text }) => (timesIn(text) ?? takeNumber(text) ?? takeBlock(text)) !== null).length > 2

/** Whether a paragraph begins that is a title, a name and what somebody is, each on a line of its own. */
const isToldBelow = (lines: readonly SourceLine[], n: number): boolean => {
  const [title, name, house] = [lines[n], lines[n + 1], lines[n + 2]]
  if (!title?.isApart || !name || !house || name.isApart || house.isApart || isProse(title.text)) return false
  return (
    takeRole(title.text) === null &&
    peopleIn(title.text, 'speaker') === null &&
    takeRole(name.text) === null &&
    peopleIn(name.text, 'speaker')?.every(({ line }) => line === '') === true &&
    takeDay(house.text) === null &&
    (isPosition(house.text) || isOffice(house.text)) &&
    peopleIn(house.text, 'speaker') === null
  )
}

/** Whether a text has no sessions: it names who speaks, below a heading that says so, and no times but those of the whole. */
const isOfSpeakers = (lines: readonly SourceLine[]): boolean => {
  const at = lines.findIndex(({ text }) => sectionOf(text) === 'people')
  if (
    at < 0 ||
    lines.some(({ text }) => takeBlock(text) !== null || (timesIn(text) !== null && takeDay(text) === null))
  )
    return false
  const said = lines.slice(at + 1)
  const next = said.findIndex(
    ({ text }) => surePeople(takeNumber(text)?.rest ?? text)?.every(({ line }) => line !== '') !== true,
  )
  return next > 1 || (next < 0 && said.length > 1)
}

/** Whether the day stands right above, but for two lines at most. */
const isBelowFirstDay = (lines: readonly SourceLine[], n: number): boolean =>
  n < 12 && [1, 2, 3].some((less) => takeDay(lines[n - less]?.text ?? '') !== null)

/** Whether a line counts the workshop in its series and no other line is counted as a sitting or a block. */
const isOnlyCounted = (lines: readonly SourceLine[], n: number): boolean =>
  ((takeSitting(lines[n]?.text ?? '') ?? takeCounted(lines[n]?.text ?? ''))?.number ?? 0) > 1 &&
  timesIn(lines[n]?.text ?? '') === null &&
  lines.every(
    ({ text }, at) => at === n || (takeSitting(text) === null && takeBlock(timesOf(text)?.rest ?? text) === null),
  )

/** Whether a line says who leads the sitting, and no other line is called so: `Séance animée par A B`. */
const isLedSitting = (lines: readonly SourceLine[], n: number): boolean =>
  isSitting.test(lines[n]?.text ?? '') &&
  n < 12 &&
  leadersIn(lines[n]?.text ?? '', false)?.isAll === true &&
  // `La séance sera suivie d’un verre.` is none, nor is the number of the sitting above.
  lines
    .slice(n + 1)
    .every(
      ({ text }) => (!isSitting.test(text) || /[.!]$/u.test(text)) && takeBlock(timesOf(text)?.rest ?? text) === null,
    )
const isSitting =
  /^(?:(?:la|cette|the|this)\s)?(?:séance|session|matinée|après-midi|soirée|morning|afternoon|evening)(?!\p{L})/iu

/** In how many of the first lines a name that is marked is that of the whole. */
const MOST_ABOVE_NAME = 10

/** Where the programme begins among lines: after the word itself, or with the first line that only a programme has. */
const firstOf = (
  lines: readonly SourceLine[],
  days: ReadonlySet<number>,
  /** The rows of the table below, of which some are of the whole. */
  table?: Rows['rows'],
): number => {
  // What ends a text announces nothing.
  const announced = lines.findIndex(({ text }, n) => sectionOf(text) === 'programme' && n < lines.length - 1)
  if (announced < 0 && isOfSpeakers(lines)) return lines.length
  // What stands above the day is of the whole, where nothing there is marked as a part of a programme.
  const dated = lines.findIndex(({ text }) => takeDay(text) !== null)
  const isMarkedAt = lines.findIndex(
    ({ text }) => timesIn(text) !== null || (takeNumber(text) !== null && !isKindOfPaper(takeNumber(text)?.rest ?? '')),
  )
  const isNamed = lines.slice(0, Math.max(dated, 0)).some(({ text }) => takeRole(text)?.role === 'speaker')
  const from = dated > 0 && dated < 6 && !isNamed && (isMarkedAt < 0 || isMarkedAt >= dated) ? dated : 0
  // `Programme` above the day is the name of the whole, or stands above it.
  const isAbove =
    announced >= 0 &&
    announced < 3 &&
    dated > announced + (announced === 0 ? 0 : 1) &&
    dated < 6 + announced &&
    (isMarkedAt < 0 || isMarkedAt >= dated)
  if (announced >= 0 && !isAbove) return announced
  // Nothing begins above the name of the whole.
  const named = lines.slice(0, MOST_ABOVE_NAME).findLastIndex(({ isName }) => isName)
  const timed = timedIn(lines)
  const isTimed = table !== undefined || timed.filter(Boolean).length > 2
  let whenAt = -1
  for (const [n, { text }] of lines.entries()) {
    if (isWhole(lines, n, timed, table !== undefined) || isWhenOfAll(lines, n, timed)) whenAt = n
    // `12:00 – 14:00`, and below it `Mundo Madou, Bruxelles`.
    const isBelowWhen =
      whenAt >= 0 &&
      n === whenAt + 1 &&
      lines[n]?.isApart === false &&
      lines[n + 1]?.isApart === true &&
      /^\p{Lu}[^,:;()]{2,50},\s\p{Lu}[\p{L}-]+$/u.test(text)
    if (isBelowWhen) continue
    if (table?.get(lines[n]?.number ?? 0) === 'whole') continue
    // What is marked by nothing, above the rows of a programme, is of the whole.
    const isUnmarked = table !== undefined && timesIn(text) === null && takeNumber(text) === null
    const isHalf = takeHalfDay(text.split(/\s*[–—:(/-]\s*/u)[0] ?? '') !== null
    const isHeading = isHalf || takeBlock(text) !== null || kindOf(text) !== null
    if (isUnmarked && !isHeading && !days.has(lines[n]?.number ?? 0)) continue
    // `Morning session: A part`, below it who chairs it, and further down another part of the day.
    const half = takeHalfDay(text)
    const isLedHalf =
      half !== null &&
      half.rest !== '' &&
      n > from &&
      n > named &&
      takeRole(lines[n + 1]?.text ?? '')?.role === 'moderator' &&
      lines.slice(n + 1).some((line) => takeHalfDay(line.text) !== null)
    if (isLedHalf) return n
    // Fields that stand there for each talk.
    if (isRecord(lines, n) || (days.has(lines[n]?.number ?? 0) && takeDay(text) !== null)) return n
    if (
      n < from ||
      n <= named ||
      takeDay(text) ||
      takeWorkshop(text) ||
      takeField(text) ||
      takeQuotedTimes(text) ||
      takeOrganisers(text) ||
      saysLength.test(text) ||
      isLabelled(lines, n) ||
      isLedWhole(text) ||
      isLedSitting(lines, n) ||
      n === announced ||
      whenAt === n
    )
      continue
    // `Item 4. Programme of the workshop`
    if (isKindOfPaper(takeNumber(text)?.rest ?? '')) continue
    const isMarked = timesIn(text) !== null || takeNumber(text) !== null
    // Coffee before the first time.
    if (n > dated && dated >= 0 && text.length < 80 && kindOf(text) === 'break') return n
    // The first line, apart from a programme that is marked, is its name.
    if (n === 0 && !isMarked && isApartFromMarks(lines) && takeRole(text) === null) continue
    if (
      isGreeting(text) ||
      isMailHead(text) ||
      isAnnouncement(text) ||
      isVersion(text) ||
      (!isMarked && (isNote(text) || isPlace(text)))
    )
      continue
    // So it is below the day, where no other line is counted.
    if (isBelowFirstDay(lines, n) && isOnlyCounted(lines, n)) continue
    // `Séance 4 – …` above the day is the workshop.
    if (
      n < 4 &&
      (takeSitting(text) ?? takeCounted(text)) &&
      [1, 2].some((more) => takeDay(lines[n + more]?.text ?? ''))
    )
      continue
    // Half of a day, and below it whoever has it.
    if (isHalfDay(text) && takeRole(lines[n + 1]?.text ?? '')?.role === 'moderator') return n
    // Below the day, a town and a house.
    const isBelowDay = !isMarked && n > 0 && takeDay(lines[n - 1]?.text ?? '') !== null
    // `Surgeons’ Quarter, Edinburgh` below the day is where, above a programme of times.
    if (
      isBelowDay &&
      isTimed &&
      takeRole(text) === null &&
      withPeople(text).people.every(({ name }) => !isSureName(name)) &&
      surePeople(text)?.every(({ name }) => !isSureName(name)) === true
    )
      continue
    if (isBelowDay && isVenue(text) && (isNamedPlace(text) || !surePeople(text)?.some(({ name }) => isSureName(name))))
      continue
    // `Boardroom A, St. Brendan’s, Corner Brook`
    if (!isMarked && isBelowFirstDay(lines, n) && isWhere(text)) continue
    // `Logis du Roy, Amiens` below the day, above what the whole is about.
    const next = lines[n + 1]
    if (isBelowDay && isTimed && /,\s/.test(text) && next?.isApart && isProse(next.text)) continue
    // Whoever moderates, and below what the whole is about.
    const leads = isMarked ? null : takeRole(text)
    if (
      leads?.role === 'moderator' &&
      leads.rest !== '' &&
      ([isProse, isSentence].some((is) => is(lines[n + 1]?.text ?? '')) || isWhenOfAll(lines, n + 1, timed))
    )
      continue
    if (isMarked || takeBlock(text) !== null || withPeople(text).people.length > 0) return n
    if (days.has(lines[n]?.number ?? 0)) return n
    if (isToldBelow(lines, n)) return n
    const role = takeRole(text)
    if (role?.role === 'speaker' && surePeople(role.rest)) return isAllOfOne(lines.slice(n)) ? lines.length : n
    const people = role ? null : surePeople(text)
    if (!people) continue
    // `Grand Sud, Lille` is where, above a programme of times.
    if (isTimed && !people.some(({ name }) => isSureName(name))) continue
    // The titles before them, as far as nothing parts them from it: one of a block and one of a talk.
    const isApart = (at: number): boolean =>
      at < 0 || (lines[at + 1]?.isApart ?? false) || takeDay(lines[at]?.text ?? '') !== null
    if (isApart(n - 1)) return n
    return isApart(n - 2) ? n - 1 : n - 2
  }
  return lines.length
}

/** Where the head of a programme stands again, in the other language: some lines after a gap that end with the same day. */
const headAgainIn = (lines: readonly SourceLine[], first: number): { from: number; to: number } | null => {
  const day = lines
    .slice(0, first)
    .map(({ text }) => takeDay(text)?.day)
    .find(Boolean)
  if (!day) return null
  const at = lines.findIndex(({ text }, n) => n > first && takeDay(text)?.day === day)
  if (at < 0) return null
  const from = [at, at - 1, at - 2, at - 3].find((n) => n > first && lines[n]?.isApart)
  if (from === undefined) return null
  // The day of another half of it is none.
  if (from === at && isHalfDay(takeDay(lines[at]?.text ?? '')?.after.replace(/^[\s–—:,-]+/u, '') ?? '')) return null
  const more = lines.slice(at + 1).findIndex(({ isApart, text }) => isApart || !takeRole(text))
  return { from, to: more < 0 ? lines.length : at + 1 + more }
}

/** Gives titles the quotation marks that they have in the text. */
const quoteAgain = ({ sessions, title }: Pick<PastedProgramme, 'sessions' | 'title'>, text: string): void => {
  for (const language of ['fr', 'en'] as const) title[language] &&= withOwnQuotes(title[language], text)
  for (const session of sessions) quoteAgain(session, text)
}

/** Places the lines that others go on in where those are. */
const placeMore = (read: PastedProgramme, lines: readonly SourceLine[]): void => {
  const more = new Map(lines.flatMap(({ more: numbers, number }) => (numbers ? [[number, numbers] as const] : [])))
  if (more.size === 0) return
  const place = (numbers: number[]): void => void numbers.push(...numbers.flatMap((number) => more.get(number) ?? []))
  const placeAll = (sessions: PastedProgramme['sessions']): void => {
    for (const session of sessions) {
      place(session.lines)
      placeAll(session.sessions)
    }
  }
  placeAll(read.sessions)
  place(read.lines)
  // Left out, the whole is shown beside its first line.
  const left = read.leftOut.flatMap(({ number }) => more.get(number) ?? [])
  read.lines.push(...left)
}

/** Whether a line right below the day says where it is by proper names alone: `Hotel Aviz, Lisbon`, `Chapelle des Ursulines, Quimper`. */
const isBelowDay = (lines: readonly SourceLine[], n: number): boolean => {
  const [above, line] = [lines[n - 1], lines[n]]
  if (!above || !line || line.cells.length > 1 || line.text.length > 100 || takeDay(above.text) === null) return false
  if (/[?!:;«»“”"()]/.test(line.text) || languageOf(line.text) !== null || takeRole(line.text) !== null) return false
  if (isDayWithoutYear(line.text)) return false
  const parts = line.text.split(/,\s+/)
  const isProper = (part: string): boolean =>
    part.split(/\s+/).every((word) => /^(?:[\p{Lu}\d]|d[eu’']|des$|l[ae’']|les$|of$|the$|and$|et$|&$)/u.test(word))
  return parts.length > 1 && parts.every(isProper) && !isSureName(parts[0] ?? '')
}

/** What people belong to, as it stands behind their names, in small letters. */
const housesOf = (people: readonly PastedPerson[]): Set<string> =>
  new Set(
    people.flatMap(({ line }) =>
      line.length > 200
        ? []
        : [line, ...line.split(/\s*[,;(/]\s*/u)].map((part) => plain(part).toLowerCase().replace(/\)$/u, '')),
    ),
  )

/** Reads a text that says a programme once, or each thing in it in both languages. */
const readOnce = (text: string, fallback: Language, isHalf = false): PastedProgramme => {
  const all = withPlainTimes(withTimesApart(withoutLineMarks(readLines(text))))
  const page = withoutPage(all.slice(0, MOST_LINES))
  const { asides, lines: of } = withoutAsides(page.lines, quotesOf(text))
  const signed = withoutSignatures(of)
  const { legends, lines: told } = withFootnotes(signed.lines)
  const counted = withNoons(withFractions(withPartsAlike(withWholeDays(told))))
  const clocked = withAfternoons(counted)
  const { leftOut: rooms, lines: roomless } = withoutRooms(writtenAlike(withLengthsBehind(clocked)))
  const { leftOut: notes, lines: placed } = withoutBracketNotes(roomless)
  const lines = withTitlesFirst(withQuotedFirst(withTimesFirst(withCellsWhole(placed))))
  // Quotation marks of a sheet quote nothing.
  const main = languageOf(all.map(({ cells }) => cells.join(' ')).join('\n')) ?? fallback
  const read = nothingRead()
  const shape = shapeOf(lines.map(({ text: said }) => timesOf(said)?.rest ?? takeNumber(said)?.rest ?? said))
  // Which language stands first, the programme says rather than its head.
  if (shape.leading === undefined && shape.isMixed) {
    const from = lines.findIndex(({ text: said }) => timesOf(said) !== null && takeDay(said) === null)
    const { leading } = shapeOf(lines.slice(Math.max(from, 0)).map(({ text: said }) => timesOf(said)?.rest ?? said))
    if (leading) shape.leading = leading
  }
  const above = languageAbove(lines)
  shape.isBeneath = above !== null
  if (above) shape.leading ??= above
  const table = readTable(lines, main, shape)
  const rows = lines.findIndex(({ number }) => table.rows.has(number) && table.rows.get(number) !== 'whole')
  const undated = lines.filter(({ text: said }) => isDayWithoutYear(said)).map(({ number }) => number)
  const days = new Set(undated.length > 1 && !lines.some(({ text: said }) => takeDay(said)) ? undated : [])
  const heads = { days, halves: halvesIn(lines), parts: headingsIn(lines), themes: themedDaysIn(lines) }
  const headings = new Set([...days, ...heads.halves, ...heads.parts, ...heads.themes.keys()])
  const first =
    rows < 0 ? firstOf(lines, headings) : Math.min(rows, firstOf(lines.slice(0, rows), headings, table.rows))
  const announced: PastedPerson[] = []
  const mails = mailHeadsIn(lines)
  // Columns of both languages say which stands first in lines above them too.
  const isInLines = lines.slice(0, Math.max(rows, 0)).every(({ cells }) => cells.filter(Boolean).length < 2)
  const leading = shape.leading ?? (isInLines ? table.leading : undefined)
  const ofHead = leading === undefined || shape.leading ? shape : { ...shape, leading, isMixed: true }
  const head = new Head(read, main, ofHead, mails, announced)
  const again = headAgainIn(lines, first)
  const repeated = nothingRead()
  const headAgain = new Head(repeated, other(main), shape, mails)
  const body = new Body(read, main, lines, shape, heads, announced)
  let label = ''
  for (const [n, line] of lines.entries()) {
    if (n === first) head.settleDay()
    const row = table.rows.get(line.number)
    const marks = isLanguageMark(line.text)
    if (row === 'head' || marks) read.lines.push(line.number)
    else if (!row && n <= first && head.isCalled && isBelowDay(lines, n)) leaveOut(read, line)
    else if (row === 'whole' || (!row && n < first)) {
      const { label: under, said, where } = headRow(line, head.isCalled, label, table.titled)
      label = under
      for (const part of said) head.take(part)
      for (const part of where) leaveOut(read, part)
    } else if (row) {
      read.day ??= row.day ?? null
      const { beside = [], ...one } = row
      for (const each of [one, ...beside]) body.takeRow(each.day === read.day ? { ...each, day: null } : each, line)
    } else if (again && n >= again.from && n < again.to) headAgain.take(line)
    else body.take(line, n)
  }
  read.lines.push(...legends.map(({ number }) => number))
  for (const line of [...page.asides, ...asides, ...signed.asides]) {
    leaveOut(read, line)
    read.lines.push(...(line.more ?? []))
  }
  const houses = housesOf([...read.people, ...body.entries.flatMap(({ people }) => people)])
  head.close(houses)
  headAgain.close(houses)
  body.close(isHalf)
  read.leftOut.push(...table.leftOut, ...rooms, ...notes)
  const entries = together(body.entries)
  // The day of the whole is the first of those that the sessions say.
  const earliest = entries.reduce<string | null>(
    (first, { day }) => (day && day < (first ?? day) ? day : (first ?? day)),
    null,
  )
  if (earliest !== null && read.day !== null && earliest < read.day) {
    for (const entry of entries) entry.day = entry.day === earliest ? null : (entry.day ?? read.day)
    read.day = earliest
  }
  read.sessions = settle(entries)
  settlePeople(read, shape.leading, main === 'fr')
  settleHouses(read, lines)
  settleNames(read, lines)
  settleTwins(read)
  if (shape.leading !== undefined) settleTitles(read.sessions)
  else if (!isHalf) settleLoans(read.sessions)
  if (again && entries.length < body.entries.length) {
    for (const name of ['title', 'subtitle', 'shortTitle', 'abstract'] as const)
      for (const language of ['fr', 'en'] as const) read[name][language] ??= repeated[name][language]
    read.people = read.people.map((person) =>
      inBoth(
        person,
        repeated.people.find(({ name }) => name === person.name),
        languageOf(head.words()) ?? main,
      ),
    )
    append(read.people, repeated.people)
    read.lines.push(...repeated.lines)
    read.leftOut.push(...repeated.leftOut)
  } else if (again)
    read.leftOut.push(...lines.slice(again.from, again.to).map(({ number, text: said }) => ({ number, text: said })))
  if (/[‘„']/.test(text)) quoteAgain(read, text)
  placeMore(read, lines)
  read.leftOut.push(...all.slice(MOST_LINES).map(({ number, text: said }) => ({ number, text: said })))
  read.leftOut.sort((one, two) => one.number - two.number)
  const shifted = new Set(clocked.flatMap((line, n) => (line.text === counted[n]?.text ? [] : [line.number])))
  read.doubts = doubtsIn(read, lines, shape, shifted)
  return read
}

/**
 * Reads the programme of a workshop out of a text: lines, a table of tabs or of `|`, in one language or in two, beside each other, one after the
 * other or one below the other. Proposes only what the text says: times, people and what stands behind their names go in letter for letter.
 * `fallback` is the language of words that show none.
 */
export const readProgramme = (text: string, fallback: Language = 'fr'): PastedProgramme => {
  const halves = columnsOf(text) ?? halvesOf(text)
  if (!halves) return readOnce(text, fallback)
  const readHalves = (isHalf: boolean): PastedProgramme | null => {
    const [first, second] = halves.texts.map((half, n) => {
      const read = readOnce(half, halves.languages[n] ?? fallback, isHalf)
      return halves.numbers ? placedBy(read, halves.numbers[n] ?? []) : read
    })
    if (!first || !second || (halves.numbers && areTracks(first, second))) return null
    return readTogether(first, second, halves.languages)
  }
  // `Clôture` in one is `Close` in the other.
  return readHalves(false) ?? readHalves(true) ?? readOnce(text, fallback)
}
