import { randomUUID } from 'node:crypto'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { timeNow } from '../../database/answering'
import { findMainById, isId } from '../../database/documents'
import { FORMER_SECRET_MS } from '../../domain/webhooks'
import { refusal } from '../../i18n/errors/refusal'
import { admins } from '../access/rules'
import {
  changeState,
  findDeliveries,
  goAtOnce,
  makeDelivery,
  noteDelivery,
  reportOfWebhook,
  stateOfWebhook,
} from './rows'
import { newSecret, sealSecret, unsealSecret } from './secrets'
import { deliveriesAreDue } from './wake'

/** What administrators do with a receiver, besides changing it. */

const endpoint = (
  method: 'get' | 'post',
  path: string,
  act: (req: PayloadRequest, webhook: string) => Promise<object>,
): Endpoint => ({
  method,
  path: `/:id${path}`,
  handler: async (req) => {
    const { language } = req.i18n
    if (!admins({ req })) throw refusal('FORBIDDEN', undefined, { language })
    const id = String(req.routeParams?.id)
    if (!isId(req, id) || !(await findMainById(req, 'webhooks', id, { id: true })))
      throw refusal('DOCUMENT_NOT_FOUND', undefined, { language })
    return Response.json(await act(req, id), { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** The same, which answers how the receiver does after it. */
const act = (path: string, does: (req: PayloadRequest, webhook: string) => Promise<void>): Endpoint =>
  endpoint('post', path, async (req, webhook) => {
    await does(req, webhook)
    deliveriesAreDue(req.payload)
    return reportOfWebhook(req, webhook, timeNow())
  })

/** `GET /webhooks/:id/state`: how a receiver does, and what was sent to it last. */
export const webhookState = endpoint('get', '/state', (req, webhook) => reportOfWebhook(req, webhook, timeNow()))

/** `POST /webhooks/:id/secret`: the secret by which the receiver knows us. */
export const showSecret = endpoint('post', '/secret', async (req, webhook) => {
  const secret = unsealSecret(req.payload, (await stateOfWebhook(req, webhook)).secret)
  if (!secret) throw refusal('WEBHOOK_SECRET_UNREADABLE', undefined, { language: req.i18n.language })
  return { secret }
})

/** `POST /webhooks/:id/rotate`: another secret. The one of before signs too for a day; one before that no more. */
export const rotateSecret = endpoint('post', '/rotate', async (req, webhook) => {
  const { secret: former } = await stateOfWebhook(req, webhook)
  const secret = newSecret()
  const until = new Date(timeNow().getTime() + FORMER_SECRET_MS).toISOString()
  const isReadable = unsealSecret(req.payload, former) !== null
  const isDone = await changeState(
    req,
    webhook,
    {
      secret: sealSecret(req.payload, secret),
      formerSecret: isReadable ? former : null,
      formerSecretUntil: isReadable ? until : null,
    },
    { secret: { equals: former } },
  )
  // Somebody else did meanwhile.
  if (!isDone) throw refusal('STALE', undefined, { language: req.i18n.language })
  return { secret }
})

/** `POST /webhooks/:id/test`: sends a delivery that names nothing, once, also while the receiver is off. */
export const sendTest = act('/test', async (req, webhook) => {
  const data = { changes: [] }
  await makeDelivery(req, { data, key: `test:${randomUUID()}`, kind: 'test', now: timeNow(), upTo: 0, webhook })
})

/** `POST /webhooks/:id/off`: nothing more is sent; what changes meanwhile is told once it is on again. */
export const switchOff = act('/off', async (req, webhook) => {
  await stateOfWebhook(req, webhook)
  await changeState(req, webhook, { offAt: timeNow().toISOString(), offWhy: 'byHand' }, { offAt: { exists: false } })
})

/** `POST /webhooks/:id/on`: sends again, what waits at once. */
export const switchOn = act('/on', async (req, webhook) => {
  await stateOfWebhook(req, webhook)
  await goAtOnce(req, webhook)
  await changeState(req, webhook, { offAt: null, offWhy: null, failingSince: null }, { offAt: { exists: true } })
})

/** `POST /webhooks/:id/again` with `{ delivery }`: sends a delivery once more, under the id that it had. */
export const sendAgain = act('/again', async (req, webhook) => {
  const { language } = req.i18n
  await addDataAndFileToRequest(req)
  const asked = z.string().max(100).safeParse(req.data?.delivery)
  const id = asked.success && isId(req, asked.data) ? asked.data : null
  const [delivery] = id
    ? await findDeliveries(req, { and: [{ id: { equals: id } }, { webhook: { equals: webhook } }] })
    : []
  if (!delivery) throw refusal('WEBHOOK_DELIVERY_UNKNOWN', undefined, { language })
  const { offAt } = await stateOfWebhook(req, webhook)
  if (offAt && delivery.kind !== 'test') throw refusal('WEBHOOK_OFF', undefined, { language })
  if (delivery.state !== 'sending') await noteDelivery(req, delivery, { state: 'due', notBefore: null, tries: 0 })
})
