import { createLocalReq } from 'payload'
import { tendRegistrations } from '../../src/cms/registrations/chores'
import { checkSeats } from '../../src/cms/registrations/checkSeats'
import { cancel, confirm } from '../../src/cms/registrations/person'
import { openPayload } from '../../src/start/openPayload'
import { openWorkshop, requested, rowsOf } from './registrations'
import { lastSteps } from './steps'

/**
 * A process in which people confirm and cancel until it is killed: `seater.ts <file of acknowledged steps> [writes]`; by itself, after so many writes to
 * registrations. First it does the work of the minute and checks what earlier ones left: every queue is whole, and what was acknowledged is so. Says
 * `checked`, or `broken <what>`; then `in <id> <n>` and `gone <id> <n>` for every step that was acknowledged to it.
 */
const [file = '', writes = '0'] = process.argv.slice(2)
const steps = lastSteps(file)
const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
const now = (): Date => new Date()
await tendRegistrations(payload, now)

const reports = await checkSeats(await createLocalReq({}, payload), now())
const found = reports.flatMap(({ faults }) => faults.map(({ code, ids }) => `${code} ${ids.join()}`))
const { docs } = await payload.find({ collection: 'registrations', depth: 0, limit: 0, pagination: false })
for (const [id, { gone }] of steps) {
  const state = docs.find((row) => row.id === id)?.state
  // Whoever was let in may have cancelled, and not heard of it.
  if (state === 'pending' || state === undefined || (gone && state !== 'cancelled')) found.push(`${id} is ${state}`)
}
console.log(found.length ? `broken ${found.join('; ')}` : `checked ${steps.size}`)

const workshop = reports[0]?.workshop ?? (await openWorkshop(payload, { capacity: 3 }))
const leave = async (id: string): Promise<void> => {
  await cancel(payload, id, now)
  console.log(`gone ${id} 0`)
}
const seated = async () => (await rowsOf(payload, workshop)).filter(({ state }) => state === 'confirmed')
for (const { id } of (await seated()).slice(1)) await leave(id)

const { updateOne } = payload.db
let left = Number(writes)
payload.db.updateOne = async function (this: unknown, args: { collection: string }) {
  const done: unknown = await updateOne.call(payload.db, args as never)
  if (args.collection === 'registrations' && --left === 0) process.kill(process.pid, 'SIGKILL')
  return done
} as typeof updateOne
for (;;) {
  const name = crypto.randomUUID()
  // The first by itself: it is proven, has a rank, then a seat, and leaves.
  const one = await requested(payload, workshop, name)
  await confirm(payload, one, now)
  console.log(`in ${one} 0`)
  await leave(one)
  const others: string[] = []
  for (let n = 0; n < 5; n++) others.push(await requested(payload, workshop, `${name}-${n}`))
  await Promise.all(
    others.map(async (id) => {
      await confirm(payload, id, now)
      console.log(`in ${id} 0`)
    }),
  )
  for (const { id } of await seated()) await leave(id)
}
