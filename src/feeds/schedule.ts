import type { Changed, PublicPerson, PublicSeries, PublicSession, PublicWorkshop } from '../api/public/shapes'
import { slugIn } from '../domain/slugs'
import { safeHref } from '../domain/richText'
import { slugify } from '../domain/texts'
import { isTimeZone, offsetAt, startOfDay, wallTimeAt } from '../domain/time'
import { schedulePath, type ScheduleFormat } from '../i18n/addresses'
import { timeOf } from '../i18n/dates'
import { say } from '../i18n/locales'
import { words as feedWords } from '../i18n/words/feeds'
import { words } from '../i18n/words/pages'
import { pagesOf, type Feed } from './feed'
import { guidOf, numbering } from './ids'
import { announcedName, factsOf, nameAndRole, nameOf, pageOf, placeOf, plain, seriesName, stateOf } from './text'

/**
 * A schedule as frab and pretalx give it to Giggity, c3nav, Engelsystem and others: days, in them rooms, in them events with a start and a duration. What
 * has none of its own, as most sessions, is part of its workshop’s event (docs/decisions/066-feeds.md).
 */

export interface SchedulePerson {
  id: number
  guid: string
  name: string
}

export interface ScheduleLink {
  title: string
  url: string
}

export interface ScheduleEvent {
  id: number
  guid: string
  slug: string
  /** With the offset of the schedule’s zone: `2021-04-26T16:00:00+02:00`. */
  date: string
  /** By the clocks of the schedule’s zone: `16:00`. */
  start: string
  minutes: number
  room: string
  title: string
  subtitle: string
  track: string | null
  type: string
  language: string
  abstract: string
  description: string
  /** Whether nothing of it may be recorded. */
  optout: boolean
  persons: SchedulePerson[]
  links: ScheduleLink[]
  url: string
}

export interface ScheduleRoom {
  name: string
  guid: string
}

export interface ScheduleDay {
  /** From 1. */
  index: number
  date: string
  /** When it begins, and when the next one does. */
  start: string
  end: string
  rooms: (ScheduleRoom & { events: ScheduleEvent[] })[]
}

export interface Schedule {
  title: string
  acronym: string
  /** Changes with what is in it. */
  version: string
  origin: string
  /** Of the page that it is of. */
  page: string
  zone: string
  days: ScheduleDay[]
  rooms: ScheduleRoom[]
  tracks: string[]
  /** Its own address in a format. */
  addressIn: (format: ScheduleFormat) => string
}

/** An instant by the clocks of a zone, as ISO 8601. */
const isoIn = (instant: string, zone: string): string =>
  `${wallTimeAt(instant, zone)}:00${offsetAt(instant, zone).slice(0, 6)}`

const isBreak = ({ kind }: PublicSession): boolean => kind === 'break'

/** A session that is an event, and the block that it stands in. */
interface Timed {
  block: PublicSession | null
  session: PublicSession
  start: string
}

/** The parts of a programme’s entry that are events; null where one of them has no time. */
const timedPartsOf = (entry: PublicSession): Timed[] | null => {
  const items = entry.items.filter((item) => !isBreak(item))
  const timed = items.flatMap((session) =>
    session.startsAtUtc === null ? [] : [{ block: entry, session, start: session.startsAtUtc }],
  )
  if (items.length && timed.length === items.length) return timed
  return entry.startsAtUtc === null ? null : [{ block: null, session: entry, start: entry.startsAtUtc }]
}

/** The sessions of a programme that are events: all of them, or none where one has no time, since then it would be lost. */
export const timedSessions = ({ eventStatus, programme }: PublicWorkshop): Timed[] => {
  if (eventStatus !== 'scheduled') return []
  const parts = programme.filter((entry) => !isBreak(entry)).map(timedPartsOf)
  return parts.every((part) => part !== null) ? parts.flat() : []
}

const titleOf = ({ kind, title }: PublicSession, locale: string): string =>
  title?.text ?? say(words[kind === 'break' || kind === 'discussion' ? kind : 'untitled'], locale)

/** A session in words: its time, its title, who is there, what it is about, and what stands in it. */
const inWords = (session: PublicSession, locale: string): string => {
  const { abstract, endsAt, items, people, startsAt } = session
  const time =
    startsAt === null ? '' : `${timeOf(startsAt, locale)}${endsAt === null ? '' : `–${timeOf(endsAt, locale)}`} `
  const names = people.map((person) => nameAndRole(person, locale)).filter(Boolean)
  const head = `${time}${titleOf(session, locale)}`
  return [
    names.length ? `${head} – ${names.join(', ')}` : head,
    plain(abstract),
    ...items.map((item) => inWords(item, locale)),
  ]
    .filter(Boolean)
    .join('\n')
}

const everybody = (sessions: readonly PublicSession[]): PublicPerson[] =>
  sessions.flatMap(({ items, people }) => [...people, ...everybody(items)])

/** What all events of one schedule are made with. */
interface Making {
  feed: Feed
  numberOf: ReturnType<typeof numbering>
  zone: string
  acronym: string
}

/** Each person once, by their entry in the directory, else by their name. */
const personsOf = ({ feed, numberOf }: Making, people: readonly PublicPerson[]): SchedulePerson[] => {
  const known = new Map(people.flatMap((one) => (one.name ? [[one.person?.id ?? one.name, one.name] as const] : [])))
  return [...known].map(([id, name]) => ({ id: numberOf('speakers', id), guid: guidOf(feed, 'speakers', id), name }))
}

/** One language for whoever takes one: the reader’s where it is spoken, else the first. The description says all. */
const languageOf = ({ languages }: PublicWorkshop, locale: string): string =>
  languages.includes(locale) ? locale : (languages[0] ?? locale)

const linksOf = ({ links, relatedEvents }: PublicWorkshop): ScheduleLink[] =>
  [
    ...links.map(({ label, url }) => ({ text: label, url })),
    ...relatedEvents.map(({ title, url }) => ({ text: title, url })),
  ].flatMap(({ text, url }) => {
    const href = safeHref(url)
    return href === '#' ? [] : [{ title: text?.text ?? href, url: href }]
  })

/** What an event is, whichever it is of. */
interface Part {
  kind: 'sessions' | 'workshops'
  id: string
  start: string
  end: string | null
  title: string
}

const eventFrom = (
  { acronym, feed, numberOf, zone }: Making,
  workshop: PublicWorkshop,
  { end, id, kind, start, title }: Part,
) => {
  const { locale } = feed
  const number = numberOf(kind, id)
  const { rule } = workshop.confidentiality
  return {
    id: number,
    guid: guidOf(feed, kind, id),
    slug: `${acronym}-${number}-${asciiSlug(title) || kind}`,
    date: isoIn(start, zone),
    start: wallTimeAt(start, zone).slice(11),
    minutes: end !== null && end > start ? Math.round((Date.parse(end) - Date.parse(start)) / 60_000) : 0,
    room: placeOf(workshop, locale)?.text ?? say(feedWords.placeUnknown, locale),
    title,
    language: languageOf(workshop, locale),
    optout: rule === 'chathamHouse' || rule === 'closed',
    url: pageOf(feed, workshop, locale) ?? pagesOf(feed).series(locale),
  }
}

/** A slug of the letters that the format takes. */
const asciiSlug = (name: string): string =>
  slugify(name, 40)
    .replace(/[^a-z\d-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')

/** When a session ends whose end nobody has said: when the next one of its workshop begins that is none of its own, else with the workshop. */
const endOfSession = ({ session, start }: Timed, workshop: PublicWorkshop): string | null => {
  if (session.endsAtUtc !== null && session.endsAtUtc > start) return session.endsAtUtc
  const starts = workshop.programme
    .flatMap((entry) => (entry.id === session.id ? [] : [entry, ...entry.items]))
    .flatMap(({ startsAtUtc }) => (startsAtUtc !== null && startsAtUtc > start ? startsAtUtc : []))
  return starts.sort()[0] ?? workshop.endsAtUtc
}

/** A workshop as one event, its programme in words. */
const wholeWorkshop = (making: Making, workshop: PublicWorkshop, start: string): ScheduleEvent => {
  const { locale } = making.feed
  const { endsAtUtc: end, id, moderators, programme, subtitle } = workshop
  const title = announcedName(workshop, locale).text
  const description = [
    stateOf(workshop, locale).join('\n'),
    factsOf(workshop, locale).join('\n'),
    ...programme.map((session) => inWords(session, locale)),
  ]
  return {
    ...eventFrom(making, workshop, { kind: 'workshops', id, start, end, title }),
    subtitle: subtitle?.text ?? '',
    track: null,
    type: 'workshop',
    abstract: plain(workshop.abstract),
    description: description.filter(Boolean).join('\n\n'),
    persons: personsOf(making, [...moderators, ...everybody(programme)]),
    links: linksOf(workshop),
  }
}

/** A session as an event, with its block as its track and its workshop as its subtitle. */
const oneSession = (making: Making, workshop: PublicWorkshop, timed: Timed): ScheduleEvent => {
  const { locale } = making.feed
  const { block, session, start } = timed
  const { id, items, kind, people } = session
  const title = titleOf(session, locale)
  const ofBlock = block && (block.people.length || block.abstract) ? [inWords({ ...block, items: [] }, locale)] : []
  const description = [...items.map((item) => inWords(item, locale)), ...ofBlock, factsOf(workshop, locale).join('\n')]
  return {
    ...eventFrom(making, workshop, { kind: 'sessions', id, start, end: endOfSession(timed, workshop), title }),
    subtitle: nameOf(workshop, locale).text,
    track: block && titleOf(block, locale),
    type: kind,
    abstract: plain(session.abstract),
    description: description.filter(Boolean).join('\n\n'),
    persons: personsOf(making, [...people, ...everybody(items)]),
    links: [],
  }
}

const eventsOf = (making: Making, workshop: PublicWorkshop): ScheduleEvent[] => {
  // Without a date it stands in no schedule, nor do times of its sessions that were said before.
  if (workshop.startsAtUtc === null) return []
  const sessions = timedSessions(workshop)
  return sessions.length
    ? sessions.map((timed) => oneSession(making, workshop, timed))
    : [wholeWorkshop(making, workshop, workshop.startsAtUtc)]
}

/** The next date. */
const nextDay = (date: string): string => new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups]
}

/** Whether a day and the one that ends it have a date of four digits of years, as the format takes: the last one that there is has no end. */
const isSayable = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date) && date < '9999-12-31'

const daysOf = ({ feed, zone }: Making, events: readonly ScheduleEvent[]): ScheduleDay[] => {
  const byDay = grouped(
    events.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)),
    ({ date }) => date.slice(0, 10),
  )
  // A schedule has a day: today, where nothing has a date.
  const days: [string, ScheduleEvent[]][] = byDay.length ? byDay : [[wallTimeAt(feed.now, zone).slice(0, 10), []]]
  return days.map(([date, ofDay], n) => ({
    index: n + 1,
    date,
    start: isoIn(startOfDay(date, zone), zone),
    end: isoIn(startOfDay(nextDay(date), zone), zone),
    rooms: grouped(ofDay, ({ room }) => room).map(([name, inRoom]) => ({
      name,
      guid: guidOf(feed, 'rooms', name),
      events: inRoom,
    })),
  }))
}

const zoneIn = (...zones: readonly (string | null | undefined)[]): string => zones.find(isTimeZone) ?? 'UTC'

/** A name of letters, digits and underscores, at least four: what knows a schedule from another, in every language. */
const acronymOf = (name: string | null | undefined, otherwise: string): string => {
  const made = asciiSlug(name ?? '').replaceAll('-', '_')
  return made.length >= 4 ? made : otherwise
}

interface Whole {
  title: string
  acronym: string
  page: string
  zone: string
  slug?: string
}

const scheduleOf = (feed: Feed, { slug, ...whole }: Whole, changed: readonly Changed[]): Schedule => {
  const { locale, origin } = feed
  const making: Making = { feed, numberOf: numbering(), zone: whole.zone, acronym: whole.acronym }
  const events = changed
    .flatMap(({ workshop }) => eventsOf(making, workshop))
    .filter(({ date }) => isSayable(date.slice(0, date.indexOf('T'))))
  const days = daysOf(making, events)
  const rooms = new Map(days.flatMap((day) => day.rooms.map(({ guid, name }) => [name, { guid, name }] as const)))
  return {
    ...whole,
    origin,
    version:
      changed
        .map(({ changedAt }) => changedAt)
        .sort()
        .at(-1) ?? '0',
    days,
    rooms: [...rooms.values()],
    tracks: [...new Set(events.flatMap(({ track }) => track ?? []))],
    addressIn: (format) => `${origin}${schedulePath(locale, format, slug)}`,
  }
}

/** The schedule of the series, its times by the clocks of its zone. */
export const seriesSchedule = (feed: Feed, workshops: readonly Changed[], series: PublicSeries | null): Schedule => {
  const { locale, locales } = feed
  const titles = locales.map((code) => series?.title?.[code])
  return scheduleOf(
    feed,
    {
      title: seriesName(series, locale).text,
      acronym: acronymOf(titles.find(Boolean), 'workshops'),
      page: pagesOf(feed).series(locale),
      zone: zoneIn(series?.timeZone, ...workshops.map(({ workshop }) => workshop.timeZone)),
    },
    workshops,
  )
}

/** The schedule of one workshop. */
export const workshopSchedule = (feed: Feed, changed: Changed, series: PublicSeries | null): Schedule => {
  const { locale } = feed
  const { workshop } = changed
  const slug = slugIn(workshop, locale)
  return scheduleOf(
    feed,
    {
      title: announcedName(workshop, locale).text,
      acronym: acronymOf(workshop.slug, 'workshop'),
      page: pageOf(feed, workshop, locale) ?? pagesOf(feed).series(locale),
      zone: zoneIn(workshop.timeZone, series?.timeZone),
      ...(slug === null ? {} : { slug }),
    },
    [changed],
  )
}

/** The first and the last day of a schedule. */
export const spanOf = ({ days }: Schedule): { first: string; last: string } => ({
  first: days[0]?.date ?? '',
  last: days.at(-1)?.date ?? '',
})

/** A duration as `01:30`. */
export const hoursAndMinutes = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** What a consumer lays its grid on. */
export const TIMESLOT = '00:05'
