import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { without, type Row } from '../domain/row'
import { pathForLog } from '../logging'
import { withoutSecret } from '../secretPaths'

/** Beside the time of a line, whose registration an act is of would say when somebody came, where nobody is to know. */
const withoutPerson = (path: string): string => path.replace(/^(\/+api\/+registrations\/+)[^/]+(?=\/+[^/])/i, '$1…')

const asLogged = ({ id, method, url }: { id: string; method: string; url: string }) => ({
  id,
  method,
  path: pathForLog(withoutPerson(withoutSecret(url.replace(/[?#].*/s, '')))),
})

/** Logs a request that is answered without the flow, in the form of all. @param began by the process’s own clock, in milliseconds */
export const logAnswer = (
  logger: Logger,
  { method = '', url = '' }: IncomingMessage,
  res: ServerResponse,
  { began, id }: { began: number; id: string },
): void => {
  if (!logger.isLevelEnabled('info')) return
  res.once('finish', () => {
    const responseTime = Math.round(performance.now() - began)
    logger.info(
      { req: asLogged({ id, method, url }), res: { status: res.statusCode }, responseTime },
      'request completed',
    )
  })
}

/**
 * Logs each request without personal data: method, path without its query and without secrets, status, time, and an id that every error answer carries. No
 * address, cookie, token or text of a person.
 */
export const requestLog = (logger: Logger): RequestHandler[] => [
  (_req, res, next) => {
    res.locals.requestId = randomUUID()
    res.setHeader('X-Request-Id', res.locals.requestId)
    next()
  },
  pinoHttp<Request, Response>({
    logger,
    genReqId: (_req, res) => res.locals.requestId,
    autoLogging: { ignore: (req) => /^\/(_next\/|healthz|readyz|assets\/)/.test(req.url ?? '') },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    // What failed is told where it did. Of an answer that says so the library makes an error, with the stack of the library.
    customErrorObject: (_req, _res, { message }, said: Row) =>
      message.startsWith('failed with status code') ? without(said, ['err']) : said,
    serializers: {
      req: asLogged,
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  }),
]
