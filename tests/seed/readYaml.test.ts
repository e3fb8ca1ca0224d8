import { describe, expect, test } from '@jest/globals'
import { readYaml } from '../../seed/format/readYaml'

/** `line:column path code` of every problem. */
const problemsOf = (source: string, most?: number): string[] =>
  readYaml(source, most).problems.map(({ code, column, line, path }) => `${line}:${column} ${path} ${code}`)

describe('the YAML of a series file', () => {
  test('is read as plain values, what an alias stands for anew in each place', () => {
    const { problems, value } = readYaml('a: &x { p: [1, true, null, !!str 2] }\nb: *x\n? c\n: ~\n2021: d\n')
    expect(problems).toEqual([])
    expect(value).toEqual({ a: { p: [1, true, null, '2'] }, b: { p: [1, true, null, '2'] }, c: null, 2021: 'd' })
    const { a, b } = value as Record<string, unknown>
    expect(a).not.toBe(b)
  })

  test.each([
    ['a:\n  b: !!js/function "x"', '2:20 a.b YAML_TAG'],
    ['a: !foo bar', '1:9 a YAML_TAG'],
    ['a: [!!binary aGk=]', '1:14 a.0 YAML_TAG'],
    ['a: !!set {x, y}', '1:10 a YAML_TAG'],
    ['a: 1\nb: *x', '2:4 b YAML_ALIAS'],
    ['a: &x\n  b: *x', '2:6 a.b YAML_ALIAS_CIRCLE'],
    ['a:\n  ? [x]\n  : 1', '2:5 a YAML_KEY'],
    ['a: 1\n---\nb: 2', '2:1  YAML_SYNTAX'],
  ])('%j is refused where it stands', (source, problem) => {
    expect(problemsOf(source)).toEqual([problem])
    expect(readYaml(source).value).toBeUndefined()
  })

  test.each([
    ['a: "x\\0y"', '1:4 a'],
    ['a: { b: ["\\ud800"] }', '1:10 a.b.0'],
    ['a: x\0y', '1:4 a'],
    ['"a\\0": x', '1:1 '],
  ])('a character that cannot be stored is found: %j', (source, place) => {
    expect(problemsOf(source)).toEqual([`${place} TEXT_BROKEN`])
  })

  test('it is said after which words a character cannot be stored', () => {
    expect(readYaml('a: "Angela\\0Me"').problems[0]?.params).toEqual({ after: 'Angela' })
  })

  test('a key that every object has is a key', () => {
    const { value } = readYaml('a: { __proto__: 1, constructor: 2 }')
    expect(Object.keys((value as Record<string, object>).a!)).toEqual(['__proto__', 'constructor'])
    expect(problemsOf('people:\n  __proto__: { name: x }')).toEqual(['2:3 people.__proto__ SLUG_INVALID'])
  })

  test('a few lines that mean millions of values are refused at the line where they become too many', () => {
    const nine = (name: string): string => Array.from({ length: 9 }, () => name).join(', ')
    const lines = [`a0: &a0 [${nine('x')}]`]
    for (let n = 1; n < 12; n++) lines.push(`a${n}: &a${n} [${nine(`*a${n - 1}`)}]`)
    expect(problemsOf(lines.join('\n'))).toEqual(['6:10 a5.0 YAML_ALIAS_BOMB'])
    const chain = ['a0: &a0 [x]', ...Array.from({ length: 400 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}]`)]
    expect(problemsOf(chain.join('\n'))).toEqual([expect.stringMatching(/ YAML_ALIAS_BOMB$/)])
  })

  test.each([
    ['brackets', '['.repeat(20_000)],
    ['dashes', '- '.repeat(20_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['marks of keys', '? '.repeat(20_000)],
  ])('what is nested without end is refused, and ends no program: %s', (_, source) => {
    expect(problemsOf(`x: 1\ny:\n  ${source}`)).toEqual([expect.stringMatching(/^3:\d+ {2}FILE_DEEP$/)])
  })

  test('a key that is there twice is named, among as many others as there are', () => {
    const keys = Array.from({ length: 5000 }, (_, n) => `k${n}: 1\n`).join('')
    expect(problemsOf(`${keys}k7: 2\n7: 1\n"7": 2`)).toEqual(['5001:1  YAML_SYNTAX', '5003:1  YAML_SYNTAX'])
    expect(problemsOf('a: { b: 1, b: 2 }')).toEqual(['1:12  YAML_SYNTAX'])
  })

  test.each([
    ['values of a list', `a: [${'1,'.repeat(400)}]`],
    ['keys', Array.from({ length: 300 }, (_, n) => `k${n}:\n`).join('')],
    ['empty lines', `a: 1${'\n'.repeat(1100)}`],
  ])('more than a series holds is refused where it becomes too much: %s', (_, source) => {
    expect(problemsOf(source, 1000)).toEqual([expect.stringMatching(/^\d+:\d+ {2}FILE_MANY_VALUES$/)])
  })

  test('what aliases repeat is counted by its length too', () => {
    const long = 'x'.repeat(50_000)
    expect(problemsOf(`a: &a ${long}\nb: [${'*a,'.repeat(200)}]`)).toEqual([expect.stringMatching(/ YAML_ALIAS_BOMB$/)])
  })

  test('what is nested as deep as a rich text can be is read', () => {
    const tree = (depth: number): string =>
      depth ? `{type: quote, children: [${tree(depth - 1)}]}` : '{type: text, text: x}'
    expect(problemsOf(`a: { b: { c: { d: { fr: { type: root, children: [${tree(60)}] } } } } }`)).toEqual([])
  })
})
