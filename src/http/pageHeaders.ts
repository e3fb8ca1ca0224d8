import type { Response } from 'express'
import { keptAndAsked } from './kept'

/** What a page may load: our own stylesheet, scripts and pictures, nothing else. No forms, no frames. */
const policy = (ancestors: string, more: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

/** Headers of a public page: asked again each time, and not sent again while it is the same (its ETag). */
export const pageHeaders = (res: Response): void => {
  res.setHeader('Content-Security-Policy', policy("'none'"))
  res.setHeader('Cache-Control', keptAndAsked)
}

/** Headers of an editor's preview: kept by nobody, indexed by nobody, framed by the admin alone. */
export const previewHeaders = (res: Response): void => {
  res.setHeader('Content-Security-Policy', policy("'self'", ["connect-src 'self'"]))
  res.setHeader('X-Frame-Options', 'SAMEORIGIN')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
  res.setHeader('Cache-Control', 'private, no-store')
}
