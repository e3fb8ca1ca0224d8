import type { Client, Config } from '@libsql/client'
import type { PutOrRenew } from './putOrRenew'

/** Why nothing may be written to the file. */
export type FileTrouble = 'STORAGE_GONE' | 'STORAGE_DAMAGED'

/** What the adapter of SQLite has, and its own types leave out. */
interface SqliteAdapter {
  /**
   * Begins a transaction whose statements a thread beside this one runs (beside.ts): for one of many writes. One that fails is told of when it is waited for
   * next, at the end at the latest; nothing of the transaction is stored then.
   */
  beginBeside: () => Promise<string>
  /** Where the file is. */
  clientConfig: Config
  /** The connection of the one writer, once something was written (oneWriter.ts). */
  writer?: Client
  /** Whether the file that is open still stands at its path: what is written to one that was moved away nobody finds again. */
  isInPlace: () => boolean
  /** Why nothing is stored any more: each write is refused with it before its COMMIT; null where the file is as it should be, as far as is known. */
  trouble: () => FileTrouble | null
  /** Says to the log, once, that the file is damaged; from then on nothing is written to it. */
  noteDamage: (found: object) => void
  /** Does something while nobody writes. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>
  /** Closes the connection of the writer. What is under way is not stored, and whoever goes on with it fails. */
  closeWriter: () => Promise<void>
  /** Makes a document, or renews the one that has its value of a unique field. */
  putOrRenew: (args: PutOrRenew) => Promise<unknown>
}

/** Whether an adapter is that of SQLite. */
export const isSqlite = (adapter: object): adapter is SqliteAdapter => 'clientConfig' in adapter
