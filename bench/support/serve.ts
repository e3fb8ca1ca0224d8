import { createServer } from 'node:http'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { manyWorkshops } from './manyWorkshops'

/**
 * The server of the benchmark in a process of its own: an SQLite file with as many workshops as the argument says, our Express app without
 * Next. Says where it listens in one line of JSON, and ends with its standard input.
 */
const count = Number(process.argv[2])
const folder = await mkdtemp(path.join(tmpdir(), 'atelier-bench-'))
Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: process.env.BENCH_MONGODB ?? '',
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a secret for the benchmark, long enough',
})
const [{ openPayload }, { loadSeries }, { mediaIn }, { createApp }, { default: config }] = await Promise.all([
  import('../../src/cms/open'),
  import('../../seed/loadSeries'),
  import('../../seed/database/mediaSource'),
  import('../../src/http/createApp'),
  import('../../payload.config'),
])
const { close, payload } = await openPayload()
const { applied, problems } = await loadSeries(payload, await manyWorkshops(count), { media: mediaIn(folder, payload) })
if (!applied) throw new Error(JSON.stringify(problems.slice(0, 3)))
const apiKey = crypto.randomUUID()
await payload.create({
  collection: 'users',
  data: { email: 'bench@example.org', password: crypto.randomUUID(), role: 'editor', enableAPIKey: true, apiKey },
})
const { docs } = await payload.find({ collection: 'workshops', depth: 0, limit: 1, sort: 'slug' })
const app = createApp({
  readLimit: 0,
  config,
  dev: false,
  frontEnds: [],
  logger: pino({ level: 'silent' }),
  loginLimit: 0,
  notReady: () => null,
  playground: false,
  ready: () => ({ payload, admin: (_req, res) => void res.sendStatus(404) }),
  trustProxy: 0,
})
const server = createServer(app)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
console.log(JSON.stringify({ url: `http://127.0.0.1:${port}`, key: `users API-Key ${apiKey}`, id: docs[0]?.id }))
process.stdin.resume()
process.stdin.once('end', () => {
  server.closeAllConnections()
  void close()
    .then(() => rm(folder, { recursive: true, force: true }))
    .then(() => process.exit(0))
})
