let last: Promise<unknown> = Promise.resolve()

/**
 * Decodes pictures one at a time: what one costs in memory is bounded by its kind (judge.ts), what all cost by this. It is done before a turn to
 * write is taken, so that nobody’s write waits for it.
 */
export const inPictureTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}
