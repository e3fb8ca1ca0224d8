import { describe, expect, it } from '@jest/globals'
import { isDate } from '../../src/domain/time'
import { filterWorkshops, type Filtered, type WorkshopFilter } from '../../src/domain/workshopFilter'

const workshop = (id: string, more: Partial<Filtered> = {}): Filtered => ({ id, slug: id, ...more })

describe('the workshops of a list', () => {
  const found = (all: readonly Filtered[], filter: WorkshopFilter): string[] =>
    filterWorkshops(all, filter).map(({ id }) => id)

  it('are held on a day between two dates, the dates included, by their own clocks', () => {
    const all = [
      workshop('undated'),
      workshop('before', { startsAt: '2021-04-25T10:00', endsAt: '2021-04-25T23:59' }),
      workshop('until-midnight', { startsAt: '2021-04-25T20:00', endsAt: '2021-04-26T00:00' }),
      workshop('into-it', { startsAt: '2021-04-25T20:00', endsAt: '2021-04-26T00:01' }),
      workshop('at-midnight', { startsAt: '2021-04-26T00:00' }),
      workshop('around-it', { startsAt: '2021-04-01T10:00', endsAt: '2021-05-01T10:00' }),
      workshop('last-minute', { startsAt: '2021-04-27T23:59', endsAt: '2021-04-28T02:00' }),
      workshop('after', { startsAt: '2021-04-28T00:00' }),
    ]
    const within = ['into-it', 'at-midnight', 'around-it', 'last-minute']
    expect(found(all, { from: '2021-04-26', to: '2021-04-27' })).toEqual(within)
    expect(found(all, { from: '2021-04-26' })).toEqual([...within, 'after'])
    expect(found(all, { to: '2021-04-27' })).toEqual(['before', 'until-midnight', ...within])
    expect(found(all, { from: '2021-04-28', to: '2021-04-28' })).toEqual(['around-it', 'last-minute', 'after'])
  })

  it('are those of a slug, of now before one of before', () => {
    const all = [workshop('a'), workshop('b', { formerSlugs: ['a', 'old'] }), workshop('c', { slug: null })]
    expect(found(all, { slugs: new Set(['a']) })).toEqual(['a'])
    expect(found(all, { slugs: new Set(['old']) })).toEqual(['b'])
    expect(found(all, { slugs: new Set(['a', 'old', 'none']) })).toEqual(['a', 'b'])
    expect(found(all, { slugs: new Set(['a', 'old']), ids: new Set(['b', 'c']) })).toEqual(['b'])
  })

  it('are those of a slug of a language too, before one of before', () => {
    const all = [
      workshop('a', { slugs: { fr: 'un', en: null } }),
      workshop('b', { slugs: { fr: 'deux' }, formerSlugs: ['un', 'old'] }),
    ]
    expect(found(all, { slugs: new Set(['un']) })).toEqual(['a'])
    expect(found(all, { slugs: new Set(['deux', 'a']) })).toEqual(['a', 'b'])
    expect(found(all, { slugs: new Set(['old']) })).toEqual(['b'])
  })

  it('are spoken in a language, or in one of its kinds', () => {
    const all = [
      workshop('none'),
      workshop('fr', { languages: ['en', 'fr'] }),
      workshop('ca', { languages: ['fr-CA'] }),
    ]
    expect(found(all, { language: 'fr' })).toEqual(['fr', 'ca'])
    expect(found(all, { language: 'fr-CA' })).toEqual(['ca'])
    expect(found(all, { language: 'f' })).toEqual([])
  })
})

describe('a date', () => {
  it('is one of the calendar, written out', () => {
    for (const date of ['2021-04-26', '2024-02-29', '0001-01-01']) expect([date, isDate(date)]).toEqual([date, true])
    for (const none of [
      '2021-02-29',
      '2021-4-26',
      '2021-04-26T10:00',
      '2021-13-01',
      '',
      20210426,
      null,
      '2021-04-26\n',
    ])
      expect([none, isDate(none)]).toEqual([none, false])
  })
})
