import type { PublicMedia, PublicSeries } from '../api/public/shapes'
import { pageAddresses } from '../i18n/pageAddresses'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/pages'
import type { Reader } from './reader'

/** What the series is called, where its page is, and what it is known by. */
export interface Home {
  name: string
  href: string
  /** Its colour, `#rrggbb`; without one the pages have their usual one. */
  colour?: string | null
  logo?: PublicMedia | null
}

/** The home of a page, from the series as it is shown there. @param hrefOf where its page is in a language */
export const homeOf = (
  series: PublicSeries | null,
  { frontEnd, locale }: Pick<Reader, 'frontEnd' | 'locale'>,
  hrefOf: (locale: string) => string = pageAddresses('', frontEnd).series,
): Home => ({
  name: series?.title?.text ?? say(words.series, locale),
  href: hrefOf(locale),
  colour: series?.colour ?? null,
  logo: series?.logo ?? null,
})
