import type { PayloadRequest } from 'payload'
import { settingsOf } from '../../domain/desk'
import { isLive } from '../../domain/registration'
import { isRow } from '../../domain/row'
import { overtakings, violations, type OutOfTurn, type QueueRow, type Stay, type Violation } from '../../domain/seats'
import { findMain, type Stored } from '../../database/documents'
import { stateOf, workshopOf } from './acts'
import { desksOf } from './desk'
import { personKey } from './keys'
import type { Registration } from './queue'
import { factsOfDesk } from './settle'

type Note = Stored<'audit'>

/** What is wrong with the registrations of a workshop: now, or by its audit once. */
export interface SeatFault {
  code: Violation['code'] | 'KEY_WRONG' | 'WAS_OVERTAKEN'
  /** Of registrations; of who was overtaken, by the first. */
  ids: string[]
}

export interface SeatReport {
  workshop: string
  slug: string | null
  capacity: number | null
  confirmed: number
  offered: number
  waiting: number
  /** How many seats the audit tells of that were given in turn. */
  given: number
  faults: SeatFault[]
}

/** What is read of a registration: nothing of what its person said. */
const judged = {
  workshop: true,
  state: true,
  stateAt: true,
  mailbox: true,
  person: true,
  provenAt: true,
  rank: true,
  rankKey: true,
  seat: true,
  seatKey: true,
  toldAt: true,
} as const

/** What is so for a moment after each act, and is done by the work of the minute at the latest. */
export const isPassing = ({ code }: SeatFault): boolean => code === 'UNSETTLED'

/** By how much clocks of several servers may differ, in milliseconds. */
const TOLERANCE = 2000

const queueRow = (row: Registration): QueueRow => ({
  id: row.id,
  provenAt: row.provenAt ?? null,
  rank: row.rank ?? null,
  seat: row.seat ?? null,
  state: stateOf(row),
  wasTold: Boolean(row.toldAt),
})

const numberIn = (facts: unknown, name: 'rank' | 'seat'): number | null => {
  const value = isRow(facts) ? facts[name] : null
  return typeof value === 'number' ? value : null
}

const gives = (act: string | null | undefined): boolean => act === 'seat' || act === 'offer' || act === 'seatOutOfTurn'

const timeOf = (at: string | null | undefined): number => Date.parse(at ?? '')

const stateIn = (facts: unknown, name: 'from' | 'to'): unknown => (isRow(facts) ? facts[name] : null)

const keyOf = (id: string | null | undefined, rank: number | null): string => `${id ?? ''}:${rank ?? ''}`

/**
 * The times that people spent in a queue. Those that ended with a seat are told by the audit; of others by the registrations, where it is certain when they
 * ended: what a kill kept from the audit accuses nobody. Whoever was brought back to their rank was not there meanwhile: that is a time of its own.
 * @param notes in the order of their times
 */
const staysOf = (rows: readonly Registration[], notes: readonly Note[]): Stay[] => {
  const stays: Stay[] = []
  /** Who was brought back to a rank, when, and has had no seat since. */
  const back = new Map<string, number>()
  const seated = new Set<string>()
  const left = new Map<string, number>()
  const sinceOf = (key: string): Pick<Stay, 'since'> => {
    const since = back.get(key)
    return since === undefined ? {} : { since }
  }
  for (const { act, at, facts, registration } of notes) {
    const [id, rank, until] = [registration ?? '', numberIn(facts, 'rank'), timeOf(at)]
    if (rank === null) continue
    const key = keyOf(id, rank)
    if (gives(act)) {
      stays.push({ id, rank, ...sinceOf(key), until, ended: act === 'seatOutOfTurn' ? 'outOfTurn' : 'inTurn' })
      seated.add(key)
    }
    if (act === 'cancelByUs' && stateIn(facts, 'from') === 'waiting') left.set(key, until)
    if (act === 'takeBack' && stateIn(facts, 'to') === 'waiting') {
      const ended = left.get(key)
      if (ended !== undefined) stays.push({ id, rank, ...sinceOf(key), until: ended, ended: null })
      left.delete(key)
      seated.delete(key)
      back.set(key, until)
    }
  }
  const hadSeat = new Set(
    notes.filter(({ facts }) => numberIn(facts, 'seat') !== null).map(({ registration }) => registration),
  )
  for (const { id, rank, state, stateAt } of rows) {
    if (typeof rank !== 'number' || seated.has(keyOf(id, rank))) continue
    const since = sinceOf(keyOf(id, rank))
    if (state === 'waiting') stays.push({ id, rank, ...since, until: Infinity, ended: null })
    if (state === 'cancelled' && stateAt && !hadSeat.has(id))
      stays.push({ id, rank, ...since, until: timeOf(stateAt), ended: null })
  }
  return stays
}

/** Who stands where no turn brought them, by what brought each there last. @param notes in the order of their times */
const outOfTurnBy = (notes: readonly Note[], rows: readonly Registration[]): OutOfTurn => {
  const last = new Map<string, Note>()
  for (const note of notes) if (gives(note.act) || note.act === 'takeBack') last.set(note.registration ?? '', note)
  const [seated, waiting] = [new Set<string>(), new Set<string>()]
  for (const { id, rank } of rows) {
    const { act, facts } = last.get(id) ?? {}
    if (act === 'seatOutOfTurn') seated.add(id)
    if (act !== 'takeBack') continue
    if (stateIn(facts, 'to') === 'confirmed') seated.add(id)
    else if (numberIn(facts, 'rank') === rank) waiting.add(id)
  }
  return { seated, waiting }
}

/** A key that does not say what its registration says: its number is another’s to take, or nobody’s. */
const isKeyWrong = (row: Registration): boolean => {
  const workshop = workshopOf(row)
  const wanted = (n: number | null | undefined): string | null => (typeof n === 'number' ? `${workshop}:${n}` : null)
  const differs = (key: string | null | undefined, right: string | null): boolean =>
    right === null ? Boolean(key?.startsWith(`${workshop}:`)) : key !== right
  const person = isLive(row.state) && row.mailbox ? personKey(workshop, row.mailbox) : null
  return differs(row.rankKey, wanted(row.rank)) || differs(row.seatKey, wanted(row.seat)) || differs(row.person, person)
}

/**
 * Looks at every queue as it stands, and replays by the audit how seats were given: says of each workshop with registrations what is wrong with it, or
 * was.
 */
export const checkSeats = async (req: PayloadRequest, now: Date): Promise<SeatReport[]> => {
  const { values } = await req.payload.db.findDistinct({ collection: 'registrations', field: 'workshop', req })
  const workshops = values.map(({ workshop }) => String(workshop ?? '')).filter(Boolean)
  const desks = await desksOf(req, workshops)
  const tolerance = req.payload.db.name === 'mongoose' ? TOLERANCE : 0
  const reports: SeatReport[] = []
  for (const workshop of workshops) {
    const rows = await findMain(req, 'registrations', { workshop: { equals: workshop } }, 0, judged)
    const notes = (await findMain(req, 'audit', { workshop: { equals: workshop } })).toSorted(
      (a, b) => timeOf(a.at) - timeOf(b.at),
    )
    const [named] = await findMain(req, 'workshops', { id: { equals: workshop } }, 1, { slug: true })
    const desk = desks.get(workshop) ?? null
    const { hasBegun, isCalledOff, isPaused } = factsOfDesk(desk, now.toISOString())
    const isStopped = Boolean(hasBegun || isCalledOff || isPaused)
    const { capacity, waitlist } = settingsOf(desk)
    const stays = staysOf(rows, notes)
    const howMany = (state: string): number => rows.filter((row) => row.state === state).length
    reports.push({
      workshop,
      slug: named?.slug ?? null,
      capacity,
      confirmed: howMany('confirmed'),
      offered: howMany('offered'),
      waiting: howMany('waiting'),
      given: stays.filter(({ ended }) => ended === 'inTurn').length,
      faults: [
        ...violations(rows.map(queueRow), { capacity, isStopped, waitlist }, outOfTurnBy(notes, rows)),
        ...rows.filter(isKeyWrong).map(({ id }): SeatFault => ({ code: 'KEY_WRONG', ids: [id] })),
        ...overtakings(stays, tolerance).map(({ id, overtook }): SeatFault => ({
          code: 'WAS_OVERTAKEN',
          ids: [overtook, id],
        })),
      ],
    })
  }
  return reports
}
