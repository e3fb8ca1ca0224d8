import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from '@jest/globals'
import { namesModule, rememberNames } from '../../../scripts/programs/rememberNames.mjs'

const require = createRequire(import.meta.url)
const file = require.resolve('to-snake-case')
const source = readFileSync(file, 'utf8')

interface Module {
  exports: (name: unknown) => string
}

/** A module of CommonJS from its text, in which what it asks for is counted. */
const moduleOf = (text: string): { ask: Module['exports']; asked: () => number } => {
  let count = 0
  const theirs = createRequire(file)
  const own = (name: string): unknown => {
    const found: unknown = theirs(name)
    if (typeof found !== 'function') return found
    return (given: unknown): unknown => {
      count += 1
      return Reflect.apply(found, undefined, [given])
    }
  }
  const made: Module = { exports: String }
  // oxlint-disable-next-line typescript/no-implied-eval -- as the built program runs it
  new Function('module', 'require', text)(made, own)
  return { ask: made.exports, asked: () => count }
}

describe('names in SQL', () => {
  const names = [
    '',
    'title',
    'shortTitle',
    'startsAtUtc',
    'alt text',
    'a-b',
    '_status',
    'SEO',
    'é',
    'x.y',
    'constructor',
  ]

  it('are worked out anew for each question by the package, and once by a built program, all the same', () => {
    expect(namesModule.test(file)).toBe(true)
    const [before, since] = [moduleOf(source), moduleOf(rememberNames(source))]
    for (let round = 0; round < 3; round++)
      for (const name of names) expect([name, since.ask(name)]).toEqual([name, before.ask(name)])
    expect([before.asked(), since.asked()]).toEqual([3 * names.length, names.length])
  })

  it('are remembered as far as there are some thousands, and right beyond', () => {
    const { ask, asked } = moduleOf(rememberNames(source))
    for (let round = 0; round < 2; round++)
      for (let n = 0; n < 6000; n++) expect(ask(`fieldName${n}`)).toBe(`field_name${n}`)
    expect(asked()).toBe(7000)
  })

  it('what is no text fails as before, and another package fails the build', () => {
    const { ask } = moduleOf(rememberNames(source))
    for (const name of [undefined, null]) expect(() => ask(name)).toThrow(TypeError)
    expect(() => rememberNames('export default snake')).toThrow('to-snake-case')
  })
})
