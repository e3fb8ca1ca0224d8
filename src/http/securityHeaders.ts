import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Content security policy. Scripts run by nonce or from our own files; styles may be inline, since the admin's are. */
const policy = (nonce: string, { dev, framed = [], https }: HeaderOptions): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${dev ? ' ws: wss:' : ''}`,
    ["frame-src 'self'", ...framed].join(' '),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')

/** What no page of ours uses, nor what is shown in it. */
const permissions = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'serial', 'usb']
  .map((name) => `${name}=()`)
  .join(', ')

interface HeaderOptions {
  dev: boolean
  /** Origins of a front end whose previews the admin shows in a frame, or in a window beside it. */
  framed?: readonly string[]
  https: boolean
}

/**
 * Security headers of every answer; pages (pageHeaders.ts), pictures (collections/Media) and what everybody is answered that is no page (answer.ts) set a stricter policy over them, and the last leave out what is said of pages. The nonce goes
 * into the request's own CSP header too: that is where Next reads it from, to put it on the admin's scripts.
 */
export const securityHeaders = (options: HeaderOptions): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    // A preview in a window of its own is told what the form holds.
    crossOriginOpenerPolicy: { policy: options.framed?.length ? 'same-origin-allow-popups' : 'same-origin' },
    // Pictures and answers are read by front ends of other origins.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    frameguard: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  }),
  (req, res, next) => {
    const nonce = randomBytes(16).toString('base64')
    const csp = policy(nonce, options)
    req.headers['content-security-policy'] = csp
    res.locals.nonce = nonce
    res.setHeader('Content-Security-Policy', csp)
    res.setHeader('Permissions-Policy', permissions)
    next()
  },
]
