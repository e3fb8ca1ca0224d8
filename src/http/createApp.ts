import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Payload, SanitizedConfig } from 'payload'
import type { Logger } from 'pino'
import { securityHeaders } from './headers'
import { limitStrangers } from './limits'
import { requestLog } from './log'
import { canonicalOrigin, crossOrigin, sessionWrites } from './origins'
import { sendProblem } from './problem'
import { apiRoutes } from './routes/api'
import { healthRoutes } from './routes/health'

export interface AppOptions {
  config: Promise<SanitizedConfig>
  logger: Logger
  dev: boolean
  publicUrl?: string
  trustProxy: number
  frontEnds: readonly string[]
  playground: boolean
  /** What is served once the database is open: null until then, with the reason. */
  ready: () => { payload: Payload; admin: RequestHandler } | null
  notReady: () => string | null
}

/** The whole flow of a request, from top to bottom. */
export const createApp = (options: AppOptions): Express => {
  const { config, dev, frontEnds, logger, playground, publicUrl, ready, trustProxy } = options

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxy)
  app.use(...requestLog(logger))
  app.use(...securityHeaders({ dev, https: publicUrl?.startsWith('https:') ?? false }))
  app.use(healthRoutes({ notReady: options.notReady, databaseAnswers: () => databaseAnswers(ready()?.payload) }))
  app.use(wellFormed)
  app.use(canonicalOrigin(publicUrl))
  app.use(untilReady(options))
  app.use(compression())
  app.use('/api', crossOrigin(frontEnds), sessionWrites(publicUrl, frontEnds), limitStrangers, apiRoutes({ config, playground }))
  app.use((req, res, next) => ready()!.admin(req, res, next))
  app.use(lastResort(logger))
  return app
}

/** A path that is not a sequence of UTF-8 characters names nothing. */
const wellFormed: RequestHandler = (req, res, next) => {
  try {
    decodeURIComponent(req.path)
    next()
  } catch {
    sendProblem(res, 400, 'The address is malformed.')
  }
}

const untilReady =
  ({ notReady }: AppOptions): RequestHandler =>
  (_req, res, next) => {
    const reason = notReady()
    if (!reason) return next()
    res.setHeader('Retry-After', '3')
    sendProblem(res, 503, reason)
  }

const databaseAnswers = async (payload: Payload | undefined): Promise<boolean> => {
  if (!payload) return false
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 2000, false).unref())
  const asked = payload.db.count({ collection: 'users', where: {} }).then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late])
}

/** What nothing else caught: told to the log, never to the reader. */
const lastResort =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, _req, res, next) => {
    if (res.headersSent) return next(error)
    const status = (error as { status?: unknown }).status
    if (typeof status === 'number' && status >= 400 && status < 500) return sendProblem(res, status, 'The request is malformed.')
    logger.error({ err: error, requestId: res.locals.requestId as string }, 'A request failed.')
    sendProblem(res, 500, 'Something went wrong here. The request’s id names it in the log.')
  }
