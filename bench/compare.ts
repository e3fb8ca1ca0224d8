import { Agent, request } from 'node:http'
import { availableParallelism, loadavg } from 'node:os'
import { answersInSecond } from './support/atOnce'
import { questionsTo, type Asks, type ServerName } from './support/compared'
import type { Ask } from './support/asks'
import { authorization } from './support/account'
import { keptDatabase } from './support/database'
import { startPeer } from './support/peers'
import { processorOf, start, stop, type Started } from './support/start'

/**
 * Atelier beside its peers, in one run: npm run bench, or npm run bench -- Q1 Q4 for some of the questions. Each is asked in turn, in an order that is drawn
 * anew each time, of Atelier, which makes each answer anew, of another that keeps the documents that it has read, of plain Payload and Keystone, which are installed and filled with the same, and of a bare server
 * that gives back Atelier’s bytes: machines differ and are noisy, so what counts are the ratios. Says for each the processor time of the server (the lower
 * quartile of many short rounds), and how long answers took. Then how many answers that stand ready Atelier gives in a second. BENCH_MONGODB=mongodb://… asks
 * Atelier and plain Payload on MongoDB; Keystone has none. BENCH_PEERS says where peers are kept, in place of the system’s folder for such things.
 */
const chosen = process.argv.slice(2)
const mongo = process.env.BENCH_MONGODB ?? ''
const WORKSHOPS = 200
const ROUNDS = 24
const EACH = 10
const WARM_UP = 60
const AT_ONCE = { connections: 16, milliseconds: 1000 }
const AT_ONCE_ROUNDS = 5

interface Answer {
  status: number
  /** Names and values in turn, without those that Node says of each answer. */
  headers: readonly string[]
  bytes: Buffer
}

interface Measured {
  /** Milliseconds of the server’s processor for each request, round by round. */
  processor: number[]
  /** How long each answer took, in milliseconds. */
  took: number[]
  kilobytes: number
}

interface Server {
  name: ServerName
  started: Started<{ url: string }>
}

const ofNode = ['connection', 'date', 'keep-alive']
const own = (headers: readonly string[]): string[] =>
  headers.flatMap((name, n) => (n % 2 || ofNode.includes(name.toLowerCase()) ? [] : [name, headers[n + 1] ?? '']))

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

const ask = (url: string, { body, headers, method, path }: Ask, round = 0): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { agent, method: method ?? 'GET', headers: headers ?? {} })
    sent.once('error', reject)
    sent.once('response', (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.once('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: own(answer.rawHeaders), bytes: Buffer.concat(parts) })
      })
    })
    sent.end(body?.(round))
  })

let round = 0
const made: { url: string; id: string }[] = []
/** Asks once more. An answer that is none ends the run. */
const askAgain = async (url: string, asked: Ask): Promise<Answer> => {
  const answer = await ask(url, asked, ++round)
  const { bytes, status } = answer
  if ((status !== 200 && status !== 201) || bytes.includes('"errors":['))
    throw new Error(`${asked.path}: ${status} ${bytes.toString().slice(0, 300)}`)
  if (status === 201) {
    const { doc }: { doc: { id: string | number } } = JSON.parse(bytes.toString())
    made.push({ url, id: String(doc.id) })
  }
  return answer
}

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

const shuffled = <T>(some: readonly T[]): T[] =>
  some
    .map((one) => [Math.random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)

/** Has a bare server give back what was answered. */
const teach = (bare: string, { path }: Ask, { bytes, headers }: Answer): Promise<Response> =>
  fetch(`${bare}${path}`, { method: 'PUT', headers: { answer: JSON.stringify(headers) }, body: new Uint8Array(bytes) })

/** Asks one question of all servers to which it can be put. */
const measure = async (asks: Asks, servers: readonly Server[]): Promise<Map<ServerName, Measured>> => {
  const found = new Map<ServerName, Measured>()
  const turns: { asked: Ask; measured: Measured; started: Server['started'] }[] = []
  const { atelier } = asks
  for (const { name, started } of servers) {
    const asked = name === 'floor' || name === 'kept' ? atelier : asks[name]
    if (!asked) continue
    const answer = await askAgain(started.said.url, asked)
    if (name === 'atelier')
      for (const { started: bare } of servers.filter(isFloor)) await teach(bare.said.url, asked, answer)
    const measured: Measured = { processor: [], took: [], kilobytes: answer.bytes.length / 1024 }
    found.set(name, measured)
    turns.push({ asked, measured, started })
  }
  for (const { asked, started } of turns) for (let n = 0; n < WARM_UP; n++) await askAgain(started.said.url, asked)
  for (let n = 0; n < ROUNDS; n++)
    for (const { asked, measured, started } of shuffled(turns)) {
      const before = processorOf(started)
      for (let each = 0; each < EACH; each++) {
        const began = performance.now()
        await askAgain(started.said.url, asked)
        measured.took.push(performance.now() - began)
      }
      measured.processor.push((processorOf(started) - before) / EACH)
    }
  return found
}
const isFloor = ({ name }: Server): boolean => name === 'floor'

/** How many answers a second a server gives that keeps them ready, and a bare server, in turn. */
const measureReady = async (asked: Ask, encoding: string, ready: string, bare: string) => {
  // As many bytes as are sent, and not as they are unpacked.
  const answer = await ask(ready, { ...asked, headers: { ...asked.headers, 'Accept-Encoding': encoding } })
  await teach(bare, asked, answer)
  const ours: number[] = []
  const floor: number[] = []
  for (let n = 0; n < AT_ONCE_ROUNDS; n++) {
    ours.push(await answersInSecond(ready, asked, { ...AT_ONCE, encoding }))
    floor.push(await answersInSecond(bare, asked, { ...AT_ONCE, encoding }))
  }
  return { bytes: answer.bytes.length, own: at(ours, 0.5), floor: at(floor, 0.5) }
}

await stop(await start('fill.ts', [String(WORKSHOPS), mongo]))
const atelier = await start<{ url: string; workshops: string[] }>('serve.ts', [String(WORKSHOPS), mongo], {
  BENCH_READY: '0',
})
const keeping = await start<{ url: string }>('serve.ts', [String(WORKSHOPS), mongo], { BENCH_READY: 'documents' })
const payload = await startPeer('payload', WORKSHOPS, mongo)
const keystone = mongo ? null : await startPeer('keystone', WORKSHOPS, '')
const bare = await start<{ url: string }>('bare.ts')
const servers: Server[] = [
  { name: 'atelier', started: atelier },
  { name: 'kept', started: keeping },
  { name: 'payload', started: payload },
  ...(keystone ? [{ name: 'keystone', started: keystone } as const] : []),
  { name: 'floor', started: bare },
]
const names: Record<ServerName, string> = {
  atelier: 'Atelier, nothing kept',
  kept: 'Atelier, documents kept',
  payload: 'plain Payload',
  keystone: 'Keystone',
  floor: 'bare server',
}
const questions = questionsTo({
  atelier: atelier.said.workshops[0] ?? '',
  payload: payload.said.workshop,
  keystone: keystone?.said.workshop ?? '',
}).filter(({ name }) => !chosen.length || chosen.some((some) => name.startsWith(some)))

const short = (value: number): string => value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)
const ratios: string[][] = []
const times: string[][] = []
for (const { asks, name } of questions) {
  const found = await measure(asks, servers)
  const processor = (of: ServerName): number => at(found.get(of)?.processor ?? [], 0.25)
  const dividedBy = (of: ServerName): string[] =>
    (['atelier', 'kept'] as const).map((own) => (found.has(of) ? short(processor(own) / processor(of)) : '–'))
  const cells = (['payload', 'keystone', 'floor'] as const).flatMap(dividedBy)
  ratios.push([name, ...cells])
  console.error(`${name}: ${cells.join(', ')}`)
  for (const [of, { kilobytes, took }] of found)
    times.push([
      name,
      names[of],
      `${kilobytes.toFixed(1)} KB`,
      `${short(processor(of))} ms`,
      ...[0.5, 0.95, 0.99].map((share) => `${short(at(took, share))} ms`),
    ])
}
// What is kept on a server of MongoDB stays as it was filled.
if (mongo)
  for (const { id, url } of made)
    await askAgain(url, { name: '', path: `/api/sessions/${id}`, method: 'DELETE', headers: { authorization } })
for (const { started } of servers) if (started !== bare) await stop(started)
agent.destroy()

const ready = await start<{ url: string }>('serve.ts', [String(WORKSHOPS), mongo], { BENCH_READY: '1' })
const kept: string[][] = []
for (const { asks, name } of questions) {
  const asked = asks.atelier
  if (!asked || asked.headers?.authorization) continue
  for (const encoding of ['gzip', 'identity']) {
    const { bytes, floor, own } = await measureReady(asked, encoding, ready.said.url, bare.said.url)
    kept.push([
      name,
      encoding,
      `${(bytes / 1024).toFixed(1)} KB`,
      `${((100 * own) / floor).toFixed(0)} %`,
      own.toFixed(0),
      floor.toFixed(0),
    ])
  }
}
await stop(ready)
await stop(bare)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, n) => Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, n) => (n ? (cells[n] ?? '').padStart(width) : (cells[n] ?? '').padEnd(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, n) => (n ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
const { name: database } = await keptDatabase(WORKSHOPS, mongo)
const machine = `${availableParallelism()} cores, Node ${process.version.slice(1)}, load ${loadavg()
  .map((load) => load.toFixed(1))
  .join(', ')}`
console.log(`\n${database}, ${WORKSHOPS} workshops, ${new Date().toISOString().slice(0, 10)}, ${machine}\n`)
console.log('Processor time of Atelier, divided by that of:\n')
const others = ['plain Payload', 'Keystone', 'bare server'].flatMap((other) => [other, 'documents kept'])
console.log(table(['Question', ...others], ratios))
console.log('\nProcessor time of a request, and how long its answer takes:\n')
console.log(table(['Question', 'Server', 'Answer', 'Processor', 'p50', 'p95', 'p99'], times))
console.log(`\nAnswers that stand ready, at ${AT_ONCE.connections} connections:\n`)
console.log(table(['Question', 'Encoding', 'Sent', 'of the bare server’s', 'a second', 'bare server'], kept))
