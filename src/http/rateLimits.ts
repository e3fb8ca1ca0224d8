import { Router, type RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit, type Options } from 'express-rate-limit'
import type { Payload } from 'payload'
import { hiddenAddress, knownDevice } from '../cms/accounts/devices'
import { sendProblem } from './problem'
import { SteadyStore } from './steadyStore'

/** How much an address may ask in a minute; each server counts for itself. @param limit 0 is no limit */
const eachMinute = (limit: number, options: Partial<Options>): RequestHandler =>
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
        ...options,
      })

/**
 * Attempts to log in or to recover an account, whosever it is; those that succeed are not counted. Devices that have logged in to the account before
 * are counted for it, and by no address: whoever else is at theirs does not hold them up. They are no way to others’ accounts. Of one account:
 * limitAttempts.ts.
 */
export const limitLogins = (limit: number, { secret }: Payload): RequestHandler =>
  Router().post(
    ['/users/login', '/users/forgot-password', '/users/reset-password'],
    eachMinute(limit, {
      keyGenerator: ({ headers, ip = '' }, { locals }) => {
        const email: unknown = locals.asking.document?.email
        const isKnown = typeof email === 'string' && knownDevice(secret, email, headers.cookie) !== null
        return isKnown ? hiddenAddress(secret, email) : ipKeyGenerator(ip)
      },
      requestWasSuccessful: (req, res) => !req.path.endsWith('/forgot-password') && res.statusCode < 400,
      skipSuccessfulRequests: true,
      handler: (_req, res) => sendProblem(res, 'ATTEMPTS_EXCEEDED'),
    }),
  )
