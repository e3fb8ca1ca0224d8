/** What organisers are shown of mails that were owed. */

/** What becomes of a mail. */
export const mailStates = ['due', 'handing', 'sent', 'unsure', 'failed', 'bounced', 'dropped'] as const
export type MailState = (typeof mailStates)[number]

/** States of which nobody but an organiser can say what is to be done. */
export const handStates = ['bounced', 'failed', 'unsure'] as const satisfies readonly MailState[]
export type HandState = (typeof handStates)[number]

export const needsHand = (state: unknown): state is HandState => handStates.some((one) => one === state)

/** What organisers do with a mail that may not have arrived. */
export const seenToAs = ['again', 'left'] as const
export type SeenTo = (typeof seenToAs)[number]

/** How a list of mails is narrowed: to what needs a hand, to what has not left yet, or to a state. */
export const mailChips = ['hand', 'due', 'sent', 'unsure', 'failed', 'bounced', 'dropped'] as const
export type MailChip = (typeof mailChips)[number]

/** The states that a chip shows. What somebody is about to take is not sent yet. */
export const statesOf = (chip: MailChip): readonly MailState[] =>
  chip === 'hand' ? handStates : chip === 'due' ? ['due', 'handing'] : [chip]

/** Why a mail is where it is, as people say it. */
export const mailReasons = [
  'away',
  'silent',
  'unnamed',
  'account',
  'later',
  'mailbox',
  'full',
  'address',
  'domain',
  'refused',
  'protocol',
  'cap',
  'render',
  'restored',
  'over',
  'told',
  'gone',
  'unknown',
] as const
export type MailReason = (typeof mailReasons)[number]

/** Of a mail that waited in a backup which was restored: it may have left since the backup was made. */
export const RESTORED_CODE = 'RESTORED'

const named: Readonly<Record<string, MailReason>> = {
  CAP: 'cap',
  RENDER: 'render',
  [RESTORED_CODE]: 'restored',
  LATE: 'over',
  STATE: 'over',
  NOTHING: 'over',
  TOLD: 'told',
  GONE: 'gone',
  ECONNREFUSED: 'away',
  ECONNECTION: 'away',
  EHOSTUNREACH: 'away',
  ENETUNREACH: 'away',
  ETIMEDOUT: 'silent',
  ECONNRESET: 'away',
  ESOCKET: 'away',
  EDNS: 'unnamed',
  ENOTFOUND: 'unnamed',
  EAI_AGAIN: 'unnamed',
  EAUTH: 'account',
  ETLS: 'account',
  EENVELOPE: 'refused',
  EMESSAGE: 'refused',
  '421': 'away',
  '530': 'account',
  '535': 'account',
  '550': 'mailbox',
  '551': 'mailbox',
  '552': 'full',
  '553': 'address',
  '521': 'domain',
  '556': 'domain',
  '554': 'refused',
}

/** What the code of a mail means (RFC 5321, 4.2.3, and those of the connection): null where it has none. */
export const reasonOf = (code: string | null | undefined): MailReason | null => {
  if (!code) return null
  if (Object.hasOwn(named, code)) return named[code] ?? 'unknown'
  if (/^4\d\d$/.test(code)) return 'later'
  if (/^50\d$/.test(code)) return 'protocol'
  return /^5\d\d$/.test(code) ? 'refused' : 'unknown'
}

/** From when on a mail that might leave is said to be held up, in milliseconds. */
export const HELD_UP_MS = 120_000
