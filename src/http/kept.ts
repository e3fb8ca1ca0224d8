import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'

/** What is public may be kept, and is asked for again each time: what was withdrawn is gone at once, what is unchanged costs no body. */
export const keptAndAsked = 'public, max-age=0, must-revalidate'

/** Whether a copy that the reader has is the one that would be sent (RFC 9110, 13.1.2). */
const hasIt = ({ headers }: Request, tag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((item) => {
    const known = item.trim().replace(/^W\//, '')
    return known === '*' || known === tag.replace(/^W\//, '')
  })

/**
 * Sends what is public, or says that it is what the reader has. Express would send it again to whoever asks for nothing kept on the way, as
 * `fetch` does by itself where it is given an `If-None-Match`.
 */
export const sendKept = (req: Request, res: Response, text: string): void => {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  res.setHeader('Cache-Control', keptAndAsked)
  res.setHeader('ETag', tag)
  if (!hasIt(req, tag)) return void res.send(text)
  res.removeHeader('Content-Type')
  res.status(304).end()
}
