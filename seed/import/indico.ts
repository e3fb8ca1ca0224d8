import { isRow, type Row } from '../../src/domain/row'
import { isTimeZone, resolveWallTime } from '../../src/domain/time'
import type { Locale } from '../../src/i18n/locales'
import type { Foreign, ForeignPerson, ForeignSession, ForeignWorkshop, Importing, Said } from './foreign'
import { byStart, kindOf, localeIn, minutesAfter, oneOf, Reading, spoken, textsOf } from './reading'

/**
 * What Indico exports of events (`/export/event/<id>.json?detail=contributions`, or `sessions`): each event is a workshop, a contribution a talk, a session a
 * block.
 */

/** What says of a file that it is one. */
export const isIndico = (file: unknown): file is Row & { results: unknown[] } =>
  isRow(file) && Array.isArray(file.results)

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
  const [, clock = ''] = (typeof time === 'string' && /^(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?$/.exec(time)) || []
  const resolved = resolveWallTime(`${String(date)}T${clock}`, tz, 'earlier')
  if (resolved.ok) return resolved.instant
  reading.wrong(path, resolved.code === 'WALL_TIME_SKIPPED' ? 'skipped' : 'instant')
  return null
}

const personOf = (reading: Reading, person: Row, path: string, locale: Locale): ForeignPerson[] => {
  const whole = [person.first_name, person.last_name].map((part, n) =>
    reading.line(part, `${path}.${n ? 'last' : 'first'}_name`),
  )
  const full = reading.line(person.fullName, `${path}.fullName`)
  // “NAME, First” is how Indico sorts them.
  const [family = '', given] = full.split(/, (.*)/s)
  const name = reading.name([whole.filter(Boolean).join(' ') || (given ? `${given} ${family}` : family)])
  reading.leaveRest(person, 'person', [...ids, 'person_id', 'first_name', 'last_name', 'fullName', 'affiliation'])
  if (!name) return []
  const affiliation = reading.saidLine(person.affiliation, `${path}.affiliation`, locale)
  return [{ id: `${name}\n${oneOf(affiliation)}`, name, biography: {}, affiliation }]
}

const peopleOf = (reading: Reading, value: unknown, path: string, locale: Locale): ForeignPerson[] =>
  reading.rows(value, path).flatMap((person, n) => personOf(reading, person, `${path}.${n}`, locale))

/** The name of a session or a type, which is a text or has a title. */
const titleOf = (reading: Reading, value: unknown, path: string, locale: Locale): Said =>
  isRow(value) && ('title' in value || 'name' in value)
    ? reading.saidLine(value.title ?? value.name, `${path}.title`, locale)
    : reading.saidLine(value, path, locale)

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
  { block, locale }: { block: Said; locale: Locale },
): { room: string; session: ForeignSession } => {
  const language = reading.line(contribution.language, `${path}.language`)
  const own = localeIn(language) ?? locale
  if (language && !localeIn(language)) reading.leaveSome(`contribution.language=${language} (${own})`, 1)
  const startsAt = instantOf(reading, contribution.startDate, `${path}.startDate`)
  const said = instantOf(reading, contribution.endDate, `${path}.endDate`)
  const minutes = reading.minutes(contribution.duration, `${path}.duration`)
  reading.leaveRest(contribution, 'contribution', ofContribution)
  if (!startsAt) reading.leaveSome('contribution: undated', 1)
  const named = titleOf(reading, contribution.session, `${path}.session`, own)
  const session: ForeignSession = {
    title: reading.needed(contribution.title, `${path}.title`, own),
    locale: own,
    kind: kindOf(titleOf(reading, contribution.type, `${path}.type`, own)),
    block: Object.keys(named).length ? named : block,
    startsAt,
    endsAt: said ?? (startsAt && minutes ? minutesAfter(startsAt, minutes) : null),
    texts: textsOf(reading.said(contribution.description, `${path}.description`, own)),
    people: peopleOf(reading, contribution.speakers, `${path}.speakers`, own),
  }
  return { room: placeOf(reading, contribution, path), session }
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
  { locale: given, title: called, zone: said }: Importing,
): ForeignWorkshop => {
  const language = reading.line(event.language, `${path}.language`)
  const locale = localeIn(language) ?? given
  const zone = reading.zone(event.timezone, `${path}.timezone`, said)
  reading.leaveRest(event, 'event', ofEvent)
  const sessions = reading.rows(event.sessions, `${path}.sessions`).flatMap((session, n) => {
    const at = `${path}.sessions.${n}`
    const block = reading.saidLine(session.title, `${at}.title`, locale)
    reading.leaveRest(session, 'session', [...ids, 'title', 'contributions'])
    return reading
      .rows(session.contributions, `${at}.contributions`)
      .map((one, c) => contributionOf(reading, one, `${at}.contributions.${c}`, { block, locale }))
  })
  const contributions = reading
    .rows(event.contributions, `${path}.contributions`)
    .map((one, n) => contributionOf(reading, one, `${path}.contributions.${n}`, { block: {}, locale }))
  const all = byStart([...sessions, ...contributions], ({ session }) => session.startsAt)
  const place = placeOf(reading, event, path)
  for (const one of all) if (one.room && one.room !== place) reading.leaveSome('contribution.room', 1)
  const address = reading.said(event.address, `${path}.address`, locale)
  return {
    title: reading.needed(called ?? event.title, `${path}.title`, locale),
    zone,
    texts: textsOf(reading.said(event.description, `${path}.description`, locale)),
    place: {
      name: place ? { [locale]: place } : {},
      address: Object.fromEntries(Object.entries(address).map(([code, text]) => [code, text.trim()])),
    },
    url: reading.line(event.url, `${path}.url`),
    moderators: peopleOf(reading, event.chairs, `${path}.chairs`, locale),
    languages: spoken([language]),
    startsAt: instantOf(reading, event.startDate, `${path}.startDate`),
    endsAt: instantOf(reading, event.endDate, `${path}.endDate`),
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
  return { title: workshops[0]?.title ?? {}, workshops, notTaken: reading.notTaken, problems: reading.problems }
}
