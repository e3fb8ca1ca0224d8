import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import { writerBusy } from '../src/database/writerBusy'
import { hasErrorCode } from '../src/domain/row'
import { isRefusal, refusal } from '../src/i18n/errors/refusal'
import { checkSeriesFile } from './format/checkSeriesFile'
import type { FieldPath, FileProblem, Position } from './format/fileProblem'
import type { SeriesForm, WorkshopForm } from './format/normalSeries'
import { hasAliases, MOST_TOKENS } from './format/readYaml'
import type { SeriesFile, WorkshopEntry } from './format/seriesSchema'

/** What a thread is asked: to read a file, or where the fields at these paths stand in it. */
export interface Asked {
  source: string
  most: number
  paths?: readonly FieldPath[]
}

/** What of a file only the database can judge. */
export interface Outline {
  series: Pick<SeriesFile['series'], 'key' | 'status'>
  /** As the file has their paths. */
  pictures: string[]
  workshops: Map<string, Pick<WorkshopEntry, 'number' | 'status'>>
}

interface Read {
  /** Absent when it is not of the form of a series file. */
  outline?: Outline | undefined
  /** What the file means; absent when something is wrong with it. Of its workshops those that have come. */
  form?: SeriesForm
  /** Those that are said, in the order of the file. */
  problems: FileProblem[]
}

/** What a thread says. */
export interface Answer {
  /** Whether it says more. */
  isPart?: boolean
  read?: Read
  workshops?: [string, WorkshopForm][]
  positions?: Position[]
}

/** A series file that was read: all that is wrong with it is known, and what it means but for workshops that are still to come. */
export interface ReadSeries extends Read {
  /** Waits until all workshops have come. @returns why not, where it takes more time or memory than it may */
  whole: () => Promise<FileProblem[]>
  /** The workshops, as they come; no more where that takes too much. */
  coming: () => AsyncGenerator<[string, WorkshopForm]>
  /** Where fields stand, for problems that are found later. */
  locate: (paths: readonly FieldPath[]) => Promise<Position[]>
}

/** What of a file only the database can judge. */
export const outlineOf = ({ media, series, workshops }: SeriesFile): Outline => ({
  series: { key: series.key, status: series.status },
  pictures: Object.keys(media ?? {}),
  workshops: new Map(
    Object.entries(workshops ?? {}).flatMap(([key, entry]) =>
      entry ? [[key, { number: entry.number, status: entry.status }] as const] : [],
    ),
  ),
})

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

type Tell = (answer: Answer) => void

/** @throws Refusal FILE_COSTLY where it takes more time or memory than it may */
const askThread = async (asked: Asked, { limits, signal }: Reading, tell: Tell): Promise<void> => {
  signal?.throwIfAborted()
  const worker = startThread(asked, limits)
  const deadline = AbortSignal.timeout(limits.seconds * 1000)
  try {
    const ended = AbortSignal.any([deadline, ...(signal ? [signal] : [])])
    for await (const said of on(worker, 'message', { signal: ended })) {
      const [answer]: Answer[] = said
      if (!answer) continue
      tell(answer)
      if (!answer.isPart) return
    }
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
const inTurn = async (asked: Asked, reading: Reading, tell: Tell): Promise<void> => {
  const ask = () => askThread(asked, reading, tell)
  const mine = last.then(ask, ask)
  last = mine.catch(() => undefined)
  waiting++
  try {
    await mine
  } finally {
    waiting--
  }
}

/** A refusal of the whole file, as a problem of it. */
const problemsOf = (error: unknown): FileProblem[] => {
  if (!isRefusal(error)) throw error
  return error.problems.map((problem): FileProblem => ({ ...problem, path: '', line: 1, column: 1 }))
}

/** What was read at once. */
const readHere = (source: string, most: number): ReadSeries => {
  const { file, form, locate, problems } = checkSeriesFile(source, { most })
  return {
    outline: file && outlineOf(file),
    ...(form ? { form } : {}),
    problems,
    whole: () => Promise.resolve([]),
    coming: async function* () {
      yield* form?.workshops ?? []
    },
    locate: (paths) => Promise.resolve(paths.map(locate)),
  }
}

/**
 * Reads a series file in a thread of its own: meanwhile the server answers, and a file that is made to cost too much ends by itself.
 * @param signal tells that nobody waits for it any more
 * @throws Refusal WRITER_BUSY where too many wait
 */
export const readSeriesFile = async (source: string, limits = ownLimits, signal?: AbortSignal): Promise<ReadSeries> => {
  const most = limits.tokens
  if (source.length <= SHORT && !hasAliases(source)) return readHere(source, most)
  if (waiting >= MOST_WAITING) throw writerBusy(`${MOST_WAITING} series files wait to be read.`)
  const reading = { limits, signal }
  const come: [string, WorkshopForm][] = []
  let read: Read | undefined
  let note = (): void => undefined
  /** @returns once more has come, that it is not over */
  const next = (): Promise<boolean> => new Promise((resolve) => (note = () => resolve(false)))
  const begun = next()
  let isPart = false
  const all = inTurn({ source, most }, reading, (answer) => {
    read ??= answer.read
    isPart ||= Boolean(answer.isPart)
    for (const workshop of answer.workshops ?? []) {
      read?.form?.workshops.set(...workshop)
      come.push(workshop)
    }
    if (isPart) note()
  })
  const over = all.then(
    () => true,
    () => true,
  )
  await Promise.race([begun, all]).catch(() => undefined)
  const whole = (): Promise<FileProblem[]> => all.then(() => [], problemsOf)
  return {
    ...(read ?? { problems: await whole() }),
    whole,
    coming: async function* () {
      if (!isPart) yield* read?.form?.workshops ?? []
      for (let n = 0, isOver = false; ; n++) {
        while (n >= come.length && !isOver) isOver = await Promise.race([next(), over])
        const workshop = come[n]
        if (!workshop) return
        yield workshop
      }
    },
    locate: async (paths) => {
      if (!read) return paths.map(() => ({ line: 1, column: 1 }))
      let positions: Position[] = []
      await inTurn({ source, most, paths }, reading, (answer) => (positions = answer.positions ?? []))
      return positions
    },
  }
}
