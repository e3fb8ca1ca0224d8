import { describe, expect, it } from '@jest/globals'
import { inLanguage, intoLanguages, languageName, ownName } from '../../src/i18n/languageNames'
import { interpretationSentence } from '../../src/i18n/words/pages'

describe('languages as people name them', () => {
  it('names a language in the reader’s, and in its own', () => {
    expect([languageName('en', 'fr'), languageName('pt-BR', 'en')]).toEqual(['anglais', 'Brazilian Portuguese'])
    expect([ownName('fr'), ownName('en'), ownName('de')]).toEqual(['Français', 'English', 'Deutsch'])
  })

  it('leaves a code that is none as it is', () => {
    expect(languageName('not a code', 'fr')).toBe('not a code')
  })

  it('says in which language a text is', () => {
    expect([inLanguage('en', 'fr'), inLanguage('fr', 'en')]).toEqual(['en anglais', 'in French'])
  })

  it('says into which languages interpretation goes', () => {
    expect(intoLanguages(['en', 'ar', 'es'], 'fr')).toBe('en anglais, en arabe et en espagnol')
    expect(intoLanguages(['fr', 'ar'], 'en')).toBe('into French and Arabic')
  })
})

describe('what is said of interpretation', () => {
  const said = (status: string | null, scope: string | null = null, into = '') => [
    interpretationSentence({ status, scope, into }, 'fr'),
    interpretationSentence({ status, scope, into }, 'en'),
  ]

  it('is what is known, and no more', () => {
    expect(said('possible', 'discussion')).toEqual([
      'Interprétation possible, pendant la discussion seulement',
      'Interpretation possible, during the discussion only',
    ])
    expect(said('provided')).toEqual(['Interprétation assurée', 'Interpretation provided'])
    expect(said('none', 'whole')).toEqual(['Sans interprétation', 'No interpretation'])
    expect(said(null, 'whole')).toEqual([null, null])
    expect(
      interpretationSentence({ status: 'provided', scope: 'whole', into: intoLanguages(['en'], 'fr') }, 'fr'),
    ).toBe('Interprétation assurée en anglais, pendant tout l’atelier')
  })
})
