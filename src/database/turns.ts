/**
 * Waits for those that came before. Who has its turn gets a function that gives it back.
 * @param late rejects when it is waited for no longer: those behind go on when those before are through
 */
type Take = (late?: Promise<never>) => Promise<() => void>

/** Turns within this process, in the order in which they are asked for. */
export const makeTurns = (): Take => {
  let last: Promise<void> = Promise.resolve()
  return async (late) => {
    const before = last
    let give = (): void => undefined
    const given = new Promise<void>((resolve) => (give = resolve))
    last = before.then(() => given)
    try {
      await (late ? Promise.race([before, late]) : before)
      return give
    } catch (error) {
      give()
      throw error
    }
  }
}
