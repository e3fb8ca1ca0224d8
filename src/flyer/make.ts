import { fork, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { refusal } from '../i18n/errors/refusal'
import type { Outcome, Task } from './flyer.thread'
import type { Work } from './setting'
import type { Card, Sheet } from './sheet'

/** What making flyers may cost. */
export interface MakingLimits {
  /** How many may wait, whoever asks. */
  waiting: number
  /** For how long one is made, in milliseconds. */
  ms: number
  /** Most memory of the process, in bytes: a document of a hundred sessions takes a fifth of what is usual (docs/decisions/067-the-flyer.md). */
  memory: number
  /** After how long without work the process ends, and gives its memory back. */
  idleMs: number
  /** Most memory that ready flyers take, in bytes. */
  kept: number
}

const usual: MakingLimits = { waiting: 12, ms: 20_000, memory: 768_000_000, idleMs: 60_000, kept: 16_000_000 }

/** For how long what could not be made is not tried again. */
const GIVEN_UP_MS = 60_000

const program = new URL('./flyer.thread.ts', import.meta.url)

const startProcess = ({ memory }: MakingLimits): ChildProcess => {
  const file = fileURLToPath(program)
  const isSource = file.endsWith('.ts')
  return fork(file, [String(memory)], {
    // It needs nothing of what the server knows.
    env: { NODE_ENV: 'production' },
    execArgv: isSource ? ['--conditions=production', '--import', 'tsx'] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

interface Running {
  child: ChildProcess
  /** What it said last before it ended. */
  said: () => string
}

/** A flyer that cannot be made, and why: for the log. */
export class NotMade extends Error {
  /**
   * @param message why
   * @param retryAfter in how many seconds it is tried again
   */
  constructor(
    message: string,
    readonly retryAfter = GIVEN_UP_MS / 1000,
  ) {
    super(message)
  }
}

/**
 * Makes flyers in a process of its own, one after the other: a document that takes too long or too much memory, and a fault of the program that sets it, end that
 * process and nothing else. A thread would not do: nothing ends it while it is in native code, whose memory no limit of Node’s holds.
 */
export class FlyerMaker {
  private running: Running | null = null
  private last: Promise<unknown> = Promise.resolve()
  private waiting = 0
  private tasks = 0
  private idle: NodeJS.Timeout | undefined
  private readonly ready = new Map<string, Buffer>()
  private size = 0
  private readonly givenUp = new Map<string, number>()

  constructor(
    private readonly limits: MakingLimits = usual,
    private readonly start: (limits: MakingLimits) => ChildProcess = startProcess,
  ) {}

  /**
   * A flyer as PDF.
   * @param isPublic whether everybody may have it: it is kept ready then, and nothing of a draft ever is
   * @throws Refusal SERVER_BUSY where too many wait
   * @throws NotMade
   */
  make(sheet: Sheet, pictures: Record<string, Buffer>, isPublic: boolean): Promise<Buffer> {
    return this.madeOf({ kind: 'flyer', pictures, sheet: JSON.stringify(sheet) }, isPublic)
  }

  /** A card of what is public as PNG. @throws as `make` does */
  makeCard(card: Card, pictures: Record<string, Buffer>): Promise<Buffer> {
    return this.madeOf({ kind: 'card', pictures, sheet: JSON.stringify(card) }, true)
  }

  private async madeOf(work: Work, isPublic: boolean): Promise<Buffer> {
    const key = keyOf(work)
    const known = isPublic ? this.find(key) : undefined
    if (known) return known
    this.refuseGivenUp(key)
    if (this.waiting >= this.limits.waiting) throw refusal('SERVER_BUSY')
    this.waiting++
    const mine = this.last.then(() => this.makeInTurn(key, work, isPublic))
    this.last = mine.catch(() => undefined)
    try {
      return await mine
    } finally {
      this.waiting--
    }
  }

  /** Whoever was before may have asked for the same: it is ready then, or given up. */
  private async makeInTurn(key: string, work: Work, isPublic: boolean): Promise<Buffer> {
    const known = isPublic ? this.find(key) : undefined
    if (known) return known
    this.refuseGivenUp(key)
    try {
      const made = await this.makeNow(work)
      if (isPublic) this.keep(key, made)
      return made
    } catch (error) {
      this.giveUp(key)
      throw error
    }
  }

  /** Ends the process; the next flyer starts another. */
  stop(): void {
    clearTimeout(this.idle)
    this.running?.child.kill('SIGKILL')
    this.running = null
  }

  private process(): Running {
    clearTimeout(this.idle)
    if (this.running) return this.running
    const child = this.start(this.limits)
    let said = ''
    child.stderr?.on('data', (data: Buffer) => (said = `${said}${data.toString()}`.slice(-2000)))
    if (child.stderr && 'unref' in child.stderr && typeof child.stderr.unref === 'function') child.stderr.unref()
    const running = { child, said: () => said.trim() }
    child.once('exit', () => {
      if (this.running === running) this.running = null
    })
    return (this.running = running)
  }

  private makeNow(work: Work): Promise<Buffer> {
    const { child, said } = this.process()
    const task = ++this.tasks
    return new Promise<Buffer>((resolve, reject) => {
      const answered = (outcome: Outcome): void => {
        if (outcome.task !== task) return
        end()
        if ('made' in outcome) resolve(Buffer.from(outcome.made))
        else reject(new NotMade(outcome.error))
      }
      const ended = (code: number | null, signal: string | null): void => {
        end()
        reject(new NotMade(`The process that makes flyers ended (${signal ?? code}). ${said()}`))
      }
      const failed = (error: Error): void => {
        end()
        this.stop()
        reject(new NotMade(error.message))
      }
      const late = setTimeout(() => {
        end()
        this.stop()
        reject(new NotMade(`It was not made in ${this.limits.ms / 1000} seconds.`))
      }, this.limits.ms)
      const end = (): void => {
        clearTimeout(late)
        child.off('message', answered)
        child.off('exit', ended)
        child.off('error', failed)
        this.idle = setTimeout(() => this.stop(), this.limits.idleMs)
        this.idle.unref()
        // Nobody waits for it now: the server may end.
        child.unref()
        child.channel?.unref()
      }
      child.ref()
      child.channel?.ref()
      child.on('message', answered)
      child.once('exit', ended)
      child.once('error', failed)
      const asked: Task = { task, ...work }
      child.send(asked, (error) => error && failed(error))
    })
  }

  private find(key: string): Buffer | undefined {
    const found = this.ready.get(key)
    if (found) {
      // What was used last stands at the end.
      this.ready.delete(key)
      this.ready.set(key, found)
    }
    return found
  }

  private keep(key: string, pdf: Buffer): void {
    if (this.ready.has(key)) return
    this.ready.set(key, pdf)
    this.size += pdf.length
    for (const [oldest, { length }] of this.ready) {
      if (this.size <= this.limits.kept) break
      this.ready.delete(oldest)
      this.size -= length
    }
  }

  /** @throws NotMade */
  private refuseGivenUp(key: string): void {
    const left = (this.givenUp.get(key) ?? 0) - performance.now()
    if (left > 0) throw new NotMade('It could not be made a moment ago.', Math.ceil(left / 1000))
  }

  private giveUp(key: string): void {
    const now = performance.now()
    for (const [other, until] of this.givenUp) if (until <= now) this.givenUp.delete(other)
    this.givenUp.set(key, now + GIVEN_UP_MS)
  }
}

/** What a flyer is made of, all of it: made of the same it is the same. */
const keyOf = ({ kind, pictures, sheet }: Work): string => {
  const hash = createHash('sha256').update(`${kind}\n${sheet}`)
  for (const [name, bytes] of Object.entries(pictures)) hash.update(`\n${name} ${bytes.length}\n`).update(bytes)
  return hash.digest('base64')
}

/** What makes all flyers of this program. */
export const flyers = new FlyerMaker()
