import { locales } from './locales'

/** The choice of one of the languages, as a field offers it. It stands apart: the package for front ends reads the languages, and offers none. */
export const localeOptions = locales.map(({ code, label }) => ({ value: code, label }))
