import { describe, expect, test } from '@jest/globals'
import { wordDiff } from '../../src/domain/wordDiff'

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('what became of a text, word by word', () => {
  test.each([
    ['Learn to read a map', 'Learn to draw a map', 'Learn to [-read-][+draw+] a map'],
    ['One two three four', 'One 2 3 four', 'One [-two three-][+2 3+] four'],
    ['A river', 'A broad river', 'A [+broad +]river'],
    ['A broad river', 'A river', 'A [-broad -]river'],
    ['', 'All new', '[+All new+]'],
    ['Same', 'Same', 'Same'],
    ['First.\nSecond.', 'First.\nThird.', 'First.\n[-Second.-][+Third.+]'],
  ])('%s → %s', (before, after, expected) => expect(shown(before, after)).toBe(expected))

  test('loses no word of either, however long they are', () => {
    const long = (word: string, n: number) => Array.from({ length: n }, (_, i) => `${word}${i % 7}`).join(' ')
    for (const [before, after] of [
      [long('a', 400), long('b', 300)],
      [`${long('a', 3000)} end`, `start ${long('a', 2900)} end`],
    ] as const) {
      const parts = wordDiff(before, after)
      const of = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(of('new')).toBe(before)
      expect(of('gone')).toBe(after)
    }
  })
})
