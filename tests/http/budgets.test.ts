import { describe, expect, it } from '@jest/globals'
import type { Request } from 'express'
import { addressOf, Budgets } from '../../src/http/budgets'

describe('the budget of an address', () => {
  it('is spent by what questions cost, and fills again with time', () => {
    let now = 0
    const budgets = new Budgets(300, () => now)
    expect(budgets.take('a', 290)).toBe(0)
    expect(budgets.take('a', 6)).toBe(0)
    // Four are left, and five come in a second.
    expect(budgets.take('a', 6)).toBe(1)
    expect(budgets.take('a', 24)).toBe(4)
    expect(budgets.headersOf('a')).toEqual({
      'RateLimit-Policy': '"questions";q=300;w=60',
      RateLimit: '"questions";r=4;t=60',
    })
    expect(budgets.take('b', 6)).toBe(0)
    now += 1000
    expect(budgets.take('a', 6)).toBe(0)
    now += 3_600_000
    expect(budgets.take('a', 300)).toBe(0)
    expect(budgets.take('a', 1)).toBe(1)
  })

  it('takes many small parts for the whole that they are', () => {
    const budgets = new Budgets(3, () => 0)
    for (let n = 0; n < 30; n++) expect(budgets.take('a', 0.1)).toBe(0)
    expect(budgets.take('a', 0.1)).toBeGreaterThan(0)
  })

  it('lets through what costs more than all of it, when it is whole', () => {
    const budgets = new Budgets(3, () => 0)
    expect(budgets.take('a', 6)).toBe(0)
    expect(budgets.take('a', 0.1)).toBeGreaterThan(0)
  })

  it('is that of a customer’s network, where addresses come by the billion', () => {
    const of = (ip: string): string => addressOf({ ip } as Request)
    expect(of('2001:db8:1:2:3::4')).toBe(of('2001:db8:1:2:ffff::1'))
    expect(of('2001:db8:1:2::1')).not.toBe(of('2001:db8:1:3::1'))
    expect(of('::ffff:192.0.2.1')).toBe(of('192.0.2.1'))
    expect(of('192.0.2.1')).not.toBe(of('192.0.2.2'))
  })
})
