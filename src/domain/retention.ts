/** For how long what people said when they registered is kept. */

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** How many hours an unproven request waits for its proof. */
export const PENDING_HOURS = 48
/** How many days after the workshop each is kept: what somebody needs to take part, what came to nothing, and the rest where its desk says nothing. */
export const NEEDS_DAYS = 7
/** The address of the meeting opens nothing worth having by then, and is a secret still. */
export const MEETING_DAYS = 7
export const CANCELLED_DAYS = 30
export const USUAL_DAYS = 90
/** One that is postponed without a date is waited for so many days longer. */
const POSTPONED_DAYS = 365

/** What is known of the workshop that people registered for. */
export interface Kept {
  /** Instants (ISO 8601, UTC). */
  startsAtUtc: string | null
  endsAtUtc: string | null
  isPostponed: boolean
  /** What its desk says; null where it says nothing. */
  keepDays: number | null
}

export interface Due {
  /** It has begun: nothing can be proven any more. */
  pending: boolean
  needs: boolean
  cancelled: boolean
  rest: boolean
  /** Whether answers that are kept for so many days are. */
  answers: (keepDays: number) => boolean
}

const allDays = ({ keepDays }: Kept): number => keepDays ?? USUAL_DAYS
const cancelledDays = (kept: Kept): number => Math.min(CANCELLED_DAYS, allDays(kept))

/** So many days after a workshop, in milliseconds; not a number where it has no date. */
const daysAfter = ({ endsAtUtc, isPostponed, startsAtUtc }: Kept, days: number): number =>
  Date.parse(endsAtUtc ?? startsAtUtc ?? '') + (days + (isPostponed ? POSTPONED_DAYS : 0)) * DAY_MS

/** From when on nothing is kept of a registration, as an instant (ISO 8601, UTC); null where its workshop has no date. */
export const erasedAtOf = (kept: Kept, isCancelled: boolean): string | null => {
  const at = daysAfter(kept, isCancelled ? cancelledDays(kept) : allDays(kept))
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** Whether the address of a workshop’s meeting is kept no more. @param now an instant (ISO 8601, UTC) */
export const isMeetingDue = (kept: Kept, now: string): boolean =>
  Date.parse(now) >= daysAfter(kept, Math.min(MEETING_DAYS, allDays(kept)))

/** What is to be deleted of the registrations for a workshop. @param now an instant (ISO 8601, UTC) */
export const dueOf = (kept: Kept, now: string): Due => {
  const { startsAtUtc, isPostponed } = kept
  const after = (days: number): boolean => Date.parse(now) >= daysAfter(kept, days)
  const all = allDays(kept)
  return {
    pending: !isPostponed && startsAtUtc !== null && startsAtUtc <= now,
    needs: after(Math.min(NEEDS_DAYS, all)),
    cancelled: after(cancelledDays(kept)),
    rest: after(all),
    answers: (days) => after(Math.min(days, all)),
  }
}

/** Before which an unproven request must have been made to be over. */
export const pendingBefore = (now: Date): string => new Date(now.getTime() - PENDING_HOURS * HOUR_MS).toISOString()

/** What was done to registrations that were erased one by one is kept for so many days; of the others it goes with them. */
export const ACTS_DAYS = 730

/** Before which an act must have been done to be forgotten. */
export const actsBefore = (now: Date): string => new Date(now.getTime() - ACTS_DAYS * DAY_MS).toISOString()

/** Some kinds of registrations together, and how many they were, as an earlier version kept them. */
export interface KeptCount {
  of: string[]
  count: number
}
