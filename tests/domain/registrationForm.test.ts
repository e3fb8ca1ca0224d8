import { describe, expect, it, test } from '@jest/globals'
import { formState, seatsLeft, standsStill } from '../../src/domain/registrationForm'

const workshop: Parameters<typeof formState>[0] = {
  mode: 'internal',
  isPublished: true,
  status: null,
  opensAtUtc: '2031-03-01T08:00:00.000Z',
  closesAtUtc: '2031-04-25T10:00:00.000Z',
  startsAtUtc: '2031-04-26T14:00:00.000Z',
  endsAtUtc: '2031-04-26T16:00:00.000Z',
}
const inWindow = '2031-04-01T00:00:00.000Z'
const afterwards = '2031-05-01T00:00:00.000Z'

describe('formState', () => {
  test.each([
    ['2031-03-01T07:59:59.999Z', 'notYet'],
    ['2031-03-01T08:00:00.000Z', 'open'],
    ['2031-04-25T09:59:59.999Z', 'open'],
    ['2031-04-25T10:00:00.000Z', 'closed'],
    ['2031-04-26T15:00:00.000Z', 'closed'],
    ['2031-04-26T16:00:00.000Z', 'past'],
  ])('at %s: %s', (now, state) => {
    expect(formState(workshop, now)).toBe(state)
  })

  test.each([
    ['internal', {}, inWindow, 'open'],
    ['internal', { closesAtUtc: null }, '2031-04-26T13:59:59.999Z', 'open'],
    // Seats are given until the start.
    ['internal', { closesAtUtc: null }, '2031-04-26T14:00:00.000Z', 'closed'],
    ['internal', { closesAtUtc: null, endsAtUtc: null }, '2031-04-26T14:00:00.000Z', 'past'],
    ['internal', { opensAtUtc: null }, '1990-01-01T00:00:00.000Z', 'open'],
    ['internal', { opensAtUtc: null, closesAtUtc: null, startsAtUtc: null, endsAtUtc: null }, afterwards, 'open'],
    ['internal', { status: 'scheduled' }, inWindow, 'open'],
    ['internal', { status: 'postponed' }, inWindow, 'closed'],
    ['internal', { status: 'calledOff' }, inWindow, 'calledOff'],
    ['internal', { status: 'calledOff' }, afterwards, 'calledOff'],
    ['external', { status: 'calledOff' }, inWindow, 'calledOff'],
    ['internal', { isPublished: false }, inWindow, 'none'],
    ['invitation', {}, inWindow, 'invitation'],
    ['invitation', {}, afterwards, 'past'],
    ['external', {}, '1990-01-01T00:00:00.000Z', 'external'],
    ['external', {}, afterwards, 'past'],
    ['none', {}, afterwards, 'none'],
    [null, {}, inWindow, 'none'],
  ] as const)('%s, %j at %s: %s', (mode, other, now, state) => {
    expect(formState({ ...workshop, ...other, mode }, now)).toBe(state)
  })

  it('goes by the instant, however it is written', () => {
    expect(formState({ ...workshop, closesAtUtc: '2031-04-25T12:00:00+02:00' }, '2031-04-25T10:00:00Z')).toBe('closed')
  })

  it('is open only where nothing stands still', () => {
    for (const status of [null, 'scheduled', 'postponed'] as const)
      for (const isPublished of [true, false])
        expect(formState({ ...workshop, status, isPublished }, inWindow) === 'open').toBe(
          !standsStill({ status, isPublished }),
        )
  })
})

describe('seatsLeft', () => {
  const left = (capacity: number | null, taken: number, other: Partial<Parameters<typeof seatsLeft>[0]> = {}) =>
    seatsLeft({ capacity, taken, waiting: 0, waitlist: true, isClosedMeeting: false, ...other })

  it.each([
    [30, 24, 'open'],
    [30, 25, 'few'],
    [30, 29, 'few'],
    [30, 30, 'waitlist'],
    // Lowered while registration ran.
    [30, 35, 'waitlist'],
    [200, 179, 'open'],
    [200, 180, 'few'],
    [55, 49, 'open'],
    [55, 50, 'few'],
    [4, 0, 'few'],
    [null, 100_000, 'open'],
  ])('%s seats, %s taken: %s', (capacity, taken, said) => {
    expect(left(capacity, taken)).toBe(said)
  })

  it('says none where nobody can wait, and nothing of a closed meeting', () => {
    expect(left(30, 30, { waitlist: false })).toBe('none')
    expect([left(30, 0, { isClosedMeeting: true }), left(null, 0, { isClosedMeeting: true })]).toEqual([null, null])
  })

  it('promises no seat that those who wait will get', () => {
    expect([left(30, 29, { waiting: 1 }), left(30, 29, { waiting: 1, waitlist: false })]).toEqual(['waitlist', 'none'])
  })

  it('gets no better the more are taken', () => {
    const order = ['open', 'few', 'waitlist']
    for (const capacity of [1, 5, 6, 49, 50, 51, 1000]) {
      const said = Array.from({ length: capacity + 2 }, (_, taken) => order.indexOf(String(left(capacity, taken))))
      expect(said).toEqual(said.toSorted((a, b) => a - b))
      expect(said).not.toContain(-1)
    }
  })
})
