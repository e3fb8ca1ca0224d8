import type { Request, RequestHandler } from 'express'
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'
import type { OpenRoute } from '../api/query/strangers'
import { hasRole } from '../cms/access/rules'
import { answerAs } from '../cms/accounts/caller'
import { watchReads } from '../database/noteFailures'
import { versionOf } from '../database/noteWrites'
import { storageCodeOf } from '../database/storageErrors'
import type { Row } from '../domain/row'
import { statusOf } from '../i18n/errors'
import { refusal } from '../i18n/errors/refusal'
import type { Answer } from './answer'
import type { Cdn } from './cdn'
import type { Form } from './formBody'
import { sendProblem } from './problem'
import { webHeaders } from './webRequest'

declare module 'express-serve-static-core' {
  /** What the steps of the flow hand on to those after them. */
  interface Locals {
    /** Of every request: it stands in the log and in every error answer. */
    requestId: string
    /** Of every answer: scripts that carry it run. */
    nonce: string
    /** Where an answer to all may be kept: takes it once it is made (answers.ts). */
    offer?: (answer: Answer) => void
    /** Of whoever has their turn: ends it before the answer is made, where something else than this process makes it (turns.ts). */
    endTurn?: () => void
    /** Where a shared cache in front may keep answers to all: for how long (cdn.ts). */
    cdn?: Cdn
    /** Of requests to the API: what is known of them, gathered on their way through the flow. */
    asking: {
      /** The id of the account that asks; null where a stranger does. */
      account: string | null
      /** Whether it is of somebody who works here, rather than of a front end, which reads. */
      works: boolean
      /** Whether it may read working copies. */
      readsDrafts: boolean
      /** Whether it is an organiser’s. */
      organises: boolean
      /** Whether the header `Authorization` names no account: such a request is refused once it is counted. */
      keyUnknown: boolean
      /** Where everybody may send it: what it is. */
      openRoute?: OpenRoute | undefined
      /** The query string that Payload is to read. */
      search: string
      /** The body, as it was read (body.ts), and its kind. */
      body?: Buffer
      type?: string
      /** The document that it holds: as JSON, or in a form. */
      document?: Row
      /** The file that came with it. */
      file?: File
      /** Has a stranger pay for what is asked, once it is known what it costs. @throws Refusal where it is too much, or too much at the time */
      spend: (cost: number, most?: number) => void
    }
    /** What a page’s form holds (formBody.ts). */
    form?: Form
    /** Whoever was let through, where a route is for some accounts only. */
    user?: TypedUser
  }
}

/** What a proxy in front asked for, and passes on: a browser sends it by itself, and it says nothing of an account here. */
export const isForProxy = (authorization: string | null | undefined): boolean =>
  /^(basic|digest)\s/i.test(authorization ?? '')

/**
 * What shows a link to a registration (`Authorization: Registration <token>`), which is no account: whoever sends it asks as a stranger, and what it
 * opens is for the route to say.
 */
export const isRegistration = (authorization: string | null | undefined): boolean =>
  /^registration(\s|$)/i.test(authorization ?? '')

/** What shows a draft that was shared (`Authorization: Share <token>`): no account either. */
const isShare = (authorization: string | null | undefined): boolean => /^share(\s|$)/i.test(authorization ?? '')

/** Whether it is a link that a header shows, rather than an account. */
const isLink = (authorization: string | null | undefined): boolean =>
  isRegistration(authorization) || isShare(authorization)

/** Whoever shows such a link asks for nothing else: a session that comes along is not looked at, by us or by Payload. */
export const dropSession: RequestHandler = (req, _res, next) => {
  if (isLink(req.headers.authorization)) delete req.headers.cookie
  next()
}

/**
 * Whose account a request comes from; null for a stranger’s, and undefined where its header `Authorization` names no account: a key that is
 * wrong would otherwise read as a stranger, and say nothing. A session that has run out is a stranger’s, since browsers send it unasked.
 * Anybody can send a header: the account is looked up.
 * @throws `DATABASE_AWAY` and the like where it cannot be, `STORAGE_DAMAGED` where it never will: a session that could not be looked up is not none
 */
export const callerOf = async (req: Request, payload: Payload): Promise<TypedUser | null | undefined> => {
  if (req.headers.authorization === undefined && req.headers.cookie === undefined) return null
  const headers = webHeaders(req)
  const authorization = headers.get('authorization')
  if (isForProxy(authorization) || isLink(authorization)) headers.delete('authorization')
  const isNamed = headers.has('authorization')
  if (isNamed) headers.delete('cookie')
  else if (!headers.has('cookie')) return null
  const lookUp = () => executeAuthStrategies({ headers, payload })
  const { failure, result } = await watchReads(() => answerAs(null, lookUp))
  if (failure) {
    // What else is said of storage is said of writes; this is one who comes again, as when the database is away.
    const code = storageCodeOf(failure)
    const isSaid = code && (code === 'STORAGE_DAMAGED' || statusOf(code) === 503)
    throw refusal(isSaid ? code : 'DATABASE_AWAY', undefined, { cause: failure })
  }
  return result.user ?? (isNamed ? undefined : null)
}

/** Whose account a request was found to come from, and when: what had been written of accounts by then, and the process’s own clock. */
interface Found {
  at: number
  user: TypedUser
  version: number
}

const found = new WeakMap<Request, Found>()

/** For how long an account that was looked up is the caller’s, in milliseconds, if nothing is written of accounts: a session ends by the second. */
const FOUND_MS = 1000

/**
 * Whose account a request comes from now that its turn to write has come; a wrong key is as good as none. It is looked up again, unless nothing was
 * written of any account since, which a file tells that has one server (../database/noteWrites.ts).
 * @throws as `callerOf`
 */
export const accountOf = async (req: Request, payload: Payload): Promise<TypedUser | null> => {
  const known = payload.db.name === 'sqlite' ? found.get(req) : undefined
  const isRight = known?.version === versionOf(payload.db, 'users') && performance.now() - known.at < FOUND_MS
  return isRight ? known.user : ((await callerOf(req, payload)) ?? null)
}

/** Finds out who asks, for the flow and for Payload. */
export const identifyCaller =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const [, search = ''] = req.originalUrl.split(/\?(.*)/s)
    const [at, version] = [performance.now(), versionOf(payload.db, 'users')]
    const user = await callerOf(req, payload)
    if (user) found.set(req, { at, user, version })
    res.locals.asking = {
      account: user?.id ?? null,
      works: hasRole(user, 'translator'),
      readsDrafts: hasRole(user, 'draftReader'),
      organises: hasRole(user, 'organiser'),
      keyUnknown: user === undefined,
      search,
      spend: () => undefined,
    }
    answerAs(user ?? null, next)
  }

/** Refuses a request whose header `Authorization` names no account. */
export const rejectUnknownKey: RequestHandler = (_req, res, next) =>
  res.locals.asking.keyUnknown ? sendProblem(res, 'ACCOUNT_UNKNOWN') : next()
