import { LibsqlError, type Client, type Config, type InStatement, type ResultSet, type Row } from '@libsql/client'
import Database from 'libsql'

/**
 * Statements that stay prepared. The driver prepares each anew and copies each row cell by cell, which is half of what a small read costs: Payload
 * asks the same few hundred questions again and again (docs/decisions/053-statements-stay-prepared.md).
 *
 * Upstream: docs/upstream/058-statements-prepared-anew.md (open in @libsql/client 0.14.0). Goes when the driver keeps them. Told by
 * tests/database/sqlite/statements.test.ts.
 */

/** So many stay prepared on a connection; those that were used longest ago go first. */
const MOST = 400
/** Longer ones, in letters, name hundreds of documents, and are not asked again. */
const LONGEST = 30_000
/** Of other kinds each is asked once. */
const ASKED_AGAIN = /^\s*(?:begin|commit|delete|insert|release|rollback|savepoint|select|update|with)\b/i
/** Memory for pages of the file, in KiB: with the driver’s own 2 MB the pages of long rows are read anew for each question. */
const CACHE_KIB = 32_768

/** Payload gives what it joins random names, by which no two statements would be the same. What is in single quotes is a text. */
const RANDOM_NAME = /'(?:[^']|'')*'|"[0-9a-f]{8}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{12}"/g

const withoutRandomNames = (sql: string): string => {
  const names = new Map<string, string>()
  return sql.replace(RANDOM_NAME, (name) => {
    if (name.startsWith("'")) return name
    const known = names.get(name) ?? `"joined_${names.size}"`
    names.set(name, known)
    return known
  })
}

type Cell = Row[number]
/** The arguments of a statement. */
export type Given = Exclude<Exclude<InStatement, string>['args'], undefined>

/** A cell as the driver gives it. @throws RangeError where it is an integer that JavaScript’s numbers cannot hold */
const cellOf = (value: unknown): Cell => {
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new RangeError('An integer is too large for a number.')
    return number
  }
  if (value instanceof Uint8Array) return new Uint8Array(value).buffer
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

const argumentOf = (value: unknown): unknown => {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.getTime()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    throw new TypeError(`${String(value)} cannot be given to the database.`)
  return value
}

const argumentsOf = (given: Given = []): unknown =>
  Array.isArray(given)
    ? given.map(argumentOf)
    : Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name.replace(/^[$:@]/, ''), argumentOf(value)] as const),
      )

/** What makes the rows of a statement: their columns by name and, not enumerable, by place. */
const rowsOf = (columns: readonly string[]): new (cells: readonly Cell[]) => Row => {
  // Where several have one name, the first; what is called as a place is, or `length`, is found by its place alone.
  const isNamed = columns.map(
    (name, place) => columns.indexOf(name) === place && name !== 'length' && columns[Number(name)] === undefined,
  )
  class Cells {
    [name: string | number]: Cell
    readonly #cells: readonly Cell[]
    constructor(cells: readonly Cell[]) {
      this.#cells = cells
      for (const [place, name] of columns.entries()) if (isNamed[place]) this[name] = cells[place] ?? null
    }
    get length(): number {
      return this.#cells.length
    }
    static {
      for (const place of columns.keys())
        Object.defineProperty(this.prototype, place, {
          get(this: Cells) {
            return this.#cells[place]
          },
        })
    }
  }
  return Cells
}

/** What a statement gives, in plain values: what can be handed from one thread to another. */
export interface Told extends Pick<ResultSet, 'columns' | 'columnTypes' | 'lastInsertRowid' | 'rowsAffected'> {
  cells: Cell[][]
}

type Execute = (args: Given | undefined) => Told

const toJSON = (): never => {
  throw new Error('Rows are not told by themselves.')
}

/** Makes what the driver gives of what a statement gives: the columns of one are nearly always the same. */
export const resultsOf = (): ((told: Told) => ResultSet) => {
  let last: readonly string[] = []
  let Made = rowsOf(last)
  return ({ cells, columns, columnTypes, lastInsertRowid, rowsAffected }) => {
    if (cells.length && columns !== last) {
      if (columns.length !== last.length || columns.some((name, n) => name !== last[n])) Made = rowsOf(columns)
      last = columns
    }
    const rows = cells.map((row) => new Made(row))
    return { columns, columnTypes, lastInsertRowid, rows, rowsAffected, toJSON }
  }
}

/** A statement, prepared. */
const prepare = (database: Database.Database, sql: string): Execute => {
  const statement = database.prepare<unknown[]>(sql).safeIntegers(true)
  let givesRows = true
  try {
    statement.raw(true)
  } catch {
    // It is one that gives none.
    givesRows = false
  }
  if (!givesRows)
    return (args) => {
      const { changes, lastInsertRowid } = statement.run(argumentsOf(args))
      return {
        columns: [],
        columnTypes: [],
        cells: [],
        rowsAffected: changes,
        lastInsertRowid: BigInt(lastInsertRowid),
      }
    }
  const said = () => statement.columns()
  let columns = said().map(({ name }) => name)
  let columnTypes = said().map(({ type }) => type ?? '')
  return (args) => {
    const found: unknown[] = statement.all(argumentsOf(args))
    const cells = found.map((row) => (Array.isArray(row) ? row.map(cellOf) : []))
    // The table may have another column since.
    if (cells[0] && cells[0].length !== columns.length) {
      columns = said().map(({ name }) => name)
      columnTypes = said().map(({ type }) => type ?? '')
    }
    return { columns, columnTypes, cells, rowsAffected: 0, lastInsertRowid: undefined }
  }
}

/** A connection that keeps its statements prepared. */
export interface Connection {
  close: () => void
  /** @throws LibsqlError */
  execute: (sql: string, args?: Given) => ResultSet
  /** The same in plain values. */
  tell: (sql: string, args?: Given) => Told
}

/**
 * Opens a connection that keeps its statements prepared. A statement with `RETURNING` is one within a transaction: outside of one the driver leaves it
 * unfinished, and the connection reads what was there then.
 * @param pragmas what it is told first
 */
export const openConnection = ({ url }: Pick<Config, 'url'>, pragmas: readonly string[]): Connection => {
  const open = (): Database.Database => {
    const opened = new Database(url.replace(/^file:/, ''))
    for (const pragma of [`cache_size = -${CACHE_KIB}`, ...pragmas]) prepare(opened, `PRAGMA ${pragma}`)(undefined)
    return opened
  }
  let database = open()
  interface Kept {
    ask: Execute
    results: ReturnType<typeof resultsOf>
  }
  const prepared = new Map<string, Kept>()
  const asking = <T>(asked: string, args: Given | undefined, give: (kept: Kept) => T): T => {
    // An argument that is not given would be that of the call before.
    const number = Array.isArray(args) ? args.length : ''
    // What is known as it is asked has no random names.
    const isKnown = prepared.has(`${number} ${asked}`)
    const isKept = isKnown || (asked.length <= LONGEST && ASKED_AGAIN.test(asked))
    const sql = isKept && !isKnown ? withoutRandomNames(asked) : asked
    const key = `${number} ${sql}`
    try {
      const statement = prepared.get(key) ?? { ask: prepare(database, sql), results: resultsOf() }
      prepared.delete(key)
      if (isKept) prepared.set(key, statement)
      const [oldest = ''] = prepared.size > MOST ? prepared.keys() : []
      prepared.delete(oldest)
      return give(statement)
    } catch (error) {
      // The driver leaves a statement that was refused so unfinished: its connection could commit nothing more, and would read what was there then.
      if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY') && !database.inTransaction) {
        prepared.clear()
        database.close()
        database = open()
      }
      if (error instanceof Database.SqliteError) throw new LibsqlError(error.message, error.code, error.rawCode, error)
      throw error
    }
  }
  return {
    close: () => {
      prepared.clear()
      if (database.open) database.close()
    },
    execute: (sql, args) => asking(sql, args, ({ ask, results }) => results(ask(args))),
    tell: (sql, args) => asking(sql, args, ({ ask }) => ask(args)),
  }
}

/**
 * Lets a client of the driver keep its statements prepared: what it is asked one by one goes over a connection of its own (`openConnection`).
 * @param pragmas what that connection is told first
 */
export const keepPrepared = (client: Client, config: Config, pragmas: readonly string[]): void => {
  const connection = openConnection(config, pragmas)
  const execute = (sql: string, args?: Given): ResultSet => {
    if (client.closed) throw new LibsqlError('The client is closed', 'CLIENT_CLOSED')
    return connection.execute(sql, args)
  }
  // Its promises are kept before it gives them, as the driver’s.
  client.execute = async (given: InStatement, args?: Given) =>
    typeof given === 'string' ? execute(given, args) : execute(given.sql, given.args)
  const close = client.close.bind(client)
  client.close = () => {
    connection.close()
    close()
  }
}
