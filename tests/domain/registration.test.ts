import { describe, expect, it } from '@jest/globals'
import {
  acts,
  causes,
  decide,
  fits,
  holdsSeat,
  isLive,
  liveStates,
  mailKinds,
  may,
  owing,
  personActs,
  registrationStates,
  type Act,
  type Cause,
  type Facts,
  type From,
  type MailKind,
} from '../../src/domain/registration'
import { isErrorCode } from '../../src/i18n/errors'
import { Random } from '../support/random'

const begun: Facts = { hasBegun: true }
const paused: Facts = { isPaused: true }

/** `offered, promoted 2′` or the code of a refusal. */
const said = (state: From, act: Act, facts: Facts = {}): string => {
  const outcome = decide(state, act, facts)
  if (!outcome.ok) return outcome.code
  const { cause, heldMinutes, owes, to, toEnd } = outcome
  return [
    `${to}${cause ? ` ${cause}` : ''}${toEnd ? ' at the end' : ''}`,
    ...owes,
    ...(heldMinutes ? [`held ${heldMinutes}`] : []),
  ].join(', ')
}

const rows: readonly (readonly [From, Act, Facts, string])[] = [
  // 1–3: nothing is held before the mailbox is proven.
  [null, 'register', { isOpen: true }, 'pending, confirm'],
  [null, 'register', { isOpen: true, isTaken: true }, 'pending, confirm'],
  [null, 'register', {}, 'NOT_OPEN'],
  ['pending', 'lapse', { isOver: true }, 'deleted'],
  ['pending', 'lapse', {}, 'ACT_NOT_NOW'],
  ['pending', 'bounce', {}, 'deleted'],
  ['pending', 'confirm', {}, 'waiting at the end'],
  ['pending', 'confirm', paused, 'waiting at the end'],
  ['pending', 'confirm', { isTaken: true }, 'deleted'],
  ['pending', 'confirm', begun, 'WORKSHOP_BEGUN'],
  ['pending', 'confirm', { isCalledOff: true }, 'WORKSHOP_CALLED_OFF'],
  ['waiting', 'confirm', {}, 'waiting'],
  ['cancelled', 'confirm', { cause: 'full' }, 'cancelled full'],
  // 4–8: what `settle` does.
  ['waiting', 'seat', {}, 'confirmed, confirmed'],
  ['waiting', 'seat', { canOffer: true }, 'confirmed, confirmed'],
  ['waiting', 'seat', { wasTold: true, canOffer: true }, 'offered, offered'],
  ['waiting', 'seat', { wasTold: true }, 'confirmed, promoted'],
  ['waiting', 'seat', paused, 'WORKSHOP_PAUSED'],
  ['waiting', 'wait', {}, 'waiting, waitlisted'],
  ['waiting', 'wait', { wasTold: true }, 'waiting'],
  ['waiting', 'turnAway', {}, 'cancelled full, full'],
  ['waiting', 'turnAway', { wasTold: true }, 'waiting'],
  // Of a list whose people are not written to yet.
  [null, 'vouch', {}, 'waiting at the end'],
  [null, 'vouch', begun, 'WORKSHOP_BEGUN'],
  [null, 'ask', {}, 'pending, confirm'],
  [null, 'ask', { isCalledOff: true }, 'WORKSHOP_CALLED_OFF'],
  ['waiting', 'seat', { isQuiet: true }, 'confirmed'],
  ['waiting', 'seat', { isQuiet: true, wasTold: true }, 'confirmed, promoted'],
  ['waiting', 'wait', { isQuiet: true }, 'waiting'],
  ['waiting', 'turnAway', { isQuiet: true }, 'cancelled full'],
  // 9, 10: an offer is taken, left, or runs out.
  ['offered', 'accept', {}, 'confirmed, confirmed'],
  ['offered', 'accept', { isOver: true }, 'OFFER_LAPSED'],
  ['offered', 'accept', { isOver: true, isPaused: true }, 'confirmed, confirmed'],
  ['offered', 'decline', {}, 'cancelled declined'],
  ['offered', 'cancel', {}, 'cancelled declined'],
  ['offered', 'lapse', { isOver: true }, 'cancelled lapsed, lapsed'],
  ['offered', 'lapse', { isOver: true, isPaused: true }, 'WORKSHOP_PAUSED'],
  ['offered', 'bounce', {}, 'cancelled lapsed, lapsed'],
  ['offered', 'seat', {}, 'confirmed, promoted'],
  ['offered', 'seat', { isHanded: true }, 'ACT_NOT_NOW'],
  ['offered', 'seat', { canOffer: true }, 'ACT_NOT_NOW'],
  ['confirmed', 'accept', {}, 'confirmed'],
  ['confirmed', 'decline', {}, 'NOT_OFFERED'],
  ['cancelled', 'accept', { cause: 'lapsed' }, 'OFFER_LAPSED'],
  ['cancelled', 'accept', { cause: 'declined' }, 'REGISTRATION_CANCELLED'],
  ['cancelled', 'queueAgain', { cause: 'lapsed', isOpen: true }, 'waiting at the end'],
  ['cancelled', 'queueAgain', { cause: 'lapsed' }, 'NOT_OPEN'],
  ['cancelled', 'queueAgain', { cause: 'lapsed', isOpen: true, isTaken: true }, 'REGISTRATION_CANCELLED'],
  ['cancelled', 'queueAgain', { cause: 'self', isOpen: true }, 'REGISTRATION_CANCELLED'],
  // 11–14
  ['confirmed', 'cancel', {}, 'cancelled self, cancelled'],
  ['waiting', 'cancel', {}, 'cancelled self, cancelled'],
  ['confirmed', 'cancel', begun, 'WORKSHOP_BEGUN'],
  ['cancelled', 'cancel', { cause: 'self' }, 'cancelled self'],
  ['pending', 'cancel', {}, 'NOT_CONFIRMED'],
  ['offered', 'cancelByUs', {}, 'cancelled organiser, cancelledByUs, held 2'],
  ['invited', 'cancelByUs', {}, 'cancelled organiser, cancelledByUs, held 2'],
  ['pending', 'cancelByUs', {}, 'ACT_NOT_NOW'],
  ['confirmed', 'moveToWaiting', {}, 'waiting at the end, movedToWaiting, held 2'],
  ['confirmed', 'moveToWaiting', { hasNoWaitlist: true }, 'WAITLIST_OFF'],
  ['offered', 'moveToWaiting', {}, 'ACT_NOT_NOW'],
  ['waiting', 'seatOutOfTurn', {}, 'confirmed, promoted, held 2'],
  ['cancelled', 'seatOutOfTurn', {}, 'ACT_NOT_NOW'],
  // What the desk did just now is taken back, without a word.
  ['cancelled', 'takeBack', { cause: 'organiser', was: 'confirmed' }, 'confirmed'],
  ['cancelled', 'takeBack', { cause: 'organiser', was: 'waiting' }, 'waiting'],
  ['cancelled', 'takeBack', { cause: 'organiser', was: 'offered' }, 'waiting'],
  ['cancelled', 'takeBack', { cause: 'self', was: 'confirmed' }, 'ACT_NOT_NOW'],
  ['waiting', 'takeBack', { was: 'confirmed' }, 'confirmed'],
  ['confirmed', 'takeBack', { was: 'waiting' }, 'waiting'],
  ['confirmed', 'takeBack', {}, 'ACT_NOT_NOW'],
  ['cancelled', 'takeBack', { ...begun, cause: 'organiser', was: 'confirmed' }, 'WORKSHOP_BEGUN'],
  // 15, 16
  [null, 'add', {}, 'waiting at the end, added'],
  [null, 'invite', {}, 'invited, invited'],
  ['invited', 'accept', {}, 'waiting at the end'],
  ['invited', 'accept', { isOver: true }, 'OFFER_LAPSED'],
  ['invited', 'decline', {}, 'cancelled declined'],
  ['invited', 'lapse', { isOver: true }, 'cancelled lapsed, invitationOver'],
  // 17–19
  ['confirmed', 'move', {}, 'confirmed, moved'],
  ['waiting', 'move', {}, 'waiting, moved'],
  ['pending', 'move', {}, 'pending'],
  ['cancelled', 'move', { cause: 'self' }, 'cancelled self'],
  ['confirmed', 'callOff', {}, 'cancelled workshop, calledOff'],
  ['pending', 'callOff', {}, 'deleted'],
  ['waiting', 'begin', begun, 'cancelled noSeat, noSeat'],
  ['offered', 'begin', begun, 'cancelled noSeat, noSeat'],
  ['offered', 'begin', { ...begun, ...paused }, 'WORKSHOP_PAUSED'],
  ['confirmed', 'begin', begun, 'confirmed'],
  ['pending', 'begin', begun, 'deleted'],
  // 21, and what is no transition
  ['confirmed', 'erase', begun, 'deleted'],
  ['cancelled', 'erase', { cause: 'self' }, 'deleted'],
  ['offered', 'change', {}, 'offered'],
  ['cancelled', 'change', { cause: 'self' }, 'REGISTRATION_CANCELLED'],
]

describe('decide', () => {
  it.each(rows)('%s: %s (%j) → %s', (state, act, facts, outcome) => {
    expect(said(state, act, facts)).toBe(outcome)
  })

  const random = new Random(1, 1)
  const names = [
    'isOpen',
    'isTaken',
    'wasTold',
    'canOffer',
    'isHanded',
    'isOver',
    'isQuiet',
    'hasBegun',
    'isCalledOff',
    'isPaused',
  ]
  const factsAtRandom = (): Facts => ({
    ...Object.fromEntries(names.filter(() => random.chance(0.5)).map((name) => [name, true])),
    cause: random.pick<Cause | null>([...causes, null]),
  })

  it('never leaves the table, whatever is done in whatever order, and says a code that there is', () => {
    for (let person = 0; person < 400; person++) {
      let state: From = null
      let cause: Cause | null = null
      let owes: MailKind[] = []
      for (let step = 0; step < 12; step++) {
        const act = random.pick(acts)
        const facts = { ...factsAtRandom(), cause }
        const outcome = decide(state, act, facts)
        if (!outcome.ok) {
          expect(isErrorCode(outcome.code)).toBe(true)
          continue
        }
        if (outcome.to === 'deleted') break
        expect(registrationStates).toContain(outcome.to)
        // A cause belongs to what is cancelled, and to nothing else.
        expect(outcome.cause !== null).toBe(outcome.to === 'cancelled')
        for (const kind of outcome.owes) expect([kind, fits(kind, outcome.to, outcome.cause)]).toEqual([kind, true])
        owes = owing(owes, outcome)
        expect(new Set(owes).size).toBe(owes.length)
        expect(owes.filter((kind) => outcome.to !== 'deleted' && !fits(kind, outcome.to, outcome.cause))).toEqual([])
        ;({ cause, to: state } = outcome)
      }
    }
  })

  it('does an act once: done again it changes nothing and owes nothing', () => {
    for (const state of [null, ...registrationStates])
      for (const act of acts)
        for (let n = 0; n < 40; n++) {
          const facts = factsAtRandom()
          const first = decide(state, act, facts)
          if (!first.ok || first.to === 'deleted' || first.to === state) continue
          const again = decide(first.to, act, { ...facts, cause: first.cause, wasTold: true })
          // An offer that was never handed over is a seat given; everything else is done.
          if (act === 'seat') continue
          if (again.ok) expect([act, again.to, again.owes]).toEqual([act, first.to, []])
        }
  })
})

/** What went wrong elsewhere, by what happens. */
describe('a seat', () => {
  const waysToSeat = (facts: Facts): string[] =>
    [null, ...registrationStates].flatMap((state) =>
      acts.filter((act) => {
        const outcome = decide(state, act, facts)
        return outcome.ok && holdsSeat(outcome.to) && !holdsSeat(state)
      }),
    )

  it('is given in turn or by name at the desk, and on no other way: nobody is let past the queue', () => {
    const all = [{}, { isOpen: true }, { wasTold: true }, { wasTold: true, canOffer: true }, { isTaken: true }]
    expect([...new Set(all.flatMap(waysToSeat))].sort()).toEqual(['seat', 'seatOutOfTurn'])
  })

  it('is given to nobody once the workshop has begun or is called off', () => {
    expect(waysToSeat({ isOpen: true, hasBegun: true })).toEqual([])
    expect(waysToSeat({ isOpen: true, isCalledOff: true })).toEqual([])
    expect(said('offered', 'accept', begun)).toBe('WORKSHOP_BEGUN')
  })

  it('is not given again to whoever left: their place in the queue is gone with it', () => {
    for (const cause of causes) {
      expect(said('cancelled', 'seat', { cause, wasTold: true })).toBe('ACT_NOT_NOW')
      expect(isLive('cancelled')).toBe(false)
    }
    // Who comes back, comes last.
    expect(decide('cancelled', 'queueAgain', { cause: 'lapsed', isOpen: true })).toMatchObject({ toEnd: true })
    expect(decide('pending', 'confirm')).toMatchObject({ toEnd: true })
  })

  it('is announced to nobody who leaves the queue', () => {
    const left = decide('waiting', 'cancel', { wasTold: true })
    expect(left).toMatchObject({ to: 'cancelled', owes: ['cancelled'] })
    // Promoted, and gone before the mail was made.
    const promoted: MailKind[] = ['promoted', 'offered', 'confirmed', 'waitlisted']
    expect(left.ok && owing(promoted, left)).toEqual(['cancelled'])
  })
})

describe('a mail', () => {
  it('of what is cancelled reaches the cancelled, and nothing else does', () => {
    const reach = mailKinds.filter((kind) => fits(kind, 'cancelled'))
    expect(reach.sort()).toEqual(
      [
        'addressChanged',
        'calledOff',
        'cancelled',
        'cancelledByUs',
        'full',
        'invitationOver',
        'lapsed',
        'noSeat',
      ].sort(),
    )
    for (const kind of ['message', 'reminder', 'thanks', 'moved', 'links'] as const)
      expect([kind, fits(kind, 'cancelled', 'self'), fits(kind, 'pending')]).toEqual([kind, false, false])
  })

  it('says to those who wait and those who have an offer that a workshop is called off', () => {
    for (const state of ['invited', ...liveStates] as const)
      expect(said(state, 'callOff', { isCalledOff: true })).toBe('cancelled workshop, calledOff')
  })

  it('is not sent for each of an organiser’s clicks: what was taken back within two minutes fits no more', () => {
    let owes: MailKind[] = []
    let state: From = 'confirmed'
    for (const act of ['moveToWaiting', 'seatOutOfTurn', 'moveToWaiting', 'seatOutOfTurn', 'cancelByUs'] as const) {
      const outcome = decide(state, act, { wasTold: true })
      if (!outcome.ok) throw new Error(outcome.code)
      expect(outcome.heldMinutes).toBe(2)
      owes = owing(owes, outcome)
      expect(owes).toHaveLength(1)
      state = outcome.to === 'deleted' ? null : outcome.to
    }
    expect(owes).toEqual(['cancelledByUs'])
  })

  it('says once to who is moved to the queue that they wait', () => {
    const moved = decide('confirmed', 'moveToWaiting')
    const waits = decide('waiting', 'wait')
    expect(moved.ok && waits.ok && owing(owing([], moved), waits)).toEqual(['movedToWaiting'])
  })

  it('goes to no mailbox that is not proven, but for the one that proves it', () => {
    expect(mailKinds.filter((kind) => fits(kind, 'pending')).sort()).toEqual(['already', 'confirm'])
  })

  it('fits what it says: the cause too, where that is known', () => {
    expect([fits('full', 'cancelled', 'full'), fits('full', 'cancelled', 'self'), fits('full', 'cancelled')]).toEqual([
      true,
      false,
      true,
    ])
  })
})

describe('may', () => {
  it.each([
    ['invited', {}, 'accept decline cancel'],
    ['pending', {}, 'confirm'],
    ['waiting', {}, 'change cancel'],
    ['offered', {}, 'change accept decline cancel'],
    ['offered', { isOver: true }, 'change decline cancel'],
    ['confirmed', {}, 'change cancel'],
    ['confirmed', { canJoin: true, hasBegun: true }, 'join'],
    ['confirmed', { canJoin: true, isPaused: true }, 'change cancel'],
    ['waiting', { canJoin: true }, 'change cancel'],
    ['cancelled', { cause: 'self', isOpen: true }, ''],
    ['cancelled', { cause: 'lapsed', isOpen: true }, 'queueAgain'],
  ] as const)('%s %j: %s', (state, facts, list) => {
    expect(may(state, facts).join(' ')).toBe(list)
  })

  it('says nothing that is refused then, and nothing that does nothing', () => {
    for (const state of registrationStates)
      for (const facts of [{}, begun, paused, { isOver: true }, { isCalledOff: true }, { cause: 'lapsed' as const }])
        for (const act of personActs)
          if (may(state, facts).includes(act)) expect(decide(state, act, facts)).toMatchObject({ ok: true })
  })
})

it('at any moment an offer can be accepted or runs out, never both', () => {
  for (const isOver of [true, false]) {
    const [accepted, lapsed] = (['accept', 'lapse'] as const).map((act) => decide('offered', act, { isOver }).ok)
    expect(accepted).toBe(!lapsed)
  }
})
