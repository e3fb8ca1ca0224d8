import type { Client, InValue } from '@libsql/client'
import { Column, getTableColumns, is, Param, SQL, StringChunk, type Table } from '@payloadcms/db-sqlite/drizzle'
import type { DatabaseAdapterObj } from 'payload'
import type { Row } from '../../domain/row'
import { wrapAdapter, type Method } from '../wrapAdapter'

interface Insert {
  db: unknown
  onConflictDoUpdate?: { set: Row; target: unknown; where?: unknown }
  tableName: string
  values: Row | Row[]
}

interface Delete {
  db: unknown
  tableName: string
  /** Without one all rows go. */
  where?: SQL
}

interface Version {
  /** When the version before it was written, in milliseconds since 1970; -Infinity where there is none (../monotonicTimestamps.ts). */
  follows?: number
  parent: number | string
}

interface Adapter {
  createVersion: Method<Version>
  deleteWhere: Method<Delete, void>
  /** Runs a statement that the adapter has written out itself. */
  execute: Method<object>
  insert: Method<Insert, Row[]>
  sessions?: Record<string, { db?: unknown }>
  tables: Record<string, Table>
  /** The connection of the transaction (oneWriter.ts). */
  writer?: Client
}

/** How rows are put into a table. */
interface Plan {
  columns: [name: string, column: Column][]
  sql: string
}

const plans = new WeakMap<Table, Plan>()

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const planOf = (table: Table, name: string): Plan => {
  const known = plans.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns(table))
  const names = columns.map(([, column]) => quoted(column.name)).join(', ')
  const sql = `insert into ${quoted(name)} (${names}) values (${columns.map(() => '?').join(', ')})`
  const made = { columns, sql }
  plans.set(table, made)
  return made
}

/** What is stored in a column where nothing is said. */
const unsaid = ({ default: fixed, defaultFn }: Column): unknown => fixed ?? defaultFn?.() ?? null

const isCell = (value: unknown): value is InValue =>
  value === null || ['bigint', 'boolean', 'number', 'string'].includes(typeof value)

/** The cells of a row, as the driver takes them; undefined where one is worked out by the database. */
const cellsOf = ({ columns }: Plan, row: Row): InValue[] | undefined => {
  const cells: InValue[] = []
  for (const [key, column] of columns) {
    const value = row[key] === undefined ? unsaid(column) : row[key]
    const isAsIs = value === null || (typeof value === 'object' && is(value, SQL))
    const cell: unknown = isAsIs ? value : column.mapToDriverValue(value)
    if (!isCell(cell)) return undefined
    cells.push(cell)
  }
  return cells
}

/** What replaces the row of the same id, by what is said of it. */
const replacing = ({ columns }: Plan, row: Row): string => {
  const said = columns.filter(([key]) => row[key] !== undefined).map(([, { name }]) => quoted(name))
  return ` on conflict ("id") do update set ${said.map((name) => `${name} = excluded.${name}`).join(', ')}`
}

/** The column that a condition is about, and what it is to be; undefined where it asks for anything else. */
const equalityOf = ({ queryChunks }: SQL): { column: Column; value: InValue } | undefined => {
  const [only] = queryChunks
  if (queryChunks.length === 1 && is(only, SQL)) return equalityOf(only)
  const words = queryChunks.filter((part) => is(part, StringChunk)).flatMap(({ value }) => value)
  const [column, given, ...others] = queryChunks.filter((part) => !is(part, StringChunk))
  if (words.join('') !== ' = ' || others.length || !is(column, Column) || !is(given, Param)) return undefined
  const { value }: { value: unknown } = given
  return typeof value === 'string' || typeof value === 'number' ? { column, value } : undefined
}

/**
 * Wraps the SQLite adapter: what a write puts into a table, and takes out of it by one id, are statements that stay prepared. The adapter has each
 * built anew, cell by cell, and reads back what it has just put in: half of what a write costs. The first version of a document is the newest without
 * a word to those before it.
 *
 * Upstream: docs/upstream/065-writes-built-anew.md (open in 3.90.2). Goes when Payload keeps its writes prepared. Told by
 * tests/database/sqlite/preparedWrites.test.ts.
 */
export const preparedWrites = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const { createVersion, deleteWhere, insert } = adapter
    adapter.createVersion = async function (this: Adapter, args) {
      if (args.follows !== -Infinity) return createVersion.call(this, args)
      // That others are the newest no more is the one statement that it writes out itself.
      const alone: Adapter = Object.create(this)
      alone.execute = async () => undefined
      return createVersion.call(alone, args)
    }
    /** The connection of a transaction of ours. */
    const connectionOf = ({ sessions = {}, writer }: Adapter, db: unknown): Client | undefined =>
      Object.values(sessions).some((session) => session.db === db) ? writer : undefined
    adapter.insert = async function (this: Adapter, args) {
      const { db, onConflictDoUpdate: replaced, tableName, values } = args
      const connection = connectionOf(this, db)
      const table = this.tables[tableName]
      if (!connection || !table) return insert.call(this, args)
      const { id } = getTableColumns(table)
      if (replaced && (replaced.where || replaced.set !== values || !id || replaced.target !== id))
        return insert.call(this, args)
      const plan = planOf(table, tableName)
      const rows = [values].flat()
      const filled = rows.map((row) => ({ row, cells: cellsOf(plan, row) }))
      const place = plan.columns.findIndex(([key]) => key === 'id')
      const made: Row[] = []
      if (!filled.every(({ cells }) => cells)) return insert.call(this, args)
      for (const { cells = [], row } of filled) {
        const sql = replaced ? plan.sql + replacing(plan, row) : plan.sql
        const { lastInsertRowid } = await connection.execute({ sql, args: cells })
        made.push(place < 0 ? row : { ...row, id: cells[place] ?? Number(lastInsertRowid) })
      }
      return made
    }
    adapter.deleteWhere = async function (this: Adapter, args) {
      const { db, tableName, where } = args
      const connection = connectionOf(this, db)
      const asked = connection && where && equalityOf(where)
      if (!asked) return deleteWhere.call(this, args)
      const sql = `delete from ${quoted(tableName)} where ${quoted(asked.column.name)} = ?`
      await connection.execute({ sql, args: [asked.value] })
    }
  })
