import { instantIn, offsetAt, type Fold, type WallTime } from '../domain/time'
import { say, type Localized } from './locales'
import { intlTag } from './regions'

/** A wall time with its zone, ready to be said. */
export interface Moment {
  /** As the place's clock shows it: `2021-04-26T16:00`. */
  wall: WallTime
  /** The instant as ISO 8601 with the zone's offset, for machines: `2021-04-26T16:00:00+02:00`. */
  iso: string
  /** The instant in UTC, to compare. */
  instant: string
  zone: string
}

/**
 * A moment from a wall time and its zone; null where they do not make one, as while somebody types.
 * @param fold which one is meant where clocks make a time come twice; the earlier one by default
 */
export const momentOf = (wall: string | null, zone: string | null, fold?: Fold | null): Moment | null => {
  const instant = instantIn(wall, zone, fold)
  return instant && wall && zone ? { wall, iso: `${wall}:00${offsetAt(instant, zone)}`, instant, zone } : null
}

/** A moment from a wall time whose instant is known. */
export const momentAt = (wall: string | null, zone: string | null, instant: string | null): Moment | null => {
  const later = momentOf(wall, zone, 'later')
  return later?.instant === instant ? later : momentOf(wall, zone)
}

/** What says when something is: wall times in a zone, and their instants (ISO 8601, UTC). */
export interface Timed {
  startsAt: string | null
  endsAt: string | null
  timeZone: string | null
  startsAtUtc: string | null
  endsAtUtc: string | null
}

export const startOf = ({ startsAt, timeZone, startsAtUtc }: Timed): Moment | null =>
  momentAt(startsAt, timeZone, startsAtUtc)
export const endOf = ({ endsAt, timeZone, endsAtUtc }: Timed): Moment | null => momentAt(endsAt, timeZone, endsAtUtc)

/** What is said where there is no date. */
export const undated: Localized = { fr: 'Date à préciser', en: 'Date to be announced' }

const formats = new Map<string, Intl.DateTimeFormat>()

/** A format, made once: there are as many as languages and zones, and each takes longer to make than a page's lists. */
const formatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options])
  const format = formats.get(key) ?? new Intl.DateTimeFormat(intlTag(locale), options)
  formats.set(key, format)
  return format
}

/** The day of a wall time: `lundi 26 avril 2021`, `Monday 26 April 2021`. The first of a month is `1er` in French. */
export const dayOf = (wall: WallTime, locale: string): string =>
  // The wall time is formatted as if it were in UTC: the clock on the wall is what is to be said, and its instant does not matter.
  formatOf(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(`${wall}:00Z`))
    .filter(({ type }) => type !== 'literal')
    .map(({ type, value }) => (type === 'day' && value === '1' ? say({ fr: '1er', en: '1' }, locale) : value))
    .join(' ')

/** The time of a wall time: `16 h`, `16 h 30` (no-break spaces) in French, `16:00` in English. */
export const timeOf = (wall: WallTime, locale: string): string => {
  const [hour, minute] = [wall.slice(11, 13), wall.slice(14, 16)]
  const minutes = minute === '00' ? '' : `\u00a0${minute}`
  return say({ fr: `${Number(hour)}\u00a0h${minutes}`, en: `${hour}:${minute}` }, locale)
}

/** The dash between two times, or with `wide` between two days with times: `16 h – 18 h`, `16:00–18:00`. */
export const dash = (locale: string, wide = false): string => say({ fr: '\u00a0– ', en: wide ? ' – ' : '–' }, locale)

/** Whether two wall times are on one day. */
export const sameDay = (a: WallTime, b: WallTime): boolean => a.slice(0, 10) === b.slice(0, 10)

/** A day and a time: `lundi 26 avril 2021, 16 h`. */
export const dayAndTime = (wall: WallTime, locale: string): string => `${dayOf(wall, locale)}, ${timeOf(wall, locale)}`

/** From when to when, with the day said once where it is one: `lundi 26 avril 2021, 16 h – 18 h`. */
export const interval = (from: WallTime, to: WallTime | null, locale: string): string => {
  if (!to) return dayAndTime(from, locale)
  const isOneDay = sameDay(from, to)
  return `${dayAndTime(from, locale)}${dash(locale, !isOneDay)}${(isOneDay ? timeOf : dayAndTime)(to, locale)}`
}

/** A day and a time as a list shows them: `26 avr. 2021, 16:00`. */
export const shortDayAndTime = (wall: WallTime, locale: string): string =>
  formatOf(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`${wall}:00Z`))

/** A day and a time inside a sentence: `lundi 26 avril 2021 à 16 h`, `Monday 26 April 2021 at 16:00`. */
export const dayAtTime = (wall: WallTime, locale: string): string =>
  `${dayOf(wall, locale)} ${say({ fr: 'à', en: 'at' }, locale)} ${timeOf(wall, locale)}`

/** An offset from UTC (`+02:00`) as people write it: `UTC+2`, `UTC−3:30`. */
const offsetName = (offset: string): string => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? []
  if (!sign || (hours === '00' && minutes === '00')) return 'UTC'
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

/** The zone of a moment, named for people and by its IANA name: `heure d’été d’Europe centrale (Europe/Paris, UTC+2)`. */
export const zoneName = ({ instant, zone }: Pick<Moment, 'instant' | 'zone'>, locale: string): string =>
  zoneNameWith(instant, zone, offsetAt(instant, zone), locale)

/** What a zone is called then; undefined where whoever shows it is older than the zone, as a browser may be. */
const longNameOf = (instant: string, zone: string, locale: string): string | undefined => {
  try {
    return formatOf(locale, { timeZone: zone, timeZoneName: 'long' })
      .formatToParts(new Date(instant))
      .find(({ type }) => type === 'timeZoneName')?.value
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The same where the offset (`+02:00`) of the zone at that instant is known. */
export const zoneNameWith = (instant: string, zone: string, offset: string, locale: string): string => {
  const name = longNameOf(instant, zone, locale)
  const written = offsetName(offset)
  const details = zone === written ? zone : `${zone}, ${written}`
  // Intl has no name for some zones and gives the offset again.
  return !name || /^(GMT|UTC)/.test(name) ? `${zone} (${written})` : `${name} (${details})`
}
