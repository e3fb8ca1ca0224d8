import type { PayloadRequest } from 'payload'
import { isTimeZone, wallTimeAt } from '../../domain/time'
import { momentAt, type Moment } from '../../i18n/dates'
import type { MailKind } from '../../mail/registration/facts'
import { kinds, mailKinds } from '../../mail/registration/kinds'
import { placeOf, type Desk } from './desk'
import { findOutbox, type OutboxRow } from './outbox'
import type { Registration } from './queue'

/**
 * What a mail told somebody of when and where. Its row in the outbox says so since it was handed over, beside what the mail is about: whoever is told of a
 * change is told what they knew before it, however often the workshop was moved meanwhile, and nobody is told twice.
 */
export interface Told {
  /** How often it had been changed by then (`sequence` of the desk). */
  sequence: number
  /** Null where no date was said. */
  start: Moment | null
  end: Moment | null
  /** A fingerprint. */
  place: string
}

/** What a row is about, without what it told. */
export const ownAbout = ({ about }: Pick<OutboxRow, 'about'>): string => (about ?? '').split(' ')[0] ?? ''

/** What the row of a mail says when it is handed over. @param zone of the workshop */
export const withTold = (row: Pick<OutboxRow, 'about'>, desk: Desk | null, zone: string | null): string => {
  if (!desk) return ownAbout(row)
  const isDated = desk.eventStatus !== 'postponed'
  const instant = (at: string | null | undefined): string => (at && isDated ? new Date(at).toISOString() : '')
  return [
    ownAbout(row),
    desk.sequence ?? 0,
    instant(desk.startsAtUtc),
    instant(desk.endsAtUtc),
    zone ?? '',
    placeOf(desk),
  ].join(' ')
}

/** What a row says that it told; null where it does not. */
const toldIn = ({ about }: OutboxRow): Told | null => {
  const [, sequence, start = '', end = '', zone = '', place = ''] = (about ?? '').split(' ')
  if (sequence === undefined) return null
  const known = isTimeZone(zone) ? zone : 'UTC'
  const moment = (at: string): Moment | null => (at ? momentAt(wallTimeAt(at, known), known, at) : null)
  return { sequence: Number(sequence), start: moment(start), end: moment(end), place }
}

/** What a mail does to the entry in the calendar of who has a seat; null where it does nothing. A move to no date takes it out. */
const calendarOf = (row: OutboxRow): (typeof kinds)[MailKind]['calendar'] => {
  const kind = mailKinds.find((known) => known === row.kind)
  if (!kind) return null
  return kind === 'moved' && toldIn(row)?.start === null ? 'cancel' : kinds[kind].calendar
}

/** What the calendar of somebody knows of their seat. */
interface Calendar {
  /** Whether an entry may stand there. */
  hasEntry: boolean
  /** How often it may have been taken out. */
  taken: number
}

/** What a calendar knows by the mails of its reader that may have left, but for one. */
export const knownToCalendar = async (
  req: PayloadRequest,
  { id }: Registration,
  row: Pick<OutboxRow, 'id'>,
): Promise<Calendar> => {
  const all = await findOutbox(req, { and: [{ registration: { equals: id } }, { attempts: { greater_than: 0 } }] })
  const left = all
    .filter((other) => other.id !== row.id)
    .toSorted((a, b) => Date.parse(a.handedAt ?? a.createdAt) - Date.parse(b.handedAt ?? b.createdAt))
  // Who is told of a move while they wait gets no entry. Whoever an earlier version gave a seat was told so by no mail.
  let [hasSeat, hasEntry, taken] = [true, false, 0]
  for (const other of left) {
    const { kind, state } = other
    const does = calendarOf(other)
    if (does === 'cancel') taken++
    if (state === 'bounced' || state === 'failed') continue
    if (kind !== 'moved' && does) hasSeat = does === 'request'
    if (kind === 'waitlisted' || kind === 'offered') hasSeat = false
    if (does) hasEntry = does === 'request' && hasSeat
  }
  return { hasEntry, taken }
}

/** Of which change a `moved` mail tells: the `sequence` of its desk then. */
const changeOf = (row: OutboxRow): number => Number(ownAbout(row))

const mailsTo = (req: PayloadRequest, { id }: Registration, states: readonly string[]): Promise<OutboxRow[]> =>
  findOutbox(req, { and: [{ registration: { equals: id } }, { state: { in: [...states] } }] })

const handed = ['handing', 'sent', 'unsure']

/** Whether somebody knows of a change already, or is about to be told of it with a later one: a mail that tells of it says nothing new. */
export const isTold = async (req: PayloadRequest, registration: Registration, row: OutboxRow): Promise<boolean> => {
  const change = changeOf(row)
  const isSeated = registration.state === 'confirmed'
  return (await mailsTo(req, registration, ['due', ...handed])).some((other) => {
    if (other.id === row.id) return false
    if (other.kind === 'moved' && changeOf(other) > change) return true
    const told = handed.includes(other.state ?? '') ? toldIn(other) : null
    // Their calendar knows by such a mail alone.
    const isWhole = !isSeated || calendarOf(other) === 'request'
    return told !== null && told.sequence >= change && isWhole
  })
}

/** What somebody was told last before a change, of which a mail is to tell them; null where nobody knows. */
export const knownBefore = async (
  req: PayloadRequest,
  registration: Registration,
  row: OutboxRow,
): Promise<Told | null> => {
  const change = changeOf(row)
  const all = (await mailsTo(req, registration, handed)).flatMap((other) => toldIn(other) ?? [])
  return all
    .filter(({ sequence }) => sequence < change)
    .reduce<Told | null>((last, told) => (last && last.sequence > told.sequence ? last : told), null)
}
