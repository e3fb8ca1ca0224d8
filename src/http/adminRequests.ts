import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { accountOf } from './requestState'
import { sendProblem } from './problem'

const isFormWithoutBoundary = (type: string): boolean => /^multipart\//i.test(type) && !/boundary="?[^";\s]/i.test(type)

/**
 * What may be sent to the admin’s pages: they are read, and act by POST for those who are logged in. Next reads any other body as a form and
 * fails over it. Logging in goes to the API.
 */
export const adminRequests =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    if (req.method !== 'POST' || !req.headers['next-action']) {
      res.setHeader('Allow', 'GET, HEAD')
      return sendProblem(res, 'ADMIN_IS_READ')
    }
    if (!(await accountOf(req, payload))) return sendProblem(res, 'ACCOUNT_NEEDED')
    if (!/^[0-9a-f]{40,64}$/.test(String(req.headers['next-action']))) return sendProblem(res, 'ACTION_UNKNOWN')
    if (isFormWithoutBoundary(req.headers['content-type'] ?? '')) return sendProblem(res, 'BODY_NOT_A_FORM')
    next()
  }
