import { seatedStates, type liveStates } from '../../domain/registration'
import { needsGap, type QueueView } from '../../domain/seats'
import type { Conditions, Order, Stored, In } from '../../database/documents'

type Where = Conditions<'registrations'>

export type Registration = Stored<'registrations'>

const first = async (req: In, where: Where[], sort: Order<'registrations'>[]): Promise<Registration | null> => {
  const { docs } = await req.payload.db.find<Registration>({
    collection: 'registrations',
    limit: 1,
    pagination: false,
    req,
    sort,
    where: { and: where },
  })
  return docs[0] ?? null
}

const count = async (req: In, where: Where[]): Promise<number> =>
  (await req.payload.db.count({ collection: 'registrations', req, where: { and: where } })).totalDocs

const at = (workshop: string): Where => ({ workshop: { equals: workshop } })
const isThere = { exists: true }
const isMissing = { exists: false }

/**
 * The smallest free seat of a workshop; null where all up to the capacity are taken. Halves the numbers, so that a large room costs little more.
 * @param taken how many are taken up to the capacity
 */
const freeGap = async (req: In, workshop: string, capacity: number, taken: number): Promise<number | null> => {
  if (taken >= capacity) return null
  let [low, high] = [1, capacity]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((await takenUpTo(req, workshop, middle)) < middle) high = middle
    else low = middle + 1
  }
  return low
}

const takenUpTo = (req: In, workshop: string, seat: number): Promise<number> =>
  count(req, [at(workshop), { seat: { less_than_equal: seat } }])

/** A queue as it stands, with the rows that its next step is about. */
export interface SeenQueue extends QueueView {
  rows: ReadonlyMap<string, Registration>
  /** How many are in, where that was counted. */
  seated?: Pick<Counts, 'confirmed' | 'offered'>
}

/** Reads of a workshop’s queue what the next step needs to know: some questions of an index, however many have registered. */
export const readQueue = async (req: In, workshop: string, capacity: number | null): Promise<SeenQueue> => {
  const waits: Where[] = [at(workshop), { state: { equals: 'waiting' } }]
  const sits: Where[] = [at(workshop), { state: { in: [...seatedStates] } }]
  const hasNoRank = () => first(req, [...waits, { rank: isMissing }], ['provenAt', 'id'])
  // Ranks come first.
  if (await hasNoRank()) {
    const ranked = await first(req, [at(workshop), { rank: isThere }], ['-rank'])
    // Asked after the highest: who was given that one meanwhile is not given the next as well.
    const unranked = await hasNoRank()
    if (!unranked) return readQueue(req, workshop, capacity)
    return {
      ...nothing,
      unranked: unranked.id,
      highestRank: ranked?.rank ?? 0,
      rows: new Map([[unranked.id, unranked]]),
    }
  }
  const highest = await first(req, [at(workshop), { seat: isThere }], ['-seat'])
  const highestSeat = highest?.seat ?? 0
  // No index names who is in and has no seat: whether there is anybody is told by numbers, which indexes give.
  const seated = capacity === null ? undefined : await countSeated(req, workshop)
  const seats = seated && highest ? await count(req, [at(workshop), { seat: isThere }]) : 0
  const isSeatless = seated && seated.confirmed + seated.offered > seats
  const seatless = isSeatless ? await first(req, [...sits, { seat: isMissing }], ['rank']) : null
  const head = await first(req, [...waits, { rank: isThere }], ['rank'])
  // People are told in the order of the queue: where the last one was, all were.
  const last = head && (await first(req, [...waits, { rank: isThere }], ['-rank']))
  const untold =
    last && !last.toldAt ? await first(req, [...waits, { rank: isThere }, { toldAt: isMissing }], ['rank']) : null
  const above = highest && capacity !== null && highestSeat > capacity ? highest : null
  const seen = [seatless, above, head, untold].flatMap((row) => (row ? [[row.id, row] as const] : []))
  const gap = async (): Promise<number | null> => {
    // Where nobody takes the seat that was left, it need not be found.
    if (capacity === null || !(seatless ?? above ?? head) || !needsGap(highestSeat, capacity)) return null
    return freeGap(req, workshop, capacity, above ? await takenUpTo(req, workshop, capacity) : seats)
  }
  return {
    ...nothing,
    ...(seated ? { seated } : {}),
    highestSeat,
    gap: await gap(),
    seatless: seatless?.id ?? null,
    above: above?.id ?? null,
    head: head?.id ?? null,
    untold: untold?.id ?? null,
    rows: new Map(seen),
  }
}

const nothing: QueueView = {
  highestRank: 0,
  highestSeat: 0,
  gap: null,
  unranked: null,
  seatless: null,
  above: null,
  head: null,
  untold: null,
}

/** How many are in each state that counts at a desk. */
export type Counts = Record<(typeof liveStates)[number], number>

const countState = (req: In, workshop: string, state: keyof Counts): Promise<number> =>
  count(req, [at(workshop), { state: { equals: state } }])

const countSeated = async (req: In, workshop: string): Promise<Pick<Counts, 'confirmed' | 'offered'>> => ({
  offered: await countState(req, workshop, 'offered'),
  confirmed: await countState(req, workshop, 'confirmed'),
})

/** @param seated how many are in, where that is known */
export const countStates = async (req: In, workshop: string, seated?: SeenQueue['seated']): Promise<Counts> => ({
  waiting: await countState(req, workshop, 'waiting'),
  ...(seated ?? (await countSeated(req, workshop))),
})
