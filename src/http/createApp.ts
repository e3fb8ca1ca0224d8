import type { RequestListener } from 'node:http'
import compression from 'compression'
import ipaddr from 'ipaddr.js'
import express, { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express'
import type { Payload, SanitizedConfig } from 'payload'
import type { Logger } from 'pino'
import { isEncoded } from './answer'
import { Answers } from './answers'
import { adminBundle, adminRequests } from './adminRequests'
import { Budgets, charge, forStrangers } from './budgets'
import { keptInFront } from './cdn'
import { securityHeaders } from './securityHeaders'
import { guard } from './guard'
import { attemptRules, limitAttempts, type AttemptRules } from './limitAttempts'
import { limitLogins } from './rateLimits'
import { requestLog } from './requestLog'
import { sampleLetter } from '../cms/desk/write/letter'
import { strangers as openToStrangers, type Strangers } from '../api/query/strangers'
import { makeMailsBy } from '../cms/desk/mailMakers'
import { answerBy } from '../database/answering'
import { isAway, storageCodeOf } from '../database/storageErrors'
import { wallClock, type Clock } from '../domain/clock'
import { codeOfStatus, type ErrorCode } from '../i18n/errors'
import { hasErrorCode } from '../domain/row'
import { isRefusal } from '../i18n/errors/refusal'
import { registrationMail } from '../mail/registration/message'
import { notFoundPage } from './failurePages'
import { readForm } from './formBody'
import { canonicalOrigin, crossOrigin, ownOrigin } from './origins'
import { privateAnswers } from './privateAnswers'
import { sendProblem, sendRefusal } from './problem'
import { dropSession } from './requestState'
import { accountRoutes, sentWithoutScript } from './routes/account'
import { apiRoutes } from './routes/api'
import { doorVisits } from './routes/door'
import { devMails } from './routes/devMails'
import { noAccountYet } from './routes/noAccountYet'
import { healthRoutes } from './routes/health'
import { pageRoutes } from './routes/pages'
import { securityText } from './routes/securityText'
import { seriesFileRoutes, type SeriesFiles } from './routes/seriesFile'
import { originOf } from './webRequest'
import { inTurn, Turns } from './turns'
import { pathOfTarget, wellFormed, withoutPorts } from './wellFormed'

interface Serving {
  payload: Payload
  admin: RequestHandler
}

export interface AppOptions {
  config: Promise<SanitizedConfig>
  logger: Logger
  /** What time it is; left out, by the clock on the wall. */
  now?: Clock
  dev: boolean
  publicUrl?: string
  trustProxy: number
  frontEnds: readonly string[]
  /** Origins of a front end whose previews the admin shows; left out, its own alone. */
  framed?: readonly string[]
  /** Attempts to log in for each address and minute; 0 is no limit, nor is there one for each account then. */
  loginLimit: number
  /** How many wrong passwords an account bears; left out, as many as `attemptRules` says. */
  attempts?: AttemptRules
  /** Ordinary questions and pages for each address and minute, without an account; 0 is no limit. */
  readLimit: number
  /** Requests for a seat, or for one’s links, that one address may send in a minute; 0 is no limit. Left out, 10. */
  registrationLimit?: number
  /** Whose turn it is; left out, as everywhere. */
  turns?: Turns
  playground: boolean
  /** Most memory that ready answers to strangers take, in bytes; 0 makes each anew. Left out, 64 MB. */
  answers?: number
  /** For how long a shared cache in front may keep what everybody is answered, in seconds; left out, or 0, it asks each time. */
  cdnSeconds?: number
  /** What strangers may change; left out, as everywhere. */
  strangers?: Strangers
  /** Whom to tell of a weakness; left out, there is no security.txt. */
  securityContact?: string
  /** Where mails are written that are not sent, to be shown to whoever develops; left out, they are shown to nobody. */
  mailFolder?: string
  /** Makes what is done with series files; left out, none are given or taken. */
  seriesFiles?: (payload: Payload) => SeriesFiles
  /** What is served once the database is open: null until then, with the reason. */
  ready: () => Serving | null
  notReady: () => ErrorCode | null
}

/** Tells the operator once that visitors come through a proxy of which nothing is known: all of them count as one address. */
const noteProxy = (logger: Logger, trusted: number): RequestHandler => {
  let isNoted = trusted > 0
  return (req, _res, next) => {
    if (!isNoted && req.headers['x-forwarded-for'] && isNear(req.ip)) {
      isNoted = true
      logger.warn('Visitors come through a proxy, and TRUST_PROXY does not say so: all of them count as one address.')
    }
    next()
  }
}

/** Whether an address is of this machine or its network, as a proxy’s is. */
const isNear = (ip = ''): boolean =>
  ipaddr.isValid(ip) && ['loopback', 'private', 'uniqueLocal'].includes(ipaddr.process(ip).range())

/** The whole flow of a request, from top to bottom. */
export const createApp = (options: AppOptions): RequestListener => {
  const {
    answers: most = ANSWERS,
    dev,
    framed = [],
    frontEnds,
    logger,
    now = wallClock,
    publicUrl,
    turns = new Turns(),
  } = options
  const budgets = new Budgets(options.readLimit)
  const payload = (): Payload | undefined => options.ready()?.payload
  const answers = most ? new Answers({ budgets, frontEnds, logger, most, now, payload }) : null
  const app = express()
  app.disable('x-powered-by')
  app.enable('case sensitive routing')
  app.set('trust proxy', options.trustProxy)
  app.use(...requestLog(logger))
  app.use(...securityHeaders({ dev, framed, https: publicUrl?.startsWith('https:') ?? false }))
  app.use(dropSession)
  app.use('/api', privateAnswers)
  app.use(healthRoutes(options.notReady, payload, () => turns.isShedding))
  app.use(noteProxy(logger, options.trustProxy))
  app.use(wellFormed)
  app.use(canonicalOrigin(publicUrl))
  app.use(securityText(options))
  if (options.mailFolder) app.use('/dev/mails', devMails(options.mailFolder))
  app.use(onceReady(options, { answers, budgets, turns }))
  app.use((req, res) => notFoundPage(req, res))
  app.use(lastResort(logger))
  const ask: RequestListener = answers?.before(app) ?? app
  return (req, res) => {
    req.url = pathOfTarget(req.url ?? '/')
    const forwarded = req.headers['x-forwarded-for']
    if (typeof forwarded === 'string') req.headers['x-forwarded-for'] = withoutPorts(forwarded)
    ask(req, res)
  }
}

/** A server that stops is no longer ready for more, but answers what still comes. */
const onceReady = (options: AppOptions, shared: Shared): RequestHandler => {
  let routes: Router | undefined
  return (req, res, next) => {
    const serving = options.ready()
    if (!serving) return fail(res, options.notReady() ?? 'SERVER_STARTING')
    if (isAway(serving.payload)) return fail(res, 'DATABASE_AWAY')
    if (serving.payload.db.name === 'mongoose') answerWhenAway(serving.payload, req, res)
    routes ??= routesOf(options, serving, shared)
    return routes(req, res, next)
  }
}

/** Requests for a seat, or for links, for each address and minute, where nothing else is said. */
const REGISTRATION_LIMIT = 10

/** Most memory of ready answers where nothing else is said, in bytes. */
const ANSWERS = 64_000_000

/** What all requests share. */
interface Shared {
  answers: Answers | null
  /** How much each address may ask. */
  budgets: Budgets
  turns: Turns
}

/** For how many ordinary questions pages count, by what they cost; the admin’s for who has no account. */
const COST_OF = { page: 1.5, flyer: 4.5, admin: 3, bundle: 0.1, nothing: 0.5 } as const

/** The flow from where the database is open. */
const routesOf = (options: AppOptions, { admin, payload }: Serving, shared: Shared): Router => {
  const {
    cdnSeconds,
    config,
    dev,
    frontEnds,
    now = wallClock,
    playground,
    publicUrl,
    seriesFiles,
    strangers = openToStrangers,
  } = options
  const { answers, budgets, turns } = shared
  makeMailsBy(payload, { letter: sampleLetter, sample: registrationMail })
  // Forms are made of dozens of files, and those who work here share their address with readers: nobody’s questions leave them without.
  const filesBudgets = new Budgets(options.readLimit)
  const pictures = new Budgets(options.readLimit)
  const mails = new Budgets(options.registrationLimit ?? REGISTRATION_LIMIT)
  // Payload’s names and Next’s are in small letters: in others they lead nowhere.
  const router = Router({ caseSensitive: true })
  // What is the same for all is compressed once (answer.ts).
  router.use(compression({ filter: (req, res) => !isEncoded(res) && compression.filter(req, res) }))
  router.use('/api', crossOrigin(frontEnds, strangers), ownOrigin(publicUrl, frontEnds))
  router.use((_req, _res, next) => answerBy(now, !answers, next))
  if (cdnSeconds) router.use(keptInFront(cdnSeconds, payload))
  if (seriesFiles) router.use('/api/series-file', seriesFileRoutes({ budgets, payload, files: seriesFiles(payload) }))
  const attempts = options.loginLimit === 0 ? null : (options.attempts ?? attemptRules)
  const logins = [limitLogins(options.loginLimit, payload), limitAttempts(payload, attempts)]
  router.use('/api', guard({ budgets, mails, payload, pictures, strangers, turns }), ...logins)
  const share: RequestHandler[] = answers ? [answers.share] : []
  router.use('/api', ...share, apiRoutes({ config, mails, payload, playground, strangers }))
  router.use(
    pageRoutes({
      door: { budgets, doors: new Budgets(options.readLimit), visits: doorVisits(turns) },
      mails,
      now,
      payload,
      flyerToll: charge(budgets, COST_OF.flyer),
      origin: (req) => publicUrl ?? originOf(req),
      visits: [charge(budgets, COST_OF.page), ...readForm(turns), inTurn(turns, 'page'), ...share],
    }),
  )
  router.use(
    '/admin',
    noAccountYet(payload),
    sentWithoutScript(),
    adminRequests(payload, publicUrl),
    ...forStrangers([charge(budgets, COST_OF.admin), inTurn(turns, 'page', { stops: true })]),
    accountRoutes({ now, payload }),
  )
  router.use('/_next', charge(filesBudgets, COST_OF.bundle), adminBundle(dev))
  router.use(['/admin', '/_next'], (req, res, next) => {
    // Next wants the path as it was asked for, not what is left of it under a mount.
    req.url = req.originalUrl
    return admin(req, res, next)
  })
  // What leads nowhere is a page too.
  router.use(charge(budgets, COST_OF.nothing))
  return router
}

/** How often it is looked whether the database has gone away meanwhile, in milliseconds. It counts as away when it is so twice in turn. */
const LOOK_EVERY_MS = 250

/** Answers a request whose database goes away while it waits: MongoDB’s driver tries again for ten seconds before it gives up. */
const answerWhenAway = (payload: Payload, req: Request, res: Response): void => {
  let was = false
  const looking = setInterval(() => {
    const away = isAway(payload)
    if (away && was && !res.headersSent) fail(res, 'DATABASE_AWAY')
    was = away
  }, LOOK_EVERY_MS)
  res.once('close', () => clearInterval(looking))
}

/** Answers that something failed, which may work in a moment. */
const fail = (res: Response, code: ErrorCode): void => {
  // Not all of them at the same moment, unless it is known when.
  if (code === 'SERVER_BUSY' && !res.hasHeader('Retry-After'))
    res.setHeader('Retry-After', 2 + Math.floor(Math.random() * 4))
  sendProblem(res, code)
}

/** What nothing else caught: told to the log, never to the reader. */
const lastResort =
  (logger: Logger): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    // Whoever asked is gone.
    if (req.destroyed && hasErrorCode(error, 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE')) return void res.destroy()
    // It was answered when the database went away; what fails now is what it was waiting for.
    if (res.writableEnded)
      return logger.warn({ err: error, requestId: res.locals.requestId }, 'A request failed after its answer.')
    if (res.headersSent) return next(error)
    if (isRefusal(error) && error.status < 500) return sendRefusal(res, error)
    const status: unknown = typeof error === 'object' && error ? Reflect.get(error, 'status') : undefined
    if (typeof status === 'number' && status >= 400 && status < 500)
      return sendProblem(res, codeOfStatus(status), { params: { kinds: 'application/json' } })
    if (isRefusal(error) && error.code === 'SERVER_BUSY') return fail(res, error.code)
    logger.error({ err: error, requestId: res.locals.requestId }, 'A request failed.')
    fail(res, isRefusal(error) ? error.code : (storageCodeOf(error) ?? 'INTERNAL_ERROR'))
  }
