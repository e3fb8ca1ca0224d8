import { createLocalReq, type Payload } from 'payload'
import { mailingOf } from '../../domain/outbox'
import type { MailKind } from '../../domain/registration'
import { changeWhere, isTaken, make } from '../../database/atomic'
import { type Conditions, type Order, type Stored, type In } from '../../database/documents'
import { inTransaction } from '../../database/transaction'
import { owedOf, unchanged, workshopOf } from './acts'
import { desksOf, type Desk } from './desk'
import type { Registration } from './queue'

/** A mail that is owed, or was. */
export type OutboxRow = Stored<'outbox'> & { attempts: number; priority: number }

/** Rows of the outbox, the most urgent first, and of those whoever waits longest. */
export const findOutbox = async (req: In, where: Conditions<'outbox'>, limit = 0): Promise<OutboxRow[]> => {
  const sort = ['priority', 'notBefore', 'createdAt'] satisfies Order<'outbox'>[]
  const { docs } = await req.payload.db.find<OutboxRow>({
    collection: 'outbox',
    limit,
    pagination: false,
    req,
    sort,
    where: { ...where },
  })
  return docs
}

const millisecondsOf = (instant: string): string => String(Date.parse(instant))

/**
 * What tells a mail from another one of its kind to the same person: since when they are told so. It follows from what is stored, so that whoever makes
 * its row a second time finds that it is there.
 */
const aboutOf = (kind: MailKind, row: Registration, desk: Desk | undefined): string => {
  if (kind === 'moved') return String(desk?.sequence ?? 0)
  const since = sinceOf(kind, row)
  // Where links are new, they are told so once more.
  return row.linkVersion ? `${since}.${row.linkVersion}` : since
}

/** Who asks for a proof several times within so many milliseconds is written to once, as who asks for their links. */
export const ASKED_EVERY_MS = 600_000

const sinceOf = (kind: MailKind, { createdAt, stateAt, toldAt }: Registration): string => {
  const since = (kind === 'waitlisted' && toldAt) || stateAt || createdAt
  return kind === 'confirm' ? String(Math.floor(Date.parse(since) / ASKED_EVERY_MS)) : millisecondsOf(since)
}

/** What is said of a state for as long as it lasts, and of no other time that somebody is in it. */
const ofState = [
  'confirm',
  'confirmed',
  'waitlisted',
  'full',
  'offered',
  'lapsed',
  'promoted',
  'cancelled',
  'cancelledByUs',
  'movedToWaiting',
  'invited',
  'invitationOver',
  'calledOff',
  'noSeat',
] as const satisfies readonly MailKind[]

/**
 * Whether a mail is of a state that its registration is not in any more, though it may be in such a one again: of `cancelledByUs` that was taken back, a
 * second one is told, and not the first.
 * @param about what it is about (`ownAbout`)
 */
export const isOfBefore = (kind: MailKind, about: string, registration: Registration): boolean =>
  ofState.some((one) => one === kind) && about.split('.')[0] !== sinceOf(kind, registration)

interface Posted {
  registration: string
  workshop: string
  kind: MailKind
  /** What tells it from others of its kind: the start that a reminder is for, or when somebody asked for their links. */
  about: string
  /** Not before this instant; without it at once. */
  notBefore?: string | null
  /** Of a message that organisers wrote: which. */
  mailing?: string
}

/**
 * Puts a mail into the outbox: a row without address or text, which is rendered when it is sent.
 * @returns whether it was not there yet
 */
export const post = async (
  req: In,
  { about, kind, mailing, notBefore = null, registration, workshop }: Posted,
): Promise<boolean> => {
  try {
    await make(req, 'outbox', {
      key: `${registration}:${kind}:${about}`,
      registration,
      workshop,
      kind,
      about,
      priority: mailingOf(kind).priority,
      state: 'due',
      notBefore,
      attempts: 0,
      ...(mailing ? { mailing } : {}),
    })
    return true
  } catch (error) {
    if (!isTaken(error)) throw error
    return false
  }
}

/** The mails to addresses that a registration asked for in place of its own. */
export const askedMails = (registration: string): Conditions<'outbox'> => ({
  and: [{ registration: { equals: registration } }, { kind: { equals: 'newAddress' satisfies MailKind } }],
})

/** Takes those back that have not left. */
export const dropAsked = async (req: In, registration: string): Promise<void> => {
  const where: Conditions<'outbox'> = { and: [askedMails(registration), { state: { equals: 'due' } }] }
  await req.payload.db.deleteMany({ collection: 'outbox', req, where: { ...where } })
}

/**
 * Makes the rows of what a registration owes, then notes that it owes it no more, where it is still as it was read.
 * @returns whether it was
 */
const postOwed = async (req: In, row: Registration, desk: Desk | undefined): Promise<boolean> => {
  const { createdAt, id, owes, stateAt } = row
  for (const [kind, minutes] of owedOf(owes)) {
    const notBefore = minutes ? new Date(Date.parse(stateAt ?? createdAt) + minutes * 60_000).toISOString() : null
    await post(req, { registration: id, workshop: workshopOf(row), kind, about: aboutOf(kind, row, desk), notBefore })
  }
  return changeWhere(req, 'registrations', unchanged(row), { owes: null })
}

/** So many registrations are done in one transaction; then others have their turn. */
const BATCH = 25

/** Some that owe mails, in the order of the index that knows them: in another one SQLite would look at all registrations for those that owe none. */
const findOwing = async (req: In): Promise<Registration[]> => {
  const { docs } = await req.payload.db.find<Registration>({
    collection: 'registrations',
    limit: BATCH,
    pagination: false,
    req,
    sort: ['owes'] satisfies Order<'registrations'>[],
    where: { owes: { greater_than: '' } } satisfies Conditions<'registrations'>,
  })
  return docs
}

/**
 * Makes rows of the outbox of all mails that registrations owe. May be done again at any time, by anybody: what a kill left between a row and its note is
 * made again, and found to be there.
 */
export const postAllOwed = async (payload: Payload, stop?: Pick<AbortSignal, 'aborted'>): Promise<void> => {
  const req = await createLocalReq({}, payload)
  for (;;) {
    if (stop?.aborted) return
    const rows = await findOwing(req)
    if (!rows.length) return
    const desks = await desksOf(req, rows.map(workshopOf))
    const own = await createLocalReq({}, payload)
    const noted = await inTransaction(own, async () => {
      let count = 0
      for (const row of rows) if (await postOwed(own, row, desks.get(workshopOf(row)))) count++
      return count
    })
    // What all of them have changed meanwhile is looked at when somebody asks again.
    if (!noted) return
  }
}
