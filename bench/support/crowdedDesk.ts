import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { organiser, organiserAuthorization } from './account'
import { appOf, serveUntilTold } from './app'

/**
 * A server with desks of the sizes that its arguments say, each once more under the Chatham House rule, in a process of its own; on MongoDB where
 * BENCH_MONGODB_URL names one. Says where it listens, the workshops’ ids and their doors’ addresses, in one line of JSON, and ends with its standard input.
 */
const sizes = process.argv.slice(2).map(Number)
const folder = await mkdtemp(path.join(tmpdir(), 'atelier-bench-'))
Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: process.env.BENCH_MONGODB_URL ?? '',
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a secret for the benchmark, long enough',
})
const [{ openPayload }, { createLocalReq }, { make }, { openWorkshop, requested }] = await Promise.all([
  import('../../src/start/openPayload'),
  import('payload'),
  import('../../src/database/atomic'),
  import('../../tests/support/registrations'),
])
const { close, payload } = await openPayload()
const req = await createLocalReq({}, payload)
const start = new Date(Date.now() + 3 * 3_600_000).toISOString()
const questions = [
  { key: 'onsite', kind: 'yesNo', label: { fr: 'Sur place', en: 'On site' } },
  {
    key: 'days',
    kind: 'choices',
    label: { fr: 'Jours', en: 'Days' },
    options: ['mon', 'tue', 'wed'].map((value) => ({ value, label: { fr: value, en: value } })),
  },
]
const workshops: string[] = []
// Each size twice: the second time no time is kept of when somebody came.
for (const size of [...sizes, ...sizes]) {
  const id = await openWorkshop(payload, { capacity: Math.ceil(size * 0.8), startsAtUtc: start })
  for (let n = 1; n <= size; n++) {
    const isIn = n <= Math.ceil(size * 0.8)
    const registration = await requested(payload, id, `Camille Œuvrard ${n}`, {
      email: `person-${n}@example.org`,
      organisation: `Université ${n % 40}`,
      state: isIn ? 'confirmed' : 'waiting',
      rank: n,
      rankKey: `${id}:${n}`,
      ...(isIn ? { seat: n, seatKey: `${id}:${n}` } : {}),
      toldAt: new Date().toISOString(),
      answers: { onsite: n % 2 ? 'yes' : 'no', days: n % 3 ? ['mon'] : ['tue', 'wed'] },
      interpretation: n % 5 ? null : 'fr',
    })
    // What was done, and a mail, as each has.
    const at = new Date(Date.now() - 86_400_000).toISOString()
    await make(req, 'audit', { at, act: 'seat', who: 'system', registration, workshop: id })
    await make(req, 'outbox', {
      key: `${registration}:confirmed:1`,
      registration,
      workshop: id,
      kind: 'confirmed',
      priority: 3,
      state: 'sent',
      attempts: 1,
    })
  }
  workshops.push(id)
}
await payload.create({
  collection: 'users',
  data: { ...organiser, enableAPIKey: true, password: 'a password that is long enough', role: 'organiser' },
})
const app = await appOf(payload, { trustProxy: 1 })
const url = await serveUntilTold(app, folder, [close])
const data = {
  startsAt: start.slice(0, 16),
  timeZone: 'UTC',
  registration: { mode: 'internal', questions },
  _status: 'published',
}
const doors: string[] = []
for (const [n, id] of workshops.entries()) {
  const answer = await fetch(`${url}/api/workshops/${id}?locale=fr`, {
    method: 'PATCH',
    headers: { Authorization: organiserAuthorization, 'Content-Type': 'application/json' },
    body: JSON.stringify(n < sizes.length ? data : { ...data, confidentiality: { rule: 'chathamHouse' } }),
  })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  const opened = await fetch(`${url}/api/workshops/${id}/desk/doors`, {
    method: 'POST',
    headers: { Authorization: organiserAuthorization, 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'North' }),
  })
  if (!opened.ok) throw new Error(`${opened.status} ${await opened.text()}`)
  const { made }: { made: { url: string } } = await opened.json()
  doors.push(new URL(made.url).pathname)
}
console.log(JSON.stringify({ url, workshops, doors }))
