import { describe, expect, it } from '@jest/globals'
import { didYouMean, isOneLetterAway } from '../../src/publicPages/didYouMean.js'
import { Random } from '../support/random'

describe('didYouMean', () => {
  it.each([
    ['Ana@gmial.com', 'Ana@gmail.com'],
    ['a@gmai.com', 'a@gmail.com'],
    ['a@gmaill.com', 'a@gmail.com'],
    ['a@gmail.con', 'a@gmail.com'],
    ['a@hotmial.fr', 'a@hotmail.fr'],
    ['a@yaho.fr', 'a@yahoo.fr'],
    ['a@laposte.ne', 'a@laposte.net'],
    ['a@gmail.com', null],
    // Providers of their own.
    ['a@mail.com', null],
    ['a@ymail.com', null],
    ['a@email.com', null],
    ['a@example.org', null],
    ['a@gmx.com', null],
    ['a@gmale.com', null],
  ])('%s: %s', (address, meant) => {
    expect(didYouMean(address)).toBe(meant)
  })

  it('knows one letter by what a search of all changes knows', () => {
    const random = new Random(4, 3)
    const changes = (word: string): Set<string> => {
      const found = new Set<string>()
      for (let at = 0; at <= word.length; at++) {
        found.add(word.slice(0, at) + word.slice(at + 1))
        found.add(word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2))
        for (const letter of 'abc') {
          found.add(word.slice(0, at) + letter + word.slice(at))
          found.add(word.slice(0, at) + letter + word.slice(at + 1))
        }
      }
      found.delete(word)
      return found
    }
    for (let n = 0; n < 3000; n++) {
      const [one = '', other = ''] = [0, 1].map(() => random.some(1, 5, () => random.pick(['a', 'b', 'c'])).join(''))
      expect([one, other, isOneLetterAway(one, other)]).toEqual([one, other, changes(one).has(other)])
    }
  })
})
