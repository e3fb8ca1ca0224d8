import type { Payload } from 'payload'

const lastOf = new WeakMap<object, Promise<unknown>>()

/** Loads of one process, one after the other: the second sees what the first has written. */
export const oneAtATime = <T>(payload: Payload, work: () => Promise<T>): Promise<T> => {
  const before = lastOf.get(payload) ?? Promise.resolve()
  const mine = before.then(work, work)
  lastOf.set(payload, mine)
  return mine
}
