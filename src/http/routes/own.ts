import type { Request, RequestHandler, Response as ExpressResponse } from 'express'
import { createLocalReq, getLocalI18n, getRequestLanguage, type Payload, type PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { ownEndpointsOf, type Answer } from '../../api/public/ownEndpoint'
import { paramsIn, routeOf } from '../../api/query/routes'
import { callerNow } from '../../cms/accounts/caller'
import { translateError } from '../../cms/errors/translateError'
import { isRefusal } from '../../i18n/errors/refusal'
import { languageOf, withRequestId } from '../problem'
import { sendJson } from '../sendJson'
import { originOf, sendWebResponse, webHeaders } from '../webRequest'

/** A request as Payload makes one, with what the flow has read. @param more what else is known of it */
export const requestOf = async (
  payload: Payload,
  req: Request,
  res: ExpressResponse,
  routeParams: Record<string, string>,
  more: Partial<PayloadRequest> = {},
): Promise<PayloadRequest> => {
  const { config } = payload
  const { asking } = res.locals
  const headers = webHeaders(req)
  const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers })
  const origin = originOf(req)
  const pathname = `${req.baseUrl}${req.path}`
  const known: Partial<PayloadRequest> = {
    ...(asking.document ? { data: asking.document } : {}),
    headers,
    host: req.host,
    i18n: await getLocalI18n({ config, language }),
    origin,
    pathname,
    payloadAPI: 'REST',
    protocol: `${req.protocol}:`,
    routeParams,
    searchParams: new URLSearchParams(asking.search),
    url: `${origin}${pathname}`,
    user: callerNow(),
    ...more,
  }
  return createLocalReq({ req: known }, payload)
}

/** What whoever asked is told of an error, as Payload tells it; what is no refusal, or one of the storage, is told to the log. */
const refusedOf = async (
  payload: Payload,
  thrown: unknown,
  req: PayloadRequest,
  requestId: string,
): Promise<Response> => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  if (!isRefusal(error) || error.status >= 500) payload.logger.error({ err: error, requestId }, 'A request failed.')
  const { response, status = 500 } = (await translateError({ context: {}, error, req })) ?? {}
  return Response.json(response, { status })
}

/**
 * The endpoints of `ownEndpoint`, answered without what Payload’s REST does for each request: it reads the body and the session anew, which the flow has
 * read, makes Web requests and answers, and looks through all routes.
 */
export const ownRoutes = (payload: Payload): RequestHandler => {
  const routes = ownEndpointsOf(payload.config)
  return async (req, res, next) => {
    const route = routeOf(req.method, req.path, routes)
    if (!route) return next()
    const request = await requestOf(payload, req, res, paramsIn(req.path, route))
    let answer: Answer
    try {
      answer = await route.answer(request)
    } catch (error) {
      const refused = await refusedOf(payload, error, request, res.locals.requestId)
      return sendWebResponse(await withRequestId(refused, res.locals.requestId, languageOf(req)), res)
    }
    const { body, headers, status = 200 } = answer
    res.status(status).set({ ...headers, 'Content-Type': 'application/json' })
    return sendJson(payload, req, res, JSON.stringify(body))
  }
}
