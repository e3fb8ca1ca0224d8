interface Count {
  failures: number
  /** The moment that it was counted for, by the clock that was given. */
  at: number
}

export interface Rule {
  /** How many failures are borne. */
  most: number
  /** How long until one of them is forgotten, in milliseconds. */
  forgetAfter: number
}

/** How many keys are held: whoever makes up addresses fills no memory. */
const MOST_KEYS = 20_000

/**
 * Failures by key. They are forgotten one by one, so that a key that is full is open again soon, and for as many attempts as time has passed. Where
 * there are too many keys, those with the fewest failures are given up.
 * @param now a clock that is never set, in milliseconds
 */
export class Failures {
  private readonly counts = new Map<string, Count>()

  constructor(
    private readonly rule: Rule,
    private readonly now: () => number = () => performance.now(),
    private readonly mostKeys = MOST_KEYS,
  ) {}

  private left({ at, failures }: Count): number {
    return Math.max(0, failures - (this.now() - at) / this.rule.forgetAfter)
  }

  private set(key: string, failures: number): void {
    this.counts.delete(key)
    if (failures <= 0) return
    this.counts.set(key, { at: this.now(), failures })
    if (this.counts.size > this.mostKeys) this.giveUp()
  }

  /** Keeps the half with the most failures: to make room for a few would be to look through all of them each time. */
  private giveUp(): void {
    const kept = [...this.counts]
      .toSorted(([, one], [, other]) => this.left(other) - this.left(one))
      .slice(0, this.mostKeys / 2)
    this.counts.clear()
    for (const [key, count] of kept) this.counts.set(key, count)
  }

  private of(key: string): number {
    const count = this.counts.get(key)
    return count ? this.left(count) : 0
  }

  /** How long until another attempt may be made, in milliseconds; 0 where one may be made now. */
  wait(key: string): number {
    const over = this.of(key) + 1 - this.rule.most
    return over > 0 ? over * this.rule.forgetAfter : 0
  }

  add(key: string): void {
    this.set(key, this.of(key) + 1)
  }

  /** What was counted was no failure. */
  takeBack(key: string): void {
    this.set(key, this.of(key) - 1)
  }

  forget(key: string): void {
    this.counts.delete(key)
  }
}
