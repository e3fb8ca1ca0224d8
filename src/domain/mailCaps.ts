/** Mails to a mailbox that is not proven: so many in a day, over all workshops. */
export const UNPROVEN_A_DAY = 3
/** And so many minutes between two. */
const MINUTES_BETWEEN = 10

const minutesBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / 60_000

/**
 * The key under which the next mail to an unproven mailbox is kept: unique in the database, so that several servers count together. Null where one more
 * would be too many now. Who asks for it is not told.
 * @param mailbox what stands for it (of `mailboxForCap`), never its address
 * @param handed when those of the last day were handed over, in any order; a time ahead of a clock that was set back holds nobody up
 */
export const unprovenKey = (mailbox: string, handed: readonly string[], now: string): string | null => {
  const day = new Date(now).toISOString().slice(0, 10)
  const recent = handed.some((at) => at <= now && minutesBetween(at, now) < MINUTES_BETWEEN)
  const today = handed.filter((at) => at.startsWith(day)).length
  return recent || today >= UNPROVEN_A_DAY ? null : `unproven:${mailbox}:${day}:${today + 1}`
}

/** When a day of these mails is over, and what was too much for it may go (ISO 8601, UTC). @param now in milliseconds */
export const nextDay = (now: number): string => new Date((Math.floor(now / 86_400_000) + 1) * 86_400_000).toISOString()

/** So many requests of one mailbox for one workshop wait for their mail at once, and so many more that have got it for their proof. */
export const MOST_PENDING = 3

/** So many requests that nobody has proven, in so many minutes: more may be somebody who registers others. */
const FLOOD = 200
export const FLOOD_MINUTES = 10
/** Mails that ask for a proof, in a minute, while there is a flood of requests. */
const PROOFS_A_MINUTE = 30

/** @param unproven how many requests of the last minutes (FLOOD_MINUTES) nobody has proven yet, over all workshops */
export const isFlood = (unproven: number): boolean => unproven > FLOOD

/** How many mails that ask for a proof may leave now, while there is a flood. @param lately how many left within the last minute */
export const proofsLeft = (lately: number): number => Math.max(0, PROOFS_A_MINUTE - lately)
