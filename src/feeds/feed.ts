/** For whom a feed is made, and where. */
export interface Feed {
  locale: string
  /** Codes of the content's languages, as the running configuration has them. */
  locales: readonly string[]
  /** The time at which the feed is made (ISO 8601, UTC). */
  now: string
  /** The origin of absolute addresses. */
  origin: string
}

/** The host whose documents these are, without its port: what identifiers are made with. */
export const hostnameOf = ({ origin }: Feed): string => new URL(origin).hostname
