/** A reminder that is due. */
export interface DueReminder {
  /** How many minutes before the start. */
  offset: number
  /** Tells one reminder of one start: a start that is moved is reminded of anew. */
  key: string
  /** Instant (ISO 8601, UTC). Who registered later got the date with that. */
  dueAtUtc: string
}

/** A year. */
const MOST_MINUTES = 366 * 24 * 60

const isOffset = (offset: number): boolean => Number.isInteger(offset) && offset > 0 && offset <= MOST_MINUTES

/** @param startsAtUtc an instant, however it is written */
export const reminderKey = (offset: number, startsAtUtc: string): string =>
  `reminder:${offset}:${new Date(startsAtUtc).toISOString()}`

/**
 * The reminder that is due now, before a start: the last one whose time has come. One that was slept past does not follow it, nor one that comes again
 * where the clock was set back.
 * @param offsets in minutes
 * @param isDone whether a reminder with a key was begun
 */
export const dueReminder = (
  { offsets, startsAtUtc }: { offsets: readonly number[]; startsAtUtc: string | null },
  now: string,
  isDone: (key: string) => boolean,
): DueReminder | null => {
  const [start, at] = [Date.parse(startsAtUtc ?? ''), Date.parse(now)]
  if (startsAtUtc === null || !(at < start)) return null
  const dueAt = (offset: number): number => start - offset * 60_000
  // The nearest to the start first.
  const sorted = [...new Set(offsets)].filter(isOffset).sort((a, b) => a - b)
  for (const offset of sorted) {
    const key = reminderKey(offset, startsAtUtc)
    if (isDone(key)) return null
    if (dueAt(offset) <= at) return { offset, key, dueAtUtc: new Date(dueAt(offset)).toISOString() }
  }
  return null
}

/**
 * Whether a reminder helps nobody any more, although it was due: its start is another one now, or a later reminder has come due meanwhile.
 * @param key of the reminder
 */
export const isOvertaken = (
  key: string,
  { offsets, startsAtUtc }: { offsets: readonly number[]; startsAtUtc: string | null },
  now: string,
): boolean => {
  const own = Number(/^reminder:(\d+):/.exec(key)?.[1])
  if (startsAtUtc === null || key !== reminderKey(own, startsAtUtc)) return true
  return offsets.some((offset) => offset < own && Date.parse(startsAtUtc) - offset * 60_000 <= Date.parse(now))
}

/** Whether somebody is written to: their seat was theirs before that was due. */
export const isReminded = (confirmedAt: string, { dueAtUtc }: Pick<DueReminder, 'dueAtUtc'>): boolean =>
  Date.parse(confirmedAt) < Date.parse(dueAtUtc)

const HOUR_MS = 3_600_000
/** Whoever is still talking is not thanked. A workshop of which no end is known is over a day after it began. */
const [THANKS_AFTER_MS, UNENDED_MS] = [HOUR_MS, 24 * HOUR_MS]
/** Thanks that come later than so, from a server that slept, are odd. */
export const THANKS_FOR_MS = 7 * 24 * HOUR_MS

/** Instants (ISO 8601, UTC). */
export interface Held {
  startsAtUtc: string | null
  endsAtUtc: string | null
}

/** When a workshop is over, in milliseconds; not a number where it has no date. */
export const endOfHeld = ({ endsAtUtc, startsAtUtc }: Held): number =>
  endsAtUtc === null ? Date.parse(startsAtUtc ?? '') + UNENDED_MS : Date.parse(endsAtUtc)

/** Whether a workshop is over, for those who take part: where no end is known it may go on. */
export const isOver = (held: Held, now: string): boolean => endOfHeld(held) <= Date.parse(now)

/** When people are thanked for having come (ISO 8601, UTC); null where the workshop has no date. */
export const thanksAt = (held: Held): string | null => {
  const end = endOfHeld(held)
  return Number.isNaN(end) ? null : new Date(end + THANKS_AFTER_MS).toISOString()
}

/**
 * From when on people are thanked for having come, and who: who had their seat when it ended.
 * @returns null where it is not due now
 */
export const dueThanks = (held: Held, now: string): { dueAtUtc: string } | null => {
  const end = endOfHeld(held)
  const since = Date.parse(now) - end - THANKS_AFTER_MS
  return since >= 0 && since < THANKS_FOR_MS ? { dueAtUtc: new Date(end).toISOString() } : null
}
