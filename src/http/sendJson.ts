import type { Request, Response } from 'express'
import type { Payload } from 'payload'
import { isInternal } from '../api/query/internalCollections'
import { parseRoute } from '../api/query/routes'
import { MAX_ANSWER } from '../domain/size'
import { sendKept } from './answer'
import { sendProblem } from './problem'

/** Whether content is read, rather than what an account is told of itself. */
const readsContent = ({ method, path }: Request, payload: Payload): boolean => {
  const { collection, global, kind } = parseRoute(method, path, payload)
  const isContent = collection ? !isInternal(collection) && !payload.collections[collection].config.auth : global
  return (method === 'GET' || method === 'HEAD') && Boolean(isContent || ['whole', 'changes', 'search'].includes(kind))
}

/**
 * Sends JSON that was asked of the API. Whoever does not work here gets answers of a bounded size, and strangers may keep what is public.
 * @param mayKeep whether the answer says nothing against that
 */
export const sendJson = (
  payload: Payload,
  req: Request,
  res: Response,
  text: string,
  mayKeep = true,
): Promise<void> | void => {
  const { asking } = res.locals
  if (asking.works) {
    // As bytes, of which the length is known: a text would be measured and written in pieces.
    const body = Buffer.from(text)
    return void res.setHeader('Content-Length', body.length).end(body)
  }
  if (Buffer.byteLength(text) > MAX_ANSWER) return sendProblem(res, 'ANSWER_LARGE')
  // Of an account, which only reads, nothing is kept: there is nothing to compare.
  if (mayKeep && !asking.account && !asking.openRoute && readsContent(req, payload)) return sendKept(req, res, text)
  res.setHeader('Cache-Control', 'no-store')
  res.send(text)
}
