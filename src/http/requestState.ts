import type { Request, RequestHandler, Response } from 'express'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { isAway } from '../database/storageErrors'
import { refusal } from '../i18n/errors/refusal'

/** What is known of a request to the API, gathered on its way through the flow. */
export interface RequestState {
  /** The id of the account that asks; null where a stranger does. */
  account: string | null
  /** The query string that Payload is to read. */
  search: string
  /** The body, read whole. */
  body?: Buffer
}

declare module 'express-serve-static-core' {
  /** What the steps of the flow hand on to those after them. */
  interface Locals {
    /** Of every request: it stands in the log and in every error answer. */
    requestId: string
    /** Of every answer: scripts that carry it run. */
    nonce: string
    /** Of requests to the API. */
    asking: RequestState
    /** Whoever was let through, where a route is for some accounts only. */
    user?: TypedUser
  }
}

export const requestState = (res: Response): RequestState => res.locals.asking

/** Whose account a request comes from; null for a stranger’s. */
export const accountOf = async (req: Request, payload: Payload): Promise<PayloadRequest['user']> => {
  if (!req.headers.authorization && !req.headers.cookie) return null
  const headers = new Headers(
    Object.entries(req.headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const { user } = await payload.auth({ headers })
  // A session that could not be looked up is not none.
  if (!user && isAway(payload))
    throw refusal('DATABASE_AWAY', undefined, { cause: new Error('Who asks could not be looked up.') })
  return user
}

/** Whether a request is somebody’s with an account. */
export const hasAccount = async (req: Request, payload: Payload): Promise<boolean> =>
  Boolean(await accountOf(req, payload))

/** Finds out who asks. Anybody can send a header: the account is looked up. */
export const identifyCaller =
  (payload: () => Payload | undefined): RequestHandler =>
  async (req, res, next) => {
    const open = payload()
    const [, search = ''] = req.originalUrl.split(/\?(.*)/s)
    const account = open ? await accountOf(req, open) : null
    const asking: RequestState = { account: account?.id ?? null, search }
    res.locals.asking = asking
    next()
  }
