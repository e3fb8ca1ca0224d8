import type { ReactNode } from 'react'
import type { PublicSeries, PublicWorkshop } from '../api/public/shapes'
import { isTimeZone, wallTimeAt } from '../domain/time'
import { seriesPath, seriesPreviewPath, sharedPreviewPath, workshopPath, workshopPreviewPath } from '../i18n/addresses'
import { dayAtTime } from '../i18n/dates'
import { defaultLocale, say } from '../i18n/locales'
import { workshopHeading } from '../i18n/workshopHeading'
import { words } from '../i18n/words/pages'
import { words as sharing } from '../i18n/words/sharing'
import { describe } from './describe'
import { Document } from './Document'
import { Foot } from './Foot'
import type { Reader } from './reader'
import { renderPage } from './render'
import { eventData } from './structuredData'
import { WorkshopPage } from './WorkshopPage'

/** What a workshop is called where there is one line for it. */
const workshopTitle = (
  { number, shortTitle, title }: Pick<PublicWorkshop, 'number' | 'shortTitle' | 'title'>,
  locale: string,
): string => workshopHeading(number, shortTitle?.text ?? null, locale) ?? title?.text ?? say(words.untitled, locale)

const page = (workshop: PublicWorkshop): ReactNode => <WorkshopPage workshop={workshop} />

/** The page of a published workshop, as HTML. `slug` is the workshop's own. */
export const workshopDocument = (
  reader: Reader,
  workshop: PublicWorkshop & { slug: string },
  series: PublicSeries | null,
  origin: string,
): string => {
  const { locale, locales } = reader
  const home = { name: series?.title?.text ?? say(words.series, locale), href: seriesPath(locale) }
  const title = workshopTitle(workshop, locale)
  const description = describe(workshop.abstract, workshop.subtitle, workshop.title)
  const canonical = `${origin}${workshopPath(locale, workshop.slug)}`
  const { cover } = workshop
  const name =
    [workshopHeading(workshop.number, workshop.shortTitle?.text ?? null, locale), workshop.title?.text]
      .filter(Boolean)
      .join(' – ') || title
  const data = eventData(workshop, {
    canonical,
    description,
    name,
    origin,
    picture: cover?.url ?? null,
    series: { data: series, ...home },
  })
  return renderPage(
    reader,
    <Document
      description={description}
      foot={<Foot home={home} series={series} />}
      home={home}
      index={{
        canonical,
        data,
        defaultVersion: workshopPath(defaultLocale, workshop.slug),
        image: cover?.url ? { href: cover.url, alt: cover.alt?.text ?? null } : null,
        origin,
      }}
      title={`${title} – ${home.name}`}
      versions={locales.map((code) => ({ locale: code, href: workshopPath(code, workshop.slug) }))}
    >
      {page(workshop)}
    </Document>,
  )
}

/** A workshop's working copy, as its page would be. */
export const workshopPreview = (reader: Reader, workshop: PublicWorkshop, series: PublicSeries | null): string => {
  const { locale, locales } = reader
  const home = { name: series?.title?.text ?? say(words.series, locale), href: seriesPreviewPath(locale) }
  return renderPage(
    reader,
    <Document
      home={home}
      preview
      title={workshopTitle(workshop, locale)}
      versions={locales.map((code) => ({ locale: code, href: workshopPreviewPath(code, workshop.id) }))}
    >
      {page(workshop)}
    </Document>,
  )
}

/** A workshop's working copy, as whoever has a link to it sees it. @param until when the link ends (ISO 8601, UTC) */
export const sharedWorkshopPage = (
  reader: Reader,
  workshop: PublicWorkshop,
  series: PublicSeries | null,
  { token, until }: { token: string; until: string },
): string => {
  const { locale, locales } = reader
  const home = { name: series?.title?.text ?? say(words.series, locale), href: seriesPath(locale) }
  // A draft may name a zone that is none.
  const zone = isTimeZone(workshop.timeZone) ? workshop.timeZone : 'UTC'
  const end = say(sharing.until, locale)(dayAtTime(wallTimeAt(until, zone), locale))
  return renderPage(
    reader,
    <Document
      home={home}
      notice={say(sharing.banner, locale)(end)}
      title={workshopTitle(workshop, locale)}
      versions={locales.map((code) => ({ locale: code, href: sharedPreviewPath(code, token) }))}
    >
      {page(workshop)}
    </Document>,
  )
}
