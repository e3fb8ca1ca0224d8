import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { requestState } from './requestState'
import { sendProblem } from './problem'
import { SteadyStore } from './steadyStore'

/**
 * How many questions an address may ask of the API in a minute without an account. Pictures are not counted: a page shows many at once. Each
 * server counts for itself.
 * @param limit questions for each minute; 0 is no limit
 */
export const limitReads = (limit: number): RequestHandler =>
  limit === 0
    ? (_req, _res, next) => next()
    : rateLimit({
        windowMs: 60_000,
        store: new SteadyStore(),
        limit,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        // What is trusted of a proxy’s headers is a setting of its own (TRUST_PROXY); a header that a stranger sends is none of them.
        validate: false,
        skip: (req, res) => requestState(res).account !== null || req.path.startsWith('/media/file/'),
        handler: (_req, res) => sendProblem(res, 'RATE_EXCEEDED', { params: { limit: limit } }),
      })
