import type { ReactNode } from 'react'
import type { OrganisationWithPage } from '../api/public/readEntryPage'
import type { PublicMedia, PublicSeries, PublicWorkshop } from '../api/public/shapes'
import { slugIn } from '../domain/slugs'
import type { PublicationState } from '../domain/publication'
import type { Row } from '../domain/row'
import { isTimeZone, wallTimeAt } from '../domain/time'
import {
  atomPath,
  cardPath,
  entryPath,
  searchPath,
  seriesCalendarPath,
  seriesPath,
  seriesPreviewPath,
  sharedPreviewPath,
  workshopCalendarPath,
  workshopPath,
  workshopPreviewPath,
  type EntryKind,
} from '../i18n/addresses'
import { pageAddresses, type PageAddresses } from '../i18n/pageAddresses'
import { dayAtTime } from '../i18n/dates'
import { defaultLocale, say } from '../i18n/locales'
import { workshopHeading } from '../i18n/workshopHeading'
import { words as feedWords } from '../i18n/words/feeds'
import { entries, searching, words } from '../i18n/words/pages'
import { words as sharing } from '../i18n/words/sharing'
import { describe } from './describe'
import { renderDocument, type FeedLink } from './Document'
import { OrganisationPage, PersonPage, type PersonContent } from './EntryPages'
import { Foot } from './Foot'
import { homeOf } from './home'
import type { Reader } from './reader'
import { SearchPage, type SearchContent } from './SearchPage'
import { SeriesPage, type SeriesContent } from './SeriesPage'
import { breadcrumbs, eventData, organisationData, personData, seriesData } from './structuredData'
import { WorkshopPage } from './WorkshopPage'

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
  const home = homeOf(series, reader)
  const atHome = !year && page === 1
  const pages = pageAddresses(origin, reader.frontEnd)
  const hrefOf = (code: string): string => seriesPath(code, part)
  const addressIn = (code: string): string => pages.series(code, part)
  const numbered = page > 1 ? say(entries.page, reader.locale)(page) : null
  const named = [year ?? (atHome ? series?.tagline?.text : null), numbered].filter(Boolean).join(', ')
  const title = named ? `${home.name} – ${named}` : home.name
  const description = describe(series?.tagline ?? null, series?.title ?? null)
  return renderDocument(reader, {
    atHome,
    description,
    home,
    hrefOf,
    // The root leads to the reader’s language, and to its first page alone.
    index: {
      data: seriesData(content, {
        canonical: addressIn(reader.locale),
        description,
        home,
        origin,
        pages,
        reader,
        title: named || home.name,
      }),
      addressIn,
      defaultVersion: atHome && !reader.frontEnd?.series ? `${origin}/` : addressIn(defaultLocale),
      feeds: feedsOf(reader.locale, seriesCalendarPath(reader.locale)),
      origin,
      picture: series?.logo ?? null,
    },
    title,
    children: <SeriesPage {...content} calendar={seriesCalendarPath(reader.locale)} />,
  })
}

/** The page that finds by words, as HTML: nobody indexes what somebody looked for. */
export const searchDocument = (reader: Reader, content: SearchContent, series: PublicSeries | null): string => {
  const { locale } = reader
  const { found, q } = content
  const home = homeOf(series, reader)
  return renderDocument(reader, {
    foot: <Foot home={home} series={series} />,
    home,
    hrefOf: (code) => searchPath(code, q, found?.page),
    title: `${q ? say(searching.of, locale)(q) : say(searching.title, locale)} – ${home.name}`,
    children: <SearchPage {...content} />,
  })
}

/** The series' working copy, as its page would be. */
export const seriesPreview = (reader: Reader, content: SeriesContent, state: PublicationState): string => {
  const home = homeOf(content.series, reader, seriesPreviewPath)
  return renderDocument(reader, {
    atHome: true,
    home,
    hrefOf: seriesPreviewPath,
    preview: state,
    title: home.name,
    children: <SeriesPage {...content} />,
  })
}

/** The first step of the way to a page. */
const stepTo = (home: { name: string }, pages: PageAddresses, locale: string) => ({
  name: home.name,
  url: pages.series(locale),
})

const headingOf = ({ number, shortTitle }: PublicWorkshop, locale: string): string | null =>
  workshopHeading(number, shortTitle?.text ?? null, locale)

/** What a workshop is called where there is one line for it. */
const titleOf = (workshop: PublicWorkshop, locale: string): string =>
  headingOf(workshop, locale) ?? workshop.title?.text ?? say(words.untitled, locale)

/** The page of a published workshop, as HTML. `slug` is the workshop's own in the language of the page. */
export const workshopDocument = (
  reader: Reader,
  workshop: PublicWorkshop & { slug: string },
  series: PublicSeries | null,
  origin: string,
): string => {
  const { locale } = reader
  const home = homeOf(series, reader)
  const slug = slugIn(workshop, locale) ?? workshop.slug
  const title = titleOf(workshop, locale)
  const description = describe(workshop.abstract, workshop.subtitle, workshop.title)
  const pages = pageAddresses(origin, reader.frontEnd)
  const slugFor = (code: string): string => slugIn(workshop, code) ?? slug
  const hrefOf = (code: string): string => workshopPath(code, slugFor(code))
  const addressIn = (code: string): string => pages.workshop(code, slugFor(code))
  const canonical = addressIn(locale)
  const calendar = workshop.startsAtUtc === null ? null : workshopCalendarPath(locale, slug)
  const name = [headingOf(workshop, locale), workshop.title?.text].filter(Boolean).join(' – ') || title
  return renderDocument(reader, {
    description,
    foot: <Foot home={home} series={series} />,
    home,
    hrefOf,
    index: {
      data: [
        eventData(workshop, { canonical, description, home, name, origin, pages, reader, series }),
        breadcrumbs([stepTo(home, pages, locale), { name: title, url: canonical }]),
      ],
      addressIn,
      defaultVersion: addressIn(defaultLocale),
      feeds: feedsOf(locale, calendar),
      origin,
      picture: workshop.cover,
      card: { alt: `${name} – ${home.name}`, href: cardPath(locale, slug) },
    },
    title: `${title} – ${home.name}`,
    children: <WorkshopPage calendar={calendar} slug={slug} workshop={workshop} />,
  })
}

interface EntryDocument {
  kind: EntryKind
  slug: string
  name: string
  description: string
  picture: PublicMedia | null
  page: number
  series: PublicSeries | null
  origin: string
  dataOf: (context: {
    reader: Reader
    canonical: string
    description: string
    origin: string
    pages: PageAddresses
  }) => Row
  children: ReactNode
}

/** The page of an entry of the directory, as HTML. */
const entryDocument = (reader: Reader, entry: EntryDocument): string => {
  const { children, dataOf, description, kind, name, origin, page, picture, series, slug } = entry
  const { locale } = reader
  const home = homeOf(series, reader)
  const pages = pageAddresses(origin, reader.frontEnd)
  const hrefOf = (code: string): string => entryPath(code, kind, slug, page)
  const addressIn = (code: string): string => pages.entry(code, kind, slug, page)
  const canonical = addressIn(locale)
  const numbered = page > 1 ? [name, say(entries.page, locale)(page)].join(', ') : name
  return renderDocument(reader, {
    description,
    foot: <Foot home={home} series={series} />,
    home,
    hrefOf,
    index: {
      data: [
        dataOf({ reader, canonical, description, origin, pages }),
        breadcrumbs([stepTo(home, pages, locale), { name: numbered, url: canonical }]),
      ],
      addressIn,
      defaultVersion: addressIn(defaultLocale),
      origin,
      picture,
      type: kind === 'speakers' ? 'profile' : 'website',
    },
    title: `${numbered} – ${home.name}`,
    children,
  })
}

/** The page of a person that something published names, as HTML. */
export const personDocument = (
  reader: Reader,
  content: PersonContent,
  series: PublicSeries | null,
  origin: string,
): string => {
  const { page, person } = content
  const { affiliations, biography, line, picture, slug } = person
  const name = person.name ?? slug
  const printed = affiliations.map((affiliation) => affiliation.printed).find(Boolean) ?? null
  const said = say(entries.describedPerson, reader.locale)(name, homeOf(series, reader).name)
  return entryDocument(reader, {
    kind: 'speakers',
    slug,
    name,
    description: describe(biography, line, printed) ?? said,
    picture,
    page,
    series,
    origin,
    dataOf: (context) => personData(content, name, context),
    children: <PersonPage {...content} />,
  })
}

/** The page of an organisation that something published names, as HTML. */
export const organisationDocument = (
  reader: Reader,
  content: OrganisationWithPage,
  series: PublicSeries | null,
  origin: string,
): string => {
  const { organisation, page } = content
  const { acronym, logo, slug } = organisation
  const name = organisation.name?.text ?? acronym ?? slug
  return entryDocument(reader, {
    kind: 'organisations',
    slug,
    name,
    description: say(entries.describedOrganisation, reader.locale)(name, homeOf(series, reader).name),
    picture: logo,
    page,
    series,
    origin,
    dataOf: (context) => organisationData(content, name, context),
    children: <OrganisationPage {...content} />,
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
    home: homeOf(series, reader, seriesPreviewPath),
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
    home: homeOf(series, reader),
    hrefOf: (code) => sharedPreviewPath(code, token),
    notice: say(sharing.banner[state], locale)(end),
    title: titleOf(workshop, locale),
    children: <WorkshopPage workshop={workshop} />,
  })
}
