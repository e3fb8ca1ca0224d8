import { AsyncLocalStorage } from 'node:async_hooks'

/** When the newest version of a document was written, and that of which the next one is a change; in milliseconds since 1970. */
export interface Newest {
  /** What the next version has to be later than; -Infinity where there is none yet. */
  time: number
  /** The version that was the newest when the document was read for this write: what is written says that it follows it. */
  follows: number
}

/** What is known of the documents that are written to under a lock. */
export interface Held {
  /** @throws Refusal WRITER_BUSY where another process has taken over */
  assertHeld: () => Promise<void>
  /** When documents had been changed last as they were read first, by collection or global and id; ISO 8601. */
  read: Map<string, string>
  /** Of their versions. */
  newest: Map<string, Newest>
}

const current = new AsyncLocalStorage<Held>()

/** What the work under way holds; undefined where it holds no lock. */
export const held = (): Held | undefined => current.getStore()

/** Does work under a lock, of which `assertHeld` tells whether it still has it. */
export const whileHeld = <T>(assertHeld: () => Promise<void>, work: () => Promise<T>): Promise<T> =>
  current.run({ assertHeld, newest: new Map(), read: new Map() }, work)
