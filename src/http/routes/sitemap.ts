import { Router, type Request, type RequestHandler, type Response } from 'express'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import {
  countListed,
  listAddressed,
  listedKinds,
  type Addressed,
  type ListedKind,
} from '../../api/public/listAddresses'
import { yearsOver } from '../../api/public/listWorkshops'
import { frontEndOf, hasOwnPages } from '../../cms/previews/frontEnd'
import { localesOf } from '../../database/request'
import { slugIn } from '../../domain/slugs'
import type { Clock } from '../../domain/clock'
import { ownPath, registrationSegment, workshopSegment } from '../../i18n/addresses'
import { pageAddresses, type PageAddresses } from '../../i18n/pageAddresses'
import { defaultLocale } from '../../i18n/locales'
import { element, xmlDocument, type Element } from '../../feeds/xml'
import { sendKept } from '../answer'
import { notFoundPage } from '../failurePages'

interface Options {
  now: Clock
  payload: Payload
  /** The origin of absolute addresses: the canonical one where there is one. */
  origin: (req: Request) => string
  /** What comes before a page is made for a stranger. */
  visits: RequestHandler[]
}

/** A page that is there in each language. */
interface Listed {
  addressIn: (locale: string) => string
  /** What whoever names no language is led to; left out, the page in the first language. */
  anyLanguage?: string
  changedAt?: string | null
}

const listedAs =
  (kind: ListedKind, pages: PageAddresses) =>
  ({ changedAt, slug, slugs = {} }: Addressed): Listed => ({
    addressIn: (locale) =>
      kind === 'workshops'
        ? pages.workshop(locale, slugIn({ slug, slugs }, locale) ?? slug)
        : pages.entry(locale, kind, slug),
    changedAt,
  })

/** Most addresses in one file: a tenth of what the protocol allows (https://www.sitemaps.org/protocol.html). */
const PART = 5000

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Each page in each language, with where it is in the others. */
const urlset = (pages: readonly Listed[], locales: readonly string[]): string => {
  const alternate = (hreflang: string, href: string): Element =>
    element('xhtml:link', { rel: 'alternate', hreflang, href })
  const urls = pages.flatMap(({ addressIn, anyLanguage, changedAt }) => {
    const more = [
      changedAt ? element('lastmod', {}, changedAt) : null,
      ...locales.map((code) => alternate(code, addressIn(code))),
      alternate('x-default', anyLanguage ?? addressIn(defaultLocale)),
    ]
    return locales.map((locale) => element('url', {}, element('loc', {}, addressIn(locale)), ...more))
  })
  return xmlDocument(element('urlset', { xmlns, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, ...urls))
}

const sitemapIndex = (paths: readonly string[], origin: string): string => {
  const parts = paths.map((path) => element('sitemap', {}, element('loc', {}, origin + path)))
  return xmlDocument(element('sitemapindex', { xmlns }, ...parts))
}

/** The path of a part, where there are many addresses. */
const partPath = (name: string, part: number): string => `/sitemaps/${name}-${part}.xml`

/** The page of the series, and each year of what is over: of that a front end has no pages that we know. */
const seriesPages = async (req: PayloadRequest, now: Date, origin: string): Promise<Listed[]> => {
  const frontEnd = frontEndOf(req)
  const pages = pageAddresses(origin, frontEnd)
  if (frontEnd?.series) return [{ addressIn: (locale) => pages.series(locale) }]
  const years = await yearsOver(req, now.toISOString())
  return [
    { addressIn: (locale) => pages.series(locale), anyLanguage: `${origin}/` },
    ...years.map((year): Listed => ({ addressIn: (locale) => pages.series(locale, { year }) })),
  ]
}

const isKind = (name: unknown): name is ListedKind => listedKinds.some((kind) => kind === name)

/** What nobody may follow who fills an index: the admin, the API but for the files of pictures, drafts, and links of one’s own. */
const closedPaths = (locales: readonly string[]): string[] => [
  '/admin',
  '/api/',
  '/preview/',
  '/r/',
  '/s/',
  '/dev/',
  ...locales.flatMap((locale) => [
    ownPath(locale),
    `/${locale}/${workshopSegment(locale)}/*/${registrationSegment(locale)}`,
  ]),
]

/**
 * `/sitemap.xml`: the address of each public page in each language; where there are many, an index of parts, each of which reads its own pages of a list and
 * nothing else. `/robots.txt`: what is not for those who fill an index, and where that is.
 */
export const sitemapRoutes = ({ now, origin, payload, visits }: Options): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  const locales = localesOf({ payload })
  /** How many pages one part has, each in all languages. */
  const most = Math.floor(PART / locales.length)
  const frontEnd = frontEndOf({ payload })
  /** Kinds of documents that have pages, ours or a front end’s. */
  const kinds = listedKinds.filter((kind) => hasOwnPages({ payload }) || frontEnd?.[kind])

  const send = (req: Request, res: Response, text: string): Promise<void> | void =>
    sendKept(req, res.type('application/xml; charset=utf-8'), text)

  router.get('/sitemap.xml', ...visits, async (req, res) => {
    const local = await createLocalReq({}, payload)
    const series = await seriesPages(local, now(), origin(req))
    const counts = await countListed(local)
    const all = kinds.reduce((sum, kind) => sum + counts[kind], series.length)
    if (all > most) {
      const parts = kinds.flatMap((kind) =>
        Array.from({ length: Math.ceil(counts[kind] / most) }, (_, index) => partPath(kind, index + 1)),
      )
      return send(req, res, sitemapIndex([partPath('series', 1), ...parts], origin(req)))
    }
    const addresses = pageAddresses(origin(req), frontEnd)
    const pages = [...series]
    for (const kind of kinds)
      pages.push(...(await listAddressed(local, kind, { limit: most, page: 1 })).map(listedAs(kind, addresses)))
    return send(req, res, urlset(pages, locales))
  })

  router.get('/sitemaps/:name', ...visits, async (req, res) => {
    const [, name, part = ''] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(String(req.params.name)) ?? []
    const local = await createLocalReq({}, payload)
    if (name === 'series' && part === '1')
      return send(req, res, urlset(await seriesPages(local, now(), origin(req)), locales))
    if (!isKind(name) || !kinds.includes(name)) return notFoundPage(req, res)
    const found = await listAddressed(local, name, { limit: most, page: Number(part) })
    if (!found.length) return notFoundPage(req, res)
    const addresses = pageAddresses(origin(req), frontEnd)
    return send(req, res, urlset(found.map(listedAs(name, addresses)), locales))
  })

  router.get('/robots.txt', ...visits, (req, res) => {
    const lines = [
      'User-agent: *',
      'Allow: /api/media/file/',
      ...closedPaths(locales).map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${origin(req)}/sitemap.xml`,
      '',
    ]
    return sendKept(req, res.type('text/plain; charset=utf-8'), lines.join('\n'))
  })
  return router
}
