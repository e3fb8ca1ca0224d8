import { Agent, request } from 'node:http'
import { keptDatabase } from './support/database'
import { questionsTo, type Asks, type ServerName } from './support/compared'
import type { Ask } from './support/asks'
import { startPeer } from './support/peers'
import { processorOf, start, stop, type Started } from './support/start'

/**
 * Atelier beside its peers, in one run: npm run bench, or npm run bench -- Q1 Q4 for some of the questions. Each question is asked in turn, in an order that
 * is drawn, of Atelier, which makes each answer anew, of plain Payload, and of a bare server that gives back Atelier’s bytes: machines differ and are noisy,
 * so what counts are the ratios. Says for each the server’s processor time (the lower quartile of many short rounds) and how long answers took.
 * BENCH_MONGODB=mongodb://… asks both on MongoDB.
 */
const chosen = process.argv.slice(2)
const mongo = process.env.BENCH_MONGODB ?? ''
const WORKSHOPS = 200
const ROUNDS = 24
const EACH = 10
const WARM_UP = 60

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

interface Answer {
  status: number
  type: string
  bytes: Buffer
}

const ask = (url: string, { body, headers, method, path }: Ask, round: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { agent, method: method ?? 'GET', headers: headers ?? {} })
    sent.once('error', reject)
    sent.once('response', (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          bytes: Buffer.concat(parts),
        }),
      )
    })
    sent.end(body?.(round))
  })

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

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

const shuffled = <T>(some: readonly T[]): T[] =>
  some
    .map((one) => [Math.random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)

let round = 0
const checked = async (url: string, asked: Ask): Promise<Answer> => {
  const answer = await ask(url, asked, ++round)
  if (answer.status !== 200 && answer.status !== 201)
    throw new Error(`${asked.path}: ${answer.status} ${answer.bytes.toString().slice(0, 300)}`)
  if (answer.bytes.includes('"errors":[')) throw new Error(answer.bytes.toString().slice(0, 300))
  return answer
}

/** Asks one question of all servers to which it can be put. */
const measure = async (asks: Asks, servers: readonly Server[]): Promise<Map<ServerName, Measured>> => {
  const found = new Map<ServerName, Measured>()
  const turns: { url: string; asked: Ask; server: Server; measured: Measured }[] = []
  for (const server of servers) {
    const asked = asks[server.name]
    if (!asked) continue
    const { url } = server.started.said
    const { bytes, type } = await checked(url, asked)
    const measured = { processor: [], took: [], kilobytes: bytes.length / 1024 }
    found.set(server.name, measured)
    turns.push({ url, asked, server, measured })
    if (server.name !== 'atelier') continue
    const bare = servers.find(({ name }) => name === 'floor')
    if (!bare) continue
    await ask(
      bare.started.said.url,
      { name: '', path: asked.path, method: 'PUT', headers: { 'content-type': type }, body: () => bytes.toString() },
      0,
    )
    const floor = { processor: [], took: [], kilobytes: bytes.length / 1024 }
    found.set('floor', floor)
    turns.push({ url: bare.started.said.url, asked, server: bare, measured: floor })
  }
  for (const { asked, url } of turns) for (let n = 0; n < WARM_UP; n++) await checked(url, asked)
  for (let n = 0; n < ROUNDS; n++)
    for (const { asked, measured, server, url } of shuffled(turns)) {
      const before = processorOf(server.started)
      for (let each = 0; each < EACH; each++) {
        const began = performance.now()
        await checked(url, asked)
        measured.took.push(performance.now() - began)
      }
      measured.processor.push((processorOf(server.started) - before) / EACH)
    }
  return found
}

await stop(await start('fill.ts', [String(WORKSHOPS), mongo]))
const { name: database } = await keptDatabase(WORKSHOPS, mongo)
const atelier = await start<{ url: string; workshops: string[] }>('serve.ts', [String(WORKSHOPS), mongo], {
  BENCH_READY: '0',
})
const payload = await startPeer('payload', WORKSHOPS, mongo)
const servers: Server[] = [
  { name: 'atelier', started: atelier },
  { name: 'payload', started: payload },
  { name: 'floor', started: await start<{ url: string }>('bare.ts') },
]
const questions = questionsTo({ atelier: atelier.said.workshops[0] ?? '', payload: payload.said.workshop }).filter(
  ({ name }) => !chosen.length || chosen.some((some) => name.startsWith(some)),
)

const milliseconds = (value: number): string =>
  value < 1 ? value.toFixed(2) : value < 10 ? value.toFixed(1) : value.toFixed(0)
const names: Record<ServerName, string> = { atelier: 'Atelier', payload: 'plain Payload', floor: 'bare server' }
const ratios: string[][] = []
const times: string[][] = []
for (const { asks, name } of questions) {
  const found = await measure(asks, servers)
  const processor = (of: ServerName): number => at(found.get(of)?.processor ?? [], 0.25)
  const ratio = (of: ServerName): string => (found.has(of) ? (processor('atelier') / processor(of)).toFixed(2) : '–')
  ratios.push([name, ratio('payload'), ratio('floor')])
  for (const [of, { kilobytes, took }] of found)
    times.push([
      name,
      names[of],
      `${kilobytes.toFixed(1)} KB`,
      `${milliseconds(processor(of))} ms`,
      [0.5, 0.95, 0.99].map((share) => milliseconds(at(took, share))).join(' / '),
    ])
  console.error(`${name}: ${ratio('payload')} of plain Payload, ${ratio('floor')} of the bare server`)
}
for (const { started } of servers) await stop(started)
agent.destroy()

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, n) => Math.max(title.length, ...rows.map((row) => row[n]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, n) => (n ? (cells[n] ?? '').padStart(width) : (cells[n] ?? '').padEnd(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, n) => (n ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
console.log(`\n${database}, Node ${process.version}. Processor time of Atelier’s server as a share of another’s:\n`)
console.log(table(['Question', 'of plain Payload', 'of a bare server'], ratios))
console.log('\nMilliseconds:\n')
console.log(table(['Question', 'Server', 'Answer', 'Processor', 'p50 / p95 / p99'], times))
