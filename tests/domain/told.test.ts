import { describe, expect, test } from '@jest/globals'
import { differencesOf, type Difference, type Told } from '../../src/domain/told'
import { Random } from '../support/random'

/** Numbers that are the same each time, from a seed. */
const randomOf = (seed: number) => {
  const random = new Random(seed, 0)
  return (below: number) => random.below(below)
}

const rounds = Number(process.env.TOLD_ROUNDS ?? 200)

/** Anything that could be told, with keys of its own and no two rows that read the same. */
const anything = (random: (below: number) => number) => {
  let n = 0
  const one = (depth: number): Told => {
    n += 1
    const key = `k${n}`
    const readings: Record<string, string> = random(4)
      ? { fr: `mot ${n}`, ...(random(2) ? { en: `word ${n}` } : {}) }
      : { '': `value ${n}` }
    const some = () => Array.from({ length: random(4) }, () => one(depth + 1))
    return {
      key,
      label: `Label ${n}`,
      path: `path.${n}`,
      readings,
      ...(random(3) ? {} : { form: `form ${n}` }),
      ...(depth < 2 ? { fields: some(), rows: some(), details: some() } : {}),
    }
  }
  return Array.from({ length: 1 + random(4) }, () => one(0))
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Everything that is told, each with the list that it stands in. */
const all = (told: Told[]): { one: Told; list: Told[]; kind: 'details' | 'fields' | 'rows' }[] => {
  const inside = (list: Told[], kind: 'details' | 'fields' | 'rows'): ReturnType<typeof all> =>
    list.flatMap((one) => [
      { one, list, kind },
      ...inside((one.fields ?? []) as Told[], 'fields'),
      ...inside((one.rows ?? []) as Told[], 'rows'),
      ...inside((one.details ?? []) as Told[], 'details'),
    ])
  return inside(told, 'fields')
}

describe('what the public is told otherwise', () => {
  test('nothing, where all is told as it was', () => {
    for (let seed = 0; seed < rounds; seed++) {
      const told = anything(randomOf(seed))
      expect(differencesOf(told, copy(told))).toEqual([])
    }
  })

  test('whatever is changed, taken out, added or moved is said, and goes back the same way', () => {
    for (let seed = 0; seed < rounds; seed++) {
      const random = randomOf(seed)
      const before = anything(random)
      const after = copy(before)
      const places = all(after)
      const { kind, list, one } = places[random(places.length)]!
      const act = random(4)
      if (act === 0) Object.assign(one, { readings: { fr: 'autre' } })
      else if (act === 1) Object.assign(one, { form: 'another form' })
      else if (act === 2) list.splice(list.indexOf(one), 1)
      else if (kind === 'rows' && list.length > 1) list.push(...list.splice(0, 1))
      else list.push({ key: 'new', label: 'New', readings: { fr: 'nouveau' } })
      const there = differencesOf(before, after)
      const back = differencesOf(after, before)
      expect([seed, act, there.length > 0]).toEqual([seed, act, true])
      expect(back.length).toBe(there.length)
      const turned = ({ after: to, before: from, kind: how, language }: Difference) =>
        [language, how === 'added' ? 'removed' : how === 'removed' ? 'added' : how, from, to].join('|')
      const sorted = (some: Difference[]) => some.map(turned).sort()
      // What stayed as it was is called by its new name either way; texts, rows that come and rows that go are turned around.
      const plain = ({ kind: how }: Difference) => how !== 'moved' && how !== 'form'
      expect(sorted(there.filter(plain))).toEqual(
        sorted(
          back.filter(plain).map((one) => ({
            ...one,
            before: one.after,
            after: one.before,
            kind: one.kind === 'added' ? 'removed' : one.kind === 'removed' ? 'added' : one.kind,
          })),
        ),
      )
    }
  })

  test('how a text is set in one language, where its words in another are changed', () => {
    const told = (fr: string, form: string): Told[] => [
      { key: 'text', label: 'Text', readings: { fr, en: 'Words' }, forms: { fr: form, en: form } },
    ]
    const found = differencesOf(told('Des mots', 'plain'), told('Autres mots', 'bold'))
    expect(found.map(({ kind, language }) => [kind, language])).toEqual([
      ['changed', 'fr'],
      ['form', 'en'],
    ])
  })

  test('the fewest rows that can have moved', () => {
    const list = (...keys: string[]): Told[] => [
      { key: 'list', label: 'List', rows: keys.map((key) => ({ key, label: key, readings: { '': key } })) },
    ]
    const moved = (now: string[]) =>
      differencesOf(list('a', 'b', 'c', 'd', 'e'), list(...now)).map(({ after, kind }) => `${kind} ${after}`)
    expect(moved(['e', 'a', 'b', 'c', 'd'])).toEqual(['moved e'])
    expect(moved(['b', 'c', 'd', 'e', 'a'])).toEqual(['moved a'])
    expect(moved(['b', 'a', 'c', 'e', 'd'])).toHaveLength(2)
    expect(moved(['a', 'c', 'e'])).toEqual(['removed ', 'removed '])
    expect(moved(['x', 'a', 'b', 'c', 'd', 'e'])).toEqual(['added x'])
  })

  test('what stands in a row that moved moved with it', () => {
    const list = (rows: [string, string][]): Told[] => [
      {
        key: 'list',
        label: 'List',
        rows: rows.map(([key, within]) => ({ key, within, label: key, readings: { '': key } })),
      },
    ]
    const before: [string, string][] = [
      ['a', ''],
      ['a1', 'a'],
      ['a2', 'a'],
      ['b', ''],
      ['b1', 'b'],
      ['c', ''],
    ]
    const moved = (rows: [string, string][]) => differencesOf(list(before), list(rows)).map(({ after }) => after)
    expect(moved([before[3]!, before[4]!, before[5]!, before[0]!, before[1]!, before[2]!])).toEqual(['a'])
    expect(moved([before[0]!, before[2]!, before[1]!, before[3]!, before[4]!, before[5]!])).toHaveLength(1)
  })

  test('rows whose ids are others are known by what they read', () => {
    const list = (prefix: string): Told[] => [
      {
        key: 'list',
        label: 'List',
        rows: ['un', 'deux', 'deux'].map((word, n) => ({ key: `${prefix}${n}`, label: word, readings: { fr: word } })),
      },
    ]
    expect(differencesOf(list('a'), list('b'))).toEqual([])
  })

  test('details are said where what stands above stays as it was', () => {
    const person = (line: string, unit: string): Told[] => [
      {
        key: 'person',
        label: 'Ada',
        fields: [{ key: 'line', label: 'Line', readings: { fr: line } }],
        details: [{ key: 'unit', label: 'Unit', readings: { fr: unit } }],
      },
    ]
    const labels = (before: Told[], after: Told[]) => differencesOf(before, after).map(({ labels: all }) => all.at(-1))
    expect(labels(person('a', 'b'), person('c', 'd'))).toEqual(['Line'])
    expect(labels(person('a', 'b'), person('a', 'd'))).toEqual(['Unit'])
  })
})
