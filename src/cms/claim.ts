import { hostname } from 'node:os'
import type { Payload } from 'payload'

interface LockCollection {
  findOneAndUpdate: (filter: object, update: object, options: object) => Promise<{ owner?: string } | null>
  deleteOne: (filter: object) => Promise<unknown>
}
interface MongoAdapter {
  connection: { collection: (name: string) => LockCollection }
}

/** How long a claim holds without being renewed, in milliseconds: what others wait after a kill -9. */
const patience = 30_000

/**
 * Does work of which an installation does one at a time, whatever process comes first: migrations, loading a series. On MongoDB it is claimed
 * for half a minute at a time and renewed meanwhile, so that a claim left by kill -9 runs out; the others wait. On SQLite the lock of the file
 * stands for it (src/cms/fileLock.ts).
 * @param name what is claimed
 * @param waiting told once when somebody else has it
 */
export const withClaim = async <T>(
  payload: Payload,
  name: string,
  work: () => Promise<T>,
  waiting?: () => void,
): Promise<T> => {
  if (payload.db.name !== 'mongoose') return work()
  const locks = (payload.db as unknown as MongoAdapter).connection.collection('atelier_locks')
  const owner = `${hostname()} ${process.pid} ${crypto.randomUUID()}`
  const claim = async (): Promise<boolean> => {
    const now = Date.now()
    try {
      const doc = await locks.findOneAndUpdate(
        { _id: name, $or: [{ until: { $lt: now } }, { owner }] },
        { $set: { owner, until: now + patience } },
        { upsert: true, returnDocument: 'after' },
      )
      return doc?.owner === owner
    } catch (error) {
      // Somebody else's claim: the upsert meets their document.
      if ((error as { code?: number }).code === 11_000) return false
      throw error
    }
  }
  if (!(await claim())) {
    waiting?.()
    do await new Promise((resolve) => setTimeout(resolve, 500))
    while (!(await claim()))
  }
  // A renewal that fails is tried again in time; the claim outlives two of them.
  const renew = setInterval(() => {
    claim().catch((error: unknown) => payload.logger.warn({ err: error }, `The claim of ${name} was not renewed.`))
  }, patience / 4)
  try {
    return await work()
  } finally {
    clearInterval(renew)
    await locks.deleteOne({ _id: name, owner })
  }
}
