import { say } from './locales'
import { intlTag } from './regions'

/** The name of a language (BCP 47) or a country (ISO 3166-1) in `locale`: `anglais`. A code that nobody can name stands for itself. */
export const nameOfCode = (code: string, type: 'language' | 'region', locale: string): string => {
  try {
    return new Intl.DisplayNames(intlTag(locale), { type }).of(code) ?? code
  } catch {
    // Intl refuses what is no code; a preview shows such a one while one types.
    return code
  }
}

/** The name of the language `code` (BCP 47) in `locale`: `anglais`. */
export const languageName = (code: string, locale: string): string => nameOfCode(code, 'language', locale)

/** The name of a language at the start of what stands alone, such as a button: `Anglais`. */
export const languageTitle = (code: string, locale: string): string => {
  const name = languageName(code, locale)
  return name.charAt(0).toLocaleUpperCase(intlTag(locale)) + name.slice(1)
}

/** How a language calls itself, with the capital that a menu gives it: `Français`, `English`. */
export const ownName = (locale: string): string => languageTitle(locale, locale)

/** In which language a text is, said to readers of `locale`: `en anglais`, `in French`. */
export const inLanguage = (code: string, locale: string): string =>
  `${say({ fr: 'en', en: 'in' }, locale)} ${languageName(code, locale)}`

/** Several things as one phrase: `anglais et arabe`. */
export const listed = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(intlTag(locale), { type: 'conjunction' }).format(items)

/** In which languages something is: `en anglais et en arabe`, `in English and in Arabic`. */
export const inLanguages = (codes: readonly string[], locale: string): string => {
  const phrases = codes.map((code) => inLanguage(code, locale))
  return listed(phrases, locale)
}

/** Into which languages interpretation goes: `en anglais et en arabe`, `into Arabic and French`. */
export const intoLanguages = (codes: readonly string[], locale: string): string => {
  const names = codes.map((code) => languageName(code, locale))
  return say({ fr: inLanguages(codes, locale), en: `into ${listed(names, locale)}` }, locale)
}
