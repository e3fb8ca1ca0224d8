import { describe, expect, it } from '@jest/globals'
import { decide, isLive, type Act, type Facts } from '../../src/domain/registration'
import {
  needsGap,
  nextStep,
  overtakings,
  seatOutOfTurn,
  smallestGap,
  violations,
  viewOf,
  type QueueRow,
  type SeatingRules,
  type SettleStep,
  type Stay,
} from '../../src/domain/seats'
import { Random } from '../support/random'

const row = (id: string, state: QueueRow['state'], rank: number | null, seat: number | null = null): QueueRow => ({
  id,
  state,
  rank,
  seat,
  provenAt: '2031-04-01T00:00:00.000Z',
  wasTold: true,
})
const rules = (capacity: number | null, other: Partial<SeatingRules> = {}): SeatingRules => ({
  capacity,
  waitlist: true,
  isStopped: false,
  ...other,
})
const byHand = (seated: ReadonlySet<string> = new Set()) => ({ seated, waiting: new Set<string>() })
const step = (rows: readonly QueueRow[], of: SeatingRules) => nextStep(viewOf(rows, of.capacity), of)

describe('the next step', () => {
  it('gives ranks before seats, to whom was proven first', () => {
    const rows = [
      { ...row('b', 'waiting', null), provenAt: '2031-04-01T00:00:01.000Z' },
      { ...row('c', 'waiting', null), provenAt: '2031-04-01T00:00:00.000Z' },
      { ...row('a', 'waiting', null), provenAt: '2031-04-01T00:00:01.000Z' },
      row('d', 'cancelled', 7),
      row('e', 'waiting', 3),
    ]
    expect(step(rows, rules(9))).toEqual({ step: 'rank', id: 'c', rank: 8 })
    // While a workshop stands still the order of the queue is kept all the same.
    expect(step(rows, rules(9, { isStopped: true }))).toEqual({ step: 'rank', id: 'c', rank: 8 })
  })

  it('seats the lowest rank and no later one, however the rows lie', () => {
    const rows = [row('last', 'waiting', 9), row('first', 'waiting', 3), row('middle', 'waiting', 5)]
    expect(step(rows, rules(1))).toEqual({ step: 'seat', id: 'first', seat: 1 })
  })

  it('takes a new seat while there are new ones, and then the smallest that was left', () => {
    const seats = (...taken: number[]) => [
      ...taken.map((seat) => row(`s${seat}`, 'confirmed', seat, seat)),
      row('w', 'waiting', 99),
    ]
    expect(step(seats(1, 3), rules(4))).toEqual({ step: 'seat', id: 'w', seat: 4 })
    expect(step(seats(1, 3, 4), rules(4))).toEqual({ step: 'seat', id: 'w', seat: 2 })
    expect(step(seats(1, 2, 3, 4), rules(4))).toBeNull()
    expect(step(seats(1, 2, 3, 4), rules(5))).toEqual({ step: 'seat', id: 'w', seat: 5 })
  })

  it('moves who sits above the capacity before anybody is let in', () => {
    const rows = [
      row('a', 'confirmed', 1, 1),
      row('c', 'confirmed', 3, 3),
      row('d', 'offered', 4, 4),
      row('w', 'waiting', 5),
    ]
    expect(step(rows, rules(2))).toEqual({ step: 'place', id: 'd', seat: 2 })
  })

  it('places those who came when seats were not counted, above the capacity if need be', () => {
    const rows = [row('a', 'confirmed', 1), row('b', 'confirmed', 2, 1)]
    expect(step(rows, rules(null))).toBeNull()
    expect([step(rows, rules(2)), step(rows, rules(1))]).toEqual([
      { step: 'place', id: 'a', seat: 2 },
      { step: 'place', id: 'a', seat: 2 },
    ])
    expect(step([row('a', 'confirmed', 1), row('b', 'confirmed', 2, 2)], rules(2))).toEqual({
      step: 'place',
      id: 'a',
      seat: 1,
    })
    expect(step([row('w', 'waiting', 1)], rules(null))).toEqual({ step: 'seat', id: 'w', seat: null })
  })

  it('tells who waits once, or turns them away where there is no waiting list', () => {
    const rows = [row('a', 'confirmed', 1, 1), { ...row('w', 'waiting', 2), wasTold: false }]
    expect([step(rows, rules(1)), step(rows, rules(1, { waitlist: false }))]).toEqual([
      { step: 'wait', id: 'w' },
      { step: 'turnAway', id: 'w' },
    ])
    // A waiting list that was closed later: who was told to wait goes on waiting.
    expect(step([row('a', 'confirmed', 1, 1), row('w', 'waiting', 2)], rules(1, { waitlist: false }))).toBeNull()
  })

  it('gives no seat where a workshop stands still or has begun', () => {
    expect(step([row('w', 'waiting', 1)], rules(5, { isStopped: true }))).toBeNull()
  })

  it('finds a seat out of turn: a free one, or one more', () => {
    const rows = [row('a', 'confirmed', 1, 1), row('b', 'confirmed', 2, 3)]
    expect([2, 3, 4, null].map((capacity) => seatOutOfTurn(viewOf(rows, capacity), capacity))).toEqual([2, 2, 4, null])
    expect(seatOutOfTurn(viewOf([row('a', 'confirmed', 1, 1)], 1), 1)).toBe(2)
    expect([needsGap(3, 3), needsGap(2, 3), needsGap(9, null), smallestGap([], 0)]).toEqual([true, false, false, null])
  })
})

describe('violations', () => {
  const said = (rows: readonly QueueRow[], of: SeatingRules, outOfTurn?: Set<string>): string[] =>
    violations(rows, of, byHand(outOfTurn)).map(({ code, ids }) => `${code} ${ids.join(' ')}`)

  it.each<[string, QueueRow[], number | null]>([
    ['', [row('a', 'confirmed', 1, 1), row('w', 'waiting', 2), row('x', 'cancelled', 3)], 1],
    ['', [row('a', 'confirmed', 1, 5), row('b', 'offered', 2, 1)], 1],
    ['SEATLESS a, UNSETTLED a', [row('a', 'confirmed', 1)], 1],
    ['', [row('a', 'confirmed', 1)], null],
    ['SEAT_KEPT x', [row('x', 'cancelled', 1, 1)], 1],
    ['SEAT_INVALID a', [row('a', 'confirmed', 1, 0)], 1],
    ['SEAT_TWICE a b', [row('a', 'confirmed', 1, 1), row('b', 'offered', 2, 1)], 1],
    ['RANK_TWICE a x', [row('a', 'confirmed', 1, 1), row('x', 'cancelled', 1)], 1],
    ['OVERTAKEN b w', [row('w', 'waiting', 1), row('b', 'confirmed', 2, 1)], 1],
    ['UNSETTLED w', [row('w', 'waiting', 1)], 1],
  ])('%s', (found, rows, capacity) => {
    expect(said(rows, rules(capacity)).join(', ')).toBe(found)
  })

  it('take nobody to be overtaken by who was let in out of turn', () => {
    expect(said([row('w', 'waiting', 1), row('b', 'confirmed', 2, 1)], rules(1), new Set(['b']))).toEqual([])
    const back = { seated: new Set<string>(), waiting: new Set(['w']) }
    expect(violations([row('w', 'waiting', 1), row('b', 'confirmed', 2, 1)], rules(1), back)).toEqual([])
  })
})

describe('overtakings', () => {
  const stay = (id: string, rank: number, until: number, ended: Stay['ended'] = 'inTurn'): Stay => ({
    id,
    rank,
    until,
    ended,
  })

  it('are found when everybody has long had a seat', () => {
    const fair = [stay('a', 1, 10), stay('b', 2, 20), stay('c', 3, 20), stay('d', 4, 5, null), stay('e', 5, 30)]
    expect(overtakings(fair)).toEqual([])
    // d left before anybody sat; c was given a seat before b.
    expect(overtakings(fair.map((one) => (one.id === 'c' ? { ...one, until: 19 } : one)))).toEqual([
      { id: 'c', overtook: 'b' },
    ])
    expect(overtakings([stay('w', 1, Infinity, null), stay('b', 2, 1)])).toEqual([{ id: 'b', overtook: 'w' }])
    // Who left later waited then.
    expect(overtakings([stay('w', 1, 50, null), stay('b', 2, 40)])).toEqual([{ id: 'b', overtook: 'w' }])
  })

  it('are none by name at the desk, nor within what clocks of servers may differ by, nor under one rank', () => {
    expect(overtakings([stay('a', 1, 10), stay('b', 2, 5, 'outOfTurn')])).toEqual([])
    expect([
      overtakings([stay('a', 1, 10), stay('b', 2, 8)], 2),
      overtakings([stay('a', 1, 10), stay('b', 2, 7)], 2),
    ]).toEqual([[], [{ id: 'b', overtook: 'a' }]])
    expect(overtakings([stay('a', 1, 10), stay('b', 1, 5)])).toEqual([])
  })

  it('are none of who was out of the queue meanwhile, and are some of who is back', () => {
    const back = [stay('a', 1, 10, null), { ...stay('a', 1, 40, null), since: 20 }]
    expect(overtakings([...back, stay('b', 2, 15), stay('c', 3, 50)])).toEqual([])
    expect(overtakings([...back, stay('b', 2, 9), stay('c', 3, 30)])).toEqual([
      { id: 'b', overtook: 'a' },
      { id: 'c', overtook: 'a' },
    ])
  })

  it('are found wherever one is planted among twenty thousand', () => {
    const random = new Random(2, 1)
    const stays = Array.from({ length: 20_000 }, (_, n) =>
      stay(`p${n}`, n + 1, n * 10, random.chance(0.2) ? null : 'inTurn'),
    )
    expect(overtakings(stays)).toEqual([])
    const at = stays.findIndex(({ ended }, n) => n > 9000 && ended === 'inTurn')
    const planted = stays.map((one, n) => (n === at ? { ...one, until: one.until - 15 } : one))
    expect(overtakings(planted).map(({ id }) => id)).toEqual([`p${at}`])
  })
})

/** A workshop with servers that work on it at once, each stopping wherever it may: the model that the rules are held against. */
const simulate = (seed: number, { capacityChanges }: { capacityChanges: boolean }) => {
  const random = new Random(seed, 7)
  const rows = new Map<string, QueueRow>()
  const stays: Stay[] = []
  const outOfTurn = new Set<string>()
  let of = rules(1 + random.below(6), { waitlist: random.chance(0.8) })
  let clock = 0

  /** Writes one row if it is as it was, and its rank and seat are nobody else’s. */
  const swap = (before: QueueRow, after: QueueRow): boolean => {
    if (rows.get(before.id) !== before) return false
    const others = [...rows.values()].filter(({ id }) => id !== before.id)
    if (
      others.some(({ rank, seat }) => (rank !== null && rank === after.rank) || (seat !== null && seat === after.seat))
    )
      return false
    rows.set(after.id, after)
    return true
  }
  const act = (before: QueueRow, name: Act, facts: Facts, seat: number | null = null): void => {
    const outcome = decide(before.state, name, { wasTold: before.wasTold, ...facts })
    if (!outcome.ok || outcome.to === 'deleted') return
    const { to, toEnd } = outcome
    const seated = to === 'confirmed' || to === 'offered'
    const done = swap(before, {
      ...before,
      state: to,
      seat: seated ? (before.seat ?? seat) : null,
      rank: toEnd ? null : before.rank,
      provenAt: toEnd ? new Date(clock).toISOString() : before.provenAt,
      wasTold: name === 'moveToWaiting' || (!toEnd && (before.wasTold || name === 'wait')),
    })
    if (!done) return
    if (name === 'seatOutOfTurn') outOfTurn.add(before.id)
    if (name === 'seat') outOfTurn.delete(before.id)
    if (before.state === 'waiting' && to !== 'waiting' && before.rank !== null)
      stays.push({
        id: before.id,
        rank: before.rank,
        until: clock,
        ended: !seated ? null : name === 'seat' ? 'inTurn' : 'outOfTurn',
      })
  }
  const write = (found: SettleStep, seen: ReadonlyMap<string, QueueRow>): void => {
    const before = seen.get(found.id)
    if (!before) return
    if (found.step === 'rank') swap(before, { ...before, rank: found.rank })
    else if (found.step === 'place') swap(before, { ...before, seat: found.seat })
    else if (found.step === 'seat') act(before, 'seat', { canOffer: random.chance(0.5) }, found.seat)
    else act(before, found.step, {})
  }
  /** What servers have read and not written yet; one that is killed never does. */
  let servers: { found: SettleStep; seen: ReadonlyMap<string, QueueRow> }[] = []
  const read = (): SettleStep | null => step([...rows.values()], of)

  for (let n = 0; n < 150; n++) {
    clock++
    const all = [...rows.values()]
    const one = all.length ? random.pick(all) : null
    const what = random.below(10)
    if (what < 2) {
      const id = `p${n}`
      rows.set(id, { ...row(id, 'pending', null), wasTold: false })
    } else if (what < 4 && one) act(one, random.pick<Act>(['confirm', 'confirm', 'cancel', 'accept', 'decline']), {})
    else if (what === 4 && one)
      act(one, random.pick<Act>(['lapse', 'cancelByUs', 'moveToWaiting', 'queueAgain', 'bounce']), {
        isOver: true,
        isOpen: true,
        cause: 'lapsed',
      })
    else if (what === 5 && one && capacityChanges) {
      if (random.chance(0.5)) of = { ...of, capacity: random.pick([1, 2, 4, 8, null]) }
      else if (one.rank !== null) act(one, 'seatOutOfTurn', {}, seatOutOfTurn(viewOf(all, of.capacity), of.capacity))
    } else if (what < 8) {
      const found = read()
      if (found && servers.length < 3) servers.push({ found, seen: new Map(rows) })
    } else if (servers.length) {
      const server = random.pick(servers)
      servers = servers.filter((other) => other !== server)
      if (random.chance(0.8)) write(server.found, server.seen)
    }
    const never = violations([...rows.values()], of, byHand(outOfTurn)).filter(
      ({ code }) => code !== 'UNSETTLED' && code !== 'SEATLESS',
    )
    expect([seed, n, never]).toEqual([seed, n, []])
  }
  // Everybody has gone: one server does what is left.
  for (let found = read(), n = 0; found; found = read(), n++) {
    clock++
    if (n > 1000) throw new Error(`seed ${seed}: never settled`)
    write(found, new Map(rows))
  }
  for (const { id, rank, state } of rows.values())
    if (state === 'waiting' && rank !== null) stays.push({ id, rank, until: Infinity, ended: null })
  return { rows: [...rows.values()], of, outOfTurn, stays }
}

describe('whatever happens, in whatever order, on however many servers', () => {
  it.each([
    ['with one capacity', false],
    ['while the capacity goes up and down and the desk lets people in', true],
  ])('seats are as many as can be, and nobody is overtaken: %s', (_, capacityChanges) => {
    let seats = 0
    let waited = 0
    for (let seed = 1; seed <= 60; seed++) {
      const { of, outOfTurn, rows, stays } = simulate(seed, { capacityChanges })
      expect([seed, violations(rows, of, byHand(outOfTurn))]).toEqual([seed, []])
      expect([seed, overtakings(stays)]).toEqual([seed, []])
      const live = rows.filter(({ state }) => isLive(state)).length
      const seated = rows.filter(({ state }) => state === 'confirmed' || state === 'offered').length
      const most = of.capacity ?? Infinity
      if (capacityChanges) expect(seated >= Math.min(most, live)).toBe(true)
      else expect([seed, seated]).toEqual([seed, Math.min(most, live)])
      seats += seated
      waited += live - seated
    }
    // The model does come to full rooms.
    expect([seats > 100, waited > 50]).toEqual([true, true])
  })
})
