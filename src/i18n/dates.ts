import { Temporal } from 'temporal-polyfill'
import { offsetAt, resolveWallTime, type Fold, type WallTime } from '../domain/time'
import { say } from './locales'
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
  const resolved = resolveWallTime(wall, zone, fold ?? 'earlier')
  if (!resolved.ok || !wall || !zone) return null
  return { wall, iso: `${wall}:00${offsetAt(resolved.instant, zone)}`, instant: resolved.instant, zone }
}

/** A moment from a wall time whose instant is known. */
export const momentAt = (wall: string | null, zone: string | null, instant: string | null): Moment | null => {
  const moment = momentOf(wall, zone)
  if (!moment || !instant || moment.instant === instant) return moment
  const other = momentOf(wall, zone, 'later')
  return other?.instant === instant ? other : moment
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** A format, made once: there are as many as languages and zones, and each takes longer to make than a page's lists. */
const formatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options])
  const format = formats.get(key) ?? new Intl.DateTimeFormat(intlTag(locale), options)
  formats.set(key, format)
  return format
}

interface DateParts {
  weekday: string
  day: string
  month: string
  year: string
}

const parts = (wall: WallTime, locale: string): DateParts => {
  // The wall time is formatted as if it were in UTC: the clock on the wall is what is to be said, and its instant does not matter.
  const format = formatOf(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const found = Object.fromEntries(
    format.formatToParts(new Date(`${wall}:00Z`)).map(({ type, value }) => [type, value]),
  )
  return { weekday: found.weekday ?? '', day: found.day ?? '', month: found.month ?? '', year: found.year ?? '' }
}

/** The day of a wall time: `lundi 26 avril 2021`, `Monday 26 April 2021`. The first of a month is `1er` in French. */
export const dayOf = (wall: WallTime, locale: string): string =>
  say(
    {
      fr: ({ weekday, day, month, year }: DateParts) => `${weekday} ${day === '1' ? '1er' : day} ${month} ${year}`,
      en: ({ weekday, day, month, year }: DateParts) => `${weekday} ${day} ${month} ${year}`,
    },
    locale,
  )(parts(wall, locale))

/** The time of a wall time: `16 h`, `16 h 30` (no-break spaces) in French, `16:00` in English. */
export const timeOf = (wall: WallTime, locale: string): string => {
  const [hour, minute] = [wall.slice(11, 13), wall.slice(14, 16)]
  return say(
    {
      fr: () => `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`,
      en: () => `${hour}:${minute}`,
    },
    locale,
  )()
}

/** The dash between two times, or with `wide` between two days with times: `16 h – 18 h`, `16:00–18:00`. */
export const dash = (locale: string, wide = false): string => say({ fr: '\u00a0– ', en: wide ? ' – ' : '–' }, locale)

/** Whether two wall times are on one day. */
export const sameDay = (a: WallTime, b: WallTime): boolean => a.slice(0, 10) === b.slice(0, 10)

/** A day and a time: `lundi 26 avril 2021, 16 h`. */
export const dayAndTime = (wall: WallTime, locale: string): string => `${dayOf(wall, locale)}, ${timeOf(wall, locale)}`

/** A day and a time as a list shows them: `26 avr. 2021, 16:00`. */
export const shortDayAndTime = (wall: WallTime, locale: string): string =>
  formatOf(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`${wall}:00Z`))

/** A day and a time inside a sentence: `lundi 26 avril 2021 à 16 h`, `Monday 26 April 2021 at 16:00`. */
export const dayAtTime = (wall: WallTime, locale: string): string =>
  say(
    { fr: (day: string, time: string) => `${day} à ${time}`, en: (day: string, time: string) => `${day} at ${time}` },
    locale,
  )(dayOf(wall, locale), timeOf(wall, locale))

/** The offset from UTC at a moment, as people write it: `UTC+2`, `UTC−3:30`. */
const offsetName = ({ instant, zone }: Pick<Moment, 'instant' | 'zone'>): string => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offsetAt(instant, zone)) ?? []
  if (!sign || (hours === '00' && minutes === '00')) return 'UTC'
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

/** The zone of a moment, named for people and by its IANA name: `heure d’été d’Europe centrale (Europe/Paris, UTC+2)`. */
export const zoneName = (moment: Pick<Moment, 'instant' | 'zone'>, locale: string): string => {
  const { instant, zone } = moment
  const format = formatOf(locale, { timeZone: zone, timeZoneName: 'long' })
  const name =
    format.formatToParts(Temporal.Instant.from(instant).epochMilliseconds).find(({ type }) => type === 'timeZoneName')
      ?.value ?? ''
  const offset = offsetName(moment)
  const details = zone === offset ? zone : `${zone}, ${offset}`
  // Intl has no name for some zones and gives the offset again.
  return !name || /^(GMT|UTC)/.test(name) ? `${zone} (${offset})` : `${name} (${details})`
}
