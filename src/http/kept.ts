import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { hasTag } from '../domain/entityTag'

/** What is public may be kept, and is asked for again each time: what was withdrawn is gone at once, what is unchanged costs no body. */
export const keptAndAsked = 'public, max-age=0, must-revalidate'

/**
 * Sends what is public, or says that it is what the reader has. Express would send it again to whoever asks for nothing kept on the way, as
 * `fetch` does by itself where it is given an `If-None-Match`.
 */
export const sendKept = (req: Request, res: Response, text: string): void => {
  const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  res.setHeader('Cache-Control', keptAndAsked)
  res.setHeader('ETag', tag)
  if (!hasTag(req.headers['if-none-match'] ?? '', tag)) return void res.send(text)
  res.removeHeader('Content-Type')
  res.status(304).end()
}
