import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { isLocale } from '../i18n/locales'
import { sendProblem } from './problem'

/** Most documents a stranger gets in one answer. */
export const MAX_DOCS = 100

interface Excess {
  field: string
  message: string
}

/** What of a query is more than a stranger may ask. */
const excessOf = (query: URLSearchParams): Excess | null => {
  const limit = query.get('limit')
  if (limit !== null && !(Number.isInteger(Number(limit)) && Number(limit) >= 1 && Number(limit) <= MAX_DOCS)) {
    return { field: 'limit', message: `limit is a number from 1 to ${MAX_DOCS}.` }
  }
  return query.get('pagination') === 'false'
    ? { field: 'pagination', message: `Lists come in pages of ${MAX_DOCS} at most.` }
    : null
}

/** Whether a request is somebody's with an account. Anybody can send a header: the account is looked up. */
const hasAccount = async (req: Request, payload: Payload | undefined): Promise<boolean> => {
  if (!req.headers.authorization && !req.headers.cookie) return false
  const headers = new Headers(
    Object.entries(req.headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  return !!payload && !!(await payload.auth({ headers })).user
}

/** What a stranger may ask of REST. The place in the flow where every limit on strangers stands. */
export const limitStrangers =
  (payload: () => Payload | undefined): RequestHandler =>
  async (req, res, next) => {
    const query = new URL(req.originalUrl, 'http://local').searchParams
    const locale = query.get('locale')
    if (locale !== null && !isLocale(locale) && !['all', '*'].includes(locale)) {
      return sendProblem(res, 400, `There is no content in “${locale.slice(0, 20)}”.`, { field: 'locale' })
    }
    const excess = excessOf(query)
    if (!excess || (await hasAccount(req, payload()))) return next()
    sendProblem(res, 400, excess.message, { field: excess.field })
  }
