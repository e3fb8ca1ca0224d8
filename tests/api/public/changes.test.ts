import { describe, expect, it, jest } from '@jest/globals'
import { pageAfter, type Taken } from '../../../src/api/public/changes'
import { MAX_ALSO_CHANGED } from '../../../src/api/query/limits'
import { KnownChanges, namesNobody, type Change } from '../../../src/domain/changes'
import { MAX_ANSWER } from '../../../src/domain/size'

const idOf = (kind: string, n: number): string => `${kind}-${String(n).padStart(30, '0')}`

const row = (position: number, kind: Change['kind'], n: number, more: Partial<Change> = {}): Change => {
  const at = new Date(Date.UTC(2030, 0, 1) + position).toISOString()
  const doc = idOf(kind, n)
  const names = { ...namesNobody, ...more.names }
  return {
    kind,
    doc,
    position,
    at,
    ownPosition: position,
    ownAt: at,
    slugs: {},
    slug: doc,
    formerSlugs: [],
    gone: false,
    ...more,
    names,
  }
}

/** So many workshops that all name the same houses, each of which was renamed after them. */
const houseOf = (workshops: number, houses: number): KnownChanges => {
  const known = new KnownChanges()
  const organisations = Array.from({ length: houses }, (_, n) => idOf('organisations', n))
  for (let n = 0; n < workshops; n++)
    known.add(row(n + 1, 'workshops', (n * 7919) % workshops, { names: { ...namesNobody, organisations } }))
  for (let n = 0; n < houses; n++) known.add(row(workshops + 1 + n, 'organisations', n))
  return known
}

/** All pages from a place on. */
const follow = (known: KnownChanges, begun: Taken, limit = 100) => {
  const pages = []
  for (let taken: Taken | null = begun; taken;) {
    const { changes, hasMore, ...next } = pageAfter(known, taken, { limit, upTo: known.last })
    pages.push(changes)
    taken = hasMore ? next : null
    if (pages.length > 1000) throw new Error('There is no end.')
  }
  return pages
}

describe('pages of what changed', () => {
  const WORKSHOPS = 12_345

  it('tell in several what one change changes besides, where that is more than an answer may hold', () => {
    const pages = follow(houseOf(WORKSHOPS, 1), { position: WORKSHOPS })
    expect(pages.length).toBeGreaterThan(10)
    const told = pages.flat().flatMap(({ alsoChanged }) => alsoChanged.map(({ id }) => id))
    expect(told).toHaveLength(WORKSHOPS)
    expect(new Set(told).size).toBe(WORKSHOPS)
    for (const changes of pages) {
      expect(changes.flatMap(({ alsoChanged }) => alsoChanged).length).toBeLessThanOrEqual(MAX_ALSO_CHANGED)
      expect(Buffer.byteLength(JSON.stringify(changes))).toBeLessThan(MAX_ANSWER / 2)
    }
  })

  it('go on with the change itself where it moved between two of its parts', () => {
    const known = houseOf(2500, 1)
    const { changes: _, hasMore, ...next } = pageAfter(known, { position: 2500 }, { limit: 100, upTo: known.last })
    expect([hasMore, next.told?.position]).toEqual([true, 2501])
    known.add(row(2502, 'organisations', 0))
    const told = follow(known, next)
      .flat()
      .flatMap(({ alsoChanged }) => alsoChanged.map(({ id }) => id))
    expect(new Set(told).size).toBe(2500)
  })

  it('look at no more than they must where each of many changes changes the same', () => {
    const known = houseOf(3000, 60)
    const spy = jest.spyOn(known, 'alsoChanged')
    for (let taken: Taken | null = { position: 3000 }; taken;) {
      spy.mockClear()
      const { hasMore, ...next } = pageAfter(known, taken, { limit: 100, upTo: known.last })
      const looked = spy.mock.results.reduce((sum, { value }) => sum + (value as unknown[]).length, 0)
      expect(looked).toBeLessThan(15_000)
      taken = hasMore ? next : null
    }
  })

  it('tell whoever begins nothing of what was gone by then, and whoever had it', () => {
    const known = new KnownChanges()
    known.add(row(1, 'speakers', 1))
    known.add(row(2, 'speakers', 2, { gone: true }))
    known.add(row(3, 'speakers', 3))
    const kinds = (taken: Taken) =>
      follow(known, taken, 1)
        .flat()
        .map(({ gone, id }) => [id, gone])
    expect(kinds({ position: 0, from: 3 })).toEqual([
      [idOf('speakers', 1), false],
      [idOf('speakers', 3), false],
    ])
    expect(kinds({ position: 1 })).toEqual([
      [idOf('speakers', 2), true],
      [idOf('speakers', 3), false],
    ])
  })

  it('tell whoever begins of what moved a moment ago, and once more when they have all', () => {
    const known = new KnownChanges()
    for (const n of [1, 2, 3]) known.add(row(n, 'speakers', n))
    const { changes, hasMore, ...next } = pageAfter(known, { position: 0, from: 2 }, { limit: 100, upTo: 2 })
    expect([changes.length, hasMore, next]).toEqual([3, false, { position: 2 }])
    expect(pageAfter(known, next, { limit: 100, upTo: 3 }).changes.map(({ id }) => id)).toEqual([idOf('speakers', 3)])
  })

  it('tell what a change changes besides, where its row moved on before the next page', () => {
    const known = new KnownChanges()
    const names = { ...namesNobody, speakers: [idOf('speakers', 1)] }
    known.add(row(1, 'workshops', 1, { names }))
    known.add(row(2, 'workshops', 2, { names }))
    known.add(row(3, 'speakers', 1))
    for (const n of [4, 5, 6]) known.add(row(n, 'organisations', n))
    // The second workshop leaves her out.
    known.add(row(7, 'speakers', 1, { ownPosition: 3 }))
    known.add(row(8, 'workshops', 2))
    const pages = follow(known, { position: 2 }, 2)
    const [first] = pages.flat()
    expect([first!.id, first!.alsoChanged.map(({ id }) => id)]).toEqual([idOf('organisations', 4), []])
    const told = pages.flat().map(({ alsoChanged, id }) => [id, alsoChanged.map((other) => other.id)])
    expect(told).toContainEqual([idOf('speakers', 1), [idOf('workshops', 1)]])
    expect(new Set(told.map(([id]) => id)).size).toBe(5)
  })
})
