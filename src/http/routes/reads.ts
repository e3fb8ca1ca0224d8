import type { Request, RequestHandler } from 'express'
import {
  findByIDOperation,
  findOperation,
  headersWithCors,
  parseParams,
  sanitizeLocales,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { parseQuery } from '../../api/query/checkQuery'
import { isInternal } from '../../api/query/internalCollections'
import { parseRoute, segmentsOf } from '../../api/query/routes'
import { isId } from '../../database/documents'
import { isLocale } from '../../i18n/locales'
import { sendJson } from '../sendJson'
import { requestOf } from './own'

interface Asked {
  collection: CollectionSlug
  /** Of one document. */
  id?: string
}

/** What a question for documents of content asks: for a list, or for one by its id. */
const askedOf = ({ method, path }: Request, payload: Payload): Asked | null => {
  if ((method !== 'GET' && method !== 'HEAD') || !/^(\/[^/]+){1,2}\/?$/.test(path)) return null
  const { collection, kind } = parseRoute(method, path, payload)
  if (!collection || isInternal(collection) || payload.collections[collection].config.auth) return null
  const [, id] = segmentsOf(path)
  if (kind === 'list') return { collection }
  return kind === 'document' && id !== undefined && isId({ payload }, id) ? { collection, id } : null
}

type Languages = Pick<PayloadRequest, 'fallbackLocale' | 'locale'>

const isFallback = (value: unknown): value is NonNullable<PayloadRequest['fallbackLocale']> | null =>
  Array.isArray(value)
    ? value.every(isLocale)
    : isLocale(value) || [null, 'false', 'none', 'null'].some((one) => one === value)

/** The languages that a question names, as Payload’s REST takes them; null where it names others. */
const languagesOf = (search: string, asked: unknown, { config }: Payload): Languages | null => {
  const named = new URLSearchParams(search)
  const fallback = asked || named.get('fallback-locale') || named.get('fallbackLocale')
  if (!isFallback(fallback)) return null
  const { localization } = config
  const { fallbackLocale, locale } = sanitizeLocales({
    fallbackLocale: fallback,
    locale: named.get('locale') ?? '',
    localization,
  })
  return isLocale(locale) || locale === 'all' ? { fallbackLocale, locale } : null
}

/**
 * Questions for documents, answered without what Payload’s REST does for each request (own.ts). Whatever fails is asked again by way of Payload’s, which
 * says why.
 */
export const readRoutes =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const asked = askedOf(req, payload)
    if (!asked) return next()
    const { search } = res.locals.asking
    const query = parseQuery(search)
    const languages = languagesOf(search, query.fallbackLocale, payload)
    if (!languages) return next()
    const request = await requestOf(payload, req, res, { ...asked }, { method: 'GET', query })
    Object.assign(request, languages)
    const { id } = asked
    let found: object | null
    try {
      const {
        data,
        depth,
        draft,
        flattenLocales,
        joins,
        limit,
        page,
        pagination,
        populate,
        select,
        sort,
        trash,
        where,
      } = parseParams(query)
      const of = {
        collection: payload.collections[asked.collection],
        depth,
        draft,
        joins,
        populate,
        req: request,
        select,
        trash,
      }
      found =
        id === undefined
          ? await findOperation({ ...of, limit, page, pagination, sort, where })
          : await findByIDOperation({ ...of, data, flattenLocales, id })
    } catch {
      return next()
    }
    res.setHeaders(headersWithCors({ headers: new Headers(), req: request }))
    res.setHeader('Content-Type', 'application/json')
    return sendJson(payload, req, res, JSON.stringify(found))
  }
