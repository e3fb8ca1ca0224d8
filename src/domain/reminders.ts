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

/** From which instant on a workshop has to be looked at: its first reminder. Null where it has none. */
export const firstReminderAt = (offsets: readonly number[], startsAtUtc: string): string | null => {
  const longest = Math.max(0, ...offsets.filter(isOffset))
  return longest ? new Date(Date.parse(startsAtUtc) - longest * 60_000).toISOString() : null
}

/** Whether somebody is reminded: their seat was theirs before the reminder was due. */
export const isReminded = (confirmedAt: string, { dueAtUtc }: DueReminder): boolean =>
  Date.parse(confirmedAt) < Date.parse(dueAtUtc)
