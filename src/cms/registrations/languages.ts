import type { Stored } from '../../database/documents'
import { localeCodes } from '../../i18n/locales'

type Language = NonNullable<Stored<'registrations'>['language']>

/** A language of mails as it is stored; null for what is none of them. */
export const localeOfInput = (language: string): Language | null =>
  localeCodes.find((code) => code === language) ?? null
