/** One thing at a time, in the order in which they are asked for. */
export const oneAfterAnother = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/**
 * Decodes pictures one at a time: what one costs in memory is bounded by its kind (judge.ts), what all cost by this. It is done before a turn to
 * write is taken, so that nobody’s write waits for it.
 */
export const inPictureTurn = oneAfterAnother()
