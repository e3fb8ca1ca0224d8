import type { Client, InValue } from '@libsql/client'
import {
  Column,
  getTableColumns,
  getTableName,
  is,
  Param,
  sql as drizzleSql,
  SQL,
  StringChunk,
  Table,
} from '@payloadcms/db-sqlite/drizzle'
import { SQLiteAsyncDialect } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { DatabaseAdapterObj } from 'payload'
import type { Row } from '../../domain/row'
import { wrapAdapter, type Method } from '../wrapAdapter'
import { runsBeside } from './beside'

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

interface Execute {
  db?: unknown
  raw?: string
  sql?: SQL
}

interface Adapter {
  createVersion: Method<Version>
  deleteWhere: Method<Delete, void>
  /** Runs a statement that the adapter has written out itself. */
  execute: Method<Execute>
  insert: Method<Insert, Row[]>
  sessions?: Record<string, { db?: unknown }>
  tables: Record<string, Table>
  /** The connection of the transaction (oneWriter.ts). */
  writer?: Client
}

/** How rows are put into a table. */
interface Plan {
  columns: { column: Column; key: string }[]
  /** The statement up to its values. */
  into: string
  /** A mark for each value of a row. */
  marks: string
  /** The same with a mark for each value. */
  sql: string
}

/** What is put into a table: a cell for each mark, and what the database works out in the place of others. */
interface Filled {
  cells: InValue[]
  /** The cell of its own id; absent where it has none. */
  id?: InValue
  /** The place of that cell. */
  idAt?: number
  /** By the place of the column. */
  workedOut: Map<number, string>
}

/** Writes statements out as the adapter’s connections do. */
const dialect = new SQLiteAsyncDialect()

const plans = new WeakMap<Table, Plan>()

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const planOf = (table: Table, name: string): Plan => {
  const known = plans.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({ column, key }))
  const names = columns.map(({ column }) => quoted(column.name)).join(', ')
  const into = `insert into ${quoted(name)} (${names}) values `
  const marks = `(${columns.map(() => '?').join(', ')})`
  const made = { columns, into, marks, sql: into + marks }
  plans.set(table, made)
  return made
}

/** What is stored in a column where nothing is said. */
const unsaid = ({ default: fixed, defaultFn }: Column): unknown => fixed ?? defaultFn?.() ?? null

const isCell = (value: unknown): value is InValue =>
  typeof value === 'string' ||
  value === null ||
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  typeof value === 'bigint'

/** What the database is to work out, where that is said in words alone. */
const wordsOf = ({ queryChunks }: SQL): string | undefined =>
  queryChunks.every((part) => is(part, StringChunk)) ? queryChunks.flatMap(({ value }) => value).join('') : undefined

/** The cells of a row, as the driver takes them; undefined where the database is to work one out of others. */
const fill = ({ columns }: Plan, row: Row): Filled | undefined => {
  const filled: Filled = { cells: [], workedOut: new Map() }
  for (const { column, key } of columns) {
    const value = row[key] === undefined ? unsaid(column) : row[key]
    const isSql = typeof value === 'object' && value !== null && is(value, SQL)
    const words = isSql ? wordsOf(value) : undefined
    if (words !== undefined) {
      filled.workedOut.set(filled.cells.length + filled.workedOut.size, words)
      continue
    }
    const cell: unknown = value === null || isSql ? value : column.mapToDriverValue(value)
    if (!isCell(cell)) return undefined
    if (key === 'id') {
      filled.id = cell
      filled.idAt = filled.cells.length
    }
    filled.cells.push(cell)
  }
  return filled
}

const statementOf = ({ columns, into, sql }: Plan, { workedOut }: Filled): string =>
  workedOut.size ? `${into}(${columns.map((_, place) => workedOut.get(place) ?? '?').join(', ')})` : sql

/** So many rows are put in by one statement: few numbers, so that few statements stay prepared of each table. */
const TOGETHER = [8, 4, 2]
/** A row of more columns goes alone: what a statement costs is little beside it. */
const MOST_COLUMNS = 40

/** How many rows, from one on, are put in by one statement. */
const togetherOf = (rows: readonly Filled[], from: number, isReplaced: boolean): number => {
  const isPlain = ({ cells, workedOut }: Filled): boolean => !workedOut.size && cells.length <= MOST_COLUMNS
  if (isReplaced) return 1
  return TOGETHER.find((count) => from + count <= rows.length && rows.slice(from, from + count).every(isPlain)) ?? 1
}

/** What replaces the row of the same id, by what is said of it. */
const replacing = ({ columns }: Plan, row: Row): string => {
  const said = columns.filter(({ key }) => row[key] !== undefined).map(({ column }) => quoted(column.name))
  return ` on conflict ("id") do update set ${said.map((name) => `${name} = excluded.${name}`).join(', ')}`
}

/** The number that the last row of each table has, of those that are numbered, as far as a connection has put it in that is alone to write. */
const numbered = new WeakMap<Client, Map<string, number>>()

/** Gives rows the numbers that the database would give them. @returns whether each has its id */
const numberRows = (connection: Client, tableName: string, rows: readonly Filled[]): boolean => {
  const last = numbered.get(connection)?.get(tableName)
  for (const [place, { cells, id, idAt }] of rows.entries()) {
    if (idAt === undefined || id !== null) continue
    if (last === undefined) return false
    cells[idAt] = last + 1 + place
  }
  return true
}

interface Put {
  rows: readonly Filled[]
  sql: string
  tableName: string
}

/** Puts rows in, on a connection that runs beside this thread as soon as it comes to it. @returns the number of the last of them, where it has one */
const put = async (connection: Client, { rows, sql, tableName }: Put): Promise<bigint | number | undefined> => {
  const isLater = runsBeside(connection) && numberRows(connection, tableName, rows)
  const args = rows.flatMap(({ cells }) => cells)
  const isNumbered = rows.some(({ id }) => id === null)
  const own = rows.at(-1)
  const said = own?.idAt === undefined ? undefined : own.cells[own.idAt]
  let last: bigint | number | undefined = typeof said === 'number' ? said : undefined
  if (isLater) await connection.later(sql, args)
  else ({ lastInsertRowid: last } = await connection.execute({ sql, args }))
  if (isNumbered && runsBeside(connection)) {
    const known = numbered.get(connection) ?? new Map<string, number>()
    numbered.set(connection, known.set(tableName, Number(last)))
  }
  return last
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

/** How Payload says, after each version, that those before it are the newest no more. */
const OLDER = /^UPDATE SET latest = false WHERE != AND = AND <$/

/** The same of those that still say so, with its arguments; undefined for any other statement. */
const olderOf = ({ queryChunks }: SQL): { args: InValue[]; sql: string } | undefined => {
  const words = queryChunks.map((part) => (is(part, StringChunk) ? part.value.join('') : ' ')).join('')
  if (!OLDER.test(words.trim().replaceAll(/\s+/g, ' '))) return undefined
  const [table, ...others] = queryChunks.filter((part) => !is(part, StringChunk))
  const columns = others.flatMap((part) => (is(part, Column) ? quoted(part.name) : []))
  const args = others.flatMap((part) => (isCell(part) ? [part] : []))
  if (!is(table, Table) || columns.length !== 3 || args.length !== 3) return undefined
  const [id, parent, updatedAt] = columns
  const older = `${id} != ? and ${parent} = ? and ${updatedAt} < ?`
  return {
    args,
    sql: `update ${quoted(getTableName(table))} set latest = false where ${older} and latest is not false`,
  }
}

/**
 * Wraps the SQLite adapter: what a write puts into a table, and takes out of it by one id, are statements that stay prepared. The adapter has each
 * built anew, cell by cell, and reads back what it has just put in: half of what a write costs. The first version of a document is the newest without
 * a word to those before it; of any other those that say otherwise are told, and not all of them each time.
 *
 * Upstream: docs/upstream/065-writes-built-anew.md (open in 3.90.2). Goes when Payload keeps its writes prepared. Told by
 * tests/database/sqlite/preparedWrites.test.ts.
 */
export const preparedWrites = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const { createVersion, deleteWhere, execute, insert } = adapter
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
      const insertAnew = (): Promise<Row[]> => {
        if (connection) numbered.get(connection)?.delete(tableName)
        return insert.call(this, args)
      }
      if (!connection || !table) return insertAnew()
      const { id } = getTableColumns(table)
      if (replaced && (replaced.where || replaced.set !== values || !id || replaced.target !== id)) return insertAnew()
      const plan = planOf(table, tableName)
      const rows = [values].flat()
      const filled = rows.flatMap((row) => fill(plan, row) ?? [])
      const made: Row[] = []
      if (filled.length < rows.length) return insertAnew()
      for (let n = 0; n < rows.length;) {
        const [first, ...others] = filled.slice(n, n + togetherOf(filled, n, Boolean(replaced)))
        const row = rows[n]
        if (!first || !row) break
        const one = statementOf(plan, first) + (replaced ? replacing(plan, row) : '')
        const sql = one + `, ${plan.marks}`.repeat(others.length)
        const lastInsertRowid = await put(connection, { rows: [first, ...others], sql, tableName })
        // Rows of one statement are numbered one after the other.
        for (const [place, { id }] of [first, ...others].entries()) {
          const own = { ...rows[n + place] }
          made.push('id' in first ? { ...own, id: id ?? Number(lastInsertRowid) - others.length + place } : own)
        }
        n += 1 + others.length
      }
      return made
    }
    adapter.deleteWhere = async function (this: Adapter, args) {
      const { db, tableName, where } = args
      const connection = connectionOf(this, db)
      const asked = connection && where && equalityOf(where)
      const table = this.tables[tableName]
      if (!asked && connection && runsBeside(connection) && where && table) {
        const { params, sql } = dialect.sqlToQuery(drizzleSql`delete from ${table} where ${where}`)
        if (params.every(isCell)) {
          await connection.later(sql, params)
          return
        }
      }
      if (!asked) return deleteWhere.call(this, args)
      const sql = `delete from ${quoted(tableName)} where ${quoted(asked.column.name)} = ?`
      const cells = [asked.value]
      await (runsBeside(connection) ? connection.later(sql, cells) : connection.execute({ sql, args: cells }))
    }
    adapter.execute = async function (this: Adapter, args) {
      const connection = connectionOf(this, args.db)
      const asked = connection && args.sql && olderOf(args.sql)
      if (!asked) return execute.call(this, args)
      return runsBeside(connection) ? connection.later(asked.sql, asked.args) : connection.execute(asked)
    }
  })
