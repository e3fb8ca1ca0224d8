import type { Texts } from '../../domain/texts'
import type { Moment } from '../../i18n/dates'

/**
 * What a person typed into a form. No text of its own, so that nothing else can be taken for it: only what greets by name, and what names
 * who acted, opens it.
 */
export interface Typed {
  readonly typed: string
}

/** Whose mails these are. All of it is written by organisers. */
export interface SeriesFacts {
  title: Texts
  /** The zone of what has none of its own. */
  zone: string
  /** Where answers go. */
  contact: string | null
  /** Its colour, `#rrggbb`; without one mails have the usual one. */
  colour?: string | null
}

/** A workshop as the public gets it. */
export interface WorkshopFacts {
  number: number | null
  shortTitle: Texts | null
  title: Texts
  start: Moment | null
  end: Moment | null
  attendance: 'online' | 'onsite' | 'hybrid' | null
  place: { name: Texts | null; address: Texts | null }
}

/** When a workshop was to be, as its reader knows it, and whether it was to be somewhere else. */
export type Planned = Pick<WorkshopFacts, 'start' | 'end'> & { isElsewhere: boolean }

/** The way into the meeting: a page of ours with a button, from when on it opens. Links are whole addresses, instants are ISO 8601 in UTC. */
export interface Joining {
  link: string
  opensAt: string
}

interface OfSeries {
  series: SeriesFacts
}

interface OfWorkshop extends OfSeries {
  workshop: WorkshopFacts
}

/**
 * Of a mail that anybody can have sent to an address that they do not own. Nothing that a person typed has a place in it: neither a field,
 * nor in one of these names.
 */
interface Unproven {
  name?: never
  by?: never
  organisation?: never
  email?: never
  answers?: never
  message?: never
}

/** Of a mail to a mailbox that its owner has proven. */
interface ToPerson extends OfWorkshop {
  /** As whom they want to be known, if they said. */
  name: Typed | null
}

/** One's own page: whoever has the link may do what its owner may. */
interface WithPage {
  ownLink: string
}

/** Of the last mail about a registration. */
interface Last {
  /** When what is held of it will be erased. */
  erasedAt: string | null
}

interface FromOrganisers {
  /** What the organisers say to it in their own words, if anything. */
  message: Texts | null
}

/** What each kind of mail is made of. */
export interface FactsOf {
  /** Prove the mailbox of a form. */
  confirm: OfWorkshop & Unproven & { confirmLink: string; until: string }
  /** The form came again from a mailbox that has a registration. */
  already: OfWorkshop & Unproven & WithPage
  /** Links that were lost: one for each registration of the mailbox. */
  links: OfSeries & Unproven & { registrations: readonly (WithPage & { workshop: WorkshopFacts })[] }
  confirmed: ToPerson & WithPage & { join: Joining | null }
  /** `rank` is the place in the queue as it is now: 1 is next. */
  waitlisted: ToPerson & WithPage & { rank: number }
  full: ToPerson & Last
  offered: ToPerson & { acceptLink: string; declineLink: string; until: string }
  lapsed: ToPerson & Last & { againLink: string | null }
  promoted: ToPerson & WithPage & { join: Joining | null }
  cancelled: ToPerson & Last & { againLink: string | null }
  cancelledByUs: ToPerson & Last & FromOrganisers
  movedToWaiting: ToPerson & WithPage & FromOrganisers & { rank: number }
  /** Somebody registered them. `by` names who, if they want to be named. */
  added: ToPerson & WithPage & { by: Typed | null; eraseLink: string }
  moved: ToPerson & WithPage & FromOrganisers & { before: Planned }
  calledOff: ToPerson & Last & FromOrganisers
  postponed: ToPerson & WithPage & FromOrganisers & { before: Planned }
  noSeat: ToPerson & Last
  reminder: ToPerson & WithPage & { join: Joining | null }
  thanks: ToPerson & Last & { certificateLink: string | null; stopLink: string | null }
  /** What organisers write to many, in their own words (src/domain/mailTexts.ts): each by language. */
  message: ToPerson & WithPage & { subject: Texts; body: Texts; stopLink: string | null }
  /** Prove the mailbox that is to take the place of another. */
  newAddress: OfWorkshop & Unproven & { confirmLink: string; until: string }
  /** Tell the mailbox that another took its place. */
  addressChanged: ToPerson
}

/** A kind of mail about a registration. */
export type MailKind = keyof FactsOf
