import type { ProgrammeOrder, SessionKind } from './programme'
import type { EditedProgramme, EditedSession } from './programmeActs'
import { instantIn, isTimeZone, shiftDays, wallTimeAt, type WallTime } from './time'

/**
 * Times of a programme's sessions, as its editor works with them: how long, right after the one before, later by so much, and what does not fit. They are
 * wall times in the workshop's zone; what lies between two is counted in minutes that pass, also where clocks are set.
 */

const MINUTE_MS = 60_000

/** As long as this, in minutes, nobody waits for the next session: it is another day's, or stands for itself. */
export const DAY_APART = 6 * 60

/** The longest duration that can be typed, in minutes. */
export const MAX_DURATION = 48 * 60

type Times = Pick<EditedSession, 'startsAt' | 'endsAt'>
/** What is read of a programme here. */
type Programme = Pick<EditedProgramme, 'order' | 'timeZone'> & { sessions: Readonly<Record<string, EditedSession>> }

/** From when to when, in milliseconds since 1970; without an end as long as nothing. */
interface Span {
  start: number
  end: number
}

/** A session's times as they are and as they are to be. */
export interface TimeChange {
  session: string
  was: Times
  data: Times
}

/** Where no zone is known the clock is taken for one that is never set. */
const zoneOf = ({ timeZone }: Pick<Programme, 'timeZone'>): string => (isTimeZone(timeZone) ? timeZone : 'UTC')

const msOf = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant))

/**
 * From when to when a session is; null without a start, and where the clocks skip it. A start that comes twice is the earlier one, an end that comes twice
 * the first that follows the start. An end that does not follow is none.
 */
export const spanOf = ({ endsAt, startsAt }: Times, zone: string): Span | null => {
  const start = msOf(instantIn(startsAt, zone))
  if (start === null) return null
  const ends = (['earlier', 'later'] as const).map((fold) => msOf(instantIn(endsAt, zone, fold)))
  return { start, end: ends.find((end) => end !== null && end > start) ?? start }
}

/** How many minutes a session takes; null where one of its times is missing, or they do not follow each other. */
export const durationOf = (times: Times, timeZone: string | null): number | null => {
  const span = times.endsAt ? spanOf(times, zoneOf({ timeZone })) : null
  return span && span.end > span.start ? (span.end - span.start) / MINUTE_MS : null
}

const wallAt = (ms: number, zone: string): WallTime => wallTimeAt(new Date(ms).toISOString(), zone)

/** When something ends that starts then and takes so many minutes; null where there is no such start. */
export const endAfter = (startsAt: string | null, minutes: number, timeZone: string | null): WallTime | null => {
  const zone = zoneOf({ timeZone })
  const start = msOf(instantIn(startsAt, zone))
  return start === null ? null : wallAt(start + minutes * MINUTE_MS, zone)
}

/**
 * The end of which only the clock is said: on the day of the start, or on the next where it comes before it and follows in the night, within
 * {@link DAY_APART}.
 */
export const endAtClock = (startsAt: WallTime, clock: string): WallTime => {
  const day = startsAt.slice(0, 10)
  const sameDay = `${day}T${clock}`
  const nextDay = `${shiftDays(`${day}T00:00`, 1).slice(0, 10)}T${clock}`
  const wait = Date.parse(`${nextDay}Z`) - Date.parse(`${startsAt.slice(0, 16)}Z`)
  return sameDay <= startsAt && wait <= DAY_APART * MINUTE_MS ? nextDay : sameDay
}

/** What is typed for a duration: `25`, `25 min`, `1 h`, `1h30`, `1:30`, `1 h 30 min`, `1.5 h`. Null where it is none. */
export const parseDuration = (typed: string): number | null => {
  const text = typed.toLowerCase().replaceAll(/\s/g, '')
  const [, minutes] = /^(\d{1,4})(?:m|mn|mins?|minutes?|'|’|′)?\.?$/.exec(text) ?? []
  const [, hours, rest = '0'] =
    /^(\d{1,2})(?:h|:|hrs?|heures?|hours?)(?:(\d{1,2})(?:m|mn|mins?|minutes?|'|’|′)?\.?)?$/.exec(text) ?? []
  const [, parts] = /^(\d{1,2}[.,]\d{1,2})(?:h|hrs?|heures?|hours?)\.?$/.exec(text) ?? []
  const found =
    minutes !== undefined
      ? Number(minutes)
      : hours !== undefined
        ? Number(hours) * 60 + Number(rest)
        : Math.round(Number(parts?.replace(',', '.') ?? 0) * 60)
  return found > 0 && found <= MAX_DURATION ? found : null
}

/** A duration as it is shown and typed, with no-break spaces: `25 min`, `1 h`, `1 h 30`. */
export const sayDuration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (!hours) return `${rest}\u00a0min`
  return rest ? `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}` : `${hours}\u00a0h`
}

/** A session so many minutes later, for as long as before; unchanged without a start. */
const later = (times: Times, minutes: number, zone: string): Times => {
  const span = spanOf(times, zone)
  if (!span) return times
  const at = (ms: number): WallTime => wallAt(ms + minutes * MINUTE_MS, zone)
  return { startsAt: at(span.start), endsAt: span.end > span.start ? at(span.end) : times.endsAt }
}

const timesOf = ({ endsAt, startsAt }: Times): Times => ({ startsAt, endsAt })

const changeOf = (session: EditedSession, data: Times): TimeChange[] =>
  data.startsAt === session.startsAt && data.endsAt === session.endsAt
    ? []
    : [{ session: session.id, was: timesOf(session), data }]

/** From when to when an entry is: its own times, else those of what it holds. */
const spanOfEntry = (programme: Programme, { items, session }: ProgrammeOrder): Span | null => {
  const zone = zoneOf(programme)
  const spans = (ids: readonly string[]): Span[] =>
    ids.flatMap((id) => {
      const found = programme.sessions[id]
      return (found && spanOf(found, zone)) ?? []
    })
  const [own] = spans([session])
  if (own && own.end > own.start) return own
  const all = [...(own ? [own] : []), ...spans(items)]
  return all.length
    ? { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
    : null
}

/** Whatever stands beside each other: at the top, or in a block. */
const listOf = (order: readonly ProgrammeOrder[], within: string | null): ProgrammeOrder[] =>
  within === null
    ? [...order]
    : (order.find((entry) => entry.session === within)?.items ?? []).map((session) => ({ session, items: [] }))

/** The block that a session stands in; null at the top, undefined where it is not in the programme. */
const blockOf = (order: readonly ProgrammeOrder[], session: string): string | null | undefined => {
  if (order.some((entry) => entry.session === session)) return null
  return order.find(({ items }) => items.includes(session))?.session
}

/**
 * When something at the end of a list would start that follows on: where the last one with times ended, in a block without any at the block's start.
 * Null where nothing says when.
 */
const followingOn = (programme: Programme, before: readonly ProgrammeOrder[], within: string | null): number | null => {
  const zone = zoneOf(programme)
  const spans = before.flatMap((entry) => spanOfEntry(programme, entry) ?? [])
  const last = spans.at(-1)
  if (last) return last.end > last.start ? last.end : null
  const block = within === null ? undefined : programme.sessions[within]
  return (block && spanOf(block, zone)?.start) ?? null
}

/** How long the last one of a list takes: of those of its kind, else of all. */
const lastDuration = (programme: Programme, ids: readonly string[], kind: SessionKind): number | null => {
  const timed = ids.flatMap((id) => {
    const session = programme.sessions[id]
    const minutes = session ? durationOf(session, programme.timeZone) : null
    return session && minutes !== null ? [{ kind: session.kind, minutes }] : []
  })
  return (timed.findLast((one) => one.kind === kind) ?? timed.at(-1))?.minutes ?? null
}

/**
 * The times that a new session is proposed, last in a block or at the top: right after the one before, for as long as the last of its kind beside it; the
 * first of a block as long as the last of its kind before. None where nothing before it says when.
 */
export const proposedTimes = (programme: Programme, kind: SessionKind, within: string | null): Times => {
  const beside = listOf(programme.order, within)
  const start = followingOn(programme, beside, within)
  if (start === null) return { startsAt: null, endsAt: null }
  const startsAt = wallAt(start, zoneOf(programme))
  const at = within === null ? programme.order.length : programme.order.findIndex((entry) => entry.session === within)
  const before = programme.order.slice(0, Math.max(0, at)).flatMap(({ items }) => items)
  const ids = beside.map(({ session }) => session)
  const minutes = lastDuration(programme, ids, kind) ?? (within === null ? null : lastDuration(programme, before, kind))
  return { startsAt, endsAt: minutes === null ? null : endAfter(startsAt, minutes, programme.timeZone) }
}

/**
 * What becomes of the times where a session is to follow on: it starts where the one before it ended and takes as long as before, one without a duration as
 * long as the last of its kind. A block takes along what it holds.
 * @returns nothing where it does already, or nothing before it says when
 */
export const followOn = (programme: Programme, session: string): TimeChange[] => {
  const edited = programme.sessions[session]
  const within = blockOf(programme.order, session)
  if (!edited || within === undefined) return []
  const zone = zoneOf(programme)
  const list = listOf(programme.order, within)
  const at = list.findIndex((entry) => entry.session === session)
  const before = list.slice(0, at)
  const start = followingOn(programme, before, within)
  const entry = list[at]
  if (start === null || !entry) return []
  const span = spanOfEntry(programme, entry)
  if (!span) {
    const minutes = lastDuration(
      programme,
      before.map((one) => one.session),
      edited.kind,
    )
    const startsAt = wallAt(start, zone)
    return changeOf(edited, { startsAt, endsAt: minutes === null ? null : endAfter(startsAt, minutes, zone) })
  }
  const minutes = (start - span.start) / MINUTE_MS
  return [session, ...entry.items].flatMap((id) => {
    const moved = programme.sessions[id]
    return moved ? changeOf(moved, later(moved, minutes, zone)) : []
  })
}

/**
 * What becomes of the times where a session and all that start later on its day are moved by some minutes: blocks and what they hold, wherever they stand.
 * A day goes on past midnight as long as no pause is of {@link DAY_APART}. The block that holds the session and has begun before ends later by as much.
 */
export const shiftFrom = (programme: Programme, session: string, minutes: number): TimeChange[] => {
  const zone = zoneOf(programme)
  const from = programme.sessions[session]
  const origin = from && spanOf(from, zone)
  if (!from?.startsAt || !origin || !minutes) return []
  const day = from.startsAt.slice(0, 10)
  const ids = programme.order.flatMap((entry) => [entry.session, ...entry.items])
  const timed = ids
    .flatMap((id) => {
      const edited = programme.sessions[id]
      const span = edited && spanOf(edited, zone)
      return edited && span && span.start >= origin.start ? [{ edited, span }] : []
    })
    .sort((one, other) => one.span.start - other.span.start)
  let reached = origin.end
  const moved: EditedSession[] = []
  for (const { edited, span } of timed) {
    if (!edited.startsAt?.startsWith(day) && span.start - reached >= DAY_APART * MINUTE_MS) break
    reached = Math.max(reached, span.end)
    moved.push(edited)
  }
  const block = blockOf(programme.order, session)
  const holder = typeof block === 'string' ? programme.sessions[block] : undefined
  const grown = holder && !moved.includes(holder) && spanOf(holder, zone)
  const ofHolder =
    holder && grown && grown.end > grown.start
      ? changeOf(holder, { ...timesOf(holder), endsAt: wallAt(grown.end + minutes * MINUTE_MS, zone) })
      : []
  return [...ofHolder, ...moved.flatMap((one) => changeOf(one, later(one, minutes, zone)))]
}

/** What does not fit of a session's times; nothing of it is refused. */
export type TimeNotice =
  /** It starts while the other one goes on. */
  | { code: 'overlap'; other: string; minutes: number }
  /** Nothing is there for so long before it. */
  | { code: 'gap'; other: string; minutes: number }
  /** It begins before its block, or ends after it. */
  | { code: 'outsideBlock'; other: string }
  /** Somebody is in another session at that time. */
  | { code: 'person'; other: string; name: string }

/** Whether two share a moment: what ends as the other starts does not; what has no end is at its start. */
const meet = (one: Span, other: Span): boolean =>
  one.start === other.start ||
  (one.start < other.end && other.start < one.end) ||
  (one.start === one.end && one.start > other.start && one.start < other.end) ||
  (other.start === other.end && other.start > one.start && other.start < one.end)

/**
 * What does not fit in a programme, by session: those beside each other that overlap or leave a gap, those that stand out of their block, and people who
 * would be in two places at once, whichever blocks these are in. Who is in a block as a whole, and in what it holds, is in one place.
 */
export const timeNotices = (programme: Programme): Record<string, TimeNotice[]> => {
  const zone = zoneOf(programme)
  const notices: Record<string, TimeNotice[]> = {}
  const add = (session: string, notice: TimeNotice): void => void (notices[session] ??= []).push(notice)

  const lookAt = (entries: readonly ProgrammeOrder[]): void => {
    const timed = entries.flatMap((entry) => {
      const span = spanOfEntry(programme, entry)
      return span ? [{ id: entry.session, span }] : []
    })
    const inTime = [...timed].sort((one, other) => one.span.start - other.span.start)
    inTime.forEach(({ id, span }, n) => {
      const before = inTime.slice(0, n)
      const overlapping = before.filter((other) => meet(span, other.span))
      for (const other of overlapping) {
        const minutes = (Math.min(span.end, other.span.end) - span.start) / MINUTE_MS
        add(id, { code: 'overlap', other: other.id, minutes })
      }
      const [last] = [...before].sort((one, other) => other.span.end - one.span.end)
      // What has no end may well last until the next one.
      if (!last || overlapping.length || last.span.end === last.span.start) return
      const minutes = (span.start - last.span.end) / MINUTE_MS
      if (minutes > 0 && minutes < DAY_APART) add(id, { code: 'gap', other: last.id, minutes })
    })
  }
  lookAt(programme.order)
  for (const { items, session } of programme.order) {
    lookAt(items.map((item) => ({ session: item, items: [] })))
    const block = programme.sessions[session]
    const frame = block && spanOf(block, zone)
    if (!frame) continue
    for (const item of items) {
      const span = programme.sessions[item] && spanOf(programme.sessions[item], zone)
      const isLater = span && frame.end > frame.start && (span.end > frame.end || span.start >= frame.end)
      if (span && (span.start < frame.start || isLater)) add(item, { code: 'outsideBlock', other: session })
    }
  }

  const places = programme.order.flatMap((entry) =>
    [entry.session, ...entry.items].flatMap((id) => {
      const session = programme.sessions[id]
      const own = id === entry.session ? spanOfEntry(programme, entry) : session && spanOf(session, zone)
      return session?.people.length && own ? [{ entry: entry.session, id, session, span: own }] : []
    }),
  )
  places.forEach((one, n) => {
    for (const other of places.slice(0, n)) {
      const isInside = one.entry === other.entry && (one.id === one.entry || other.id === other.entry)
      if (isInside || !meet(one.span, other.span)) continue
      const there = new Set(other.session.people.flatMap(({ person }) => person ?? []))
      const both = new Map(
        one.session.people.flatMap(({ name, person }) => (person && there.has(person) ? [[person, name]] : [])),
      )
      for (const name of both.values()) {
        add(one.id, { code: 'person', other: other.id, name })
        add(other.id, { code: 'person', other: one.id, name })
      }
    }
  })
  return notices
}
