import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import { refusal } from '../i18n/errors/refusal'
import { languageOf } from './problem'

/** Whose budget a request is of: its address; of IPv6 the network that a provider gives to one customer. */
export const addressOf = ({ ip }: Request): string => (ip ? ipKeyGenerator(ip, 64) : '')

/**
 * How much an address may ask: so many ordinary questions at once, and as many more in each minute as time passes (a token bucket). What costs
 * more counts for several. The clock is one that is never set.
 */
export class Budgets {
  private readonly spent = new Map<string, { left: number; at: number }>()
  private readonly perMs: number

  /** @param most ordinary questions in a minute; 0 is no limit */
  constructor(
    readonly most: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.perMs = most / 60_000
    if (most) setInterval(() => this.forget(), 60_000).unref()
  }

  /** Takes what a question costs. @returns 0 where it was taken; else in how many seconds it can be */
  take(address: string, cost: number): number {
    const wanted = Math.min(cost, this.most)
    const left = this.leftOf(address)
    // What came together in small parts may lack the last bit of a whole.
    if (left + 1e-9 < wanted) return Math.ceil((wanted - left) / this.perMs / 1000)
    this.spent.set(address, { left: left - wanted, at: this.now() })
    return 0
  }

  /** What is left of an address’s budget, as headers say it (draft-ietf-httpapi-ratelimit-headers-08). */
  headersOf(address: string): Record<string, string> {
    const left = this.leftOf(address)
    const whole = Math.ceil((this.most - left) / this.perMs / 1000)
    return {
      'RateLimit-Policy': `"questions";q=${this.most};w=60`,
      RateLimit: `"questions";r=${Math.floor(left)};t=${whole}`,
    }
  }

  private leftOf(address: string): number {
    const { at, left } = this.spent.get(address) ?? { at: 0, left: this.most }
    return Math.min(this.most, left + (this.now() - at) * this.perMs)
  }

  /** Who has a whole budget again need not be known. */
  private forget(): void {
    for (const address of this.spent.keys()) if (this.leftOf(address) >= this.most) this.spent.delete(address)
  }
}

/** Has an address pay for a request. @throws Refusal RATE_EXCEEDED, with `Retry-After` on the answer */
export const pay = (budgets: Budgets, req: Request, res: Response, cost: number): void => {
  if (!budgets.most) return
  const address = addressOf(req)
  const seconds = budgets.take(address, cost)
  for (const [name, value] of Object.entries(budgets.headersOf(address))) res.setHeader(name, value)
  if (!seconds) return
  res.setHeader('Retry-After', String(seconds))
  throw refusal('RATE_EXCEEDED', { limit: budgets.most }, { language: languageOf(req) })
}

/** Has an address pay for a mail that goes to whom it names. @throws Refusal TOO_OFTEN, with `Retry-After` on the answer */
export const payMail = (mails: Budgets, req: Request, res: Response): void => {
  const seconds = mails.take(addressOf(req), 1)
  if (!seconds) return
  res.setHeader('Retry-After', String(seconds))
  throw refusal('TOO_OFTEN', undefined, { language: languageOf(req) })
}

/** What is done with the requests of strangers alone, once it is known who asks. */
export const forStrangers = (handlers: readonly RequestHandler[]): RequestHandler[] =>
  handlers.map((handle) => (req, res, next) => (res.locals.user ? next() : handle(req, res, next)))

/** Has every request pay. @param cost in ordinary questions */
export const charge =
  (budgets: Budgets, cost: number): RequestHandler =>
  (req, res, next) => {
    pay(budgets, req, res, cost)
    next()
  }
