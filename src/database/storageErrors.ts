import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'
import type { Payload } from 'payload'
import { withoutValues } from '../domain/errorText'
import { hasErrorCode, isRow } from '../domain/row'
import type { ErrorCode } from '../i18n/errors'
import { isReached } from './mongodb/reached'

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

/**
 * What MongoDB answers while its primary changes, stops or is not reached by the other servers, or where an operation took too long: from
 * https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml. By number: not every server of its protocol gives their names.
 */
const awayCodes: readonly unknown[] = [
  6, // HostUnreachable
  7, // HostNotFound
  50, // MaxTimeMSExpired
  64, // WriteConcernTimeout
  79, // UnknownReplWriteConcern
  89, // NetworkTimeout
  91, // ShutdownInProgress
  100, // UnsatisfiableWriteConcern
  112, // WriteConflict
  133, // FailedToSatisfyReadPreference
  134, // ReadConcernMajorityNotAvailableYet
  189, // PrimarySteppedDown
  262, // ExceededTimeLimit
  9001, // SocketException
  10_058, // LegacyNotPrimary
  10_107, // NotWritablePrimary
  11_600, // InterruptedAtShutdown
  11_602, // InterruptedDueToReplStateChange
  13_435, // NotPrimaryNoSecondaryOk
  13_436, // NotPrimaryOrSecondary
]

/** Whether MongoDB answered so, in the words of its driver or of a layer above it. */
const isAnsweredAway = (error: unknown): boolean =>
  isRow(error) &&
  ((typeof error.name === 'string' && error.name.startsWith('Mongo') && awayCodes.includes(error.code)) ||
    (error.cause !== error && isAnsweredAway(error.cause)))

/** Whether MongoDB is known to be away, without asking it. */
export const isAway = ({ db }: Payload): boolean => db.name === 'mongoose' && !isReached(db.connection)

/** Whether this process may open another file. SQLite does not say why it cannot open one. */
const mayOpenFiles = (): boolean => {
  try {
    closeSync(openSync(devNull, 'r'))
    return true
  } catch (error) {
    return !hasErrorCode(error, 'EMFILE', 'ENFILE')
  }
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
  if (isAnsweredAway(error)) return 'DATABASE_AWAY'
  if (/SQLITE_CANTOPEN|Unable to open connection to local database/.test(said) && !mayOpenFiles())
    return 'TOO_MANY_FILES'
  return failures.find(([, pattern]) => pattern.test(said))?.[0] ?? null
}
