import { AsyncLocalStorage } from 'node:async_hooks'
import type { CollectionSlug, Payload } from 'payload'
import { findLeases, isLeased, waitForRelease, withLease } from './lease'
import { writerBusy } from '../writerBusy'
import { isId, findDraft } from '../documents'

/** A document that is written to; by one of its versions, where that is restored. */
type One = { collection: string; id: string } | { collection: string; version: string } | { global: string }

/** What a request writes to: one document, or many that it finds. */
export type Written = One | 'many'

/** The document that a version is of; null where there is none. */
const documentOf = async (payload: Payload, collection: string, version: string): Promise<string | null> => {
  if (!isId({ payload }, version) || !payload.collections[collection as CollectionSlug].config.versions) return null
  const where = { id: { equals: version } }
  const { docs } = await payload.db.findVersions({ collection: collection as CollectionSlug, limit: 1, where })
  return docs[0] ? String(docs[0].parent) : null
}

/**
 * What a write to one document waits for. A workshop and its sessions are one: whatever writes to one of them waits for what writes to another.
 * So are accounts: that an administrator is left is a matter of all of them.
 */
const lockNameOf = async (payload: Payload, written: One): Promise<string> => {
  if ('global' in written) return `global ${written.global}`
  const { collection } = written
  if (collection === 'users') return collection
  const given = 'id' in written ? written.id : ((await documentOf(payload, collection, written.version)) ?? '')
  // MongoDB takes an id in any case of letters.
  const id = given.toLowerCase()
  if (collection === 'workshops') return `programme ${id}`
  if (collection === 'sessions' && isId({ payload }, id)) {
    const session = await findDraft({ payload }, 'sessions', id, { workshop: true })
    if (typeof session?.workshop === 'string') return `programme ${session.workshop}`
  }
  return `${collection} ${id}`
}

/** Of documents that are written to one by one, each has a claim of this kind; the other is that of work on many. */
const writeLock = (name: string): string => `write ${name}`
const EXCLUSIVE = 'writes'
const POLL_MS = 25

/** How long a write waits for its turn, in milliseconds: as on SQLite (../sqlite/oneWriter.ts). */
const MAX_WAIT_MS = 10_000

/** Set in work that writes alone: what it does to one document has its turn already. */
const holdsExclusiveLock = new AsyncLocalStorage<boolean>()

/** Gives what waits a signal that ends its patience; who waited for so long is told that the writer is busy. */
const busyIfLate = async <T>(waiting: (late: AbortSignal) => Promise<T>): Promise<T> => {
  const late = AbortSignal.timeout(MAX_WAIT_MS)
  try {
    return await waiting(late)
  } catch (error) {
    throw error === late.reason ? writerBusy(`A write waited ${MAX_WAIT_MS / 1000} s for its turn.`) : error
  }
}

/**
 * Does a write to one document when no other is under way: Payload reads a document, changes what the write says, and writes the whole of it
 * back, so that of two at once the one that is later would undo the other. On SQLite the one writer sees to it; on MongoDB a claim does, among
 * all servers.
 * @param ending gives up waiting, by throwing its reason
 * @throws Refusal WRITER_BUSY where others write for longer than anybody waits
 */
export const withDocumentLock = async <T>(
  payload: Payload,
  written: Written | null,
  work: () => Promise<T>,
  ending?: AbortSignal,
): Promise<T> => {
  if (!written || payload.db.name !== 'mongoose' || holdsExclusiveLock.getStore()) return work()
  return busyIfLate(async (late) => {
    const wait = { every: POLL_MS, stop: ending ? AbortSignal.any([late, ending]) : late }
    if (written === 'many') return withExclusiveLock(payload, work, wait.stop)
    for (;;) {
      const name = writeLock(await lockNameOf(payload, written))
      // Claimed first and asked then, as work on many does the other way round: one of two always sees the other. What a session belongs to may
      // have changed before it was claimed.
      const isOurs = async (): Promise<boolean> =>
        !(await isLeased(payload, EXCLUSIVE)) && writeLock(await lockNameOf(payload, written)) === name
      const once = async () => ((await isOurs()) ? { result: await work() } : null)
      const done = await withLease(payload, name, once, wait)
      if (done) return done.result
      await waitForRelease(payload, { _id: EXCLUSIVE }, wait)
    }
  })
}

/**
 * Does a write to a session that belongs to no workshop yet, from a write to the workshop that takes it in, which has the turn of its own
 * programme: nobody else writes to the session meanwhile.
 */
export const lockAdoptedSession = <T>(payload: Payload, session: string, work: () => Promise<T>): Promise<T> =>
  payload.db.name !== 'mongoose' || holdsExclusiveLock.getStore()
    ? work()
    : busyIfLate((stop) =>
        withLease(payload, writeLock(`sessions ${session.toLowerCase()}`), work, { every: POLL_MS, stop }),
      )

/**
 * Does work that writes to many documents, which it finds on its way, when nobody writes to any: as on SQLite, whose one writer it has. Creating
 * documents waits for nobody.
 * @param work gets a function that throws when another process has taken over; asked between its steps
 * @param stop gives up waiting, by throwing its reason; without it, it is waited for as long as it takes
 */
export const withExclusiveLock = async <T>(
  payload: Payload,
  work: (assertHeld: () => Promise<void>) => Promise<T>,
  stop?: AbortSignal,
): Promise<T> => {
  if (holdsExclusiveLock.getStore()) return work(() => Promise.resolve())
  if (payload.db.name !== 'mongoose') return holdsExclusiveLock.run(true, () => work(() => Promise.resolve()))
  const wait = { every: POLL_MS, stop }
  const writing = { _id: { $regex: `^${writeLock('')}` } }
  // What is under way is waited for before, too: of a claim that a kill left behind, others need not wait for the end.
  const owners = (await findLeases(payload, writing)).map(({ owner }) => owner)
  await waitForRelease(payload, { ...writing, owner: { $in: owners } }, wait)
  return withLease(
    payload,
    EXCLUSIVE,
    async (assertHeld) => {
      await waitForRelease(payload, writing, wait)
      return holdsExclusiveLock.run(true, () => work(assertHeld))
    },
    wait,
  )
}
