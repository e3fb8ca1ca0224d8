import type { RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { madeOf } from '../database/answering'
import { mostStaleMs } from '../database/kept'
import { publicVersionOf } from '../database/noteWrites'
import { tagsOfAnswer } from '../domain/cdnTags'
import { otherMethods } from './webRequest'

/** What is public may be kept, and is asked for again each time: what was withdrawn is gone at once, what is unchanged costs no body. */
export const keptAndAsked = 'public, max-age=0, must-revalidate'

/** How a shared cache in front may keep an answer. */
export interface Cdn {
  /** For how long. */
  seconds: number
  /** Whether nothing was written since the answer was begun, as far as is known. */
  isRight: () => boolean
}

/** Lets a shared cache in front keep what everybody is answered, for so many seconds (docs/decisions/057-in-front-of-the-server.md). */
export const keptInFront =
  (seconds: number, { db }: Payload): RequestHandler =>
  (_req, res, next) => {
    const version = publicVersionOf(db)
    // What another server writes is told to the cache twice, the second time when what was begun before is an answer.
    const until = db.name === 'mongoose' ? performance.now() + mostStaleMs : Number.POSITIVE_INFINITY
    res.locals.cdn = { seconds, isRight: () => publicVersionOf(db) === version && performance.now() < until }
    next()
  }

/**
 * Says to a shared cache that it may keep this answer, by `s-maxage` (RFC 9111, 5.2.2.10) and, to whom it is addressed, by `CDN-Cache-Control` (RFC 9213)
 * that it may give it for as long again while it asks (RFC 5861); and by `Cache-Tag` what it was made of. Readers’ own caches ask each time, as ever.
 */
export const sayToCdn = (res: Response): void => {
  const { cdn } = res.locals
  // What a POST is answered that says it is a GET would be kept under an address that does not say all of it.
  if (otherMethods(res.req).length) return
  if (!cdn?.isRight() || res.getHeader('Cache-Control') !== keptAndAsked) return
  const { seconds } = cdn
  res.setHeader('Cache-Control', `public, max-age=0, s-maxage=${seconds}, must-revalidate`)
  res.setHeader('CDN-Cache-Control', `public, max-age=${seconds}, stale-while-revalidate=${seconds}`)
  res.setHeader('Cache-Tag', tagsOfAnswer(madeOf()).join(','))
}
