import type { Request, RequestHandler } from 'express'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { failedSince } from '../database/noteFailures'
import { refusal } from '../i18n/errors/refusal'
import { webHeaders } from './webRequest'

declare module 'express-serve-static-core' {
  /** What the steps of the flow hand on to those after them. */
  interface Locals {
    /** Of every request: it stands in the log and in every error answer. */
    requestId: string
    /** Of every answer: scripts that carry it run. */
    nonce: string
    /** Of requests to the API: what is known of them, gathered on their way through the flow. */
    asking: {
      /** The id of the account that asks; null where a stranger does. */
      account: string | null
      /** The query string that Payload is to read. */
      search: string
      /** The body, read whole. */
      body?: Buffer
    }
    /** Whoever was let through, where a route is for some accounts only. */
    user?: TypedUser
  }
}

/** Whose account a request comes from; null for a stranger’s. */
export const accountOf = async (req: Request, payload: Payload): Promise<PayloadRequest['user']> => {
  if (!req.headers.authorization && !req.headers.cookie) return null
  const began = performance.now()
  const { user } = await payload.auth({ headers: webHeaders(req) })
  // A session that could not be looked up is not none.
  if (!user && failedSince(payload, began)) throw notLookedUp()
  return user
}

/** Payload looks up anew who asks, and goes on as for a stranger where that fails. */
export const notLookedUp = (): Error =>
  refusal('DATABASE_AWAY', undefined, { cause: new Error('Who asks could not be looked up.') })

/** Finds out who asks. Anybody can send a header: the account is looked up. */
export const identifyCaller =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const [, search = ''] = req.originalUrl.split(/\?(.*)/s)
    const user = await accountOf(req, payload)
    res.locals.asking = { account: user?.id ?? null, search }
    next()
  }
