import { describe, expect, test } from '@jest/globals'
import { marksOf, readsSame, staleAfter, type PlacedTexts, type TextsThen } from '../../src/domain/staleTexts'
import { richText } from '../support/exampleSeries'

const title = (texts: Record<string, string>): PlacedTexts[] => [{ path: 'title', kind: 'title', texts }]

describe('texts are compared by what is read', () => {
  test.each([
    ['Une question ?', 'Une question\u202f?', true],
    ['« Ici »', '“Ici”', true],
    ['L’atelier', "L'atelier", true],
    ['2020–2021 …', '2020-2021 ...', true],
    ['soft\u00adhyphen', 'softhyphen', true],
    ['é', 'e\u0301', true],
    ['Ici', 'ici', false],
    ['Ici.', 'Ici', false],
    ['m²', 'm2', false],
  ])('%s, %s', (one, other, same) => expect(readsSame(one, other)).toBe(same))

  test('of a rich text its words and footnotes, and nothing of its form', () => {
    expect(readsSame(richText('Ici'), 'Ici')).toBe(true)
    expect(readsSame(richText('Ici', 'Une note'), richText('Ici', 'Une autre'))).toBe(false)
    const bold = JSON.parse(JSON.stringify(richText('Ici')).replaceAll('"format":0', '"format":1')) as unknown
    expect(readsSame(bold, richText('Ici'))).toBe(true)
  })
})

describe('in three languages', () => {
  const locales = ['fr', 'en', 'es']
  const write = (before: TextsThen, texts: Record<string, string>): TextsThen => {
    const now = title(texts)
    return { texts: now, marks: staleAfter(now, before, [], locales) }
  }
  const said = ({ marks }: TextsThen): string[] =>
    marks.map(({ language, since }) => `${language} ${JSON.stringify(since)}`)

  test('each is older than those that changed after it, and none for what only catches up', () => {
    const first = write({ texts: [], marks: [] }, { fr: 'Un', en: 'One', es: 'Uno' })
    expect(said(first)).toEqual([])
    const changed = write(first, { fr: 'Deux', en: 'One', es: 'Uno' })
    expect(said(changed)).toEqual(['en {"fr":"Un"}', 'es {"fr":"Un"}'])
    const caughtUp = write(changed, { fr: 'Deux', en: 'Two', es: 'Uno' })
    expect(said(caughtUp)).toEqual(['es {"fr":"Un"}'])
    const again = write(caughtUp, { fr: 'Deux', en: 'Pair', es: 'Uno' })
    expect(said(again)).toEqual(['fr {"en":"Two"}', 'es {"fr":"Un","en":"Two"}'])
    expect(said(write(again, { fr: 'Un', en: 'Two', es: 'Uno' }))).toEqual([])
  })
})

test('what is no list of marks is none', () => {
  for (const wrong of [null, undefined, {}, 'stale', [null, { path: 'title' }, { path: 'title', language: 'en' }]])
    expect(marksOf(wrong)).toEqual([])
})

test('a list of which all rows are written anew is compared in one pass', () => {
  const rows = (list: string, first: number): PlacedTexts[] =>
    Array.from({ length: 4000 }, (_, n) => ({
      path: `objectives.${list}${n}.text`,
      kind: 'objectives.text',
      texts: { fr: `Objectif – ${first + n}`, en: `Objective – ${first + n}` },
    }))
  const before = {
    texts: rows('a', 0),
    marks: [{ path: 'objectives.a3999.text', language: 'en', since: { fr: 'But' } }],
  }
  const begun = performance.now()
  // The first reads as the last one did: it is its copy.
  expect(staleAfter(rows('b', 3999), before, [], ['fr', 'en'])).toEqual([
    { path: 'objectives.b0.text', language: 'en', since: { fr: 'But' } },
  ])
  // 16 million comparisons take a minute; one pass takes less than 100 ms.
  expect(performance.now() - begun).toBeLessThan(5000)
})
