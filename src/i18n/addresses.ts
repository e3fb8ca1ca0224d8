import { say, type Localized } from './locales'

/** The word for "workshops" in a page's address. A third language needs an entry here. */
const workshopSegments: Localized = { fr: 'ateliers', en: 'workshops' }

/** The word for "workshops" in addresses of `locale`. */
export const workshopSegment = (locale: string): string => say(workshopSegments, locale)

/** What asks for the workshops of a year, in a page's address. A third language needs an entry here. */
const yearParameters: Localized = { fr: 'annee', en: 'year' }

/** What asks for the workshops of a year, in addresses of `locale`. */
export const yearParameter = (locale: string): string => say(yearParameters, locale)

/** A part of the series’ workshops: those ahead, or those of a year that are over; in pages, from 1. */
export interface SeriesPart {
  /** Four digits. */
  year?: string | null
  page?: number
}

/** Path of the series' page in a language, or of a further part of its workshops: `/fr?annee=2021&page=2`. */
export const seriesPath = (locale: string, { page = 1, year }: SeriesPart = {}): string => {
  const asked = [...(year ? [`${yearParameter(locale)}=${year}`] : []), ...(page > 1 ? [`page=${page}`] : [])]
  return asked.length ? `/${locale}?${asked.join('&')}` : `/${locale}`
}

/** The word for a search, in addresses. A third language needs an entry here. */
const searchSegments: Localized = { fr: 'recherche', en: 'search' }

/** Path of the page that finds by words, in a language: `/fr/recherche?q=kemp&page=2`. */
export const searchPath = (locale: string, q = '', page = 1): string => {
  const asked = [...(q ? [`q=${encodeURIComponent(q)}`] : []), ...(page > 1 ? [`page=${page}`] : [])]
  return `/${locale}/${say(searchSegments, locale)}${asked.length ? `?${asked.join('&')}` : ''}`
}

/** Path of a workshop's page in a language: `/fr/ateliers/defi-mondial`. */
export const workshopPath = (locale: string, slug: string): string =>
  `/${locale}/${workshopSegment(locale)}/${encodeURIComponent(slug)}`

/** The word for the calendar of the series, in addresses. A third language needs an entry here. */
const calendarSegments: Localized = { fr: 'calendrier', en: 'calendar' }

/** Path of the calendar of the series in a language (iCalendar): `/fr/calendrier.ics`. */
export const seriesCalendarPath = (locale: string): string => `/${locale}/${say(calendarSegments, locale)}.ics`

/** Path of a workshop’s entry for calendars (iCalendar): `/fr/ateliers/defi-mondial.ics`. */
export const workshopCalendarPath = (locale: string, slug: string): string => `${workshopPath(locale, slug)}.ics`

/** The formats of a schedule, as its consumers know them by the ending of its address. */
export const scheduleFormats = ['json', 'xml'] as const
export type ScheduleFormat = (typeof scheduleFormats)[number]

/** Path of a schedule of the series, or of a workshop: `/fr/schedule.xml`, `/fr/ateliers/defi-mondial/schedule.json`. */
export const schedulePath = (locale: string, format: ScheduleFormat, slug?: string): string =>
  `${slug === undefined ? `/${locale}` : workshopPath(locale, slug)}/schedule.${format}`

/** Path of a page, from 1, of what was published last (Atom): `/fr/atom.xml?page=2`. */
export const atomPath = (locale: string, page = 1): string => `/${locale}/atom.xml${page > 1 ? `?page=${page}` : ''}`

/** The words for the entries of the directory in a page's address. A third language needs an entry in each. */
const entrySegments = {
  speakers: { fr: 'personnes', en: 'people' },
  organisations: { fr: 'organisations', en: 'organisations' },
} as const satisfies Record<string, Localized>

/** What the directory has pages of. */
export type EntryKind = keyof typeof entrySegments

/** The kinds of entries that have pages. */
export const entryKinds: readonly EntryKind[] = ['speakers', 'organisations']

/** The word for a kind of entries in addresses of `locale`. */
export const entrySegment = (locale: string, kind: EntryKind): string => say(entrySegments[kind], locale)

/** Path of the page of a person or an organisation in a language, or of a further page of it: `/fr/personnes/walter-kemp?page=2`. */
export const entryPath = (locale: string, kind: EntryKind, slug: string, page = 1): string =>
  `/${locale}/${entrySegment(locale, kind)}/${encodeURIComponent(slug)}${page > 1 ? `?page=${page}` : ''}`

/** The words for a registration, and for what follows it, in addresses. */
const registrationSegments = {
  registration: { fr: 'inscription', en: 'registration' },
  sent: { fr: 'envoyee', en: 'sent' },
  certificate: { fr: 'attestation', en: 'certificate' },
} as const

/** The word for a registration in addresses of `locale`. */
export const registrationSegment = (locale: string): string => say(registrationSegments.registration, locale)

/** The word for a form that was sent, in addresses of `locale`. */
export const sentSegment = (locale: string): string => say(registrationSegments.sent, locale)

/** The word for a certificate of attendance in addresses of `locale`. */
export const certificateSegment = (locale: string): string => say(registrationSegments.certificate, locale)

/** Path of the form by which one registers for a workshop: `/fr/ateliers/defi-mondial/inscription`. */
export const registrationPath = (locale: string, slug: string): string =>
  `${workshopPath(locale, slug)}/${registrationSegment(locale)}`

/** Path of the page that says to look into one’s mailbox. */
export const sentPath = (locale: string, slug: string): string =>
  `${registrationPath(locale, slug)}/${sentSegment(locale)}`

/** Path of the pages about registrations of one’s own: with a token that of one, without it where lost links are asked for. */
export const ownPath = (locale: string, token?: string): string =>
  `/${locale}/${registrationSegment(locale)}${token === undefined ? '' : `/${encodeURIComponent(token)}`}`

/** Path of the certificate of attendance of whoever has a link of their own. */
export const certificatePath = (locale: string, token: string): string =>
  `${ownPath(locale, token)}/${certificateSegment(locale)}`

/** Path of the report of a workshop, for organisers, in a language; without one that of the series. */
export const reportPath = (locale: string, workshop?: string): string =>
  `/reports${workshop === undefined ? '' : `/${encodeURIComponent(workshop)}`}?locale=${encodeURIComponent(locale)}`

/** Path of the same as a table for a spreadsheet. */
export const reportTablePath = (locale: string, workshop = 'series'): string =>
  `/reports/${encodeURIComponent(workshop)}.csv?locale=${encodeURIComponent(locale)}`

/** Path of the preview of a workshop, for editors, shown in a language. */
export const workshopPreviewPath = (locale: string, id: string): string =>
  `/preview/workshops/${encodeURIComponent(id)}?locale=${encodeURIComponent(locale)}`

/** Path of the preview of the series, for editors, shown in a language. */
export const seriesPreviewPath = (locale: string): string => `/preview/series?locale=${encodeURIComponent(locale)}`

/** Path of a shared preview of a draft, shown in a language. */
export const sharedPreviewPath = (locale: string, token: string): string =>
  `/preview/shared/${encodeURIComponent(token)}?locale=${encodeURIComponent(locale)}`

/** Path of the page that opens the meeting and nothing else: short, for calendars, and the same in each language, which it may be asked for in. */
export const joinPath = (token: string, locale?: string): string =>
  `/r/${encodeURIComponent(token)}${locale === undefined ? '' : `?locale=${encodeURIComponent(locale)}`}`

/** Path of the page that ends messages about a workshop: the same in each language, since mail programs press its button by themselves (RFC 8058). */
export const stopPath = (token: string, locale?: string): string =>
  `/s/${encodeURIComponent(token)}${locale === undefined ? '' : `?locale=${encodeURIComponent(locale)}`}`

/** Several languages as addresses name them, the leading one first: `fr-en`. */
export const languagesInAddress = (locales: readonly string[]): string => locales.join('-')

/** Path of a workshop’s flyer, in one language or in several beside each other: `/fr/ateliers/defi-mondial.pdf`, `/fr-en/ateliers/defi-mondial.pdf`. */
export const flyerPath = (locales: readonly [string, ...string[]], slug: string): string =>
  `/${languagesInAddress(locales)}/${workshopSegment(locales[0])}/${encodeURIComponent(slug)}.pdf`

/** Path of the picture that stands beside a link to a workshop’s page. */
export const cardPath = (locale: string, slug: string): string => `${workshopPath(locale, slug)}.png`

/** Path of the flyer of a workshop’s working copy, for editors. */
export const flyerPreviewPath = (locales: readonly string[], id: string): string =>
  `/preview/workshops/${encodeURIComponent(id)}/programme.pdf?languages=${encodeURIComponent(languagesInAddress(locales))}`

/** The word for the door of a workshop in addresses. A third language needs an entry here. */
const doorSegments: Localized = { fr: 'porte', en: 'door' }

/** The word for the door of a workshop in addresses of `locale`. */
export const doorSegment = (locale: string): string => say(doorSegments, locale)

/** Path of the page of those at the door, for whoever has its link. */
export const doorPath = (locale: string, token: string): string =>
  `/${locale}/${doorSegment(locale)}/${encodeURIComponent(token)}`
