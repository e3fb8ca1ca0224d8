import { Worker } from 'node:worker_threads'
import { LibsqlError, type Client, type Config, type InStatement, type ResultSet } from '@libsql/client'
import { resultsOf, type Given, type Told } from './statements'

/** What a thread with a connection is told when it begins. */
export interface Begun {
  pragmas: readonly string[]
  url: string
}

/** A statement: its text comes once, and is known by its number then. */
interface Statement {
  args: Given | undefined
  number: number
  sql?: string
}

/** Statements, in the order in which they are to be run. */
export interface Asked {
  /** Whether somebody waits for what the last of them gives. */
  asks: boolean
  statements: Statement[]
}

export interface Answer {
  /** Whether somebody waits for it: the last one is that the connection is closed. */
  asks: boolean
  /** The first that failed, after which none was run. */
  failed?: { code: string; message: string; rawCode?: number }
  told?: Told
}

/** A client whose statements are run by a thread beside this one. */
export interface BesideClient extends Client {
  /** Has a statement run of which nobody waits for what it gives: should it fail, whoever waits next is told. */
  later: (sql: string, args: Given) => Promise<void> | undefined
}

/** Whether statements of a client may be run later. */
export const runsBeside = (client: Client): client is BesideClient => 'later' in client

/** So many statements are handed over at once. */
const TOGETHER = 128

/** So many may wait to be run, before those that hand them over wait too: they hold memory. */
const MOST_WAITING = 4000

const thread = new URL('./statements.thread.ts', import.meta.url)

/** TypeScript is compiled as it is loaded, in a thread too; a built program has the thread beside it (scripts/programs/build.mjs). */
const startThread = (workerData: Begun): Worker => {
  if (!thread.pathname.endsWith('.ts')) return new Worker(thread, { workerData })
  const compiled = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(thread.href)})))`
  return new Worker(compiled, { eval: true, workerData })
}

/**
 * Has the statements of a client run by a thread beside this one, over a connection of its own: what a transaction writes costs the thread that works it out
 * no more than to hand it over. They are run in their order. What is read is waited for.
 * @param pragmas what the connection is told first
 */
export const runBeside = (client: Client, { url }: Config, pragmas: readonly string[]): BesideClient => {
  const worker = startThread({ pragmas, url })
  const numbers = new Map<string, number>()
  const results = new Map<string, ReturnType<typeof resultsOf>>()
  const waits: { reject: (error: unknown) => void; resolve: (told: Told) => void }[] = []
  let waiting: Statement[] = []
  let since = 0
  let ended: unknown

  const add = (sql: string, args: Given | undefined): void => {
    const known = numbers.get(sql)
    const number = known ?? numbers.size
    if (known === undefined) numbers.set(sql, number)
    waiting.push({ args, number, ...(known === undefined ? { sql } : {}) })
    since++
  }
  const hand = (asks: boolean): void => {
    const statements = waiting
    waiting = []
    const asked: Asked = { asks, statements }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    if (asks || statements.length) worker.postMessage(asked)
  }
  const tell = (sql: string, args?: Given): Promise<Told> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      add(sql, args)
      since = 0
      // What cannot be handed over has no answer to wait for.
      hand(true)
      waits.push({ reject, resolve })
    })
  const end = (error: unknown): void => {
    ended ??= error
    for (const { reject } of waits.splice(0)) reject(ended)
  }
  worker.on('message', ({ asks, failed, told }: Answer) => {
    if (!asks) {
      // Its connection is closed.
      void worker.terminate()
      return
    }
    const wait = waits.shift()
    if (failed) wait?.reject(new LibsqlError(failed.message, failed.code, failed.rawCode))
    else if (told) wait?.resolve(told)
  })
  worker.on('error', end)
  worker.on('exit', () => end(new LibsqlError('The client is closed', 'CLIENT_CLOSED')))

  const execute = async (sql: string, args?: Given): Promise<ResultSet> => {
    const told = await tell(sql, args)
    const made = results.get(sql) ?? resultsOf()
    results.set(sql, made)
    return made(told)
  }
  const later: BesideClient['later'] = (sql, args) => {
    if (ended) throw ended
    add(sql, args)
    if (since >= MOST_WAITING) return tell('SELECT 1').then(() => undefined)
    if (waiting.length >= TOGETHER) hand(false)
    return undefined
  }
  const close = client.close.bind(client)
  return Object.assign(client, {
    close: () => {
      if (client.closed) return
      ended ??= new LibsqlError('The client is closed', 'CLIENT_CLOSED')
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(null)
      close()
    },
    execute: (given: InStatement, args?: Given) =>
      typeof given === 'string' ? execute(given, args) : execute(given.sql, given.args),
    later,
  })
}
