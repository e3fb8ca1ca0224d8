import cors from 'cors'
import type { Request, RequestHandler } from 'express'
import { hasSession } from './privateAnswers'
import { sendProblem } from './problem'
import { originOf } from './webRequest'

/** Requests to another host than the canonical one are sent there, but for what writes. */
export const canonicalOrigin =
  (publicUrl: string | undefined): RequestHandler =>
  (req, res, next) => {
    if (!publicUrl || originOf(req) === publicUrl || !['GET', 'HEAD'].includes(req.method)) return next()
    res.redirect(308, `${publicUrl}${req.originalUrl}`)
  }

/** Anybody's page may read what is public; pages of the front ends named in FRONT_ENDS may also send a session. */
export const crossOrigin = (frontEnds: readonly string[]): RequestHandler =>
  cors((req, callback) => {
    const origin = req.headers.origin
    const known = !!origin && frontEnds.includes(origin)
    callback(null, {
      origin: known ? origin : '*',
      credentials: known,
      methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
      exposedHeaders: ['Content-Location', 'ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
      maxAge: 600,
    })
  })

/** Where a write that carries a session may come from: our own pages and the named front ends. */
const mayWrite = (req: Request, own: string, frontEnds: readonly string[]): boolean => {
  const { origin } = req.headers
  if (origin) return origin === own || frontEnds.includes(origin)
  const site = req.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

/** Refuses writes with a session cookie from anybody else's page. Scripts, which send an API key, have no cookie. */
export const sessionWrites =
  (publicUrl: string | undefined, frontEnds: readonly string[]): RequestHandler =>
  (req, res, next) => {
    const safe = ['GET', 'HEAD', 'OPTIONS'].includes(req.method)
    if (safe || !hasSession(req) || mayWrite(req, publicUrl ?? originOf(req), frontEnds)) return next()
    sendProblem(res, 'ORIGIN_REFUSED')
  }
