import { AsyncLocalStorage } from 'node:async_hooks'
import type { CollectionSlug, Payload } from 'payload'
import { isClaimed, untilFree, withClaim } from './claim'
import { WriterBusyError } from './storageProblem'
import { isId, storedDocs } from './stored'

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

/** A workshop and its sessions are one: whatever writes to one of them waits for what writes to another. */
const claimOf = async (payload: Payload, written: One): Promise<string> => {
  if ('global' in written) return `global ${written.global}`
  const { collection } = written
  const id = 'id' in written ? written.id : ((await documentOf(payload, collection, written.version)) ?? '')
  if (collection === 'workshops') return `programme ${id}`
  if (collection === 'sessions' && isId({ payload }, id)) {
    const [session] = await storedDocs({ payload }, 'sessions', { id: { equals: id } }, 1, { workshop: true })
    if (typeof session?.workshop === 'string') return `programme ${session.workshop}`
  }
  return `${collection} ${id}`
}

/** Of documents that are written to one by one, each has a claim of this kind; the other is that of work on many. */
const one = (name: string): string => `write ${name}`
const MANY = 'writes'
const EVERY = 25

/** How long a write waits for its turn, in milliseconds: as on SQLite (serialWriter.ts). */
const PATIENCE = 10_000

/** Set in work that writes alone: what it does to one document has its turn already. */
const isAlone = new AsyncLocalStorage<boolean>()

/**
 * Does a write to one document when no other is under way: Payload reads a document, changes what the write says, and writes the whole of it
 * back, so that of two at once the one that is later would undo the other. On SQLite the one writer sees to it; on MongoDB a claim does, among
 * all servers.
 */
export const inTurn = async <T>(payload: Payload, written: Written | null, work: () => Promise<T>): Promise<T> => {
  if (!written || payload.db.name !== 'mongoose' || isAlone.getStore()) return work()
  if (written === 'many') return alone(payload, work)
  const name = one(await claimOf(payload, written))
  const stop = AbortSignal.timeout(PATIENCE)
  const wait = { every: EVERY, stop }
  try {
    for (;;) {
      // Claimed first and asked then, as work on many does the other way round: one of two always sees the other.
      const done = await withClaim(
        payload,
        name,
        async () => ((await isClaimed(payload, MANY)) ? null : { result: await work() }),
        wait,
      )
      if (done) return done.result
      await untilFree(payload, MANY, wait)
    }
  } catch (error) {
    throw error === stop.reason ? new WriterBusyError(`A write waited ${PATIENCE / 1000} s for its turn.`) : error
  }
}

/**
 * Does work that writes to many documents, which it finds on its way, when nobody writes to any: as on SQLite, whose one writer it has. Creating
 * documents waits for nobody.
 * @param work gets a function that throws when another process has taken over; asked between its steps
 */
export const alone = <T>(payload: Payload, work: (stillOurs: () => Promise<void>) => Promise<T>): Promise<T> =>
  isAlone.getStore()
    ? work(() => Promise.resolve())
    : withClaim(
        payload,
        MANY,
        async (stillOurs) => {
          if (payload.db.name === 'mongoose') await untilFree(payload, { $regex: `^${one('')}` }, { every: EVERY })
          return isAlone.run(true, () => work(stillOurs))
        },
        { every: EVERY },
      )
