import { Router, type RequestHandler } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import type { Payload } from 'payload'
import { addressOf, hiddenAddress, knownDevice } from '../cms/accounts/devices'
import { Failures, type Rule } from '../domain/failures'
import { sendProblem } from './problem'

/** How many wrong passwords are borne for an account, by who sends them. */
export interface AttemptRules {
  /** From one address. */
  address: Rule
  /** From a device that has logged in to it before. */
  device: Rule
  /** From all others together. */
  strangers: Rule
}

export const attemptRules: AttemptRules = {
  address: { most: 10, forgetAfter: 60_000 },
  device: { most: 20, forgetAfter: 60_000 },
  strangers: { most: 100, forgetAfter: 6_000 },
}

type Counted = readonly (readonly [Failures, string])[]

/**
 * Attempts to log in to one account (decision 35). They are counted while they are under way, so that many at once are no more than many in turn,
 * and whether the address has an account or not. A device that has logged in before is counted for itself: strangers do not hold it up.
 * @param rules null is no limit
 */
export const limitAttempts = (payload: Payload, rules: AttemptRules | null): RequestHandler => {
  if (!rules) return (_req, _res, next) => next()
  const address = new Failures(rules.address)
  const device = new Failures(rules.device)
  const strangers = new Failures(rules.strangers)
  const countedFor = (email: string, ip: string, cookies: string | undefined): Counted => {
    const { secret } = payload
    const account = hiddenAddress(secret, email)
    const known = knownDevice(secret, email, cookies)
    if (known) return [[device, `${account} ${known}`]]
    return [
      [address, `${account} ${ipKeyGenerator(ip)}`],
      [strangers, account],
    ]
  }
  return Router().post('/users/login', (req, res, next) => {
    const email = res.locals.asking.document?.email
    if (typeof email !== 'string') return next()
    const counted = countedFor(addressOf(email), req.ip ?? '', req.headers.cookie)
    const wait = Math.max(...counted.map(([failures, key]) => failures.wait(key)))
    if (wait > 0) {
      res.setHeader('Retry-After', Math.ceil(wait / 1000))
      return sendProblem(res, 'ATTEMPTS_EXCEEDED')
    }
    for (const [failures, key] of counted) failures.add(key)
    res.once('close', () => {
      // Whoever goes away before the answer is counted.
      if (!res.writableFinished || res.statusCode === 401) return
      for (const [failures, key] of counted)
        if (res.statusCode < 400 && failures !== strangers) failures.forget(key)
        else failures.takeBack(key)
    })
    next()
  })
}
