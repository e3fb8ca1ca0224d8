import { isDeepStrictEqual } from 'node:util'
import { sql, type SQL, type Table } from '@payloadcms/db-sqlite/drizzle'
import { SQLiteAsyncDialect } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { DatabaseAdapterObj } from 'payload'
import { wrapAdapter, type Method } from '../wrapAdapter'

interface Counting {
  column?: unknown
  db: { all: (query: SQL) => Promise<{ n: number }[]> | { n: number }[] }
  joins: readonly unknown[]
  tableName: string
  where?: SQL
}

interface Adapter {
  countDistinct: Method<Counting, number>
  tables: Record<string, Table>
}

const shown = ['"_status" = ?', '"deleted_at" is null', 'published']
const working = ['"latest" = ?', '"version_deleted_at" is null', '1']
/** What is counted for a list of all that strangers are shown, or of all working copies, by the tables: its conditions, and the value that they name. */
const whole: Readonly<Record<string, readonly string[]>> = {
  workshops: shown,
  sessions: shown,
  _workshops_v: working,
  _sessions_v: working,
}

const dialect = new SQLiteAsyncDialect()

/** The conditions that must hold all, each said once, and the values that they name. */
const partsOf = (where: SQL, table: string): string[] => {
  const { params, sql: text } = dialect.sqlToQuery(where)
  const parts = text.replaceAll(`"${table}".`, '').replace(/[()]/g, '').split(' and ')
  return [...new Set([...parts, params.join()])]
}

/**
 * Wraps the SQLite adapter: how many there are in a whole list stands in a row of `list_counts`, which triggers keep
 * (migrations/sqlite/20261128_183319_found_by_parts.ts). Counted, it takes as long as there are many.
 *
 * Upstream: none, it is no fault (3.90.2). Goes when SQLite says how many entries a part of an index has without going through them. Told by
 * tests/database/sqlite/sqlitePlans.test.ts.
 */
export const listCounts = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const { countDistinct } = adapter
    adapter.countDistinct = async function (this: Adapter, args) {
      const { column, db, joins, tableName, where } = args
      const parts = whole[tableName]
      const isWhole = parts && where && !column && !joins.length && isDeepStrictEqual(partsOf(where, tableName), parts)
      if (!isWhole) return countDistinct.call(this, args)
      const [counted] = await db.all(sql`SELECT n FROM list_counts WHERE name = ${tableName}`)
      return counted ? counted.n : countDistinct.call(this, args)
    }
  })
