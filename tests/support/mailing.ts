import { createLocalReq, type Payload } from 'payload'
import { writeDesk } from '../../src/cms/registrations/desk'
import { mailId, unclaimed } from '../../src/cms/registrations/keys'
import { findOutbox, post } from '../../src/cms/registrations/outbox'
import { make } from '../../src/database/atomic'
import { findMain } from '../../src/database/documents'
import { reminderKey } from '../../src/domain/reminders'
import { openPayload } from '../../src/start/openPayload'
import { startMailer } from '../../src/start/mailer'
import type { JsonObject } from './json'

/**
 * A process that hands one mail over, and is killed by itself before a step: `mailing.ts <offered | reminder> <row | noted | handing | send | sent | offer |
 * done>`. First it ends what earlier ones left; with `end` it does that alone, and says of each row `<kind> <state>`.
 */
const [kind = 'end', step = ''] = process.argv.slice(2)
const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
const req = await createLocalReq({}, payload)
// Whoever was killed is known to be dead: nobody need wait for that.
if (payload.db.name === 'mongoose')
  await (payload.db as JsonObject).connection.collection('atelier_locks').deleteOne({ _id: 'mails' })

const mailing = () =>
  startMailer(payload, {
    every: 20,
    render: ({ kind: subject, offerUntil, registration, row }) =>
      Promise.resolve({
        to: registration.email ?? '',
        subject,
        text: offerUntil ?? '',
        messageId: `<${mailId(payload, row.key ?? '')}@example.org>`,
      }),
  })
const settled = async (): Promise<void> => {
  for (;;) {
    // What is owed no more is a row by then: looked for the other way round, it could be missed between the two.
    const [owing] = await findMain(req, 'registrations', { owes: { greater_than: '' } }, 1)
    const [row] = await findOutbox(req, { state: { in: ['due', 'handing'] } }, 1)
    if (!row && !owing) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const stop = mailing()
await settled()
await stop()
if (kind === 'end') {
  for (const row of await findOutbox(req, {})) console.log(`${row.kind} ${row.state}`)
  for (const { offerUntil, owes, state } of await findMain(req, 'registrations', {}))
    console.log(`registration ${state} ${owes ?? 'nothing'} ${offerUntil ? 'runs' : 'waits'}`)
  console.log('ended')
  process.exit(0)
}

const { id: workshop } = (await payload.create({
  collection: 'workshops',
  data: { title: 'Un atelier' } as never,
  draft: true,
  locale: 'fr',
})) as { id: string }
const startsAtUtc = '2999-01-01T10:00:00.000Z'
await writeDesk(req, workshop, {
  capacity: 5,
  offerHours: 24,
  startsAtUtc,
  eventStatus: 'scheduled',
  isOpen: true,
})
const isOffer = kind === 'offered'
const id = await make(req, 'registrations', {
  workshop,
  email: `${step}@example.org`,
  name: step,
  state: isOffer ? 'offered' : 'confirmed',
  stateAt: new Date().toISOString(),
  owes: isOffer ? 'offered' : null,
  seat: 1,
  attempt: unclaimed(),
  person: unclaimed(),
  rankKey: unclaimed(),
  seatKey: unclaimed(),
})
if (!isOffer) await post(req, { registration: id, workshop, kind: 'reminder', about: reminderKey(60, startsAtUtc) })

/** Which step a write to the database is, if it is one of these. */
const stepOf = ({ collection, data }: { collection: string; data: JsonObject }): string => {
  if (collection === 'registrations') return data.owes === null ? 'noted' : data.offerUntil ? 'offer' : ''
  if (collection !== 'outbox') return ''
  return data.state === 'handing' ? 'handing' : data.state === 'sent' ? 'done' : data.state === 'due' ? 'row' : ''
}
const before = (next: string): void => {
  if (next !== step) return
  console.log('killed')
  process.kill(process.pid, 'SIGKILL')
}
const { db, sendEmail } = payload as unknown as { db: JsonObject; sendEmail: Payload['sendEmail'] }
for (const name of ['create', 'updateOne']) {
  const write = db[name].bind(db)
  db[name] = (args: { collection: string; data: JsonObject }) => {
    before(stepOf(args))
    return write(args)
  }
}
Object.assign(payload, {
  sendEmail: async (message: Parameters<Payload['sendEmail']>[0]) => {
    before('send')
    const sent = await sendEmail(message)
    before('sent')
    return sent
  },
})
mailing()
await settled()
const left = (await findOutbox(req, {})).map(({ kind: of, lastCode, state }) => `${of} ${state} ${lastCode ?? ''}`)
console.log(`never came to ${step}: ${left.join(', ')}`)
process.exit(1)
