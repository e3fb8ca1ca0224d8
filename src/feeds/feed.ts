import type { FrontEnd } from '../domain/frontEnd'
import { pageAddresses, type PageAddresses } from '../i18n/pageAddresses'

/** For whom a feed is made, and where. */
export interface Feed {
  locale: string
  /** Codes of the content's languages, as the running configuration has them. */
  locales: readonly string[]
  /** The time at which the feed is made (ISO 8601, UTC). */
  now: string
  /** The origin of absolute addresses. */
  origin: string
  /** What a front end has the pages of, in place of ours. */
  frontEnd?: FrontEnd | null
}

/** The addresses of the pages that feeds lead to. */
export const pagesOf = ({ frontEnd, origin }: Feed): PageAddresses => pageAddresses(origin, frontEnd)

/** The host whose documents these are, without its port: what identifiers are made with. */
export const hostnameOf = ({ origin }: Feed): string => new URL(origin).hostname
