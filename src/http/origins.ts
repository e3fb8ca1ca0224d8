import cors from 'cors'
import type { Request, RequestHandler } from 'express'
import { routeOf } from '../api/query/routes'
import type { Strangers } from '../api/query/strangers'
import { isQuestion } from './body'
import { hasSession } from './privateAnswers'
import { sendProblem } from './problem'
import { isForProxy } from './requestState'
import { originOf } from './webRequest'

/** Requests to another host than the canonical one are sent there, but for what writes. */
export const canonicalOrigin =
  (publicUrl: string | undefined): RequestHandler =>
  (req, res, next) => {
    if (!publicUrl || originOf(req) === publicUrl || !['GET', 'HEAD'].includes(req.method)) return next()
    res.setHeader('Cache-Control', 'no-store')
    res.redirect(308, `${publicUrl}${req.originalUrl}`)
  }

/** Headers of an answer that scripts of other pages may read. */
const exposedHeaders = [
  'Content-Location',
  'ETag',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Cost',
  'X-Request-Id',
]

/** What a request is about, or is asked about beforehand. */
const intended = ({ headers, method }: Pick<Request, 'headers' | 'method'>): string =>
  method === 'OPTIONS' ? String(headers['access-control-request-method']) : method

/**
 * Anybody's page may read what is public, and ask and send what is everybody’s, without a session; pages of the front ends named in FRONT_ENDS may also send
 * one with all else.
 */
export const crossOrigin = (frontEnds: readonly string[], { routes }: Strangers): RequestHandler =>
  cors<Request>((req, callback) => {
    const open = routeOf(intended(req), req.path, routes)
    if (open) {
      const allowedHeaders = ['Authorization', 'Content-Type']
      return callback(null, { origin: '*', methods: open.method, allowedHeaders, exposedHeaders, maxAge: 600 })
    }
    // A page of a front end is answered otherwise than others.
    if (frontEnds.length) req.res?.vary('Origin')
    const origin = req.headers.origin
    const known = !!origin && frontEnds.includes(origin)
    callback(null, {
      origin: known ? origin : '*',
      credentials: known,
      methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
      exposedHeaders,
      maxAge: 600,
    })
  })

/** Where a write may come from that a browser sends by itself, or with a session: our own pages and the named front ends. */
export const mayWrite = (req: Request, own: string, frontEnds: readonly string[]): boolean => {
  const { origin } = req.headers
  if (origin) return origin === own || frontEnds.includes(origin)
  const site = req.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

/**
 * Whether any page can have a browser send it without being asked first (Fetch Standard, “CORS-preflight request”), as it sends a form. JSON, a key
 * and a question in a body are asked about; a password for a proxy in front is sent unasked.
 */
const isForm = (req: Request): boolean =>
  req.method === 'POST' &&
  !/^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '') &&
  (!req.headers.authorization || isForProxy(req.headers.authorization)) &&
  !isQuestion(req)

/**
 * Refuses what writes from anybody else’s page: with a session cookie, and without one what comes as a form, such as a log-in to an account of
 * somebody else’s. Scripts have no origin.
 */
export const ownOrigin =
  (publicUrl: string | undefined, frontEnds: readonly string[]): RequestHandler =>
  (req, res, next) => {
    const safe = ['GET', 'HEAD', 'OPTIONS'].includes(req.method)
    if (safe || !(hasSession(req) || isForm(req)) || mayWrite(req, publicUrl ?? originOf(req), frontEnds)) return next()
    sendProblem(res, 'ORIGIN_REFUSED')
  }
