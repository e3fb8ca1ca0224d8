import type { MailKind } from './facts'

/** What a mail says beside its words. How it is sent stands in src/domain/outbox.ts. */
export interface KindOfMail {
  /** What its calendar entry does: stands in the reader's calendar, or takes itself out of it. */
  calendar: 'request' | 'cancel' | null
}

/** Every kind of mail about a registration. */
export const kinds = {
  confirm: { calendar: null },
  already: { calendar: null },
  links: { calendar: null },
  newAddress: { calendar: null },
  offered: { calendar: null },
  promoted: { calendar: 'request' },
  confirmed: { calendar: 'request' },
  waitlisted: { calendar: null },
  full: { calendar: null },
  lapsed: { calendar: null },
  cancelled: { calendar: 'cancel' },
  cancelledByUs: { calendar: 'cancel' },
  movedToWaiting: { calendar: 'cancel' },
  added: { calendar: null },
  moved: { calendar: 'request' },
  calledOff: { calendar: 'cancel' },
  postponed: { calendar: 'cancel' },
  addressChanged: { calendar: null },
  noSeat: { calendar: null },
  reminder: { calendar: null },
  thanks: { calendar: null },
  message: { calendar: null },
} as const satisfies Record<MailKind, KindOfMail>

/** All kinds, in the order of the table. */
export const mailKinds = Object.keys(kinds).filter((kind): kind is MailKind => kind in kinds)
