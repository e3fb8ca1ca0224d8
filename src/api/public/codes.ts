import type { PayloadRequest } from 'payload'
import { localesOf } from '../../database/request'
import { codeLabels } from '../../i18n/codeLabels'
import { nameOfCode } from '../../i18n/languageNames'
import { offeredCodes } from '../../i18n/offeredCodes'
import { publicText, type PublicText } from './shapes'

/** A code, with what it is called in every language; `id` is its own among all. */
export interface PublicCode {
  id: string
  code: string
  label: PublicText
}

/** Every code that a public shape gives, by what it is of; and the id of all. */
export type PublicCodes = Readonly<Record<string, readonly PublicCode[] | string>>

const known = new Map<string, PublicCodes>()

const make = (locale: string, locales: readonly string[]): PublicCodes => {
  const coded = (of: string, labels: ReadonlyMap<string, Readonly<Record<string, string>>>): PublicCode[] =>
    [...labels].flatMap(([code, texts]) => {
      const label = publicText(texts, locale, locales)
      return label ? [{ id: `${of}.${code}`, code, label }] : []
    })
  const namesOf = (kind: keyof typeof offeredCodes) =>
    new Map(
      offeredCodes[kind].map((code) => [
        code,
        Object.fromEntries(locales.map((language) => [language, nameOfCode(code, kind, language)])),
      ]),
    )
  const enums = Object.entries(codeLabels).map(([of, labels]) => [of, coded(of, new Map(Object.entries(labels)))])
  const country = coded('country', namesOf('region'))
  const language = coded('language', namesOf('language'))
  return { id: 'codes', ...Object.fromEntries(enums), country, language }
}

/** Every code with what it is called, as a reader of `locale` gets it: the same until the program is another. */
export const readCodes = (req: PayloadRequest, locale: string): PublicCodes => {
  const locales = localesOf(req)
  const key = [locale, ...locales].join(' ')
  const codes = known.get(key) ?? make(locale, locales)
  known.set(key, codes)
  return codes
}
