import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Clock } from '../../domain/clock'
import { isOfferOver } from '../../domain/offers'
import type { Act, Facts } from '../../domain/registration'
import { changeWhere, isTaken } from '../../database/atomic'
import { findMain, findMainById } from '../../database/documents'
import { noteLeft } from '../../database/sqlite/wipe'
import { inTransaction } from '../../database/transaction'
import { otherAddresses, storedAddresses } from '../../domain/otherAddresses'
import { refusal } from '../../i18n/errors/refusal'
import { act, audit, owingAlso, toldAgain, unchanged, workshopOf, type Acted } from './acts'
import { deskOf } from './desk'
import { formOf } from './form'
import { personKey, unclaimed } from './keys'
import { mergedInto } from './links'
import type { Registration } from './queue'
import { factsOfDesk, settle } from './settle'
import { dropAsked } from './outbox'
import { mailsAreOwed } from './wake'

/** Whether whoever let a seat go by may queue again: as anybody may register, and nobody twice. */
const queueFacts = async (req: PayloadRequest, row: Registration, at: string): Promise<Facts> => {
  if (row.state !== 'cancelled' || row.cause !== 'lapsed') return {}
  const workshop = await findMainById(req, 'workshops', workshopOf(row))
  const holder = await holderOf(req, row)
  return {
    isOpen: workshop !== null && (await formOf(req, workshop, at)).state === 'open',
    // This one itself may wait again by now.
    isTaken: holder !== null && holder.id !== row.id,
  }
}

/** What the acts of a person depend on. @param at an instant (ISO 8601, UTC) */
export const factsOfPerson = async (req: PayloadRequest, row: Registration, at: string): Promise<Facts> => ({
  ...factsOfDesk(await deskOf(req, workshopOf(row)), at),
  ...(await queueFacts(req, row, at)),
  isHanded: Boolean(row.offerUntil),
  isOver: isOfferOver(row.offerUntil ?? null, at),
})

const factsOf = (req: PayloadRequest, now: Clock) => (row: Registration) => factsOfPerson(req, row, now().toISOString())

/** How often a mailbox is claimed anew since whoever had it has left. */
const TRIES = 5

/**
 * Proves the mailbox of a request: from now on it waits, and gets a seat if there is one. Where the mailbox has a live registration for the workshop
 * already, that one stays, and the request goes.
 * @returns the id of the registration that the mailbox has; null where there is none any more
 */
export const confirm = async (payload: Payload, id: string, now: Clock): Promise<string | null> => {
  const req = await createLocalReq({}, payload)
  const facts = factsOf(req, now)
  const prove = (): Partial<Registration> => ({ attempt: unclaimed(), provenAt: now().toISOString() })
  for (let tries = 0; tries < TRIES; tries++) {
    const done = await act(req, id, 'confirm', facts, now(), ({ state }, { to }) =>
      state === 'pending' && to === 'waiting' ? prove() : {},
    ).catch((error: unknown) => {
      if (!isTaken(error)) throw error
      return 'taken' as const
    })
    if (done === null) return (await mergedInto(req, id))?.id ?? null
    if (done !== 'taken') {
      await settle(payload, workshopOf(done.row), now)
      return id
    }
    const row = await findMainById(req, 'registrations', id)
    const holder = row && (await holderOf(req, row))
    // Whoever held it has left meanwhile.
    if (!row || !holder) continue
    // Before it goes: its link is to lead to the other one, also for whoever lost the answer.
    const { id: held, linkVersion } = holder
    const merged = { holder: held, holderVersion: linkVersion ?? 0 }
    await audit(req, { act: 'merge', who: 'self', registration: id, workshop: workshopOf(row), ...merged }, now())
    const again = await act(req, id, 'confirm', async (row) => ({ ...(await facts(row)), isTaken: true }), now())
    return again && again.decision.to !== 'deleted' ? id : held
  }
  throw refusal('WRITER_BUSY')
}

/** The live registration of the mailbox of one; null where it has none. */
const holderOf = async (
  req: PayloadRequest,
  row: Registration,
): Promise<Pick<Registration, 'id' | 'linkVersion'> | null> => {
  const person = personKey(workshopOf(row), row.mailbox ?? '')
  const [holder] = await findMain(req, 'registrations', { person: { equals: person } }, 1, { linkVersion: true })
  return holder ?? null
}

/** An act by who has the link of their own. @returns what was done; null where the registration is gone */
const own =
  (name: Act) =>
  async (payload: Payload, id: string, now: Clock): Promise<Acted | null> => {
    const req = await createLocalReq({}, payload)
    const once = (): Promise<Acted | null> =>
      act(req, id, name, factsOf(req, now), now(), (row, { toEnd }) => (toEnd ? { provenAt: now().toISOString() } : {}))
    const done = await once().catch((error: unknown) => {
      if (!isTaken(error)) throw error
      // Its mailbox has another one meanwhile, as the facts say now.
      return once().catch((again: unknown) => {
        throw isTaken(again) ? refusal('WRITER_BUSY') : again
      })
    })
    if (done && done.decision.to !== done.row.state) {
      const { rank, seat } = done.row
      await audit(req, { act: name, who: 'self', registration: id, workshop: workshopOf(done.row), rank, seat }, now())
      await settle(payload, workshopOf(done.row), now)
    }
    return done
  }

/** Accepts the seat that is offered. @throws Refusal NOT_OFFERED, OFFER_LAPSED, … (src/domain/registration.ts) */
export const accept = own('accept')
/** Leaves it to the next. */
export const decline = own('decline')
/** Gives the seat back, or leaves the queue. */
export const cancel = own('cancel')
/** Waits again, at the end, for a seat that was let go by. @throws Refusal NOT_OPEN, REGISTRATION_CANCELLED */
export const queueAgain = own('queueAgain')

/**
 * Gives a registration new links: those of before end, as one that was passed on, and so does what was asked with them of another address. A mail
 * brings the new ones, where there is one that says where it stands.
 * @param known the registration as its link was checked
 * @returns the registration with its new links; null where those of before have ended meanwhile
 * @throws Refusal WRITER_BUSY
 */
export const renewLinks = async (
  payload: Payload,
  known: Pick<Registration, 'id' | 'linkVersion'>,
  now: Clock,
): Promise<Registration | null> => {
  const req = await createLocalReq({}, payload)
  for (let tries = 0; tries < TRIES; tries++) {
    const row = await findMainById(req, 'registrations', known.id)
    if (!row || row.state === 'pending' || (row.linkVersion ?? 0) !== (known.linkVersion ?? 0)) return null
    const { former, unproven } = otherAddresses(row.newEmail)
    const changes = {
      linkVersion: (row.linkVersion ?? 0) + 1,
      owes: owingAlso(row, toldAgain(row)),
      // Whoever had the old links may have asked for it.
      newEmail: storedAddresses({ former, unproven: null }),
    }
    const isRenewed = await inTransaction(req, async () => {
      if (!(await changeWhere(req, 'registrations', unchanged(row), changes))) return false
      await noteLeft(req, unproven ? [unproven] : [])
      await dropAsked(req, row.id)
      await audit(req, { act: 'renewLinks', who: 'self', registration: row.id, workshop: workshopOf(row) }, now())
      return true
    })
    if (!isRenewed) continue
    mailsAreOwed(payload)
    return { ...row, ...changes }
  }
  throw refusal('WRITER_BUSY')
}

/** A registration as it stands. */
export const registrationById = async (payload: Payload, id: string): Promise<Registration | null> =>
  findMainById(await createLocalReq({}, payload), 'registrations', id)
