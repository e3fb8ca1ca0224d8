import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseDocument, Parser, stringify } from 'yaml'
import { plainYaml } from '../../seed/format/plainYaml'
import { readYaml } from '../../seed/format/readYaml'
import { Random } from '../support/random'

/** How many texts are changed at random. */
const RUNS = Number(process.env.PLAIN_YAML_RUNS ?? 600)

const plainOf = (source: string) => plainYaml([...new Parser().parse(source)])

const everything = readFileSync('tests/seed/everything/series.yaml', 'utf8')
const files = ['tests/seed/everything/series.yaml', 'seed/data/example.yaml', 'seed/data/atelier-4.yaml']

describe('a text that says plain values in plain places', () => {
  const value = {
    series: { title: { fr: 'Un, deux : « trois »', en: 'One' }, empty: null },
    workshops: {
      a: {
        number: 3,
        share: 0.5,
        isOpen: true,
        abstract: 'Two lines,\n\nand another.\n',
        people: [{ person: 'b' }, { person: 'c' }],
      },
      'x y': {
        title: 'a '.repeat(80),
        code: '007',
        no: 'no',
        list: [['x'], ['y', 'z']],
        quoted: 'A tab\tand "marks" # here',
      },
    },
  }

  test('is read without nodes, and means what the library says', () => {
    for (const text of [stringify(value), stringify(value, { lineWidth: 0, blockQuote: 'literal' })]) {
      expect(plainOf(text)).toEqual(value)
      expect(readYaml(text).value).toEqual(value)
    }
    const said = '# a comment\n\na: # of a\n  # and more\n  - b\n\n  - c: 0x1F\n    d: ~\n# at the end\n'
    expect(plainOf(said)).toEqual({ a: ['b', { c: 31, d: null }] })
  })

  test.each(files)('is what %s says', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(plainOf(text)).toEqual(parseDocument(text).toJS())
  })

  test('says where its fields stand', () => {
    const { locate } = readYaml(stringify(value))
    expect(locate(['workshops', 'a', 'share'])).toEqual({ line: 9, column: 5 })
    expect(locate(['workshops', 'x y', 'list', 1, 1])).toEqual({ line: 27, column: 11 })
  })

  test.each([
    'a: &x b',
    'a: *x',
    'a: !!str 1',
    '? a\n: b',
    'a: { b: c }',
    'a: [b]',
    '---\na: b',
    'a: b\n...',
    'a: b\n---\nc: d',
    '%YAML 1.2\n---\na: b',
    'a: b\na: c',
    'a: 1\n b: 2',
    'a: - b',
    '- a',
    'a',
    '',
    'a:\tb\n\tc: d',
    '"a\nb": c',
    'a: b: c',
    '__proto__: a',
    'a: "x\\0y"',
    'a: @b',
    'a: "b',
    `${'k'.repeat(2000)}: a`,
    '\uFEFFa: b',
  ])('is none: %j', (source) => {
    expect(plainOf(source)).toBeUndefined()
  })

  test(`means what the library says of it, however it was changed (${RUNS} texts)`, () => {
    const marks = [
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '-',
      '- ',
      ':',
      ': ',
      '#',
      ' #',
      '?',
      '[',
      ']',
      '{}',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '!',
      '%',
      ',',
      '~',
      '1',
      '\r',
      '---\n',
    ]
    const sources = [stringify(value), everything.slice(0, 3000).replace(/\n[^\n]*$/, '\n')]
    let plain = 0
    for (let n = 0; n < RUNS; n++) {
      const random = new Random(14, n)
      let text = random.pick(sources)
      for (let times = random.below(3); times >= 0; times--) {
        const at = random.below(text.length)
        text = text.slice(0, at) + random.pick(marks) + text.slice(at + random.below(3))
      }
      const found = plainOf(text)
      if (!found) continue
      plain += 1
      const document = parseDocument(text, { prettyErrors: false })
      expect([text, document.errors, document.warnings]).toEqual([text, [], []])
      expect([text, found]).toEqual([text, document.toJS()])
    }
    expect(plain).toBeGreaterThan(RUNS / 10)
  })
})
