import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'

it('has each word once', () => {
  const words = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+?) *\|/gm)].map(([, word]) => word)
  expect(words.length).toBeGreaterThan(20)
  expect(words.filter((word, n) => words.indexOf(word) !== n)).toEqual([])
})
