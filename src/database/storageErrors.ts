import type { AfterErrorHook, Payload } from 'payload'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/storage'

export interface StorageError {
  code: keyof typeof words
  /** 507 (RFC 4918) where nothing more can be stored, 503 where trying again helps. */
  status: 503 | 507
}

const problems: readonly [StorageError, RegExp][] = [
  [{ code: 'STORAGE_FULL', status: 507 }, /SQLITE_FULL|disk is full|ENOSPC|EDQUOT|OutOfDiskSpace/],
  // A disk that failed is made read-only by the operating system.
  [{ code: 'STORAGE_UNWRITABLE', status: 507 }, /SQLITE_(READONLY|IOERR|CANTOPEN)|\b(EROFS|EIO|EACCES|EPERM)\b/],
  [{ code: 'WRITER_BUSY', status: 503 }, /WRITER_BUSY|LeaseLostError|SQLITE_BUSY|database is locked/],
  [
    { code: 'DATABASE_AWAY', status: 503 },
    /DATABASE_AWAY|Mongo(ose)?(ServerSelection|Network|NetworkTimeout|OperationTimeout|NotConnected|PoolCleared|PoolClosed|TopologyClosed|WaitQueueTimeout)Error|buffering timed out|interrupted due to server monitor/,
  ],
]

/** Whether MongoDB is known to be away, without asking it. */
export const isAway = (payload: Payload): boolean => {
  const { connection } = payload.db as unknown as { connection?: { readyState: number } }
  return payload.db.name === 'mongoose' && connection?.readyState !== 1
}

/** Thrown where others write for longer than anybody waits for a turn. */
export class WriterBusyError extends Error {
  override readonly name = 'WriterBusyError'
  readonly code = 'WRITER_BUSY'
  readonly status = 503
}

/** Thrown where Payload would take a database that is away for an answer. */
export class DatabaseAwayError extends Error {
  override readonly name = 'DatabaseAwayError'
  readonly code = 'DATABASE_AWAY'
}

/** What of an error says what it is; the drivers' own errors stand behind those of the layers above them. */
const traits = (error: unknown): string => {
  const { cause, code, codeName, message, name } = (error ?? {}) as Record<string, unknown>
  return [name, code, codeName, message, cause && cause !== error ? traits(cause) : ''].join(' ')
}

/** Whether a failure is the storage's: full, away, or too busy; null where it is anything else. */
export const storageErrorOf = (error: unknown): StorageError | null => {
  const said = traits(error)
  return problems.find(([, pattern]) => pattern.test(said))?.[0] ?? null
}

/** Says so in the reader's language, with the status that lets a client wait or give up. */
export const translateStorageError: AfterErrorHook = ({ error, req }) => {
  const problem = storageErrorOf(error)
  if (!problem) return undefined
  const message = say(words[problem.code], req.i18n?.language ?? '')
  return { response: { errors: [{ message }] }, status: problem.status }
}
