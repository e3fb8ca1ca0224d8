import { setTimeout as sleep } from 'node:timers/promises'
import { keptDatabase } from './support/database'
import { start, stop } from './support/start'
import { organiserAuthorization } from './support/account'
import { askMost, disturb, edit, fromAnywhere, publish, read, type Expecting } from './support/traffic'

/**
 * Mixed load: npm run bench:load -- 10 200 for ten minutes at 200 workshops. Readers, editors, a publisher, and strangers who send rubbish and
 * are refused; in the second half also a stranger at their limit, at eight connections, who asks what costs most, and a series file that is loaded
 * again and again. Says each minute what was answered, how fast, and what memory the server holds after a garbage collection; fails on any status
 * that was not expected, and on memory that grows. BENCH_MONGODB=mongodb://… runs on MongoDB.
 */
const [minutes = 10, workshops = 200] = process.argv.slice(2).map(Number)
const mongo = process.env.BENCH_MONGODB ?? ''

/** Milliseconds between two requests of one person, at most. */
const PAUSE = 300
/** Between two loads of the series file, in milliseconds: its editors save meanwhile. */
const BETWEEN_LOADS = 5000

const failures: string[] = []
let minute: { statuses: Map<number, number>; times: Map<string, number[]> } = { statuses: new Map(), times: new Map() }

/** How long readers waited in each half, in milliseconds. */
const reads = { before: new Array<number>(), crowded: new Array<number>() }
let isCrowded = false

const ask = async (
  url: string,
  { body, headers, method, name, path, status: expected = 200 }: Expecting,
): Promise<void> => {
  const began = performance.now()
  try {
    const response = await fetch(`${url}${path}`, {
      method: method ?? 'GET',
      headers: headers ?? {},
      ...(body ? { body: body(0) } : {}),
    })
    const text = await response.text()
    const { status } = response
    minute.statuses.set(status, (minute.statuses.get(status) ?? 0) + 1)
    if (![expected].flat().includes(status) || (path === '/api/graphql' && status === 200 && text.includes('"errors"')))
      failures.push(
        `${status} instead of ${[expected].flat().join(' or ')}: ${method ?? 'GET'} ${path} ${text.slice(0, 200)}`,
      )
  } catch (error) {
    failures.push(`${method ?? 'GET'} ${path}: ${String(error)}`)
  }
  const times = minute.times.get(name) ?? []
  const took = performance.now() - began
  times.push(took)
  minute.times.set(name, times)
  if (name === 'read') reads[isCrowded ? 'crowded' : 'before'].push(took)
}

const at = (times: readonly number[], share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(0)

interface Memory {
  heapUsed: number
  rss: number
}

process.env.BENCH_LIMITED = '1'
const filled = await start('fill.ts', [String(workshops), mongo])
await stop(filled)
const serving = await start<{ url: string; workshops: string[] }>('serve.ts', [String(workshops), mongo])
const { url, workshops: ids } = serving.said
const { name } = await keptDatabase(workshops, mongo)
console.log(`${name}, ${workshops} workshops, ${minutes} minutes`)

const over = new AbortController()
let isLoading = false
const person = async (asks: () => Expecting, waits = false): Promise<void> => {
  while (!over.signal.aborted) {
    // Who works here knows that somebody loads a file: what they save would call for another plan.
    if (!waits || !isLoading) await ask(url, asks())
    await sleep(Math.random() * PAUSE)
  }
}
const people = [
  ...Array.from({ length: 5 }, () => person(() => fromAnywhere(read(workshops)))),
  ...Array.from({ length: 2 }, () => person(() => edit(ids), true)),
  person(() => publish(ids), true),
  ...Array.from({ length: 2 }, () => person(() => fromAnywhere(disturb()))),
]

/** Asks one after the other, as fast as they are answered. */
const greedy = async (): Promise<void> => {
  while (!over.signal.aborted) await ask(url, askMost())
}
/** Loads the series as it is, each time with another title of one of its workshops. */
let loads = 0
const load = async (): Promise<void> => {
  const headers = { authorization: organiserAuthorization, 'content-type': 'application/yaml' }
  while (!over.signal.aborted) {
    isLoading = true
    const file = await (await fetch(`${url}/api/series-file?pictures=false`, { headers })).text()
    const body = file.replace(/(titre|title|fr): .*/, `$1: ${JSON.stringify(`Chargé ${loads}`)}`)
    const planned = await fetch(`${url}/api/series-file/plan`, { method: 'POST', headers, body })
    const answer: { plan?: { fingerprint: string } } = await planned.json()
    if (!answer.plan) return void failures.push(`The series file has no plan: ${JSON.stringify(answer).slice(0, 300)}`)
    const { fingerprint } = answer.plan
    const loaded = await fetch(`${url}/api/series-file/load?plan=${fingerprint}`, { method: 'POST', headers, body })
    const said = await loaded.text()
    isLoading = false
    // What was saved just before it began may have come in after its plan.
    if (said.includes('"applied":true')) loads++
    else if (!said.includes('"changed":true')) failures.push(`The series file is not loaded: ${said.slice(0, 300)}`)
    await sleep(BETWEEN_LOADS)
  }
}

const memories: Memory[] = []
for (let n = 1; n <= minutes; n++) {
  if (n > minutes / 2 && !isCrowded) {
    isCrowded = true
    people.push(load(), ...Array.from({ length: 8 }, greedy))
  }
  await sleep(60_000)
  const { statuses, times } = minute
  minute = { statuses: new Map(), times: new Map() }
  const memory: Memory = await (await fetch(`${url}/usage?gc`)).json()
  memories.push(memory)
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`)
  const speeds = [...times].map(([who, list]) => `${who} ${at(list, 0.5)}/${at(list, 0.95)}`)
  const held = `heap ${(memory.heapUsed / 1e6).toFixed(0)} MB, RSS ${(memory.rss / 1e6).toFixed(0)} MB`
  console.log(`${String(n).padStart(3)}  ${counts.join(', ')}  |  p50/p95 ms: ${speeds.sort().join(', ')}  |  ${held}`)
}
over.abort()
await Promise.all(people)
await stop(serving)

/** The least that was held in some minutes: what a process is lent for a moment goes up and down, what it keeps does not come down. */
const least = (of: keyof Memory, some: readonly Memory[]): number => Math.min(...some.map((memory) => memory[of]))
const middle = Math.floor(minutes / 2)
// Each half is compared with itself, when everything has been asked for once: what is asked beside readers in the second takes memory while it is.
for (const half of [memories.slice(1, middle), memories.slice(middle)]) {
  if (half.length < 4) continue
  const [early, late] = [half.slice(0, 2), half.slice(-2)]
  if (least('heapUsed', late) > least('heapUsed', early) * 1.15) failures.push('The heap grows.')
  if (least('rss', late) > least('rss', early) * 1.25) failures.push('The memory of the process grows.')
}
if (isCrowded && !loads) failures.push('The series was never loaded.')
const [p50, p95] = [0.5, 0.95].map((share) => `${at(reads.before, share)} → ${at(reads.crowded, share)} ms`)
console.log(`Readers before and beside what costs most: p50 ${p50}, p95 ${p95}; the series was loaded ${loads} times.`)
for (const failure of new Set(failures)) console.log(failure)
console.log(failures.length ? `${failures.length} failures` : 'Nothing unexpected.')
process.exitCode = failures.length ? 1 : 0
