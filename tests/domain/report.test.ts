import { describe, expect, it } from '@jest/globals'
import {
  CHOSEN,
  grouped,
  mayFollow,
  reportOf,
  shownOf,
  type Person,
  type Report,
  type ReportGroup,
  type TableShape,
} from '../../src/domain/report'

const isFew = (count: number): boolean => count > 0 && count < 5
const total = (groups: readonly ReportGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0)
/** Every sum that somebody may make of some groups. */
const subsets = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_one, n) => (mask >> n) & 1))

/** The same numbers for the same seed. */
const random = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** How often a property is tried; more by `REPORT_RUNS`. */
const RUNS = Number(process.env.REPORT_RUNS ?? 150)

describe('the groups of a table', () => {
  const shape = (kinds: readonly string[], together: TableShape['together'] = 'loose'): TableShape => ({
    table: 't',
    kinds,
    together,
  })
  const of = (counts: Record<string, number>, together?: TableShape['together']) =>
    grouped(shape(Object.keys(counts), together), new Map(Object.entries(counts)))

  it('are five or more each', () => {
    expect(of({ fr: 20, en: 7 })).toEqual([
      { of: ['fr'], count: 20 },
      { of: ['en'], count: 7 },
    ])
    expect(of({ a: 9, b: 3, c: 2, d: 6 })).toEqual([
      { of: ['a'], count: 9 },
      { of: ['d'], count: 6 },
      { of: ['b', 'c'], count: 5 },
    ])
    // Three alone go with their neighbour.
    expect(of({ a: 9, b: 7, c: 3, d: 6 })).toEqual([
      { of: ['a'], count: 9 },
      { of: ['b'], count: 7 },
      { of: ['c', 'd'], count: 9 },
    ])
    // Eight of two would be four and four.
    expect(of({ a: 9, b: 4, c: 4 })).toEqual([
      { of: ['a'], count: 9 },
      { of: ['b', 'c'], count: 8 },
    ])
    expect(of({ a: 20, b: 4 })).toEqual([{ of: ['a', 'b'], count: 24 }])
    expect(of({ a: 2, b: 2 })).toEqual([])
    expect(of({ a: 1, b: 1, c: 1, d: 1, e: 1 })).toEqual([])
  })

  it('are neighbours where order matters, and go by what belongs together', () => {
    expect(of({ w3: 6, w2: 2, w1: 4, w0: 9 }, 'ordered')).toEqual([
      { of: ['w3', 'w2'], count: 8 },
      { of: ['w1', 'w0'], count: 13 },
    ])
    const ways = [
      ['came', ['absent', 'left']],
      [['came', 'absent'], 'left'],
    ] as const
    expect(of({ came: 20, absent: 9, left: 3 }, ways)).toEqual([
      { of: ['came'], count: 20 },
      { of: ['absent', 'left'], count: 12 },
    ])
    expect(of({ came: 3, absent: 9, left: 6 }, ways)).toEqual([
      { of: ['came', 'absent'], count: 12 },
      { of: ['left'], count: 6 },
    ])
  })

  /**
   * Whoever knows the rule works out all that it may have been made of. What every one of these has the same of, they know: it must be no number of few.
   */
  it.each<[string, number, number, TableShape['together']]>([
    ['two loose', 2, 30, 'loose'],
    ['three loose', 3, 26, 'loose'],
    ['four loose', 4, 20, 'loose'],
    ['five loose', 5, 14, 'loose'],
    ['four in order', 4, 20, 'ordered'],
    [
      'five in two ways',
      5,
      14,
      [
        [
          ['a', 'b'],
          ['c', ['d', 'e']],
        ],
        [
          ['a', ['b', 'c']],
          ['d', 'e'],
        ],
      ],
    ],
  ])('give no number of few away to who knows the rule: %s', (_, size, most, together) => {
    const kinds = ['a', 'b', 'c', 'd', 'e'].slice(0, size)
    const made = new Map<string, number[][]>()
    const fill = (counts: number[], left: number): void => {
      if (counts.length < size) {
        for (let n = 0; n <= left; n++) fill([...counts, n], left - n)
        return
      }
      const groups = grouped(shape(kinds, together), new Map(kinds.map((kind, n) => [kind, counts[n] ?? 0])))
      if (!groups.length) return
      const key = JSON.stringify(groups.map(({ count, of: some }) => [some.join(), count]).toSorted())
      made.set(key, [...(made.get(key) ?? []), counts])
    }
    fill([], most)
    const known: string[] = []
    for (const [key, inputs] of made)
      for (const some of subsets(kinds.map((_kind, n) => n))) {
        const sums = new Set(inputs.map((counts) => some.reduce((sum, n) => sum + (counts[n] ?? 0), 0)))
        const [only = 0] = sums
        if (sums.size === 1 && isFew(only)) known.push(`${key}: ${some.join()} are ${only}`)
      }
    expect(made.size).toBeGreaterThan(100)
    expect(known).toEqual([])
  })
})

describe('a report', () => {
  const answers = ['yes', 'no', 'unknown']
  const shapes: TableShape[] = [
    {
      table: 'outcome',
      kinds: ['came', 'absent', 'left'],
      together: [
        ['came', ['absent', 'left']],
        [['came', 'absent'], 'left'],
      ],
    },
    { table: 'language', kinds: ['fr', 'en', 'unknown'], together: 'loose' },
    { table: 'meal', kinds: answers, together: 'loose' },
    // Asked of those alone who eat.
    { table: 'diet', kinds: ['meat', 'fish', 'none', 'unknown'], together: 'loose' },
    ...['mon', 'tue', 'wed'].map((day): TableShape => ({
      table: day,
      kinds: [CHOSEN, 'not'],
      together: 'loose',
      question: 'days',
    })),
  ]
  const crowd = (seed: number): Person[] => {
    const below = random(seed)
    const pick = (kinds: readonly string[]): string => {
      // Skewed, so that few are of some kinds.
      const n = Math.floor(kinds.length * (below(1000) / 1000) ** (1 + below(3)))
      return kinds[n] ?? ''
    }
    return Array.from({ length: below(70) }, () => {
      const meal = pick(answers)
      const days = ['mon', 'tue', 'wed'].map(() => below(5) > 1)
      return {
        outcome: pick(['came', 'absent', 'left']),
        language: pick(['fr', 'en', 'unknown']),
        meal,
        diet: meal === 'yes' ? pick(['meat', 'fish', 'none', 'unknown']) : 'unknown',
        mon: days[0] || !days[2] ? CHOSEN : 'not',
        tue: days[1] ? CHOSEN : 'not',
        wed: days[2] ? CHOSEN : 'not',
      }
    })
  }
  const within = (people: readonly Person[], table: string, groups: readonly ReportGroup[]): Person[] =>
    people.filter((person) => groups.some(({ of }) => of.includes(person[table] ?? '')))

  it('says no number of few, and none by subtraction: within a table, from the total, or of one table from another', () => {
    let shown = 0
    let withheld = 0
    for (let seed = 1; seed <= RUNS; seed++) {
      const people = crowd(seed)
      const report = reportOf(people, shapes)
      withheld += report.withheld.filter(({ why }) => why === 'close').length
      expect(report.registered).toBe(people.length >= 5 ? people.length : null)
      const sets = report.tables.flatMap(({ groups, table }) => {
        shown++
        // Everybody is counted once.
        expect(total(groups)).toBe(people.length)
        return subsets(groups).map((some) => ({ count: total(some), of: new Set(within(people, table, some)) }))
      })
      for (const one of sets) {
        expect(isFew(one.count)).toBe(false)
        expect(one.count).toBe(one.of.size)
        for (const other of sets) {
          const difference = other.count - one.count
          if (isFew(difference)) expect([...one.of].every((person) => other.of.has(person))).toBe(false)
        }
      }
    }
    expect(shown).toBeGreaterThan(RUNS)
    // The attack finds what is withheld: without that it would be shown.
    expect(withheld).toBeGreaterThan(0)
  })

  it('leaves out what another table says nearly as well, and says why', () => {
    const people = [
      ...Array.from({ length: 12 }, (_, n) => ({ meal: 'yes', diet: n < 5 ? 'meat' : n < 10 ? 'fish' : 'unknown' })),
      ...Array.from({ length: 20 }, () => ({ meal: 'no', diet: 'unknown' })),
    ]
    const some = shapes.filter(({ table }) => table === 'meal' || table === 'diet')
    expect(reportOf(people, some)).toEqual({
      registered: 32,
      tables: [
        {
          table: 'meal',
          groups: [
            { of: ['yes'], count: 12 },
            { of: ['no'], count: 20 },
          ],
        },
      ],
      withheld: [{ table: 'diet', why: 'close' }],
    })
  })

  it('does not say how many chose two answers, where these are few', () => {
    const days = (...chosen: string[]): Person =>
      Object.fromEntries(['mon', 'tue', 'wed'].map((day) => [day, chosen.includes(day) ? CHOSEN : 'not']))
    const many = (...chosen: string[]): Person[] => Array.from({ length: 10 }, () => days(...chosen))
    const twice = [days('mon', 'tue'), days('tue', 'wed'), days('mon', 'wed')]
    const some = shapes.filter(({ question }) => question === 'days')
    // Twelve each, of 33: three more than there are.
    const people = [...many('mon'), ...many('tue'), ...many('wed'), ...twice]
    expect(reportOf(people, some).withheld).toEqual([{ table: 'wed', why: 'close' }])
    expect(reportOf([...people, ...twice], some).withheld).toEqual([])
  })

  it('says nothing where there are too few', () => {
    expect(reportOf(crowd(3).slice(0, 4), shapes).tables).toEqual([])
    expect(reportOf([], shapes)).toEqual({ registered: null, tables: [], withheld: [] })
  })

  it('follows another of the same people where no change of few can be seen', () => {
    let followed = 0
    let stayed = 0
    for (let seed = 1; seed <= RUNS; seed++) {
      const below = random(seed + 7000)
      const people = crowd(seed + 500)
      const before = reportOf(people, shapes)
      const came = below(12)
      const later = [
        ...people.map((person, n) => (n < came ? { ...person, outcome: 'came' } : person)),
        ...crowd(seed + 900).slice(0, below(3) * below(6)),
      ]
      const next = reportOf(later, shapes)
      if (!mayFollow(before, next)) {
        stayed++
        continue
      }
      followed++
      expect(isFew(Math.abs((next.registered ?? 0) - (before.registered ?? 0)))).toBe(false)
      for (const { groups, table } of next.tables) {
        const earlier = before.tables.find((one) => one.table === table)?.groups ?? []
        for (const one of subsets(earlier))
          for (const other of subsets(groups)) {
            const kinds = (some: readonly ReportGroup[]): string =>
              some
                .flatMap(({ of }) => of)
                .toSorted()
                .join()
            if (one.length && kinds(one) === kinds(other))
              expect(isFew(Math.abs(total(one) - total(other)))).toBe(false)
          }
      }
    }
    expect(followed).toBeGreaterThan(0)
    expect(stayed).toBeGreaterThan(0)
  })

  it('follows itself, and none of which somebody has left', () => {
    const people = crowd(11)
    const report = reportOf(people, shapes)
    expect(mayFollow(report, report)).toBe(true)
    expect(mayFollow(report, reportOf(people.slice(1), shapes))).toBe(false)
    const none: Report = { registered: null, tables: [], withheld: [] }
    expect(mayFollow(none, report)).toBe(true)
    expect(mayFollow({ ...none, registered: 30 }, { ...none, registered: 32 })).toBe(false)
    expect(mayFollow({ ...none, registered: 30 }, { ...none, registered: 35 })).toBe(true)
  })

  it('says how many are of some kinds where its groups say it', () => {
    const report: Report = {
      registered: 30,
      tables: [
        {
          table: 'outcome',
          groups: [
            { of: ['came'], count: 12 },
            { of: ['absent', 'left'], count: 18 },
          ],
        },
      ],
      withheld: [],
    }
    expect(shownOf(report, 'outcome', ['came'])).toBe(12)
    expect(shownOf(report, 'outcome', ['absent', 'left', 'erased'])).toBe(18)
    expect(shownOf(report, 'outcome', ['came', 'absent'])).toBeNull()
    expect(shownOf(report, 'language', ['fr'])).toBeNull()
  })
})
