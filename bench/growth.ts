import { authorization } from './support/account'
import { patch, where, type Ask } from './support/asks'
import { processorOf, start, stop, type Started } from './support/start'

/**
 * Whether a request costs more where there are more workshops: npm run bench:growth, or -- 200 2000 for these sizes (eight sessions in each workshop, on
 * SQLite). The servers of all sizes are asked in turn, without answers that stand ready. Says the processor time of the server for each request, as the
 * first quartile of many short rounds, and how many times as much the last size takes as the first: at most 1.5, else it ends with 1. Filled databases
 * are kept in data/bench.
 */
const given = process.argv.slice(2).map(Number)
const sizes = given.length ? given : [200, 2000, 20_000]
const ROUNDS = 16
const EACH = 5
const MOST = 1.5

process.env.BENCH_READY = '0'

interface Serving {
  url: string
  workshops: string[]
}

/** @param round the number of the request: a save must change something */
const ask = async (url: string, { body, headers, method, path }: Ask, round: number): Promise<void> => {
  const response = await fetch(`${url}${path}`, {
    method: method ?? 'GET',
    headers: headers ?? {},
    ...(body ? { body: body(round) } : {}),
  })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`)
}

const lists = '/api/workshops?limit=10&depth=0&sort=-startsAtUtc&locale=fr'
/** That of those that were held lately: as many at every size. */
const year = new Date(Date.now() - 40 * 3_600_000).getUTCFullYear()
/** @param id that of the workshop that the others were copied from */
const asksOf = (id: string): Ask[] => [
  { name: 'page of the series', path: '/fr' },
  { name: 'page of a year', path: `/fr?annee=${year}` },
  { name: '10 workshops, newest first', path: lists },
  { name: 'the next 10', path: `${lists}&page=2` },
  { name: 'a workshop with its programme', path: '/api/workshops/by-slug/workshop-0001?locale=fr' },
  {
    name: 'search of workshops, all found',
    path: `/api/workshops?depth=0&${where({ search: { like: 'challenge' } })}`,
  },
  { name: 'search of workshops, few found', path: `/api/workshops?depth=0&${where({ search: { like: 'copy150x' } })}` },
  {
    name: 'editor: list of workshops as the admin asks it',
    path: '/api/workshops?draft=true&depth=0&limit=25&sort=number&locale=fr',
    headers: { authorization },
  },
  {
    name: 'editor: list of sessions as the admin asks it',
    path: '/api/sessions?draft=true&depth=0&limit=25&sort=-updatedAt&locale=fr',
    headers: { authorization },
  },
  { name: 'editor: save of a draft', ...patch(id, (round) => ({ subtitle: `Sous-titre ${round}` })) },
  { name: 'editor: publication', ...patch(id, (round) => ({ subtitle: `Publié ${round}`, _status: 'published' })) },
]

const firstQuartile = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 4)] ?? Number.NaN

const servers: { child: Started<Serving>; url: string; asks: Ask[] }[] = []
for (const size of sizes) {
  const filled = await start<{ seconds: number }>('grow.ts', [String(size)])
  const { seconds } = filled.said
  console.error(`${size} workshops: ${seconds ? `filled in ${seconds.toFixed(0)} s` : 'filled before'}`)
  await stop(filled)
  const child = await start<Serving>('serve.ts', [`grown-${size}`])
  const found = await fetch(`${child.said.url}/api/workshops/by-slug/workshop-0001`)
  const { id }: { id: string } = await found.json()
  servers.push({ child, url: child.said.url, asks: asksOf(id) })
}

console.log(`| Request | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} | last ÷ first |`)
console.log(`| --- | ${sizes.map(() => '--:').join(' | ')} | --: |`)
let grows = false
for (const [n, { name }] of asksOf('').entries()) {
  const times = servers.map((): number[] => [])
  let round = 0
  for (let turn = -1; turn < ROUNDS; turn++)
    for (const [place, { asks, child, url }] of servers.entries()) {
      const asked = asks[n]
      if (!asked) continue
      const before = processorOf(child)
      for (let each = 0; each < EACH; each++) await ask(url, asked, ++round)
      // The first turn warms up.
      if (turn >= 0) times[place]?.push((processorOf(child) - before) / EACH)
    }
  const each = times.map(firstQuartile)
  const ratio = (each.at(-1) ?? Number.NaN) / (each[0] ?? Number.NaN)
  grows ||= !(ratio <= MOST)
  console.log(`| ${name} | ${each.map((time) => `${time.toFixed(1)} ms`).join(' | ')} | ${ratio.toFixed(2)} |`)
}
for (const { child } of servers) await stop(child)
if (grows) {
  console.log(`\nSomething takes more than ${MOST} times as much.`)
  process.exitCode = 1
}
