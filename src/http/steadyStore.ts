import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit'

interface Count {
  hits: number
  /** When it begins anew, by the steady clock. */
  until: number
}

/**
 * Counts requests by a clock that is never set. The library's own store goes by the clock on the wall: where that is set back by an hour, it
 * goes on counting for an hour, and whoever keeps asking is refused that long.
 */
export class SteadyStore implements Store {
  readonly localKeys = true
  private readonly counts = new Map<string, Count>()
  private window = 0

  init({ windowMs }: Pick<Options, 'windowMs'>): void {
    this.window = windowMs
    setInterval(() => {
      const now = performance.now()
      for (const [key, { until }] of this.counts) if (until <= now) this.counts.delete(key)
    }, windowMs).unref()
  }

  increment(key: string): ClientRateLimitInfo {
    const now = performance.now()
    let count = this.counts.get(key)
    if (!count || count.until <= now) this.counts.set(key, (count = { hits: 0, until: now + this.window }))
    count.hits++
    // Whoever reads it sees the clock on the wall.
    return { totalHits: count.hits, resetTime: new Date(Date.now() + count.until - now) }
  }

  decrement(key: string): void {
    const count = this.counts.get(key)
    if (count?.hits) count.hits--
  }

  resetKey(key: string): void {
    this.counts.delete(key)
  }
}
