import type { PayloadRequest } from 'payload'
import { liveStates, seatedStates } from '../../domain/registration'
import { needsGap, type QueueView } from '../../domain/seats'
import type { Conditions, Order, Stored } from '../../database/documents'

type In = Pick<PayloadRequest, 'payload' | 'transactionID'> & Partial<PayloadRequest>
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

/** The smallest free seat of a workshop; null where all up to the capacity are taken. Halves the numbers, so that a large room costs little more. */
const freeGap = async (req: In, workshop: string, capacity: number): Promise<number | null> => {
  const takenUpTo = (seat: number): Promise<number> => count(req, [at(workshop), { seat: { less_than_equal: seat } }])
  if ((await takenUpTo(capacity)) >= capacity) return null
  let [low, high] = [1, capacity]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((await takenUpTo(middle)) < middle) high = middle
    else low = middle + 1
  }
  return low
}

/** A queue as it stands, with the rows that its next step is about. */
export interface SeenQueue extends QueueView {
  rows: ReadonlyMap<string, Registration>
}

/** Reads of a workshop’s queue what the next step needs to know: some questions of an index, however many have registered. */
export const readQueue = async (req: In, workshop: string, capacity: number | null): Promise<SeenQueue> => {
  const waits: Where[] = [at(workshop), { state: { equals: 'waiting' } }]
  const sits: Where[] = [at(workshop), { state: { in: [...seatedStates] } }]
  const ranked = await first(req, [at(workshop), { rank: isThere }], ['-rank'])
  const highest = await first(req, [at(workshop), { seat: isThere }], ['-seat'])
  const unranked = await first(req, [...waits, { rank: isMissing }], ['provenAt', 'id'])
  const seatless = capacity === null ? null : await first(req, [...sits, { seat: isMissing }], ['rank'])
  const head = await first(req, [...waits, { rank: isThere }], ['rank'])
  // People are told in the order of the queue: where the last one was, all were.
  const last = head && (await first(req, [...waits, { rank: isThere }], ['-rank']))
  const untold =
    last && !last.toldAt ? await first(req, [...waits, { rank: isThere }, { toldAt: isMissing }], ['rank']) : null
  const highestSeat = highest?.seat ?? 0
  const above = highest && capacity !== null && highestSeat > capacity ? highest : null
  const seen = [unranked, seatless, above, head, untold].flatMap((row) => (row ? [[row.id, row] as const] : []))
  return {
    highestRank: ranked?.rank ?? 0,
    highestSeat,
    gap: capacity !== null && needsGap(highestSeat, capacity) ? await freeGap(req, workshop, capacity) : null,
    unranked: unranked?.id ?? null,
    seatless: seatless?.id ?? null,
    above: above?.id ?? null,
    head: head?.id ?? null,
    untold: untold?.id ?? null,
    rows: new Map(seen),
  }
}

/** How many are in each state that counts at a desk. */
export const countStates = async (req: In, workshop: string): Promise<Record<(typeof liveStates)[number], number>> => {
  const [waiting, offered, confirmed] = [
    await count(req, [at(workshop), { state: { equals: 'waiting' } }]),
    await count(req, [at(workshop), { state: { equals: 'offered' } }]),
    await count(req, [at(workshop), { state: { equals: 'confirmed' } }]),
  ]
  return { waiting, offered, confirmed }
}
