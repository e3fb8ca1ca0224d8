interface Running {
  answer: Promise<string>
  stop: AbortController
  /** How many wait for it. */
  waiting: number
}

/**
 * Does the same thing once for all who ask while it is done. One who leaves (`signal`) takes nothing from the others; it is stopped when all have
 * left.
 */
export const sharing = () => {
  const running = new Map<string, Running>()
  return (
    name: string,
    signal: AbortSignal | undefined,
    begin: (signal: AbortSignal) => Promise<string>,
  ): Promise<string> => {
    let one = running.get(name)
    if (!one) {
      const stop = new AbortController()
      const begun: Running = {
        stop,
        waiting: 0,
        answer: begin(stop.signal).finally(() => {
          if (running.get(name) === begun) running.delete(name)
        }),
      }
      running.set(name, begun)
      one = begun
    }
    const joined = one
    joined.waiting += 1
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        joined.waiting -= 1
        if (!joined.waiting) {
          if (running.get(name) === joined) running.delete(name)
          joined.stop.abort()
        }
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', leave, { once: true })
      void joined.answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave))
    })
  }
}
