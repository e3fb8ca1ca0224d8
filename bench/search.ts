import { manyWorkshops } from './support/manyWorkshops'
import { start, stop } from './support/start'

/**
 * How long a search takes beside a workshop by its slug: npm run bench:search, of 2,000 workshops of six sessions on the average, or -- 200 for so many.
 * Both are asked in turn, none of them twice, so that no answer stands ready; BENCH_MONGODB=mongodb://… asks them of MongoDB. Says the times of the
 * answers, what the first search takes, which reads all, and the memory that it leaves taken. Ends with 1 where the 95th of a hundred searches takes more
 * than twice as long as that of the slugs. Filled databases are kept in data/bench.
 */
const count = Number(process.argv[2] ?? 2000)
const mongo = process.env.BENCH_MONGODB ?? ''
const MOST = 2
const ROUNDS = 600

const filled = await start<{ seconds: number }>('fill.ts', [String(count), mongo])
const { seconds } = filled.said
console.error(`${count} workshops: ${seconds ? `filled in ${seconds.toFixed(0)} s` : 'filled before'}`)
await stop(filled)
const server = await start<{ url: string }>('serve.ts', [String(count), mongo])
const { url } = server.said

const ask = async (path: string): Promise<{ text: string; took: number }> => {
  const began = performance.now()
  const response = await fetch(`${url}${path}`)
  const text = await response.text()
  const took = performance.now() - began
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`)
  return { text, took }
}
/** Megabytes that the server holds after what it needs no more has gone. */
const held = async (): Promise<{ heap: number; outside: number; whole: number }> => {
  const { external, heapUsed, rss }: { external: number; heapUsed: number; rss: number } = JSON.parse(
    (await ask('/usage?gc')).text,
  )
  return { heap: heapUsed / 1e6, outside: external / 1e6, whole: rss / 1e6 }
}

/** Questions as people ask them: of a person, of a subject, of both, in either language, and the beginning of a word. */
const { people } = await manyWorkshops(count)
const names = Object.values(people).map(({ name }) => String(name))
const subjects =
  'résilience drogues développement policy droits reduction harm santé human gouvernance evidence research institut'.split(
    ' ',
  )
const query = (n: number): string => {
  const name = names[(n * 7) % names.length] ?? ''
  const subject = subjects[n % subjects.length] ?? ''
  const asked = [
    name,
    `${subject} ${n}`,
    subject,
    `${name.split(' ')[0]} ${subject}`,
    subject.slice(0, 3),
    `laborator ${n}`,
  ]
  return asked[n % asked.length] ?? subject
}

await ask('/api/workshops/by-slug/workshop-0001?locale=fr')
const before = await held()
const first = await ask('/api/search?q=first')
const after = await held()

const took: Record<'search' | 'slug', number[]> = { search: [], slug: [] }
for (let n = 0; n < ROUNDS; n++) {
  const slug = `workshop-${String(((n * 13) % count) + 1).padStart(4, '0')}`
  const asks = [
    ['slug', `/api/workshops/by-slug/${slug}?locale=fr&_=${n}`],
    // What an address carries for others makes it another: no answer of before is given.
    ['search', `/api/search?q=${encodeURIComponent(query(n))}&locale=${n % 2 ? 'fr' : 'en'}&_=${n}`],
  ] as const
  for (const [name, path] of n % 2 ? asks : asks.toReversed()) {
    const { took: time } = await ask(path)
    // The first ones warm up.
    if (n >= ROUNDS / 6) took[name].push(time)
  }
}
const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN
const row = (name: string, times: readonly number[]): string =>
  `| ${name} | ${[0.5, 0.95, 0.99].map((share) => `${at(times, share).toFixed(1)} ms`).join(' | ')} |`
console.log(`| ${mongo ? 'MongoDB' : 'SQLite'}, ${count} workshops | median | 95th | 99th |\n| --- | --: | --: | --: |`)
console.log(row('a workshop by its slug', took.slug))
console.log(row('a search', took.search))
const more = `${(after.heap - before.heap).toFixed(0)} MB of heap and ${(after.outside - before.outside).toFixed(0)} MB outside`
console.log(`\nThe first search took ${first.took.toFixed(0)} ms, and holds ${more}.`)
const ratio = at(took.search, 0.95) / at(took.slug, 0.95)
console.log(`95th of a hundred: ${ratio.toFixed(2)} times a slug, ${MOST} at most.`)
await stop(server)
if (!(ratio <= MOST)) process.exitCode = 1
