import type { Request, RequestHandler } from 'express'
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'
import { answerAs } from '../cms/accounts/caller'
import { watchReads } from '../database/noteFailures'
import { storageCodeOf } from '../database/storageErrors'
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

/**
 * Whose account a request comes from; null for a stranger’s. Anybody can send a header: the account is looked up.
 * @throws `DATABASE_AWAY` and the like where it cannot be: a session that could not be looked up is not none
 */
export const accountOf = async (req: Request, payload: Payload): Promise<TypedUser | null> => {
  if (!req.headers.authorization && !req.headers.cookie) return null
  const lookUp = () => executeAuthStrategies({ headers: webHeaders(req), payload })
  const { failure, result } = await watchReads(() => answerAs(null, lookUp))
  if (failure) throw refusal(storageCodeOf(failure) ?? 'DATABASE_AWAY', undefined, { cause: failure })
  return result.user
}

/** Finds out who asks, for the flow and for Payload. */
export const identifyCaller =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const [, search = ''] = req.originalUrl.split(/\?(.*)/s)
    const user = await accountOf(req, payload)
    res.locals.asking = { account: user?.id ?? null, search }
    answerAs(user, next)
  }
