import { makeTurns } from '../../database/turns'

/** One thing at a time, in the order in which they are asked for. */
export const oneAfterAnother = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  const take = makeTurns()
  return async (work) => {
    const give = await take()
    try {
      return await work()
    } finally {
      give()
    }
  }
}

/**
 * Decodes pictures one at a time: what one costs in memory is bounded by its kind (judge.ts), what all cost by this. It is done before a turn to
 * write is taken, so that nobody’s write waits for it.
 */
export const inPictureTurn = oneAfterAnother()
