import { isLanguage } from '../../src/domain/language'
import { isRow, type Row } from '../../src/domain/row'
import { isInstant, isTimeZone, wallTimeAt } from '../../src/domain/time'
import type { Locale } from '../../src/i18n/locales'
import type { Foreign, ForeignPerson, ForeignSession, ForeignWorkshop, Importing } from './foreign'
import { localeIn, Reading } from './reading'

/**
 * What Indico exports of events (`/export/event/<id>.json?detail=contributions`, or `sessions`): each event is a workshop, a contribution a talk, a session a
 * block.
 */

/** What says of a file that it is one. */
export const isIndico = (file: unknown): file is Row & { results: unknown[] } =>
  isRow(file) && Array.isArray(file.results)

const MINUTE_MS = 60_000
/** Longest that a contribution lasts, in minutes: some months. */
const MOST_MINUTES = 100_000

/** What tells one thing from another there, and says nothing of it. */
const ids = ['_type', '_fossil', 'id', 'db_id', 'friendly_id']

/** A time as Indico writes one: a date, a time and the zone of both. @returns an instant */
const instantOf = (reading: Reading, value: unknown, path: string): string | null => {
  if (value === null || value === undefined || value === '') return null
  const { date, time, tz } = reading.row(value, path)
  if (!isTimeZone(tz)) {
    reading.wrong(`${path}.tz`, 'zone')
    return null
  }
  const clock = typeof time === 'string' ? time.slice(0, 5) : ''
  if (typeof date !== 'string' || !isInstant(`${date}T${clock}Z`)) {
    reading.wrong(path, 'instant')
    return null
  }
  // The offset that makes the wall time of the zone of it: tried at the instant itself, and once more from there where clocks change between.
  const wanted = Date.parse(`${date}T${clock}Z`)
  let instant = wanted
  for (let n = 0; n < 2; n++) instant += wanted - Date.parse(`${wallTimeAt(new Date(instant).toISOString(), tz)}Z`)
  return new Date(instant).toISOString()
}

const personOf = (reading: Reading, person: Row, path: string): ForeignPerson[] => {
  const whole = [person.first_name, person.last_name].map((part, n) =>
    reading.line(part, `${path}.${n ? 'last' : 'first'}_name`),
  )
  const full = reading.line(person.fullName, `${path}.fullName`)
  // “NAME, First” is how Indico sorts them.
  const [family = '', given] = full.split(/, (.*)/s)
  const name = whole.filter(Boolean).join(' ') || (given ? `${given} ${family}` : family)
  reading.leaveRest(person, 'person', [...ids, 'person_id', 'first_name', 'last_name', 'fullName', 'affiliation'])
  if (!name) {
    reading.leaveSome('person', 1)
    return []
  }
  const affiliation = reading.line(person.affiliation, `${path}.affiliation`)
  return [{ id: `${name}\n${affiliation}`, name, biography: '', affiliation }]
}

const peopleOf = (reading: Reading, value: unknown, path: string): ForeignPerson[] =>
  reading.rows(value, path).flatMap((person, n) => personOf(reading, person, `${path}.${n}`))

/** The name of a session or a type, which is a text or has a title. */
const titleOf = (reading: Reading, value: unknown, path: string, locale: Locale): string =>
  isRow(value) ? reading.line(value.title ?? value.name, `${path}.title`, locale) : reading.line(value, path, locale)

const ofContribution = [
  ...ids,
  'title',
  'description',
  'startDate',
  'endDate',
  'duration',
  'speakers',
  'session',
  'type',
  'language',
  'room',
  'roomFullname',
  'location',
]

/** A room and the house that it is in, as one line. */
const placeOf = (reading: Reading, row: Row, path: string): string =>
  [reading.line(row.roomFullname ?? row.room, `${path}.room`), reading.line(row.location, `${path}.location`)]
    .filter(Boolean)
    .join(', ')

const contributionOf = (
  reading: Reading,
  contribution: Row,
  path: string,
  { block, locale, zone }: { block: string; locale: Locale; zone: string },
): { room: string; session: ForeignSession; start: string }[] => {
  const own = localeIn(reading.line(contribution.language, `${path}.language`)) ?? locale
  const start = instantOf(reading, contribution.startDate, `${path}.startDate`)
  const said = instantOf(reading, contribution.endDate, `${path}.endDate`)
  const { duration } = contribution
  const minutes = typeof duration === 'string' && /^\d+(\.\d+)?$/.test(duration) ? Number(duration) : duration
  const isNumber = typeof minutes === 'number' && minutes >= 0 && minutes <= MOST_MINUTES
  if (minutes !== undefined && minutes !== null && !isNumber) reading.wrong(`${path}.duration`, 'number')
  const after = start && isNumber ? new Date(Date.parse(start) + minutes * MINUTE_MS).toISOString() : null
  const end = said ?? after
  reading.leaveRest(contribution, 'contribution', ofContribution)
  if (!start) reading.leaveSome('contribution without a date', 1)
  const type = titleOf(reading, contribution.type, `${path}.type`, own)
  const session: ForeignSession = {
    title: reading.needed(contribution.title, `${path}.title`, own),
    locale: own,
    kind: /\bbreak\b|\bpause\b/i.test(type) ? 'break' : /discussion|panel|débat/i.test(type) ? 'discussion' : 'talk',
    block: titleOf(reading, contribution.session, `${path}.session`, own) || block,
    startsAt: start && wallTimeAt(start, zone),
    endsAt: end && wallTimeAt(end, zone),
    texts: [reading.text(contribution.description, `${path}.description`, own)],
    people: peopleOf(reading, contribution.speakers, `${path}.speakers`),
  }
  return [{ room: placeOf(reading, contribution, path), session, start: start ?? '' }]
}

const ofEvent = [
  ...ids,
  'title',
  'description',
  'startDate',
  'endDate',
  'timezone',
  'language',
  'room',
  'roomFullname',
  'location',
  'address',
  'url',
  'chairs',
  'contributions',
  'sessions',
]

const eventOf = (
  reading: Reading,
  event: Row,
  path: string,
  { locale: given, zone: said }: Importing,
): ForeignWorkshop => {
  const language = reading.line(event.language, `${path}.language`)
  const locale = localeIn(language) ?? given
  const named = reading.line(event.timezone, `${path}.timezone`) || said
  if (!named) reading.wrong(`${path}.timezone`, 'zoneMissing')
  else if (!isTimeZone(named)) reading.wrong(`${path}.timezone`, 'zone')
  const zone = isTimeZone(named) ? named : 'UTC'
  reading.leaveRest(event, 'event', ofEvent)
  const sessions = reading.rows(event.sessions, `${path}.sessions`).flatMap((session, n) => {
    const at = `${path}.sessions.${n}`
    const block = reading.line(session.title, `${at}.title`, locale)
    reading.leaveRest(session, 'session', [...ids, 'title', 'contributions'])
    return reading
      .rows(session.contributions, `${at}.contributions`)
      .flatMap((one, c) => contributionOf(reading, one, `${at}.contributions.${c}`, { block, locale, zone }))
  })
  const contributions = reading
    .rows(event.contributions, `${path}.contributions`)
    .flatMap((one, n) => contributionOf(reading, one, `${path}.contributions.${n}`, { block: '', locale, zone }))
  const all = [...sessions, ...contributions].sort((a, b) => (a.start || '9').localeCompare(b.start || '9'))
  const [start, end] = (['startDate', 'endDate'] as const).map((name) => {
    const instant = instantOf(reading, event[name], `${path}.${name}`)
    return instant && wallTimeAt(instant, zone)
  })
  const place = placeOf(reading, event, path)
  for (const one of all) if (one.room && one.room !== place) reading.leaveSome('contribution.room', 1)
  return {
    title: reading.needed(event.title, `${path}.title`, locale),
    locale,
    zone,
    texts: [reading.text(event.description, `${path}.description`, locale)],
    place: {
      name: place,
      address: reading.text(event.address, `${path}.address`).trim(),
    },
    url: reading.line(event.url, `${path}.url`),
    moderators: peopleOf(reading, event.chairs, `${path}.chairs`),
    languages: isLanguage(language) ? [language] : [],
    startsAt: start ?? null,
    endsAt: end ?? null,
    sessions: all.map(({ session }) => session),
  }
}

/** @param file of which `isIndico` says that it is one */
export const readIndico = (file: Row & { results: unknown[] }, importing: Importing): Foreign => {
  const reading = new Reading()
  const workshops = reading
    .rows(file.results, 'results')
    .map((event, n) => eventOf(reading, event, `results.${n}`, importing))
  if (!workshops.length) reading.wrong('results', 'nothing')
  return { title: workshops[0]?.title ?? '', workshops, notTaken: reading.notTaken, problems: reading.problems }
}
