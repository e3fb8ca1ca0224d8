import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

/** Whether a request comes with the cookie of a session; also of one that has run out. Payload takes blanks around its name. */
export const hasSession = ({ headers }: IncomingMessage): boolean =>
  /(^|;)\s*payload-token\s*=/.test(headers.cookie ?? '')

/**
 * What whoever comes with an account’s session or key is answered, nobody keeps, whichever route answers and however: a refusal of a draft
 * says that there is one. It stands before all routes, and no route says otherwise. Of strangers each route says what may be kept. Which of
 * the two an answer is follows from these headers.
 */
export const privateAnswers: RequestHandler = (req, res, next) => {
  res.vary('Cookie, Authorization')
  if (req.headers.authorization === undefined && !hasSession(req)) return next()
  const setHeader = res.setHeader.bind(res)
  res.setHeader = (name, value) => {
    if (name.toLowerCase() !== 'cache-control') return setHeader(name, value)
    // A stream that nothing in between may hold back stays one.
    return setHeader(
      name,
      String(value).includes('no-transform') ? 'private, no-store, no-transform' : 'private, no-store',
    )
  }
  setHeader('Cache-Control', 'private, no-store')
  next()
}
