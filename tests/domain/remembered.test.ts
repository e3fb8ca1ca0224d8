import { describe, expect, it } from '@jest/globals'
import { remembered } from '../../src/domain/remembered'

describe('A function that remembers', () => {
  it('works out the same texts once, and others anew', () => {
    const asked: string[] = []
    const joined = remembered(2, (a: string, b: string) => {
      asked.push(a + b)
      return { text: a + b }
    })
    expect(joined('a', 'b')).toBe(joined('a', 'b'))
    expect(joined('ab', '')).not.toBe(joined('a', 'b'))
    expect(asked).toEqual(['ab', 'ab'])
    joined('c', 'd')
    // Of three it has forgotten the oldest.
    joined('a', 'b')
    expect(asked).toEqual(['ab', 'ab', 'cd', 'ab'])
  })
})
