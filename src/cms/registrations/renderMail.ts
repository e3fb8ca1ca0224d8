import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { byPart } from '../../domain/messages'
import { liveStates } from '../../domain/registration'
import { erasedAtOf } from '../../domain/retention'
import { isWritten } from '../../domain/texts'
import { findMain, findMainById } from '../../database/documents'
import { joinPath, ownPath, stopPath } from '../../i18n/addresses'
import { defaultLocale, localeCodes, type Locale } from '../../i18n/locales'
import type { FactsOf, MailKind, Planned, SeriesFacts, WorkshopFacts } from '../../mail/registration/facts'
import { kinds } from '../../mail/registration/kinds'
import { registrationMail, type Entry, type Message } from '../../mail/registration/message'
import { placeOf as fingerprintOf } from './desk'
import { accountName } from '../accounts/accountName'
import { ownTextsOf } from '../desk/mails/ownTexts'
import type { Mail } from './handOver'
import { keptFor } from './kept'
import { joiningOf } from './join'
import { mailId, stopToken, tokenFor, type Purpose } from './keys'
import { placeOf } from './links'
import { isoOf, seriesFacts, workshopFacts } from './mailFacts'
import { findMailing, textsOf } from './messages'
import type { Registration } from './queue'
import { knownBefore, knownToCalendar } from './told'

/** For how long a link that proves a mailbox is valid: as long as its request is kept. */
const PROOF_MS = 48 * 3_600_000

export const originOf = ({ config }: Payload): string => String(config.custom.origin)

/** The page behind a link of one’s own: of the front end whose pages take registrations (REGISTRATION_PAGES), else ours. */
const linkTo = (payload: Payload, purpose: Exclude<Purpose, 'join' | 'stop'>, registration: Registration): string => {
  const { registrationPages: pages }: { registrationPages?: string | null } = payload.config.custom
  const locale = registration.language ?? defaultLocale
  const token = tokenFor(payload, purpose, registration)
  return pages
    ? pages.replaceAll('{locale}', locale).replace('{token}', token)
    : originOf(payload) + ownPath(locale, token)
}

/** The page that leads to the meeting, which may be shown to others: of ours alone. */
const joinLink = (payload: Payload, registration: Registration): string =>
  originOf(payload) + joinPath(tokenFor(payload, 'join', registration))

/** What the mail of a kind is called, whose facts are those of another where the workshop has no date any more. */
const kindOf = ({ desk, kind }: Mail): MailKind | null => {
  if (kind === 'moved' && desk?.eventStatus === 'postponed') return 'postponed'
  return kind === 'invited' || kind === 'invitationOver' ? null : kind
}

/** Facts of each kind, made when they are needed. */
type Makers = { [Kind in MailKind]: () => Promise<FactsOf[Kind]> | FactsOf[Kind] }

const makersOf = (req: PayloadRequest, mail: Mail, series: SeriesFacts, workshop: WorkshopFacts): Makers => {
  const { payload } = req
  const { desk, registration, row } = mail
  const ownLink = linkTo(payload, 'own', registration)
  const of = { series, workshop }
  const { name } = registration
  const person = { ...of, name: name ? { typed: name } : null }
  const erased = erasedAtOf(keptFor(desk, null), registration.state === 'cancelled')
  // What is kept for longer than it should have been goes within the hour.
  const last = { ...person, erasedAt: erased !== null && erased > isoOf(row.createdAt) ? erased : null }
  const said = { message: null }
  /** Of what nobody asked for one by one. */
  const stopLink = originOf(payload) + stopPath(stopToken(payload, registration.id))
  const before = async (): Promise<Planned> => {
    const told = await knownBefore(req, registration, row)
    const { end, start } = told ?? workshop
    return { start, end, isElsewhere: told !== null && desk !== null && told.place !== fingerprintOf(desk) }
  }
  const proof = (purpose: 'address' | 'confirm', since: string) => ({
    ...of,
    confirmLink: linkTo(payload, purpose, registration),
    until: new Date(Date.parse(since) + PROOF_MS).toISOString(),
  })
  /** With the page that leads to the meeting, and never the meeting itself. */
  const seated = async () => {
    const published = await findMainById(req, 'workshops', mail.workshop)
    const window = published && (await joiningOf(req, registration, published, isoOf(row.createdAt)))
    return { ...person, ownLink, join: window && { link: joinLink(payload, registration), opensAt: window.opensAtUtc } }
  }
  const queued = async () => ({ ...person, ownLink, rank: (await placeOf(req, registration)) ?? 1 })
  return {
    // Of a list, the time runs from the mail on (chores.ts).
    confirm: () => proof('confirm', registration.source === 'import' ? mail.at : registration.createdAt),
    already: () => ({ ...of, ownLink }),
    links: async () => {
      const all = await findMain(req, 'registrations', {
        and: [{ mailbox: { equals: registration.mailbox } }, { state: { in: [...liveStates] } }],
      })
      const found: { ownLink: string; workshop: WorkshopFacts }[] = []
      for (const one of all) {
        const known = await workshopFacts(req, one.workshop ?? '')
        if (known) found.push({ ownLink: linkTo(payload, 'own', one), workshop: known })
      }
      return { series, registrations: found }
    },
    confirmed: seated,
    promoted: seated,
    reminder: seated,
    waitlisted: queued,
    movedToWaiting: async () => ({ ...(await queued()), ...said }),
    full: () => last,
    noSeat: () => last,
    lapsed: () => ({ ...last, againLink: ownLink }),
    cancelled: () => ({ ...last, againLink: null }),
    cancelledByUs: () => ({ ...last, ...said }),
    calledOff: () => ({ ...last, ...said }),
    offered: () => ({ ...person, acceptLink: ownLink, declineLink: ownLink, until: isoOf(mail.offerUntil) }),
    moved: async () => ({ ...person, ownLink, ...said, before: await before() }),
    postponed: async () => ({ ...person, ownLink, ...said, before: await before() }),
    added: async () => ({ ...person, ownLink, by: await addedBy(req, registration), eraseLink: ownLink }),
    thanks: () => ({ ...last, certificateLink: null, stopLink }),
    message: async () => {
      const mailing = await findMailing(req, row.mailing ?? '')
      return {
        ...person,
        ownLink,
        ...byPart(textsOf(mailing?.texts)),
        stopLink,
      }
    },
    newAddress: () => proof('address', row.about ?? row.createdAt),
    addressChanged: () => person,
  }
}

/** The organiser who added somebody, by the name of their account; null where it has none. */
const addedBy = async (req: PayloadRequest, { id }: Registration): Promise<FactsOf['added']['by']> => {
  const [added] = await findMain(req, 'audit', { registration: { equals: id }, act: { in: ['add', 'import'] } }, 1)
  const name = added?.who ? await accountName(req, added.who) : null
  return name ? { typed: name } : null
}

/** The entry in a calendar that comes with a mail; null where none does. */
const entryOf = async (req: PayloadRequest, kind: MailKind, mail: Mail): Promise<Entry | null> => {
  const { calendar } = kinds[kind]
  const { desk, registration, row } = mail
  if (!calendar) return null
  const isOut = calendar === 'cancel'
  const { hasEntry, taken } = await knownToCalendar(req, registration, row)
  if (isOut ? !hasEntry : registration.state !== 'confirmed') return null
  const { payload } = req
  return {
    registration: registration.id,
    // Calendars ignore what is not newer than what they know (RFC 5546, 2.1.5): it grows by one when the entry is taken out, and by one when it comes back.
    sequence: (desk?.sequence ?? 0) + 2 * taken + (isOut ? 1 : 0),
    stamp: isoOf(row.createdAt),
    link: isOut ? null : joinLink(payload, registration),
  }
}

/** What organisers wrote in one language alone stands in a mail once, also where nobody knows the reader’s. */
const onlyLanguage = (facts: FactsOf[MailKind]): Locale | null => {
  const [one, ...more] = 'body' in facts ? localeCodes.filter((code) => isWritten(facts.body[code])) : []
  return one && !more.length ? one : null
}

/**
 * Writes a mail of what is so now: its facts from the registration, its workshop and the series, and its words from `src/mail`.
 * @returns null where there is nothing to say any more
 */
export const renderMail =
  (payload: Payload) =>
  async (mail: Mail): Promise<Message | null> => {
    const req = await createLocalReq({}, payload)
    const kind = kindOf(mail)
    const workshop = kind && (await workshopFacts(req, mail.workshop))
    if (!kind || !workshop) return null
    const { registration, row } = mail
    const facts = await makersOf(req, mail, await seriesFacts(req), workshop)[kind]()
    const envelope = {
      to: mail.to,
      from: payload.email.defaultFromAddress,
      id: mailId(payload, row.key ?? ''),
      host: new URL(originOf(payload)).hostname,
      entry: await entryOf(req, kind, mail),
    }
    return registrationMail<MailKind>(
      kind,
      facts,
      registration.language ?? onlyLanguage(facts),
      envelope,
      await ownTextsOf(req, kind),
    )
  }
