import { describe, expect, it } from '@jest/globals'
import type { Problem } from '../../src/i18n/errors'
import { sentence } from '../../src/i18n/errors'
import { inLanguage, intoLanguages, languageName, ownName } from '../../src/i18n/languageNames'
import { betweenAffiliations } from '../../src/i18n/betweenAffiliations'
import { fallbackOf, isLocale, localeCodes, say } from '../../src/i18n/locales'
import { footnoteWords } from '../../src/i18n/words/pages'
import { workshopHeading } from '../../src/i18n/workshopHeading'

describe('sentence', () => {
  it('names a language in the reader’s language, a third one too', () => {
    const missing = (locale: string): Problem => ({ code: 'TRANSLATION_MISSING', params: { locale } })
    expect(sentence(missing('en'), 'fr')).toBe('Texte manquant en anglais.')
    expect(sentence(missing('fr'), 'en')).toBe('Text missing in French.')
    expect(sentence(missing('es'), 'fr')).toBe('Texte manquant en espagnol.')
    expect(sentence(missing('es'), 'en')).toBe('Text missing in Spanish.')
  })

  it('speaks of a session without a title', () => {
    const problem: Problem = { code: 'PROGRAMME_TITLE_MISSING', params: { place: '1', title: '', locale: 'fr' } }
    expect(sentence(problem, 'en')).toBe('Programme, 1: this session has no title in French.')
    expect(sentence(problem, 'fr')).toBe('Programme, 1\u00a0: cette session n’a pas de titre en français.')
  })

  it('repeats no more of a value than one needs to know it', () => {
    const long = sentence({ code: 'IN_USE', params: { name: `.${'🎓'.repeat(100_000)}`, places: 'x' } }, 'en')
    expect(long).toBe(`“.${'🎓'.repeat(149)}…” cannot be deleted: still used in x.`)
  })

  it('says times in words, and of what is no time nothing', () => {
    const outside = (params: object) => sentence({ code: 'SESSION_OUTSIDE', params: params as never }, 'fr')
    const start = '2031-04-26T16:00'
    expect(outside({ start, end: '2031-04-26T18:30' })).toBe(
      'L’heure est hors de l’atelier (samedi 26 avril 2031, 16:00\u00a0– 18:30).',
    )
    expect(outside({ start, end: '2031-04-27T09:00' })).toContain('16:00\u00a0– dimanche 27 avril 2031, 09:00)')
    for (const end of ['', '2031-13-45T18:00', 'soon'])
      expect(outside({ start, end })).toBe('L’heure est hors de l’atelier (samedi 26 avril 2031, 16:00).')
    expect(outside({ start: '2031-13-45T18:00', end: '' })).toBe('L’heure est hors de l’atelier.')
    const skipped = (time: string) =>
      sentence({ code: 'WALL_TIME_SKIPPED', params: { time, zone: 'Europe/Paris' } }, 'en')
    expect(skipped('2031-03-30T02:30')).toMatch(/^On Sunday 30 March 2031, 02:30 does not exist in Europe\/Paris/)
    expect(skipped('2031-02-30T02:30')).toMatch(/^This time does not exist/)
  })

  it('gives the code of a rule that has no words, and the first language to a reader of another', () => {
    // A stored plan of another version may name one.
    expect(sentence(JSON.parse('{"code":"NO_SUCH_RULE"}'), 'fr')).toBe('NO_SUCH_RULE')
    expect(sentence({ code: 'URL_INVALID' }, 'pt')).toBe(sentence({ code: 'URL_INVALID' }, localeCodes[0] as string))
  })
})

describe('names of languages', () => {
  it('are said to the reader, and by each language itself', () => {
    expect(languageName('en', 'fr')).toBe('anglais')
    expect(languageName('not a tag', 'fr')).toBe('not a tag')
    expect(ownName('fr')).toBe('Français')
    expect(inLanguage('fr', 'en')).toBe('in French')
    expect(intoLanguages(['ar', 'fr'], 'en')).toBe('into Arabic and French')
    expect(intoLanguages(['ar', 'en'], 'fr')).toBe('en arabe et en anglais')
  })
})

describe('locales', () => {
  it('fall back to every other one, in the order of the list', () => {
    for (const code of localeCodes) expect(fallbackOf(code)).toEqual(localeCodes.filter((other) => other !== code))
    expect(fallbackOf('es')).toEqual(localeCodes)
  })

  it('are told from anything else', () => {
    expect(localeCodes.every(isLocale)).toBe(true)
    for (const value of ['', 'FR', 'all', 'toString', null, 1]) expect(isLocale(value)).toBe(false)
    expect(say({ fr: 'oui', en: 'yes' }, 'toString')).toBe('oui')
  })
})

describe('separators and headings', () => {
  it('follow each language', () => {
    expect(betweenAffiliations).toEqual({ fr: '\u202f; ', en: '; ' })
    expect(workshopHeading(4, 'Défi mondial', 'fr')).toBe('Atelier 4 «\u00a0Défi mondial\u00a0»')
    expect(workshopHeading(4, 'A global challenge', 'en')).toBe('Workshop 4 “A global challenge”')
    expect(footnoteWords('fr').toText(2)).toBe('Retour au texte, note\u00a02')
  })
})
