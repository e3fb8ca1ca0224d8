import { say, type Localized } from './locales'

/** The word for "workshops" in a page's address. A third language needs an entry here. */
const workshopSegments: Localized = { fr: 'ateliers', en: 'workshops' }

/** The word for "workshops" in addresses of `locale`. */
export const workshopSegment = (locale: string): string => say(workshopSegments, locale)

/** Path of the series' page in a language, and of a further page of its past workshops. */
export const seriesPath = (locale: string, page = 1): string => (page > 1 ? `/${locale}?page=${page}` : `/${locale}`)

/** Path of a workshop's page in a language: `/fr/ateliers/defi-mondial`. */
export const workshopPath = (locale: string, slug: string): string =>
  `/${locale}/${workshopSegment(locale)}/${encodeURIComponent(slug)}`

/** Path of the preview of a workshop, for editors, shown in a language. */
export const workshopPreviewPath = (locale: string, id: string): string =>
  `/preview/workshops/${encodeURIComponent(id)}?locale=${encodeURIComponent(locale)}`

/** Path of the preview of the series, for editors, shown in a language. */
export const seriesPreviewPath = (locale: string): string => `/preview/series?locale=${encodeURIComponent(locale)}`

/** Path of a shared preview of a draft, shown in a language. */
export const sharedPreviewPath = (locale: string, token: string): string =>
  `/preview/shared/${encodeURIComponent(token)}?locale=${encodeURIComponent(locale)}`
