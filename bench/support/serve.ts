import { createServer } from 'node:http'
import { rm } from 'node:fs/promises'
import { pino } from 'pino'
import { listen } from '../../scripts/listen'
import { copyFor, keptDatabase } from './database'

/**
 * The server of the benchmark in a process of its own: a copy of a kept database, the work of each minute, our Express app without Next. Says
 * where it listens in one line of JSON, and ends with its standard input. `/usage` says what it has used so far, `/usage?gc` after a garbage
 * collection.
 */
const [count, mongo] = process.argv.slice(2)
const { env } = await copyFor(await keptDatabase(Number(count), mongo))
Object.assign(process.env, env)
const [{ openPayload }, { startRunner }, { createApp }, { default: config }] = await Promise.all([
  import('../../src/start/openPayload'),
  import('../../src/start/runner'),
  import('../../src/http/createApp'),
  import('../../payload.config'),
])
const { close, payload } = await openPayload()
const stopRunner = startRunner(payload)
const { docs } = await payload.find({ collection: 'workshops', depth: 0, limit: 30, sort: 'slug', select: {} })
const { docs: people } = await payload.find({ collection: 'speakers', depth: 0, limit: 1, sort: 'slug', select: {} })
const app = createApp({
  readLimit: 0,
  config,
  dev: false,
  frontEnds: [],
  logger: pino({ level: 'error' }),
  loginLimit: 0,
  notReady: () => null,
  playground: false,
  ready: () => ({ payload, admin: (_req, res) => void res.sendStatus(404) }),
  trustProxy: 0,
})
const server = createServer((req, res) => {
  if (!req.url?.startsWith('/usage')) return app(req, res)
  if (req.url.endsWith('gc')) globalThis.gc?.()
  res.setHeader('content-type', 'application/json')
  res.end(JSON.stringify({ ...process.memoryUsage(), cpu: process.cpuUsage() }))
})
const url = await listen(server)
const ids = docs.map(({ id }) => id)
console.log(JSON.stringify({ url, workshops: ids, person: people[0]?.id }))
process.stdin.resume()
process.stdin.once('end', () => {
  server.closeAllConnections()
  void stopRunner()
    .then(close)
    .then(() => rm(env.DATA_DIR, { recursive: true, force: true }))
    .then(() => process.exit(0))
})
