import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Clock } from '../../domain/clock'
import { isOfferOver } from '../../domain/offers'
import type { Act, Facts, RegistrationState } from '../../domain/registration'
import { findMain, type Conditions } from '../../database/documents'
import { adoptEarlier } from './adoptEarlier'
import { desksOf, untoldDesks } from './desk'
import { eachAlone } from './eachAlone'
import { actOnAll, BATCH, followDesk, someRows } from './follow'
import { remindAll } from './remind'
import { factsOfDesk, settleAll } from './settle'

/** For how long a request may wait for its proof, in milliseconds. */
export const UNPROVEN_MS = 48 * 3_600_000

/** What waits for the proof of its mailbox. What an organiser wrote down as such in an earlier version was asked for none: it waits for the workshop. */
export const requested = {
  state: { equals: 'pending' },
  source: { not_equals: 'desk' },
} satisfies Conditions<'registrations'>

/** Of them, those that a stranger sent: their time runs from when they came. Of a list it runs from the mail that asks for the proof. */
export const sentByStrangers = {
  and: [requested, { source: { not_equals: 'import' } }],
} satisfies Conditions<'registrations'>

/** Ends the requests of lists whose mail was handed over before an instant. One whose mail has not left waits for it. */
const endListed = async (payload: Payload, before: string, now: Clock, stop?: AbortSignal): Promise<void> => {
  const listed: Conditions<'registrations'> = {
    and: [
      { state: { equals: 'pending' } },
      { source: { equals: 'import' } },
      { createdAt: { less_than_equal: before } },
    ],
  }
  for (let after: string | null = null; ;) {
    stop?.throwIfAborted()
    const req = await createLocalReq({}, payload)
    const rows: Awaited<ReturnType<typeof someRows>> = await someRows(req, listed, after)
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
      { handedAt: true, registration: true },
    )
    const isOver = ({ id }: { id: string }): boolean => {
      const own = mails.filter(({ registration }) => registration === id)
      return own.length > 0 && own.every(({ handedAt }) => Date.parse(handedAt ?? '') <= Date.parse(before))
    }
    await actOnAll(req, rows.filter(isOver), 'lapse', () => ({ isOver: true }), now())
    if (rows.length < BATCH) return
    after = rows.at(-1)?.id ?? null
  }
}

/** States that end by themselves: with the time of what they are, or with the start. */
const passing = ['invited', 'pending', 'waiting', 'offered'] as const satisfies readonly RegistrationState[]

/** Does an act to all registrations for which a condition holds, and holds no more when it is done. */
const endAll = async (
  payload: Payload,
  where: Conditions<'registrations'>,
  name: Act,
  factsOf: Parameters<typeof actOnAll>[3],
  now: Clock,
  stop?: AbortSignal,
): Promise<void> => {
  for (let after: string | null = null; ;) {
    stop?.throwIfAborted()
    const req = await createLocalReq({}, payload)
    const rows: Awaited<ReturnType<typeof someRows>> = await someRows(req, where, after)
    await actOnAll(req, rows, name, factsOf, now())
    if (rows.length < BATCH) return
    after = rows.at(-1)?.id ?? null
  }
}

/** Ends what ends by the clock: all that wait when the workshop begins, offers whose time is over, and requests that nobody has proven. */
const endInTime = async (req: PayloadRequest, now: Clock, stop?: AbortSignal): Promise<void> => {
  const { payload } = req
  const { values } = await payload.db.findDistinct({
    collection: 'registrations',
    field: 'workshop',
    req,
    where: { state: { in: [...passing] } },
  })
  const workshops = values.map(({ workshop }) => String(workshop ?? '')).filter(Boolean)
  const desks = await desksOf(req, workshops)
  await eachAlone(
    workshops,
    async (workshop) => {
      const facts: Facts = factsOfDesk(desks.get(workshop) ?? null, now().toISOString())
      // Nothing runs out while it stands still.
      if (facts.isPaused) return
      const at: Conditions<'registrations'> = { workshop: { equals: workshop } }
      const all: Conditions<'registrations'> = { ...at, state: { in: [...passing] } }
      // Who was proven while it was called off.
      if (facts.isCalledOff) return endAll(payload, all, 'callOff', () => facts, now, stop)
      if (facts.hasBegun) return endAll(payload, all, 'begin', () => facts, now, stop)
      const over = { ...at, state: { equals: 'offered' }, offerUntil: { less_than_equal: now().toISOString() } }
      return endAll(
        payload,
        over,
        'lapse',
        ({ offerUntil }) => ({ ...facts, isOver: isOfferOver(offerUntil ?? null, now().toISOString()) }),
        now,
        stop,
      )
    },
    stop,
  )
  const asked = new Date(now().getTime() - UNPROVEN_MS).toISOString()
  const unproven: Conditions<'registrations'> = { and: [sentByStrangers, { createdAt: { less_than_equal: asked } }] }
  await endAll(payload, unproven, 'lapse', () => ({ isOver: true }), now, stop)
  await endListed(payload, asked, now, stop)
}

/** Takes up what a publication left to do, or a kill. */
const followAll = async (req: PayloadRequest, now: Clock, stop?: AbortSignal): Promise<void> =>
  eachAlone(
    await untoldDesks(req),
    async ({ workshop }) =>
      followDesk(await createLocalReq({}, req.payload), workshop ?? '', now(), stop ? { stop } : {}),
    stop,
  )

/**
 * The part of registrations in the work of the minute: those of earlier versions get their keys, those of workshops that were moved or called off follow,
 * what ends by the clock ends, every queue is settled, and who has a seat is reminded. Each is done in small writes, and may be cut off and done again at
 * any time.
 * @param stop leaves the rest to the next time, by throwing its reason
 */
export const tendRegistrations = async (payload: Payload, now: Clock, stop?: AbortSignal): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const adoptAll = () => adoptEarlier(req, stop)
  await eachAlone([adoptAll, followAll, endInTime, settleAll, remindAll], (chore) => chore(req, now, stop), stop)
}
