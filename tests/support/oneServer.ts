import type { AddressInfo } from 'node:net'
import { getPayload, type Migration, type Payload } from 'payload'
import { pino } from 'pino'
import config from '../../payload.config'
import { seriesFiles } from '../../seed/seriesFiles'
import type { Doing } from '../../src/start/makeReady'
import { openPayload } from '../../src/start/openPayload'
import { startRunner } from '../../src/start/runner'
import { listenForCommands } from '../../src/commands/handOver'
import { createApp } from '../../src/http/createApp'
import { httpServer } from '../../src/http/httpServer'
import { stopWhenTold } from '../../src/stopping'
import { laterMigrations } from './laterMigrations'
import { patientTurns } from './patientTurns'

/**
 * One of several servers, as src/server.ts starts and stops it, without the admin: says `listening <url>`, then `ready`, and `asked <path>`
 * for each request that it has begun; when it is told to stop it says so at /readyz, and ends half a second later, or after NOTICE milliseconds.
 * LATER: pretend migrations of a later version, which it has beside its own (tests/support/laterMigrations.ts).
 * EVERY: how often it does the work of the minute, in milliseconds; never without it. LOGIN_LIMIT: as for the server; none without it.
 * SLOW: how long each write of an organisation takes, in milliseconds, which it says when it has come so far: `slow`. STOP_AFTER: how long a
 * stop may take, in milliseconds; as long as the server’s without it.
 * FAILS: what happens on SIGUSR2 that nobody catches: an `exception`, or a `rejection`.
 * CLOCK: its time is that of the last request’s header `x-clock`, in milliseconds, and what it measures goes on by those of `x-later` in all.
 * UNCLAIMED: takes work on MongoDB without asking whether another is at it, to show what then happens.
 */
const { CLOCK, EVERY, FAILS, LATER, LOGIN_LIMIT, NOTICE, SLOW, STOP_AFTER, UNCLAIMED } = process.env
let payload: Payload | undefined
let stopping = false
let doing: Doing = 'SERVER_STARTING'
const clock = { later: 0, time: 0 }
if (CLOCK) {
  const measured = performance.now.bind(performance)
  performance.now = () => measured() + clock.later
}
const app = createApp({
  config,
  dev: false,
  frontEnds: [],
  logger: pino({ level: 'silent' }),
  loginLimit: Number(LOGIN_LIMIT ?? 0),
  notReady: () => (stopping ? 'SERVER_STOPPING' : payload ? null : doing),
  playground: false,
  readLimit: 0,
  registrationLimit: 0,
  ...(CLOCK ? { now: () => new Date(clock.time) } : {}),
  ready: () =>
    (payload && {
      payload,
      admin: (_req: unknown, res: { sendStatus: (status: number) => unknown }) => void res.sendStatus(404),
    }) ||
    null,
  seriesFiles,
  trustProxy: 0,
  turns: patientTurns(),
})
const server = httpServer(app)
server.prependListener('request', ({ headers, url }) => {
  Object.assign(clock, { later: Number(headers['x-later']), time: Number(headers['x-clock']) })
  console.log(`asked ${url}`)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
console.log(`listening http://127.0.0.1:${(server.address() as AddressInfo).port}`)

if (LATER) {
  const shipped = process.env.DATABASE_URL
    ? (await import('../../migrations/mongodb')).migrations
    : ((await import('../../migrations/sqlite')).migrations as unknown as Migration[])
  shipped.push(...LATER.split(' ').map((name) => laterMigrations[name] as Migration))
}
/** Claims that everybody gets. */
const worthless = {
  insertOne: () => Promise.resolve(),
  updateOne: () => Promise.resolve({ matchedCount: 1 }),
  deleteOne: () => Promise.resolve(),
  deleteMany: () => Promise.resolve(),
}
if (UNCLAIMED) {
  const { connection } = (await getPayload({ config })).db as unknown as {
    connection: { collection: (name: string) => unknown }
  }
  const collection = connection.collection.bind(connection)
  connection.collection = (name) => (name === 'atelier_locks' ? worthless : collection(name))
}
try {
  const opened = await openPayload({ patience: 60_000, tell: (now) => (doing = now) })
  payload = opened.payload
  if (SLOW)
    payload.collections.organisations.config.hooks.afterChange.push(async ({ doc }) => {
      console.log('slow')
      await new Promise((resolve) => setTimeout(resolve, Number(SLOW)))
      return doc
    })
  const { DATABASE_URL, DATA_DIR = '' } = process.env
  const commands = DATABASE_URL ? undefined : await listenForCommands(payload, DATA_DIR)
  const stopRunner = EVERY ? startRunner(payload, { every: Number(EVERY) }) : () => Promise.resolve()
  const { close } = opened
  stopWhenTold({
    logger: pino({ level: 'silent' }),
    servers: () => (commands ? [server, commands] : [server]),
    notice: () => Number(NOTICE ?? 500),
    ...(STOP_AFTER ? { limit: Number(STOP_AFTER) } : {}),
    begins: () => {
      stopping = true
    },
    close: async () => {
      await stopRunner()
      await close()
    },
  })
  process.on('SIGUSR2', () => {
    if (FAILS === 'rejection') void Promise.reject(new Error('On purpose.'))
    else
      setImmediate(() => {
        throw new Error('On purpose.')
      })
  })
  console.log('ready')
} catch (error) {
  console.log(`failed ${(error as Error).message}`)
  process.exit(1)
}
