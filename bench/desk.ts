import { setTimeout as sleep } from 'node:timers/promises'
import { organiserAuthorization } from './support/account'
import { start, stop } from './support/start'

/**
 * What a desk costs by its size: npm run bench:desk -- 20 2000 200 for desks of 20 and of 2,000 people and two hundred rounds, on SQLite, or with
 * BENCH_MONGODB_URL on a MongoDB. Each round searches by a name, presses a chip of a state, one of an answer, and checks in and out; at the door it opens
 * the page, asks for news, ticks, and takes the tick back; at all desks in turn: both sizes, and both once more under the Chatham House rule. Says the
 * medians, and how many times as long the large desk takes.
 */
const [few = 20, many = 2000, rounds = 200] = process.argv.slice(2).map(Number)
const { child, said } = await start<{ url: string; workshops: string[]; doors: string[] }>(
  'crowdedDesk.ts',
  [few, many].map(String),
)
const { doors, url, workshops } = said

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

const sizes = [few, many]
const people = new Map<string, string>()
for (const [n, workshop] of workshops.entries()) {
  const began = performance.now()
  const { docs, totalDocs } = await list(workshop)
  console.log(`the first answer, which reads all ${totalDocs}: ${(performance.now() - began).toFixed(0)} ms`)
  if (totalDocs !== sizes[n % 2] || !docs[0]) throw new Error(`${totalDocs} people at a desk of ${sizes[n % 2]}.`)
  people.set(workshop, docs[0].id)
  // Of every third.
  const { totalDocs: ofAnswer } = await list(workshop, { answers: { days: 'tue' } })
  if (ofAnswer !== Math.floor(totalDocs / 3)) throw new Error(`${ofAnswer} with that answer.`)
}

/** What the script of a door’s page sends, and is told. */
interface DoorAnswer {
  done: { is: string }[]
  known?: string
  people?: unknown[]
  changed?: unknown[]
}
const atDoor = async (workshop: string, acts: object[], known: string | null): Promise<DoorAnswer> => {
  const answer = await fetch(`${url}${doors[workshops.indexOf(workshop)]}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ known, acts }),
  })
  if (!answer.ok) throw new Error(`the door: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
  return answer.json()
}
/** By which list each door is. */
const known = new Map<string, string | null>()
const poll = async (workshop: string, changed: number | null): Promise<void> => {
  const before = known.get(workshop) ?? null
  const told = await atDoor(workshop, [], before)
  if (before !== null && (told.people || (told.changed?.length ?? null) !== changed))
    throw new Error(`It was told ${told.people ? 'all' : told.changed?.length} in place of ${changed}.`)
  known.set(workshop, told.known ?? null)
}
const tick = async (workshop: string, isIn: boolean): Promise<void> => {
  const { done } = await atDoor(workshop, [{ n: '1', id: people.get(workshop), in: isIn }], known.get(workshop) ?? '')
  if (done[0]?.is !== (isIn ? 'in' : 'expected')) throw new Error(`After the tick it is ${done[0]?.is}.`)
}
for (const workshop of workshops) {
  const began = performance.now()
  await poll(workshop, null)
  console.log(`the first list of a door: ${(performance.now() - began).toFixed(0)} ms`)
}
// What was written within the last minute is looked at again by each answer.
await sleep(Number(process.env.BENCH_REST_MS ?? 61_000))

const acts: Record<string, (workshop: string) => Promise<unknown>> = {
  search: (workshop) => list(workshop, { text: 'oeuvrard 1' }),
  'chip of a state': (workshop) => list(workshop, { state: 'waiting' }),
  'chip of an answer': (workshop) => list(workshop, { answers: { days: 'tue' } }),
  'check in': (workshop) => post(`${people.get(workshop)}/checkIn`, { in: true }),
  'check out': (workshop) => post(`${people.get(workshop)}/checkIn`, { in: false }),
  'page of the door': async (workshop) => {
    const answer = await fetch(`${url}${doors[workshops.indexOf(workshop)]}`)
    if (!answer.ok || !(await answer.text()).includes('door-list')) throw new Error(`${answer.status}`)
  },
  'poll, nothing new': (workshop) => poll(workshop, null),
  'tick at the door': (workshop) => tick(workshop, true),
  'poll after a tick': (workshop) => poll(workshop, 1),
  'tick taken back': (workshop) => tick(workshop, false),
  'poll after that': (workshop) => poll(workshop, 1),
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
for (const [of, rule] of ['', ' under the Chatham House rule'].entries())
  for (const name of Object.keys(acts)) {
    const [small, large] = [median(`${name} ${2 * of}`), median(`${name} ${2 * of + 1}`)]
    console.log(
      `${name}${rule}: ${small.toFixed(1)} ms at a desk of ${few}, ${large.toFixed(1)} ms at one of ${many}, ${(large / small).toFixed(2)} ×`,
    )
  }
await stop({ child })
