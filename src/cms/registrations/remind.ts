import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Clock } from '../../domain/clock'
import { MOST_HOURS, settingsOf } from '../../domain/desk'
import { dueReminder, dueThanks, isReminded, reminderKey, THANKS_FOR_MS } from '../../domain/reminders'
import { asInstant } from '../../domain/time'
import { isTaken, make } from '../../database/atomic'
import { findMain, type Conditions } from '../../database/documents'
import { inTransaction } from '../../database/transaction'
import { owedOf } from './acts'
import type { Desk } from './desk'
import { eachAlone } from './eachAlone'
import { BATCH, someRows } from './follow'
import { post } from './outbox'
import type { Registration } from './queue'
import { factsOfDesk } from './settle'
import { mailsAreOwed } from './wake'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What is written to all who have a seat at a workshop. */
interface ToAll {
  workshop: string
  kind: 'reminder' | 'thanks'
  /** Tells it from others of its kind. */
  about: string
  /** Whoever got their seat later is not meant (ISO 8601, UTC). */
  dueAtUtc: string
}

/** What the rows of the outbox are called that note that all have the row of a mail. */
const POSTED = 'posted'
const markOf = (workshop: string, about: string): string => `${workshop}:${POSTED}:${about}`
const THANKS = 'thanks'

/** Those who are written to. Of an earlier version’s, who never had a link, an organiser made a note: nobody told them that they would be written to. */
const writtenTo = (workshop: string): Conditions<'registrations'> => ({
  workshop: { equals: workshop },
  state: { equals: 'confirmed' },
  linkVersion: { exists: true },
})

/** Mails of a kind to some registrations, and what tells them of a change. */
const rowsOfMails = (req: PayloadRequest, kind: ToAll['kind'], registrations: readonly Registration[]) =>
  findMain(req, 'outbox', {
    and: [{ registration: { in: registrations.map(({ id }) => id) } }, { kind: { in: [kind, 'moved'] } }],
  })

/** Puts a mail for all who have a seat into the outbox, batch by batch, then notes that it is done. A kill in the middle leaves it to the next minute. */
const postToAll = async (payload: Payload, mail: ToAll, stop?: AbortSignal): Promise<void> => {
  const { about, dueAtUtc, kind, workshop } = mail
  for (let after: string | null = null; ;) {
    stop?.throwIfAborted()
    const req = await createLocalReq({}, payload)
    const rows = await someRows(req, writtenTo(workshop), after)
    const mails = rows.length ? await rowsOfMails(req, kind, rows) : []
    // Who is told of a change after it was due is told the date with that.
    const isKnown = ({ id, owes }: Registration): boolean =>
      owedOf(owes).has('moved') ||
      mails.some((one) =>
        one.registration !== id
          ? false
          : one.kind === 'moved'
            ? !isReminded(one.createdAt, mail)
            : one.key === `${id}:${kind}:${about}`,
      )
    const meant = rows.filter(
      (row) =>
        isReminded(row.stateAt ?? row.createdAt, { dueAtUtc }) &&
        !isKnown(row) &&
        // Thanks are for who wants messages; a reminder is of one’s own seat.
        !(kind === 'thanks' && row.noMessages),
    )
    if (meant.length)
      await inTransaction(req, async () => {
        for (const { id } of meant) await post(req, { registration: id, workshop, kind, about })
      })
    if (rows.length < BATCH) break
    after = rows.at(-1)?.id ?? null
  }
  const req = await createLocalReq({}, payload)
  try {
    await make(req, 'outbox', {
      key: markOf(workshop, about),
      workshop,
      kind: POSTED,
      about,
      priority: 6,
      state: 'sent',
    })
  } catch (error) {
    // Another server has done the same.
    if (!isTaken(error)) throw error
  }
  mailsAreOwed(payload)
}

/** What a desk may have to write to all: one reminder of its start, or thanks. */
const marksOf = (desk: Desk): string[] => {
  const { reminders } = settingsOf(desk)
  const start = asInstant(desk.startsAtUtc)
  const all = start ? reminders.map((hours) => reminderKey(hours * 60, start)) : []
  return [...all, THANKS].map((about) => markOf(desk.workshop ?? '', about))
}

const mailFor = (desk: Desk, now: string, isDone: (mark: string) => boolean): ToAll | null => {
  const workshop = desk.workshop ?? ''
  const { reminders, thanks } = settingsOf(desk)
  const [startsAtUtc, endsAtUtc] = [asInstant(desk.startsAtUtc), asInstant(desk.endsAtUtc)]
  const offsets = reminders.map((hours) => hours * 60)
  const reminder = dueReminder({ offsets, startsAtUtc }, now, (key) => isDone(markOf(workshop, key)))
  if (reminder) return { workshop, kind: 'reminder', about: reminder.key, dueAtUtc: reminder.dueAtUtc }
  const over = thanks && !isDone(markOf(workshop, THANKS)) ? dueThanks({ endsAtUtc, startsAtUtc }, now) : null
  return over && { workshop, kind: 'thanks', about: THANKS, dueAtUtc: over.dueAtUtc }
}

/**
 * Reminds those who have a seat at what begins soon, and thanks those who had one at what is over. Nobody of a workshop that stands still or is called off.
 * Any number of servers may do so at once, and again at any time: each mail has one row. Where nothing is due it asks two questions, of desks and of
 * what is done.
 */
export const remindAll = async (req: PayloadRequest, clock: Clock, stop?: AbortSignal): Promise<void> => {
  const now = clock().toISOString()
  const from = (milliseconds: number): string => new Date(Date.parse(now) + milliseconds).toISOString()
  const desks = await findMain(req, 'desks', {
    and: [
      { isOpen: { equals: true } },
      { startsAtUtc: { less_than_equal: from(MOST_HOURS * HOUR_MS) } },
      // Whatever has no end has ended a day after it began.
      {
        or: (['endsAtUtc', 'startsAtUtc'] as const).map((name) => ({
          [name]: { greater_than: from(-THANKS_FOR_MS - 2 * DAY_MS) },
        })),
      },
    ],
  })
  const held = desks.filter((desk) => {
    const { isCalledOff, isPaused } = factsOfDesk(desk, now)
    return !isCalledOff && !isPaused && mailFor(desk, now, () => false)
  })
  if (!held.length) return
  const done = await findMain(req, 'outbox', { key: { in: held.flatMap(marksOf) } }, 0, { key: true })
  const marks = new Set(done.map(({ key }) => key))
  const mails = held.flatMap((desk) => mailFor(desk, now, (mark) => marks.has(mark)) ?? [])
  await eachAlone(mails, (mail) => postToAll(req.payload, mail, stop), stop)
}
