import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, type InValue } from '@libsql/client'
import { start, stop } from './support/start'

/**
 * What it costs to register over HTTP, on SQLite: npm run bench:registrations -- 5 20000 for five rounds, with 20,000 others in the workshop in one of two
 * servers. Each round registers at one connection and at fifty, and inserts the same rows in the same minute into a file of its own, with nothing but
 * the database’s driver. Says the medians of the rounds, and the ratios.
 */
const [rounds = 5, many = 20_000] = process.argv.slice(2).map(Number)
const CONNECTIONS = 50
const AT_ONE = 100
const AT_MANY = 500

interface Serving {
  url: string
  empty: string
}
const address = '/api/workshops/by-slug/example/registration?locale=fr'
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

/** Each connection is somebody’s own, as those of fifty people are. */
const post = (url: string, body: string, who: number): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}${address}`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `192.0.2.${who + 1}` },
    })
    sent.once('error', reject)
    sent.once('response', (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    sent.end(body)
  })

/** Does something so often, so many at once. @returns milliseconds for each */
const timed = async (times: number, atOnce: number, work: (who: number) => Promise<void>): Promise<number> => {
  let next = 0
  const began = performance.now()
  const worker = async (who: number): Promise<void> => {
    while (next++ < times) await work(who)
  }
  await Promise.all(Array.from({ length: atOnce }, (_, who) => worker(who)))
  const took = (performance.now() - began) / times
  // A server closes a connection that is idle for seconds, as these are while others are measured.
  agent.destroy()
  return took
}

const forms = new Map<string, object>()
const register = async ({ url }: Serving, who: number): Promise<void> => {
  const name = randomUUID()
  const { status, text } = await post(
    url,
    JSON.stringify({ ...forms.get(url), email: `${name}@example.org`, name: 'Camille', answers: { talk: 'yes' } }),
    who,
  )
  if (status !== 202) throw new Error(`${status} ${text.slice(0, 300)}`)
}

const few = await start<Serving>('crowdedWorkshop.ts', ['0'])
const full = await start<Serving>('crowdedWorkshop.ts', [String(many)])
for (const { url } of [few.said, full.said]) {
  const answer = await fetch(`${url}${address}`)
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  const form: { stamp: string; notice: { version: string | null } } = await answer.json()
  forms.set(url, { stamp: form.stamp, notice: form.notice.version, language: 'fr' })
}
// A form is sent at the earliest two seconds after it was given.
await sleep(2500)

// Nothing but the driver, on a copy of the database with the same indexes, as carefully written.
const raw = createClient({ url: `file:${few.said.empty}` })
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON', 'foreign_keys = ON'])
  await raw.execute(`PRAGMA ${pragma}`)
const { rows: workshops } = await raw.execute("SELECT id FROM workshops WHERE slug = 'example'")
const workshop: InValue = workshops[0]?.id ?? null
const insert = async (): Promise<void> => {
  const id = randomUUID()
  const at = new Date().toISOString()
  await raw.execute({
    sql: `INSERT INTO registrations (id, workshop_id, state, state_at, email, name, language, answers, source, owes, mailbox, attempt, person, rank_key,
      seat_key, link_version, updated_at, created_at) VALUES (?, ?, 'pending', ?, ?, 'Camille', 'fr', '{"talk":"yes"}', 'api', 'confirm', ?, ?, ?, ?, ?, 0, ?, ?)`,
    args: [id, workshop, at, `${id}@example.org`, id.slice(0, 32), id, `~${id}`, `~${id}`, `~${id}`, at, at],
  })
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const found = new Map<string, number[]>()
const note = (name: string, value: number): void => void found.set(name, [...(found.get(name) ?? []), value])
// The first round warms up.
for (let round = 0; round <= rounds; round++)
  for (const [atOnce, times] of [
    [1, AT_ONE],
    [CONNECTIONS, AT_MANY],
  ] as const) {
    const bare = await timed(times, atOnce, insert)
    const empty = await timed(times, atOnce, (who) => register(few.said, who))
    const crowded = await timed(times, atOnce, (who) => register(full.said, who))
    if (!round) continue
    note(`raw ${atOnce}`, bare)
    note(`few ${atOnce}`, empty)
    note(`full ${atOnce}`, crowded)
    note(`few/raw ${atOnce}`, empty / bare)
    note(`full/few ${atOnce}`, crowded / empty)
  }
for (const atOnce of [1, CONNECTIONS]) {
  const of = (name: string): string => median(found.get(`${name} ${atOnce}`) ?? []).toFixed(2)
  console.log(
    `${String(atOnce).padStart(2)} at once: raw insert ${of('raw')} ms, registering ${of('few')} ms (${of('few/raw')} ×), with ${many} others ${of('full')} ms (${of('full/few')} × of that)`,
  )
}
agent.destroy()
raw.close()
await stop(few)
await stop(full)
