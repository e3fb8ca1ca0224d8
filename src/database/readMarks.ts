import { createHash } from 'node:crypto'
import { isRow, type Row } from '../domain/row'
import { inSeveralLanguages, serve } from '../domain/texts'
import { fallbackOf, localeCodes } from '../i18n/locales'

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

/** What a reader of a language gets of a value: of each text the one that is served, with the language that it was found in. */
const readIn = (order: readonly string[], value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => readIn(order, one))
  if (value instanceof Date || !isRow(value)) return isNothing(value) ? null : value
  if (inSeveralLanguages(value, localeCodes)) {
    const found = serve(value, order)
    if (found) return [found.servedFrom, found.text]
    const locale = order.find((code) => !isNothing(value[code]))
    return locale === undefined ? null : [locale, value[locale]]
  }
  const names = Object.keys(value).filter((name) => !isNothing(value[name]))
  return names.sort().map((name) => [name, readIn(order, value[name])])
}

/**
 * A mark of what is read of a document in each language: it is another one where that is. A text that a language lacks is read in another one, and counts
 * for both.
 * @param doc as stored, in all languages
 * @param unsaid fields that no reader gets
 */
export const readMarks = (doc: Row, unsaid: readonly string[]): Record<string, string> => {
  const said = Object.fromEntries(Object.entries(doc).filter(([name]) => !unsaid.includes(name)))
  const markIn = (locale: string): string =>
    createHash('sha256')
      .update(JSON.stringify(readIn([locale, ...fallbackOf(locale)], said)))
      .digest('base64url')
      .slice(0, 16)
  return Object.fromEntries(localeCodes.map((locale) => [locale, markIn(locale)]))
}
