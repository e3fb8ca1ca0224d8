import type { Response } from 'express'
import { keptAndAsked } from './cdn'

/** What a page of one kind may do, and who keeps it. Pages set no cookies, and no form of theirs needs one. */
interface Policy {
  /** Where its forms may be sent, redirects of the answer included. */
  forms: string
  /** Who may show it in a frame. */
  frames: "'none'" | "'self'"
  /** Whether its scripts may ask the server. */
  asks?: boolean
  /** A script that runs for itself: it draws nothing, and has no scripts. */
  isScript?: boolean
  cache: string
  indexed: boolean
  /** What a page says of its address to where its links lead; left out, its origin. */
  referrer?: 'no-referrer'
}

const none = "'none'"
const own = "'self'"

/**
 * A page with a form for everybody. Under `no-referrer` a browser sends such a form with `Origin: null`: a form that goes by somebody’s session needs
 * `same-origin` in its place, or it is taken for one of another site (origins.ts).
 */
const form = {
  forms: own,
  frames: none,
  cache: 'no-store',
  indexed: false,
  referrer: 'no-referrer',
} as const satisfies Policy

const policies = {
  /** What everybody reads: asked again each time, and not sent again while it is the same (its ETag). */
  public: { forms: none, frames: none, cache: keptAndAsked, indexed: true },
  /** The same with the form by which one searches. */
  searchable: { forms: own, frames: none, cache: keptAndAsked, indexed: true },
  /** What was found: its address says what somebody looked for, and leads nowhere else. */
  found: { forms: own, frames: none, cache: keptAndAsked, indexed: false, referrer: 'no-referrer' },
  /** An editor’s preview, framed by the admin alone. */
  preview: { forms: none, frames: own, asks: true, cache: 'private, no-store', indexed: false },
  /** The page of the contract, whose script asks what is written into its forms. */
  contract: { forms: own, frames: none, asks: true, cache: keptAndAsked, indexed: false },
  /** What stands in place of the page that somebody came for: its address may hold a secret that was misspelt. */
  failure: { ...form, forms: none },
  form,
  /** A page before the admin, whose script asks the API by whoever is to be logged in. Its address may hold the link of a mail. */
  account: { ...form, asks: true, cache: 'private, no-store' },
  /** A page behind a signed link: whoever has its address acts for somebody. */
  own: form,
  /** The page of those at the door, whose script sends what they do. Whoever has its address sees names. */
  door: { ...form, asks: true },
  /** The script that opens the page of a door without the network. */
  doorWorker: { ...form, forms: none, asks: true, isScript: true },
  /** What an entry of a calendar leads to, while there is nothing to be sent: a calendar is shown to others. */
  entry: { ...form, forms: none },
} as const satisfies Record<string, Policy>

/** Each kind of page. */
export type Page = keyof typeof policies

/**
 * The headers of a kind of page. It loads our own stylesheet, scripts and pictures, and nothing else. Browsers hold the whole way of a form to its
 * policy, redirects too: what leads to another site is a link.
 */
export const headersOfPage = (page: Page): Readonly<Record<string, string>> => {
  const { asks, cache, forms, frames, indexed, isScript, referrer }: Policy = policies[page]
  const policy = [
    "default-src 'none'",
    ...(isScript ? [] : ["style-src 'self'", "script-src 'self'", "img-src 'self'"]),
    ...(asks ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    `form-action ${forms}`,
    `frame-ancestors ${frames}`,
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': cache,
    ...(frames === own ? { 'X-Frame-Options': 'SAMEORIGIN' } : {}),
    ...(indexed ? {} : { 'X-Robots-Tag': 'noindex, nofollow' }),
    ...(referrer ? { 'Referrer-Policy': referrer } : {}),
  }
}

/** Sets the headers of a kind of page. */
export const setPageHeaders = (res: Response, page: Page): void => {
  for (const [name, value] of Object.entries(headersOfPage(page))) res.setHeader(name, value)
}
