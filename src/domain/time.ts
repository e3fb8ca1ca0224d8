import { Temporal } from 'temporal-polyfill'
import { remembered } from './remembered'

/** A wall time to the minute, without a zone: `2021-04-26T16:00`. */
export type WallTime = string

/** Which of the two instants is meant when clocks are set back and a wall time comes twice. */
export type Fold = 'earlier' | 'later'

export type ResolvedTime =
  | { ok: true; instant: string }
  | { ok: false; code: 'WALL_TIME_INVALID' | 'ZONE_UNKNOWN' | 'WALL_TIME_SKIPPED' | 'WALL_TIME_TWICE' }

/** Whether a value is written as a wall time is; the day and the hour may be none. */
export const isWallTime = (value: unknown): value is WallTime =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)

/** Zones that were found to be known: asking Intl anew for each time of a list takes most of the time of a page. */
const known = new Set<string>()
/** Each zone can be written in many cases of letters. */
const MOST_KNOWN = 1000

/** Whether `zone` is an IANA zone that this machine knows. Offsets such as `+02:00` are not zones. */
export const isTimeZone = (zone: unknown): zone is string => {
  if (typeof zone === 'string' && known.has(zone)) return true
  if (typeof zone !== 'string' || !/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    if (known.size < MOST_KNOWN) known.add(zone)
    return true
  } catch {
    return false
  }
}

/**
 * The instant (ISO 8601, UTC) of a wall time in a zone. A time that the clocks skip is refused; one that comes twice asks for `fold`
 * (RFC 5545 3.3.5 would guess in both cases; a workshop's start is not to be guessed).
 */
export const resolveWallTime = (wall: unknown, zone: unknown, fold?: unknown): ResolvedTime => {
  if (!isWallTime(wall)) return { ok: false, code: 'WALL_TIME_INVALID' }
  if (!isTimeZone(zone)) return { ok: false, code: 'ZONE_UNKNOWN' }
  return resolved(wall, zone, fold === 'later' ? 'later' : fold ? 'earlier' : '')
}

/** A list of hundreds of workshops asks for the same times at each read; to work one out takes some 50 µs. */
const MOST_REMEMBERED = 5000

const DAY_MS = 86_400_000

/**
 * How far a zone is from UTC, in milliseconds, on a day and on those before and after it; absent where its clocks change then. No zone changes them twice
 * within a day.
 */
const steadyOffset = /* @__PURE__ */ remembered(
  MOST_REMEMBERED,
  (date: string, zone: string): { offset: number | undefined } => {
    const midnight = Date.parse(`${date}T00:00Z`)
    const offsets = [-1, 0, 1, 2].map(
      (days) =>
        Temporal.Instant.fromEpochMilliseconds(midnight + days * DAY_MS).toZonedDateTimeISO(zone).offsetNanoseconds,
    )
    const [first = 0] = offsets
    return { offset: offsets.every((offset) => offset === first) ? first / 1e6 : undefined }
  },
)

/** The instant of a wall time of the calendar on a day on which the clocks of its zone are left alone; undefined of any other. */
const steadyInstant = (wall: WallTime, zone: string): string | undefined => {
  const at = Date.parse(`${wall}Z`)
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(wall)) return undefined
  const { offset } = steadyOffset(wall.slice(0, 10), zone)
  return offset === undefined ? undefined : new Date(at - offset).toISOString()
}

const resolved = /* @__PURE__ */ remembered(
  MOST_REMEMBERED,
  (wall: WallTime, zone: string, fold: Fold | ''): ResolvedTime => {
    const steady = steadyInstant(wall, zone)
    if (steady !== undefined) return { ok: true, instant: steady }
    let local: Temporal.PlainDateTime
    try {
      local = Temporal.PlainDateTime.from(wall, { overflow: 'reject' })
    } catch {
      return { ok: false, code: 'WALL_TIME_INVALID' }
    }
    const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
    const later = local.toZonedDateTime(zone, { disambiguation: 'later' })
    if (!earlier.toPlainDateTime().equals(local)) return { ok: false, code: 'WALL_TIME_SKIPPED' }
    const twice = earlier.epochMilliseconds !== later.epochMilliseconds
    if (twice && !fold) return { ok: false, code: 'WALL_TIME_TWICE' }
    return { ok: true, instant: new Date((fold === 'later' ? later : earlier).epochMilliseconds).toISOString() }
  },
)

/** The instant of a wall time in a zone; null where there is none. Where clocks make it come twice, the earlier one unless `fold` says. */
export const instantIn = (wall: unknown, zone: unknown, fold?: unknown): string | null => {
  const resolved = resolveWallTime(wall, zone, fold ?? 'earlier')
  return resolved.ok ? resolved.instant : null
}

/** The wall time in `zone` of an instant (ISO 8601), to the minute. */
export const wallTimeAt = (instant: string, zone: string): WallTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** The instant (ISO 8601, UTC) at which a date begins in a zone: not always at midnight, which some clocks skip. */
export const startOfDay = (date: string, zone: string): string =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds).toISOString()

/** The offset from UTC in `zone` at an instant, as `+02:00`. */
export const offsetAt = /* @__PURE__ */ remembered(
  MOST_REMEMBERED,
  (instant: string, zone: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offset,
)

/** Whether a text is an instant in ISO 8601: a date, a time and an offset from UTC. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
  !Number.isNaN(Date.parse(value))

/** Whether a text is a date of the calendar: `2031-04-26`. */
export const isDate = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}

/** A wall time some days later, at the same clock. */
export const shiftDays = (wall: WallTime, days: number): WallTime =>
  Temporal.PlainDateTime.from(wall).add({ days }).toString({ smallestUnit: 'minute' })

/** How many days lie between two dates: `2031-04-26`. */
export const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).days

/** An instant as ISO 8601 in UTC, whichever form a database gives it in; null where there is none. */
export const asInstant = (value: string | null | undefined): string | null =>
  value ? new Date(value).toISOString() : null
