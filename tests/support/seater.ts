import { createLocalReq } from 'payload'
import { tendRegistrations } from '../../src/cms/registrations/chores'
import { checkSeats } from '../../src/cms/registrations/checkSeats'
import { findMeeting, writeMeeting } from '../../src/cms/registrations/meetings'
import { cancel, confirm } from '../../src/cms/registrations/person'
import { openPayload } from '../../src/start/openPayload'
import { openWorkshop, requested, rowsOf } from './registrations'
import { lastSteps } from './steps'

/**
 * A process in which people confirm and cancel, and the address of their meeting is changed, until it is killed: `seater.ts <file of acknowledged steps> [writes]`; by itself, after so many writes to
 * registrations. First it does the work of the minute and checks what earlier ones left: every queue is whole, what was acknowledged is so, and personal
 * links lead to the address of before or of after. Says `checked`, or `broken <what>`; then `in <id> <n>`, `gone <id> <n>` and `moved meeting <n>` for every
 * step that was acknowledged to it.
 */
const [file = '', writes = '0'] = process.argv.slice(2)
const steps = lastSteps(file)
const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
const now = (): Date => new Date()
await tendRegistrations(payload, now)

const reports = await checkSeats(await createLocalReq({}, payload), now())
const found = reports.flatMap(({ faults }) => faults.map(({ code, ids }) => `${code} ${ids.join()}`))
const { docs } = await payload.find({ collection: 'registrations', depth: 0, limit: 0, pagination: false })
const moved = steps.get('meeting')?.n ?? 0
steps.delete('meeting')
for (const [id, { gone }] of steps) {
  const state = docs.find((row) => row.id === id)?.state
  // Whoever was let in may have cancelled, and not heard of it.
  if (state === 'pending' || state === undefined || (gone && state !== 'cancelled')) found.push(`${id} is ${state}`)
}
const workshop = reports[0]?.workshop ?? (await openWorkshop(payload, { capacity: 3 }))
const addressOf = (n: number): string => `https://meet.example/${n}`
/** What whoever presses the button is led to: a change that nobody heard of may be in force. */
const { meeting, version } = await findMeeting(await createLocalReq({}, payload), workshop)
if (version < moved || version > moved + 1 || (version > 0 && meeting?.url !== addressOf(version)))
  found.push(`after the change ${moved} the meeting is ${version} at ${meeting?.url}`)
console.log(found.length ? `broken ${found.join('; ')}` : `checked ${steps.size}`)

const move = async (n: number): Promise<void> => {
  const change = {
    act: 'set',
    by: 'system',
    meeting: { url: addressOf(n), phone: null, passcode: null, words: {} },
  } as const
  if (await writeMeeting(await createLocalReq({}, payload), workshop, n - 1, change, now()))
    console.log(`moved meeting ${n}`)
  setTimeout(() => void move(n + 1), 20)
}
void move(version + 1)
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
