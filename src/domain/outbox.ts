import type { MailKind } from './registration'

/** What the sender of mails has to know of a kind. */
interface Mailing {
  /** Whether it goes once more where nobody knows whether it left: a seat may hang on it. Mail programs show it once, by its Message-ID. */
  again: boolean
  /** Who goes first: 1 is what somebody waits for in front of the screen, 5 what organisers write to many. */
  priority: 1 | 2 | 3 | 4 | 5 | 6
  /** From when on it helps nobody any more: the start or the end of the workshop, or so many hours after it was due. */
  pointless: 'start' | 'end' | number
  /** Whether anybody can have it sent to a mailbox that is not theirs: few of these go to one mailbox (mailCaps.ts). */
  unproven?: true
}

const DAY = 24
const WEEK = 7 * DAY

/** How each kind of mail is sent. */
const mailings = {
  confirm: { again: true, priority: 1, pointless: 2 * DAY, unproven: true },
  already: { again: true, priority: 1, pointless: 2 * DAY, unproven: true },
  links: { again: true, priority: 1, pointless: DAY, unproven: true },
  newAddress: { again: true, priority: 1, pointless: 2 * DAY, unproven: true },
  offered: { again: true, priority: 2, pointless: 'start' },
  promoted: { again: true, priority: 2, pointless: 'end' },
  confirmed: { again: true, priority: 3, pointless: 'end' },
  waitlisted: { again: true, priority: 3, pointless: 'start' },
  full: { again: true, priority: 3, pointless: WEEK },
  lapsed: { again: true, priority: 3, pointless: WEEK },
  cancelled: { again: true, priority: 3, pointless: WEEK },
  cancelledByUs: { again: true, priority: 3, pointless: WEEK },
  movedToWaiting: { again: true, priority: 3, pointless: 'start' },
  added: { again: true, priority: 3, pointless: 'end' },
  invited: { again: true, priority: 3, pointless: 'start' },
  invitationOver: { again: true, priority: 3, pointless: WEEK },
  addressChanged: { again: true, priority: 3, pointless: WEEK },
  moved: { again: true, priority: 3, pointless: 'end' },
  calledOff: { again: true, priority: 3, pointless: WEEK },
  noSeat: { again: false, priority: 4, pointless: WEEK },
  reminder: { again: false, priority: 4, pointless: 'start' },
  message: { again: false, priority: 5, pointless: WEEK },
  thanks: { again: false, priority: 6, pointless: 2 * WEEK },
} as const satisfies Record<MailKind, Mailing>

export const mailingOf = (kind: MailKind): Mailing => mailings[kind]

/** What is written to many leaves room for what somebody waits for. */
const FOR_MANY = 4
export const isForMany = (priority: number): boolean => priority >= FOR_MANY

/** After how many minutes a mail is tried again that the mail server did not take. */
const RETRIES = [1, 5, 15, 60, 180, 360, 720, 1440] as const
/** An offer holds a seat: whoever cannot be told of it is asked for more often, and without end. */
const MOST_MINUTES_OF_OFFERS = 60

/**
 * After how many minutes a mail is tried again; null where it was tried often enough. An offer is tried until there is no time for one any more.
 * @param attempts how often it was tried
 */
export const retryMinutes = (kind: MailKind, attempts: number): number | null => {
  const minutes = RETRIES[Math.max(1, attempts) - 1] ?? null
  return kind === 'offered' ? Math.min(minutes ?? Infinity, MOST_MINUTES_OF_OFFERS) : minutes
}

/** Instants (ISO 8601, UTC). */
interface Times {
  /** When it was due first. */
  dueAt: string
  startsAtUtc: string | null
  endsAtUtc: string | null
}

/** Whether a mail helps nobody any more. Where a workshop has no date yet, nothing of it is over. */
export const isPointless = (kind: MailKind, { dueAt, endsAtUtc, startsAtUtc }: Times, now: string): boolean => {
  const { pointless } = mailings[kind]
  const over =
    typeof pointless === 'number'
      ? Date.parse(dueAt) + pointless * 3_600_000
      : Date.parse((pointless === 'end' ? endsAtUtc : null) ?? startsAtUtc ?? '')
  return over <= Date.parse(now)
}

/** Of what may leave in an hour, so much at most is written to many. */
const SHARE_FOR_MANY = 0.8
const HOUR_MS = 3_600_000

/**
 * Whether one more mail may be handed over now. What is written to many leaves a fifth of the hour to what somebody waits for.
 * @param perHour how many an hour; 0 is no limit
 * @param handed when others were handed over, in milliseconds of the same clock as `now`
 */
export const mayHandOver = (priority: number, perHour: number, handed: readonly number[], now: number): boolean => {
  if (perHour === 0) return true
  const most = isForMany(priority) ? Math.floor(perHour * SHARE_FOR_MANY) : perHour
  return handed.filter((at) => now - at < HOUR_MS).length < most
}
