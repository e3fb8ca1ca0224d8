import { createLocalReq, type PayloadRequest } from 'payload'
import { MESSAGE_HELD_MS, type Audience, type MessageTexts } from '../../../domain/messages'
import { changeWhere, isTaken, make } from '../../../database/atomic'
import { findMain } from '../../../database/documents'
import { inTransaction } from '../../../database/transaction'
import { unclaimed } from '../../registrations/keys'
import type { Mailing } from '../../registrations/messages'

/** What is written of a message. */
export interface Written {
  /** Made by whoever begins it. */
  key: string
  /** As whoever writes has read it; 0 of one that is new. */
  version: number
  audience: Audience
  chosen: readonly string[]
  texts: MessageTexts
}

const instantAfter = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString()

export const mailingByKey = async (req: PayloadRequest, key: string): Promise<Mailing | null> =>
  (await findMain(req, 'mailings', { key: { equals: key } }, 1))[0] ?? null

/** What is being written to those who registered for a workshop: one draft, for whichever organiser goes on with it. */
export const draftOf = async (req: PayloadRequest, workshop: string): Promise<Mailing | null> =>
  (await findMain(req, 'mailings', { draft: { equals: workshop } }, 1))[0] ?? null

const asDraft = (workshop: string, { key, version }: Pick<Written, 'key' | 'version'>) => ({
  and: [{ key: { equals: key } }, { draft: { equals: workshop } }, { version: { equals: version } }],
})

/**
 * Writes the draft of a workshop, where it is as its writer has read it.
 * @returns its number by now; null where somebody else has written or sent it
 */
export const saveDraft = async (
  req: PayloadRequest,
  workshop: string,
  { audience, chosen, key, texts, version }: Written,
  who: string,
): Promise<number | null> => {
  const data = { audience, chosen: [...chosen], texts, who }
  if (version > 0) {
    const isWritten = await changeWhere(req, 'mailings', asDraft(workshop, { key, version }), {
      ...data,
      version: version + 1,
    })
    return isWritten ? version + 1 : null
  }
  try {
    await make(req, 'mailings', { ...data, key, draft: workshop, workshop, state: 'draft', version: 1 })
    return 1
  } catch (error) {
    if (!isTaken(error)) throw error
    return null
  }
}

/** Throws the draft of a workshop away. @returns whether it was as its writer has read it */
export const dropDraft = async (
  req: PayloadRequest,
  workshop: string,
  read: Pick<Written, 'key' | 'version'>,
): Promise<boolean> => {
  // Of two at once, one finds it as it was.
  const isMine = await changeWhere(req, 'mailings', asDraft(workshop, read), { draft: unclaimed(), state: 'takenBack' })
  if (isMine) await req.payload.db.deleteMany({ collection: 'mailings', req, where: { key: { equals: read.key } } })
  return isMine
}

/** Notes what an organiser did with a message: to whom stands in the outbox. */
const auditMailing = (
  req: PayloadRequest,
  act: 'sendMessage' | 'stopMessage' | 'takeBackMessage',
  { id, workshop }: Pick<Mailing, 'id' | 'workshop'>,
  { facts = {}, now, who }: { facts?: object; now: Date; who: string },
): Promise<unknown> =>
  make(req, 'audit', { at: now.toISOString(), act, who, workshop: workshop ?? '', facts: { mailing: id, ...facts } })

/**
 * Queues the draft of a workshop, as its writer has read it: it waits for a minute, and is sent then. Who asks a second time, since the answer was lost,
 * finds it queued.
 * @returns the message; null where somebody else has written or sent it
 */
export const queue = async (
  req: PayloadRequest,
  workshop: string,
  { now, people, read, who }: { now: Date; people: number; read: Pick<Written, 'key' | 'version'>; who: string },
): Promise<Mailing | null> => {
  const isQueued = await inTransaction(req, async () => {
    const isMine = await changeWhere(req, 'mailings', asDraft(workshop, read), {
      draft: unclaimed(),
      state: 'held',
      who,
      queuedAt: now.toISOString(),
      heldUntil: instantAfter(now, MESSAGE_HELD_MS),
      upTo: null,
    })
    const mailing = isMine ? await mailingByKey(req, read.key) : null
    if (mailing) await auditMailing(req, 'sendMessage', mailing, { facts: { people }, now, who })
    return isMine
  })
  return isQueued ? mailingByKey(req, read.key) : null
}

/**
 * Takes a message back of which no mail was made: it is the draft of its workshop again, unless another one was begun meanwhile.
 * @returns whether it could be
 */
export const takeBack = async (
  req: PayloadRequest,
  { id, version, workshop }: Mailing,
  who: string,
  now: Date,
): Promise<boolean> => {
  const held = { and: [{ id: { equals: id } }, { state: { equals: 'held' } }] }
  const back = async (data: Partial<Mailing>): Promise<boolean> => {
    const own = await createLocalReq({}, req.payload)
    return inTransaction(own, async () => {
      const isBack = await changeWhere(own, 'mailings', held, { heldUntil: null, queuedAt: null, ...data })
      if (isBack) await auditMailing(own, 'takeBackMessage', { id, workshop: workshop ?? '' }, { now, who })
      return isBack
    })
  }
  try {
    return await back({ draft: workshop ?? '', state: 'draft', version: (version ?? 0) + 1 })
  } catch (error) {
    if (!isTaken(error)) throw error
    return back({ state: 'takenBack' })
  }
}

/** Stops a message that is being sent: whatever is not under way goes to nobody. @returns whether it was still being sent */
export const stop = (req: PayloadRequest, { id, workshop }: Mailing, who: string, now: Date): Promise<boolean> =>
  inTransaction(req, async () => {
    const sending = { and: [{ id: { equals: id } }, { state: { in: ['posting', 'posted'] } }] }
    const isStopped = await changeWhere(req, 'mailings', sending, { state: 'stopped', chosen: null })
    if (!isStopped) return false
    await auditMailing(req, 'stopMessage', { id, workshop: workshop ?? '' }, { now, who })
    return true
  })
