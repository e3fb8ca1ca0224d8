import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Request, RequestHandler, Response } from 'express'
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js'
import type { Payload } from 'payload'
import { hasRole } from '../cms/access/rules'
import { answerAs } from '../cms/accounts/caller'
import { mayWrite } from './origins'
import { accountOf } from './requestState'
import { sendProblem } from './problem'
import { answersActs } from './serverActs'
import { secretPath } from '../secretPaths'
import { originOf } from './webRequest'

/** Whoever has the link sets a password, or shows that a mailbox is theirs; the latter Payload has at two addresses. */
for (const path of ['/admin/reset/:token', '/admin/verify/:token', '/admin/:collection/verify/:token']) secretPath(path)

const isFormWithoutBoundary = (type: string): boolean => /^multipart\//i.test(type) && !/boundary="?[^";\s]/i.test(type)

/**
 * Whether Next can read where in the admin a page was, by Next’s own reader, which fails over anything else.
 *
 * Upstream: docs/upstream/034-malformed-requests.md (open in Next 16.4.6). Goes when Next answers such a header with 400. Told by
 * tests/http/createApp.test.ts.
 */
const isRouterState = ({ headers }: Request): boolean => {
  try {
    parseAndValidateFlightRouterState(headers['next-router-state-tree'])
    return true
  } catch {
    return false
  }
}

const sendReadOnly = (res: Response): void => {
  res.setHeader('Allow', 'GET, HEAD')
  sendProblem(res, 'ADMIN_IS_READ')
}

/**
 * What may be sent to the admin’s pages: they are read, and act by POST for those who are logged in. Next reads any other body as a form and
 * fails over it. Logging in goes to the API. Who asks is found out here: Next would take an account that cannot be looked up for a stranger.
 * @param publicUrl the canonical origin, where there is one
 */
export const adminRequests =
  (payload: Payload, publicUrl?: string): RequestHandler =>
  async (req, res, next) => {
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    if (!isRead && (req.method !== 'POST' || !req.headers['next-action'])) return sendReadOnly(res)
    if (!isRouterState(req)) return sendProblem(res, 'REQUEST_MALFORMED')
    const own = publicUrl ?? originOf(req)
    // Next believes what anybody says here, and fails over what is no host.
    const { host, protocol } = new URL(own)
    Object.assign(req.headers, { 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) })
    const user = await accountOf(req, payload)
    if (user) res.locals.user = user
    if (isRead) return answerAs(user, next)
    if (!user) return sendProblem(res, 'ACCOUNT_NEEDED')
    if (!hasRole(user, 'translator')) return sendProblem(res, 'FORBIDDEN')
    if (!mayWrite(req, own, [])) return sendProblem(res, 'ORIGIN_REFUSED')
    if (!/^[0-9a-f]{40,64}$/.test(String(req.headers['next-action']))) return sendProblem(res, 'ACTION_UNKNOWN')
    if (isFormWithoutBoundary(req.headers['content-type'] ?? '')) return sendProblem(res, 'BODY_NOT_A_FORM')
    answerAs(user, () => answersActs(res, next))
  }

/** What the build has compressed (scripts/programs/compress.mjs), by the path at which the file itself is asked for. */
const compressedFiles = (folder: string): ReadonlySet<string> => {
  if (!existsSync(folder)) return new Set()
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.br'))
  return new Set(files.map((file) => `/static/${file.slice(0, -'.br'.length).split(path.sep).join('/')}`))
}

/**
 * What the admin is built of, which is the same for everybody; nothing else that Next opens by itself. Scripts and styles are sent as the build
 * has compressed them to whoever reads brotli.
 * @param dev whether the files that a developer’s Next asks for are opened too
 */
export const adminBundle = (dev: boolean): RequestHandler => {
  const built = path.resolve('.next')
  const compressed = dev ? new Set<string>() : compressedFiles(path.join(built, 'static'))
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return sendReadOnly(res)
    if (!dev && !req.path.startsWith('/static/')) return sendProblem(res, 'NOT_FOUND')
    if (!compressed.has(req.path)) return next()
    res.vary('Accept-Encoding')
    if (req.acceptsEncodings(['br', 'gzip', 'identity']) !== 'br') return next()
    res.type(path.extname(req.path)).setHeader('Content-Encoding', 'br')
    // A file of another content has another name.
    res.sendFile(`${req.path}.br`, { immutable: true, maxAge: '1y', root: built }, (error) => error && next(error))
  }
}
