import { isRow } from '../domain/row'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { codeOfStatus, isErrorCode, retryAfterOf, statusOf, type ErrorCode, sentence } from '../i18n/errors'
import { sentencesOf, type Refusal } from '../i18n/errors/refusal'
import type { Params } from '../i18n/errors/sentences'
import { localeCodes } from '../i18n/locales'
import { errorPage, readsPages, refusedPage } from './failurePages'

/** The language of a refusal: the reader’s, else English. */
export const languageOf = (req: ExpressRequest): string =>
  req.acceptsLanguages(['en', ...localeCodes.filter((code) => code !== 'en')]) || 'en'

/** What a refusal carries beside its code. */
interface Extra {
  /** What its sentence is made with. */
  params?: Params
  /** The parameter or field that is wrong. */
  field?: string
  /** A sentence that is made elsewhere, as GraphQL’s own. */
  message?: string
  /** The same in any language, for a page. */
  messageIn?: (language: string) => string
  [part: string]: unknown
}

/** Whether a request is to GraphQL, whose clients look for codes in `extensions`. */
const isGraphQL = ({ originalUrl }: ExpressRequest): boolean => /^\/api\/graphql(\/drafts)?\/?(\?|$)/i.test(originalUrl)

/** Says when it is worth trying again, unless whoever refuses has said so. @param code of the refusal */
export const sayWhenToRetry = (res: ExpressResponse, code: ErrorCode): void => {
  const seconds = retryAfterOf(code)
  if (seconds !== null && !res.hasHeader('Retry-After')) res.setHeader('Retry-After', String(seconds))
}

/** After how many seconds an answer says to come again; undefined where it does not. */
const retryIn = (res: ExpressResponse): number | undefined => Number(res.getHeader('Retry-After')) || undefined

/**
 * The one form of a refusal over HTTP: JSON with its code, in the reader’s language, with the request's id for the log; to a browser that came for a page,
 * a page in the language of its address.
 */
export const sendProblem = (
  res: ExpressResponse,
  code: ErrorCode,
  { message, messageIn, params, ...extra }: Extra = {},
): void => {
  const saidIn = (language: string): string => sentence({ code, ...(params ? { params } : {}) }, language)
  const status = statusOf(code)
  sayWhenToRetry(res, code)
  if (status === 401) res.setHeader('WWW-Authenticate', 'users realm="Atelier"')
  if (readsPages(res.req)) {
    if (code === 'RATE_EXCEEDED' || status === 404 || status >= 500) return errorPage(res.req, res, status)
    return refusedPage(res.req, res, status, messageIn ?? saidIn)
  }
  const said = message ?? saidIn(languageOf(res.req))
  const requestId: unknown = res.locals.requestId
  const retryAfter = retryIn(res)
  const extensions = isGraphQL(res.req) ? { code, statusCode: status, field: extra.field, retryAfter } : undefined
  res.vary('Accept-Language')
  res.setHeader('Cache-Control', 'no-store')
  res.status(status).json({ errors: [{ code, message: said, ...extra, extensions }], requestId })
}

/** The same of a refusal that was thrown. */
export const sendRefusal = (res: ExpressResponse, refused: Refusal): void => {
  const {
    code,
    fields: [first],
    message,
  } = refused
  const messageIn = (language: string): string => sentencesOf(refused, language)
  sendProblem(res, code, { message, messageIn, ...(first?.path ? { field: first.path } : {}) })
}

/**
 * A refusal that went through Payload, in our form. What was thrown was translated (src/cms/errors/translateError.ts); what Payload's own
 * routes answer by themselves has its message alone, or none, and says by its status what it is. When to try again is said where that is known.
 */
export const withRequestId = async (
  response: Response,
  requestId: string | undefined,
  language: string,
): Promise<Response> => {
  if (!response.headers.get('content-type')?.includes('json')) return response
  const body: unknown = await response.json()
  const { errors, ...rest } = isRow(body) ? body : {}
  const code = codeOfStatus(response.status)
  const named = (Array.isArray(errors) ? errors : [{ message: rest.message ?? sentence({ code }, language) }])
    .filter(isRow)
    .map((error) => ({ code, ...error }))
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('Cache-Control', 'no-store')
  const seconds = named.map((error) => ('code' in error && isErrorCode(error.code) ? retryAfterOf(error.code) : null))
  const longest = Math.max(response.status === 503 ? 3 : 0, ...seconds.flatMap((one) => one ?? []))
  if (longest) headers.set('Retry-After', String(longest))
  headers.append('Vary', 'Cookie, Authorization, Accept-Language')
  return Response.json({ ...rest, errors: named, requestId }, { status: response.status, headers })
}
