import { expect, it } from '@jest/globals'
import { isFlood, proofsLeft, unprovenKey } from '../../src/domain/mailCaps'
import { Random } from '../support/random'

const start = Date.parse('2031-04-26T00:00:00.000Z')
const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString()

it('three mails in a day, ten minutes apart, each under a key of its own', () => {
  expect(unprovenKey('m', [], at(5))).toBe('unproven:m:2031-04-26:1')
  expect([unprovenKey('m', [at(5)], at(14)), unprovenKey('m', [at(5)], at(15))]).toEqual([
    null,
    'unproven:m:2031-04-26:2',
  ])
  expect(unprovenKey('m', [at(5), at(30), at(60)], at(1439))).toBeNull()
  expect(unprovenKey('m', [at(5), at(30), at(60)], at(1440))).toBe('unproven:m:2031-04-27:1')
  // Two minutes before midnight counts ten minutes on.
  expect(unprovenKey('m', [at(1438)], at(1445))).toBeNull()
  // Handed over while the clock was ahead.
  expect(unprovenKey('m', [at(300)], at(10))).toBe('unproven:m:2031-04-26:2')
})

it('no more than that, and no key twice, however often it is asked', () => {
  const random = new Random(8, 1)
  for (let n = 0; n < 50; n++) {
    const handed: string[] = []
    const keys: string[] = []
    for (let minute = 0; minute < 4 * 1440; minute += random.below(90)) {
      const key = unprovenKey('m', handed, at(minute))
      if (!key) continue
      keys.push(key)
      handed.push(at(minute))
    }
    expect(new Set(keys).size).toBe(keys.length)
    const perDay = new Map<string, number>()
    for (const one of handed) perDay.set(one.slice(0, 10), (perDay.get(one.slice(0, 10)) ?? 0) + 1)
    expect(Math.max(...perDay.values())).toBe(3)
    for (const [k, one] of handed.slice(1).entries())
      expect(Date.parse(one) - Date.parse(String(handed[k]))).toBeGreaterThanOrEqual(600_000)
  }
})

it('two hundred requests in ten minutes are a rush, and one more is a flood, in which thirty mails a minute ask for a proof', () => {
  expect([isFlood(200), isFlood(201)]).toEqual([false, true])
  expect([0, 29, 30, 31].map(proofsLeft)).toEqual([30, 1, 0, 0])
})
