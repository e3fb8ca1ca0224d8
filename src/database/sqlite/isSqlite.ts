import type { Client, Config } from '@libsql/client'

/** What the adapter of SQLite has, and its own types leave out. */
interface SqliteAdapter {
  /** Where the file is. */
  clientConfig: Config
  /** The connection of the one writer, once something was written (oneWriter.ts). */
  writer?: Client
}

/** Whether an adapter is that of SQLite. */
export const isSqlite = (adapter: object): adapter is SqliteAdapter => 'clientConfig' in adapter
