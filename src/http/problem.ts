import { isRow } from '../domain/row'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { codeOfStatus, statusOf, type ErrorCode, sentence } from '../i18n/errors'
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

/** The one form of a refusal over HTTP: JSON with its code, in the reader’s language, with the request's id for the log. */
export const sendProblem = (res: ExpressResponse, code: ErrorCode, { message, params, ...extra }: Extra = {}): void => {
  const said = message ?? sentence({ code, ...(params ? { params } : {}) }, languageOf(res.req))
  const requestId: unknown = res.locals.requestId
  const status = statusOf(code)
  const extensions = isGraphQL(res.req) ? { code, statusCode: status, field: extra.field } : undefined
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
 * routes answer by themselves has its message alone, or none, and says by its status what it is.
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
  headers.append('Vary', 'Cookie, Authorization, Accept-Language')
  return Response.json({ ...rest, errors: named, requestId }, { status: response.status, headers })
}
