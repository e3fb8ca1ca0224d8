import { setMaxListeners } from 'node:events'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { cursorAt, toldChanges } from '../api/public/toldChanges'
import { postOnce, type Outcome } from '../cms/webhooks/post'
import {
  changeState,
  findDeliveries,
  forgetDeliveries,
  forgetWebhook,
  goAtOnce,
  makeDelivery,
  noteDelivery,
  stateOfWebhook,
  type Delivery,
  type Webhook,
  type WebhookState,
} from '../cms/webhooks/rows'
import { signatureOf, unsealSecret } from '../cms/webhooks/secrets'
import { whenDeliveriesAreDue } from '../cms/webhooks/wake'
import { findMain, findMainById, withIds, type In } from '../database/documents'
import { changesToTell } from '../database/knownChanges'
import { logOf } from '../database/noteChanges'
import { withLease } from '../database/mongodb/lease'
import { localesOf } from '../database/request'
import type { Change } from '../domain/changes'
import { wallClock, type Clock } from '../domain/clock'
import {
  isAwayTooLong,
  LONGEST_WAIT_MS,
  PATIENCE_MS,
  QUIET_MS,
  retryMs,
  wants,
  type Failure,
  type OffReason,
} from '../domain/webhooks'
import { hostOf } from '../domain/webAddress'
import { webhookNotice } from '../mail/webhookNotice'
import { makeBell } from './bell'

interface Sending {
  now?: Clock
  /** How often it is looked for what other servers wrote, and for what is due by now, in milliseconds. */
  every?: number
  /** What happens within so many milliseconds of one another goes together, and waits no longer than so many in all. */
  quiet?: number
  longest?: number
  /** How long an attempt may take, in milliseconds. */
  patience?: number
  /** From 0 to 1. */
  random?: () => number
}

/** How long a stop waits for attempts under way, and for what follows of them, in milliseconds: a server has ten seconds to end. */
const [GIVE_UP_MS, STOP_MS] = [4000, 5000]
/** How often what is over is forgotten also where nothing is sent, in milliseconds. */
const TIDY_EVERY_MS = 3_600_000

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())

const isPast = (instant: string | Date | null | undefined, now: Date): boolean =>
  !instant || new Date(instant).getTime() <= now.getTime()

/** What is seen of changes that are not told yet, by the steady clock. */
interface Gathering {
  first: number
  last: number
  upTo: number
}

/**
 * Sends deliveries to receivers, one server of an installation for all (docs/decisions/071-signed-webhooks.md): what changed becomes a delivery for each
 * receiver that wants it, and goes until it is taken, in order, one at a time for each receiver. Nothing of it happens within a request.
 * @returns a function that stops it: attempts under way are given a moment, and are otherwise made again by whoever comes next, under the same id
 */
export const startWebhooks = (
  payload: Payload,
  {
    every = 2000,
    longest = LONGEST_WAIT_MS,
    now = wallClock,
    patience = PATIENCE_MS,
    quiet = QUIET_MS,
    random = Math.random,
  }: Sending = {},
): (() => Promise<void>) => {
  const { logger } = payload
  const allowsPrivate = payload.config.custom.webhooksAllowPrivate === true
  const stopping = new AbortController()
  /** Ends attempts that a stop has waited for. */
  const givingUp = new AbortController()
  setMaxListeners(0, givingUp.signal)
  const bell = makeBell()
  const endListening = whenDeliveriesAreDue(payload, bell.ring)
  const gathering = new Map<string, Gathering>()

  /** Of documents that are public no more, those that are there still, and not in the bin. */
  const thereStill =
    (req: In) =>
    async (gone: readonly Change[]): Promise<Set<string>> => {
      const found = new Set(gone.filter(({ kind }) => kind === 'series').map(({ doc }) => doc))
      const kinds = ['workshops', 'speakers', 'organisations', 'media'] as const satisfies CollectionSlug[]
      for (const kind of kinds) {
        const ids = gone.filter((change) => change.kind === kind).map(({ doc }) => doc)
        const docs = await findMain(req, kind, withIds(ids), 0, { deletedAt: true })
        for (const { deletedAt, id } of docs) if (!deletedAt) found.add(id)
      }
      return found
    }

  /** Makes a delivery of what changed since the last one, once it has been quiet for a moment. @returns whether there is more to look at now */
  const gather = async ({ id: webhook, kinds }: Webhook, state: WebhookState): Promise<boolean> => {
    const req = await createLocalReq({}, payload)
    const log = logOf(payload)
    const last = (await log?.last())?.position ?? 0
    const since = state.position ?? 0
    if (last <= since && (await log?.history()) === state.history) return false
    const { history, known, upTo } = await changesToTell(payload, false)
    const moveTo = (position: number): Promise<boolean> =>
      changeState(
        req,
        webhook,
        { history, position },
        { and: [{ history: { equals: state.history } }, { position: { equals: since } }] },
      )
    if (state.history !== history) {
      // A backup was restored: nobody knows what of it the receiver has. Other servers may still give what was before.
      if (upTo === 0 && last > 0) return false
      const data = { changes: [], cursor: cursorAt(payload, history, upTo) }
      const made = { data, key: `${history}:restored`, kind: 'restored' as const, now: now(), upTo, webhook }
      return moveTo(await makeDelivery(req, made))
    }
    if (upTo <= since) return false
    const at = performance.now()
    const seen = gathering.get(webhook) ?? { first: at, last: at, upTo }
    if (seen.upTo !== upTo) Object.assign(seen, { last: at, upTo })
    gathering.set(webhook, seen)
    if (at - seen.last < quiet && at - seen.first < longest) return false
    gathering.delete(webhook)
    const locales = localesOf(req)
    const told = await toldChanges(known, { locales, since, upTo }, thereStill(req))
    const changes = told.changes.filter(({ kind }) => wants(kinds, kind))
    if (!changes.length && !told.everything) return moveTo(told.upTo)
    const data = {
      since: cursorAt(payload, history, since),
      cursor: cursorAt(payload, history, told.upTo),
      hasMore: told.hasMore,
      everything: told.everything,
      changes,
    }
    const made = { data, key: `${history}:${since}`, kind: 'changed' as const, now: now(), upTo: told.upTo, webhook }
    return moveTo(await makeDelivery(req, made))
  }

  /** Tells administrators, by a mail to each account and a line in the log, that nothing more is sent to a receiver. */
  const tellOff = async ({ id, name, url }: Webhook, why: Exclude<OffReason, 'byHand'>): Promise<void> => {
    logger.error({ receiver: hostOf(url ?? ''), why }, 'A webhook was switched off.')
    const accounts = await findMain(await createLocalReq({}, payload), 'users', { role: { equals: 'admin' } }, 0, {
      email: true,
    })
    const page = `${payload.config.custom.origin}${payload.config.routes.admin}/collections/webhooks/${id}`
    const sent = await Promise.allSettled(
      accounts.map(({ email }) => payload.sendEmail({ to: email ?? '', ...webhookNotice(name ?? '', why, page) })),
    )
    for (const one of sent)
      if (one.status === 'rejected') logger.warn({ err: one.reason }, 'An administrator was not told of a webhook.')
  }

  const noteFailure = async (webhook: Webhook, delivery: Delivery, outcome: Outcome, took: number): Promise<void> => {
    const req = await createLocalReq({}, payload)
    const at = now()
    await changeState(req, webhook.id, { failingSince: at.toISOString() }, { failingSince: { exists: false } })
    const { failingSince } = await stateOfWebhook(req, webhook.id)
    const why = outcome.status === 410 ? 'gone' : isAwayTooLong(failingSince, at) ? 'failing' : null
    const next = at.getTime() + retryMs(delivery.tries, random(), outcome.retryAfter)
    const notBefore = why ? null : new Date(next).toISOString()
    const { failure, status } = outcome
    await noteDelivery(req, delivery, { state: 'due', notBefore, took, status, failure })
    if (!why) return
    const off = { offAt: at.toISOString(), offWhy: why } as const
    if (await changeState(req, webhook.id, off, { offAt: { exists: false } })) await tellOff(webhook, why)
  }

  /** Sends a delivery once. @returns whether it was taken */
  const attempt = async (due: Delivery, assertHeld: () => Promise<void>): Promise<boolean> => {
    const req = await createLocalReq({}, payload)
    await assertHeld()
    const at = now()
    const delivery: Delivery = { ...due, attempts: due.attempts + 1, state: 'sending', tries: due.tries + 1 }
    const { attempts, tries } = delivery
    if (!(await noteDelivery(req, due, { attempts, state: 'sending', tries, triedAt: at.toISOString() }))) return false
    // As it is now: it may have been changed since somebody looked what is due.
    const webhook = await findMainById(req, 'webhooks', due.webhook ?? '')
    if (!webhook) return false
    const state = await stateOfWebhook(req, webhook.id)
    const secret = unsealSecret(payload, state.secret)
    const former = isPast(state.formerSecretUntil, at) ? null : unsealSecret(payload, state.formerSecret)
    const began = performance.now()
    const [seconds, message, body] = [Math.floor(at.getTime() / 1000), delivery.message ?? '', delivery.body ?? '']
    const outcome: Outcome = secret
      ? await postOnce(
          {
            url: webhook.url ?? '',
            headers: {
              'content-type': 'application/json',
              'user-agent': 'Atelier webhooks',
              'webhook-id': message,
              'webhook-timestamp': String(seconds),
              'webhook-signature': signatureOf([secret, ...(former ? [former] : [])], message, seconds, body),
            },
            body,
          },
          { allowsPrivate, patience, stop: givingUp.signal },
        )
      : { status: null, failure: 'SECRET' satisfies Failure, retryAfter: 0 }
    const took = Math.round(performance.now() - began)
    // Nobody knows whether it was taken: whoever comes next sends it again, under its id.
    if (givingUp.signal.aborted && outcome.status === null) return false
    const { failure, status } = outcome
    const isTaken = status !== null && status >= 200 && status < 300
    if (isTaken) {
      const taken = { state: 'delivered', took, status, failure: null, notBefore: null } as const
      await noteDelivery(req, delivery, taken)
      await changeState(req, webhook.id, { failingSince: null, lastSuccessAt: now().toISOString() })
      // What it could not take before need not wait.
      if (delivery.kind === 'test') await goAtOnce(req, webhook.id)
    } else if (delivery.kind === 'test') await noteDelivery(req, delivery, { state: 'failed', took, status, failure })
    else await noteFailure(webhook, delivery, outcome, took)
    await forgetDeliveries(req, webhook.id, now())
    return isTaken
  }

  /** What is to be done for a receiver now. @returns whether to look again at once */
  const serve = async (webhook: Webhook, assertHeld: () => Promise<void>): Promise<boolean> => {
    const req = await createLocalReq({}, payload)
    const state = await stateOfWebhook(req, webhook.id)
    const due = await findDeliveries(req, { and: [{ webhook: { equals: webhook.id } }, { state: { equals: 'due' } }] })
    const test = due.find(({ kind }) => kind === 'test')
    if (test) {
      await attempt(test, assertHeld)
      return true
    }
    if (state.offAt) return false
    const [first] = due
    if (!first) return gather(webhook, state)
    return isPast(first.notBefore, now()) && attempt(first, assertHeld)
  }

  /** Forgets what is over, and what was kept of receivers that are gone. */
  const tidy = async (webhooks: readonly Webhook[]): Promise<void> => {
    const req = await createLocalReq({}, payload)
    for (const { webhook } of await findMain(req, 'receivers', {}, 0, { webhook: true }))
      if (webhook && webhooks.some(({ id }) => id === webhook)) await forgetDeliveries(req, webhook, now())
      else if (webhook) await forgetWebhook(req, webhook)
  }

  /** What somebody left in the middle goes again. */
  const takeOver = async (): Promise<void> => {
    const req = await createLocalReq({}, payload)
    const left = await findDeliveries(req, { state: { equals: 'sending' } })
    for (const delivery of left) await noteDelivery(req, delivery, { state: 'due', notBefore: null })
    if (left.length) logger.warn({ deliveries: left.length }, 'Deliveries that were on their way when a server ended.')
  }

  const findWebhooks = async (): Promise<Webhook[]> => findMain(await createLocalReq({}, payload), 'webhooks', {})

  /** What one server does while it is the one that sends. */
  const session = async (assertHeld: () => Promise<void>): Promise<void> => {
    const underWay = new Map<string, Promise<void>>()
    const broken: unknown[] = []
    let tidied = -Infinity
    const begin = (webhook: Webhook): void => {
      const work = serve(webhook, assertHeld)
        .then((isMore) => {
          if (isMore) bell.ring()
        })
        .catch((error: unknown) => {
          broken.push(error)
          bell.ring()
        })
        .finally(() => underWay.delete(webhook.id))
      underWay.set(webhook.id, work)
    }
    gathering.clear()
    try {
      await takeOver()
      while (!stopping.signal.aborted && !broken.length) {
        const webhooks = await findWebhooks()
        for (const webhook of webhooks) if (!underWay.has(webhook.id)) begin(webhook)
        if (performance.now() - tidied > TIDY_EVERY_MS) {
          tidied = performance.now()
          await tidy(webhooks)
        }
        await bell.sleep(every)
      }
    } finally {
      await Promise.all(underWay.values())
    }
    if (broken.length) throw new AggregateError(broken, 'Deliveries under way were left where they were.')
  }

  const running = (async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await withLease(payload, 'webhooks', session, { every, stop: stopping.signal })
      } catch (error) {
        if (stopping.signal.aborted) return
        logger.error({ err: error }, 'Sending webhooks failed; it goes on in a moment.')
        await bell.sleep(every)
      }
    }
  })()
  return async () => {
    endListening()
    stopping.abort()
    bell.ring()
    const timer = setTimeout(() => givingUp.abort(), GIVE_UP_MS)
    await Promise.race([running, wait(STOP_MS)])
    clearTimeout(timer)
  }
}
