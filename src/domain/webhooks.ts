import { changeKinds, type ChangeKind } from './changes'

/** What is told to those who asked to be told, when it is tried again, and when it is given up (docs/decisions/071-signed-webhooks.md). */

/** What became of a document. `affected`: another one changed, which its answer shows. */
export const happenings = ['published', 'changed', 'withdrawn', 'deleted', 'calledOff', 'affected'] as const
export type Happening = (typeof happenings)[number]

/** What a delivery is about: changes, that everything may have changed, or nothing (a test). */
export const deliveryTypes = { changed: 'content.changed', restored: 'content.restored', test: 'test' } as const
export type DeliveryType = keyof typeof deliveryTypes

/** A delivery waits for its turn or for another attempt, is under way, was taken, or was given up. */
export const deliveryStates = ['due', 'sending', 'delivered', 'failed'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Why an attempt failed, besides an answer with another status than 2xx. */
export const failures = [
  'REDIRECT',
  'TIMEOUT',
  'PRIVATE',
  'PLAIN',
  'NAME',
  'REFUSED',
  'CERTIFICATE',
  'CONNECTION',
  'SECRET',
] as const
export type Failure = (typeof failures)[number]

/** Why nothing is sent: an administrator said so, the receiver says that it is gone for good (410), or it was away for too long. */
export const offReasons = ['byHand', 'gone', 'failing'] as const
export type OffReason = (typeof offReasons)[number]

/** A receiver as administrators see it. */
export interface WebhookReport {
  off: { at: string; why: OffReason } | null
  /** Since when no attempt succeeded. */
  failingSince: string | null
  lastSuccessAt: string | null
  /** Until when the secret of before signs too. */
  formerSecretUntil: string | null
  deliveries: DeliveryReport[]
}

export interface DeliveryReport {
  id: string
  /** Its `webhook-id`. */
  message: string
  type: DeliveryType
  state: DeliveryState
  /** How many documents it names. */
  documents: number
  attempts: number
  createdAt: string
  /** When it was tried last, how long that took in milliseconds, and what came of it: a status, or why there was none. */
  triedAt: string | null
  took: number | null
  status: number | null
  failure: Failure | null
  /** When it is tried next. */
  nextAt: string | null
}

/** What happens within so many milliseconds of one another goes together, and waits no longer than so many in all. */
export const [QUIET_MS, LONGEST_WAIT_MS] = [5000, 30_000]
/** Most documents that changed in one delivery, and others that show them, which one of them may exceed; more go in the next one, at once. */
export const [MAX_TOLD, MAX_AFFECTED] = [100, 400]
/** Where more than so many documents show one that changed, none of them is named: it is said that everything may read otherwise. */
export const MOST_AFFECTED = 1000
/** Most receivers. */
export const MAX_WEBHOOKS = 20
/** How long it is waited for an answer, in milliseconds. */
export const PATIENCE_MS = 15_000
/** Of an answer so many bytes are read, and thrown away. */
export const MAX_ANSWER = 16_384

const [SECOND, MINUTE, HOUR] = [1, 60, 3600]
/** After how many seconds it is tried again: after the first failure, the second, and so on; then as after the last. */
const RETRIES = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR] as const
/** By how much a wait differs, so that receivers of many installations are not asked at one moment. */
const JITTER = 0.2

/**
 * After how many milliseconds it is tried again.
 * @param attempts how often it was tried
 * @param random from 0 to 1
 * @param asked seconds that the receiver asked for (`Retry-After`)
 */
export const retryMs = (attempts: number, random: number, asked = 0): number => {
  const last = RETRIES[RETRIES.length - 1] ?? 0
  const seconds = RETRIES[Math.max(1, attempts) - 1] ?? last
  return Math.round(1000 * Math.max(Math.min(asked, last), seconds * (1 + JITTER * (2 * random - 1))))
}

/** After so long without a success nothing more is sent, in milliseconds. */
export const OFF_AFTER_MS = 72 * 3_600_000

/** Whether a receiver was away for so long that nothing more is sent. */
export const isAwayTooLong = (failingSince: string | null | undefined, now: Date): boolean =>
  failingSince ? now.getTime() - Date.parse(failingSince) >= OFF_AFTER_MS : false

/** For how long the secret of before signs too, in milliseconds. */
export const FORMER_SECRET_MS = 24 * 3_600_000

/** Deliveries that are over are kept for so many days, and the last so many of each receiver. */
export const [KEPT_DAYS, MOST_KEPT] = [30, 100]

/** Whether a receiver wants to hear of a kind: of all where it names none. */
export const wants = (kinds: readonly string[] | null | undefined, kind: ChangeKind): boolean =>
  !kinds?.length || kinds.includes(kind)

export { changeKinds as toldKinds }

/** What is wrong with the address of a receiver; null where nothing is. */
export const wrongReceiver = (address: string, allowsPrivate: boolean): 'address' | 'plain' | null => {
  if (!/^https?:\/\/[^\s]+$/i.test(address) || !URL.canParse(address)) return 'address'
  const { password, protocol, username } = new URL(address)
  if (username || password) return 'address'
  return protocol === 'https:' || allowsPrivate ? null : 'plain'
}
