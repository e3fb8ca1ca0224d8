import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { localeCodes } from '../../src/i18n/locales'

type Sentence = string | ((...params: unknown[]) => unknown)

const root = path.resolve('src/i18n')
const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()

/** Stands for any parameter: a text, a number, or an object whose every property is a text. */
const anything: unknown = new Proxy(() => 'Xyz', {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 3 : 'Xyz')
    if (key === 'map' || key === 'join' || key === 'toString') return () => 'Xyz'
    if (key === Symbol.iterator) return ['Xyz'][Symbol.iterator].bind(['Xyz'])
    return 'Xyz'
  },
})

/** Every wording of a sentence: of a function, with everything given and with as little as possible. */
const wordings = (sentence: Sentence): string[] => {
  if (typeof sentence === 'string') return [sentence]
  const params = (value: unknown) => Array.from({ length: Math.max(sentence.length, 1) }, () => value)
  return [params(anything), params(false), params(1), params({})].flatMap((given) => {
    try {
      return [sentence(...given)].filter((said): said is string => typeof said === 'string')
    } catch {
      // Not every parameter may be anything; those that may are what is read.
      return []
    }
  })
}

interface Found {
  where: string
  texts: Partial<Record<string, Sentence>>
}

const isSentence = (value: unknown): value is Sentence => typeof value === 'string' || typeof value === 'function'

/** Every sentence of ours: objects keyed by language whose values are texts or functions, at any depth of any export. */
const sentencesIn = (value: unknown, where: string, language?: string): Found[] => {
  if (isSentence(value)) return language ? [{ where, texts: { [language]: value } }] : []
  if (!value || typeof value !== 'object') return []
  const entries = Object.entries(value)
  const spoken = entries.some(([key]) => localeCodes.some((code) => code === key))
  if (spoken && entries.some(([, text]) => isSentence(text))) return [{ where, texts: value as Found['texts'] }]
  return entries.flatMap(([key, inner]) =>
    sentencesIn(inner, `${where}.${key}`, localeCodes.find((code) => code === key) ?? language),
  )
}

const found: Found[] = []
for (const file of modules) {
  const exported = (await import(path.join(root, file))) as Record<string, unknown>
  for (const [name, value] of Object.entries(exported)) found.push(...sentencesIn(value, `${file}: ${name}`))
}

const shown = (text: string): string => text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⎵')

/** Rules of a language's typography: what must not be found, and what it would be. */
const rules: Record<string, readonly [RegExp, string][]> = {
  fr: [
    [/\p{L}'\p{L}/u, 'a straight apostrophe'],
    [/"/, 'a straight quotation mark'],
    [/[“”]/, 'English quotation marks'],
    [/(?<!\u00a0):(?=\s|$)/, 'no U+00A0 before the colon'],
    [/(?<![\u202f;!?])[;!?](?=[\s)»]|$)/, 'no U+202F before ; ! or ?'],
    [/«(?!\u00a0)/, 'no U+00A0 after «'],
    [/(?<!\u00a0)»/, 'no U+00A0 before »'],
    [/\d \d{3}\b/, 'an ordinary space in a number'],
    [/\.\.\./, 'three dots for …'],
  ],
  en: [
    [/\p{L}'\p{L}/u, 'a straight apostrophe'],
    [/"/, 'a straight quotation mark'],
    [/[«»]/, 'French quotation marks'],
    [/\s[:;!?](?=\s|$)/, 'a space before : ; ! or ?'],
    [/\u202f/, 'a narrow no-break space'],
    [/\.\.\./, 'three dots for …'],
  ],
}

/** What a series file is made of has its own signs: characters of paths, a value in quotation marks, a field with its value. */
const code = ['< > : " | ? * #', '"Xyz"', '"1"', 'status: published']
const withoutCode = (text: string): string => code.reduce((rest, sample) => rest.replaceAll(sample, '…'), text)

/** What is wrong with a text of a language, if anything. */
const faults = (text: string, language: string): string[] =>
  (rules[language] ?? []).filter(([pattern]) => pattern.test(withoutCode(text))).map(([, fault]) => fault)

describe('every sentence', () => {
  it('is found', () => {
    expect(found.length).toBeGreaterThan(150)
  })

  it('is there in every language', () => {
    const missing = found
      .filter(({ texts }) => Object.keys(texts).length > 1 || localeCodes.some((code) => !(code in texts)))
      .filter(({ where }) => !where.startsWith('payloadTranslations.ts'))
      .flatMap(({ where, texts }) =>
        localeCodes
          .filter((code) => !texts[code] || (typeof texts[code] === 'string' && !texts[code].trim()))
          .map((code) => `${where} has no text in “${code}”.`),
      )
    expect(missing).toEqual([])
  })

  it('says something and names nothing by accident', () => {
    const broken = found.flatMap(({ where, texts }) =>
      Object.entries(texts).flatMap(([code, sentence]) => {
        const [first] = wordings(sentence as Sentence)
        return first !== undefined && /undefined|null|NaN|\[object/.test(first) ? [`${where}.${code}: ${first}`] : []
      }),
    )
    expect(broken).toEqual([])
  })

  it.each(localeCodes)('keeps the typography of %s', (code) => {
    const wrong = found.flatMap(({ where, texts }) => {
      const sentence = texts[code]
      if (!sentence) return []
      const said = wordings(sentence).flatMap((text) =>
        faults(text, code).map((fault) => [fault, `${where}.${code}: ${fault}: ${shown(text)}`] as const),
      )
      return [...new Map([...said].reverse()).values()].reverse()
    })
    expect(wrong).toEqual([])
  })
})

describe('the rules of typography', () => {
  it.each([
    ['fr', 'L’atelier\u00a0: « a »'],
    ['fr', "l'atelier"],
    ['fr', 'Un titre :'],
    ['fr', 'Vraiment ?'],
    ['fr', 'Vraiment\u00a0?'],
    ['fr', 'a; b'],
    ['fr', '100 000'],
    ['en', 'Really ?'],
    ['en', '«\u00a0a\u00a0»'],
    ['en', "don't"],
    ['en', 'a\u00a0: b'],
  ])('find a fault in %s %p', (code, text) => {
    expect(faults(text, code)).not.toEqual([])
  })

  it.each([
    ['fr', 'L’atelier\u00a0: «\u00a0a\u00a0»\u202f; oui\u202f! non\u202f? https://example.org/?a=1 à 16:00 (UTC+3:30)'],
    ['en', 'The workshop: “a”; yes! no? It’s at 16:00.'],
  ])('find none in %s %p', (code, text) => {
    expect(faults(text, code)).toEqual([])
  })
})
