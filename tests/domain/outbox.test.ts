import { describe, expect, it } from '@jest/globals'
import { isPointless, mailingOf, mayHandOver, retryMinutes } from '../../src/domain/outbox'
import { mailKinds } from '../../src/domain/registration'

describe('Mails that wait', () => {
  it('are tried again for two days, an offer for as long as there is time for one', () => {
    const minutes = Array.from({ length: 9 }, (_, n) => retryMinutes('confirmed', n + 1))
    expect(minutes).toEqual([1, 5, 15, 60, 180, 360, 720, 1440, null])
    expect([1, 4, 5, 40].map((attempts) => retryMinutes('offered', attempts))).toEqual([1, 60, 60, 60])
  })

  it('help nobody any more from an hour of their own on', () => {
    const [dueAt, startsAtUtc, endsAtUtc] = ['2026-01-01T08:00:00.000Z', '2026-01-03T10:00:00Z', '2026-01-03T12:00:00Z']
    const at = (kind: (typeof mailKinds)[number], now: string, end: string | null = endsAtUtc): boolean =>
      isPointless(kind, { dueAt, startsAtUtc, endsAtUtc: end }, now)
    expect(at('reminder', '2026-01-03T09:59:59.000Z')).toBe(false)
    expect(at('reminder', '2026-01-03T10:00:00.000Z')).toBe(true)
    expect(at('confirmed', '2026-01-03T11:00:00.000Z')).toBe(false)
    expect(at('confirmed', '2026-01-03T11:00:00.000Z', null)).toBe(true)
    expect(at('confirmed', '2026-01-03T12:00:00.000Z')).toBe(true)
    expect(at('confirm', '2026-01-03T07:59:00.000Z')).toBe(false)
    expect(at('confirm', '2026-01-03T08:00:00.000Z')).toBe(true)
    expect(at('calledOff', '2026-01-07T08:00:00.000Z')).toBe(false)
    // Without a date nothing of the workshop is over.
    for (const kind of mailKinds)
      expect(isPointless(kind, { dueAt, startsAtUtc: null, endsAtUtc: null }, '2026-01-01T09:00:00.000Z')).toBe(false)
  })

  it('leave a fifth of the hour to what somebody waits for, where an hour has an end', () => {
    const handed = (n: number, at = 0): number[] => Array.from({ length: n }, () => at)
    const { priority: many } = mailingOf('message')
    const { priority: urgent } = mailingOf('confirm')
    expect(mayHandOver(many, 10, handed(7), 1000)).toBe(true)
    expect(mayHandOver(many, 10, handed(8), 1000)).toBe(false)
    expect(mayHandOver(urgent, 10, handed(9), 1000)).toBe(true)
    expect(mayHandOver(urgent, 10, handed(10), 1000)).toBe(false)
    expect(mayHandOver(urgent, 10, handed(10), 3_600_000)).toBe(true)
    expect(mayHandOver(many, 0, handed(5000), 1000)).toBe(true)
  })

  it('go once more after a kill where a seat may hang on it, and as fast as somebody waits for it', () => {
    expect(mailKinds.filter((kind) => !mailingOf(kind).again)).toEqual(['noSeat', 'reminder', 'thanks', 'message'])
    const order = ['confirm', 'offered', 'confirmed', 'reminder', 'message', 'thanks'] as const
    expect(order.map((kind) => mailingOf(kind).priority)).toEqual([1, 2, 3, 4, 5, 6])
  })
})
