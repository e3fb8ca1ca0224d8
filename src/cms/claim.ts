import { hostname } from 'node:os'
import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'

interface Claim {
  _id: string
  owner: string
  /** Goes up with every sign of life of its owner. */
  beat?: number
}
interface LockCollection {
  findOne: (filter: object) => Promise<Claim | null>
  insertOne: (doc: Claim) => Promise<unknown>
  updateOne: (filter: object, update: object) => Promise<{ matchedCount: number }>
  deleteOne: (filter: object) => Promise<unknown>
}
interface MongoAdapter {
  connection: { collection: (name: string) => LockCollection }
}

/** How long a claim holds without a sign of life, in milliseconds: what others wait after a kill -9. */
const patience = 30_000

/** Another process took the claim over: this one stood still for too long, and must not go on. */
export class ClaimLostError extends Error {
  override readonly name = 'ClaimLostError'
  constructor(name: string) {
    super(`Another server took over (${name}), since this one gave no sign of life for ${patience / 1000} s.`)
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

/**
 * Does work of which an installation does one at a time, whatever process comes first: migrations, loading a series, publishing what is due.
 * On MongoDB it is claimed, with a sign of life every few seconds; the others wait, and take over a claim in which they have seen none for half
 * a minute by their own clocks: one that kill -9 left. On SQLite the lock of the file stands for it (src/cms/fileLock.ts).
 * @param name what is claimed
 * @param work gets a function that throws ClaimLostError when another process has taken over; work of several steps asks it between them
 * @param every how often it is looked whether it is free, in milliseconds
 * @param waiting told once when somebody else has it
 * @param stop gives up waiting, by throwing its reason; the work itself is not stopped
 */
export const withClaim = async <T>(
  payload: Payload,
  name: string,
  work: (stillOurs: () => Promise<void>) => Promise<T>,
  { every = 500, stop, waiting }: { every?: number; stop?: AbortSignal; waiting?: () => void } = {},
): Promise<T> => {
  if (payload.db.name !== 'mongoose') return work(() => Promise.resolve())
  const locks = (payload.db as unknown as MongoAdapter).connection.collection('atelier_locks')
  const owner = `${hostname()} ${process.pid} ${crypto.randomUUID()}`
  const take = async (): Promise<boolean> => {
    try {
      await locks.insertOne({ _id: name, owner, beat: 0 })
      return true
    } catch (error) {
      if ((error as { code?: number }).code === 11_000) return false
      throw error
    }
  }
  let last: Claim | null = null
  let since = 0
  for (let told = false; !(await take());) {
    if (!told) waiting?.()
    told = true
    stop?.throwIfAborted()
    const theirs = await locks.findOne({ _id: name })
    if (!isDeepStrictEqual(theirs, last)) [last, since] = [theirs, performance.now()]
    // Only as it was last seen: a sign of life that comes at this moment saves it.
    else if (theirs && performance.now() - since > patience) await locks.deleteOne(theirs)
    await pause(every)
  }
  const stillOurs = async (): Promise<void> => {
    const { matchedCount } = await locks.updateOne({ _id: name, owner }, { $inc: { beat: 1 } })
    if (!matchedCount) throw new ClaimLostError(name)
  }
  // One that fails is tried again in time; the claim outlives two of them.
  const live = setInterval(() => {
    stillOurs().catch((error: unknown) => payload.logger.warn({ err: error }, `The claim of ${name} was not renewed.`))
  }, patience / 4)
  try {
    return await work(stillOurs)
  } finally {
    clearInterval(live)
    await locks.deleteOne({ _id: name, owner })
  }
}
