import type { RequestHandler } from 'express'
import { refusal } from '../i18n/errors/refusal'
import { addressOf } from './budgets'

/**
 * Who asks, and for how long in milliseconds they are let wait: pages for readers come before strangers’ questions to the API, which are the
 * first to be turned away. Accounts wait for nobody, and are turned away when the process hardly moves.
 */
const patience = { page: 6000, question: 3000 }
type Kind = keyof typeof patience

/** How long the event loop may be held up, twice in turn, before somebody is turned away, in milliseconds. */
const mostLag: Readonly<Record<Kind | 'account', number>> = { question: 1500, page: 4000, account: 15_000 }

const LOOK_EVERY_MS = 250

/** How many are worked on at the same time: of one address, and all together. One process computes for one at a time; the others wait for the database. */
const EACH = 2
const TOGETHER = 6

interface Waiting {
  address: string
  kind: Kind
  start: () => void
}

/** How late the event loop is. */
class Lag {
  private at = performance.now()
  private last: [number, number] = [0, 0]

  constructor() {
    setInterval(() => {
      const now = performance.now()
      this.last = [this.last[1], Math.max(0, now - this.at - LOOK_EVERY_MS)]
      this.at = now
    }, LOOK_EVERY_MS).unref()
  }

  /** In milliseconds: what it was at least in the last two looks, since one piece of work may take long. */
  get value(): number {
    return Math.min(...this.last)
  }
}

/**
 * The turns of strangers’ requests. No address has more than its part of the process, and who would wait for too long is turned away at once,
 * so that those who are let in are answered soon.
 */
export class Turns {
  private readonly lag = new Lag()
  private readonly running = new Map<string, number>()
  private waiting: Waiting[] = []
  private count = 0
  /** How long one takes, of those that came last. */
  private usual = 20

  constructor(
    private readonly mostLate = mostLag,
    private readonly mostWait: Readonly<Record<Kind, number>> = patience,
  ) {}

  /** Whether somebody is turned away right now. */
  get isShedding(): boolean {
    return this.lag.value > this.mostLate.question || this.waitFor('question', '') > this.mostWait.question
  }

  /** Whether the process hardly moves, so that nothing more is begun. */
  get isStuck(): boolean {
    return this.lag.value > this.mostLate.account
  }

  /** Waits for a turn. @returns what ends it; null where it would take too long */
  async take(address: string, kind: Kind): Promise<(() => void) | null> {
    if (this.lag.value > this.mostLate[kind] || this.waitFor(kind, address) > this.mostWait[kind]) return null
    if (!this.isFree(address)) {
      // Who is let in was counted when the turn was given.
      if (!(await this.waitForTurn(address, kind))) return null
    } else this.begin(address)
    return this.ending(address)
  }

  private waitForTurn(address: string, kind: Kind): Promise<boolean> {
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => {
        this.waiting = this.waiting.filter((other) => other !== mine)
        resolve(false)
      }, 2 * this.mostWait[kind]).unref()
      const mine: Waiting = {
        address,
        kind,
        start: () => {
          clearTimeout(giveUp)
          resolve(true)
        },
      }
      this.waiting.push(mine)
    })
  }

  private ending(address: string): () => void {
    const began = performance.now()
    let over = false
    return () => {
      if (over) return
      over = true
      this.usual += (performance.now() - began - this.usual) / 20
      // SQLite’s driver lets nothing else happen between one turn and the next: what is answered would not be sent, nor anybody heard who comes
      // meanwhile, until nobody waits any more.
      setImmediate(() => this.end(address))
    }
  }

  private end(address: string): void {
    this.count--
    const left = (this.running.get(address) ?? 1) - 1
    if (left) this.running.set(address, left)
    else this.running.delete(address)
    this.startNext()
  }

  private begin(address: string): void {
    this.count++
    this.running.set(address, (this.running.get(address) ?? 0) + 1)
  }

  private isFree(address: string): boolean {
    return this.count < TOGETHER && (this.running.get(address) ?? 0) < EACH
  }

  /** Readers first; of the same kind the address that has least, and who has waited longest. */
  private startNext(): void {
    const rank = ({ address, kind }: Waiting): number => (kind === 'page' ? 0 : EACH) + (this.running.get(address) ?? 0)
    while (this.count < TOGETHER) {
      let first: Waiting | undefined
      for (const one of this.waiting) if (this.isFree(one.address) && (!first || rank(one) < rank(first))) first = one
      if (!first) return
      this.waiting = this.waiting.filter((other) => other !== first)
      this.begin(first.address)
      first.start()
    }
  }

  /** How long somebody who comes now would wait, in milliseconds. */
  private waitFor(kind: Kind, address: string): number {
    const before = this.waiting.filter((other) => other.kind === 'page' || kind === 'question')
    const own = before.filter((other) => other.address === address)
    return Math.max(before.length / TOGETHER, own.length / EACH) * this.usual
  }
}

/** Has a request wait for its turn, which lasts until its answer is made: how long somebody takes to read it is their own affair. */
export const inTurn =
  (turns: Turns, kind: Kind): RequestHandler =>
  async (req, res, next) => {
    const end = await turns.take(addressOf(req), kind)
    if (!end) throw refusal('SERVER_BUSY')
    res.once('close', end)
    // Whoever asked went away meanwhile.
    if (res.closed) return end()
    const writeHead = res.writeHead.bind(res)
    Object.defineProperty(res, 'writeHead', {
      configurable: true,
      writable: true,
      value: (...given: unknown[]): unknown => {
        end()
        return Reflect.apply(writeHead, res, given)
      },
    })
    next()
  }
