import { beforeAll, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { useServer } from '../support/server'
import { graphql } from './fuzz/graphql'
import { judge, judgeBytes } from './fuzz/judge'
import { bytes, oddHeaders, page, stray } from './fuzz/odd'
import { Random } from '../support/random'
import { registering } from './fuzz/registrations'
import { reading, route, type Fuzzed } from './fuzz/rest'
import { send, sendBytes } from './fuzz/send'
import { World, type Who } from './fuzz/world'

/**
 * Requests of every kind, half of them built from the schema as it is. A seed and a number make the same request again: FUZZ_SEED says which
 * seed, FUZZ_FROM the first number, FUZZ_COUNT how many. Without them, each database is asked others.
 */
const seed = Number(process.env.FUZZ_SEED ?? 20210426)
const from = Number(process.env.FUZZ_FROM ?? (onMongo ? 1000 : 0))
const countOf = (usual: number): number => Number(process.env.FUZZ_COUNT ?? usual)

type Make = (random: Random, world: World, who: Who) => Fuzzed

/** What is asked, and how often of a hundred. */
const shares: Record<'strangers' | 'accounts', [number, Make][]> = {
  strangers: [
    [34, reading],
    [20, graphql],
    [6, registering],
    [8, route],
    [18, page],
    [14, stray],
  ],
  accounts: [
    [20, reading],
    [20, graphql],
    [4, registering],
    [44, route],
    [4, page],
    [8, stray],
  ],
}

const requestOf = (n: number, world: World, who: Who): Fuzzed => {
  const random = new Random(seed, n)
  let left = random.below(100)
  const make =
    shares[who === 'stranger' ? 'strangers' : 'accounts'].find(([share]) => (left -= share) < 0)?.[1] ?? stray
  const request = make(random, world, who)
  const odd = random.chance(0.15) ? oddHeaders(random) : {}
  return { ...request, headers: { ...request.headers, ...world.headersOf(who, random), ...odd } }
}

const shown = (n: number, who: Who, { body = '', headers, method, path }: Fuzzed): string =>
  `FUZZ_SEED=${seed} FUZZ_FROM=${n} FUZZ_COUNT=1 as ${who}: ${method} ${path} ${JSON.stringify(headers).slice(0, 500)} ${body.toString().slice(0, 3000)}`

describeWithDatabase('requests that nobody thought of', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { logger: pino({ level: 'error' }) })
  let world: World

  beforeAll(async () => {
    world = await World.make(database.payload, server.url)
  }, 240_000)

  const fuzz = async (count: number, whoOf: (n: number) => Who) => {
    const faults: string[] = []
    const met = { sent: 0, fromSchema: 0, ok: 0, slowest: 0 }
    for (let n = from; n < from + count; n++) {
      const who = whoOf(n)
      if (who !== 'stranger' && n % 50 === 0) await world.refresh()
      const request = requestOf(n, world, who)
      met.sent++
      if (request.fromSchema) met.fromSchema++
      const fault = await send(server.url, request).then((answer) => {
        if (answer.status === 200) met.ok++
        met.slowest = Math.max(met.slowest, Math.round(answer.took))
        return judge(request, who, answer)
      }, String)
      if (fault) faults.push(`${fault}\n${shown(n, who, request)}`)
    }
    if (process.env.FUZZ_COUNT) console.log(met)
    return { ...met, faults }
  }

  it('are answered to strangers in JSON, in time, in short, and never with a failure', async () => {
    const { faults, fromSchema, ok, sent } = await fuzz(countOf(500), () => 'stranger')
    expect(faults).toEqual([])
    if (sent < 500) return
    expect(fromSchema).toBeGreaterThan(sent / 2)
    expect(ok).toBeGreaterThan(sent / 3)
  }, 3_600_000)

  it('are answered to accounts, who may also write', async () => {
    const roles = ['editor', 'organiser', 'admin'] as const
    expect((await fuzz(countOf(150), (n) => roles[n % 3] as Who)).faults).toEqual([])
  }, 3_600_000)

  it('are answered even where they are hardly requests', async () => {
    const faults: string[] = []
    for (let n = from; n < from + Math.min(countOf(60), 1000); n++) {
      const request = bytes(new Random(seed, n))
      const fault = judgeBytes(await sendBytes(server.url, request).catch(String))
      if (fault) faults.push(`${fault}\nFUZZ_SEED=${seed} FUZZ_FROM=${n} FUZZ_COUNT=1: ${request.slice(0, 200)}`)
    }
    expect(faults).toEqual([])
  }, 3_600_000)
})
