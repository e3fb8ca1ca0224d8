import { filledIn, type FrontEnd, type FrontEndKind } from '../domain/frontEnd'
import { entryPath, registrationPath, seriesPath, workshopPath, type EntryKind, type SeriesPart } from './addresses'

/** The address of each public page in a language. */
export interface PageAddresses {
  /** Of the series; a further part of its workshops is ours, whoever has the first. */
  series: (locale: string, part?: SeriesPart) => string
  workshop: (locale: string, slug: string) => string
  /** Of the form by which one registers for a workshop. */
  registration: (locale: string, slug: string) => string
  /** Of a person or an organisation; a further page of it is ours, whoever has the first. */
  entry: (locale: string, kind: EntryKind, slug: string, page?: number) => string
}

/**
 * The one place where the address of a public page is made: the front end’s, where it has pages of that kind, else ours.
 * @param origin of our own addresses; empty where they are followed from a page of ours
 */
export const pageAddresses = (origin: string, frontEnd: FrontEnd | null | undefined): PageAddresses => {
  const addressOf = (kind: FrontEndKind, locale: string, slug: string): string | undefined => {
    const address = frontEnd?.[kind]?.[locale]
    return address === undefined ? undefined : filledIn(address, { locale, slug })
  }
  return {
    series: (locale, part = {}) => {
      const isFirst = !part.year && (part.page ?? 1) === 1
      return (isFirst ? addressOf('series', locale, '') : undefined) ?? origin + seriesPath(locale, part)
    },
    workshop: (locale, slug) => addressOf('workshops', locale, slug) ?? origin + workshopPath(locale, slug),
    registration: (locale, slug) => addressOf('registration', locale, slug) ?? origin + registrationPath(locale, slug),
    entry: (locale, kind, slug, page = 1) =>
      (page === 1 ? addressOf(kind, locale, slug) : undefined) ?? origin + entryPath(locale, kind, slug, page),
  }
}
