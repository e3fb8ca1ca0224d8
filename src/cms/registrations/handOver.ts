import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { settingsOf } from '../../domain/desk'
import { MOST_PENDING, nextDay, UNPROVEN_A_DAY, unprovenKey } from '../../domain/mailCaps'
import { canOffer, offerUntil } from '../../domain/offers'
import { otherAddresses } from '../../domain/otherAddresses'
import { isPointless, mailingOf } from '../../domain/outbox'
import { isOvertaken } from '../../domain/reminders'
import { fits, HELD_MS, mailKinds, type Decision, type MailKind } from '../../domain/registration'
import { asInstant } from '../../domain/time'
import { changeWhere, isTaken, make } from '../../database/atomic'
import { findMain, findMainById } from '../../database/documents'
import { isRefusal } from '../../i18n/errors/refusal'
import { act, audit, stateOf, workshopOf } from './acts'
import { requested } from './chores'
import { COUNTED } from './deleteRows'
import { deskOf, type Desk } from './desk'
import { FLOOD_ROW } from './flood'
import { capKey, personKey } from './keys'
import { findLost, mailboxOf } from './linksAgain'
import { isStillMeant } from './messages'
import { askedAt } from './newAddress'
import { endOfferAt } from './offerTime'
import { isOfBefore, type OutboxRow } from './outbox'
import type { Registration } from './queue'
import { factsOfDesk, seriesZone, settle } from './settle'
import { asBefore, heldBy, heldNotes } from './takeBack'
import { isTold, ownAbout, withTold } from './told'

/** A mail whose turn it is, with what it is rendered from. */
export interface Mail {
  row: OutboxRow
  /** What it says: `already` in place of `confirm` where the mailbox has a registration. */
  kind: MailKind
  /** Whose it is: of `already` the registration that the mailbox has. */
  registration: Registration
  /** The address that it goes to. */
  to: string
  workshop: string
  desk: Desk | null
  /** What its row says when it is handed over: what it is about, and what it told (told.ts). */
  about: string
  /** Until when the offer runs if it is handed over now; null of any other mail. */
  offerUntil: string | null
  /** When its turn came (ISO 8601, UTC). */
  at: string
}

/** What becomes of a mail whose turn it is: it goes, is left for later, or says nothing any more. */
export type Turn =
  | { is: 'ready'; mail: Mail }
  | { is: 'later'; minutes: number }
  /** Not before an instant (ISO 8601, UTC), for a reason that organisers are told. */
  | { is: 'putOff'; until: string; code: string }
  | { is: 'dropped'; code: string }

const dropped = (code: string): Turn => ({ is: 'dropped', code })

/** What waits while a workshop stands still: its time runs, or the day that it names is none. */
const standStill: readonly MailKind[] = ['offered', 'reminder']

/** Gives the seat that could not be offered in time. */
const giveSeat = async (req: PayloadRequest, { id }: Registration, desk: Desk | null, now: Date): Promise<void> => {
  try {
    const done = await act(req, id, 'seat', () => factsOfDesk(desk, now.toISOString()), now)
    const workshop = done && workshopOf(done.row)
    if (done && workshop)
      await audit(req, { act: 'seat', who: 'system', registration: id, workshop, seat: done.row.seat ?? null }, now)
  } catch (error) {
    // Accepted, declined or called off meanwhile.
    if (!isRefusal(error)) throw error
  }
}

/** Whose mail it is; null where there is nobody any more. */
const registrationOf = async (req: PayloadRequest, row: OutboxRow): Promise<Registration | null> => {
  const mailbox = mailboxOf(row)
  if (mailbox) return findLost(req, mailbox, row.createdAt)
  return row.registration ? findMainById(req, 'registrations', row.registration) : null
}

/** The address that a mail goes to; null where it says nothing any more. */
const addressFor = async (
  req: PayloadRequest,
  kind: MailKind,
  { email, id, newEmail }: Registration,
  { about }: OutboxRow,
): Promise<string | null> => {
  const { former, unproven } = otherAddresses(newEmail)
  if (kind === 'addressChanged') return former
  if (kind !== 'newAddress') return email ?? ''
  // Another one may have been asked for since.
  return (await askedAt(req, id)) === about ? unproven : null
}

/** The requests of the mailbox of one for its workshop, the oldest first: those that have got their mail, and those that wait for it. */
const requestsLike = async (
  req: PayloadRequest,
  { mailbox, workshop }: Registration,
): Promise<Record<'asked' | 'waiting', Registration[]>> => {
  const where = { and: [{ mailbox: { equals: mailbox } }, { workshop: { equals: workshop } }, requested] }
  const rows = (await findMain(req, 'registrations', where)).toSorted(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.id.localeCompare(b.id),
  )
  const mails = await findMain(
    req,
    'outbox',
    {
      and: [
        { registration: { in: rows.map(({ id }) => id) } },
        { kind: { equals: 'confirm' } },
        { handedAt: { exists: true } },
      ],
    },
    0,
    { registration: true },
  )
  const isAsked = ({ id }: Registration): boolean => mails.some(({ registration }) => registration === id)
  return { asked: rows.filter(isAsked), waiting: rows.filter((row) => !isAsked(row)) }
}

/** Forgets a request before its time. */
const forget = async (req: PayloadRequest, { id }: Registration, now: Date): Promise<void> => {
  try {
    await act(req, id, 'lapse', () => ({ isOver: true }), now)
  } catch (error) {
    // Proven meanwhile.
    if (!isRefusal(error)) throw error
  }
}

const saysWhatIs = (kind: MailKind, row: OutboxRow, registration: Registration): boolean =>
  fits(kind, stateOf(registration), registration.cause) && !isOfBefore(kind, ownAbout(row), registration)

/** What becomes of a mail now: whether it still says what is so, to whom, and until when. */
export const takeTurn = async (payload: Payload, row: OutboxRow, now: Date): Promise<Turn> => {
  const req = await createLocalReq({}, payload)
  const at = now.toISOString()
  const kind = mailKinds.find((known) => known === row.kind)
  const registration = await registrationOf(req, row)
  if (!registration || !kind) return dropped('GONE')
  if (!saysWhatIs(kind, row, registration)) {
    // What an act of the desk may yet be taken back for is told as if it had never been.
    const held = heldBy(registration, await heldNotes(req, { registration: registration.id }, now, HELD_MS))
    return held && saysWhatIs(kind, row, asBefore(registration, held)) ? { is: 'later', minutes: 1 } : dropped('STATE')
  }
  const workshop = workshopOf(registration)
  const desk = await deskOf(req, workshop)
  const [startsAtUtc, endsAtUtc] = [asInstant(desk?.startsAtUtc), asInstant(desk?.endsAtUtc)]
  if (isPointless(kind, { dueAt: row.createdAt, endsAtUtc, startsAtUtc }, at)) return dropped('LATE')
  if (standStill.includes(kind) && factsOfDesk(desk, at).isPaused) return { is: 'later', minutes: 1 }
  const settings = settingsOf(desk)
  const offsets = settings.reminders.map((hours) => hours * 60)
  if (kind === 'reminder' && isOvertaken(ownAbout(row), { offsets, startsAtUtc }, at)) return dropped('LATE')
  if (kind === 'moved' && (await isTold(req, registration, row))) return dropped('TOLD')
  // Whoever wants no more messages is not thanked either: that mail can be ended by the same link.
  if (kind === 'thanks' && registration.noMessages) return dropped('STATE')
  if (kind === 'message' && !(await isStillMeant(req, row, registration))) return dropped('STATE')
  const to = await addressFor(req, kind, registration, row)
  if (to === null) return dropped('STATE')
  const { timeZone = null } = (await findMainById(req, 'workshops', workshop, { timeZone: true })) ?? {}
  const mail: Mail = {
    row,
    kind,
    registration,
    to,
    workshop,
    desk,
    // Nobody is known to have read what goes to a mailbox that is not proven.
    about: mailingOf(kind).unproven ? (row.about ?? '') : withTold(row, desk, timeZone),
    offerUntil: null,
    at,
  }
  if (kind === 'confirm') {
    const [holder] = await findMain(
      req,
      'registrations',
      { person: { equals: personKey(workshop, registration.mailbox ?? '') } },
      1,
    )
    // Proven since it was read: nobody has asked a second time.
    if (holder?.id === registration.id) return dropped('STATE')
    const { waiting } = await requestsLike(req, registration)
    // Whoever sends very many is not written to for each.
    if (waiting.findIndex(({ id }) => id === registration.id) >= MOST_PENDING) {
      await forget(req, registration, now)
      return dropped('GONE')
    }
    return {
      is: 'ready',
      mail: holder ? { ...mail, kind: 'already', registration: holder, to: holder.email ?? '' } : mail,
    }
  }
  if (kind !== 'offered') return { is: 'ready', mail }
  const known = asInstant(registration.offerUntil)
  if (known) return { is: 'ready', mail: { ...mail, offerUntil: known } }
  const offer = { offerHours: settings.offerHours, startsAtUtc, timeZone: await seriesZone(req) }
  if (!canOffer(at, offer)) {
    await giveSeat(req, registration, desk, now)
    return dropped('LATE')
  }
  return { is: 'ready', mail: { ...mail, offerUntil: offerUntil(at, offer) } }
}

const DAY_MS = 86_400_000

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/**
 * Counts a mail to a mailbox that is not proven, by a key that is unique among all servers: the same mail once, however often it is tried. Whoever asked
 * for it is not told.
 * @returns null where it may go; otherwise why not yet, or not at all
 */
export const countUnproven = async (
  payload: Payload,
  { registration, row, to }: Mail,
  now: Date,
): Promise<Turn | null> => {
  const mailbox = capKey(payload, to)
  const req = await createLocalReq({}, payload)
  const days = [dayOf(now.getTime() - DAY_MS), dayOf(now.getTime())]
  const keys = days.flatMap((day) =>
    Array.from({ length: UNPROVEN_A_DAY }, (_, n) => `unproven:${mailbox}:${day}:${n + 1}`),
  )
  const counted = await findMain(req, 'outbox', { key: { in: keys } })
  if (counted.some(({ about }) => about === row.key)) return null
  const handed = counted.flatMap(({ handedAt }) => (handedAt ? [new Date(handedAt).toISOString()] : []))
  const key = unprovenKey(mailbox, handed, now.toISOString())
  if (!key) {
    const isSpent = handed.filter((at) => at.startsWith(dayOf(now.getTime()))).length >= UNPROVEN_A_DAY
    // Whoever registers for several workshops in a day is asked for all of them.
    return isSpent ? { is: 'putOff', until: nextDay(now.getTime()), code: 'CAP' } : { is: 'later', minutes: 1 }
  }
  const { id } = registration
  try {
    await make(req, 'outbox', {
      key,
      registration: id,
      kind: COUNTED,
      about: row.key,
      priority: row.priority,
      state: 'sent',
      attempts: 0,
      handedAt: now.toISOString(),
    })
    return null
  } catch (error) {
    // A clock that was set back, or another server: it is looked at again.
    if (!isTaken(error)) throw error
    return { is: 'later', minutes: 1 }
  }
}

/** Forgets what was counted on days that count no more, floods of then, and who asked for links then. */
export const forgetCounted = async (payload: Payload, now: Date): Promise<void> => {
  const before = new Date(now.getTime() - 2 * DAY_MS).toISOString()
  await payload.db.deleteMany({
    collection: 'outbox',
    req: await createLocalReq({}, payload),
    where: {
      or: [
        { and: [{ kind: { in: [COUNTED, FLOOD_ROW] } }, { handedAt: { less_than: before } }] },
        { and: [{ kind: { equals: 'links' } }, { createdAt: { less_than: before } }] },
      ],
    },
  })
}

/** Whether a mail goes to the address that its registration has: of what becomes of another one nothing follows. */
export const isToOwn = ({ registration, to }: Mail): boolean => to === registration.email

/** Whether few of these go to one mailbox. */
export const isUnproven = ({ kind }: Mail): boolean => mailingOf(kind).unproven === true

/**
 * Makes room where a request has got its mail: of those that have, the oldest goes where they are too many. Before that mail nothing goes, so that nobody
 * ends others’ links by sending forms.
 */
export const makeRoom = async (payload: Payload, { kind, registration }: Mail, now: Date): Promise<void> => {
  if (kind !== 'confirm') return
  const req = await createLocalReq({}, payload)
  const others = (await requestsLike(req, registration)).asked.filter(({ id }) => id !== registration.id)
  for (const one of others.slice(0, Math.max(0, others.length + 1 - MOST_PENDING))) await forget(req, one, now)
}

/** Notes that an offer was handed over: its time runs from now on. */
export const startOffer = async (payload: Payload, { offerUntil: until, registration }: Mail): Promise<void> => {
  if (until) await endOfferAt(await createLocalReq({}, payload), registration.id, until)
}

/**
 * What follows where a mailbox does not exist: a request is forgotten, an offer goes to the next, of anybody else organisers are told.
 * @param id of the registration whose mail it was
 */
export const mailBounced = async (payload: Payload, id: string, now: Date): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const done = await act(req, id, 'bounce', () => ({}), now)
  if (!done) return
  const { decision, row } = done
  const workshop = workshopOf(row)
  await noteBounce(req, row, decision)
  if (decision.to === stateOf(row)) return
  await audit(req, { act: 'bounce', who: 'system', registration: id, workshop }, now)
  await settle(payload, workshop, () => now)
}

const noteBounce = async (req: PayloadRequest, { id }: Registration, { to }: Decision): Promise<void> => {
  if (to !== 'deleted') await changeWhere(req, 'registrations', { id: { equals: id } }, { bounced: true })
}
