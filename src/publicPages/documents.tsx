import type { PublicSeries, PublicWorkshop } from '../api/public/shapes'
import type { PublicationState } from '../domain/publication'
import { isTimeZone, wallTimeAt } from '../domain/time'
import {
  atomPath,
  cardPath,
  seriesCalendarPath,
  seriesPath,
  seriesPreviewPath,
  sharedPreviewPath,
  workshopCalendarPath,
  workshopPath,
  workshopPreviewPath,
} from '../i18n/addresses'
import { dayAtTime } from '../i18n/dates'
import { defaultLocale, say } from '../i18n/locales'
import { workshopHeading } from '../i18n/workshopHeading'
import { words as feedWords } from '../i18n/words/feeds'
import { words } from '../i18n/words/pages'
import { words as sharing } from '../i18n/words/sharing'
import { describe } from './describe'
import { renderDocument, type FeedLink } from './Document'
import { Foot } from './Foot'
import type { Reader } from './reader'
import { SeriesPage, type SeriesContent } from './SeriesPage'
import { eventData } from './structuredData'
import { WorkshopPage } from './WorkshopPage'

/** What the series is called, and the path of its page. */
const homeOf = (series: PublicSeries | null, locale: string, pathOf: (locale: string) => string = seriesPath) => ({
  name: series?.title?.text ?? say(words.series, locale),
  href: pathOf(locale),
})

/** What calendars and feed readers find of a page. @param calendar its path, where it has one */
const feedsOf = (locale: string, calendar: string | null): FeedLink[] => [
  ...(calendar === null
    ? []
    : [{ path: calendar, type: 'text/calendar' as const, title: say(feedWords.calendar, locale) }]),
  { path: atomPath(locale), type: 'application/atom+xml', title: say(feedWords.news, locale) },
]

/** The page of the series, as HTML. */
export const seriesDocument = (reader: Reader, content: SeriesContent, origin: string): string => {
  const { part, series } = content
  const { page, year } = part
  const home = homeOf(series, reader.locale)
  const atHome = !year && page === 1
  const hrefOf = (code: string): string => seriesPath(code, part)
  const [title = ''] = [year, series?.tagline?.text].flatMap((more) => (more ? [`${home.name} – ${more}`] : []))
  return renderDocument(reader, {
    atHome,
    description: describe(series?.tagline ?? null, series?.title ?? null),
    home,
    hrefOf,
    // The root leads to the reader’s language, and to its first page alone.
    index: {
      defaultVersion: atHome ? '/' : hrefOf(defaultLocale),
      feeds: feedsOf(reader.locale, seriesCalendarPath(reader.locale)),
      origin,
    },
    title: title || home.name,
    children: <SeriesPage {...content} calendar={seriesCalendarPath(reader.locale)} />,
  })
}

/** The series' working copy, as its page would be. */
export const seriesPreview = (reader: Reader, content: SeriesContent, state: PublicationState): string => {
  const home = homeOf(content.series, reader.locale, seriesPreviewPath)
  return renderDocument(reader, {
    atHome: true,
    home,
    hrefOf: seriesPreviewPath,
    preview: state,
    title: home.name,
    children: <SeriesPage {...content} />,
  })
}

const headingOf = ({ number, shortTitle }: PublicWorkshop, locale: string): string | null =>
  workshopHeading(number, shortTitle?.text ?? null, locale)

/** What a workshop is called where there is one line for it. */
const titleOf = (workshop: PublicWorkshop, locale: string): string =>
  headingOf(workshop, locale) ?? workshop.title?.text ?? say(words.untitled, locale)

/** The page of a published workshop, as HTML. `slug` is the workshop's own. */
export const workshopDocument = (
  reader: Reader,
  workshop: PublicWorkshop & { slug: string },
  series: PublicSeries | null,
  origin: string,
): string => {
  const { locale } = reader
  const home = homeOf(series, locale)
  const title = titleOf(workshop, locale)
  const description = describe(workshop.abstract, workshop.subtitle, workshop.title)
  const hrefOf = (code: string): string => workshopPath(code, workshop.slug)
  const calendar = workshop.startsAtUtc === null ? null : workshopCalendarPath(locale, workshop.slug)
  const name = [headingOf(workshop, locale), workshop.title?.text].filter(Boolean).join(' – ') || title
  return renderDocument(reader, {
    description,
    foot: <Foot home={home} series={series} />,
    home,
    hrefOf,
    index: {
      data: eventData(workshop, { canonical: `${origin}${hrefOf(locale)}`, description, home, name, origin, series }),
      defaultVersion: hrefOf(defaultLocale),
      feeds: feedsOf(locale, calendar),
      origin,
      picture: workshop.cover,
      card: { alt: `${name} – ${home.name}`, href: cardPath(locale, workshop.slug) },
    },
    title: `${title} – ${home.name}`,
    children: <WorkshopPage calendar={calendar} slug={workshop.slug} workshop={workshop} />,
  })
}

/** A workshop's working copy, as its page would be. */
export const workshopPreview = (
  reader: Reader,
  workshop: PublicWorkshop,
  series: PublicSeries | null,
  state: PublicationState,
): string =>
  renderDocument(reader, {
    home: homeOf(series, reader.locale, seriesPreviewPath),
    hrefOf: (code) => workshopPreviewPath(code, workshop.id),
    preview: state,
    title: titleOf(workshop, reader.locale),
    children: <WorkshopPage workshop={workshop} />,
  })

/** A workshop's working copy, as whoever has a link to it sees it. @param until when the link ends (ISO 8601, UTC) */
export const sharedWorkshopPage = (
  reader: Reader,
  workshop: PublicWorkshop,
  series: PublicSeries | null,
  { state, token, until }: { state: PublicationState; token: string; until: string },
): string => {
  const { locale } = reader
  // A draft may name a zone that is none.
  const zone = isTimeZone(workshop.timeZone) ? workshop.timeZone : 'UTC'
  const end = say(sharing.until, locale)(dayAtTime(wallTimeAt(until, zone), locale))
  return renderDocument(reader, {
    home: homeOf(series, locale),
    hrefOf: (code) => sharedPreviewPath(code, token),
    notice: say(sharing.banner[state], locale)(end),
    title: titleOf(workshop, locale),
    children: <WorkshopPage workshop={workshop} />,
  })
}
