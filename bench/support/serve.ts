import { copyFor, keptDatabase } from './database'
import { appOf, serveUntilTold } from './app'

/**
 * The server of the benchmark in a process of its own: a copy of a kept database, the work of each minute, our Express app without Next. Says
 * where it listens in one line of JSON, and ends with its standard input. `/usage` says what memory it holds, `/usage?gc` after a garbage
 * collection. BENCH_READY=0 makes each answer anew, and BENCH_READY=documents too, of documents that it keeps; BENCH_LIMITED=1 has the limits of a server behind a proxy.
 */
const [count, mongo] = process.argv.slice(2)
const { BENCH_READY } = process.env
const { env } = await copyFor(await keptDatabase(count ?? '', mongo))
Object.assign(process.env, env)
const [{ openPayload }, { startRunner }] = await Promise.all([
  import('../../src/start/openPayload'),
  import('../../src/start/runner'),
])
const { close, payload } = await openPayload()
const stopRunner = startRunner(payload)
const { docs } = await payload.find({ collection: 'workshops', depth: 0, limit: 30, sort: 'slug', select: {} })
const { docs: people } = await payload.find({ collection: 'speakers', depth: 0, limit: 1, sort: 'slug', select: {} })
const app = await appOf(payload, {
  // No answer fits in a byte.
  ...(BENCH_READY === '0' || BENCH_READY === 'documents' ? { answers: BENCH_READY === '0' ? 0 : 1 } : {}),
  ...(process.env.BENCH_LIMITED === '1'
    ? { readLimit: 300, seriesFiles: (await import('../../seed/seriesFiles')).seriesFiles, trustProxy: 1 }
    : {}),
})
const ids = docs.map(({ id }) => id)
const url = await serveUntilTold(
  (req, res) => {
    if (!req.url?.startsWith('/usage')) return app(req, res)
    if (req.url.endsWith('gc')) globalThis.gc?.()
    res.setHeader('content-type', 'application/json')
    res.end(JSON.stringify(process.memoryUsage()))
  },
  env.DATA_DIR,
  [stopRunner, close],
)
console.log(JSON.stringify({ url, workshops: ids, person: people[0]?.id }))
