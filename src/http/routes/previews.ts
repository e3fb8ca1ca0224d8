import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../../domain/clock'
import { type Row, isRow } from '../../domain/row'
import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'
import { createLocalReq, type FlattenedField, type Payload, type PayloadRequest } from 'payload'
import type { PublicationState } from '../../domain/publication'
import { seriesState, stateOfWorkshop } from '../../cms/publication/state'
import { hasRole } from '../../cms/access/rules'
import { mergeIntoStored } from '../../cms/write/mergeIntoStored'
import { mergeTexts } from '../../cms/fields/sideBySide'
import { checkFormData } from '../../cms/write/checkFormData'
import { workshopsOf } from '../../api/public/listWorkshops'
import { readSeries, shapeSeries, shapeWorkshop } from '../../api/public/readWorkshop'
import { isLocaleOf, localesOf } from '../../database/request'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { sharedWorkshop } from '../../cms/previews/share'
import { isId, findGlobal, findDraft, type Stored } from '../../database/documents'
import type { StoredSeries } from '../../stored-types'
import { defaultLocale } from '../../i18n/locales'
import { notFoundPage } from '../failurePages'
import { setPageHeaders } from '../pageHeaders'
import type { Reader } from '../../publicPages/reader'
import { seriesPreview, sharedWorkshopPage, workshopPreview } from '../../publicPages/documents'
import { draftFlyer } from './flyer'
import { sendProblem } from '../problem'
import { forStrangers } from '../budgets'
import { accountOf } from '../requestState'
import { secretPath } from '../../secretPaths'
import { isRefusal, Refusal } from '../../i18n/errors/refusal'

/** Whoever has the link reads a draft. */
secretPath('/preview/shared/:token')

/** What a form holds, and in which language. */
interface Form {
  data: unknown
  locale: string
}

interface Asked {
  req: PayloadRequest
  reader: Reader
  form: Form | null
}

/** What no form can hold, at the path of a field. */
const malformed = (path: string): Refusal => new Refusal([{ code: 'FORM_MALFORMED', path }])

/** A document's working copy with what its form holds, unsaved. */
const withForm = <T extends Row>(
  stored: T,
  form: Form | null,
  fields: readonly FlattenedField[],
  req: PayloadRequest,
): Partial<T> => {
  const locales = localesOf(req)
  if (!form) return stored
  const texts = isRow(form.data) ? mergeTexts(form.data, fields, locales) : form.data
  const checked = checkFormData(texts, fields, locales, (id) => isId(req, id))
  if (!checked.ok) throw malformed(checked.path)
  const { id: _, ...data } = checked.data
  return mergeIntoStored(stored, data, fields, form.locale, locales)
}

/** Where what a preview shows stands: what a form holds beside what is public, saved or not, is ahead of it. */
const stateWith = async <T>(
  form: Form | null,
  stored: PublicationState,
  shape: T,
  storedShape: () => Promise<T>,
): Promise<PublicationState> =>
  form && stored === 'public' && !isDeepStrictEqual(shape, await storedShape()) ? 'changed' : stored

const workshop = async ({ form, reader, req }: Asked, id: string): Promise<string | null> => {
  const stored = await findDraft(req, 'workshops', id)
  if (!stored || stored.deletedAt) return null
  const { flattenedFields } = req.payload.collections.workshops.config
  const shapeOf = (doc: Partial<Stored<'workshops'>>) =>
    shapeWorkshop(req, { ...doc, id: stored.id }, reader.locale, true)
  const shape = await shapeOf(withForm(stored, form, flattenedFields, req))
  const state = await stateWith(form, await stateOfWorkshop(req, id), shape, () => shapeOf(stored))
  return workshopPreview(reader, shape, await readSeries(req, reader.locale, true), state)
}

const series = async ({ form, reader, req }: Asked): Promise<string> => {
  const stored: Partial<StoredSeries> = (await findGlobal(req, 'series', true)) ?? {}
  const fields = req.payload.globals.config.find(({ slug }) => slug === 'series')?.flattenedFields ?? []
  const shapeOf = (doc: Partial<StoredSeries>) => shapeSeries(req, doc, reader.locale, true)
  const shape = await shapeOf(withForm(stored, form, fields, req))
  const state = await stateWith(form, await seriesState(req), shape, () => shapeOf(stored))
  return seriesPreview(reader, { series: shape, ...(await workshopsOf(req, reader, {})) }, state)
}

const identify =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const user = await accountOf(req, payload)
    if (user) res.locals.user = user
    next()
  }

/** To everybody else there is nothing here. */
const rejectOthers: RequestHandler = (req, res, next) => {
  const { user } = res.locals
  if (!user || !hasRole(user, 'translator')) return notFoundPage(req, res, 'preview')
  next()
}

const formOf = (body: unknown, locales: readonly string[]): Form => {
  const { data, locale } = isRow(body) ? body : {}
  if (typeof locale !== 'string' || !locales.includes(locale)) throw malformed('locale')
  return { data, locale }
}

interface Serving {
  now: Clock
  payload: Payload
  /** The origin of absolute addresses. */
  origin: (req: Request) => string
}

/** Who reads, in the language asked for, and the request that reads for them. */
const readingFor = async (
  { now, payload }: Omit<Serving, 'origin'>,
  { query }: Request,
  { locals: { user } }: Response,
): Promise<Omit<Asked, 'form'>> => {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const locale = isLocaleOf(req, query.locale) ? query.locale : defaultLocale
  req.locale = locale
  return { req, reader: { locale, locales: localesOf(req), now: now().toISOString(), frontEnd: frontEndOf(req) } }
}

const answer =
  (serving: Serving, render: (asked: Asked, id: string) => Promise<string | null>) =>
  async (req: Request, res: Response): Promise<void> => {
    const asked = await readingFor(serving, req, res)
    const form = req.method === 'POST' ? formOf(req.body, asked.reader.locales) : null
    const html = await render({ ...asked, form }, String(req.params.id ?? ''))
    if (html === null) return notFoundPage(req, res, 'preview')
    res.type('html').send(html)
  }

/** A draft for whoever has a link to it: its working copy as stored, in the language asked for; a picture only where it is public. */
const shared =
  (serving: Serving) =>
  async (req: Request, res: Response): Promise<void> => {
    const token = String(req.params.token ?? '')
    const share = await sharedWorkshop(serving.payload, token, serving.now())
    const { reader, req: local } = await readingFor(serving, req, res)
    const stored = share && (await findDraft(local, 'workshops', share.workshop))
    if (!stored || stored.deletedAt) return notFoundPage(req, res, 'preview')
    const html = sharedWorkshopPage(
      reader,
      await shapeWorkshop(local, stored, reader.locale, true, true),
      await readSeries(local, reader.locale, false),
      { state: await stateOfWorkshop(local, stored.id), token, until: share.until },
    )
    res.type('html').send(html)
  }

/** What a form may not send: said as every refusal is, with the field's path. */
const refuseMalformed: ErrorRequestHandler = (error: { status?: number; type?: string }, _req, res, next) => {
  const [wrong] = isRefusal(error) && error.status < 500 ? error.fields : []
  if (wrong?.path) return sendProblem(res, wrong.code, { field: wrong.path })
  if (error.type && error.status === 400) return sendProblem(res, 'BODY_NOT_JSON')
  next(error)
}

/**
 * Previews for editors: working copies as their pages would be, and by POST with what a form holds before it is saved. A GET shows what is
 * stored. Below `/shared`, for whoever has a link to one. Mounted at `/preview`.
 * @param visits what comes before a page is made for a stranger
 */
export const previewRoutes = ({ visits, ...serving }: Serving & { visits: RequestHandler[] }): Router => {
  const router = Router()
  router.use((_req, res, next) => {
    setPageHeaders(res, 'preview')
    next()
  })
  router.get('/shared/:token', ...visits, shared(serving))
  router.use(identify(serving.payload), ...forStrangers(visits), rejectOthers)
  const body = express.json({ limit: '1mb', strict: true })
  router.get('/workshops/:id', answer(serving, workshop))
  router.post('/workshops/:id', body, answer(serving, workshop))
  router.get('/workshops/:id/programme.pdf', draftFlyer(serving))
  router.get('/series', answer(serving, series))
  router.post('/series', body, answer(serving, series))
  router.use((req, res) => notFoundPage(req, res, 'preview'))
  router.use(refuseMalformed)
  return router
}
