import { createContext, use } from 'react'
import { say, type Localized } from '../i18n/locales'

/** For whom a page is made. */
export interface Reader {
  locale: string
  /** Codes of the content's languages, as the running configuration has them. */
  locales: readonly string[]
  /** The time at which the page is made (ISO 8601, UTC): what is past and what is to come. */
  now: string
}

/** The reader of a page, and whether the page is public: one that is not may name whom nobody else is shown. */
type ReaderOfPage = Reader & { isPublic: boolean }

export const ReaderContext = createContext<ReaderOfPage>({ locale: 'en', locales: [], now: '', isPublic: false })

/** For whom the page is made, and what says our own sentences in their language. */
export const useReader = () => {
  const reader = use(ReaderContext)
  return { ...reader, say: <T>(words: Localized<T>): T => say(words, reader.locale) }
}
