import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { wallClock, type Clock } from '../../domain/clock'
import { settingsOf } from '../../domain/desk'
import { canOffer } from '../../domain/offers'
import { decide, liveStates, type Facts } from '../../domain/registration'
import { isRow } from '../../domain/row'
import { standsStill } from '../../domain/registrationForm'
import { asInstant } from '../../domain/time'
import { nextStep, type SettleStep } from '../../domain/seats'
import { changeWhere, isTaken } from '../../database/atomic'
import { findGlobal, findMain } from '../../database/documents'
import { inTransaction } from '../../database/transaction'
import { audit, stateOf, unchanged, write } from './acts'
import { deskOf, type Desk } from './desk'
import { noteWishes } from '../desk/wishes'
import { keptOf } from './kept'
import { isQuiet } from './keys'
import { countStates, readQueue, type SeenQueue } from './queue'
import { mailsAreOwed } from './wake'
import { eachAlone } from './eachAlone'

/** What an act depends on that a workshop’s desk says. @param now an instant (ISO 8601, UTC) */
export const factsOfDesk = (desk: Desk | null, now: string): Facts => ({
  hasBegun: Boolean(desk?.startsAtUtc && Date.parse(desk.startsAtUtc) <= Date.parse(now)),
  isCalledOff: desk?.eventStatus === 'calledOff',
  hasNoWaitlist: !settingsOf(desk).waitlist,
  isPaused: standsStill({ isPublished: desk?.isOpen === true, status: desk?.eventStatus ?? null }),
})

/** The zone whose nights offers do not run in. */
export const seriesZone = async (req: PayloadRequest): Promise<string> =>
  (await findGlobal(req, 'series', false))?.timeZone ?? 'UTC'

const stepDone = async (
  req: PayloadRequest,
  workshop: string,
  step: SettleStep,
  { queue, facts, now }: { queue: SeenQueue; facts: Facts; now: Date },
): Promise<boolean> => {
  const row = queue.rows.get(step.id)
  if (!row) return false
  const keyOf = (n: number): string => `${workshop}:${n}`
  if (step.step === 'rank')
    return changeWhere(req, 'registrations', unchanged(row), { rank: step.rank, rankKey: keyOf(step.rank) })
  if (step.step === 'place')
    return changeWhere(req, 'registrations', unchanged(row), { seat: step.seat, seatKey: keyOf(step.seat) })
  const decision = decide(stateOf(row), step.step, { ...facts, wasTold: Boolean(row.toldAt), isQuiet: isQuiet(row) })
  if (!decision.ok) return false
  const { id, rank } = row
  if (step.step === 'wait') return write(req, row, decision, now, { toldAt: now.toISOString() })
  if (step.step !== 'seat') {
    const done = await write(req, row, decision, now)
    if (done) await audit(req, { act: 'turnAway', who: 'system', registration: id, workshop, rank }, now)
    return done
  }
  const { seat } = step
  const done = await write(req, row, decision, now, seat === null ? {} : { seat, seatKey: keyOf(seat) })
  if (done) {
    await audit(
      req,
      { act: decision.to === 'offered' ? 'offer' : 'seat', who: 'system', registration: id, workshop, rank, seat },
      now,
    )
  }
  return done
}

/** So many steps are done in one go; then others have their turn. */
const STEPS = 25

/** A step that is due still after it was tried so often is not done by trying: what is stored contradicts itself. */
const TRIES = 20

/** @returns whether something is left to do */
const someSteps = async (req: PayloadRequest, workshop: string, clock: Clock): Promise<boolean> => {
  let tried = { step: '', times: 0 }
  for (let steps = 0; steps < STEPS; steps++) {
    const desk = await deskOf(req, workshop)
    const settings = settingsOf(desk)
    const queue = await readQueue(req, workshop, settings.capacity)
    // After what it goes by was read: of two seats the one that was given later says so, whichever server gave it.
    const now = clock()
    const facts = factsOfDesk(desk, now.toISOString())
    const isStopped = Boolean(facts.hasBegun || facts.isCalledOff || facts.isPaused)
    const step = nextStep(queue, { ...settings, isStopped })
    tried =
      tried.step === JSON.stringify(step)
        ? { ...tried, times: tried.times + 1 }
        : { step: JSON.stringify(step), times: 1 }
    if (tried.times > TRIES)
      req.payload.logger.error(
        { workshop, step },
        'A step of a queue is due again and again: what is stored contradicts itself.',
      )
    if (!step || tried.times > TRIES) {
      await noteCounts(req, workshop, desk, queue)
      if (desk) await noteWishes(req, desk, now)
      return false
    }
    const offering =
      step.step === 'seat' &&
      canOffer(now.toISOString(), {
        offerHours: settings.offerHours,
        startsAtUtc: asInstant(desk?.startsAtUtc),
        timeZone: await seriesZone(req),
      })
    try {
      await stepDone(req, workshop, step, { queue, facts: { ...facts, canOffer: offering }, now })
    } catch (error) {
      // Somebody else took that rank or seat first: one looks again.
      if (!isTaken(error)) throw error
    }
  }
  return true
}

/** The desk, where there is one, says how many are in each state, so that whoever reads a workshop need not count. */
const noteCounts = async (
  req: PayloadRequest,
  workshop: string,
  desk: Desk | null,
  { seated }: SeenQueue,
): Promise<void> => {
  if (!desk) return
  const kept = keptOf(desk)
  const counts = { ...(await countStates(req, workshop, seated)), ...(kept ? { kept } : {}) }
  const isNoted = liveStates.every((state) => isRow(desk.counts) && desk.counts[state] === counts[state])
  if (!isNoted) await changeWhere(req, 'desks', { workshop: { equals: workshop } }, { counts })
}

/** The rounds that run, and those that wait for them, by workshop. */
const rounds = new WeakMap<Payload, Map<string, { running: Promise<void>; next: Promise<void> | null }>>()

const settleNow = async (payload: Payload, workshop: string, now: Clock): Promise<void> => {
  for (let isLeft = true; isLeft;) {
    const req = await createLocalReq({}, payload)
    isLeft = await inTransaction(req, () => someSteps(req, workshop, now))
  }
}

/**
 * Gives ranks, then seats, for every cause: somebody confirmed, somebody left, the capacity changed, a kill cut something off. Any number may do so at
 * once, on any number of servers; in one process each workshop is settled once at a time, and whoever asks meanwhile waits for a round that
 * begins after they asked.
 */
export const settle = async (payload: Payload, workshop: string, now: Clock = wallClock): Promise<void> => {
  const own = rounds.get(payload) ?? new Map<string, { running: Promise<void>; next: Promise<void> | null }>()
  rounds.set(payload, own)
  const round = own.get(workshop)
  if (round) {
    round.next ??= round.running.catch(() => undefined).then(() => start())
    return round.next
  }
  return start()

  function start(): Promise<void> {
    const running = settleNow(payload, workshop, now).finally(() => {
      mailsAreOwed(payload)
      if (own.get(workshop) === entry && !entry.next) own.delete(workshop)
    })
    const entry: { running: Promise<void>; next: Promise<void> | null } = { running, next: null }
    own.set(workshop, entry)
    return running
  }
}

/**
 * Settles every workshop that is still to come: what a kill left, whoever it was that it stopped. One that fails keeps no other waiting.
 * @throws the first failure, when all had their turn; at once where the storage is what fails
 */
export const settleAll = async (req: PayloadRequest, now: Clock = wallClock, stop?: AbortSignal): Promise<void> => {
  const desks = await findMain(
    req,
    'desks',
    { or: [{ startsAtUtc: { exists: false } }, { startsAtUtc: { greater_than: now().toISOString() } }] },
    0,
    { workshop: true },
  )
  await eachAlone(desks, ({ workshop }) => settle(req.payload, workshop ?? '', now), stop)
}
