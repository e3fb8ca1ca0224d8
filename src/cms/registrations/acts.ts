import type { PayloadRequest } from 'payload'
import type { Attendance } from '../../domain/attendance'
import {
  decide,
  holdsSeat,
  isLive,
  mailKinds,
  owing,
  type Act,
  type ActRefusal,
  type Decision,
  type Facts,
  type MailKind,
  type RegistrationState,
} from '../../domain/registration'
import { changeWhere, make } from '../../database/atomic'
import { findMainById, type Conditions, type Stored, type In } from '../../database/documents'
import { refusal } from '../../i18n/errors/refusal'
import { deleteRow } from './deleteRows'
import { personKey, unclaimed } from './keys'
import type { Registration } from './queue'

/** Mails that are owed, and for how many minutes each waits. */
export type Owed = Map<MailKind, number>

/** What a registration says of the mails that it owes: kinds separated by blanks, `cancelledByUs+2` where one waits for two minutes. */
export const owedOf = (owes: string | null | undefined): Owed =>
  new Map(
    (owes ?? '').split(' ').flatMap((entry): [MailKind, number][] => {
      const [name, minutes] = entry.split('+')
      const kind = mailKinds.find((known) => known === name)
      return kind ? [[kind, Number(minutes ?? 0)]] : []
    }),
  )

export const owedText = (owed: Owed): string | null =>
  [...owed].map(([kind, minutes]) => (minutes ? `${kind}+${minutes}` : kind)).join(' ') || null

/** What a registration owes when some more is due to it at once. */
export const owingAlso = ({ owes }: Registration, more: readonly MailKind[]): string | null =>
  owedText(new Map([...owedOf(owes), ...more.map((kind) => [kind, 0] as const)]))

/** The mail that says to somebody, once more, where they stand: with links that are new, or to an address that is. */
export const toldAgain = ({ offerUntil, state, toldAt }: Registration): MailKind[] => {
  if (state === 'confirmed') return ['confirmed']
  if (state === 'offered' && offerUntil) return ['offered']
  return state === 'waiting' && toldAt ? ['waitlisted'] : []
}

export const stateOf = ({ state }: Registration): RegistrationState => state ?? 'pending'

/** What makes a live registration the one of its mailbox; of one without a mailbox there may be many. */
const claimFor = ({ mailbox, workshop }: Registration): string =>
  mailbox ? personKey(workshop ?? '', mailbox) : unclaimed()

/** The mails that a registration owes after a decision. */
export const writtenOwed = (row: Registration, decision: Decision): Owed => {
  const before = owedOf(row.owes)
  const { heldMinutes, owes } = decision
  return new Map(
    owing([...before.keys()], decision).map((kind) => [
      kind,
      owes.includes(kind) ? heldMinutes : (before.get(kind) ?? 0),
    ]),
  )
}

/** What a decision writes into a registration. Whichever act makes it live again claims its mailbox, and fails where another has it. */
const written = (row: Registration, decision: Decision, now: Date): Partial<Registration> => {
  const { cause, to, toEnd } = decision
  if (to === 'deleted') return {}
  const isMoved = to !== stateOf(row)
  return {
    ...(isMoved ? { state: to, stateAt: now.toISOString(), cause } : {}),
    ...(to === 'offered' ? {} : { offerUntil: null }),
    ...(holdsSeat(to) ? {} : { seat: null, ...(row.seat ? { seatKey: unclaimed() } : {}) }),
    ...(isLive(to) ? (isLive(row.state) ? {} : { person: claimFor(row) }) : { person: unclaimed() }),
    ...(toEnd ? { rank: null, rankKey: unclaimed(), toldAt: null } : {}),
    owes: owedText(writtenOwed(row, decision)),
  }
}

const as = <T>(value: T | null | undefined) =>
  value === null || value === undefined ? { exists: false } : { equals: value }

/**
 * That a registration is as it was read, as far as acts go by it. What is owed comes and goes: when its state began and when it was told that it waits
 * tell one that is as it was from one that is so again. An address that is asked for is proven as it was read, or not.
 */
export const unchanged = ({
  id,
  linkVersion,
  newEmail,
  offerUntil,
  owes,
  rank,
  seat,
  state,
  stateAt,
  toldAt,
}: Registration): Conditions<'registrations'> => ({
  and: [
    { id: { equals: id } },
    { state: { equals: state } },
    { stateAt: as(stateAt) },
    { toldAt: as(toldAt) },
    { rank: as(rank) },
    { seat: as(seat) },
    { linkVersion: as(linkVersion) },
    { newEmail: as(newEmail) },
    { owes: as(owes) },
    ...(state === 'offered' ? [{ offerUntil: as(offerUntil) }] : []),
  ],
})

/**
 * Writes what was decided of a registration, where it is as it was read.
 * @param more what else the act writes
 * @returns whether it was
 */
export const write = (
  req: In,
  row: Registration,
  decision: Decision,
  now: Date,
  more: Partial<Registration> = {},
): Promise<boolean> => changeWhere(req, 'registrations', unchanged(row), { ...written(row, decision, now), ...more })

/** Deletes a registration that is as it was read, with all that was written down of it. @returns whether it was */
export const remove = (req: PayloadRequest, row: Registration): Promise<boolean> => deleteRow(req, row, unchanged(row))

/** How often an act is decided anew since somebody else changed the registration meanwhile. */
const TRIES = 20

export interface Acted {
  row: Registration
  decision: Decision
}

/**
 * Does an act: reads the registration, decides, and writes where it is still as it was read; decides anew where it is not.
 * @param factsOf what the act depends on
 * @param more what else it writes
 * @returns the registration as it was read, and what was decided; null where there is none
 * @throws Refusal by the code of the decision
 */
export const act = async (
  req: PayloadRequest,
  id: string,
  name: Act,
  factsOf: (row: Registration) => Facts | Promise<Facts>,
  now: Date,
  more: (row: Registration, decision: Decision) => Partial<Registration> = () => ({}),
): Promise<Acted | null> => {
  for (let tries = 0; tries < TRIES; tries++) {
    const row = await findMainById(req, 'registrations', id)
    if (!row) return null
    const decision = decide(stateOf(row), name, { cause: row.cause ?? null, ...(await factsOf(row)) })
    if (!decision.ok) throw refuse(req, decision.code)
    const said = more(row, decision)
    // It is done already.
    if (decision.to === row.state && !decision.owes.length && !Object.keys(said).length) return { row, decision }
    const done = decision.to === 'deleted' ? await remove(req, row) : await write(req, row, decision, now, said)
    if (done) return { row, decision }
  }
  throw refusal('WRITER_BUSY')
}

const refuse = (req: In, code: ActRefusal) => refusal(code, undefined, req.i18n ? { language: req.i18n.language } : {})

/** Who did something: an account by its id, who registered, the program itself, or `door:` and the id of a link for those at the door. */
export type Who = 'self' | 'system' | (string & {})

/** Notes an act: who did what to which registration, and nothing that it says. */
export const audit = async (
  req: In,
  { act: name, registration, who, workshop, ...facts }: Audited,
  now: Date,
): Promise<void> => {
  const at = now.toISOString()
  // When the note was written is when it says that it was done: else a note of a day would have the time of it beside it.
  const written = { createdAt: at, updatedAt: at }
  await make(req, 'audit', { at, act: name, registration: registration ?? '', who, workshop, facts, ...written })
}

interface Audited {
  act: string
  who: Who
  /** Null of what is done to a desk, and to nobody’s registration. */
  registration: string | null
  workshop: string
  rank?: number | null
  seat?: number | null
  /** What it was in, of what can be taken back, and of taking back, with what it came to. */
  from?: RegistrationState
  to?: RegistrationState
  /** What else an act put aside that can be taken back. */
  before?: Before
  /** Of an act of attendance: what was known before it, and since when. */
  was?: Attendance
  wasAt?: string | null
  /** Which of its ticks it is. */
  tick?: number
  /** How the door is called that did it. */
  door?: string
  /** Of what is gone by it: the number of its links, by which whoever has one is told once more what was done. */
  linkVersion?: number
  /** Of what is gone by it: that it counts as a registration still. */
  registered?: true
  /** Of a request whose mailbox has a registration already: which, and the number of the links that that has. */
  holder?: string
  holderVersion?: number
  /** Of a desk: what was set. */
  set?: { capacity?: number | null; waitlist?: boolean }
}

/** Of a registration before an act: since when its state lasted, whether it was told that it waits, which mails it owed; and the `sequence` of its desk. */
export interface Before {
  stateAt: string | null
  toldAt: string | null
  owes: string | null
  sequence: number
}

export const workshopOf = ({ workshop }: Pick<Stored<'registrations'>, 'workshop'>): string => workshop ?? ''
