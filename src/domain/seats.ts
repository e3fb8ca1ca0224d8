import { holdsSeat, type RegistrationState } from './registration'

/** A registration as the queue sees it. */
export interface QueueRow {
  id: string
  state: RegistrationState
  /** The order of the queue; none until it is given. */
  rank: number | null
  /** From 1 on; none where seats are not counted. */
  seat: number | null
  /** Instant (ISO 8601, UTC). */
  provenAt: string | null
  /** Whether they were told that they wait. */
  wasTold: boolean
}

/** What a workshop's queue goes by. */
export interface SeatingRules {
  /** Null where seats are not counted. */
  capacity: number | null
  waitlist: boolean
  /** Whether nobody is given a seat now: it stands still, is called off, or has begun. */
  isStopped: boolean
}

/** What has to be known of a workshop's registrations to take the next step: some questions of an index each, however many there are. */
export interface QueueView {
  /** Of all that there are, cancelled ones too; 0 where none has a rank. */
  highestRank: number
  highestSeat: number
  /** The smallest seat from 1 to the capacity that is free; asked for where `needsGap`. */
  gap: number | null
  /** Waits and has no rank: the one proven first. */
  unranked: string | null
  /** Holds a seat by its state, and has none: it came when seats were not counted. */
  seatless: string | null
  /** Sits highest above the capacity. */
  above: string | null
  /** Waits with the lowest rank. */
  head: string | null
  /** Waits with a rank, and was not told so: the lowest. */
  untold: string | null
}

/** One write of one registration. */
export type SettleStep =
  | { step: 'rank'; id: string; rank: number }
  /** Another seat, or a first one, for somebody who is in. */
  | { step: 'place'; id: string; seat: number }
  /** The act `seat` of registration.ts; without a number where seats are not counted. */
  | { step: 'seat'; id: string; seat: number | null }
  /** The acts of these names. */
  | { step: 'wait' | 'turnAway'; id: string }

/** Whether a free seat can only be one that was left: the numbers up to the capacity are used up. */
export const needsGap = (highestSeat: number, capacity: number | null): boolean =>
  capacity !== null && highestSeat >= capacity

/** The smallest number from 1 to `capacity` that is not among those taken; null where none is. */
export const smallestGap = (taken: readonly number[], capacity: number): number | null => {
  const held = new Set(taken)
  for (let seat = 1; seat <= capacity; seat++) if (!held.has(seat)) return seat
  return null
}

/** The next free seat: one more than the highest, and when those are used up, one that was left. */
const freeSeat = ({ gap, highestSeat }: QueueView, capacity: number): number | null =>
  highestSeat < capacity ? highestSeat + 1 : gap

/** A seat for somebody who is let in out of turn: one over the capacity where none is free. */
export const seatOutOfTurn = (view: QueueView, capacity: number | null): number | null =>
  capacity === null ? null : (freeSeat(view, capacity) ?? view.highestSeat + 1)

/**
 * The next thing to do for a queue; null when all is done. Whoever does it writes one document on the condition that it is as it was, and asks again:
 * any number of servers may do so at once, and any of them stop in between. Ranks come before seats, so that the order of the queue is seen by all.
 */
export const nextStep = (view: QueueView, { capacity, isStopped, waitlist }: SeatingRules): SettleStep | null => {
  const { above, head, highestRank, highestSeat, seatless, unranked, untold } = view
  if (unranked !== null) return { step: 'rank', id: unranked, rank: highestRank + 1 }
  if (isStopped) return null
  if (capacity === null) return head === null ? null : { step: 'seat', id: head, seat: null }
  const free = freeSeat(view, capacity)
  if (seatless !== null) return { step: 'place', id: seatless, seat: free ?? highestSeat + 1 }
  if (free !== null && above !== null) return { step: 'place', id: above, seat: free }
  if (free !== null && head !== null) return { step: 'seat', id: head, seat: free }
  return untold === null ? null : { step: waitlist ? 'wait' : 'turnAway', id: untold }
}

const highestOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((highest, number) => Math.max(highest, number ?? 0), 0)

const lowest = <T>(rows: readonly T[], by: (row: T) => number): T | null =>
  rows.reduce<T | null>((found, row) => (found === null || by(row) < by(found) ? row : found), null)

/** What `settle` asks of the database, worked out of all rows of a workshop. */
export const viewOf = (rows: readonly QueueRow[], capacity: number | null): QueueView => {
  const waiting = rows.filter(({ state }) => state === 'waiting')
  const ranked = waiting.filter(({ rank }) => rank !== null)
  const seated = rows.filter(({ state }) => holdsSeat(state))
  const seats = seated.flatMap(({ seat }) => seat ?? [])
  const highestSeat = highestOf(seats)
  const rankOf = ({ rank }: QueueRow): number => rank ?? Infinity
  const firstProven = waiting
    .filter(({ rank }) => rank === null)
    .toSorted((a, b) => (a.provenAt ?? '').localeCompare(b.provenAt ?? '') || a.id.localeCompare(b.id))
  return {
    highestRank: highestOf(rows.map(({ rank }) => rank)),
    highestSeat,
    gap: capacity !== null && needsGap(highestSeat, capacity) ? smallestGap(seats, capacity) : null,
    unranked: firstProven[0]?.id ?? null,
    seatless:
      capacity === null
        ? null
        : (lowest(
            seated.filter(({ seat }) => seat === null),
            rankOf,
          )?.id ?? null),
    above:
      lowest(
        seated.filter(({ seat }) => capacity !== null && seat !== null && seat > capacity),
        ({ seat }) => -(seat ?? 0),
      )?.id ?? null,
    head: lowest(ranked, rankOf)?.id ?? null,
    untold:
      lowest(
        ranked.filter(({ wasTold }) => !wasTold),
        rankOf,
      )?.id ?? null,
  }
}

/** A time that somebody spent in a queue, under one rank. */
export interface Stay {
  id: string
  rank: number
  /** When it began, in milliseconds, of somebody who was out of the queue and came back to the rank of before; of others their rank alone says it. */
  since?: number
  /** When it ended, in milliseconds; Infinity where they wait still. */
  until: number
  /** Whether it ended with a seat or an offer in turn, with one out of turn, or without. */
  ended: 'inTurn' | 'outOfTurn' | null
}

/**
 * Who was given a seat in turn while somebody with a lower rank waited, and who that was. A rank is given when all lower ones are seen: whoever has a
 * lower one stood there before. Their order alone says it, and no clock but that of the seats.
 * @param tolerance in milliseconds: by how much the clocks of the servers that wrote the times may differ
 */
export const overtakings = (stays: readonly Stay[], tolerance = 0): { id: string; overtook: string }[] => {
  const found: { id: string; overtook: string }[] = []
  let last: Stay | null = null
  const back: Stay[] = []
  let pending: Stay[] = []
  for (const stay of stays.toSorted((a, b) => a.rank - b.rank)) {
    // Of one rank nobody is before the other: it was given anew when its row was erased.
    if (pending[0] && pending[0].rank !== stay.rank) {
      const all = pending.filter(({ since }) => since === undefined)
      last = lowest(last ? [last, ...all] : all, ({ until }) => -until)
      back.push(...pending.filter(({ since }) => since !== undefined))
      pending = []
    }
    pending.push(stay)
    if (stay.ended !== 'inTurn') continue
    const wereThere = back.filter(({ since = 0 }) => since < stay.until - tolerance)
    const overtook = lowest(last ? [last, ...wereThere] : wereThere, ({ until }) => -until)
    if (overtook && overtook.until > stay.until + tolerance) found.push({ id: stay.id, overtook: overtook.id })
  }
  return found
}

/** Who stands where no turn brought them, by their ids. */
export interface OutOfTurn {
  /** Were let in out of turn. */
  seated: ReadonlySet<string>
  /** Wait, and were out of the queue meanwhile: who has a seat may have got it then. */
  waiting: ReadonlySet<string>
}

const nobody: OutOfTurn = { seated: new Set(), waiting: new Set() }

/** What is wrong with a workshop's registrations. */
export interface Violation {
  code: 'SEATLESS' | 'SEAT_KEPT' | 'SEAT_INVALID' | 'SEAT_TWICE' | 'RANK_TWICE' | 'OVERTAKEN' | 'UNSETTLED'
  ids: string[]
}

const twice = (
  code: Violation['code'],
  rows: readonly QueueRow[],
  of: (row: QueueRow) => number | null,
): Violation[] => {
  const groups = new Map<number, string[]>()
  for (const row of rows) {
    const value = of(row)
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), row.id])
  }
  return [...groups.values()].filter((ids) => ids.length > 1).map((ids) => ({ code, ids }))
}

/**
 * Everything that is never so, at whatever moment one looks; and `UNSETTLED` where there is still something to do, which is so for a moment after each
 * act, as is `SEATLESS` where seats begin to be counted. A seat above the capacity is no fault: the capacity was lowered, or it was given at the desk.
 */
export const violations = (
  rows: readonly QueueRow[],
  rules: SeatingRules,
  outOfTurn: OutOfTurn = nobody,
): Violation[] => {
  const one = (code: Violation['code'], wrong: (row: QueueRow) => boolean): Violation[] =>
    rows.filter(wrong).map(({ id }) => ({ code, ids: [id] }))
  const stays = rows.flatMap(({ id, rank, state }): Stay[] => {
    if (rank === null) return []
    if (state === 'waiting') return outOfTurn.waiting.has(id) ? [] : [{ id, rank, until: Infinity, ended: null }]
    return holdsSeat(state) ? [{ id, rank, until: 0, ended: outOfTurn.seated.has(id) ? 'outOfTurn' : 'inTurn' }] : []
  })
  const step = nextStep(viewOf(rows, rules.capacity), rules)
  return [
    ...one('SEATLESS', ({ seat, state }) => rules.capacity !== null && holdsSeat(state) && seat === null),
    ...one('SEAT_KEPT', ({ seat, state }) => !holdsSeat(state) && seat !== null),
    ...one('SEAT_INVALID', ({ seat }) => seat !== null && !(Number.isInteger(seat) && seat > 0)),
    ...twice('SEAT_TWICE', rows, ({ seat }) => seat),
    ...twice('RANK_TWICE', rows, ({ rank }) => rank),
    ...overtakings(stays).map(({ id, overtook }): Violation => ({ code: 'OVERTAKEN', ids: [id, overtook] })),
    ...(step ? [{ code: 'UNSETTLED' as const, ids: [step.id] }] : []),
  ]
}
