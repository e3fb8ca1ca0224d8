import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Row } from '../domain/row'
import { checkedQuery } from '../api/query/checkQuery'
import { leadsNowhere, isPublicRoute, openCollections, parseRoute, segmentsOf } from '../api/query/routes'
import { requestState, identifyCaller } from './requestState'
import { isInternal, miswritten, namesAnother } from '../api/query/internalCollections'
import { isQuestion, readBody } from './body'
import { languageOf, sendProblem } from './problem'
import { limitReads } from './limitReads'

interface GuardOptions {
  payload: () => Payload | undefined
  /** Questions for each minute that an address may ask without an account; 0 is no limit. */
  rate: number
}

/** GraphQL guards itself, by what is asked in the body (graphql/limits.ts, graphql/rootFields.ts). */
const isGraphQL = (path: string): boolean => /^\/graphql(-playground)?\/?$/i.test(path)

/** Whether a document is sent: a new one to its collection, or what changes of one. Payload fails over one that is not there. */
const sendsDocument = ({ method, path }: Request, { collections }: Payload): boolean => {
  const [first = '', ...rest] = segmentsOf(path)
  return method === 'PATCH' || (method === 'POST' && !rest.length && Object.hasOwn(collections, first))
}

/**
 * The place in the flow where every limit on strangers stands: who asks, how often, what at all, how large a body, and what in the query.
 * What goes on from here to Payload was read and found good.
 */
export const guard = ({ payload, rate }: GuardOptions): RequestHandler[] => {
  let readable: Promise<string[]> | undefined
  const open = (of: Payload) => (readable ??= openCollections(of))

  const rejectStrangers: RequestHandler = async (req, res, next) => {
    const of = payload()
    if (!of || isGraphQL(req.path)) return next()
    if (leadsNowhere(req.path, of)) return sendProblem(res, 'NOT_FOUND')
    const { account } = requestState(res)
    const asks = isQuestion(req) ? 'GET' : req.method
    if (account || isPublicRoute(asks, req.path, await open(of))) return next()
    sendProblem(res, 'ACCOUNT_NEEDED')
  }

  const checkQuery: RequestHandler = async (req, res, next) => {
    const of = payload()
    if (!of || isGraphQL(req.path)) return next()
    const asking = requestState(res)
    if (sendsDocument(req, of) && !asking.body) return sendProblem(res, 'BODY_NOT_AN_OBJECT')
    const asker = { account: asking.account !== null, language: languageOf(req) }
    const route = parseRoute(req.method, req.path, of)
    asking.search = checkedQuery(asking.search, route, { asker, open: await open(of), payload: of })
    next()
  }

  const checkInternal: RequestHandler = (req, res, next) => {
    const of = payload()
    const { account, body } = requestState(res)
    const { collection } = of ? parseRoute(req.method, req.path, of) : {}
    if (!of || !body || !collection || !isInternal(collection)) return next()
    if (!req.is('application/json'))
      return sendProblem(res, 'BODY_KIND_UNKNOWN', { params: { kinds: 'application/json' } })
    const document: Row = JSON.parse(body.toString())
    const wrong = miswritten(collection, document, of)
    if (wrong) {
      const { field, isText } = wrong
      return sendProblem(res, isText ? 'TEXT_NEEDED' : 'DOCUMENT_REFERENCE_INVALID', { field, params: { name: field } })
    }
    if (namesAnother(document, account)) return sendProblem(res, 'ACCOUNT_OF_ANOTHER', { field: 'user' })
    next()
  }

  return [identifyCaller(payload), limitReads(rate), rejectStrangers, readBody, checkQuery, checkInternal]
}
