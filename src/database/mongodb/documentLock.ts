import { AsyncLocalStorage } from 'node:async_hooks'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { findLeases, waitForRelease, WRITE_LEASE, withLease } from './lease'
import { forget, whileHeld } from './held'
import { noteUnderLock } from '../monotonicTimestamps'
import { makeTurns } from '../turns'
import { MAX_WAIT_MS, writerBusy } from '../writerBusy'
import { findDraft, isId, keyOf } from '../documents'

declare module 'payload' {
  interface CollectionCustom {
    /**
     * What a write to a document waits for: with `collection`, writes to any document of it. Else it is the document alone, or the one that
     * its relation with `custom.home` names: a document and those that live in it are one.
     */
    lock?: 'collection'
  }
}

/** A document that is written to. */
type One = { collection: CollectionSlug; id: string } | { global: GlobalSlug }

/** What a request writes to: one document, also by one of its versions that is restored, or many that it finds. */
export type Written = One | { collection: CollectionSlug; version: string } | 'many'

/** The document that a version is of; null where there is none. */
const documentOf = async (payload: Payload, collection: CollectionSlug, version: string): Promise<string | null> => {
  if (!isId({ payload }, version) || !payload.collections[collection].config.versions) return null
  const where = { id: { equals: version } }
  const { docs } = await payload.db.findVersions({ collection, limit: 1, where })
  return docs[0] ? String(docs[0].parent) : null
}

/** The name of the lock that the document in which another lives has; null where it lives in none. */
const homeLockOf = async (payload: Payload, collection: CollectionSlug, id: string): Promise<string | null> => {
  const home = payload.collections[collection].config.flattenedFields.find(({ custom }) => custom?.home)
  if (home?.type !== 'relationship' || !isId({ payload }, id)) return null
  const doc = await findDraft({ payload }, collection, id, { [home.name]: true })
  const within = doc?.[home.name]
  return typeof within === 'string' ? `${String(home.relationTo)} ${within}` : null
}

/** What a write to one document waits for. */
const lockNameOf = async (payload: Payload, written: One): Promise<string> => {
  if ('global' in written) return `global ${written.global}`
  const { collection, id } = written
  if (payload.collections[collection].config.custom.lock === 'collection') return collection
  return (await homeLockOf(payload, collection, id)) ?? `${collection} ${id}`
}

/** Of documents that are written to one by one, each has a lease of this kind; the other is that of work on many. */
const writeLock = (name: string): string => `${WRITE_LEASE}${name}`
const EXCLUSIVE = 'writes'
const POLL_MS = 25

/** The turns of the writes of this process that wait for a lock or have it, by its name, and how many they are. */
const queues = new Map<string, { take: ReturnType<typeof makeTurns>; length: number }>()

/** Does something when those of this process that came before are through with the same lock: of them one asks the database at a time. */
const inQueue = async <T>(name: string, stop: AbortSignal, work: () => Promise<T>): Promise<T> => {
  const queue = queues.get(name) ?? { take: makeTurns(), length: 0 }
  queues.set(name, queue)
  queue.length++
  let give = (): void => undefined
  try {
    give = await queue.take(
      new Promise((_, reject) => stop.addEventListener('abort', () => reject(stop.reason), { once: true })),
    )
    stop.throwIfAborted()
    return await work()
  } finally {
    give()
    if (!--queue.length) queues.delete(name)
  }
}

/** Set in work that writes alone: what it does to one document needs no lock of its own. */
const holdsExclusiveLock = new AsyncLocalStorage<boolean>()

/** Gives what waits a signal that ends its patience; who waited for so long is told that the writer is busy. */
const busyIfLate = async <T>(waiting: (late: AbortSignal) => Promise<T>): Promise<T> => {
  const late = AbortSignal.timeout(MAX_WAIT_MS)
  try {
    return await waiting(late)
  } catch (error) {
    throw error === late.reason ? writerBusy(`A write waited ${MAX_WAIT_MS / 1000} s for its lock.`) : error
  }
}

/**
 * Does a write to one document when no other is under way, and none after another has taken over its lock (fence.ts). Payload reads a document,
 * changes what the write says, and writes the whole of it back: of two at once the later one would undo the other. On SQLite the one writer sees
 * to it; on MongoDB the document’s lock does, among all servers.
 *
 * Upstream: docs/upstream/041-write-of-a-whole-document.md (open in 3.90.2). Goes when of two writes at once to different fields both are kept, without
 * transactions too. Told by tests/http/atOnce.test.ts.
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
    const one =
      'version' in written
        ? { collection: written.collection, id: (await documentOf(payload, written.collection, written.version)) ?? '' }
        : written
    for (;;) {
      const name = writeLock(await lockNameOf(payload, one))
      // Locked first and asked then, as work on many does the other way round: one of two always sees the other. What a session belongs to may
      // have changed before it was locked.
      const isOurs = async (): Promise<boolean> =>
        !(await findLeases(payload, { _id: EXCLUSIVE })).length && writeLock(await lockNameOf(payload, one)) === name
      const noted = async (): Promise<T> => {
        forget('global' in one ? keyOf(one.global) : keyOf(one.collection, one.id))
        if ('global' in one || isId({ payload }, one.id)) await noteUnderLock(payload, one)
        return work()
      }
      const once = async (assertHeld: () => Promise<void>) =>
        (await isOurs()) ? { result: await whileHeld(assertHeld, noted) } : null
      const done = await inQueue(name, wait.stop, () => withLease(payload, name, once, wait))
      if (done) return done.result
      await waitForRelease(payload, { _id: EXCLUSIVE }, wait)
    }
  })
}

/**
 * Does a write to a document that lives in no other yet (a session), from a write to the one that takes it in (its workshop), which has a lock
 * of its own: nobody else writes to it meanwhile. One that another has taken in by then is left alone.
 */
export const lockAdoptedSession = async (
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  work: () => Promise<unknown>,
): Promise<unknown> => {
  if (payload.db.name !== 'mongoose' || holdsExclusiveLock.getStore()) return work()
  const ifStillFree = (assertHeld: () => Promise<void>): Promise<void> =>
    whileHeld(assertHeld, async () => {
      forget(keyOf(collection, id))
      if (!(await homeLockOf(payload, collection, id))) await work()
    })
  const name = writeLock(`${collection} ${id}`)
  return busyIfLate((stop) =>
    inQueue(name, stop, () => withLease(payload, name, ifStillFree, { every: POLL_MS, stop })),
  )
}

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
  // Nobody asks there whether it is held, and Node.js follows each promise from the first that is set on.
  if (payload.db.name !== 'mongoose') return work(() => Promise.resolve())
  const wait = { every: POLL_MS, stop }
  const writing = { _id: { $regex: `^${writeLock('')}` } }
  // What is under way is waited for before, too: of a lock that a kill left behind, others need not wait for the end.
  const owners = (await findLeases(payload, writing)).map(({ owner }) => owner)
  await waitForRelease(payload, { ...writing, owner: { $in: owners } }, wait)
  return withLease(
    payload,
    EXCLUSIVE,
    async (assertHeld) => {
      await waitForRelease(payload, writing, wait)
      return holdsExclusiveLock.run(true, () => whileHeld(assertHeld, () => work(assertHeld)))
    },
    wait,
  )
}
