import { hostname } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { isRow } from '../../domain/row'
import { writerBusy } from '../writerBusy'

interface Lease {
  _id: string
  owner: string
  /** Goes up with every sign of life of its owner. */
  beat?: number
}

/** What the names of leases of single documents begin with. */
export const WRITE_LEASE = 'write '

/**
 * How long a lease holds without a sign of life, in milliseconds: what others wait after a kill -9. That of a document ends before the patience of
 * whoever waits for it does: one that stood still for longer finds that it may not write (fence.ts). Work of many steps
 * looks between them alone, and has longer.
 */
const holdsFor = (name: string): number => (name.startsWith(WRITE_LEASE) ? 6000 : 30_000)

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

const locksOf = ({ db }: Payload) => db.connection.collection<Lease>('atelier_locks')

interface Waiting {
  /** How often it is looked whether it is free, in milliseconds. */
  every?: number
  /** Gives up waiting, by throwing its reason; the work itself is not stopped. */
  stop?: AbortSignal
}

/** Who has which of the leases that a filter of MongoDB finds. */
export const findLeases = (payload: Payload, filter: object): Promise<Lease[]> =>
  locksOf(payload).find(filter).toArray()

/**
 * Leases of others as they were last seen, when, and for how long they have been so, in milliseconds of this process’s own clock: who gives up
 * waiting saw some of it for the next.
 */
const seen = new Map<string, { lease: Lease; at: number; unchanged: number }>()

/**
 * Takes away a lease in which there was no sign of life for as long as it holds.
 * @param every how often it is looked at, in milliseconds: who stood still in between has seen no more than that
 */
const dropIfDead = async (payload: Payload, lease: Lease, every: number): Promise<void> => {
  const [last, at] = [seen.get(lease._id), performance.now()]
  const isSame = last !== undefined && isDeepStrictEqual(last.lease, lease)
  const unchanged = isSame ? last.unchanged + Math.min(at - last.at, every + 1000) : 0
  // Only as it was last seen: a sign of life that comes at this moment saves it.
  if (unchanged > holdsFor(lease._id)) await locksOf(payload).deleteOne(lease)
  else seen.set(lease._id, { lease, at, unchanged })
}

/** Takes away what kill -9 left and nobody waits for: seen once, and as it was a minute later. Part of the work of the minute. */
export const dropDeadLeases = async (payload: Payload): Promise<void> => {
  const leases = await findLeases(payload, {})
  for (const lease of leases) await dropIfDead(payload, lease, 60_000)
  for (const name of seen.keys()) if (!leases.some(({ _id }) => _id === name)) seen.delete(name)
}

/**
 * Waits until nobody has any of the leases that a filter of MongoDB finds. One in which there was no sign of life for as
 * long as it holds was left by kill -9, and is taken away.
 */
export const waitForRelease = async (
  payload: Payload,
  filter: object,
  { every = 500, stop }: Waiting = {},
): Promise<void> => {
  const met = new Set<string>()
  for (;;) {
    const held = await findLeases(payload, filter)
    if (!held.length) {
      for (const name of met) seen.delete(name)
      return
    }
    for (const lease of held) {
      met.add(lease._id)
      await dropIfDead(payload, lease, every)
    }
    stop?.throwIfAborted()
    await pause(every)
  }
}

/** Owners of the leases that this process has, until they are given back. */
const own = new Set<string>()

/**
 * Gives back a lease. Where that fails it is tried again until others take it for left behind: what was done under it is done, and whoever asked
 * is told so.
 */
const release = async (payload: Payload, name: string, owner: string): Promise<void> => {
  const end = performance.now() + holdsFor(name)
  const attempt = async (): Promise<void> => {
    try {
      await locksOf(payload).deleteOne({ _id: name, owner })
      own.delete(owner)
    } catch (error) {
      payload.logger.warn({ err: error }, `The lease of ${name} was not given back.`)
      if (performance.now() < end) setTimeout(() => void attempt(), 1000).unref()
      else own.delete(owner)
    }
  }
  await attempt()
}

/** Gives back whatever leases this process has, when it ends in the middle of it: nobody need wait for it to be taken for dead. */
export const releaseLeases = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'mongoose' || !own.size) return
  await locksOf(payload).deleteMany({ owner: { $in: [...own] } })
}

/**
 * Does work of which an installation does one at a time, whatever process comes first: migrations, loading a series, publishing what is due.
 * On MongoDB it has a lease, with a sign of life every few seconds; the others wait, or take over one that kill -9 left (`waitForRelease`). On
 * SQLite the lock of the file stands for it (src/database/sqlite/fileLock.ts).
 * @param name what the lease is of
 * @param work gets a function that throws (WRITER_BUSY) when another process has taken over; work of several steps asks it between them
 * @param waiting told once when somebody else has it
 */
export const withLease = async <T>(
  payload: Payload,
  name: string,
  work: (assertHeld: () => Promise<void>) => Promise<T>,
  { waiting, ...wait }: Waiting & { waiting?: () => void } = {},
): Promise<T> => {
  if (payload.db.name !== 'mongoose') return work(() => Promise.resolve())
  const locks = locksOf(payload)
  const owner = `${hostname()} ${process.pid} ${crypto.randomUUID()}`
  const take = async (): Promise<boolean> => {
    try {
      await locks.insertOne({ _id: name, owner, beat: 0 })
      own.add(owner)
      return true
    } catch (error) {
      const isTaken = isRow(error) && error.code === 11_000
      // It may be ours already: the driver tries again what it does not know the end of, or is told not to by the address (`retryWrites`).
      const isOurs = await findLeases(payload, { _id: name, owner }).then(
        ({ length }) => length > 0,
        () => false,
      )
      if (isOurs) own.add(owner)
      if (isOurs || isTaken) return isOurs
      // It may be so in a moment.
      void release(payload, name, owner)
      throw error
    }
  }
  for (let told = false; !(await take()); told = true) {
    if (!told) waiting?.()
    await waitForRelease(payload, { _id: name }, wait)
  }
  const assertHeld = async (): Promise<void> => {
    const { matchedCount } = await locks.updateOne({ _id: name, owner }, { $inc: { beat: 1 } })
    // This process stood still for too long, and must not go on.
    if (!matchedCount)
      throw writerBusy(
        `Another server took over (${name}), since this one gave no sign of life for ${holdsFor(name) / 1000} s.`,
      )
  }
  // One that fails is tried again in time; the lease outlives two of them.
  const live = setInterval(
    () => {
      assertHeld().catch((error: unknown) =>
        payload.logger.warn({ err: error }, `The lease of ${name} was not renewed.`),
      )
    },
    holdsFor(name) / 4,
  )
  try {
    return await work(assertHeld)
  } finally {
    clearInterval(live)
    await release(payload, name, owner)
  }
}
