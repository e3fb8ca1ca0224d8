import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { changeWhere, isTaken } from '../../database/atomic'
import { findMain, findMainById, type Conditions } from '../../database/documents'
import { noteLeft } from '../../database/sqlite/wipe'
import { requestIn } from '../../database/request'
import { inTransaction } from '../../database/transaction'
import type { Clock } from '../../domain/clock'
import { judgeMailbox } from '../../domain/mailbox'
import { otherAddresses, storedAddresses } from '../../domain/otherAddresses'
import { Refusal, refusal } from '../../i18n/errors/refusal'
import { act, audit, owedOf, owingAlso, toldAgain, workshopOf, type Who } from './acts'
import { UNPROVEN_MS } from './chores'
import { addressesIn } from './deleteRows'
import { mailboxKey, personKey } from './keys'
import { followLink, type Followed } from './links'
import { askedMails, ASKED_EVERY_MS, dropAsked, post } from './outbox'
import { factsOfPerson } from './person'
import type { Registration } from './queue'
import { mailsAreOwed } from './wake'

/** When another address of a registration was asked for last, as its mail says; null where none was. */
export const askedAt = async (req: PayloadRequest, id: string): Promise<string | null> => {
  const mails = await findMain(req, 'outbox', askedMails(id), 0, { about: true })
  return mails
    .flatMap(({ about }) => about ?? [])
    .reduce<string | null>((last, at) => (last && last > at ? last : at), null)
}

/** Whether an address that was asked for may still be proven. */
const isCurrent = (asked: string | null, now: Date): boolean =>
  asked !== null && Date.parse(asked) + UNPROVEN_MS > now.getTime()

/** Whether a mail to the address that was asked for last leaves these minutes, or has left. */
const isOnItsWay = async (req: PayloadRequest, id: string, now: Date): Promise<boolean> => {
  const since = new Date(now.getTime() - ASKED_EVERY_MS).toISOString()
  const mails = await findMain(req, 'outbox', { and: [askedMails(id), { about: { greater_than: since } }] })
  const asked = await askedAt(req, id)
  return mails.some(({ about, state }) => about === asked && !['bounced', 'dropped', 'failed'].includes(state ?? ''))
}

/** So many mails to other addresses leave for one registration within a day: whoever has its link writes to no more strangers. */
const MOST_ASKED = 5
const DAY_MS = 86_400_000

const areTooMany = async (req: PayloadRequest, id: string, now: Date): Promise<boolean> => {
  const since = new Date(now.getTime() - DAY_MS).toISOString()
  const left: Conditions<'outbox'> = { and: [{ state: { not_equals: 'due' } }, { createdAt: { greater_than: since } }] }
  return (await findMain(req, 'outbox', { and: [askedMails(id), left] }, 0, { id: true })).length >= MOST_ASKED
}

/** Whether the former address of a registration is yet to be told that it is one. */
const isUntold = async (
  req: PayloadRequest,
  { id, owes }: Pick<Registration, 'id' | 'owes'>,
  states: readonly string[],
): Promise<boolean> => {
  const mail: Conditions<'outbox'> = {
    and: [{ registration: { equals: id } }, { kind: { equals: 'addressChanged' } }, { state: { in: [...states] } }],
  }
  return owedOf(owes).has('addressChanged') || (await findMain(req, 'outbox', mail, 1, { id: true })).length > 0
}

/**
 * Asks for another address in place of the one of a registration: it is written to, and nothing else happens until it is proven. Whoever is registered
 * with it is not looked at. Who asks for the address that it has takes back what was asked.
 * @param email as somebody typed it
 * @param locale the language of what is refused
 * @param who whoever has the link, or an organiser
 * @throws Refusal of the field `email`, EMAIL_SAME and ADDRESSES_EXCEEDED among them; where nothing is to be changed any more, one of
 * src/domain/registration.ts; DOCUMENT_NOT_FOUND where the registration is gone
 */
export const askForAddress = async (
  payload: Payload,
  id: string,
  email: unknown,
  { locale, now, who = 'self' }: { locale: string; now: Clock; who?: Who },
): Promise<void> => {
  const req = await requestIn(payload, locale)
  const wrong = (
    code: 'ADDRESSES_EXCEEDED' | 'EMAIL_SAME' | Extract<ReturnType<typeof judgeMailbox>, { ok: false }>['code'],
  ): Refusal => new Refusal([{ path: 'email', code }], { language: locale, of: { collection: 'registrations' } })
  const judged = judgeMailbox(email)
  if (!judged.ok) throw wrong(judged.code)
  const { address } = judged
  let at = now()
  await inTransaction(req, async () => {
    const isTooMany = await areTooMany(req, id, at)
    const done = await act(
      req,
      id,
      'change',
      (row) => factsOfPerson(req, row, at.toISOString()),
      at,
      (row) => {
        // Of two who ask at once, whoever writes last is the one who asked last.
        at = now()
        if (row.email === address) {
          if (!otherAddresses(row.newEmail).unproven) throw wrong('EMAIL_SAME')
          return { newEmail: storedAddresses({ ...otherAddresses(row.newEmail), unproven: null }) }
        }
        if (isTooMany && otherAddresses(row.newEmail).unproven !== address) throw wrong('ADDRESSES_EXCEEDED')
        return { newEmail: storedAddresses({ ...otherAddresses(row.newEmail), unproven: address }) }
      },
    )
    if (!done) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language: locale })
    const { unproven } = otherAddresses(done.row.newEmail)
    const isTakenBack = done.row.email === address
    // Whoever lost the answer, or pressed twice: the mail that leads to the same is on its way.
    if (unproven === address && (await isOnItsWay(req, id, at))) return
    await noteLeft(req, unproven && unproven !== address ? [unproven] : [])
    // Who asks again is written to once.
    await dropAsked(req, id)
    if (isTakenBack) return
    const workshop = workshopOf(done.row)
    await post(req, { registration: id, workshop, kind: 'newAddress', about: at.toISOString() })
    await audit(req, { act: 'askAddress', who, registration: id, workshop }, at)
  })
  mailsAreOwed(payload)
}

/**
 * Puts the address that a link proves in place of the one of a registration. All links of before end; the former address is told, the new one gets the
 * mail that says where the registration stands.
 * @param proven the registration as its link was checked: another address may have been asked for since
 * @returns the registration with its new links; null where the link is over
 * @throws Refusal EMAIL_TAKEN where the mailbox has a registration for the workshop: nothing is changed; or as `change`
 */
export const proveAddress = async (
  payload: Payload,
  proven: Pick<Registration, 'id' | 'newEmail'>,
  now: Clock,
): Promise<Registration | null> => {
  const req = await createLocalReq({}, payload)
  const { unproven: email } = otherAddresses(proven.newEmail)
  const at = now()
  if (!email || !isCurrent(await askedAt(req, proven.id), at)) return null
  const mailbox = mailboxKey(payload, email)
  const moved = (row: Registration, isFirstUntold: boolean): Partial<Registration> => {
    const { former, unproven } = otherAddresses(row.newEmail)
    if (unproven !== email) return {}
    const untold = isFirstUntold ? former : null
    return {
      email,
      mailbox,
      person: personKey(workshopOf(row), mailbox),
      provenAt: at.toISOString(),
      bounced: false,
      linkVersion: (row.linkVersion ?? 0) + 1,
      // Of several addresses in a row the first is told, to which nothing has been said yet.
      newEmail: storedAddresses({ unproven: null, former: untold ?? row.email ?? null }),
      owes: owingAlso(row, [...(untold ? [] : (['addressChanged'] as const)), ...toldAgain(row)]),
    }
  }
  const done = await inTransaction(req, async () => {
    let changes: Partial<Registration> = {}
    const known = await findMainById(req, 'registrations', proven.id)
    const isFirstUntold = known !== null && (await isUntold(req, known, ['due']))
    const acted = await act(
      req,
      proven.id,
      'change',
      (row) => factsOfPerson(req, row, at.toISOString()),
      at,
      (row) => (changes = moved(row, isFirstUntold)),
    )
    if (!acted || !changes.email) return null
    // One between the first and this one is kept nowhere.
    const { former } = otherAddresses(acted.row.newEmail)
    await noteLeft(
      req,
      [former, acted.row.email].flatMap((one) => (one && !addressesIn(changes.newEmail).includes(one) ? [one] : [])),
    )
    const workshop = workshopOf(acted.row)
    await audit(req, { act: 'changeAddress', who: 'self', registration: proven.id, workshop }, at)
    return { ...acted.row, ...changes }
  }).catch((error: unknown) => {
    throw isTaken(error) ? refusal('EMAIL_TAKEN') : error
  })
  mailsAreOwed(payload)
  return done
}

/** The same by a link as somebody sent it, as often as they like: what it has proven is proven. @throws Refusal as above */
export const proveByLink = async (
  payload: Payload,
  token: string,
  { isProven, registration }: Followed,
  now: Clock,
): Promise<Registration | null> => {
  if (isProven) return registration
  const proven = await proveAddress(payload, registration, now)
  if (proven) return proven
  // Somebody has pressed twice.
  const again = await followLink(await createLocalReq({}, payload), payload, token)
  return again?.isProven ? again.registration : null
}

/** Forgets the addresses that nobody has proven in time, and former ones that have been told. */
export const forgetAddresses = async (req: PayloadRequest, now: Date): Promise<void> => {
  const rows = await findMain(req, 'registrations', { newEmail: { greater_than: '' } }, 0, {
    newEmail: true,
    owes: true,
  })
  for (const { id, newEmail, owes } of rows) {
    const { former, unproven } = otherAddresses(newEmail)
    const stored = storedAddresses({
      unproven: unproven && isCurrent(await askedAt(req, id), now) ? unproven : null,
      former: (await isUntold(req, { id, owes }, ['due', 'handing'])) ? former : null,
    })
    if (stored === newEmail) continue
    await inTransaction(req, async () => {
      await noteLeft(
        req,
        addressesIn(newEmail).filter((one) => !addressesIn(stored).includes(one)),
      )
      await changeWhere(
        req,
        'registrations',
        { and: [{ id: { equals: id } }, { newEmail: { equals: newEmail } }] },
        { newEmail: stored },
      )
    })
  }
}
