import { parseTokens } from './mailTexts'
import { brokenAt, isWritten } from './texts'

/** Which texts of mails organisers may write in place of ours: the subject and the opening of each kind, in each language by itself. */

/** What stands in braces in such a text for what is so when the mail is sent: the same names in every language. */
export const placeholders = [
  'workshop',
  'series',
  'date',
  'place',
  'name',
  'rank',
  'until',
  'organiser',
  'change',
] as const
export type Placeholder = (typeof placeholders)[number]

/** The parts of a mail that may be written anew. What else it says, its buttons, links, dates and small print, stays as it is. */
export const mailParts = ['subject', 'body'] as const
export type MailPart = (typeof mailParts)[number]

interface Allowed {
  may: readonly Placeholder[]
  /** Those without which the text would not say what the mail is for. */
  must: readonly Placeholder[]
}

const about = ['workshop', 'series', 'date', 'place'] as const
/** Two mails about two workshops are told apart in a mailbox by their subjects. */
const subject: Allowed = { may: about, must: ['workshop'] }
const body: Allowed = { may: about, must: [] }
/** Of a mail to a mailbox that its owner has proven. A name is what anybody typed: a mail that anybody can have sent has none. */
const toPerson: Allowed = { may: [...about, 'name'], must: [] }
const needing = ({ may, must }: Allowed, ...names: Placeholder[]): Allowed => ({
  may: [...may, ...names],
  must: [...must, ...names],
})

/** By kind of mail, in the order in which people get them. */
const allowed = {
  confirm: { subject, body: { may: [...about, 'until'], must: [] } },
  already: { subject, body },
  links: { subject: { may: ['series'], must: ['series'] }, body: { may: ['series'], must: [] } },
  confirmed: { subject, body: toPerson },
  waitlisted: { subject, body: needing(toPerson, 'rank') },
  full: { subject, body: toPerson },
  offered: { subject, body: { may: [...toPerson.may, 'until'], must: [] } },
  lapsed: { subject, body: toPerson },
  promoted: { subject, body: toPerson },
  cancelled: { subject, body: toPerson },
  added: { subject, body: needing(toPerson, 'organiser') },
  movedToWaiting: { subject, body: needing(toPerson, 'rank') },
  cancelledByUs: { subject, body: toPerson },
  moved: { subject: needing(subject, 'change'), body: toPerson },
  postponed: { subject, body: toPerson },
  calledOff: { subject, body: toPerson },
  reminder: { subject, body: toPerson },
  noSeat: { subject, body: toPerson },
  thanks: { subject, body: toPerson },
  newAddress: { subject, body: { may: [...about, 'until'], must: [] } },
  addressChanged: { subject, body: toPerson },
} as const satisfies Record<string, Record<MailPart, Allowed>>

export type TextKind = keyof typeof allowed

export const textKinds = Object.keys(allowed).filter((kind): kind is TextKind => Object.hasOwn(allowed, kind))

/** The placeholders that a text may have, and those that it must have. */
export const allowedIn = (kind: TextKind, part: MailPart): Allowed => allowed[kind][part]

/** Most characters of each part. */
export const MOST_LETTERS: Readonly<Record<MailPart, number>> = { subject: 150, body: 2000 }

/** What somebody wrote in place of ours, in one language; null where ours stays. */
export type OwnText = Record<MailPart, string | null>

export const noText: OwnText = { subject: null, body: null }

export type TextProblem =
  | { code: 'TEXT_BROKEN' }
  | { code: 'TEXT_TOO_LONG'; max: number }
  | { code: 'PLACEHOLDER_UNKNOWN'; names: string[]; known: string[] }
  | { code: 'PLACEHOLDER_MISSING'; names: string[] }

const braced = (name: string): string => `{${name}}`

/** What is wrong with a text that stands in place of ours. One that says nothing leaves ours. */
export const textProblems = (kind: TextKind, part: MailPart, text: string | null): TextProblem[] => {
  if (!isWritten(text)) return []
  const { may, must } = allowedIn(kind, part)
  const { tokens, unknown } = parseTokens(text, may)
  const missing = must.filter((name) => !tokens.includes(name))
  const max = MOST_LETTERS[part]
  return [
    // A database may cut it there, and with it what has to be said.
    ...(brokenAt(text) >= 0 ? [{ code: 'TEXT_BROKEN' as const }] : []),
    ...(text.length > max ? [{ code: 'TEXT_TOO_LONG' as const, max }] : []),
    ...(unknown.length
      ? [{ code: 'PLACEHOLDER_UNKNOWN' as const, names: unknown.slice(0, 5), known: may.map(braced) }]
      : []),
    ...(missing.length ? [{ code: 'PLACEHOLDER_MISSING' as const, names: missing.map(braced) }] : []),
  ]
}
