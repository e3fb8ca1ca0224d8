import { createServer, type Server } from 'node:http'
import path from 'node:path'
import type next from 'next'
import { pino } from 'pino'
import { fillDemo, greeting } from './commands/fillDemo'
import { listenForCommands } from './commands/handOver'
import { openPayload, type Opened } from './start/openPayload'
import { startMailer } from './start/mailer'
import { startRunner } from './start/runner'
import { startWebhooks } from './start/webhooks'
import { seriesFiles } from '../seed/seriesFiles'
import { wallClock } from './domain/clock'
import { framedOrigins } from './domain/frontEnd'
import type { ErrorCode } from './i18n/errors'
import { readEnv, requireInProduction } from './env'
import { createApp, type AppOptions } from './http/createApp'
import { httpServer } from './http/httpServer'
import { say } from './i18n/locales'
import { terminalLanguage } from './i18n/terminalLanguage'
import { words } from './i18n/words/server'
import { consoleToLog, logOptions } from './logging'
import { provideSecret } from './secrets'
import { startFailure } from './start/startFailure'
import { stopWhenTold } from './stopping'

/**
 * env -> secret -> createApp -> listen (503 until ready) -> openPayload (migrated, indexed, mended) -> next -> the runner; a stop drains what it
 * has. `--dev` builds the admin as one goes; `--demo` makes its own secret.
 */
const dev = process.argv.includes('--dev')
const demo = process.argv.includes('--demo')

/** What the operator reads in the terminal is no line of the log. */
const { error: tell, log: show } = console

/**
 * What answers the admin’s requests. It is loaded with the first of them: a server that only front ends ask needs neither the time nor the memory.
 * @returns the handler; what failed to load is loaded anew by the next request
 */
const adminOf = (server: Server, { HOST: hostname, PORT: port }: Pick<ReturnType<typeof readEnv>, 'HOST' | 'PORT'>) => {
  let loading: Promise<ReturnType<ReturnType<typeof next>['getRequestHandler']>> | undefined
  const load = async () => {
    const { default: next } = await import('next')
    // Next takes every request to upgrade of the server that it is given, and leaves it hanging outside development.
    const httpServer = dev ? server : createServer()
    const admin = next({ dev, dir: process.cwd(), hostname, port, httpServer, quiet: true })
    await admin.prepare()
    return admin.getRequestHandler()
  }
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    }))
}

const main = async (): Promise<void> => {
  const env = readEnv()
  if (!demo) requireInProduction(env, ['PAYLOAD_SECRET', 'PUBLIC_URL'])
  await provideSecret({ generate: demo })
  const logger = pino(logOptions(env.LOG_LEVEL))
  // Developers read what Next says as it says it.
  if (!dev) consoleToLog(logger)
  const { default: config } = await import('../payload.config')
  const showsMails = (demo || env.NODE_ENV !== 'production') && !env.SMTP_URL

  let opened: Opened | undefined
  let serving: ReturnType<AppOptions['ready']> = null
  let reason: ErrorCode | null = 'SERVER_STARTING'
  const app = createApp({
    answers: env.ANSWERS_MB * 1_000_000,
    cdnSeconds: env.CDN_SECONDS,
    config,
    dev,
    framed: framedOrigins(env.FRONT_END_URLS ?? {}),
    frontEnds: env.FRONT_ENDS,
    logger,
    loginLimit: env.LOGIN_LIMIT,
    ...(showsMails ? { mailFolder: path.resolve(env.DATA_DIR, 'mail') } : {}),
    notReady: () => reason,
    now: wallClock,
    playground: env.GRAPHQL_PLAYGROUND ?? (demo || env.NODE_ENV !== 'production'),
    publicUrl: env.PUBLIC_URL,
    readLimit: env.READ_LIMIT,
    registrationLimit: env.REGISTRATION_LIMIT,
    ready: () => serving,
    securityContact: env.SECURITY_CONTACT,
    seriesFiles,
    trustProxy: env.TRUST_PROXY,
  })
  const server = httpServer(app, logger)

  // Node ends in silence when nothing is left to wait for; a start that came to nothing is a failure and says so.
  process.once('beforeExit', () => {
    if (serving) return
    tell(say(words.endedEarly, terminalLanguage()))
    process.exitCode = 1
  })
  let commands: Server | undefined
  let stopRunner: (() => Promise<void>) | undefined
  let stopMailer: (() => Promise<void>) | undefined
  let stopWebhooks: (() => Promise<void>) | undefined
  let sendingIsEnding: Promise<unknown> | undefined
  stopWhenTold({
    logger,
    servers: () => (commands ? [server, commands] : [server]),
    notice: () => (serving ? env.STOP_NOTICE * 1000 : 0),
    begins: () => {
      reason = 'SERVER_STOPPING'
      // Mails and deliveries under way have as long as requests have.
      sendingIsEnding = Promise.all([stopMailer?.(), stopWebhooks?.()])
    },
    close: async () => {
      await stopRunner?.()
      await sendingIsEnding
      await opened?.close()
    },
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.PORT, env.HOST, resolve)
  })
  opened = await openPayload({
    generateSecret: demo,
    patience: 30_000,
    serves: true,
    tell: (doing) => {
      if (reason !== 'SERVER_STOPPING') reason = doing
    },
  })
  const password = demo ? await fillDemo(opened.payload) : null
  if (!env.DATABASE_URL) commands = await listenForCommands(opened.payload, env.DATA_DIR)
  const admin = adminOf(server, env)
  if (dev) await admin()
  serving = {
    payload: opened.payload,
    admin: async (req, res) => {
      const handle = await admin()
      return handle(req, res)
    },
  }
  stopRunner = startRunner(opened.payload, { now: wallClock })
  stopMailer = startMailer(opened.payload, { now: wallClock, perHour: env.MAIL_PER_HOUR })
  stopWebhooks = startWebhooks(opened.payload, { now: wallClock })
  reason = null
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.PORT
  const base = env.PUBLIC_URL ?? `http://${env.HOST}:${port}`
  if (demo) show(greeting(base, password, terminalLanguage(), showsMails))
  // Whoever tries it opens the admin next.
  if (demo) admin().catch(() => undefined)
  logger.info({ address: base, database: opened.payload.db.name }, 'Ready.')
}

main().catch((error: unknown) => {
  tell(startFailure(error, terminalLanguage()))
  process.exit(1)
})
