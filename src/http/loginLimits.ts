import { Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { sendProblem } from './problem'
import { SteadyStore } from './steadyStore'

/**
 * Attempts to log in or to recover an account that one address may make in a minute; those that succeed are not counted. Guessing ends here
 * long before an account is locked for its owner. Each server counts for itself.
 * @param limit attempts for each minute (LOGIN_LIMIT in src/env.ts); 0 is no limit
 */
export const loginLimits = (limit: number): Router => {
  const router = Router()
  if (!limit) return router
  router.post(
    ['/users/login', '/users/forgot-password', '/users/reset-password'],
    rateLimit({
      windowMs: 60_000,
      store: new SteadyStore(),
      limit,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      requestWasSuccessful: (req, res) => !req.path.endsWith('/forgot-password') && res.statusCode < 400,
      skipSuccessfulRequests: true,
      // What is trusted of a proxy’s headers is a setting of its own (TRUST_PROXY).
      validate: false,
      handler: (_req, res) => sendProblem(res, 'ATTEMPTS_EXCEEDED'),
    }),
  )
  return router
}
