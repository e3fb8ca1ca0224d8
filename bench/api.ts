import { keptDatabase } from './support/database'
import { asksOf, type Ask } from './support/asks'
import { start, stop } from './support/start'

/**
 * What readers, strangers and editors cost, by the number of workshops: npm run bench, or npm run bench -- 20 200. Each request is asked in
 * turn of the program and of a bare server that gives back the same bytes: machines differ and are noisy, so what counts is the ratio of the
 * medians, beside the processor time of each request. BENCH_MONGODB=mongodb://… measures on MongoDB as well. Filled databases are kept in
 * data/bench.
 */
const given = process.argv.slice(2).map(Number)
const sizes = given.length ? given : [20, 200, 2000]
const ROUNDS = 30
const WARM_UP = 5
/** No request is asked for longer than this, in milliseconds. */
const LONGEST = 6000

interface Serving {
  url: string
  workshops: string[]
}

const timed = async (url: string, { body, headers, method, path }: Ask, round: number) => {
  const began = performance.now()
  const response = await fetch(`${url}${path}`, {
    method: method ?? 'GET',
    headers: headers ?? {},
    ...(body ? { body: body(round) } : {}),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  return { bytes, status: response.status, type, took: performance.now() - began }
}

/** Milliseconds of processor time that the server has used. */
const cpuOf = async (url: string): Promise<number> => {
  const { cpu }: { cpu: { system: number; user: number } } = await (await fetch(`${url}/usage`)).json()
  return (cpu.system + cpu.user) / 1000
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

/** Processor time and ratio of one request, and the size of its answer. */
const measure = async (url: string, bare: string, ask: Ask): Promise<{ cell: string; kilobytes: number }> => {
  const first = await timed(url, ask, -1)
  if (first.status !== 200) return { cell: `${first.status}`, kilobytes: first.bytes.length / 1024 }
  await fetch(`${bare}${ask.path}`, { method: 'PUT', headers: { 'content-type': first.type }, body: first.bytes })
  for (let round = 0; round < WARM_UP; round++) await timed(url, ask, round)
  const own: number[] = []
  const nothing: number[] = []
  let cpu = 0
  for (let round = 0, began = performance.now(); round < ROUNDS && performance.now() - began < LONGEST; round++) {
    const before = await cpuOf(url)
    own.push((await timed(url, ask, WARM_UP + round)).took)
    cpu += (await cpuOf(url)) - before
    nothing.push((await timed(bare, ask, round)).took)
  }
  const cell = `${(cpu / own.length).toFixed(0)} ms, ${(median(own) / median(nothing)).toFixed(0)} ×`
  return { cell, kilobytes: first.bytes.length / 1024 }
}

const bare = await start<{ url: string }>('bare.ts')
const mongo = process.env.BENCH_MONGODB
const columns: string[] = []
const rows = new Map<string, string[]>()
for (const server of mongo ? ['', mongo] : ['']) {
  for (const size of sizes) {
    const { name } = await keptDatabase(size, server)
    const filled = await start<{ seconds: number }>('fill.ts', [String(size), server])
    const { seconds } = filled.said
    console.error(`${name}, ${size} workshops: ${seconds ? `filled in ${seconds.toFixed(0)} s` : 'filled before'}`)
    await stop(filled)
    const serving = await start<Serving>('serve.ts', [String(size), server])
    for (const ask of asksOf(serving.said.workshops)) {
      const { cell, kilobytes } = await measure(serving.said.url, bare.said.url, ask)
      const row = rows.get(ask.name) ?? []
      // The answers of the largest database are the ones whose size is told.
      rows.set(ask.name, [`${kilobytes.toFixed(0)} KB`, ...row.slice(1), cell])
    }
    columns.push(`${name} ${size.toLocaleString('en')}`)
    await stop(serving)
  }
}
await stop(bare)

const head = ['Request', 'Answer', ...columns]
const body = [...rows].map(([name, cells]) => [name, ...cells])
const widths = head.map((title, n) => Math.max(title.length, ...body.map((row) => row[n]?.length ?? 0)))
const line = (cells: readonly string[]): string =>
  `| ${widths.map((width, n) => (n ? (cells[n] ?? '').padStart(width) : (cells[n] ?? '').padEnd(width))).join(' | ')} |`
console.log(
  `\nProcessor time of the server for each request, and how many times as long it takes as a bare server’s same bytes:\n`,
)
console.log(line(head))
console.log(`| ${widths.map((width, n) => (n ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`)
for (const row of body) console.log(line(row))
