import { createLocalReq, type Payload } from 'payload'
import { queue, saveDraft } from '../../src/cms/desk/write/mailings'
import { postMessages } from '../../src/cms/desk/write/post'
import { findMain } from '../../src/database/documents'
import { openPayload } from '../../src/start/openPayload'
import { startMailer } from '../../src/start/mailer'
import type { JsonObject } from './json'
import { openWorkshop, requested } from './registrations'

/**
 * A process that makes the mails of a message to seventy, and is killed by itself before a write: `messaging.ts <row1 | row60 | note1 | note2>`. Without it
 * all that earlier ones left is sent, and said of each message: `<step> sent <mails> of <people>`.
 */
const [step = ''] = process.argv.slice(2)
const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
const req = await createLocalReq({}, payload)
const PEOPLE = 70
const later = (): Date => new Date(Date.now() + 120_000)

if (!step) {
  const stop = startMailer(payload, { every: 20, now: later })
  for (;;) {
    const left = await findMain(req, 'mailings', { state: { in: ['held', 'posting', 'posted'] } })
    if (!left.length) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await stop()
  for (const { counts, id, texts } of await findMain(req, 'mailings', {})) {
    const rows = await findMain(req, 'outbox', { mailing: { equals: id } })
    const { fr } = texts as JsonObject
    console.log(`${fr.subject} sent ${(counts as JsonObject).sent} of ${rows.length}`)
  }
  console.log('ended')
  process.exit(0)
}

const workshop = await openWorkshop(payload, {})
await payload.update({ collection: 'workshops', id: workshop, data: { _status: 'published' } as never, locale: 'fr' })
for (let n = 0; n < PEOPLE; n++)
  await requested(payload, workshop, `${step}-${n}`, { state: 'confirmed', language: 'fr' })
const key = crypto.randomUUID()
const texts = { fr: { subject: step, body: 'Un texte.' } }
await saveDraft(req, workshop, { key, version: 0, audience: 'confirmed', chosen: [], texts }, 'somebody')
await queue(req, workshop, { now: new Date(), people: PEOPLE, read: { key, version: 1 }, who: 'somebody' })

const counts = { row: 0, note: 0 }
const before = (kind: keyof typeof counts): void => {
  if (`${kind}${++counts[kind]}` !== step) return
  console.log('killed')
  process.kill(process.pid, 'SIGKILL')
}
const { db } = payload as unknown as { db: JsonObject }
for (const name of ['create', 'updateOne']) {
  const write = db[name].bind(db)
  db[name] = (args: { collection: string; data: JsonObject }) => {
    if (args.collection === 'outbox' && name === 'create') before('row')
    if (args.collection === 'mailings' && (args.data.upTo || args.data.state === 'posted')) before('note')
    return write(args)
  }
}
while (await postMessages(payload as Payload, later()));
console.log(`never came to ${step}`)
process.exit(1)
