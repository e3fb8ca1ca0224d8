import type { Payload } from 'payload'

const turns = new WeakMap<object, Promise<unknown>>()

/** Loads of one process, one after the other: the second sees what the first has written. */
export const oneAtATime = <T>(payload: Payload, work: () => Promise<T>): Promise<T> => {
  const before = turns.get(payload) ?? Promise.resolve()
  const mine = before.then(work, work)
  turns.set(payload, mine)
  return mine
}
