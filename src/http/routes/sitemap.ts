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
import { localesOf } from '../../database/request'
import type { Clock } from '../../domain/clock'
import {
  entryPath,
  ownPath,
  registrationSegment,
  seriesPath,
  workshopPath,
  workshopSegment,
} from '../../i18n/addresses'
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
  pathIn: (locale: string) => string
  /** What whoever names no language is led to; left out, the page in the first language. */
  anyLanguage?: string
  changedAt?: string | null
}

const pathOf: Readonly<Record<ListedKind, (slug: string) => Listed['pathIn']>> = {
  workshops: (slug) => (locale) => workshopPath(locale, slug),
  speakers: (slug) => (locale) => entryPath(locale, 'speakers', slug),
  organisations: (slug) => (locale) => entryPath(locale, 'organisations', slug),
}

const listedAs =
  (kind: ListedKind) =>
  ({ changedAt, slug }: Addressed): Listed => ({ pathIn: pathOf[kind](slug), changedAt })

/** Most addresses in one file: a tenth of what the protocol allows (https://www.sitemaps.org/protocol.html). */
const PART = 5000

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Each page in each language, with where it is in the others. */
const urlset = (pages: readonly Listed[], locales: readonly string[], origin: string): string => {
  const alternate = (hreflang: string, path: string): Element =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: origin + path })
  const urls = pages.flatMap(({ anyLanguage, changedAt, pathIn }) => {
    const more = [
      changedAt ? element('lastmod', {}, changedAt) : null,
      ...locales.map((code) => alternate(code, pathIn(code))),
      alternate('x-default', anyLanguage ?? pathIn(defaultLocale)),
    ]
    return locales.map((locale) => element('url', {}, element('loc', {}, origin + pathIn(locale)), ...more))
  })
  return xmlDocument(element('urlset', { xmlns, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, ...urls))
}

const sitemapIndex = (paths: readonly string[], origin: string): string => {
  const parts = paths.map((path) => element('sitemap', {}, element('loc', {}, origin + path)))
  return xmlDocument(element('sitemapindex', { xmlns }, ...parts))
}

/** The path of a part, where there are many addresses. */
const partPath = (name: string, part: number): string => `/sitemaps/${name}-${part}.xml`

/** The page of the series, and each year of what is over. */
const seriesPages = async (req: PayloadRequest, now: Date): Promise<Listed[]> => [
  { pathIn: (locale) => seriesPath(locale), anyLanguage: '/' },
  ...(await yearsOver(req, now.toISOString())).map((year): Listed => ({
    pathIn: (locale) => seriesPath(locale, { year }),
  })),
]

const isKind = (name: unknown): name is ListedKind => listedKinds.some((kind) => kind === name)

/** What nobody may follow who fills an index: the admin, the API but for the files of pictures, drafts, and links of one’s own. */
const closedPaths = (locales: readonly string[]): string[] => [
  '/admin',
  '/api/',
  '/preview/',
  '/r/',
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

  const send = (req: Request, res: Response, text: string): Promise<void> | void =>
    sendKept(req, res.type('application/xml; charset=utf-8'), text)

  router.get('/sitemap.xml', ...visits, async (req, res) => {
    const local = await createLocalReq({}, payload)
    const series = await seriesPages(local, now())
    const counts = await countListed(local)
    const all = listedKinds.reduce((sum, kind) => sum + counts[kind], series.length)
    if (all > most) {
      const parts = listedKinds.flatMap((kind) =>
        Array.from({ length: Math.ceil(counts[kind] / most) }, (_, index) => partPath(kind, index + 1)),
      )
      return send(req, res, sitemapIndex([partPath('series', 1), ...parts], origin(req)))
    }
    const pages = [...series]
    for (const kind of listedKinds)
      pages.push(...(await listAddressed(local, kind, { limit: most, page: 1 })).map(listedAs(kind)))
    return send(req, res, urlset(pages, locales, origin(req)))
  })

  router.get('/sitemaps/:name', ...visits, async (req, res) => {
    const [, name, part = ''] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(String(req.params.name)) ?? []
    const local = await createLocalReq({}, payload)
    if (name === 'series' && part === '1')
      return send(req, res, urlset(await seriesPages(local, now()), locales, origin(req)))
    if (!isKind(name)) return notFoundPage(req, res)
    const found = await listAddressed(local, name, { limit: most, page: Number(part) })
    if (!found.length) return notFoundPage(req, res)
    return send(req, res, urlset(found.map(listedAs(name)), locales, origin(req)))
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
