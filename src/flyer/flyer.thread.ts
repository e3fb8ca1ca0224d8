import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { Setter, type Work } from './setting'

/** A document to be set, and what became of it, by the number of the task. */
export interface Task extends Work {
  task: number
}
export type Outcome = { task: number; made: Uint8Array } | { task: number; error: string }

const LOOK_EVERY_MS = 100

const TOO_MUCH = 70

const here = new URL('./flyer.thread.ts', import.meta.url)

/** TypeScript is compiled as it is loaded, in a thread too; a built program has the thread beside it (scripts/programs/build.mjs). */
const startThread = (): Worker => {
  if (!here.pathname.endsWith('.ts')) return new Worker(here)
  const compiled = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(here.href)})))`
  return new Worker(compiled, { eval: true })
}

/** The process, started with the most memory that it may take: it hands tasks to its thread and looks after it, since whoever sets a document does nothing else meanwhile. */
const supervise = (): void => {
  const most = Number(process.argv[2])
  const thread = startThread()
  const looking = setInterval(() => {
    if (process.memoryUsage.rss() > most) process.exit(TOO_MUCH)
  }, LOOK_EVERY_MS)
  looking.unref()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  process.on('message', (task: Task) => thread.postMessage(task))
  // The server has gone.
  process.once('disconnect', () => process.exit(0))
  thread.on('message', (outcome: Outcome) => process.send?.(outcome))
  thread.once('error', (error) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  })
  thread.once('exit', () => process.exit(1))
}

/** The thread: it sets one document after the other. */
const work = (): void => {
  const setter = new Setter()
  const outcomeOf = async ({ task, ...asked }: Task): Promise<Outcome> => {
    try {
      return { task, made: await setter.set(asked) }
    } catch (error) {
      return { task, error: String(error).slice(0, 2000) }
    }
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  parentPort?.on('message', (task: Task) => void outcomeOf(task).then((outcome) => parentPort?.postMessage(outcome)))
}

if (isMainThread) supervise()
else work()
