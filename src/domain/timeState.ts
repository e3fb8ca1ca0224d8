/** Whether something is to come, on, or over. */
type TimeState = 'upcoming' | 'running' | 'past'

/** Instants (ISO 8601, UTC). */
export interface Timed {
  startsAtUtc: string | null
  endsAtUtc: string | null
}

/**
 * Over once its end is reached, or where no end is stated, its start. Without a date it is to come.
 * @param now an instant, too
 */
export const timeState = ({ startsAtUtc, endsAtUtc }: Timed, now: string): TimeState => {
  const at = Date.parse(now)
  const start = startsAtUtc ? Date.parse(startsAtUtc) : null
  const end = endsAtUtc ? Date.parse(endsAtUtc) : start
  if (start === null || end === null || at < start) return 'upcoming'
  return at < end ? 'running' : 'past'
}

/** When something is over: its end, else its start; null without a date. */
export const overAtOf = ({ startsAtUtc, endsAtUtc }: Timed): string | null => endsAtUtc ?? startsAtUtc

/** What a query asks of the two fields. */
type Conditions = { or: { and: Partial<Record<keyof Timed, Record<string, string | boolean>>>[] }[] }

/** The same as conditions of a query: what is over at `now`. */
export const over = (now: string): Conditions => ({
  or: [
    { and: [{ endsAtUtc: { less_than_equal: now } }] },
    { and: [{ endsAtUtc: { exists: false } }, { startsAtUtc: { less_than_equal: now } }] },
  ],
})

/** Running, to come, or without a date yet. */
export const ahead = (now: string): Conditions => ({
  or: [
    { and: [{ endsAtUtc: { greater_than: now } }] },
    { and: [{ endsAtUtc: { exists: false } }, { startsAtUtc: { greater_than: now } }] },
    { and: [{ endsAtUtc: { exists: false } }, { startsAtUtc: { exists: false } }] },
  ],
})
