import type { Changed, PublicSeries } from '../api/public/shapes'
import { slugIn } from '../domain/slugs'
import { isReadAlike, rulesOf } from '../domain/zoneRules'
import { seriesCalendarPath, workshopCalendarPath } from '../i18n/addresses'
import { endOf, startOf, type Moment } from '../i18n/dates'
import { component, property, textValue } from './contentLines'
import { hostnameOf, pagesOf, type Feed } from './feed'
import {
  announcedName,
  attendanceOf,
  factsOf,
  nameOf,
  pageOf,
  placeOf,
  plain,
  seriesName,
  shortened,
  stateOf,
  type Said,
} from './text'

/** Most characters of what a calendar shows of an abstract: the page has all of it. */
const MOST_ABSTRACT = 4000

/** How often a calendar asks again (RFC 7986, 5.7): a workshop that is called off is known in an hour. */
const REFRESH = 'PT1H'

const statuses = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', calledOff: 'CANCELLED' } as const

/** An instant in UTC (RFC 5545, 3.3.5, form 2). */
const inUtc = (instant: string): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`

/** A wall time (RFC 5545, 3.3.5, forms 1 and 3). */
const atWall = (wall: string): string => `${wall.replace(/[-:]/g, '')}00`

const text = (name: string, { language, text: said }: Said): string =>
  property(name, textValue(said), { LANGUAGE: language })

/** Grows with each change (RFC 5545, 3.8.7.4): seconds since 2020, which a whole number there holds until 2088. */
const sequenceOf = (changedAt: string): number =>
  Math.max(0, Math.floor((Date.parse(changedAt) - Date.UTC(2020, 0, 1)) / 1000))

/** The zone in which a workshop’s times are said; null where calendars would read them otherwise, and they stand in UTC. */
const zoneOf = (start: Moment, end: Moment | null): string | null =>
  isReadAlike(start) && (!end || isReadAlike(end)) ? start.zone : null

const time = (name: string, { instant, wall }: Moment, zone: string | null): string =>
  zone === null ? property(name, inUtc(instant)) : property(name, atWall(wall), { TZID: zone })

/** A workshop as an entry, the same in each language but for its words; null where it has no date. */
const eventOf = (feed: Feed, { changedAt, workshop }: Changed, series: PublicSeries | null) => {
  const { locale } = feed
  const start = startOf(workshop)
  if (!start) return null
  const end = endOf(workshop)
  const zone = zoneOf(start, end)
  const page = pageOf(feed, workshop, locale)
  const place = placeOf(workshop, locale)
  const attendance = attendanceOf(workshop, locale)
  const description = [
    stateOf(workshop, locale).join('\n'),
    workshop.subtitle?.text ?? '',
    shortened(plain(workshop.abstract), MOST_ABSTRACT),
    factsOf(workshop, locale).join('\n'),
    page ?? '',
  ]
    .filter(Boolean)
    .join('\n\n')
  const categories = [seriesName(series, locale).text, ...(attendance === null ? [] : [attendance])]
  const { email, name } = series?.contact ?? {}
  const contact = [name, email].filter(Boolean).join(', ')
  const lines = [
    property('UID', `workshop-${workshop.id}@${hostnameOf(feed)}`),
    property('DTSTAMP', inUtc(changedAt)),
    property('LAST-MODIFIED', inUtc(changedAt)),
    property('SEQUENCE', String(sequenceOf(changedAt))),
    time('DTSTART', start, zone),
    // Without an end an entry ends when it begins (RFC 5545, 3.6.1): how long it takes nobody has said.
    ...(end && end.instant > start.instant ? [time('DTEND', end, zone)] : []),
    text('SUMMARY', announcedName(workshop, locale)),
    ...(description ? [text('DESCRIPTION', { text: description, language: locale })] : []),
    ...(place ? [text('LOCATION', place)] : []),
    ...(page === null ? [] : [property('URL', page)]),
    property('STATUS', statuses[workshop.eventStatus]),
    ...(workshop.eventStatus === 'calledOff' ? [property('TRANSP', 'TRANSPARENT')] : []),
    property('CATEGORIES', categories.map(textValue).join(','), { LANGUAGE: locale }),
    ...(contact ? [property('CONTACT', textValue(contact))] : []),
  ]
  return { zone, changedAt, component: component('VEVENT', ...lines) }
}

/** UTC as a zone, for a calendar that has nothing else: it needs one component (RFC 5545, 3.6). */
const utc = component(
  'VTIMEZONE',
  'TZID:UTC',
  component('STANDARD', 'DTSTART:19700101T000000', 'TZNAME:UTC', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000'),
)

/** What is said of a calendar as a whole. */
interface Whole {
  name: Said
  description: Said | null
  /** Its own address, and that of the page that it is of. */
  path: string
  page: string | null
  /** A zone that stands in it where nothing else does. */
  timeZone: string | null
}

const calendarOf = (feed: Feed, whole: Whole, workshops: readonly Changed[], series: PublicSeries | null): string => {
  const { locale, origin } = feed
  const events = workshops.flatMap((changed) => eventOf(feed, changed, series) ?? [])
  const zones = new Set(events.flatMap(({ zone }) => zone ?? []))
  if (!events.length && whole.timeZone) zones.add(whole.timeZone)
  const rules = [...zones].flatMap((zone) => rulesOf(zone)?.trimEnd() ?? [])
  const [last] = workshops
    .map(({ changedAt }) => changedAt)
    .sort()
    .toReversed()
  const lines = [
    property('VERSION', '2.0'),
    property('PRODID', `-//Atelier//Atelier//${locale.toUpperCase()}`),
    property('CALSCALE', 'GREGORIAN'),
    text('NAME', whole.name),
    property('X-WR-CALNAME', textValue(whole.name.text)),
    ...(whole.description ? [text('DESCRIPTION', whole.description)] : []),
    ...(whole.page === null ? [] : [property('URL', whole.page)]),
    property('SOURCE', `${origin}${whole.path}`, { VALUE: 'URI' }),
    ...(last ? [property('LAST-MODIFIED', inUtc(last))] : []),
    property('REFRESH-INTERVAL', REFRESH, { VALUE: 'DURATION' }),
    property('X-PUBLISHED-TTL', REFRESH),
    ...rules,
    ...(events.length || rules.length ? [] : [utc]),
    ...events.map((event) => event.component),
  ]
  return `${component('VCALENDAR', ...lines)}\r\n`
}

/** The calendar of the series (RFC 5545, RFC 7986): its workshops that have a date. */
export const seriesCalendar = (feed: Feed, workshops: readonly Changed[], series: PublicSeries | null): string => {
  const { locale } = feed
  const { tagline = null, timeZone = null } = series ?? {}
  const whole = {
    name: seriesName(series, locale),
    description: tagline && { text: tagline.text, language: tagline.servedFrom },
    path: seriesCalendarPath(locale),
    page: pagesOf(feed).series(locale),
    timeZone,
  }
  return calendarOf(feed, whole, workshops, series)
}

/** The calendar of one workshop; empty while it has no date, so that whoever has subscribed to it sees the entry go. */
export const workshopCalendar = (feed: Feed, changed: Changed, series: PublicSeries | null): string => {
  const { locale } = feed
  const { workshop } = changed
  const slug = slugIn(workshop, locale)
  const whole = {
    name: nameOf(workshop, locale),
    description: null,
    path: slug === null ? seriesCalendarPath(locale) : workshopCalendarPath(locale, slug),
    page: pageOf(feed, workshop, locale),
    timeZone: workshop.timeZone,
  }
  return calendarOf(feed, whole, [changed], series)
}
