import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { createClient, LibsqlError, type Client, type Config } from '@libsql/client'
import type { Table } from '@payloadcms/db-sqlite/drizzle'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'
import type { Row } from '../../domain/row'
import { refusal } from '../../i18n/errors/refusal'
import { makeTurns } from '../turns'
import { wrapAdapter, type Method } from '../wrapAdapter'
import { storageCodeOf } from '../storageErrors'
import { MAX_WAIT_MS, writerBusy } from '../writerBusy'
import { runBeside } from './beside'
import { keepBuilt } from './builtQueries'
import { identityOf, logOf } from './databaseFile'
import type { FileTrouble } from './isSqlite'
import { putOrRenew, type PutOrRenew } from './putOrRenew'
import { keepPrepared } from './statements'

/**
 * SQLite with one writer. Every write is a transaction on a connection of its own, one after the other; readers see what is committed, on
 * another connection. Stock transactions open a connection each, wait for one another with the event loop blocked, and swallow a failed
 * COMMIT (docs/decisions/003-sqlite-one-writer.md).
 *
 * Upstream: docs/upstream/005-commit-swallowed.md (open in 3.90.2). Goes when a failed COMMIT fails the request and a write that waits blocks nobody.
 * Told by tests/database/sqlite/sqlite.test.ts.
 */

/** Every method of the adapter that writes: outside a transaction it gets one of its own. */
const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateOne',
  'updateMany',
  'updateVersion',
  'updateJobs',
  'upsert',
] as const

/** Every method that reads: with those that write, whoever may meet with damage. */
const READS = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

/** So many writes are stored at once. */
const TOGETHER = 50

/** What each connection is told. What is deleted is overwritten (wipe.ts). */
const pragmas = ['busy_timeout = 5000', 'foreign_keys = ON', 'synchronous = FULL', 'secure_delete = ON']

type Write = Method<{ req?: Partial<PayloadRequest> }>
type TransactionId = NonNullable<PayloadRequest['transactionID']>
interface Transactions extends Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'connect' | 'payload' | 'rollbackTransaction'
> {
  beginBeside?: () => Promise<string>
  client?: Client
  clientConfig: Config
  closeWriter?: () => Promise<void>
  drizzle?: object
  initializing?: Promise<void>
  isInPlace?: () => boolean
  inTurn?: <T>(work: () => Promise<T>) => Promise<T>
  noteDamage?: (found: object) => void
  trouble?: () => FileTrouble | null
  /** How long a write waits for those before it, in milliseconds. */
  patience?: number
  putOrRenew?: Method<PutOrRenew>
  schema: Row
  sessions: Record<string, Session>
  tables: Record<string, Table>
  writer?: Client
}
type Adapter = Record<(typeof WRITES)[number], Write> & Record<(typeof READS)[number], Method<object>> & Transactions
interface Session {
  /** What is written yet at the end of a transaction that is to be kept, as a part of it. */
  closing?: (() => Promise<void>)[]
  db: unknown
  /** What lies outside the database and ends with the transaction, before the next one begins: told whether it was kept. */
  ending?: ((kept: boolean) => Promise<void>)[]
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

const busy = (seconds: number): Error =>
  writerBusy(
    `A write waited ${seconds} s for the one writer. Most likely a hook writes without passing \`req\`: it waits for the transaction that it stands in.`,
  )

/** The queue for the one writer: who has it gets a function that gives it back. */
const makeQueue = (patience: () => number) => {
  const take = makeTurns()
  return async (): Promise<() => void> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(busy(patience() / 1000)), patience())
    })
    try {
      const release = await take(late)
      // The driver is synchronous: without a breath between writes, a queue of them keeps every socket and timer waiting to its end.
      await new Promise((resolve) => setImmediate(resolve))
      return release
    } finally {
      clearTimeout(timer)
    }
  }
}

/** For how long calls of the driver may follow one another before sockets and timers have their turn, in milliseconds. */
const HELD_MS = 10

/**
 * The driver is synchronous: its promises are kept before it gives them, and a hundred calls in turn, within one transaction too, let nothing else happen.
 * @returns what waits until the event loop went round, where calls have held it up for long
 */
const makeBreath = (): (() => Promise<void> | undefined) => {
  let heldSince: number | null = null
  return () => {
    const now = performance.now()
    if (heldSince === null) {
      heldSince = now
      setImmediate(() => (heldSince = null))
    } else if (now - heldSince > HELD_MS) return new Promise((resolve) => setImmediate(resolve))
    return undefined
  }
}

/** Wraps the SQLite adapter. */
export const oneWriter = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    adapter.patience = MAX_WAIT_MS
    // Who opens the file hears why it cannot be opened; this says it to nobody, and would end the process.
    adapter.initializing?.catch(() => undefined)
    const file = (): string => adapter.clientConfig.url.replace(/^file:/, '')
    const identity = (): string | null => identityOf(file())
    let opened: string | null = null
    // SQLite takes it away when nobody has the database open any more, and at no other time.
    const logIdentity = (): string | null => identityOf(logOf(file()), true)
    let openedLog: string | null = null
    let reader: Client | undefined
    const { connect } = adapter
    adapter.connect = async function (args) {
      await connect?.call(this, args)
      if (adapter.client && adapter.client !== reader) {
        reader = adapter.client
        keepPrepared(reader, adapter.clientConfig, pragmas)
        if (adapter.drizzle) keepBuilt(adapter.drizzle)
      }
      opened ??= identity()
      openedLog ??= logIdentity()
    }
    adapter.isInPlace = () => opened === null || identity() === opened
    let isDamaged = false
    adapter.noteDamage = (found) => {
      if (isDamaged) return
      isDamaged = true
      adapter.payload.logger.error(
        found,
        'The database’s file is damaged: nothing is written to it any more. Restore a backup.',
      )
    }
    adapter.trouble = () => {
      if (!adapter.isInPlace?.()) return 'STORAGE_GONE'
      openedLog ??= logIdentity()
      if (logIdentity() !== openedLog) return 'STORAGE_GONE'
      return isDamaged ? 'STORAGE_DAMAGED' : null
    }
    const takeWriter = makeQueue(() => adapter.patience ?? MAX_WAIT_MS)
    let connecting: Promise<{ client: Client; db: unknown }> | undefined
    /** The connection of the writer, which is another while a thread writes beside this one. */
    let own: Client | undefined

    const connectWriter = (): Promise<{ client: Client; db: unknown }> =>
      (connecting ??= (async () => {
        const client = createClient(adapter.clientConfig)
        adapter.writer = client
        own = client
        keepPrepared(client, adapter.clientConfig, pragmas)
        const db = drizzle(client, { schema: adapter.schema })
        keepBuilt(db)
        return { client, db }
      })().catch((error: unknown) => {
        connecting = undefined
        throw error
      }))

    const end = async (id: TransactionId, how: 'resolve' | 'reject'): Promise<void> => {
      const key = String(await id)
      const session = adapter.sessions[key]
      if (!session) return
      if (how === 'resolve')
        try {
          for (const close of session.closing ?? []) await close()
        } catch (error) {
          delete adapter.sessions[key]
          await session.reject()
          throw error
        }
      delete adapter.sessions[key]
      await session[how]()
    }

    /** A connection for one transaction, whose statements a thread beside this one runs; the writer's own is the writer again at its end. */
    const connectBeside = async (ending: NonNullable<Session['ending']>): Promise<{ client: Client; db: unknown }> => {
      await connectWriter()
      const client = runBeside(createClient(adapter.clientConfig), adapter.clientConfig, pragmas)
      adapter.writer = client
      ending.push(async () => {
        if (adapter.writer === client) adapter.writer = own
        client.close()
      })
      const db = drizzle(client, { schema: adapter.schema })
      keepBuilt(db)
      return { client, db }
    }

    const begin = async (isBeside = false): Promise<string> => {
      await adapter.initializing
      const giveBack = await takeWriter()
      const ending: NonNullable<Session['ending']> = []
      try {
        const { client, db } = isBeside ? await connectBeside(ending) : await connectWriter()
        await client.execute('BEGIN IMMEDIATE')
        const id = randomUUID()
        const rollback = async (): Promise<void> => {
          await client.execute('ROLLBACK').catch((error: unknown) => {
            // A full disk and the like end the transaction by themselves: there is nothing left to roll back.
            if (!/no transaction is active/.test(String(error))) throw error
          })
        }
        const release = async (kept: boolean): Promise<void> => {
          try {
            for (const end of ending) await end(kept)
          } catch (error) {
            adapter.payload.logger.warn({ err: error }, 'What goes with a write waits for the next start.')
          } finally {
            giveBack()
          }
        }
        adapter.sessions[id] = {
          closing: [],
          db,
          ending,
          resolve: async () => {
            try {
              // Acknowledged is what somebody finds again.
              const trouble = adapter.trouble?.()
              if (trouble) throw refusal(trouble)
              await client.execute('COMMIT')
            } catch (error) {
              await rollback().catch(() => undefined)
              await release(false)
              throw error
            }
            await release(true)
          },
          reject: async () => {
            try {
              await rollback()
            } finally {
              await release(false)
            }
          },
        }
        return id
      } catch (error) {
        for (const end of ending) await end(false)
        giveBack()
        throw error
      }
    }
    adapter.inTurn = async (work) => {
      const giveBack = await takeWriter()
      try {
        return await work()
      } finally {
        giveBack()
      }
    }
    adapter.closeWriter = async () => {
      const { writer } = adapter
      adapter.writer = undefined
      const isQuiet = !Object.keys(adapter.sessions).length
      if (writer !== own) own?.close()
      own = undefined
      // The driver does both in this turn of the loop: whoever goes on with the transaction finds it closed, and writes nothing outside it.
      const ended = isQuiet ? undefined : writer?.execute('ROLLBACK')
      writer?.close()
      await ended?.catch(() => undefined)
    }
    adapter.beginTransaction = () => begin()
    adapter.beginBeside = () => begin(true)
    adapter.commitTransaction = async (id) => {
      // What was rolled back on the way is not stored: who commits it afterwards is not to be told that it is.
      if (!adapter.sessions[String(await id)]) throw new Error('The transaction was rolled back before its end.')
      await end(id, 'resolve')
    }
    adapter.rollbackTransaction = (id) => end(id, 'reject')

    const breathe = makeBreath()

    /** What is in a savepoint of its own can fail alone. @throws where the whole transaction is over */
    const alone = async (client: Client, work: () => Promise<unknown>): Promise<PromiseSettledResult<unknown>> => {
      await client.execute('SAVEPOINT one')
      const [outcome] = await Promise.allSettled([work()])
      if (outcome.status === 'rejected')
        await client.execute('ROLLBACK TO one').catch(() => {
          throw outcome.reason
        })
      await client.execute('RELEASE one')
      return outcome
    }

    /** The same of one statement, which fails alone by itself where it is never asked, or a value of it is refused. */
    const aloneAnyway = async (work: () => Promise<unknown>): Promise<PromiseSettledResult<unknown>> => {
      const [outcome] = await Promise.allSettled([work()])
      if (outcome.status === 'fulfilled') return outcome
      const { reason }: { reason: unknown } = outcome
      if (!(reason instanceof LibsqlError) || reason.code.startsWith('SQLITE_CONSTRAINT')) return outcome
      throw reason
    }

    interface Waiting {
      isStatement: boolean
      write: (id: string) => Promise<unknown>
      done: (outcome: PromiseSettledResult<unknown>) => void
      since: number
    }
    const waiting: Waiting[] = []

    /** Does all writes that wait when their turn comes, in one transaction: what is brought to the disk once for all of them takes most of their time. */
    const writeWaiting = async (): Promise<void> => {
      const outcomes: PromiseSettledResult<unknown>[] = []
      let taken: Waiting[] = []
      try {
        const id = await begin()
        taken = waiting.splice(0, TOGETHER)
        try {
          const { client } = await connectWriter()
          for (const { isStatement, write } of taken) {
            const work = (): Promise<unknown> => write(id)
            if (taken.length === 1) outcomes.push({ status: 'fulfilled', value: await work() })
            else outcomes.push(await (isStatement ? aloneAnyway(work) : alone(client, work)))
            await breathe()
          }
          await end(id, 'resolve')
        } catch (error) {
          await end(id, 'reject')
          throw error
        }
      } catch (reason) {
        outcomes.splice(0, outcomes.length)
        if (!taken.length) {
          const until = performance.now() - (adapter.patience ?? MAX_WAIT_MS)
          // Who came later waits on.
          const later = storageCodeOf(reason) === 'WRITER_BUSY' ? waiting.findIndex(({ since }) => since > until) : -1
          taken = waiting.splice(0, later === -1 ? waiting.length : Math.max(1, later))
          if (waiting.length) void writeWaiting()
        }
        outcomes.push(...taken.map(() => ({ status: 'rejected' as const, reason })))
      }
      for (const [place, { done }] of taken.entries()) {
        const outcome = outcomes[place]
        if (outcome) done(outcome)
      }
    }

    /** A write of its own: it is stored by itself, or not at all, whatever else is written with it. */
    const together = (write: (id: string) => Promise<unknown>, isStatement: boolean): Promise<unknown> =>
      new Promise((resolve, reject) => {
        waiting.push({
          isStatement,
          since: performance.now(),
          write: AsyncLocalStorage.bind(write),
          done: (outcome) => (outcome.status === 'fulfilled' ? resolve(outcome.value) : reject(outcome.reason)),
        })
        // For each so many of them there is one who writes.
        if (waiting.length % TOGETHER === 1) void writeWaiting()
      })

    const inTransaction = (write: Write, isStatement = false): Write =>
      async function (args) {
        const id = await args.req?.transactionID
        if (id && adapter.sessions[id]) return write.call(adapter, args)
        return together((transactionID) => {
          const req: Partial<PayloadRequest> = Object.create(args.req ?? null)
          req.transactionID = transactionID
          return write.call(adapter, { ...args, req })
        }, isStatement)
      }

    const watched =
      (method: Method<object>): Method<object> =>
      async (args) => {
        await breathe()
        try {
          return await method.call(adapter, args)
        } catch (error) {
          if (storageCodeOf(error) === 'STORAGE_DAMAGED' && adapter.isInPlace?.()) adapter.noteDamage?.({ err: error })
          throw error
        }
      }

    for (const name of WRITES) adapter[name] = inTransaction(adapter[name])
    for (const name of [...WRITES, ...READS]) adapter[name] = watched(adapter[name])
    const put = async (args: PutOrRenew) => putOrRenew((await connectWriter()).client, adapter.tables, args)
    adapter.putOrRenew = watched(inTransaction(put, true))
  })
