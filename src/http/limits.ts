import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { isLocale } from '../i18n/locales'
import { sendProblem } from './problem'

/** Most documents a stranger gets in one answer. */
export const MAX_DOCS = 100

const isStranger = (headers: IncomingHttpHeaders): boolean =>
  !headers.authorization && !/(^|;\s*)payload-token=/.test(headers.cookie ?? '')

/** What a stranger may ask of REST. The place in the flow where every limit on strangers stands. */
export const limitStrangers: RequestHandler = (req, res, next) => {
  const query = new URL(req.originalUrl, 'http://local').searchParams
  const locale = query.get('locale')
  if (locale !== null && !isLocale(locale) && !['all', '*'].includes(locale)) {
    return sendProblem(res, 400, `There is no content in “${locale.slice(0, 20)}”.`, { field: 'locale' })
  }
  if (!isStranger(req.headers)) return next()
  const limit = query.get('limit')
  if (limit !== null && !(Number.isInteger(Number(limit)) && Number(limit) >= 1 && Number(limit) <= MAX_DOCS)) {
    return sendProblem(res, 400, `limit is a number from 1 to ${MAX_DOCS}.`, { field: 'limit' })
  }
  if (query.get('pagination') === 'false') return sendProblem(res, 400, `Lists come in pages of ${MAX_DOCS} at most.`, { field: 'pagination' })
  next()
}
