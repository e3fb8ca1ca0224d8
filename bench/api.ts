import { spawn, type ChildProcess } from 'node:child_process'
import { nodeFlags } from '../src/nodeFlags'

/**
 * What readers and editors wait for, by the number of workshops: npm run bench, or npm run bench -- 20 200. Each request is asked in turn of the
 * program and of a bare server that gives back the same bytes; what counts is the ratio of their medians, since machines differ and are noisy.
 * BENCH_MONGODB=mongodb://… measures on MongoDB instead of SQLite.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20, 200, 2000]
const ROUNDS = 60
const WARM_UP = 10

interface Ask {
  name: string
  path: string
  method?: string
  headers?: Record<string, string>
  /** A body for each round: a save must change something. */
  body?: (round: number) => string
}

const start = async (
  script: string,
  args: string[] = [],
): Promise<{ child: ChildProcess; said: Record<string, string> }> => {
  const child = spawn(process.execPath, [...nodeFlags, script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const [first, rest] = text.split('\n')
      if (rest !== undefined) resolve(first as string)
    })
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}.`)))
  })
  return { child, said: JSON.parse(line) as Record<string, string> }
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.stdin?.end()
  })

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number

const programme = `items: programme { id kind title { fr en servedFrom } items { id kind title { fr en servedFrom }
  people { role name line { fr en } affiliations { printed { fr en } } } } }`

const asks = (key: string, id: string): Ask[] => {
  const json = { 'content-type': 'application/json' }
  const graphql = (query: string): Pick<Ask, 'path' | 'method' | 'headers' | 'body'> => ({
    path: '/api/graphql',
    method: 'POST',
    headers: json,
    body: () => JSON.stringify({ query }),
  })
  return [
    { name: 'list of 10 (REST)', path: '/api/workshops?limit=10&depth=0&sort=-startsAtUtc&locale=fr' },
    { name: 'workshop with its programme (REST)', path: '/api/workshops/by-slug/workshop-0001?locale=fr' },
    { name: 'workshop with its programme (page)', path: '/fr/ateliers/workshop-0001' },
    { name: 'series (page)', path: '/fr' },
    {
      name: 'list of 10 (GraphQL)',
      ...graphql('{ workshops(limit: 10) { docs { slug title { fr en servedFrom } startsAt } } }'),
    },
    { name: 'search', path: `/api/speakers?where[search][like]=${encodeURIComponent('déborah')}&depth=0` },
    { name: 'worst list (REST)', path: '/api/workshops?limit=100&depth=2&locale=all' },
    {
      name: 'worst question (GraphQL)',
      ...graphql(`{ workshops(limit: 8) { docs { slug title { fr en text servedFrom } ${programme} } } }`),
    },
    {
      name: 'save of a draft',
      path: `/api/workshops/${id}?depth=0&locale=fr`,
      method: 'PATCH',
      headers: { ...json, authorization: key },
      body: (round) => JSON.stringify({ subtitle: `Sous-titre ${round}` }),
    },
    {
      name: 'publication',
      path: `/api/workshops/${id}?depth=0&locale=fr`,
      method: 'PATCH',
      headers: { ...json, authorization: key },
      body: (round) => JSON.stringify({ subtitle: `Publié ${round}`, _status: 'published' }),
    },
  ]
}

const timed = async (url: string, { body, headers, method, path }: Ask, round: number) => {
  const began = performance.now()
  const response = await fetch(`${url}${path}`, {
    method: method ?? 'GET',
    headers: headers ?? {},
    ...(body ? { body: body(round) } : {}),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  return {
    bytes,
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    took: performance.now() - began,
  }
}

const bare = await start('bench/support/bare.ts')
for (const size of sizes) {
  const began = performance.now()
  const server = await start('bench/support/serve.ts', [String(size)])
  const { id, key, url } = server.said as { id: string; key: string; url: string }
  console.log(`\n${size} workshops (loaded in ${((performance.now() - began) / 1000).toFixed(0)} s)`)
  for (const ask of asks(key, id)) {
    const first = await timed(url, ask, -1)
    if (first.status !== 200) {
      console.log(`${ask.name.padEnd(38)} ${first.status}: ${first.bytes.toString().slice(0, 160)}`)
      continue
    }
    await fetch(`${bare.said.url}${ask.path}`, {
      method: 'PUT',
      headers: { 'content-type': first.type },
      body: first.bytes,
    })
    const own: number[] = []
    const nothing: number[] = []
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const [a, b] = [await timed(url, ask, round), await timed(bare.said.url as string, ask, round)]
      if (round >= WARM_UP) {
        own.push(a.took)
        nothing.push(b.took)
      }
    }
    const [ours, theirs] = [median(own), median(nothing)]
    console.log(
      `${ask.name.padEnd(38)} ${ours.toFixed(1).padStart(8)} ms ${(ours / theirs).toFixed(1).padStart(7)} × bare ${(first.bytes.length / 1024).toFixed(0).padStart(6)} KB`,
    )
  }
  await stop(server.child)
}
await stop(bare.child)
