import { createContext, use } from 'react'
import type { FrontEnd } from '../domain/frontEnd'
import { pageAddresses } from '../i18n/pageAddresses'
import { say, type Localized } from '../i18n/locales'

/** For whom a page is made. */
export interface Reader {
  locale: string
  /** Codes of the content's languages, as the running configuration has them. */
  locales: readonly string[]
  /** The time at which the page is made (ISO 8601, UTC): what is past and what is to come. */
  now: string
  /** What a front end has the pages of: links lead there. */
  frontEnd?: FrontEnd | null
}

/** The reader of a page, and whether the page is public: one that is not may name whom nobody else is shown. */
type ReaderOfPage = Reader & { isPublic: boolean }

export const ReaderContext = createContext<ReaderOfPage>({ locale: 'en', locales: [], now: '', isPublic: false })

/** For whom the page is made, where other pages are, and what says our own sentences in their language. */
export const useReader = () => {
  const reader = use(ReaderContext)
  return {
    ...reader,
    pages: pageAddresses('', reader.frontEnd),
    say: <T>(words: Localized<T>): T => say(words, reader.locale),
  }
}
