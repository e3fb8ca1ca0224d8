import { isWebAddress } from '../../domain/webAddress'
import { localeCodes, type Locale } from '../../i18n/locales'
import { calendarEntry as entryWords, shared } from '../../i18n/words/mails'
import { asHtml } from '../asHtml'
import { asText } from '../asText'
import type { Block, Part } from '../blocks'
import { calendar } from '../calendar'
import { idAt, inBrackets, isOneAddress, oneAddress, type Mailbox } from '../headers'
import type { FactsOf, MailKind, SeriesFacts, WorkshopFacts } from './facts'
import { kinds } from './kinds'
import { withOwnText, type OwnTexts } from './ownTexts'
import { voiceOf, type Voice } from './voice'
import { writers } from './write'

/** The reader's entry in their calendar. */
export interface Entry {
  /** The id of the registration: who registers anew gets an entry of its own. */
  registration: string
  /** Grows with each change of when and where, and by one when it is taken out or comes back. */
  sequence: number
  /** When this is written (ISO 8601, UTC). */
  stamp: string
  /** The page that opens the meeting and nothing else: calendars are shown to others. */
  link: string | null
}

/** How a mail of a kind leaves. */
export interface Envelope<Kind extends MailKind = MailKind> {
  /** The mailbox of the reader. */
  to: string
  /** MAIL_FROM. */
  from: string
  /** Made from the key of the mail's row: the same again is the same mail. */
  id: string
  /** The host of Message-IDs, and of ids of calendar entries. */
  host: string
  /** What their calendar learns; null where nothing of it stands there, and left out where this kind has none. */
  entry: (typeof kinds)[Kind]['calendar'] extends null ? null : Entry | null
}

/** A mail as nodemailer takes it. Nothing in it is a path or an address that would be read. */
export interface Message {
  from: Mailbox
  to: Mailbox
  replyTo?: Mailbox
  subject: string
  text: string
  html: string
  messageId: string
  headers: Readonly<Record<string, string>>
  icalEvent?: { content: string; filename: string; method: 'REQUEST' | 'CANCEL' }
  disableFileAccess: true
  disableUrlAccess: true
}

/** What the entry says, in one language. What is taken out says what it was. */
const entryIn = (voice: Voice, workshop: WorkshopFacts, link: string | null, isTakenOut: boolean) => {
  const { line, name, say, where } = voice
  return {
    summary: name(workshop),
    description: [
      line(workshop.title)?.text,
      ...(isTakenOut ? [] : [link && `${say(entryWords.join)}\n${link}`, say(entryWords.decline)]),
    ]
      .filter(Boolean)
      .join('\n\n'),
    location: where(workshop)
      .map(({ text }) => text)
      .join(', '),
  }
}

/** The entry as nodemailer takes it; undefined where none goes with this mail, or there is no date yet. */
const entryOf = (
  kind: MailKind,
  facts: FactsOf[MailKind],
  { entry, from, host, to }: Envelope,
  voices: readonly Voice[],
): Message['icalEvent'] | undefined => {
  const [first] = voices
  const method = kinds[kind].calendar
  if (!method || !entry || !first || !('workshop' in facts)) return undefined
  // What is put off has no new date, but stands in the calendar at the former one.
  const { end, start } = 'before' in facts && method === 'cancel' ? facts.before : facts.workshop
  if (!start) return undefined
  const said = voices.map((voice) => entryIn(voice, facts.workshop, entry.link, method === 'cancel'))
  const content = calendar(method, {
    uid: idAt(entry.registration, host),
    sequence: entry.sequence,
    stamp: entry.stamp,
    start,
    end,
    summary: said[0]?.summary ?? '',
    description: said.map(({ description }) => description).join('\n\n* * *\n\n'),
    location: said[0]?.location || null,
    url: entry.link,
    organizer: { name: first.series(facts.series).text, email: contactOf(facts) ?? from },
    attendee: to,
    language: first.locale,
  })
  return { content, filename: 'atelier.ics', method: method === 'request' ? 'REQUEST' : 'CANCEL' }
}

/** Where answers go: no address that would break a header, whoever wrote it. */
const contactOf = ({ series }: Pick<FactsOf[MailKind], 'series'>): string | null =>
  series.contact && isOneAddress(series.contact) ? series.contact : null

/** What a mail says in one language. */
const partOf = (voice: Voice, blocks: readonly Block[], series: SeriesFacts, next: Voice | undefined): Part => {
  const unknown = blocks.find((block) => block.is === 'button' && !isWebAddress(block.url))
  if (unknown) throw new TypeError('A button of a mail leads to no page.')
  return {
    locale: voice.locale,
    sender: voice.series(series),
    ...(next ? { below: { text: next.say(shared.below), lang: next.locale } } : {}),
    blocks,
  }
}

/**
 * A mail about a registration, ready to be handed over: the same facts give the same bytes, whenever and wherever it is made.
 * @param language the reader's; null where nobody knows it, and the mail says it in all of them, one below the other
 * @param own what organisers wrote in place of ours
 * @throws TypeError where an address, an id or a link is none
 */
export const registrationMail = <Kind extends MailKind>(
  kind: Kind,
  facts: FactsOf[NoInfer<Kind>],
  language: Locale | null,
  envelope: Envelope<NoInfer<Kind>>,
  own: OwnTexts = {},
): Message => {
  const { from, host, id, to } = envelope
  const voices = (language ? [language] : localeCodes).map((code) => voiceOf(code))
  const icalEvent = entryOf(kind, facts, envelope, voices)
  const written = voices.map((voice) =>
    withOwnText(kind, writers[kind](facts, voice, icalEvent !== undefined), own[voice.locale], facts, voice),
  )
  const parts = voices.map((voice, n) => partOf(voice, written[n]?.blocks ?? [], facts.series, voices[n + 1]))
  const subject = written.map((one) => one.subject).join(' / ')
  const contact = contactOf(facts)
  const stopLink = 'stopLink' in facts ? facts.stopLink : null
  return {
    from: { name: parts[0]?.sender.text ?? '', address: oneAddress(from) },
    to: { name: '', address: oneAddress(to) },
    ...(contact ? { replyTo: { name: '', address: contact } } : {}),
    subject,
    text: asText(parts),
    html: asHtml(parts, subject, facts.series.colour),
    messageId: `<${idAt(id, host)}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': voices.map(({ locale }) => locale).join(', '),
      'X-Atelier-Mail': kind,
      // One press in the mail program, without a page (RFC 8058); in what somebody asked for there is nothing to stop.
      ...(stopLink
        ? { 'List-Unsubscribe': inBrackets(stopLink), 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
    ...(icalEvent ? { icalEvent } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
