import { describe, expect, it } from '@jest/globals'
import { placesOf, SearchIndex, soughtIn, type Entry, type Searched } from '../../src/domain/searchIndex'
import { Random } from '../support/random'

const entry = (id: string, texts: Searched[], more: Partial<Entry> = {}): Entry => ({
  kind: 'workshop',
  id,
  time: null,
  name: id,
  texts,
  ...more,
})
const text = (field: Searched['field'], written: string, language: string | null = 'fr'): Searched => ({
  field,
  language,
  text: written,
})

describe('words that are looked for', () => {
  it('are found in order: titles, names, what is written at length; whole words, the language, what is newest', () => {
    const index = new SearchIndex(['fr', 'en'])
    index.set('a', [entry('abstract', [text('abstract', 'des rivières')])])
    index.set('b', [entry('name', [text('people', 'Ana Rivieres, Lyon')])])
    index.set('c', [entry('beginning', [text('title', 'Rivièresque')])])
    index.set('d', [entry('english', [text('title', 'Rivieres', 'en')])])
    index.set('e', [entry('older', [text('title', 'Rivières')], { time: 1 })])
    index.set('f', [
      entry('newer', [text('title', 'Rivières')], { time: 2 }),
      entry('its session', [text('title', 'Rivières')], { kind: 'session', time: 2, name: 'newer 1' }),
    ])
    index.set('g', [entry('person', [text('name', 'Rivières', null)], { kind: 'person' })])
    const found = (q: string, locale = 'fr', paging = { limit: 20, page: 1 }): string[] =>
      index.find(soughtIn(q), locale, paging).found.map(({ id }) => id)
    const french = ['person', 'newer', 'its session', 'older', 'english', 'beginning', 'name', 'abstract']
    expect(found('rivieres')).toEqual(french)
    expect(found('RIVIÈRES', 'en').slice(0, 2)).toEqual(['person', 'english'])
    const pages = [1, 2, 3].map((page) => found('rivieres', 'fr', { limit: 3, page }))
    expect(pages).toEqual([french.slice(0, 3), french.slice(3, 6), french.slice(6)])
    expect(index.find(soughtIn('rivieres'), 'fr', { limit: 1, page: 9 })).toEqual({ total: 8, found: [] })
    expect(found('lyon ana riv')).toEqual(['name'])
    expect(found('riv ana')).toEqual([])
  })

  it('are found after entries came and went as they are where these had never been', () => {
    const words = 'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')
    const random = new Random(1, 1)
    const index = new SearchIndex(['fr', 'en'])
    const groups = new Map<string, Entry[]>()
    for (let n = 0; n < 400; n++) {
      const group = `group ${random.below(20)}`
      if (random.chance(0.3)) {
        groups.delete(group)
        index.delete(group)
      } else {
        const made = Array.from({ length: 1 + random.below(3) }, (_, place) =>
          entry(
            `${group} ${n} ${place}`,
            Array.from({ length: 1 + random.below(3) }, () =>
              text(
                random.pick(['title', 'people', 'abstract'] as const),
                `${random.pick(words)} ${random.pick(words)} ${n % 7}`,
                random.pick(['fr', 'en', null]),
              ),
            ),
            { time: random.below(3) },
          ),
        )
        groups.set(group, made)
        index.set(group, made)
      }
      const sought = soughtIn(`${random.pick(words)} ${random.pick(words).slice(0, 2)}`)
      const other = new SearchIndex(['fr', 'en'])
      for (const [name, entries] of groups) other.set(name, entries)
      const asked = [sought, 'fr', { limit: 100, page: 1 }] as const
      expect(index.find(...asked)).toEqual(other.find(...asked))
      expect(index.size).toEqual(other.size)
    }
  })
})

describe('the places of what was found', () => {
  it('show each word once, three at most, around the first of them and without a half of a sign', () => {
    const long = `${'🌊 eau '.repeat(60)}rivière ${'🌊 mer '.repeat(60)}`
    const [place] = placesOf([text('abstract', long)], soughtIn('riviere'), 'fr')
    expect(place?.hits.map(({ length, start }) => place.excerpt.slice(start, start + length))).toEqual(['rivière'])
    expect(place?.excerpt).toMatch(/^… .* …$/u)
    expect(place?.excerpt).not.toMatch(/\p{Cs}/u)
    const texts = [
      text('title', 'eau'),
      text('title', 'water', 'en'),
      text('abstract', 'eau, mer et lac'),
      text('abstract', 'eau'),
    ]
    expect(placesOf(texts, soughtIn('eau mer'), 'fr').map(({ excerpt }) => excerpt)).toEqual(['eau', 'eau, mer et lac'])
    expect(placesOf(texts, soughtIn('water lac'), 'fr').map(({ field }) => field)).toEqual(['title', 'abstract'])
    expect(placesOf([text('title', 'x'.repeat(500))], soughtIn('xxx'), 'fr')[0]).toEqual({
      field: 'title',
      language: 'fr',
      excerpt: 'x'.repeat(500),
      hits: [{ start: 0, length: 500 }],
    })
  })
})
