import type { ReactNode } from 'react'
import type { PublicSeries } from '../api/public/shapes'
import type { WorkshopList } from '../api/public/listWorkshops'
import { seriesPath, seriesPreviewPath } from '../i18n/addresses'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/pages'
import { describe } from './describe'
import { Document } from './Document'
import type { Reader } from './reader'
import { renderPage } from './render'
import { SeriesPage } from './SeriesPage'

/** The series with its workshops: those ahead, and a page of those that are over. */
interface SeriesContent {
  series: PublicSeries | null
  ahead: WorkshopList
  over: WorkshopList
}

const nameOf = (series: PublicSeries | null, locale: string): string => series?.title?.text ?? say(words.series, locale)

const page = (content: SeriesContent): ReactNode => <SeriesPage {...content} />

/** The page of the series, as HTML. */
export const seriesDocument = (reader: Reader, content: SeriesContent, origin: string): string => {
  const { locale, locales } = reader
  const { over, series } = content
  const name = nameOf(series, locale)
  const at = (code: string): string => (over.page > 1 ? `${seriesPath(code)}?page=${over.page}` : seriesPath(code))
  return renderPage(
    reader,
    <Document
      atHome
      description={describe(series?.tagline ?? null, series?.title ?? null)}
      home={{ name, href: seriesPath(locale) }}
      index={{ canonical: `${origin}${at(locale)}`, defaultVersion: '/', origin }}
      title={series?.tagline ? `${name} – ${series.tagline.text}` : name}
      versions={locales.map((code) => ({ locale: code, href: at(code) }))}
    >
      {page(content)}
    </Document>,
  )
}

/** The series' working copy, as its page would be. */
export const seriesPreview = (reader: Reader, content: SeriesContent): string => {
  const { locale, locales } = reader
  const name = nameOf(content.series, locale)
  return renderPage(
    reader,
    <Document
      atHome
      home={{ name, href: seriesPreviewPath(locale) }}
      preview
      title={name}
      versions={locales.map((code) => ({ locale: code, href: seriesPreviewPath(code) }))}
    >
      {page(content)}
    </Document>,
  )
}
