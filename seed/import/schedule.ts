import { isRow, type Row } from '../../src/domain/row'
import { isLanguage } from '../../src/domain/language'
import { isInstant, isTimeZone, wallTimeAt } from '../../src/domain/time'
import { localeCodes, say, type Locale } from '../../src/i18n/locales'
import { words as feedWords } from '../../src/i18n/words/feeds'
import { words as workshopWords } from '../../src/i18n/words/workshops'
import type { Foreign, ForeignPerson, ForeignSession, Importing } from './foreign'
import { localeIn, Reading } from './reading'

/**
 * frab’s `schedule.json`, as frab, pretalx and Atelier itself write it: days, in them rooms, in them events. Every event is a session of one workshop, and a
 * track is a block; of Atelier’s own, an event says in its subtitle which workshop it is of.
 */

/** What says of a file that it is one. */
export const isSchedule = (file: unknown): file is Row & { schedule: Row } => isRow(file) && isRow(file.schedule)

interface Read {
  /** Of which workshop it is. */
  of: string
  language: string
  room: string
  /** When it starts, as an instant. */
  start: string
  /** Where it is a whole workshop, in words. */
  isWhole: boolean
  session: ForeignSession
}

const MINUTE_MS = 60_000

/** `1:30`, `01:30` or `1:01:30:00` with days before, in minutes; null where it is none. */
const minutesIn = (duration: string): number | null => {
  const [, days = '0', hours, minutes] =
    /^(?:(\d{1,2}):(?=\d+:\d+:))?(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(duration) ?? []
  return hours === undefined ? null : (Number(days) * 24 + Number(hours)) * 60 + Number(minutes)
}

const kindOf = (type: string): ForeignSession['kind'] => {
  if (/\b(break|pause|lunch|coffee|dinner|déjeuner|café)\b/i.test(type)) return 'break'
  return /\b(discussion|panel|debate|débat|podium)/i.test(type) ? 'discussion' : 'talk'
}

const modes = ['online', 'onsite', 'hybrid'] as const

/** What our own feed says of a place: how one takes part stands there, or after it, and where nobody knows it, that. */
const ourPlace = (room: string, locale: Locale): { name: string; mode?: (typeof modes)[number] } => {
  const mode = modes.find((one) => {
    const said = say(workshopWords.attendanceMode[one], locale)
    return room === said || (one === 'hybrid' && room.endsWith(` (${said})`))
  })
  const name = mode === undefined ? room : room.endsWith(')') ? room.slice(0, room.lastIndexOf(' (')) : ''
  return { name: name === say(feedWords.placeUnknown, locale) ? '' : name, ...(mode ? { mode } : {}) }
}

/** The most frequent one; undefined of none. */
const usual = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

const personOf = (reading: Reading, person: Row, path: string, locale: Locale): ForeignPerson[] => {
  const name =
    reading.line(person.public_name, `${path}.public_name`, locale) ||
    reading.line(person.name, `${path}.name`, locale) ||
    reading.line(person.full_public_name, `${path}.full_public_name`, locale)
  reading.leaveRest(person, 'person', [
    'guid',
    'id',
    'code',
    'name',
    'public_name',
    'full_public_name',
    'biography',
    'description',
    'abstract',
  ])
  if (!name) {
    reading.leaveSome('person', 1)
    return []
  }
  const id = [person.guid, person.code, person.id].find((one) => typeof one === 'string' || typeof one === 'number')
  const biography = ['biography', 'abstract', 'description']
    .map((field) => reading.text(person[field], `${path}.${field}`, locale))
    .find((text) => text.trim())
  return [{ id: String(id ?? name), name, biography: biography ?? '', affiliation: '' }]
}

const taken = [
  'id',
  'guid',
  'code',
  'slug',
  'date',
  'start',
  'duration',
  'room',
  'title',
  'track',
  'type',
  'language',
  'abstract',
  'description',
  'persons',
]

const eventOf = (
  reading: Reading,
  event: Row,
  path: string,
  { isOurs, locale, room, title, zone }: { isOurs: boolean; locale: Locale; room: string; title: string; zone: string },
): Read[] => {
  const language = reading.line(event.language, `${path}.language`)
  const own = isOurs ? locale : (localeIn(language) ?? locale)
  if (!isOurs && language && !localeIn(language)) reading.leaveSome(`event.language=${language} (${own})`, 1)
  const type = reading.line(event.type, `${path}.type`, own)
  const isWhole = isOurs && type === 'workshop'
  const date = reading.line(event.date, `${path}.date`)
  if (date && !isInstant(date)) reading.wrong(`${path}.date`, 'instant')
  const startsAt = isInstant(date) ? wallTimeAt(date, zone) : null
  if (!date) reading.leaveSome('event without a date', 1)
  const duration = reading.line(event.duration, `${path}.duration`)
  const minutes = duration ? minutesIn(duration) : 0
  if (minutes === null) reading.wrong(`${path}.duration`, 'duration')
  const end = startsAt && minutes ? new Date(Date.parse(date) + minutes * MINUTE_MS).toISOString() : null
  reading.leaveRest(event, 'event', isOurs ? [...taken, 'subtitle', 'url', 'links', 'do_not_record'] : taken)
  if (isOurs) for (const name of ['links', 'do_not_record']) reading.leave(`event.${name}`, event[name])
  const people = reading
    .rows(event.persons, `${path}.persons`)
    .flatMap((person, n) => personOf(reading, person, `${path}.persons.${n}`, own))
  const abstract = reading.text(event.abstract, `${path}.abstract`, own)
  const description = reading.text(event.description, `${path}.description`, own)
  // What ours says beside is made of what stands elsewhere.
  const repeats = abstract !== '' && description.includes(abstract)
  const session: ForeignSession = {
    title: reading.needed(event.title, `${path}.title`, own),
    locale: own,
    kind: isOurs && (type === 'discussion' || type === 'break') ? type : kindOf(type),
    block: reading.line(event.track, `${path}.track`, own),
    startsAt,
    endsAt: end && wallTimeAt(end, zone),
    texts: isOurs ? [{ plain: abstract }] : repeats ? [description] : [abstract, description],
    people,
  }
  const subtitle = reading.line(event.subtitle, `${path}.subtitle`, own)
  const of = isOurs ? (isWhole ? session.title : subtitle || title) : title
  return [{ of, language, room, start: date, isWhole, session }]
}

/** @param file of which `isSchedule` says that it is one */
export const readSchedule = (file: Row & { schedule: Row }, { locale: given, zone: said }: Importing): Foreign => {
  const reading = new Reading()
  const { schedule } = file
  const at = 'schedule.conference'
  const conference = reading.row(schedule.conference, at)
  const generator = isRow(file.generator) ? file.generator : isRow(schedule.generator) ? schedule.generator : {}
  const isOurs = generator.name === 'Atelier'
  const address = reading.line(schedule.url, 'schedule.url')
  const [first = ''] = URL.canParse(address) ? new URL(address).pathname.split('/').filter(Boolean) : []
  const locale = (isOurs && localeCodes.find((code) => code === first)) || given
  const title = reading.needed(conference.title, `${at}.title`, locale)
  const named = reading.line(conference.time_zone_name, `${at}.time_zone_name`)
  const zone = named || said
  if (zone === undefined) reading.wrong(`${at}.time_zone_name`, 'zoneMissing')
  else if (!isTimeZone(zone)) reading.wrong(`${at}.time_zone_name`, 'zone')
  reading.leaveRest(file, 'file', ['$schema', 'generator', 'schedule'])
  reading.leaveRest(schedule, 'schedule', ['version', 'base_url', 'conference', 'generator', 'url', '$schema'])
  if (!isOurs) reading.leave('conference.acronym', conference.acronym)
  reading.leaveRest(conference, 'conference', [
    'acronym',
    'title',
    'start',
    'end',
    'daysCount',
    'timeslot_duration',
    'time_zone_name',
    'rooms',
    'tracks',
    'days',
    'url',
  ])
  for (const [list, known] of [
    ['rooms', ['name', 'guid', 'slug', 'id']],
    ['tracks', ['name', 'slug', 'id']],
  ] as const)
    for (const one of Array.isArray(conference[list]) ? conference[list].filter(isRow) : [])
      reading.leaveRest(one, `conference.${list}`, known)
  const usable = zone !== undefined && isTimeZone(zone) ? zone : 'UTC'
  const events = reading.rows(conference.days, `${at}.days`).flatMap((day, d) => {
    const ofDay = `${at}.days.${d}`
    reading.leaveRest(day, 'day', ['index', 'date', 'day_start', 'day_end', 'rooms'])
    return Object.entries(reading.row(day.rooms ?? {}, `${ofDay}.rooms`)).flatMap(([room, inRoom]) =>
      reading
        .rows(inRoom, `${ofDay}.rooms.${room}`)
        .flatMap((event, e) =>
          eventOf(reading, event, `${ofDay}.rooms.${room}.${e}`, { isOurs, locale, room, title, zone: usable }),
        ),
    )
  })
  if (!events.length && !reading.problems.length) reading.wrong(`${at}.days`, 'nothing')
  events.sort((a, b) => (a.start ? Date.parse(a.start) : Infinity) - (b.start ? Date.parse(b.start) : Infinity) || 0)
  const workshops = [...new Set(events.map(({ of }) => of))].map((of) => {
    const own = events.filter((event) => event.of === of)
    const whole = own.find(({ isWhole }) => isWhole)
    const rooms = [...new Set(own.map(({ room }) => room))]
    const [room = ''] = rooms
    if (rooms.length > 1) reading.leaveSome('event.room', own.length)
    if (whole) reading.leaveSome('person of a whole workshop', whole.session.people.length)
    const { mode, name } = isOurs ? ourPlace(room, locale) : { name: room, mode: undefined }
    const starts = own.flatMap(({ session }) => session.startsAt ?? [])
    const ends = own.flatMap(({ session }) => session.endsAt ?? session.startsAt ?? [])
    const tag = (language: string): string[] => (isLanguage(language) ? [language] : [])
    return {
      title: of,
      locale: usual(own.map(({ session }) => session.locale)) ?? locale,
      zone: usable,
      texts: whole?.session.texts ?? [],
      place: { name: rooms.length === 1 ? name : '', address: '' },
      attendanceMode: mode,
      url: isOurs ? '' : reading.line(conference.url, `${at}.url`),
      moderators: [],
      languages: [...new Set(own.flatMap(({ language }) => tag(language)))],
      startsAt: starts.toSorted()[0] ?? null,
      endsAt: ends.toSorted().at(-1) ?? null,
      sessions: own.flatMap(({ isWhole, session }) => (isWhole ? [] : [session])),
    }
  })
  return { title, workshops, notTaken: reading.notTaken, problems: reading.problems }
}
