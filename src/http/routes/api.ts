import { Router, type Request, type RequestHandler } from 'express'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { parseRoute, segmentsOf } from '../../api/query/routes'
import type { Strangers } from '../../api/query/strangers'
import { answerAs } from '../../cms/accounts/caller'
import { bringing } from '../../cms/pictures/brought'
import { isInternal } from '../../api/query/internalCollections'
import { withDocumentLock, type Written } from '../../database/mongodb/documentLock'
import { playgroundPage } from '../graphql/playground'
import { isQuestion } from '../body'
import type { Budgets } from '../budgets'
import { pictureOf } from '../pictures'
import { languageOf, sendProblem, withRequestId } from '../problem'
import { accountOf } from '../requestState'
import { sendJson } from '../sendJson'
import { secretPath } from '../../secretPaths'
import { sendWebResponse, setHead, toJsonRequest, toWebRequest } from '../webRequest'
import { contractRoutes } from './contract'
import { graphqlRoutes } from './graphql'
import { ownRoutes } from './own'
import { readRoutes } from './reads'

/** Whoever has the link shows that a mailbox is theirs. */
secretPath('/api/:collection/verify/:token')

interface ApiOptions {
  config: Promise<SanitizedConfig>
  /** How many mails each address may have sent to whom it names. */
  mails: Budgets
  payload: Payload
  /** Whether the playground is served, and the whole schema of GraphQL answered to strangers. */
  playground: boolean
  /** What strangers may change. */
  strangers: Strangers
}

/** What a request writes to that is there already. A merge sees to itself, as does an act of ours on a document or a global. */
const writtenBy = ({ method, path }: Request, payload: Payload): Written | null => {
  const { collection, global, kind } = parseRoute(method, path, payload)
  const [, id, act] = segmentsOf(decodeURIComponent(path))
  if (global) return method === 'POST' && (kind === 'versions' || (kind === 'document' && !act)) ? { global } : null
  if (!collection || isInternal(collection)) return null
  // The account that a link is for is not known yet; accounts share one lock.
  if (collection === 'users' && id?.toLowerCase() === 'reset-password') return { collection, id: '' }
  const changes = method === 'PATCH' || method === 'DELETE'
  if (!id) return changes ? 'many' : null
  if (method === 'POST' && id.toLowerCase() === 'versions' && act) return { collection, version: act }
  return changes && !act ? { collection, id } : null
}

const isJson = ({ headers }: Response): boolean => headers.get('content-type')?.includes('json') ?? false

/** Payload names the path that leads nowhere, and fails over a picture that is not there. */
const isNowhere = async (response: Response, { path }: Request): Promise<boolean> =>
  (response.status === 404 && (await response.clone().text()).includes('"Route not found')) ||
  (response.status === 500 && path.startsWith('/media/file/'))

/** Payload's REST and GraphQL, without going through Next. */
export const apiRoutes = ({ config, mails, payload, playground, strangers }: ApiOptions): Router => {
  const rest: RequestHandler = async (req, res) => {
    const { asking } = res.locals
    const picture = await pictureOf(req, payload, parseRoute(req.method, req.path, payload), asking)
    const { body, type } = asking
    const isPlain = body && type?.startsWith('application/json') && !isQuestion(req)
    const request = isPlain ? toJsonRequest(req, { ...asking, body }) : toWebRequest(req, asking)
    const handle = (): Promise<Response> => handleEndpoints({ config, request, path: `${req.baseUrl}${req.path}` })
    // Whose turn to write has come may have lost their rights while the body came, or while others wrote.
    const answer = async (): Promise<Response> =>
      asking.account && req.method !== 'GET' ? answerAs(await accountOf(req, payload), handle) : handle()
    const write = () => withDocumentLock(payload, writtenBy(req, payload), answer)
    const response = await (picture ? bringing(picture, write) : write())
    if (await isNowhere(response, req)) return sendProblem(res, 'NOT_FOUND')
    if (response.status === 416) {
      res.setHeader('Content-Range', response.headers.get('content-range') ?? 'bytes */*')
      return sendProblem(res, 'RANGE_INVALID')
    }
    if (response.status >= 400)
      return sendWebResponse(await withRequestId(response, res.locals.requestId, languageOf(req)), res)
    const isHead = asking.works && req.method === 'HEAD'
    if (isHead || !response.body || !isJson(response)) return sendWebResponse(response, res)
    setHead(response, res)
    return sendJson(payload, req, res, await response.text(), response.headers.get('cache-control') !== 'no-store')
  }
  const router = Router()
  router.use(ownRoutes(payload))
  router.use(readRoutes(payload))
  router.use(contractRoutes(payload, strangers))
  router.use(graphqlRoutes({ config, introspection: playground, mails, payload, strangers }))
  if (playground) router.get('/graphql-playground', playgroundPage)
  router.use(rest)
  return router
}
