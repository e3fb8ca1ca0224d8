import { Router, type Request, type RequestHandler, type Response } from 'express'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { readSeries, readWorkshop, shapeWorkshop } from '../../api/public/readWorkshop'
import type { PublicSeries, PublicWorkshop } from '../../api/public/shapes'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { stateOfWorkshop } from '../../cms/publication/state'
import { answerOfWorkshop } from '../../database/answering'
import { findDraft } from '../../database/documents'
import { localesOf } from '../../database/request'
import { slugIn } from '../../domain/slugs'
import type { Clock } from '../../domain/clock'
import type { PublicationState } from '../../domain/publication'
import { refusal } from '../../i18n/errors/refusal'
import { pageAddresses } from '../../i18n/pageAddresses'
import { cardPath, flyerPath, languagesInAddress, workshopSegment } from '../../i18n/addresses'
import { compose, composeCard } from '../../flyer/compose'
import { flyers, NotMade } from '../../flyer/make'
import { picturesFor } from '../../flyer/pictures'
import { sayNoPage, sendKept } from '../answer'
import { notFoundPage } from '../failurePages'
import { setPageHeaders } from '../pageHeaders'

/** The languages of a flyer, the leading one first. */
export type Languages = readonly [string, ...string[]]

interface Serving {
  now: Clock
  payload: Payload
  /** The origin of absolute addresses. */
  origin: (req: Request) => string
}

/** Each language by itself, and every two of them beside each other, in both orders. */
export const languagesOf = (locales: readonly string[]): Languages[] => [
  ...locales.map((locale): Languages => [locale]),
  ...locales.flatMap((first) => locales.flatMap((second): Languages[] => (first === second ? [] : [[first, second]]))),
]

interface Printed {
  workshop: PublicWorkshop
  series: PublicSeries | null
  /** How far a working copy is from the public; null for what is public. */
  state: PublicationState | null
}

/** @throws Refusal SERVER_BUSY where it cannot be made now, with when it is tried again on the answer; why stands in the log */
const madeBy = async (res: Response, payload: Payload, id: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  // Another process makes it: whoever wants a page need not wait for that.
  res.locals.endTurn?.()
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof NotMade)) throw error
    payload.logger.error({ err: error, workshop: id }, 'A flyer or a card could not be made.')
    res.setHeader('Retry-After', String(error.retryAfter))
    throw refusal('SERVER_BUSY')
  }
}

const makeFlyer = async (
  res: Response,
  { now, origin, payload }: Serving,
  languages: Languages,
  { series, state, workshop }: Printed,
): Promise<Buffer> => {
  const { files, pictureOf } = await picturesFor(payload, workshop, series)
  const pages = pageAddresses(origin(res.req), frontEndOf({ payload }))
  const reader = { languages, locales: localesOf({ payload }), now: now().toISOString(), pages }
  const sheet = compose(reader, { pictureOf, series, state, workshop })
  return madeBy(res, payload, workshop.id, () => flyers.make(sheet, files, state === null))
}

/** How the file is called where it is saved. */
const nameIt = (res: Response, languages: Languages, slug: string): void => {
  const name = `${slug}.${languagesInAddress(languages)}.pdf`
  const ascii = name.replace(/[^\w.-]/g, '_')
  res.setHeader('Content-Disposition', `inline; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`)
}

/**
 * Cards of published workshops, `/fr/ateliers/<slug>.png`, and their flyers: `/fr/ateliers/<slug>.pdf`, and in two languages beside each other `/fr-en/ateliers/<slug>.pdf`, the leading one first.
 * @param visits what comes before one is made for a stranger, where pages’ visits do not stand before already
 * @param toll what a flyer costs more than a page
 */
export const flyerRoutes = ({
  toll,
  visits,
  ...serving
}: Serving & { toll: RequestHandler; visits: RequestHandler[] }): Router => {
  const { payload } = serving
  const router = Router({ caseSensitive: true })
  const locales = localesOf({ payload })
  /** The published workshop at an address, unless that is answered with where it is now, or with nothing. */
  const publishedAt = async (req: Request, res: Response, locale: string, pathOf: (slug: string) => string) => {
    const { segment, slug } = req.params
    const local = await createLocalReq({ locale }, payload)
    const isKnown = typeof slug === 'string' && locales.some((other) => segment === workshopSegment(other))
    const workshop = isKnown ? await readWorkshop(local, slug, locale) : null
    if (!workshop?.slug) return notFoundPage(req, res)
    // A former slug, that of the other language, or its word for workshops: one address is its own.
    const own = slugIn(workshop, locale) ?? workshop.slug
    if (own !== slug || segment !== workshopSegment(locale)) {
      setPageHeaders(res, 'public')
      return res.redirect(301, pathOf(own))
    }
    const series = await readSeries(local, locale)
    answerOfWorkshop(workshop.id)
    return { series, slug: own, workshop }
  }
  for (const locale of locales)
    router.get(`/${locale}/:segment/:slug.png`, toll, ...visits, async (req, res) => {
      const found = await publishedAt(req, res, locale, (slug) => cardPath(locale, slug))
      if (!found) return
      const { series, workshop } = found
      const { files, pictureOf } = await picturesFor(
        payload,
        { cover: null, partners: [] },
        series && { ...series, partners: [] },
      )
      const card = composeCard(workshop, series, { languages: [locale] }, pictureOf)
      // Others show it beside a link.
      res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      return sendKept(req, res.type('png'), await madeBy(res, payload, workshop.id, () => flyers.makeCard(card, files)))
    })
  for (const languages of languagesOf(locales)) {
    const [locale] = languages
    router.get(`/${languagesInAddress(languages)}/:segment/:slug.pdf`, toll, ...visits, async (req, res) => {
      const found = await publishedAt(req, res, locale, (slug) => flyerPath(languages, slug))
      if (!found) return
      const { series, slug, workshop } = found
      const pdf = await makeFlyer(res, serving, languages, { series, state: null, workshop })
      nameIt(res, languages, slug)
      return sendKept(req, res.type('pdf'), pdf)
    })
    if (languages.length > 1)
      router.use(`/${languagesInAddress(languages)}`, ...visits, (req, res) => notFoundPage(req, res))
  }
  return router
}

/** The languages that a question names, as addresses do; the leading one alone where it names none. */
const languagesAsked = (asked: unknown, locales: readonly string[]): Languages | null =>
  languagesOf(locales).find((languages) => languagesInAddress(languages) === (asked ?? locales[0])) ?? null

const draftOf = async (req: PayloadRequest, id: string, locale: string): Promise<Printed | null> => {
  const stored = await findDraft(req, 'workshops', id)
  if (!stored || stored.deletedAt) return null
  return {
    workshop: await shapeWorkshop(req, stored, locale, true),
    series: await readSeries(req, locale, true),
    state: await stateOfWorkshop(req, stored.id),
  }
}

/** The flyer of a working copy, for whoever may see its preview: `?languages=fr-en`. It is kept nowhere. */
export const draftFlyer =
  (serving: Serving): RequestHandler =>
  async (req, res) => {
    const { payload } = serving
    const languages = languagesAsked(req.query.languages, localesOf({ payload }))
    if (!languages) return notFoundPage(req, res, 'preview')
    const [locale] = languages
    const { user } = res.locals
    const local = await createLocalReq({ locale, ...(user ? { user } : {}) }, payload)
    const printed = await draftOf(local, String(req.params.id ?? ''), locale)
    if (!printed) return notFoundPage(req, res, 'preview')
    const pdf = await makeFlyer(res, serving, languages, printed)
    sayNoPage(res)
    nameIt(res, languages, slugIn(printed.workshop, locale) ?? printed.workshop.id)
    res.type('pdf').send(pdf)
  }
