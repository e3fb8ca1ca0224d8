import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { mkdtemp } from 'node:fs/promises'
import { appOf, serveUntilTold } from './app'

/**
 * A server for which one can register, in a process of its own: the demo’s workshop to come, with as many on its waiting list as the argument says, and
 * the mailer, which writes into the folder (not with BENCH_NO_MAILS=1). Says where it listens, and where the copy of its empty database is, in one line of JSON, and ends with
 * its standard input.
 */
const [count = '0'] = process.argv.slice(2)
const folder = await mkdtemp(path.join(tmpdir(), 'atelier-bench-'))
Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: '',
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a secret for the benchmark, long enough',
})
const [{ openPayload }, { startRunner }, { startMailer }, { fillDemo }, registrations] = await Promise.all([
  import('../../src/start/openPayload'),
  import('../../src/start/runner'),
  import('../../src/start/mailer'),
  import('../../src/commands/fillDemo'),
  import('../../tests/support/registrations'),
])
const { close, payload } = await openPayload()
await fillDemo(payload)
const client = createClient({ url: `file:${path.join(folder, 'atelier.db')}` })
const empty = path.join(folder, 'empty.db')
await client.execute(`VACUUM INTO '${empty}'`)
if (Number(count)) {
  const { docs } = await payload.find({ collection: 'workshops', where: { slug: { equals: 'example' } }, depth: 0 })
  const [first = ''] = docs.map(({ id }) => id)
  const id = await registrations.requested(payload, first, 'first', {
    state: 'waiting',
    rank: 1,
    rankKey: `${first}:1`,
    toldAt: new Date().toISOString(),
  })
  const { rows, columns } = await client.execute({ sql: 'SELECT * FROM registrations WHERE id = ?', args: [id] })
  const own: Record<string, string> = {
    id: `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`,
    attempt: `'~' || n`,
    person: `workshop_id || ':' || n`,
    rank: 'n',
    rank_key: `workshop_id || ':' || n`,
    seat_key: `'~' || n`,
    mailbox: `'mailbox ' || n`,
    email: `'person-' || n || '@example.org'`,
  }
  if (!rows.length) throw new Error('There is no first registration.')
  const names = columns.map((name) => `"${name}"`).join(', ')
  const values = columns.map((name) => own[name] ?? `"${name}"`).join(', ')
  await client.execute(
    `INSERT INTO registrations (${names}) WITH RECURSIVE t(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM t WHERE n < ${Number(count)})
     SELECT ${values} FROM t, registrations WHERE registrations.id = '${id}'`,
  )
  await client.execute('ANALYZE')
}
client.close()
const stopRunner = startRunner(payload)
const stopMailer = process.env.BENCH_NO_MAILS ? () => Promise.resolve() : startMailer(payload)
const app = await appOf(payload, { trustProxy: 1 })
const url = await serveUntilTold(app, folder, [stopMailer, stopRunner, close])
console.log(JSON.stringify({ url, empty }))
