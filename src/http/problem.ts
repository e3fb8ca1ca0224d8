import { isRow } from '../domain/row'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { codeOfStatus, isErrorCode, retryAfterOf, statusOf, type ErrorCode, sentence } from '../i18n/errors'
import type { Refusal } from '../i18n/errors/refusal'
import type { Params } from '../i18n/errors/sentences'
import { localeCodes } from '../i18n/locales'

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

/** The one form of a refusal over HTTP: JSON with its code, in the reader’s language, with the request's id for the log. */
export const sendProblem = (res: ExpressResponse, code: ErrorCode, { message, params, ...extra }: Extra = {}): void => {
  const said = message ?? sentence({ code, ...(params ? { params } : {}) }, languageOf(res.req))
  const requestId: unknown = res.locals.requestId
  const status = statusOf(code)
  sayWhenToRetry(res, code)
  const retryAfter = retryIn(res)
  const extensions = isGraphQL(res.req) ? { code, statusCode: status, field: extra.field, retryAfter } : undefined
  res.vary('Accept-Language')
  res.setHeader('Cache-Control', 'no-store')
  if (status === 401) res.setHeader('WWW-Authenticate', 'users realm="Atelier"')
  res.status(status).json({ errors: [{ code, message: said, ...extra, extensions }], requestId })
}

/** The same of a refusal that was thrown. */
export const sendRefusal = (res: ExpressResponse, { code, fields: [first], message }: Refusal): void =>
  sendProblem(res, code, { message, ...(first?.path ? { field: first.path } : {}) })

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
