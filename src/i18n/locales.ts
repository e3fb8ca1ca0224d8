/**
 * The languages of the content, in one place. A third language is an entry here plus the translations that the
 * type checker then asks for (`Localized<string>`). Order is the order in which a missing text falls back.
 */
export const locales = [
  { code: 'fr', label: { fr: 'Français', en: 'French' } },
  { code: 'en', label: { fr: 'Anglais', en: 'English' } },
] as const

export type Locale = (typeof locales)[number]['code']

/** One sentence of ours in every language: a missing translation is a type error. */
export type Localized<T = string> = Record<Locale, T>

export const localeCodes: readonly Locale[] = locales.map(({ code }) => code)

/** The language in which a new installation starts, and the last resort of a reader who asks for none of ours. */
export const defaultLocale: Locale = locales[0].code

/** Languages in which a text of `locale` may be served instead, nearest first: every other one, in the order of the list. */
export const fallbackOf = (locale: string): Locale[] => localeCodes.filter((code) => code !== locale)

export const isLocale = (value: unknown): value is Locale => localeCodes.some((code) => code === value)

/** Our own sentence in the reader's language; a language without a translation yet reads the first one that has it. */
export const say = <T>(words: Localized<T>, locale: string): T =>
  isLocale(locale) && words[locale] !== undefined ? words[locale] : words[defaultLocale]
