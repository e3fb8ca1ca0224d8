import { describe, expect, it } from '@jest/globals'
import { Failures } from '../../src/domain/failures'

describe('failures', () => {
  let now = 0
  const made = (mostKeys?: number) => new Failures({ most: 3, forgetAfter: 1000 }, () => now, mostKeys)

  it('are borne up to a number, and forgotten one by one', () => {
    const failures = made()
    for (const wait of [0, 0, 0]) {
      expect(failures.wait('a')).toBe(wait)
      failures.add('a')
    }
    expect(failures.wait('a')).toBe(1000)
    expect(failures.wait('b')).toBe(0)
    now += 500
    expect(failures.wait('a')).toBe(500)
    now += 500
    expect(failures.wait('a')).toBe(0)
    failures.add('a')
    expect(failures.wait('a')).toBe(1000)
    now += 3000
    for (let n = 0; n < 3; n++) failures.add('a')
    expect(failures.wait('a')).toBe(1000)
  })

  it('are no failures where that turns out later', () => {
    const failures = made()
    for (let n = 0; n < 3; n++) failures.add('a')
    failures.takeBack('a')
    expect(failures.wait('a')).toBe(0)
    failures.add('a')
    failures.forget('a')
    for (let n = 0; n < 3; n++) failures.add('a')
    expect(failures.wait('a')).toBe(1000)
    failures.takeBack('never counted')
    expect(failures.wait('never counted')).toBe(0)
  })

  it('of many keys leave those that failed most', () => {
    const failures = made(100)
    for (let n = 0; n < 3; n++) failures.add('guessed at')
    for (let n = 0; n < 10_000; n++) failures.add(`made up ${n}`)
    expect(failures.wait('guessed at')).toBe(1000)
    expect(Reflect.get(failures, 'counts')).toHaveProperty('size', expect.any(Number))
    expect((Reflect.get(failures, 'counts') as Map<string, unknown>).size).toBeLessThanOrEqual(100)
  })
})
