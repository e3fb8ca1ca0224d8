import type { Payload } from 'payload'
import { withoutValues } from '../domain/errorText'
import type { ErrorCode } from '../i18n/errors'

/** Codes of failures of the storage: full, gone, away, or too busy. */
type StorageCode = Extract<
  ErrorCode,
  | 'STORAGE_FULL'
  | 'STORAGE_UNWRITABLE'
  | 'STORAGE_GONE'
  | 'STORAGE_DAMAGED'
  | 'TOO_MANY_FILES'
  | 'WRITER_BUSY'
  | 'DATABASE_AWAY'
>

const failures: readonly (readonly [StorageCode, RegExp])[] = [
  ['STORAGE_GONE', /STORAGE_GONE/],
  ['TOO_MANY_FILES', /\b(EMFILE|ENFILE)\b/],
  ['STORAGE_DAMAGED', /SQLITE_(CORRUPT|NOTADB)/],
  ['STORAGE_FULL', /SQLITE_FULL|disk is full|ENOSPC|EDQUOT|OutOfDiskSpace/],
  // A disk that failed is made read-only by the operating system.
  ['STORAGE_UNWRITABLE', /SQLITE_(READONLY|IOERR|CANTOPEN)|\b(EROFS|EIO|EACCES|EPERM)\b/],
  ['WRITER_BUSY', /WRITER_BUSY|SQLITE_BUSY|database is locked/],
  [
    'DATABASE_AWAY',
    /DATABASE_AWAY|Mongo(ose)?(ServerSelection|Network|NetworkTimeout|OperationTimeout|NotConnected|PoolCleared|PoolClosed|TopologyClosed|WaitQueueTimeout)Error|buffering timed out|interrupted due to server monitor/,
  ],
]

/** Whether MongoDB is known to be away, without asking it. */
export const isAway = ({ db }: Payload): boolean => {
  const state: number | undefined = db.connection?.readyState
  return db.name === 'mongoose' && state !== 1
}

/** What of an error says what it is; the drivers' own errors stand behind those of the layers above them. */
const traits = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  const cause: unknown = Reflect.get(error, 'cause')
  const own = ['name', 'code', 'codeName', 'message'].map((name): unknown => Reflect.get(error, name))
  return [withoutValues(own.join(' ')), cause && cause !== error ? traits(cause) : ''].join(' ')
}

/** Which failure of the storage an error is; null where it is anything else. */
export const storageCodeOf = (error: unknown): StorageCode | null => {
  const said = traits(error)
  return failures.find(([, pattern]) => pattern.test(said))?.[0] ?? null
}
