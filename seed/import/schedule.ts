import { isRow, type Row } from '../../src/domain/row'
import { localeCodes, say, type Locale } from '../../src/i18n/locales'
import { words as feedWords } from '../../src/i18n/words/feeds'
import { words as workshopWords } from '../../src/i18n/words/workshops'
import type { Foreign, ForeignPerson, ForeignSession, Importing, Said } from './foreign'
import {
  byStart,
  grouped,
  kindOf,
  localeIn,
  minutesAfter,
  oneOf,
  Reading,
  spanOf,
  spoken,
  textsOf,
  usual,
} from './reading'

/**
 * frab’s `schedule.json`, as frab, pretalx and Atelier itself write it: days, in them rooms, in them events. Every event is a session of one workshop, and a
 * track is a block; of Atelier’s own, an event says in its subtitle which workshop it is of.
 */

/** What says of a file that it is one. */
export const isSchedule = (file: unknown): file is Row & { schedule: Row } => isRow(file) && isRow(file.schedule)

interface Read {
  /** Of which workshop it is. */
  of: Said
  language: string
  room: string
  /** Where it is a whole workshop, in words. */
  isWhole: boolean
  session: ForeignSession
}

/** `1:30`, `01:30` or `1:01:30:00` with days before, in minutes; null where it is none. */
const minutesIn = (duration: string): number | null => {
  const [, days = '0', hours, minutes] =
    /^(?:(\d{1,2}):(?=\d+:\d+:))?(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(duration) ?? []
  return hours === undefined ? null : (Number(days) * 24 + Number(hours)) * 60 + Number(minutes)
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

const personOf = (reading: Reading, person: Row, path: string, locale: Locale): ForeignPerson[] => {
  const name = reading.name(
    ['public_name', 'name', 'full_public_name'].map((field) => reading.line(person[field], `${path}.${field}`)),
  )
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
  if (!name) return []
  const id = [person.guid, person.code, person.id].find((one) => typeof one === 'string' || typeof one === 'number')
  const [biography = {}, ...others] = ['biography', 'abstract', 'description']
    .map((field) => reading.said(person[field], `${path}.${field}`, locale))
    .filter((said) => Object.keys(said).length)
  reading.leaveSome('person.biography: otherToo', others.filter((one) => oneOf(one) !== oneOf(biography)).length)
  return [{ id: String(id ?? name), name, biography, affiliation: {} }]
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
  { isOurs, locale, room, title }: { isOurs: boolean; locale: Locale; room: string; title: Said },
): Read => {
  const language = reading.line(event.language, `${path}.language`)
  const own = isOurs ? locale : (localeIn(language) ?? locale)
  if (!isOurs && language && !localeIn(language)) reading.leaveSome(`event.language=${language} (${own})`, 1)
  const type = reading.saidLine(event.type, `${path}.type`, own)
  const ourType = oneOf(type)
  const isWhole = isOurs && ourType === 'workshop'
  const startsAt = reading.instant(event.date, `${path}.date`)
  if (!event.date) reading.leaveSome('event: undated', 1)
  const duration = reading.line(event.duration, `${path}.duration`)
  const minutes = duration ? minutesIn(duration) : 0
  if (minutes === null) reading.wrong(`${path}.duration`, 'duration')
  reading.leaveRest(event, 'event', isOurs ? [...taken, 'subtitle', 'url', 'links', 'do_not_record'] : taken)
  if (isOurs) for (const name of ['links', 'do_not_record']) reading.leave(`event.${name}`, event[name])
  const people = reading
    .rows(event.persons, `${path}.persons`)
    .flatMap((person, n) => personOf(reading, person, `${path}.persons.${n}`, own))
  const abstract = reading.said(event.abstract, `${path}.abstract`, own)
  // What ours says beside is made of what stands elsewhere.
  const description = reading.said(event.description, `${path}.description`, own)
  const session: ForeignSession = {
    title: reading.needed(event.title, `${path}.title`, own),
    locale: own,
    kind: isOurs && (ourType === 'discussion' || ourType === 'break') ? ourType : kindOf(type),
    block: reading.saidLine(event.track, `${path}.track`, own),
    startsAt,
    endsAt: startsAt && minutes ? minutesAfter(startsAt, minutes) : null,
    texts: isOurs ? { [own]: [{ plain: abstract[own] ?? '' }] } : textsOf(abstract, description),
    people,
  }
  const subtitle = isOurs ? reading.saidLine(event.subtitle, `${path}.subtitle`, own) : {}
  const of = isWhole ? session.title : Object.keys(subtitle).length ? subtitle : title
  return { of, language, room, isWhole, session }
}

/** @param file of which `isSchedule` says that it is one */
export const readSchedule = (
  file: Row & { schedule: Row },
  { locale: given, title: called, zone: said }: Importing,
): Foreign => {
  const reading = new Reading()
  const { schedule } = file
  const at = 'schedule.conference'
  const conference = reading.row(schedule.conference, at)
  const generator = isRow(file.generator) ? file.generator : isRow(schedule.generator) ? schedule.generator : {}
  const isOurs = generator.name === 'Atelier'
  const address = reading.line(schedule.url, 'schedule.url')
  const [first = ''] = URL.canParse(address) ? new URL(address).pathname.split('/').filter(Boolean) : []
  const locale = (isOurs && localeCodes.find((code) => code === first)) || given
  const title = reading.needed(called ?? conference.title, `${at}.title`, locale)
  const zone = reading.zone(conference.time_zone_name, `${at}.time_zone_name`, said)
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
  const events = reading.rows(conference.days, `${at}.days`).flatMap((day, d) => {
    const ofDay = `${at}.days.${d}`
    reading.leaveRest(day, 'day', ['index', 'date', 'day_start', 'day_end', 'rooms'])
    return Object.entries(reading.row(day.rooms ?? {}, `${ofDay}.rooms`)).flatMap(([room, inRoom]) =>
      reading
        .rows(inRoom, `${ofDay}.rooms.${room}`)
        .map((event, e) => eventOf(reading, event, `${ofDay}.rooms.${room}.${e}`, { isOurs, locale, room, title })),
    )
  })
  if (!events.length && !reading.problems.length) reading.wrong(`${at}.days`, 'nothing')
  const byWorkshop = grouped(
    byStart(events, ({ session }) => session.startsAt),
    ({ of }) => oneOf(of),
  )
  const workshops = [...byWorkshop.values()].map((own) => {
    const whole = own.find(({ isWhole }) => isWhole)
    const rooms = [...new Set(own.map(({ room }) => room))]
    const [room = ''] = rooms
    if (rooms.length > 1) reading.leaveSome('event.room', own.length)
    if (whole) reading.leaveSome('person: whole', whole.session.people.length)
    const { mode, name } = isOurs ? ourPlace(room, locale) : { name: room.trim(), mode: undefined }
    return {
      title: own[0]?.of ?? {},
      zone,
      texts: whole?.session.texts ?? {},
      place: {
        name: rooms.length === 1 && name ? { [usual(own.map(({ session }) => session.locale)) ?? locale]: name } : {},
        address: {},
      },
      attendanceMode: mode,
      url: isOurs ? '' : reading.line(conference.url, `${at}.url`),
      moderators: [],
      languages: spoken(own.map(({ language }) => language)),
      ...spanOf(own.map(({ session }) => session)),
      sessions: own.flatMap(({ isWhole, session }) => (isWhole ? [] : [session])),
    }
  })
  return { title, workshops, notTaken: reading.notTaken, problems: reading.problems }
}
