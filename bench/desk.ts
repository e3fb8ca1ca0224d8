import { setTimeout as sleep } from 'node:timers/promises'
import { organiserAuthorization } from './support/account'
import { start, stop } from './support/start'

/**
 * What a desk costs by its size: npm run bench:desk -- 20 2000 200 for desks of 20 and of 2,000 people and two hundred rounds, on SQLite, or with
 * BENCH_MONGODB_URL on a MongoDB. Each round searches by a name, presses a chip of a state, one of an answer, and checks in and out, at both desks in turn. Says
 * the medians, and how many times as long the large desk takes.
 */
const [few = 20, many = 2000, rounds = 200] = process.argv.slice(2).map(Number)
const { child, said } = await start<{ url: string; workshops: [string, string] }>(
  'crowdedDesk.ts',
  [few, many].map(String),
)
const { url, workshops } = said

const post = async <T>(path: string, data: object): Promise<T> => {
  const answer = await fetch(`${url}/api/registrations/${path}`, {
    method: 'POST',
    headers: { Authorization: organiserAuthorization, 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  return answer.json()
}
interface Listed {
  docs: { id: string }[]
  totalDocs: number
}
const list = (workshop: string, more: object = {}): Promise<Listed> => post('list', { workshop, ...more })

const people = new Map<string, string>()
for (const [n, workshop] of workshops.entries()) {
  const began = performance.now()
  const { docs, totalDocs } = await list(workshop)
  console.log(`the first answer, which reads all ${totalDocs}: ${(performance.now() - began).toFixed(0)} ms`)
  if (totalDocs !== [few, many][n] || !docs[0]) throw new Error(`${totalDocs} people at a desk of ${[few, many][n]}.`)
  people.set(workshop, docs[0].id)
  // Of every third.
  const { totalDocs: ofAnswer } = await list(workshop, { answers: { days: 'tue' } })
  if (ofAnswer !== Math.floor(totalDocs / 3)) throw new Error(`${ofAnswer} with that answer.`)
}
// What was written within the last minute is looked at again by each answer.
await sleep(Number(process.env.BENCH_REST_MS ?? 61_000))

const acts: Record<string, (workshop: string) => Promise<unknown>> = {
  search: (workshop) => list(workshop, { text: 'oeuvrard 1' }),
  'chip of a state': (workshop) => list(workshop, { state: 'waiting' }),
  'chip of an answer': (workshop) => list(workshop, { answers: { days: 'tue' } }),
  'check in': (workshop) => post(`${people.get(workshop)}/checkIn`, { in: true }),
  'check out': (workshop) => post(`${people.get(workshop)}/checkIn`, { in: false }),
}
const times = new Map<string, number[]>()
// The first rounds warm up.
const warm = Math.min(20, rounds)
for (let round = 0; round < rounds + warm; round++)
  for (const [name, act] of Object.entries(acts))
    for (const [n, workshop] of workshops.entries()) {
      const began = performance.now()
      await act(workshop)
      if (round >= warm) times.set(`${name} ${n}`, [...(times.get(`${name} ${n}`) ?? []), performance.now() - began])
    }
const median = (of: string): number =>
  (times.get(of) ?? []).toSorted((a, b) => a - b)[Math.floor((times.get(of) ?? []).length / 2)] ?? 0
for (const name of Object.keys(acts)) {
  const [small, large] = [median(`${name} 0`), median(`${name} 1`)]
  console.log(
    `${name}: ${small.toFixed(1)} ms at a desk of ${few}, ${large.toFixed(1)} ms at one of ${many}, ${(large / small).toFixed(2)} ×`,
  )
}
await stop({ child, said })
