import type { PublicLocale } from 'atelier-client'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { filesOf, isLocale } from './addresses'
import { url } from './atelier'
import { wordsOf } from './words'

/** The language of an address; an address without one is no page. */
export const localeOf = (value: string): PublicLocale => (isLocale(value) ? value : notFound())

/** What search engines and readers of feeds are told of a page. @param paths of the same page in each language */
export const metadataOf = (
  locale: PublicLocale,
  title: string,
  paths: Readonly<Record<PublicLocale, string>>,
  description?: string | null,
): Metadata => {
  const words = wordsOf(locale)
  const files = filesOf(url, locale)
  return {
    title,
    ...(description ? { description } : {}),
    alternates: {
      canonical: paths[locale],
      languages: { ...paths, 'x-default': paths.fr },
      types: {
        'application/atom+xml': [{ title: words.news, url: files.news }],
        'text/calendar': [{ title: words.seriesCalendar, url: files.calendar }],
      },
    },
  }
}
