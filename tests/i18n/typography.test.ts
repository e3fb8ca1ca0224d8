import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { builtInExample } from '../../seed/builtIn'
import { adminTranslations } from '../../src/i18n/payloadTranslations'
import { setEnglish, setFrench } from '../../src/i18n/typography'

describe('words that others wrote', () => {
  it('are set as French is', () => {
    expect(setFrench({ a: "L'accès : refusé !", b: { c: 'Un instant...' }, n: 3 })).toEqual({
      a: 'L’accès\u00a0: refusé\u202f!',
      b: { c: 'Un instant…' },
      n: 3,
    })
    expect(setFrench(null)).toBeNull()
  })

  it('are set as our English is', () => {
    expect(setEnglish('Add Filter')).toBe('Add filter')
    expect(setEnglish('Generate New API Key')).toBe('Generate new API key')
    expect(setEnglish('Copy {{label}} Row')).toBe('Copy {{label}} row')
    expect(setEnglish("You haven't saved. Are you sure?")).toBe('You haven’t saved. Are you sure?')
    expect(setEnglish('The block "{{block}}" is missing...')).toBe('The block “{{block}}” is missing…')
    expect(setEnglish('<a href="{{url}}">here</a>')).toBe('<a href="{{url}}">here</a>')
  })
})

/** Each text with its place. */
const textsIn = (words: object, place = ''): string[] =>
  Object.entries(words).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner ? textsIn(inner, `${place}${name}.`) : [`${place}${name}: ${String(inner)}`],
  )

it('Our wording of the admin says nothing that Payload says by itself', () => {
  const [stockFrench, stockEnglish] = [textsIn(setFrench(fr.translations)), textsIn(setEnglish(en.translations))]
  expect(textsIn(adminTranslations.fr).filter((text) => stockFrench.includes(text))).toEqual([])
  expect(textsIn(adminTranslations.en).filter((text) => stockEnglish.includes(text))).toEqual([])
})

it('The workshop that we made for the demo is set as French is', async () => {
  const texts = [...(await readFile(builtInExample, 'utf8')).matchAll(/^ *fr: (.+)$/gm)].map(([, text]) => text)
  expect(texts.length).toBeGreaterThan(10)
  expect(texts).toEqual(texts.map(setFrench))
})
