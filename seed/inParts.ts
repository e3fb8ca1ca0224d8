import { setImmediate } from 'node:timers/promises'

/** After so many everybody else has a turn: some ten milliseconds of work. */
const PART = 100

/** What becomes of each of many things, in order. Meanwhile the server answers: others have their turn after each part. */
export const inParts = async <T, R>(many: Iterable<T>, work: (one: T) => R): Promise<R[]> => {
  const results: R[] = []
  for (const one of many) {
    results.push(work(one))
    if (results.length % PART === 0) await setImmediate()
  }
  return results
}
