import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { checkedQuery } from '../api/query/checkQuery'
import { MAX_COST, questionsIn } from '../api/query/cost'
import { refusal } from '../i18n/errors/refusal'
import {
  leadsNowhere,
  isPublicRoute,
  openCollections,
  parseRoute,
  routeOf,
  segmentsOf,
  type Route,
} from '../api/query/routes'
import type { Strangers } from '../api/query/strangers'
import { identifyCaller, rejectUnknownKey } from './requestState'
import { isInternal, miswritten, namesAnother } from '../api/query/internalCollections'
import { isQuestion, readBody } from './body'
import { pay, payMail, type Budgets } from './budgets'
import { languageOf, sendProblem } from './problem'
import { inTurn, type Turns } from './turns'

/**
 * GraphQL guards itself, by what is asked in the body (graphql/limits.ts, graphql/rootFields.ts); its schema and the contract are everybody’s, and the same
 * whatever is asked.
 */
const guardsItself = (path: string): boolean =>
  /^\/(graphql(-playground|\/drafts)?|schema\.graphql)\/?$/i.test(path) || ['/openapi.json', '/docs'].includes(path)

/** Whether a document is sent: a new one to its collection, or what changes of one. Payload fails over one that is not there. */
const sendsDocument = ({ method, path }: Request, { collections }: Payload): boolean => {
  const [first = '', ...rest] = segmentsOf(path)
  return method === 'PATCH' || (method === 'POST' && !rest.length && Object.hasOwn(collections, first))
}

interface Guarding {
  payload: Payload
  /** How much each address may ask without an account. */
  budgets: Budgets
  /** The same of pictures, which are counted apart: a page shows many at once, whatever else was asked. */
  pictures: Budgets
  /** How many mails each address may have sent to whom it names. */
  mails: Budgets
  turns: Turns
  /** What strangers may change. */
  strangers: Strangers
}

/** For how many ordinary questions a picture counts: it is looked up whose it is, and its file is read. */
const PICTURE = 0.25

const isPicture = ({ method, path }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && path.startsWith('/media/file/')

/**
 * The place in the flow where every limit on strangers stands, and on front ends, whose accounts only read: who asks, how often, what at all,
 * how large a body, what in the query, what it costs, and when it is their turn. What goes on from here to Payload was read and found good.
 *
 * Upstream: docs/upstream/034-malformed-requests.md (open in 3.90.2). That a document which is not there is refused here (`sendsDocument`) goes when
 * Payload answers it with 400. Told by tests/http/guard.test.ts.
 */
export const guard = ({ budgets, mails, payload, pictures, strangers, turns }: Guarding): RequestHandler[] => {
  let readable: Promise<string[]> | undefined
  const open = () => (readable ??= openCollections(payload))

  /** Each question is an ordinary one until it is known what it costs. */
  const count: RequestHandler = (req, res, next) => {
    if (turns.isStuck) throw refusal('SERVER_BUSY')
    const { asking } = res.locals
    const language = languageOf(req)
    asking.spend = (cost, most = 0) => {
      const max = asking.account ? MAX_COST.account : MAX_COST.stranger
      if (cost > max) throw refusal('QUESTION_COSTLY', { cost: Math.ceil(cost), max, most }, { language })
      if (asking.account) return
      const questions = questionsIn(cost)
      res.setHeader('X-Cost', questions)
      // One is paid for already. What costs more than a whole budget takes all of it.
      pay(budgets, req, res, Math.min(questions, budgets.most) - 1)
    }
    if (!asking.account && isPicture(req)) pay(pictures, req, res, PICTURE)
    else if (!asking.account) pay(budgets, req, res, 1)
    next()
  }

  /** What else strangers write is to log in, which has limits of its own (rateLimits.ts). */
  const question = inTurn(turns, 'question')
  /** Whoever sends a form waits as long as who reads a page. */
  const [form, act] = [inTurn(turns, 'form'), inTurn(turns, 'page')]
  const takeTurn: RequestHandler = (req, res, next) => {
    const writes = !guardsItself(req.path) && req.method === 'POST' && !isQuestion(req)
    const { account, openRoute } = res.locals.asking
    if (openRoute && !account && !['GET', 'HEAD'].includes(req.method))
      return openRoute.writesOnce ? form(req, res, next) : act(req, res, next)
    return account || writes || isPicture(req) ? next() : question(req, res, next)
  }

  const rejectStrangers: RequestHandler = async (req, res, next) => {
    if (guardsItself(req.path)) return next()
    if (leadsNowhere(req.path, payload)) return sendProblem(res, 'NOT_FOUND')
    const asks = isQuestion(req) ? 'GET' : req.method
    const { asking } = res.locals
    const { account, works } = asking
    asking.openRoute = routeOf(asks, req.path, strangers.routes)
    if (asking.openRoute) res.setHeader('Cache-Control', 'no-store')
    if (works || asking.openRoute || isPublicRoute(asks, req.path, await open())) return next()
    sendProblem(res, account ? 'FORBIDDEN' : 'ACCOUNT_NEEDED')
  }

  const checkQuery: RequestHandler = async (req, res, next) => {
    if (guardsItself(req.path)) return next()
    const { asking } = res.locals
    if (sendsDocument(req, payload) && !asking.body) return sendProblem(res, 'BODY_NOT_AN_OBJECT')
    const drafts = asking.account === null ? undefined : asking.readsDrafts
    const caller = { account: asking.works, drafts, language: languageOf(req), organises: asking.organises }
    // Of what everybody may send it is known what it costs, whatever stands at its address.
    const { openRoute } = asking
    const route: Route = openRoute ? { kind: 'other' } : parseRoute(req.method, req.path, payload)
    const { cost, most, search } = checkedQuery(asking.search, route, { caller, open: await open(), payload })
    if (openRoute) asking.spend(openRoute.cost)
    else if (cost) asking.spend(cost, most)
    if (openRoute?.sendsMail && !asking.account) payMail(mails, req, res)
    asking.search = search
    next()
  }

  const checkInternal: RequestHandler = (req, res, next) => {
    const { account, document } = res.locals.asking
    const { collection } = parseRoute(req.method, req.path, payload)
    if (!document || !collection || !isInternal(collection)) return next()
    if (!req.is('application/json'))
      return sendProblem(res, 'BODY_KIND_UNKNOWN', { params: { kinds: 'application/json' } })
    const wrong = miswritten(collection, document, payload)
    if (wrong) {
      const { field, isText } = wrong
      return sendProblem(res, isText ? 'TEXT_NEEDED' : 'DOCUMENT_REFERENCE_INVALID', { field, params: { name: field } })
    }
    if (namesAnother(document, account)) return sendProblem(res, 'ACCOUNT_OF_ANOTHER', { field: 'user' })
    next()
  }

  return [
    identifyCaller(payload),
    count,
    rejectUnknownKey,
    rejectStrangers,
    readBody,
    checkQuery,
    checkInternal,
    takeTurn,
  ]
}
