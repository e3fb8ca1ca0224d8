import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { randomUUID } from 'node:crypto'
import type { Express, Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { publicVersionOf } from '../database/noteWrites'
import { isAway } from '../database/storageErrors'
import { countsStill } from '../database/kept'
import type { Clock } from '../domain/clock'
import type { Answer } from './answer'
import { readAgain, readAtOnce } from './body'
import { addressOf, type Budgets } from './budgets'
import { hasSession } from './privateAnswers'
import { logAnswer } from './requestLog'
import { onceMade } from './turns'
import { originOf, otherMethods, seenBy } from './webRequest'
import { times } from './wellFormed'

/** For how many ordinary questions each 100 kB of an answer count that is ready. */
const READY = 0.1
const FOR_BYTES = 100_000
/** Longest question of GraphQL that is looked for, in bytes. */
const MOST_BODY = 16_384
/** No answer takes more of the memory than this part. */
const PART = 8
const MINUTE_MS = 60_000

/** When an answer was begun: it is right as long as nothing was written since, and no minute began. */
interface Begun {
  version: number
  from: number
  /** By the process’s own clock, in milliseconds. */
  at: number
}

interface Entry extends Begun {
  answer: Answer
  /** For how many ordinary questions it counts. */
  cost: string
  size: number
}

interface Options {
  budgets: Budgets
  /** Origins whose pages are answered otherwise (origins.ts). */
  frontEnds: readonly string[]
  logger: Logger
  /** Most memory that answers take, in bytes. */
  most: number
  now: Clock
  /** The open database; undefined until then. */
  payload: () => Payload | undefined
}

/** Whether a stranger asks for what can be the same for all, and says whom they ask. */
const isStranger = (req: IncomingMessage): boolean =>
  req.headers.authorization === undefined && times(req, 'host') === 1 && !hasSession(req) && !otherMethods(req).length

const isJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')

/** Whether it is a question of GraphQL of which the length is known, and not too long to be looked for. */
const isShortQuestion = (req: IncomingMessage): boolean => {
  const { headers, method, url } = req
  if (method !== 'POST' || url !== '/api/graphql' || headers['content-encoding'] || !isJson(req)) return false
  return Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) <= MOST_BODY
}

/**
 * Answers to strangers, kept whole and compressed in memory and given before anything else is done (docs/decisions/056-answers-in-memory.md). What may be
 * kept is said where it is made (`sendToAll`).
 *
 * An answer is right until something is written that the public is shown, by whatever program or form (database/noteWrites.ts), and until the next full
 * minute: every time that an answer goes by is a wall time, to the minute. Where other servers may write to the same database see `countsStill`.
 */
export class Answers {
  private readonly entries = new Map<string, Entry>()
  private size = 0
  private version = -1
  /** What is being made, by what was asked. */
  private readonly making = new Map<string, Promise<Answer | null>>()
  private readonly keys = new WeakMap<IncomingMessage, string>()

  constructor(private readonly options: Options) {}

  /** Answers what is there; hands on all else. */
  before(app: Express): RequestListener {
    const see = seenBy(app)
    return (req, res) => {
      if (!isStranger(req)) app(req, res)
      else if (req.method === 'GET' || req.method === 'HEAD') {
        if (!this.answer(req, see(req), res, '')) app(req, res)
      } else if (isShortQuestion(req)) {
        // Nothing waits for a promise on the way to a ready answer: Node follows each of them for `AsyncLocalStorage`.
        const look = (body: Buffer | null): void => {
          // By its bytes: two bodies that are read as the same text are two questions.
          if (body && this.answer(req, see(req), res, body.toString('latin1'))) return
          if (body) readAgain(req, body)
          app(req, res)
        }
        readAtOnce(req, MOST_BODY, look, () => res.destroy())
      } else app(req, res)
    }
  }

  /**
   * @param seen the request as Express sees it
   * @returns whether it was answered
   */
  private answer(req: IncomingMessage, seen: Request, res: ServerResponse, body: string): boolean {
    const { budgets, frontEnds, logger, payload } = this.options
    const database = payload()
    if (!database || isAway(database)) return false
    const { origin = '' } = req.headers
    const key = `${originOf(seen)}\n${frontEnds.includes(origin) ? origin : ''}\n${req.url}\n${body}`
    const known = this.find(key, database)
    const address = budgets.most && known ? addressOf(seen) : ''
    // Whoever has nothing left is told so as everybody is.
    if (!known || (budgets.most && budgets.take(address, Number(known.cost)))) {
      this.keys.set(req, key)
      return false
    }
    const began = performance.now()
    const id = randomUUID()
    const more = ['X-Request-Id', id, 'X-Cost', known.cost]
    if (budgets.most) more.push(...Object.entries(budgets.headersOf(address)).flat())
    logAnswer(logger, req, res, { began, id })
    void known.answer.send(req, res, more)
    return true
  }

  /**
   * Gives what was made meanwhile, or is being made for somebody else who asked the same, so that it is made once. It stands behind whoever has their turn:
   * nobody waits for the turn of somebody else, nor longer than until an answer begins, whether or not it is for all.
   */
  get share(): RequestHandler {
    return async (req, res, next) => {
      const key = this.keys.get(req)
      const database = this.options.payload()
      if (key === undefined || !database) return next()
      const known = this.find(key, database)?.answer ?? (await this.making.get(key))
      if (known) return known.send(req, res)
      // Whoever asked went away while somebody else was answered.
      if (res.closed) return
      const begun = this.begin(database)
      const made = new Promise<Answer | null>((resolve) => {
        res.locals.offer = (answer) => resolve(this.keep(key, answer, begun, database) ? answer : null)
        onceMade(res, () => resolve(null))
        res.once('close', () => resolve(null))
      })
      this.making.set(key, made)
      void made.then(() => this.making.get(key) === made && this.making.delete(key))
      next()
    }
  }

  private begin({ db }: Payload): Begun {
    return { version: publicVersionOf(db), from: this.options.now().getTime(), at: performance.now() }
  }

  private isRight({ from, version }: Begun, { db }: Payload): boolean {
    const now = this.options.now().getTime()
    const isOfMinute = now >= from && Math.floor(now / MINUTE_MS) === Math.floor(from / MINUTE_MS)
    return version === publicVersionOf(db) && isOfMinute
  }

  private find(key: string, database: Payload): Entry | null {
    const entry = this.entries.get(key)
    if (!entry) return null
    if (this.isRight(entry, database)) {
      // Where others may have written it is known a moment later whether they have.
      if (!countsStill(database, entry.at)) return null
      // What was used last stands at the end.
      this.entries.delete(key)
      this.entries.set(key, entry)
      return entry
    }
    this.entries.delete(key)
    this.size -= entry.size
    return null
  }

  /** @returns whether it was right still, and is kept */
  private keep(key: string, answer: Answer, begun: Begun, database: Payload): boolean {
    if (!this.isRight(begun, database) || !countsStill(database, begun.at)) return false
    if (this.version !== begun.version) {
      this.entries.clear()
      this.size = 0
      this.version = begun.version
    }
    const { most } = this.options
    const size = answer.size + 2 * key.length
    if (size > most / PART) return true
    this.size += size - (this.entries.get(key)?.size ?? 0)
    this.entries.delete(key)
    const cost = (Math.ceil((answer.length || 1) / FOR_BYTES) * READY).toFixed(1)
    this.entries.set(key, { ...begun, answer, cost, size })
    for (const [oldest, { size: its }] of this.entries) {
      if (this.size <= most) break
      this.entries.delete(oldest)
      this.size -= its
    }
    return true
  }
}
