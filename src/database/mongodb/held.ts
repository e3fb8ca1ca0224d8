import { AsyncLocalStorage } from 'node:async_hooks'

/** When the newest version of a document was written, and that of which the next one is a change; in milliseconds since 1970. */
export interface Newest {
  /** What the next version has to be later than; -Infinity where there is none yet. */
  time: number
  /** The version that was the newest when the document was read for this write: what is written says that it follows it. */
  follows: number
  /** It was read later than the document may have been: what is written follows it only where the lock is held still. */
  late?: boolean
}

/** What is known of the documents that are written to under a lock. */
export interface Held {
  /** @throws Refusal WRITER_BUSY where another process has taken over */
  assertHeld: () => Promise<void>
  /** When documents had been changed last as they were read first, by collection or global and id; ISO 8601. */
  read: Map<string, string>
  /** Of their versions. */
  newest: Map<string, Newest>
  /** Documents that are written already, whose version is to follow. */
  written: Set<string>
}

const current = new AsyncLocalStorage<Held>()

/** What the work under way holds; undefined where it holds no lock. */
export const held = (): Held | undefined => current.getStore()

/**
 * Does work under a lock, of which `assertHeld` tells whether it still has it. Work under another lock in the midst of it knows what was read
 * already, but of what that lock is for (`forget`).
 */
export const whileHeld = <T>(assertHeld: () => Promise<void>, work: () => Promise<T>): Promise<T> => {
  const known = held() ?? { newest: new Map(), read: new Map(), written: new Set() }
  return current.run({ ...known, assertHeld }, work)
}

/** What was read of a document before its lock was taken tells nothing of how it is now. @param key of the document */
export const forget = (key: string): void => {
  const known = held()
  known?.newest.delete(key)
  known?.read.delete(key)
}
