import { Router, type Request, type RequestHandler, type Response } from 'express'
import { createLocalReq, type Payload } from 'payload'
import { workshopsOf } from '../../api/public/listWorkshops'
import { readOrganisationPage, readPersonPage } from '../../api/public/readEntryPage'
import { readSeries, readWorkshop } from '../../api/public/readWorkshop'
import { frontEndOf, hasOwnPages } from '../../cms/previews/frontEnd'
import { search, soughtOf } from '../../api/public/search'
import { DEFAULT_LIMIT } from '../../api/query/limits'
import { answerOfWorkshop } from '../../database/answering'
import { isId } from '../../database/documents'
import { localesOf } from '../../database/request'
import { slugIn } from '../../domain/slugs'
import type { Clock } from '../../domain/clock'
import { isSlug } from '../../domain/texts'
import {
  entryKinds,
  entryPath,
  entrySegment,
  searchPath,
  seriesPath,
  workshopPath,
  workshopSegment,
  yearParameter,
  type EntryKind,
} from '../../i18n/addresses'
import { defaultLocale } from '../../i18n/locales'
import { pageAddresses } from '../../i18n/pageAddresses'
import { assets, COLOURS, colourSheet, type Asset } from '../../publicPages/assets'
import type { Budgets } from '../budgets'
import { notFoundPage } from '../failurePages'
import { sendToAll } from '../answer'
import { keptAndAsked } from '../cdn'
import { moveTo } from '../moved'
import { setPageHeaders } from '../pageHeaders'
import type { Reader } from '../../publicPages/reader'
import {
  organisationDocument,
  personDocument,
  searchDocument,
  seriesDocument,
  workshopDocument,
} from '../../publicPages/documents'
import { doorRoutes } from './door'
import { feedRoutes } from './feeds'
import { flyerRoutes } from './flyer'
import { joinRoutes } from './join'
import { stopRoutes } from './stopMessages'
import { registrationRoutes } from './registration'
import { previewRoutes } from './previews'
import { reportRoutes } from './reports'
import { sitemapRoutes } from './sitemap'

interface PageOptions {
  now: Clock
  payload: Payload
  /** The origin of absolute addresses: the canonical one where there is one. */
  origin: (req: Request) => string
  /** What comes before a page is made for a stranger: it is paid for, and has its turn. */
  visits: RequestHandler[]
  /** How much each address, and each link of a door, may ask, and what comes before the page of a door. */
  door: Pick<Parameters<typeof doorRoutes>[0], 'budgets' | 'doors' | 'visits'>
  /** What a flyer costs more than a page. */
  flyerToll: RequestHandler
  /** How many mails each address may have sent to whom it names. */
  mails: Budgets
}

const sendPage = (
  res: Response,
  html: string,
  kind: 'found' | 'public' | 'searchable' = 'public',
): Promise<void> | void => {
  setPageHeaders(res, kind)
  return sendToAll(res.req, res.type('html'), html)
}

/** A file that is asked for by its version never changes; asked for without, it is checked each time. */
const sendAsset =
  ({ body, type, version }: Asset) =>
  (req: Request, res: Response): void => {
    res.setHeader('Cache-Control', req.query.v === version ? 'public, max-age=31536000, immutable' : keptAndAsked)
    res.type(type).send(body)
  }

/** A page of a list, from 1 on; null for what is none. */
const pageNumber = (value: unknown): number | null => {
  if (value === undefined) return 1
  return typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : null
}

/** What is asked for of a list by year, in the page’s word or another language’s; undefined where nothing is, and null for what is no year. */
const yearIn = (query: Request['query'], locale: string, locales: readonly string[]): string | null | undefined => {
  const value = [locale, ...locales].map((code) => query[yearParameter(code)]).find((given) => given !== undefined)
  return value === undefined ? undefined : typeof value === 'string' && /^\d{4}$/.test(value) ? value : null
}

/**
 * The readable pages: the series, its workshops, and whom and what they name, in every language of the content, and the editors' previews of them. Addresses that are
 * none of these languages' go on to what is mounted next.
 */
export const pageRoutes = ({ door, flyerToll, mails, now, origin, payload, visits }: PageOptions): Router => {
  const router = Router()
  const locales = localesOf({ payload })
  const frontEnd = frontEndOf({ payload })
  const isOn = hasOwnPages({ payload })
  /** Where a front end has pages in place of ours. */
  const elsewhere = pageAddresses('', frontEnd)

  const ask = async (locale: string) => {
    const reader: Reader = { locale, locales, now: now().toISOString(), frontEnd }
    return { local: await createLocalReq({ locale }, payload), reader }
  }

  for (const asset of Object.values(assets)) router.get(asset.path, sendAsset(asset))
  router.get(`${COLOURS}/:file`, (req, res, next) => {
    const [, digits] = /^([\da-f]{6})\.css$/.exec(req.params.file) ?? []
    if (digits === undefined) return next()
    sendAsset(colourSheet(`#${digits}`))(req, res)
  })
  router.use('/preview', previewRoutes({ now, origin, payload, visits }))
  router.use('/reports', reportRoutes({ now, payload, visits }))
  router.use(flyerRoutes({ now, origin, payload, toll: flyerToll, visits }))
  router.use(doorRoutes({ ...door, now, payload }))
  for (const locale of locales) router.use(`/${locale}`, ...visits)
  router.use(['/r', '/s'], ...visits)
  router.use(sitemapRoutes({ now, origin, payload, visits }))
  router.use(joinRoutes({ now, payload }))
  router.use(stopRoutes({ now, payload }))
  router.use(registrationRoutes({ budgets: mails, now, payload }))
  router.use(feedRoutes({ now, origin, payload }))

  /** The page of a person or an organisation, at its one address. */
  const sendEntry = async (
    req: Request<{ segment: string; slug: string }>,
    res: Response,
    { kind, locale }: { kind: EntryKind; locale: string },
  ): Promise<void> => {
    const { segment, slug } = req.params
    const page = pageNumber(req.query.page)
    const { local, reader } = await ask(locale)
    const isAsked = page !== null && (isSlug(slug) || isId({ payload }, slug))
    const person = isAsked && kind === 'speakers' ? await readPersonPage(local, slug, locale, page) : null
    const house = isAsked && kind === 'organisations' ? await readOrganisationPage(local, slug, locale, page) : null
    const entry = person?.person ?? house?.organisation
    const pages = (person ?? house)?.pages ?? 0
    if (!entry || page === null || page > pages) return notFoundPage(req, res)
    if (!isOn)
      return frontEnd?.[kind] ? moveTo(req, res, elsewhere.entry(locale, kind, entry.slug)) : notFoundPage(req, res)
    // The slug of an entry that was merged into this one, or the other language's word.
    if (entry.slug !== slug || segment !== entrySegment(locale, kind)) {
      setPageHeaders(res, 'public')
      return res.redirect(301, entryPath(locale, kind, entry.slug, page))
    }
    const series = await readSeries(local, locale)
    if (person) {
      const isOfCommittee = series?.committee.some((one) => one.person?.id === person.person.id) ?? false
      await sendPage(res, personDocument(reader, { ...person, isOfCommittee }, series, origin(req)))
    }
    if (house) await sendPage(res, organisationDocument(reader, house, series, origin(req)))
  }

  router.get('/', (req, res) => {
    res.vary('Accept-Language')
    res.setHeader('Cache-Control', keptAndAsked)
    const locale = req.acceptsLanguages([defaultLocale, ...locales]) || defaultLocale
    if (!isOn) return moveTo(req, res, elsewhere.series(locale), 302)
    res.redirect(302, seriesPath(locale))
  })

  for (const locale of locales) {
    router.get(seriesPath(locale), async (req, res) => {
      if (!isOn) return moveTo(req, res, elsewhere.series(locale))
      const page = pageNumber(req.query.page)
      const year = yearIn(req.query, locale, locales)
      if (page === null || year === null) return notFoundPage(req, res)
      const { local, reader } = await ask(locale)
      const part = { page, ...(year ? { year } : {}) }
      const workshops = await workshopsOf(local, reader, part)
      if (page > workshops.pages) return notFoundPage(req, res)
      // The other language's word for a year: one address is the page's own.
      if (year && req.query[yearParameter(locale)] === undefined) {
        setPageHeaders(res, 'public')
        return res.redirect(301, seriesPath(locale, part))
      }
      const content = { series: await readSeries(local, locale), ...workshops }
      await sendPage(res, seriesDocument(reader, content, origin(req)), 'searchable')
    })

    router.get(searchPath(locale), async (req, res) => {
      // It leads to nothing of a front end’s: who has pages of their own asks the API.
      if (!isOn) return notFoundPage(req, res)
      const page = pageNumber(req.query.page)
      const { q = '' } = req.query
      if (page === null || typeof q !== 'string') return notFoundPage(req, res)
      const { local, reader } = await ask(locale)
      const sought = soughtOf(q)
      const isClear = typeof sought !== 'string'
      const found = isClear ? await search(local, { limit: DEFAULT_LIMIT, locale, page, sought }) : null
      if (page > (found?.totalPages ?? 1)) return notFoundPage(req, res)
      await sendPage(res, searchDocument(reader, { found, q }, await readSeries(local, locale)), 'found')
    })

    router.get(`/${locale}/:segment/:slug`, async (req, res, next) => {
      const { segment, slug } = req.params
      const kind = entryKinds.find((one) => locales.some((other) => segment === entrySegment(other, one)))
      if (kind) return sendEntry(req, res, { kind, locale })
      const known = locales.some((other) => segment === workshopSegment(other))
      if (!known) return next()
      const { local, reader } = await ask(locale)
      const workshop = await readWorkshop(local, slug, locale)
      if (!workshop?.slug) return notFoundPage(req, res)
      const own = slugIn(workshop, locale) ?? workshop.slug
      if (!isOn) return moveTo(req, res, elsewhere.workshop(locale, own))
      // A former slug, that of the other language, or its word for workshops: one address is the workshop's own.
      if (own !== slug || segment !== workshopSegment(locale)) {
        setPageHeaders(res, 'public')
        return res.redirect(301, workshopPath(locale, own))
      }
      const series = await readSeries(local, locale)
      answerOfWorkshop(workshop.id)
      await sendPage(res, workshopDocument(reader, { ...workshop, slug: workshop.slug }, series, origin(req)))
    })

    router.use(`/${locale}`, (req, res) => notFoundPage(req, res))
  }
  return router
}
