import type { Payload, PayloadRequest } from 'payload'
import { findMain, type Fields, type Stored } from '../../database/documents'
import { attendances } from '../../domain/attendance'
import { inOrder, placesIn, rolled, type Rolled } from '../../domain/roll'
import { without } from '../../domain/row'

/**
 * The roll of a workshop in memory: whoever searches at a desk would otherwise read everybody for each letter typed. What changed since it was read is read
 * anew before each answer, so that nobody is shown what was.
 */

const read = {
  id: true,
  workshop: true,
  name: true,
  email: true,
  organisation: true,
  language: true,
  interpretation: true,
  state: true,
  cause: true,
  stateAt: true,
  rank: true,
  seat: true,
  offerUntil: true,
  createdAt: true,
  attended: true,
  attendedAt: true,
  bounced: true,
  linkVersion: true,
  answers: true,
} as const satisfies Fields<'registrations'>

type Read = Pick<Stored<'registrations'>, keyof typeof read>

/** A registration as the roll has it: of its answers what was chosen stays, and nothing of what was written at length. */
export type Listed = Omit<Read, 'answers'>

const enrolled = (row: Read): Rolled<Listed> => ({ ...rolled(row), row: without(row, ['answers']) })

export interface Roll {
  ordered: readonly Rolled<Listed>[]
  byId: ReadonlyMap<string, Rolled<Listed>>
  /** Of those who wait, by their ids. */
  places: ReadonlyMap<string, number>
}

interface Kept extends Roll {
  byId: Map<string, Rolled<Listed>>
  /** From when on what was written is read anew, in milliseconds. */
  since: number
}

/** What was written so long before it was looked is looked at again: clocks of servers differ, and what is written is seen when all of its act is. */
const AGAIN_MS = 60_000
/** A roll that nobody asks for is forgotten after so long: no name stays in memory for longer. */
const IDLE_MS = 300_000
/** So many are kept at once: whoever goes through all workshops leaves no more in memory. */
export const MOST_ROLLS = 16

interface Held {
  roll: Kept | null
  /** Whether the last reading was of a workshop of which no time is kept of when somebody came. */
  isTimeless: boolean
  /** The last reading: the next one begins when it has ended. */
  turn: Promise<unknown>
  timer: NodeJS.Timeout | null
}

const rolls = new WeakMap<Payload, Map<string, Held>>()

const heldFor = (payload: Payload, workshop: string): Held => {
  const own = rolls.get(payload) ?? new Map<string, Held>()
  rolls.set(payload, own)
  const held = own.get(workshop) ?? { roll: null, isTimeless: false, turn: Promise.resolve(), timer: null }
  // The one that was asked for last stands last.
  own.delete(workshop)
  own.set(workshop, held)
  for (const [other, { timer }] of own) {
    if (own.size <= MOST_ROLLS) break
    if (timer) clearTimeout(timer)
    own.delete(other)
  }
  if (held.timer) clearTimeout(held.timer)
  held.timer = setTimeout(() => own.get(workshop) === held && own.delete(workshop), IDLE_MS)
  held.timer.unref()
  return held
}

const whole = (byId: Map<string, Rolled<Listed>>, since: number): Kept => {
  const ordered = inOrder([...byId.values()])
  return { byId, ordered, places: placesIn(ordered), since }
}

const readAll = async (req: PayloadRequest, workshop: string): Promise<Kept> => {
  const began = Date.now()
  const rows: Read[] = await findMain(req, 'registrations', { workshop: { equals: workshop } }, 0, read)
  return whole(new Map(rows.map((row) => [row.id, enrolled(row)])), began - AGAIN_MS)
}

const readAnew = async (req: PayloadRequest, workshop: string, known: Kept): Promise<Kept> => {
  const began = Date.now()
  const since = { updatedAt: { greater_than: new Date(known.since).toISOString() } }
  // By time alone, which an index gives: what was written just now is little, of whatever workshop.
  const rows: Read[] = await findMain(req, 'registrations', since, 0, read)
  const own = rows.filter((row) => row.workshop === workshop)
  for (const row of own) known.byId.set(row.id, enrolled(row))
  const { totalDocs } = await req.payload.db.count({
    collection: 'registrations',
    req,
    where: { workshop: { equals: workshop } },
  })
  // Somebody was erased.
  if (totalDocs !== known.byId.size) return readAll(req, workshop)
  known.since = began - AGAIN_MS
  return own.length ? whole(known.byId, known.since) : known
}

/** Who was there, read anew of all: where no time of it is kept, none tells who was marked since. */
const readAttendance = async (req: PayloadRequest, workshop: string, known: Kept): Promise<void> => {
  const there = await findMain(
    req,
    'registrations',
    { and: [{ workshop: { equals: workshop } }, { attended: { in: attendances.filter((one) => one !== 'no') } }] },
    0,
    { attended: true },
  )
  const marks = new Map(there.map(({ attended, id }) => [id, attended ?? null]))
  for (const { row } of known.ordered) row.attended = marks.get(row.id) ?? 'no'
}

/**
 * Everybody who registered for a workshop, as they are now.
 * @param isConfidential whether no time is kept of when somebody came
 */
export const rollOf = (req: PayloadRequest, workshop: string, isConfidential: boolean): Promise<Roll> => {
  const held = heldFor(req.payload, workshop)
  const next = held.turn.then(async () => {
    const roll = held.roll ? await readAnew(req, workshop, held.roll) : await readAll(req, workshop)
    // Of those who were written since, the rest are as they were: who of them came, no time tells, nor did it before times are kept.
    if (held.roll && (isConfidential || held.isTimeless)) await readAttendance(req, workshop, roll)
    held.roll = roll
    held.isTimeless = isConfidential
    return roll
  })
  held.turn = next.catch(() => {
    held.roll = null
  })
  return next
}
