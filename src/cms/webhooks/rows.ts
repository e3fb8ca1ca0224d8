import { randomUUID } from 'node:crypto'
import { changeWhere, isTaken, make } from '../../database/atomic'
import { findMain, timeOf, withIds, type Conditions, type Fields, type In, type Stored } from '../../database/documents'
import { logOf } from '../../database/noteChanges'
import {
  deliveryTypes,
  KEPT_DAYS,
  MOST_KEPT,
  type DeliveryReport,
  type DeliveryType,
  type WebhookReport,
} from '../../domain/webhooks'
import { newSecret, sealSecret } from './secrets'

/** What is stored of receivers and of what is sent to them. */

export type Webhook = Stored<'webhooks'>
export type WebhookState = Stored<'receivers'>
export type Delivery = Stored<'deliveries'> & { attempts: number; tries: number }

const DAY_MS = 86_400_000

/** What the server keeps of a receiver: made with it, or by whoever looks first, where a kill came between. It is told of what changes from then on. */
export const stateOfWebhook = async (req: In, webhook: string): Promise<WebhookState> => {
  const find = () => findMain(req, 'receivers', { webhook: { equals: webhook } }, 1)
  const [known] = await find()
  if (known) return known
  const log = logOf(req.payload)
  const made = {
    webhook,
    secret: sealSecret(req.payload, newSecret()),
    history: (await log?.history()) ?? '',
    position: (await log?.last())?.position ?? 0,
  }
  try {
    await make(req, 'receivers', made)
  } catch (error) {
    if (!isTaken(error)) throw error
  }
  const [state] = await find()
  if (!state) throw new Error('What is kept of a receiver is not there.')
  return state
}

/** Changes what is kept of a receiver. @returns whether it was as the condition says */
export const changeState = (
  req: In,
  webhook: string,
  data: Partial<WebhookState>,
  where: Conditions<'receivers'> = {},
): Promise<boolean> => changeWhere(req, 'receivers', { and: [{ webhook: { equals: webhook } }, where] }, data)

/** Deliveries, the oldest first. */
export const findDeliveries = async (req: In, where: Conditions<'deliveries'>): Promise<Delivery[]> => {
  const { docs } = await req.payload.db.find<Delivery>({
    collection: 'deliveries',
    limit: 0,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { ...where },
  })
  return docs
}

interface Made {
  webhook: string
  kind: DeliveryType
  /** Of the same changes one delivery is made. */
  key: string
  data: { changes: readonly object[] }
  upTo: number
  now: Date
}

/**
 * Makes a delivery: its id and its body stay as they are however often it is sent.
 * @returns up to which place it tells: where it was there already, made by who was killed then, as that one does
 */
export const makeDelivery = async (req: In, { data, key, kind, now, upTo, webhook }: Made): Promise<number> => {
  try {
    await make(req, 'deliveries', {
      key: `${webhook}:${key}`,
      webhook,
      message: `msg_${randomUUID().replaceAll('-', '')}`,
      kind,
      body: JSON.stringify({ type: deliveryTypes[kind], timestamp: now.toISOString(), data }),
      documents: data.changes.length,
      upTo,
      state: 'due',
      attempts: 0,
      tries: 0,
    })
    return upTo
  } catch (error) {
    if (!isTaken(error)) throw error
    const [known] = await findMain(req, 'deliveries', { key: { equals: `${webhook}:${key}` } }, 1)
    return known?.upTo ?? upTo
  }
}

/** Notes what becomes of a delivery. @returns whether it was still as it was read */
export const noteDelivery = (req: In, { attempts, id, state }: Delivery, data: Partial<Delivery>): Promise<boolean> =>
  changeWhere(
    req,
    'deliveries',
    { and: [{ id: { equals: id } }, { state: { equals: state } }, { attempts: { equals: attempts } }] },
    data,
  )

/** Has whatever waits for a receiver go at once. */
export const goAtOnce = async (req: In, webhook: string): Promise<void> => {
  const waiting = await findDeliveries(req, {
    and: [{ webhook: { equals: webhook } }, { state: { equals: 'due' } }, { notBefore: { exists: true } }],
  })
  for (const delivery of waiting) await noteDelivery(req, delivery, { notBefore: null, tries: 0 })
}

/** Forgets deliveries that are over: those of long ago, and of each receiver all but the last. */
export const forgetDeliveries = async (req: In, webhook: string, now: Date): Promise<void> => {
  const over = await findMain(
    req,
    'deliveries',
    { and: [{ webhook: { equals: webhook } }, { state: { in: ['delivered', 'failed'] } }] },
    0,
    { createdAt: true, triedAt: true },
  )
  const old = over
    .toSorted((a, b) => timeOf({ updatedAt: b.createdAt }) - timeOf({ updatedAt: a.createdAt }))
    .filter(({ triedAt }, n) => n >= MOST_KEPT || now.getTime() - timeOf({ updatedAt: triedAt }) > KEPT_DAYS * DAY_MS)
  if (!old.length) return
  const where = withIds(old.map(({ id }) => id))
  await req.payload.db.deleteMany({ collection: 'deliveries', req, where })
}

/** Forgets what was kept of a receiver that is gone. */
export const forgetWebhook = async (req: In, webhook: string): Promise<void> => {
  const where = { webhook: { equals: webhook } }
  await req.payload.db.deleteMany({ collection: 'deliveries', req, where })
  await req.payload.db.deleteMany({ collection: 'receivers', req, where })
}

const instant = (value: unknown): string | null => {
  const time = timeOf({ updatedAt: value })
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

const reportOf = (delivery: Delivery): DeliveryReport => ({
  id: delivery.id,
  message: delivery.message ?? '',
  type: delivery.kind ?? 'changed',
  state: delivery.state ?? 'due',
  documents: delivery.documents ?? 0,
  attempts: delivery.attempts,
  createdAt: instant(delivery.createdAt) ?? '',
  triedAt: instant(delivery.triedAt),
  took: delivery.took ?? null,
  status: delivery.status ?? null,
  failure: delivery.failure ?? null,
  nextAt: delivery.state === 'due' ? instant(delivery.notBefore) : null,
})

/** Most deliveries that administrators are shown, and what of them: the body may be long. */
const MOST_SHOWN = 25
const shown = {
  attempts: true,
  createdAt: true,
  documents: true,
  failure: true,
  kind: true,
  message: true,
  notBefore: true,
  state: true,
  status: true,
  took: true,
  triedAt: true,
} satisfies Fields<'deliveries'>

/** How a receiver does, as administrators see it. */
export const reportOfWebhook = async (req: In, webhook: string, now: Date): Promise<WebhookReport> => {
  const state = await stateOfWebhook(req, webhook)
  const { docs } = await req.payload.db.find<Delivery>({
    collection: 'deliveries',
    limit: MOST_SHOWN,
    pagination: false,
    req,
    select: shown,
    sort: '-createdAt',
    where: { webhook: { equals: webhook } },
  })
  const former = instant(state.formerSecretUntil)
  const offAt = instant(state.offAt)
  return {
    off: offAt ? { at: offAt, why: state.offWhy ?? 'byHand' } : null,
    failingSince: instant(state.failingSince),
    lastSuccessAt: instant(state.lastSuccessAt),
    formerSecretUntil: former && Date.parse(former) > now.getTime() ? former : null,
    deliveries: docs.map(reportOf),
  }
}

/** How many receivers are off though nobody switched them off, and how many others take nothing at present. */
export const webhooksInTrouble = async (req: In): Promise<{ failing: number; off: number }> => {
  const states = await findMain(req, 'receivers', { failingSince: { exists: true } }, 0, { offAt: true, offWhy: true })
  return {
    failing: states.filter(({ offAt }) => !offAt).length,
    off: states.filter(({ offAt, offWhy }) => offAt && offWhy !== 'byHand').length,
  }
}
