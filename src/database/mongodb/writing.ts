import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

/**
 * How servers on one MongoDB know of each other’s writes (docs/decisions/127-servers-tell-that-they-write.md). One row says by its mark whether anything was
 * written that the public is shown, and by its words who is at it. A server says its word before it writes, and takes it back after; each time the mark is
 * another. So whoever finds the mark that they know, and nobody’s word, knows that all they have read since is as it is.
 */

type Connection = Payload['db']['connection']

interface Row {
  _id: string
  mark: string
  /** Who writes. */
  words: Record<string, true>
}

/** The collection of the row. Nothing of it goes into a backup. */
export const WRITING = 'atelier_writing'

const ROW = 'public'
/** For how long a word stands after its last write, in milliseconds: many writes in turn need one. */
const LINGER_MS = 200
/** After how long a word is taken back though its server goes on to write, in milliseconds: one that stands for long is of a server that was killed. */
const WORD_MS = 5000
/** How often it is looked while something is asked of what is kept, in milliseconds. */
const LOOK_MS = 150
/** How long a look may take, in milliseconds: one that takes longer says too little. */
const MOST_MS = 1000
/** For how long after that it is looked on, in milliseconds. */
const WANTED_MS = 60_000
/** After how long a word is taken back that its server left, in milliseconds: no write takes as long, nor what is settled at a start. */
const LEFT_MS = 300_000
/** What fails sooner is tried once more, in milliseconds. */
const SOON_MS = 2000
/** How long whoever stops waits until their word is taken back, in milliseconds. */
const END_MS = 2000

interface Word {
  id: string
  /** How many writes are under way. */
  open: number
  /** When it was said, by the process’s own clock in milliseconds. */
  since: number
  isSaid: boolean
  said: Promise<void>
  ending: NodeJS.Timeout | undefined
}

/** What one server says of its writes, and knows of those of others. */
export class Writing {
  private mark: string | null | undefined
  /** When nobody else was at it and the mark was known, by the process’s own clock in milliseconds. */
  private sureAt = Number.NEGATIVE_INFINITY
  private wantedUntil = Number.NEGATIVE_INFINITY
  private looking: NodeJS.Timeout | undefined
  private isLooking = false
  private hasEnded = false
  private word: Word | undefined
  /** Words of this server that may stand in the row. */
  private readonly own = new Set<string>()
  /** Words of others, and when each was first found. */
  private found = new Map<string, number>()
  /** What this server changes of the row, one thing after the other: each learns what the one before it left. */
  private changing: Promise<unknown> = Promise.resolve()
  /** How many changes are under way, and how many were begun. */
  private open = 0
  private begun = 0
  /** Whoever asks first is not followed for as long as it is looked on. */
  private readonly outside = AsyncLocalStorage.snapshot()

  /**
   * @param connection the open connection; undefined before and after
   * @param othersWrote what is done when others may have written
   */
  constructor(
    private readonly connection: () => Connection | undefined,
    private readonly othersWrote: () => void,
  ) {}

  /** Does a write of something that the public is shown; others know before it begins. */
  async during<T>(write: () => Promise<T>): Promise<T> {
    const word = this.takeWord()
    try {
      await word.said
      return await write()
    } finally {
      word.open--
      if (word.open === 0) {
        if (word === this.word && !this.hasEnded) word.ending = setTimeout(() => this.takeBack(word), LINGER_MS).unref()
        else this.takeBack(word)
      }
    }
  }

  /**
   * Whether nobody else wrote anything since this server last noted that somebody did, as it was known so many milliseconds ago. Who asks has it looked for
   * a while.
   */
  isSure(within: number): boolean {
    const now = performance.now()
    this.wantedUntil = now + WANTED_MS
    if (!this.looking && !this.hasEnded)
      this.outside(() => {
        this.looking = setInterval(() => this.lookOn(), LOOK_MS).unref()
        this.lookOn()
      })
    return now - this.sureAt < within
  }

  /** Takes back what servers said that were killed. Part of the work of the minute. */
  async tidy(): Promise<void> {
    const now = performance.now()
    const others = Object.keys((await this.rows().findOne({ _id: ROW }))?.words ?? {}).filter(
      (word) => !this.own.has(word),
    )
    this.found = new Map(others.map((word) => [word, this.found.get(word) ?? now]))
    for (const [word, since] of this.found)
      if (now - since >= LEFT_MS) {
        await this.change(word, false)
        // What it wrote meanwhile nobody says any more.
        this.doubt()
      }
  }

  /** Says that something was written past the adapter: whoever keeps something reads it anew. */
  tell(): Promise<void> {
    return this.during(() => Promise.resolve())
  }

  /** Takes back what this server said, and looks no more. */
  async end(): Promise<void> {
    this.hasEnded = true
    clearInterval(this.looking)
    const { word } = this
    if (word && word.open === 0) this.takeBack(word)
    const late = performance.now() + END_MS
    // Whoever still writes takes their word back themselves.
    while (this.own.size > 0 && performance.now() < late) await pause(20)
  }

  private takeWord(): Word {
    const now = performance.now()
    const { word } = this
    // One that is still being said is for all who come meanwhile.
    if (word && (!word.isSaid || now - word.since < WORD_MS)) {
      clearTimeout(word.ending)
      word.open++
      return word
    }
    const id = randomUUID()
    this.own.add(id)
    const next: Word = { id, open: 1, since: now, isSaid: false, said: this.change(id, true), ending: undefined }
    this.word = next
    // Whoever waits for it is told why it could not be said; the next write says another.
    next.said.then(
      () => (next.isSaid = true),
      () => {
        if (this.word === next) this.word = undefined
        this.leave(id)
      },
    )
    if (word && word.open === 0) this.takeBack(word)
    return next
  }

  private takeBack(word: Word): void {
    clearTimeout(word.ending)
    if (this.word === word) this.word = undefined
    this.change(word.id, false).then(
      () => this.own.delete(word.id),
      () => this.leave(word.id),
    )
  }

  /** One that may stand in the row still is taken back by the work of the minute; until then it is looked at as if somebody wrote. */
  private leave(id: string): void {
    this.own.delete(id)
    this.found.set(id, Number.NEGATIVE_INFINITY)
  }

  private rows() {
    const connection = this.connection()
    if (!connection) throw new Error('The database is not open.')
    return connection.collection<Row>(WRITING)
  }

  /** Says a word or takes it back, under a new mark. */
  private change(word: string, isSaid: boolean): Promise<void> {
    const put = async (): Promise<void> => {
      const mark = randomUUID()
      const place = `words.${word}`
      const update = isSaid
        ? { $set: { mark, [place]: true as const } }
        : { $set: { mark }, $unset: { [place]: '' as const } }
      const options = { upsert: true, returnDocument: 'before' } as const
      const write = () => this.rows().findOneAndUpdate({ _id: ROW }, update, options)
      const from = performance.now()
      // Where two servers make the row at once, or another becomes the first of a replica set, not every database tries again by itself.
      const before = await write().catch((error: unknown) =>
        performance.now() - from < SOON_MS ? write() : Promise.reject(error),
      )
      const isKnown = (before?.mark ?? null) === this.mark
      this.mark = mark
      if (!isKnown) this.doubt()
    }
    this.open++
    this.begun++
    const done = this.changing.then(put).finally(() => this.open--)
    this.changing = done.catch(() => undefined)
    return done
  }

  /** Others may have written: nothing counts that was read before. */
  private doubt(): void {
    this.sureAt = Number.NEGATIVE_INFINITY
    this.othersWrote()
  }

  private lookOn(): void {
    if (performance.now() > this.wantedUntil || !this.connection()) {
      clearInterval(this.looking)
      this.looking = undefined
      return
    }
    if (this.isLooking) return
    this.isLooking = true
    this.look()
      .catch(() => undefined)
      .finally(() => (this.isLooking = false))
  }

  private async look(): Promise<void> {
    const at = performance.now()
    const { begun } = this
    const isAlone = this.open === 0
    const row = await this.rows().findOne({ _id: ROW }, { timeoutMS: MOST_MS })
    // What this server changed meanwhile stands in it, or does not: the next look knows.
    if (!isAlone || begun !== this.begun) return
    const mark = row?.mark ?? null
    if (mark !== this.mark) {
      this.mark = mark
      this.doubt()
    }
    const isQuiet = Object.keys(row?.words ?? {}).every((word) => this.own.has(word))
    this.sureAt = isQuiet ? at : Number.NEGATIVE_INFINITY
  }
}
