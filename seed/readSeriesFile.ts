import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { writerBusy } from '../src/database/writerBusy'
import { hasErrorCode } from '../src/domain/row'
import { isRefusal, refusal } from '../src/i18n/errors/refusal'
import { checkSeriesFile, type ParsedSeries } from './format/checkSeriesFile'
import type { FieldPath, FileProblem, Position } from './format/fileProblem'
import { hasAliases, MOST_TOKENS } from './format/readYaml'

/** What a thread is asked: to read a file, or where the fields at these paths stand in it. */
export interface Asked {
  source: string
  most: number
  paths?: readonly FieldPath[]
}

export interface Answer {
  read?: Omit<ParsedSeries, 'locate'>
  positions?: Position[]
}

/** A series file that was read. */
export interface ReadSeries extends Omit<ParsedSeries, 'locate'> {
  /** Where fields stand, for problems that are found later. */
  locate: (paths: readonly FieldPath[]) => Promise<Position[]>
}

/** What reading a file may cost. */
export interface ReadingLimits {
  /** Words and marks of YAML. */
  tokens: number
  seconds: number
  megabytes: number
}

/** For a file that was sent to the server. */
export const sentLimits: ReadingLimits = { tokens: MOST_TOKENS, seconds: 60, megabytes: 800 }

/** For the file of a command, on one's own machine. */
export const ownLimits: ReadingLimits = { tokens: 10 * MOST_TOKENS, seconds: 600, megabytes: 8000 }

/** A text of so many characters is read at once, in less time than a thread takes to start; unless a few of them stand for many. */
const SHORT = 20_000

/** How many files may wait to be read, of 25 MB at most. */
const MOST_WAITING = 8

const thread = new URL('./readSeriesFile.thread.ts', import.meta.url)

/** TypeScript is compiled as it is loaded, in a thread too; a built program has the thread beside it (scripts/programs/build.mjs). */
const startThread = (workerData: Asked, { megabytes }: ReadingLimits): Worker => {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: megabytes } }
  if (!thread.pathname.endsWith('.ts')) return new Worker(thread, options)
  const compiled = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(thread.href)})))`
  return new Worker(compiled, { ...options, eval: true })
}

interface Reading {
  limits: ReadingLimits
  /** Tells that nobody waits for the answer. */
  signal?: AbortSignal | undefined
}

/** @throws Refusal FILE_COSTLY where it takes more time or memory than it may */
const askThread = async (asked: Asked, { limits, signal }: Reading): Promise<Answer> => {
  signal?.throwIfAborted()
  const worker = startThread(asked, limits)
  const deadline = AbortSignal.timeout(limits.seconds * 1000)
  try {
    const [answer]: Answer[] = await once(worker, 'message', {
      signal: AbortSignal.any([deadline, ...(signal ? [signal] : [])]),
    })
    return answer ?? {}
  } catch (error) {
    if (signal?.aborted) throw error
    throw deadline.aborted || hasErrorCode(error, 'ERR_WORKER_OUT_OF_MEMORY') ? refusal('FILE_COSTLY') : error
  } finally {
    await worker.terminate()
  }
}

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** Files are read one after the other, so that several take no more memory than one. */
const inTurn = async (asked: Asked, reading: Reading): Promise<Answer> => {
  const ask = () => askThread(asked, reading)
  const mine = last.then(ask, ask)
  last = mine.catch(() => undefined)
  waiting++
  try {
    return await mine
  } finally {
    waiting--
  }
}

/**
 * Reads a series file in a thread of its own: meanwhile the server answers, and a file that is made to cost too much ends by itself.
 * @param signal tells that nobody waits for it any more
 * @throws Refusal WRITER_BUSY where too many wait
 */
export const readSeriesFile = async (source: string, limits = ownLimits, signal?: AbortSignal): Promise<ReadSeries> => {
  const most = limits.tokens
  if (source.length <= SHORT && !hasAliases(source)) {
    const { locate, ...read } = checkSeriesFile(source, { most })
    return { ...read, locate: (paths) => Promise.resolve(paths.map(locate)) }
  }
  if (waiting >= MOST_WAITING) throw writerBusy(`${MOST_WAITING} series files wait to be read.`)
  const reading = { limits, signal }
  try {
    const { read = { problems: [] } } = await inTurn({ source, most }, reading)
    return { ...read, locate: async (paths) => (await inTurn({ source, most, paths }, reading)).positions ?? [] }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const problems = error.problems.map((problem): FileProblem => ({ ...problem, path: '', line: 1, column: 1 }))
    return { problems, locate: (paths) => Promise.resolve(paths.map(() => ({ line: 1, column: 1 }))) }
  }
}
