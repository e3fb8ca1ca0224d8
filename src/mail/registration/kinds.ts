import type { MailKind } from './facts'

/** What the sender of mails has to know of a kind. */
export interface KindOfMail {
  /** Whether it goes once more where nobody knows whether it left: a seat may hang on it. Mail programs show it once, by its Message-ID. */
  again: boolean
  /** Who goes first: 1 is what somebody waits for in front of the screen. 5 is for what organisers write to many. */
  priority: 1 | 2 | 3 | 4 | 6
  /** What its calendar entry does: stands in the reader's calendar, or takes itself out of it. */
  calendar: 'request' | 'cancel' | null
  /** Whether anybody can have it sent to an address that is not theirs: such mails are few in a day, and hold nothing that was typed. */
  unproven: boolean
}

/** Every kind of mail about a registration. */
export const kinds = {
  confirm: { again: true, priority: 1, calendar: null, unproven: true },
  already: { again: true, priority: 1, calendar: null, unproven: true },
  links: { again: true, priority: 1, calendar: null, unproven: true },
  newAddress: { again: true, priority: 1, calendar: null, unproven: true },
  offered: { again: true, priority: 2, calendar: null, unproven: false },
  promoted: { again: true, priority: 2, calendar: 'request', unproven: false },
  confirmed: { again: true, priority: 3, calendar: 'request', unproven: false },
  waitlisted: { again: true, priority: 3, calendar: null, unproven: false },
  full: { again: true, priority: 3, calendar: null, unproven: false },
  lapsed: { again: true, priority: 3, calendar: null, unproven: false },
  cancelled: { again: true, priority: 3, calendar: 'cancel', unproven: false },
  cancelledByUs: { again: true, priority: 3, calendar: 'cancel', unproven: false },
  movedToWaiting: { again: true, priority: 3, calendar: 'cancel', unproven: false },
  added: { again: true, priority: 3, calendar: null, unproven: false },
  moved: { again: true, priority: 3, calendar: 'request', unproven: false },
  calledOff: { again: true, priority: 3, calendar: 'cancel', unproven: false },
  postponed: { again: true, priority: 3, calendar: 'cancel', unproven: false },
  addressChanged: { again: true, priority: 3, calendar: null, unproven: false },
  noSeat: { again: false, priority: 4, calendar: null, unproven: false },
  reminder: { again: false, priority: 4, calendar: null, unproven: false },
  thanks: { again: false, priority: 6, calendar: null, unproven: false },
} as const satisfies Record<MailKind, KindOfMail>

/** All kinds, in the order of the table. */
export const mailKinds = Object.keys(kinds).filter((kind): kind is MailKind => kind in kinds)
