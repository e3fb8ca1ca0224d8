import { createLocalReq, type Payload } from 'payload'
import { FLOOD_MINUTES, isFlood, proofsLeft } from '../../domain/mailCaps'
import { changeWhere, isTaken, make } from '../../database/atomic'
import { findMain, type In } from '../../database/documents'
import { floodNotice } from '../../mail/floodNotice'

const MINUTE_MS = 60_000

/** What the row is called that says that a flood was told of. `handedAt` is when it was seen last. */
export const FLOOD_ROW = 'flood'

const before = (now: Date, minutes: number): string => new Date(now.getTime() - minutes * MINUTE_MS).toISOString()

/**
 * How many requests of the last minutes nobody has proven, over all workshops and whichever server took them, where they are so many that somebody
 * may be registering others (src/domain/mailCaps.ts); 0 where they are not.
 */
export const floodNow = async (payload: Payload, now: Date): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const { totalDocs } = await payload.db.count({
    collection: 'registrations',
    req,
    where: {
      and: [
        { state: { equals: 'pending' } },
        { createdAt: { greater_than: before(now, FLOOD_MINUTES) } },
        // Of a list, an organiser has asked for all of them.
        { source: { not_equals: 'import' } },
      ],
    },
  })
  return isFlood(totalDocs) ? totalDocs : 0
}

/** How many mails that ask for a proof may leave now, while there is a flood: by what the database knows of those of the last minute. */
export const proofsLeftNow = async (payload: Payload, now: Date): Promise<number> => {
  const { totalDocs } = await payload.db.count({
    collection: 'outbox',
    req: await createLocalReq({}, payload),
    where: {
      // The keys of those that are counted (handOver.ts).
      and: [
        { key: { greater_than: 'unproven:' } },
        { key: { less_than: 'unproven;' } },
        { handedAt: { greater_than: before(now, 1) } },
      ],
    },
  })
  return proofsLeft(totalDocs)
}

/** Notes that there is a flood. @returns the id of the note where it is a new one: the last was seen longer ago than a flood lasts */
const noteFlood = async (req: In, now: Date): Promise<string | null> => {
  const at = now.toISOString()
  const [known] = await findMain(
    req,
    'outbox',
    {
      // By their keys, which have an index.
      and: [
        { key: { greater_than: `${FLOOD_ROW}:` } },
        { key: { less_than: `${FLOOD_ROW};` } },
        { handedAt: { greater_than: before(now, FLOOD_MINUTES) } },
      ],
    },
    1,
  )
  if (known) {
    if (Date.parse(known.handedAt ?? '') < now.getTime() - MINUTE_MS)
      await changeWhere(req, 'outbox', { id: { equals: known.id } }, { handedAt: at })
    return null
  }
  // Of two servers that see it at once, one tells of it.
  const key = `${FLOOD_ROW}:${Math.floor(now.getTime() / (FLOOD_MINUTES * MINUTE_MS))}`
  try {
    return await make(req, 'outbox', { key, kind: FLOOD_ROW, priority: 1, state: 'sent', attempts: 0, handedAt: at })
  } catch (error) {
    if (!isTaken(error)) throw error
    return null
  }
}

/**
 * Tells all organisers of a flood of requests, once, by a mail to each account and a line in the log. Where nobody could be told, the next call tries again.
 * @param count how many nobody has proven
 */
export const tellOfFlood = async (payload: Payload, count: number, now: Date): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const noted = await noteFlood(req, now)
  if (!noted) return
  payload.logger.warn(
    { requests: count, minutes: FLOOD_MINUTES },
    'Very many requests for seats that nobody has confirmed: mails that ask for it leave more slowly.',
  )
  const organisers = await findMain(req, 'users', { role: { in: ['organiser', 'admin'] } }, 0, { email: true })
  const url = `${payload.config.custom.origin}${payload.config.routes.admin}/desks`
  const sent = await Promise.allSettled(
    organisers.map(({ email }) => payload.sendEmail({ to: email ?? '', ...floodNotice(count, url) })),
  )
  if (organisers.length && sent.every(({ status }) => status === 'rejected'))
    await payload.db.deleteMany({ collection: 'outbox', req, where: { id: { equals: noted } } })
}
