import type { Payload, PayloadRequest, Where } from 'payload'
import { findMain, type Fields, type Stored } from '../../database/documents'
import { attendanceActs, attendances } from '../../domain/attendance'
import { attendedOf, inOrder, placesIn, rolled, type Rolled } from '../../domain/roll'
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
  mailbox: true,
  answers: true,
} as const satisfies Fields<'registrations'>

type Read = Pick<Stored<'registrations'>, keyof typeof read>

/** A registration as the roll has it: of its answers what was chosen stays, and nothing of what was written at length. */
export type Listed = Omit<Read, 'answers'>

const enrolled = (row: Read): Rolled<Listed> => ({ ...rolled(row), row: without(row, ['answers']) })

export interface Roll {
  /** The same for as long as the roll is kept: what is made of it is kept by it. */
  own: object
  /** Another one whenever anything of it is another. */
  version: number
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

/** By how many marks of attendance are told from those of before, where no time of any is kept. */
interface Marks {
  /** Notes of who was there in the audit: each act but to join has one. */
  notes: number
  /** Those who have pressed the button of the meeting, and of whom nothing surer is known. */
  joined: number
}

interface Held {
  roll: Kept | null
  /** Whether the last reading was of a workshop of which no time is kept of when somebody came. */
  isTimeless: boolean
  /** Null before they were counted. */
  marks: Marks | null
  /** Those whom this server marked since, each as often as it did. */
  marked: string[]
  /** The last reading: the next one begins when it has ended. */
  turn: Promise<unknown>
  timer: NodeJS.Timeout | null
}

const rolls = new WeakMap<Payload, Map<string, Held>>()

const heldFor = (payload: Payload, workshop: string): Held => {
  const own = rolls.get(payload) ?? new Map<string, Held>()
  rolls.set(payload, own)
  const held: Held = own.get(workshop) ?? {
    roll: null,
    isTimeless: false,
    marks: null,
    marked: [],
    turn: Promise.resolve(),
    timer: null,
  }
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

/** Rolls are told apart by a number that none has had before. */
let versions = 0

const whole = (own: object, byId: Map<string, Rolled<Listed>>, since: number): Kept => {
  const ordered = inOrder([...byId.values()])
  return { own, version: ++versions, byId, ordered, places: placesIn(ordered), since }
}

const readAll = async (req: PayloadRequest, workshop: string, own: object): Promise<Kept> => {
  const began = Date.now()
  const rows: Read[] = await findMain(req, 'registrations', { workshop: { equals: workshop } }, 0, read)
  return whole(own, new Map(rows.map((row) => [row.id, enrolled(row)])), began - AGAIN_MS)
}

const isSame = (before: Rolled<Listed> | undefined, now: Rolled<Listed>): boolean =>
  JSON.stringify(before) === JSON.stringify(now)

const readAnew = async (req: PayloadRequest, workshop: string, known: Kept): Promise<Kept> => {
  const began = Date.now()
  const since = { updatedAt: { greater_than: new Date(known.since).toISOString() } }
  // By time alone, which an index gives: what was written just now is little, of whatever workshop.
  const rows: Read[] = await findMain(req, 'registrations', since, 0, read)
  const own = rows
    .filter((row) => row.workshop === workshop)
    .map(enrolled)
    .filter((one) => !isSame(known.byId.get(one.row.id), one))
  for (const one of own) known.byId.set(one.row.id, one)
  const { totalDocs } = await req.payload.db.count({
    collection: 'registrations',
    req,
    where: { workshop: { equals: workshop } },
  })
  // Somebody was erased.
  if (totalDocs !== known.byId.size) return readAll(req, workshop, known.own)
  known.since = began - AGAIN_MS
  return own.length ? whole(known.own, known.byId, known.since) : known
}

const countMarks = async (req: PayloadRequest, workshop: string): Promise<Marks> => {
  const count = async (collection: 'audit' | 'registrations', where: Where): Promise<number> =>
    (await req.payload.db.count({ collection, req, where: { and: [{ workshop: { equals: workshop } }, where] } }))
      .totalDocs
  return {
    notes: await count('audit', { act: { in: [...attendanceActs] } }),
    joined: await count('registrations', { attended: { equals: 'joined' } }),
  }
}

/** Who was there, of some or of all: it is set in the roll. @returns whether any mark is another */
const setAttendance = async (
  req: PayloadRequest,
  { byId, ordered }: Kept,
  workshop: string,
  ids: readonly string[] | null,
): Promise<boolean> => {
  const isThere = { attended: { in: attendances.filter((one) => one !== 'no') } }
  const of = ids ? { id: { in: [...ids] } } : { workshop: { equals: workshop } }
  const there = await findMain(req, 'registrations', { and: [of, isThere] }, 0, { attended: true })
  const marks = new Map(there.map(({ attended, id }) => [id, attended ?? 'no'] as const))
  let isOther = false
  for (const { row } of ids ? ids.flatMap((id) => byId.get(id) ?? []) : ordered) {
    const mark = marks.get(row.id) ?? 'no'
    if (attendedOf(row) === mark) continue
    row.attended = mark
    isOther = true
  }
  return isOther
}

/**
 * Who was there, where no time of it is kept and so none tells who was marked since: those whom this server marked are read anew, and all of them where
 * there are more notes of marks than that, or fewer, or others who joined.
 */
const readAttendance = async (req: PayloadRequest, workshop: string, held: Held, roll: Kept): Promise<void> => {
  // Before they are read: what is marked meanwhile is looked for once more.
  const marked = held.marked.splice(0)
  const marks = await countMarks(req, workshop)
  const isOwn = held.marks?.notes === marks.notes - marked.length
  let isOther = isOwn && marked.length > 0 && (await setAttendance(req, roll, workshop, [...new Set(marked)]))
  const joined = (): number => roll.ordered.filter(({ row }) => row.attended === 'joined').length
  if (!isOwn || joined() !== marks.joined) isOther = (await setAttendance(req, roll, workshop, null)) || isOther
  held.marks = marks
  if (isOther) roll.version = ++versions
}

/** Says that this server marked somebody’s attendance, once it is written: their mark is read anew. */
export const noteMarked = (payload: Payload, workshop: string, registration: string): void => {
  const held = rolls.get(payload)?.get(workshop)
  held?.marked.push(registration)
}

/**
 * Everybody who registered for a workshop, as they are now.
 * @param isConfidential whether no time is kept of when somebody came
 */
export const rollOf = (req: PayloadRequest, workshop: string, isConfidential: boolean): Promise<Roll> => {
  const held = heldFor(req.payload, workshop)
  const next = held.turn.then(async () => {
    const roll = held.roll ? await readAnew(req, workshop, held.roll) : await readAll(req, workshop, held)
    // Of those who were written since, the rest are as they were: who of them came, no time tells, nor did it before times are kept.
    if (isConfidential || held.isTimeless) await readAttendance(req, workshop, held, roll)
    if (!isConfidential) Object.assign(held, { marks: null, marked: [] })
    held.roll = roll
    held.isTimeless = isConfidential
    return roll
  })
  held.turn = next.catch(() => {
    Object.assign(held, { roll: null, marks: null })
  })
  return next
}
