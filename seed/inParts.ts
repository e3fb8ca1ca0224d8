import { setImmediate } from 'node:timers/promises'

/** For how long others may wait for their turn, in milliseconds. */
const PART_MS = 10

/** @returns waits until others have had their turn, where work has gone on for long since they had it last */
export const pauses = (): (() => Promise<void>) => {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < PART_MS) return
    await setImmediate()
    since = performance.now()
  }
}

/** What becomes of each of many things, in order. Meanwhile the server answers: others have their turn in between. */
export const inParts = async <T, R>(many: Iterable<T>, work: (one: T) => R): Promise<R[]> => {
  const results: R[] = []
  const pause = pauses()
  for (const one of many) {
    results.push(work(one))
    await pause()
  }
  return results
}
