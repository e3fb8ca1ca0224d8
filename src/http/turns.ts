import type { RequestHandler, Response } from 'express'
import { refusal } from '../i18n/errors/refusal'
import { addressOf } from './budgets'

/**
 * Who asks, and for how long in milliseconds they are let wait: pages for readers, and forms that are sent, come before strangers’ questions to the API,
 * which are the first to be turned away. Accounts wait for nobody, and are turned away when the process hardly moves.
 */
const patience = { body: 6000, form: 6000, page: 6000, question: 3000 }
type Kind = keyof typeof patience

/** How long the event loop may be held up, twice in turn, before somebody is turned away, in milliseconds. */
const mostLag: Readonly<Record<Kind | 'account', number>> = {
  question: 1500,
  body: 4000,
  form: 4000,
  page: 4000,
  account: 15_000,
}

const LOOK_EVERY_MS = 250

/** How many are worked on at the same time: of one address, and all together, by what they do. One process computes for one at a time; the others wait for the database. */
const EACH = 2
const TOGETHER = { bodies: 24, forms: 24, others: 6 }
type Share = keyof typeof TOGETHER

/**
 * A form is one write: those that wait start at once, and are brought to the disk at once. Of what comes with a page’s request nothing is worked on yet: it is
 * read, however slowly it is sent.
 */
const shares: Readonly<Record<Kind, Share>> = { body: 'bodies', form: 'forms', page: 'others', question: 'others' }

/** How long a turn lasts whose asker has gone away, unless its answer is made before, as ours are. */
const GONE_MS = 5000

/**
 * How many times the event loop goes round between two starts. Node takes one new connection each time (libuv 1.46), and SQLite’s driver lets nothing
 * else happen until an answer is made: so many are heard for each that is answered, and come in their order or are turned away.
 */
const ROUNDS = 8

interface Asking {
  address: string
  kind: Kind
}
interface Waiting extends Asking {
  start: () => void
}

/** Whose part of the process it is. Whoever has their body read has a turn of their page besides. */
const ownerOf = ({ address, kind }: Asking): string => (kind === 'body' ? `body of ${address}` : address)

/** Those of a kind. */
interface Line {
  /** How many wait, by their address. */
  waiting: Map<string, number>
  /** Between two starts while somebody waits, in milliseconds, of those that came last. */
  between: number
  /** When the last one started, or the first began to wait. */
  since: number
}

const newLine = (): Line => ({ waiting: new Map(), between: 20, since: 0 })

const add = (counts: Map<string, number>, address: string, more: 1 | -1): void => {
  const count = (counts.get(address) ?? 0) + more
  if (count) counts.set(address, count)
  else counts.delete(address)
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
  /** How many are worked on. */
  private readonly count: Record<Share, number> = { bodies: 0, forms: 0, others: 0 }
  private isStarting = false
  private readonly lines: Readonly<Record<Kind, Line>> = {
    body: newLine(),
    form: newLine(),
    page: newLine(),
    question: newLine(),
  }
  /** The number of the last start of each address that waits for another. */
  private readonly lastStarts = new Map<string, number>()
  private starts = 0

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
    // Who is let in was counted when the turn was given.
    return (await this.waitForTurn(address, kind)) ? this.ending(address, kind) : null
  }

  private waitForTurn(address: string, kind: Kind): Promise<boolean> {
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => {
        this.leaveLine(mine)
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
      const line = this.lines[kind]
      if (!line.waiting.size) line.since = performance.now()
      add(line.waiting, address, 1)
      this.waiting.push(mine)
      this.startSoon()
    })
  }

  private leaveLine(one: Waiting): void {
    this.waiting = this.waiting.filter((other) => other !== one)
    add(this.lines[one.kind].waiting, one.address, -1)
    if (!Object.values(this.lines).some(({ waiting }) => waiting.has(one.address))) this.lastStarts.delete(one.address)
  }

  private ending(address: string, kind: Kind): () => void {
    let over = false
    return () => {
      if (over) return
      over = true
      this.count[shares[kind]]--
      add(this.running, ownerOf({ address, kind }), -1)
      this.startSoon()
    }
  }

  /** Starts one that waits, once whoever came meanwhile was heard. */
  private startSoon(): void {
    if (this.isStarting || !this.waiting.some((one) => this.mayStart(one))) return
    this.isStarting = true
    let rounds = ROUNDS
    const goRound = (): void => {
      if (--rounds) {
        setImmediate(goRound)
        return
      }
      this.isStarting = false
      this.startNext()
    }
    setImmediate(goRound)
  }

  /** Whether there is room for one more of its kind, and of its address. */
  private mayStart(one: Waiting): boolean {
    const share = shares[one.kind]
    return this.count[share] < TOGETHER[share] && this.runningOf(one) < EACH
  }

  private runningOf(one: Asking): number {
    return this.running.get(ownerOf(one)) ?? 0
  }

  private startNext(): void {
    let next = this.first(() => true)
    while (next) {
      this.start(next)
      next = next.kind === 'form' ? this.first(({ kind }) => kind === 'form') : undefined
    }
    this.startSoon()
  }

  /** Of those that wait, whoever starts next. */
  private first(isWanted: (one: Waiting) => boolean): Waiting | undefined {
    let first: Waiting | undefined
    for (const one of this.waiting) if (this.mayStart(one) && isWanted(one) && this.isBefore(one, first)) first = one
    return first
  }

  private start(one: Waiting): void {
    const { address, kind } = one
    this.lastStarts.set(address, ++this.starts)
    this.leaveLine(one)
    this.count[shares[kind]]++
    add(this.running, ownerOf(one), 1)
    const line = this.lines[kind]
    const now = performance.now()
    line.between += (now - line.since - line.between) / 10
    line.since = now
    one.start()
  }

  /** Readers first; of the same kind the address that has least now, then the one whose last turn is longest ago, then who has waited longest. */
  private isBefore(one: Waiting, other: Waiting | undefined): boolean {
    if (!other) return true
    const rankOf = (each: Waiting): number => (each.kind === 'question' ? EACH : 0) + this.runningOf(each)
    const lastOf = ({ address }: Waiting): number => this.lastStarts.get(address) ?? 0
    return rankOf(one) < rankOf(other) || (rankOf(one) === rankOf(other) && lastOf(one) < lastOf(other))
  }

  /** How long somebody who comes now would wait, in milliseconds: each address that waits has its turn as often as this one. */
  private waitFor(kind: Kind, address: string): number {
    const { between, since, waiting } = this.lines[kind]
    const own = waiting.get(address) ?? 0
    let before = 0
    for (const count of waiting.values()) before += Math.min(count, own + 1)
    // As many at once end one after the other: since the last start it may take as long as all of them, and says no more of each than its part.
    const each = waiting.size ? Math.max(between, (performance.now() - since) / TOGETHER[shares[kind]]) : 0
    const others = kind === 'question' ? [this.waitFor('page', address), this.waitFor('form', address)] : []
    return Math.max(before * each, ...others)
  }
}

/** Does something when an answer begins to be written, however long it is read. To whom is gone nothing is written, but it is ended. */
export const onceMade = (res: Response, done: () => void): void => {
  for (const name of ['writeHead', 'end'] as const) {
    const made = res[name].bind(res)
    const value = (...given: unknown[]): unknown => {
      done()
      return Reflect.apply(made, res, given)
    }
    Object.defineProperty(res, name, { configurable: true, value, writable: true })
  }
}

/**
 * Has a request wait for its turn, which lasts until its answer is made: how long somebody takes to read it is their own affair. Nor does it end
 * when whoever asked goes away: what they asked for is still worked on.
 * @param stops whether that is not so: Next leaves what nobody waits for, and ends no answer
 */
export const inTurn =
  (turns: Turns, kind: Kind, { stops = false } = {}): RequestHandler =>
  async (req, res, next) => {
    const end = await turns.take(addressOf(req), kind)
    if (!end) throw refusal('SERVER_BUSY')
    // Whoever asked went away meanwhile.
    if (res.closed) return end()
    res.once('close', () => {
      if (stops) end()
      else if (!res.headersSent) setTimeout(end, GONE_MS).unref()
    })
    onceMade(res, end)
    res.locals.endTurn = end
    next()
  }
