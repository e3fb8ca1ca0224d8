import type { RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { hasRole } from '../cms/access/rules'
import { answerAs } from '../cms/accounts/caller'
import { accountOf } from './requestState'
import { sendProblem } from './problem'

const isFormWithoutBoundary = (type: string): boolean => /^multipart\//i.test(type) && !/boundary="?[^";\s]/i.test(type)

const sendReadOnly = (res: Response): void => {
  res.setHeader('Allow', 'GET, HEAD')
  sendProblem(res, 'ADMIN_IS_READ')
}

/**
 * What may be sent to the admin’s pages: they are read, and act by POST for those who are logged in. Next reads any other body as a form and
 * fails over it. Logging in goes to the API. Who asks is found out here: Next would take an account that cannot be looked up for a stranger.
 */
export const adminRequests =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    if (!isRead && (req.method !== 'POST' || !req.headers['next-action'])) return sendReadOnly(res)
    const user = await accountOf(req, payload)
    if (isRead) return answerAs(user, next)
    if (!user) return sendProblem(res, 'ACCOUNT_NEEDED')
    if (!hasRole(user, 'editor')) return sendProblem(res, 'FORBIDDEN')
    if (!/^[0-9a-f]{40,64}$/.test(String(req.headers['next-action']))) return sendProblem(res, 'ACTION_UNKNOWN')
    if (isFormWithoutBoundary(req.headers['content-type'] ?? '')) return sendProblem(res, 'BODY_NOT_A_FORM')
    answerAs(user, next)
  }

/**
 * What the admin is built of, which is the same for everybody; nothing else that Next opens by itself.
 * @param dev whether the files that a developer’s Next asks for are opened too
 */
export const adminBundle =
  (dev: boolean): RequestHandler =>
  (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return sendReadOnly(res)
    if (!dev && !req.path.startsWith('/static/')) return sendProblem(res, 'NOT_FOUND')
    next()
  }
