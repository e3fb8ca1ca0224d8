import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'
import type { Payload, PayloadRequest } from 'payload'
import { hasRole } from '../../cms/access/rules'
import { seriesFileRoles, type Role } from '../../domain/roles'
import { textOf } from '../../domain/row'
import { sizeParams } from '../../domain/size'
import { MAX_PASTED_BYTES, type PastedAnswer } from '../../domain/pastedAnswer'
import { MAX_UPLOAD_BYTES, type LoadAnswer, type PlanAnswer } from '../../domain/seriesUpload'
import type { ErrorCode } from '../../i18n/errors'
import { defaultLocale, isLocale, type Locale } from '../../i18n/locales'
import { pay, type Budgets } from '../budgets'
import { callerOf } from '../requestState'
import { languageOf, sendProblem } from '../problem'

interface SentFile {
  bytes: Buffer
  name: string
}

/** What is done with series files; http knows nothing of what they are (seed/seriesFiles.ts). */
export interface SeriesFiles {
  download: (asked: {
    workshop: string | undefined
    pictures: boolean
  }) => Promise<{ name: string; type: string; body: Readable; missing: string[] } | null>
  /** @param signal tells that nobody waits for the answer any more */
  plan: (file: SentFile, language: string, signal: AbortSignal) => Promise<PlanAnswer>
  load: (
    file: SentFile,
    agreed: {
      fingerprint: string
      language: string
      user: PayloadRequest['user']
      progress: (done: number, total: number) => void
      waiting: () => void
    },
  ) => Promise<LoadAnswer>
  /** Reads a programme that was pasted as text; null where there is no series to which it belongs, or not that workshop. */
  paste: (asked: {
    text: string
    workshop: string | undefined
    language: Locale
    organisations: boolean
  }) => Promise<PastedAnswer | null>
}

interface Options {
  files: SeriesFiles
  payload: Payload
  budgets: Budgets
}

/** Of a series file the kind that is said is enough to let it in; what it is, its bytes say. */
const kinds = ['application/yaml', 'application/zip']

/** How often the answer to a load says how far it is, and that it still goes on. */
const PROGRESS_EVERY_MS = 200
const ALIVE_EVERY_MS = 10_000

const needs =
  ({ budgets, payload }: Pick<Options, 'budgets' | 'payload'>, role: Role, refused: ErrorCode): RequestHandler =>
  async (req, res, next) => {
    const user = await callerOf(req, payload)
    if (!user) {
      pay(budgets, req, res, 1)
      return sendProblem(res, user === undefined ? 'ACCOUNT_UNKNOWN' : 'ACCOUNT_NEEDED')
    }
    if (!hasRole(user, role)) return sendProblem(res, refused)
    res.locals.user = user
    next()
  }

const body: RequestHandler[] = [
  (req, res, next) => {
    if (req.is(kinds) || req.headers['content-length'] === '0') return next()
    sendProblem(res, 'BODY_KIND_UNKNOWN', { params: { kinds: kinds.join(' ') } })
  },
  express.raw({ inflate: false, limit: MAX_UPLOAD_BYTES, type: kinds }),
]

const fileOf = (req: Request): SentFile => ({
  bytes: Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0),
  name: textOf(req.query.name) ?? 'series.yaml',
})

const refuseBody: ErrorRequestHandler = (
  error: { limit?: number; status?: number; type?: string },
  _req,
  res,
  next,
) => {
  if (error.type === 'entity.too.large') return sendProblem(res, 'BODY_LARGE', { params: sizeParams(MAX_UPLOAD_BYTES) })
  if (error.type === 'encoding.unsupported')
    return sendProblem(res, 'BODY_KIND_UNKNOWN', { params: { kinds: kinds.join(' ') } })
  next(error)
}

/** Answers with a line of JSON for each thing that is said, as it is said: nothing in between may hold it back. */
const sayLines = (res: Response): ((said: object) => void) => {
  res.writeHead(200, {
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  })
  return (said) => {
    if (!res.destroyed && !res.writableEnded) res.write(`${JSON.stringify(said)}\n`)
  }
}

/**
 * Series files for the admin and for scripts: one to take away, one to be planned, and one to be loaded as its plan said. A load that has
 * begun goes on when whoever asked for it goes away. Mounted at `/api/series-file`.
 */
export const seriesFileRoutes = ({ files, ...options }: Options): Router => {
  const router = Router()
  const editors = needs(options, seriesFileRoles.read, 'EDITORS_ONLY')
  const organisers = needs(options, seriesFileRoles.load, 'ORGANISERS_ONLY')

  router.get('/', editors, async (req, res) => {
    const workshop = textOf(req.query.workshop) ?? undefined
    const found = await files.download({ workshop, pictures: req.query.pictures !== 'false' })
    if (!found) return sendProblem(res, 'NOTHING_TO_EXPORT')
    res.setHeader('Cache-Control', 'no-store, no-transform')
    res.attachment(found.name)
    res.setHeader('Content-Type', found.type)
    if (found.missing.length) res.setHeader('X-Missing-Pictures', found.missing.map(encodeURIComponent).join(','))
    await pipeline(found.body, res)
  })

  router.post('/plan', editors, ...body, async (req, res) => {
    const gone = new AbortController()
    res.once('close', () => gone.abort())
    try {
      const answer = await files.plan(fileOf(req), languageOf(req), gone.signal)
      res.setHeader('Cache-Control', 'no-store')
      res.json(answer)
    } catch (error) {
      if (!gone.signal.aborted) throw error
    }
  })

  const pasted = express.text({ inflate: false, limit: MAX_PASTED_BYTES, type: 'text/plain' })
  router.post('/pasted', editors, pasted, async (req, res) => {
    if (typeof req.body !== 'string') return sendProblem(res, 'BODY_KIND_UNKNOWN', { params: { kinds: 'text/plain' } })
    const workshop = textOf(req.query.workshop) ?? undefined
    const organisations = req.query.organisations !== 'false'
    const said = languageOf(req)
    const language = isLocale(said) ? said : defaultLocale
    const answer = await files.paste({ text: req.body, workshop, language, organisations })
    if (!answer) return sendProblem(res, 'NOTHING_TO_PASTE_INTO')
    res.setHeader('Cache-Control', 'no-store')
    res.json(answer)
  })

  router.post('/load', organisers, ...body, async (req, res) => {
    const fingerprint = textOf(req.query.plan)
    if (!fingerprint) return sendProblem(res, 'PLAN_MISSING', { field: 'plan' })
    const sayLine = sayLines(res)
    const alive = setInterval(() => sayLine({ alive: true }), ALIVE_EVERY_MS)
    let last = 0
    try {
      const result = await files.load(fileOf(req), {
        fingerprint,
        language: languageOf(req),
        user: res.locals.user ?? null,
        progress: (done, total) => {
          if (Date.now() - last < PROGRESS_EVERY_MS) return
          last = Date.now()
          sayLine({ done, total })
        },
        waiting: () => sayLine({ waiting: true }),
      })
      sayLine({ result })
    } finally {
      clearInterval(alive)
      res.end()
    }
  })

  router.use(refuseBody)
  return router
}
