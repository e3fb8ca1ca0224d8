import { createLocalReq, type Payload } from 'payload'
import {
  countUnproven,
  forgetCounted,
  isToOwn,
  isUnproven,
  mailBounced,
  makeRoom,
  startOffer,
  takeTurn,
  type Mail,
  type Turn,
} from '../cms/registrations/handOver'
import { deleteMails } from '../cms/registrations/erase'
import { floodNow, proofsLeftNow, tellOfFlood } from '../cms/registrations/flood'
import { mailId } from '../cms/registrations/keys'
import { findOutbox, postAllOwed, type OutboxRow } from '../cms/registrations/outbox'
import { renderMail } from '../cms/registrations/renderMail'
import { whenMailsAreOwed } from '../cms/registrations/wake'
import { changeWhere } from '../database/atomic'
import { findMain, findMainById, type Stored } from '../database/documents'
import { withLease } from '../database/mongodb/lease'
import { postMessages } from '../cms/desk/write/post'
import { wallClock, type Clock } from '../domain/clock'
import { isForMany, mailingOf, mayHandOver, retryMinutes } from '../domain/outbox'
import { mailKinds, type MailKind } from '../domain/registration'
import { handOverFailure, type HandOverFailure } from '../mail/handOver'
import { MAILS_AT_ONCE } from '../mail/transport'
import { makeBell } from './bell'

type Message = Parameters<Payload['sendEmail']>[0]

interface Mailing {
  /** Makes the message of a mail, with its Message-ID; null where there is nothing to say. */
  render?: (mail: Mail) => Promise<Message | null>
  now?: Clock
  /** How many mails may leave in an hour; 0 is no limit. */
  perHour?: number
  /** How often it is looked for what other servers owe, and for what is due by now, in milliseconds. */
  every?: number
}

/** One connection is left to what somebody waits for, however many are written to. */
const MOST_FOR_MANY = MAILS_AT_ONCE - 1
/** Mails that whoever fills in forms can have sent in any number: to as many mailboxes as they know. */
const PROOF: MailKind = 'confirm'
/** How long the mail server is left alone that is away, in milliseconds: doubled each time. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1000, 15_000]
/** How long a stop waits for the mails under way, in milliseconds: a server has ten seconds to end. */
const STOP_MS = 5000
const HOUR_MS = 3_600_000

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())

const minutesFrom = (now: Date, minutes: number): string => new Date(now.getTime() + minutes * 60_000).toISOString()

/**
 * Hands mails over to the mail server, one server of an installation for all (decision 44): what registrations owe becomes rows of the outbox, and these
 * leave in the order of their haste, a few at a time, in no more than so many an hour. Nothing of it happens within a request.
 * @returns a function that stops it: mails under way are given a moment, and are otherwise left to whoever comes next
 */
export const startMailer = (
  payload: Payload,
  { every = 2000, now = wallClock, perHour = 0, render = renderMail(payload) }: Mailing = {},
): (() => Promise<void>) => {
  const { logger } = payload
  const stopping = new AbortController()
  const bell = makeBell()
  /** Whether mails are owed, as somebody here says, and when it was looked for those of others, by the steady clock. */
  let [isOwed, looked] = [true, 0]
  /** The same of what organisers wrote to many, and whether some of it is left to be made into mails. */
  let [isWritten, lookedForWritten] = [true, 0]
  const endListening = whenMailsAreOwed(payload, () => {
    isOwed = true
    isWritten = true
    bell.ring()
  })
  /** When mails were handed over in the last hour, those under way among them, by the steady clock. */
  let handed: { at: number }[] = []
  /** How often in a row the mail server was away, and until when it is left alone, by the steady clock. */
  let [failures, pausedUntil] = [0, 0]

  const note = async ({ attempts, id, state }: OutboxRow, data: Partial<Stored<'outbox'>>): Promise<boolean> =>
    changeWhere(
      await createLocalReq({}, payload),
      'outbox',
      { and: [{ id: { equals: id } }, { state: { equals: state } }, { attempts: { equals: attempts } }] },
      data,
    )

  const isThere = async (collection: 'outbox' | 'registrations', id: string): Promise<boolean> =>
    (await findMainById(await createLocalReq({}, payload), collection, id, { id: true })) !== null

  /** What somebody left in the middle: nobody knows whether it was handed over. */
  const takeOver = async (): Promise<void> => {
    const req = await createLocalReq({}, payload)
    const left = await findOutbox(req, { state: { equals: 'handing' } })
    for (const row of left) {
      const kind = mailKinds.find((known) => known === row.kind)
      if (!kind || !mailingOf(kind).again) await note(row, { state: 'unsure' })
      else {
        // Once at once. What is left more often may be what ends the program.
        const minutes = row.attempts > 1 ? retryMinutes(kind, row.attempts - 1) : 0
        await note(
          row,
          minutes === null
            ? { state: 'failed' }
            : { state: 'due', notBefore: minutes ? minutesFrom(now(), minutes) : null },
        )
      }
    }
    if (left.length) logger.warn({ mails: left.length }, 'Mails that were on their way when a server ended.')
    await forgetCounted(payload, now())
    if (!perHour) return
    const lately = await findMain(
      req,
      'outbox',
      {
        and: [
          { handedAt: { greater_than: new Date(now().getTime() - HOUR_MS).toISOString() } },
          // Those that count for a mailbox went nowhere.
          { attempts: { greater_than: 0 } },
        ],
      },
      perHour,
      { handedAt: true },
    )
    const [steady, wall] = [performance.now(), now().getTime()]
    handed = lately.map(({ handedAt }) => ({ at: steady - Math.max(0, wall - Date.parse(handedAt ?? '')) }))
  }

  /** Notes that a mail does not go now: it is left for later, or says nothing any more. */
  const putAside = async (row: OutboxRow, turn: Exclude<Turn, { is: 'ready' }>): Promise<false> => {
    if (turn.is === 'later') await note(row, { notBefore: minutesFrom(now(), turn.minutes) })
    else if (turn.is === 'putOff') await note(row, { notBefore: turn.until, lastCode: turn.code })
    else await note(row, { state: 'dropped', lastCode: turn.code })
    return false
  }

  const failed = async (mail: Mail, row: OutboxRow, failure: HandOverFailure): Promise<void> => {
    const { kind } = mail
    const lastCode = failure.code
    if (failure.is === 'away') {
      // Nobody has looked at it: it was no attempt.
      await note(row, { state: 'due', attempts: mail.row.attempts, lastCode, handedAt: null })
      return
    }
    if (failure.is === 'unknown' && !mailingOf(kind).again) {
      await note(row, { state: 'unsure', lastCode })
      return
    }
    if (failure.is === 'later' || failure.is === 'unknown') {
      const minutes = retryMinutes(kind, row.attempts)
      if (minutes !== null) {
        await note(row, { state: 'due', lastCode, notBefore: minutesFrom(now(), minutes) })
        return
      }
    }
    const hasBounced = failure.is === 'bounced'
    // Whoever cannot be told of an offer cannot take it.
    if ((hasBounced && isToOwn(mail)) || kind === 'offered') await mailBounced(payload, row.registration ?? '', now())
    await note(row, { state: hasBounced ? 'bounced' : 'failed', lastCode })
  }

  /** Notes how the mail server is, for all mails. */
  const serverIs = (isAway: boolean, code?: string): void => {
    if (!isAway) {
      if (failures) logger.info('The mail server takes mails again.')
      failures = 0
      return
    }
    // Of several that find it so at once, one counts.
    if (performance.now() < pausedUntil) return
    if (!failures) logger.error({ code }, 'The mail server takes no mails; they wait.')
    pausedUntil = performance.now() + Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS)
    failures++
  }

  /** @returns whether the mail server was asked to take it */
  const handOver = async (due: OutboxRow, assertHeld: () => Promise<void>): Promise<boolean> => {
    const turn = await takeTurn(payload, due, now())
    if (turn.is !== 'ready') return putAside(due, turn)
    const { mail } = turn
    let message: Message | null
    try {
      message = await render(mail)
    } catch (error) {
      logger.error({ err: error, kind: mail.kind }, 'A mail could not be written.')
      await note(due, { state: 'failed', lastCode: 'RENDER' })
      return false
    }
    if (!message) return putAside(due, { is: 'dropped', code: 'NOTHING' })
    const held = isUnproven(mail) ? await countUnproven(payload, mail, now()) : null
    if (held && held.is !== 'ready') return putAside(due, held)
    await assertHeld()
    // Of lost links it is known by now whose they are.
    const registration = due.registration ?? mail.registration.id
    const workshop = due.workshop ?? mail.workshop
    const row: OutboxRow = { ...due, registration, workshop, state: 'handing', attempts: due.attempts + 1 }
    const handing = {
      registration,
      workshop,
      state: 'handing',
      attempts: row.attempts,
      about: mail.about,
      handedAt: now().toISOString(),
    } as const
    if (!(await note(due, handing))) return false
    // Until now nothing tied lost links to whose they are: they may be erased by now.
    if (!due.registration && !(await isThere('registrations', registration)))
      return putAside(row, { is: 'dropped', code: 'GONE' })
    try {
      await payload.sendEmail(message)
    } catch (error) {
      const failure = handOverFailure(error)
      serverIs(failure.is === 'away', failure.code)
      await failed(mail, row, failure)
      return failure.is !== 'away'
    }
    serverIs(false)
    await startOffer(payload, mail)
    const isNoted = await note(row, { state: 'sent', sentAt: now().toISOString(), lastCode: null })
    // Erased while it was under way: in the folder it was written after the others were deleted.
    if (!isNoted && !(await isThere('outbox', row.id))) await deleteMails(payload, [mailId(payload, row.key ?? '')])
    await makeRoom(payload, mail, now())
    return true
  }

  /** Makes rows of what is owed, when somebody says that it is, and now and then: not after each mail of many. */
  const postOwed = async (): Promise<void> => {
    if (!isOwed && performance.now() - looked < every) return
    isOwed = false
    looked = performance.now()
    await postAllOwed(payload, stopping.signal)
  }

  /** Makes some rows of what organisers wrote to many; what is left waits until others have had their turn. */
  const postWritten = async (): Promise<void> => {
    if (!isWritten && performance.now() - lookedForWritten < every) return
    lookedForWritten = performance.now()
    isWritten = await postMessages(payload, now())
    if (isWritten) bell.ring()
  }

  /** The mails that are due by now. @param others leaves out those that ask for a proof */
  const findDue = async (most: number, others = false): Promise<OutboxRow[]> =>
    findOutbox(
      await createLocalReq({}, payload),
      {
        and: [
          { state: { equals: 'due' } },
          { or: [{ notBefore: { exists: false } }, { notBefore: { less_than_equal: now().toISOString() } }] },
          ...(others ? [{ kind: { not_equals: PROOF } }] : []),
        ],
      },
      most,
    )

  /** What one server does while it is the one that hands over. */
  const session = async (assertHeld: () => Promise<void>): Promise<void> => {
    const underWay = new Map<string, { isProof: boolean; priority: number; work: Promise<void> }>()
    const broken: unknown[] = []
    let [isTelling, told] = [false, Promise.resolve()]
    /** How many mails that ask for a proof may begin now: any number, unless somebody may be registering others (mailCaps.ts). */
    const proofsThatMay = async (): Promise<number> => {
      const flood = await floodNow(payload, now())
      if (!flood) return Infinity
      // Nothing waits for who is told.
      if (!isTelling) {
        isTelling = true
        told = tellOfFlood(payload, flood, now())
          .catch((error: unknown) =>
            logger.error({ err: error }, 'Organisers could not be told of a flood of requests.'),
          )
          .finally(() => {
            isTelling = false
          })
      }
      return (await proofsLeftNow(payload, now())) - [...underWay.values()].filter(({ isProof }) => isProof).length
    }
    const begin = (row: OutboxRow): void => {
      const one = { at: performance.now() }
      handed.push(one)
      const work = handOver(row, assertHeld)
        .then((wasAsked) => {
          if (!wasAsked) handed = handed.filter((other) => other !== one)
        })
        .catch((error: unknown) => {
          broken.push(error)
        })
        .finally(() => {
          underWay.delete(row.id)
          bell.ring()
        })
      underWay.set(row.id, { isProof: row.kind === PROOF, priority: row.priority, work })
    }
    const fill = async (): Promise<void> => {
      if (performance.now() < pausedUntil) return
      handed = handed.filter(({ at }) => performance.now() - at < HOUR_MS)
      const places = (failures ? 1 : MAILS_AT_ONCE) - underWay.size
      if (places <= 0) return
      // Those under way may still be due as the database has them.
      let due = await findDue(MAILS_AT_ONCE + places)
      let proofs = due.some(({ kind }) => kind === PROOF) ? await proofsThatMay() : Infinity
      if (proofs <= 0) due = await findDue(MAILS_AT_ONCE + places, true)
      for (const row of due) {
        const forMany = [...underWay.values()].filter(({ priority }) => isForMany(priority)).length
        const isFull = underWay.size >= (failures ? 1 : MAILS_AT_ONCE)
        if (stopping.signal.aborted || isFull) return
        if (underWay.has(row.id) || (isForMany(row.priority) && forMany >= MOST_FOR_MANY)) continue
        const times = handed.map(({ at }) => at)
        if (!mayHandOver(row.priority, perHour, times, performance.now())) return
        if (row.kind === PROOF && proofs-- <= 0) continue
        begin(row)
      }
    }
    try {
      await takeOver()
      while (!stopping.signal.aborted && !broken.length) {
        await postOwed()
        await postWritten()
        await fill()
        await bell.sleep(every)
      }
    } finally {
      await told
      await Promise.all([...underWay.values()].map(({ work }) => work))
    }
    if (broken.length) throw new AggregateError(broken, 'Mails under way were left where they were.')
  }

  const running = (async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await withLease(payload, 'mails', session, { every, stop: stopping.signal })
      } catch (error) {
        if (stopping.signal.aborted) return
        logger.error({ err: error }, 'Handing mails over failed; it goes on in a moment.')
        await bell.sleep(every)
      }
    }
  })()
  return async () => {
    stopping.abort()
    endListening()
    bell.ring()
    await Promise.race([running, wait(STOP_MS)])
  }
}
