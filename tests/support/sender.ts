import { hostname } from 'node:os'
import { createLocalReq } from 'payload'
import { stateOfWebhook } from '../../src/cms/webhooks/rows'
import { unsealSecret } from '../../src/cms/webhooks/secrets'
import { logOf } from '../../src/database/noteChanges'
import { openPayload } from '../../src/start/openPayload'
import { startWebhooks } from '../../src/start/webhooks'
import { builders } from './builders'

/**
 * A process that publishes workshops and sends webhooks until it is killed: `sender.ts <address of the receiver> <when its clock began> [pid]`. Says
 * `secret <secret>`, then `published <slug>` for every publication that was acknowledged. Its clock runs a hundred times as fast, so that what is to be
 * tried again need not be waited for. `pid` is of a process that was killed: its lease is taken away at once, where the next one would wait for half a
 * minute. After SIGUSR2 it publishes no more, sends what is left, and says `sent`.
 */
const [url = '', began = '', killed = ''] = process.argv.slice(2)
process.env.WEBHOOKS_ALLOW_PRIVATE = 'true'
const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
if (payload.db.name === 'mongoose' && killed)
  await payload.db.connection.collection('atelier_locks').deleteMany({ owner: { $regex: `^${hostname()} ${killed} ` } })

const log = logOf(payload)!
const { docs } = await payload.find({ collection: 'webhooks', limit: 1 })
const webhook = docs[0] ?? (await payload.create({ collection: 'webhooks', data: { name: 'Killed', url } as never }))
const now = (): Date => new Date(Number(began) + (Date.now() - Number(began)) * 100)
startWebhooks(payload, { every: 20, now, quiet: 20, longest: 100, patience: 300 })
const { secret } = await stateOfWebhook(await createLocalReq({}, payload), webhook.id)
console.log(`secret ${unsealSecret(payload, secret)}`)

const last = new AbortController()
process.once('SIGUSR2', () => last.abort())
const make = builders(() => payload)
while (!last.signal.aborted) {
  const slug = `w${crypto.randomUUID()}`
  await make.publish((await make.workshop({ slug })).id)
  console.log(`published ${slug}`)
}
for (;;) {
  const [state] = (await payload.db.find<{ position: number }>({ collection: 'receivers', limit: 1 })).docs
  const left = await payload.db.count({ collection: 'deliveries', where: { state: { not_equals: 'delivered' } } })
  if (state?.position === (await log.last())?.position && !left.totalDocs) break
  await new Promise((resolve) => setTimeout(resolve, 50))
}
console.log('sent')
process.exit(0)
