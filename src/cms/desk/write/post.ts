import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isMeant, statesOf } from '../../../domain/messages'
import { changeWhere } from '../../../database/atomic'
import { findMain, type Conditions } from '../../../database/documents'
import { inTransaction } from '../../../database/transaction'
import { workshopOf } from '../../registrations/acts'
import { someRows } from '../../registrations/follow'
import type { Mailing } from '../../registrations/messages'
import { post } from '../../registrations/outbox'
import type { Registration } from '../../registrations/queue'
import { countMails } from './progress'

/** So many mails are made of a message in one go; then others have their turn. */
const BATCH = 50

const as = (value: string | null | undefined) => (value ? { equals: value } : { exists: false })

/** The ids that were chosen, in their order. */
const chosenIn = ({ chosen }: Mailing): string[] =>
  (Array.isArray(chosen) ? chosen : []).filter((id): id is string => typeof id === 'string').toSorted()

/** The next who may be meant by a message, and up to whom they are; null of the last. */
const nextOf = async (
  req: PayloadRequest,
  mailing: Mailing,
): Promise<{ rows: Registration[]; upTo: string | null }> => {
  const { audience, queuedAt, upTo, workshop } = mailing
  const of: Conditions<'registrations'> = { workshop: { equals: workshop } }
  if (audience === 'chosen') {
    const ids = chosenIn(mailing)
    const from = upTo ? ids.findIndex((id) => id > upTo) : 0
    const some = from < 0 ? [] : ids.slice(from, from + BATCH)
    const rows = some.length ? await findMain(req, 'registrations', { and: [of, { id: { in: some } }] }) : []
    return { rows, upTo: from >= 0 && from + BATCH < ids.length ? (some.at(-1) ?? null) : null }
  }
  const rows = await someRows(
    req,
    {
      and: [
        of,
        { state: { in: [...statesOf(audience ?? 'confirmed')] } },
        // Who registered after it was sent is not meant.
        { createdAt: { less_than_equal: queuedAt ?? '' } },
      ],
    },
    upTo ?? null,
  )
  return { rows, upTo: rows.length < BATCH ? null : (rows.at(-1)?.id ?? null) }
}

/**
 * Makes the next mails of a message, then notes up to whom they are made. May be done again at any time, by any number of servers: each person has one row
 * of a message, and what a kill left between rows and note is made again and found to be there.
 */
const postNext = async (req: PayloadRequest, mailing: Mailing): Promise<void> => {
  const { audience, id, upTo: before } = mailing
  const { rows, upTo } = await nextOf(req, mailing)
  const meant = rows.filter(({ noMessages, state }) => !noMessages && isMeant(audience ?? 'confirmed', state))
  await inTransaction(req, async () => {
    for (const row of meant)
      await post(req, { registration: row.id, workshop: workshopOf(row), kind: 'message', about: id, mailing: id })
    const asRead = { and: [{ id: { equals: id } }, { state: { equals: 'posting' } }, { upTo: as(before) }] }
    await changeWhere(req, 'mailings', asRead, upTo ? { upTo } : { state: 'posted', chosen: null })
  })
}

/** Notes how many mails of a message came to what, once none is under way. */
const settleCounts = async (req: PayloadRequest, { id }: Mailing): Promise<void> => {
  const counts = await countMails(req, id)
  if (counts.due) return
  const posted = { and: [{ id: { equals: id } }, { state: { equals: 'posted' } }] }
  await changeWhere(req, 'mailings', posted, { state: 'sent', counts })
}

/**
 * Does the next part of what organisers wrote to many: one whose minute is over begins, one that has begun gets some more of its mails, and one whose
 * mails have all left is done.
 * @returns whether more of it can be done at once
 */
export const postMessages = async (payload: Payload, now: Date): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  const found = await findMain(req, 'mailings', { state: { in: ['held', 'posting', 'posted'] } })
  for (const mailing of found.filter(({ state }) => state === 'posted')) await settleCounts(req, mailing)
  const [next] = found
    .filter(({ heldUntil, state }) => state !== 'posted' && Date.parse(heldUntil ?? '') <= now.getTime())
    .toSorted((a, b) => Date.parse(a.heldUntil ?? '') - Date.parse(b.heldUntil ?? ''))
  if (!next) return false
  // As it was read: one that was taken back, changed and sent again meanwhile has another minute, and may be for others.
  const held = {
    and: [{ id: { equals: next.id } }, { state: { equals: 'held' } }, { version: { equals: next.version } }],
  }
  // Taken back meanwhile: another one may be next.
  if (next.state === 'held' && !(await changeWhere(req, 'mailings', held, { state: 'posting' }))) return true
  await postNext(req, { ...next, state: 'posting' })
  return true
}
