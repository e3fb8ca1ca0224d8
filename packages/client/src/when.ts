import { timeState } from '../../../src/domain/timeState'
import { dash, interval, undated, zoneNameWith } from '../../../src/i18n/dates'
import { say } from '../../../src/i18n/locales'
import type { PublicWorkshop } from './publicTypes'

/** What is needed to say when something is. */
export type Timed = Pick<PublicWorkshop, 'startsAt' | 'endsAt' | 'timeZone' | 'startsAtUtc' | 'endsAtUtc'>

export interface WhenOptions {
  locale: string
  /** The reader’s zone, as `Intl.DateTimeFormat().resolvedOptions().timeZone` names it in their browser. */
  timeZone?: string | undefined
  /** The time that tells what is over; this moment unless given. */
  now?: Date | string | undefined
}

/** When something is, in one zone, in words. */
export interface Said {
  /** `lundi 26 avril 2021, 16 h – 18 h`; where there is no date, that there is none yet. */
  text: string
  /** The zone, named: `heure d’été d’Europe centrale (Europe/Paris, UTC+2)`. Both, where clocks change between start and end. */
  zone: string | null
}

export interface When extends Said {
  /** With the offset from UTC, for the attribute `datetime`: `2021-04-26T16:00:00+02:00`. Null without a date. */
  startsAt: string | null
  endsAt: string | null
  /** Without a date it is to come. */
  state: 'upcoming' | 'running' | 'past'
  /** The same on the reader’s clock; null where it shows the same, or nobody said which it is. */
  yours: Said | null
}

interface Moment {
  wall: string
  instant: string
  zone: string
  /** `+02:00` */
  offset: string
}

/** A moment whose wall time and instant are known. Which of two is meant where clocks make a time come twice follows from the instant. */
const momentOf = (wall: string | null, instant: string | null, zone: string | null): Moment | null => {
  if (!wall || !instant || !zone) return null
  const minutes = Math.round((Date.parse(`${wall}:00Z`) - Date.parse(instant)) / 60_000)
  const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0')
  return { wall, instant, zone, offset: `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}` }
}

/** What the clocks of a zone show at an instant. @throws RangeError where there is no such zone */
const wallTimeIn = (zone: string, instant: string | null): string | null => {
  if (!instant) return null
  const format = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: zone })
  return format.format(new Date(instant)).replace(' ', 'T')
}

const said = (start: Moment, end: Moment | null, locale: string): Said => {
  const [first, last] = [start, end ?? start].map(({ instant, offset, zone }) =>
    zoneNameWith(instant, zone, offset, locale),
  )
  return {
    text: interval(start.wall, end?.wall ?? null, locale),
    zone: start.offset === (end ?? start).offset ? `${first}` : `${first}${dash(locale, true)}${last}`,
  }
}

const isoOf = (moment: Moment | null): string | null => moment && `${moment.wall}:00${moment.offset}`

/**
 * When a workshop or a session is, in words: on the clock of its place, and with `timeZone` on the reader’s where that shows another time. A
 * session has its workshop’s zone: `when({ ...session, timeZone: workshop.timeZone }, …)`.
 * @throws RangeError where `timeZone` is no zone
 */
export const when = (timed: Timed, { locale, now = new Date(), timeZone }: WhenOptions): When => {
  const { endsAt, endsAtUtc, startsAt, startsAtUtc, timeZone: zone } = timed
  const start = momentOf(startsAt, startsAtUtc, zone)
  const end = momentOf(endsAt, endsAtUtc, zone)
  const state = timeState(timed, typeof now === 'string' ? now : now.toISOString())
  if (!start) return { text: say(undated, locale), zone: null, startsAt: null, endsAt: null, state, yours: null }
  const yourStart = timeZone ? momentOf(wallTimeIn(timeZone, startsAtUtc), startsAtUtc, timeZone) : null
  const yourEnd = timeZone && end ? momentOf(wallTimeIn(timeZone, endsAtUtc), endsAtUtc, timeZone) : null
  const isSame = yourStart?.wall === start.wall && yourEnd?.wall === end?.wall
  return {
    ...said(start, end, locale),
    startsAt: isoOf(start),
    endsAt: isoOf(end),
    state,
    yours: yourStart && !isSame ? said(yourStart, yourEnd, locale) : null,
  }
}
