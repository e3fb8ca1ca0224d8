import { say } from './locales'

/** What parts the cells of a list, as spreadsheets of a language read it: in French the comma is in numbers. */
export const csvSeparator = (language: string) => say({ fr: ';', en: ',' } as const, language)
