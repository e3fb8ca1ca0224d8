import { Column, getTableName, Param, SQL, StringChunk } from '@payloadcms/db-sqlite/drizzle'
import { isRow, type Row } from '../../domain/row'

/**
 * Questions that stay built. Drizzle makes the text of each anew, part by part, and what reads its rows: most of what the adapter’s short questions cost.
 * The adapter asks the same few hundred again and again, of other values.
 *
 * Upstream: docs/upstream/066-questions-built-anew.md (open in 3.90.2). Goes when Payload keeps its questions prepared. Told by
 * tests/database/sqlite/builtQueries.test.ts.
 */

/** A question as it is put to the driver. */
interface Built {
  params: unknown[]
  sql: string
}

/** A question that is built: of which values is asked, and what makes documents of its rows. */
interface Prepared {
  all: () => Promise<unknown>
  get: () => Promise<unknown>
  query: Built
}

/** A question of Drizzle for documents, which is built when it is waited for. */
interface Query {
  _prepare: (once?: boolean) => Prepared
}

type Asks = (config?: Row) => Query

interface Db {
  query?: Record<string, { findFirst: Asks; findMany: Asks }>
}

/** So many stay built; those that were used longest ago go first. */
const MOST = 200
/** Longer ones, in letters of their key, name hundreds of documents, and are not asked again. */
const LONGEST = 4000

/** What a question holds that cannot be told apart by a text. */
class Untold extends Error {
  override readonly name = 'Untold'
}

/** The text of a condition or an order, with `?` for each value, which is put among the values. @throws Untold */
const told = (part: unknown, values: unknown[]): string => {
  if (part === undefined) return ''
  if (part instanceof StringChunk) return part.value.join('')
  if (part instanceof Column) return `"${getTableName(part.table)}"."${part.name}"`
  if (part instanceof Param) {
    const { encoder, value }: { encoder: { mapToDriverValue: (value: unknown) => unknown }; value: unknown } = part
    return told(value === null ? null : encoder.mapToDriverValue(value), values)
  }
  if (part instanceof SQL) {
    if (Reflect.get(part, 'shouldInlineParams')) throw new Untold()
    let text = ''
    for (const chunk of part.queryChunks) text += told(chunk, values)
    return text
  }
  if (Array.isArray(part)) return `(${part.map((one) => told(one, values)).join(', ')})`
  if (typeof part === 'object' && part !== null) throw new Untold()
  values.push(part)
  return '?'
}

/** What is read of a table and of those that belong to it, which has no values. @throws Untold */
const toldParts = (config: Row): string => {
  const parts: string[] = []
  for (const [name, part] of Object.entries(config)) {
    if (part === undefined) continue
    // An order of what belongs to it is made of what it is given alone.
    if (typeof part === 'function') {
      if (part.length !== 2) throw new Untold()
      parts.push(`${name}:${String(part)}`)
    } else if (isRow(part)) parts.push(`${name}:{${toldParts(part)}}`)
    else if (typeof part === 'boolean') parts.push(`${name}:${part}`)
    else throw new Untold()
  }
  return parts.join()
}

/** The text that tells a question from all others but for the values that it asks of. @throws Untold */
const keyOf = ({ limit, offset, orderBy, where, ...config }: Row, values: unknown[]): string => {
  const ordered: unknown =
    typeof orderBy === 'function' && orderBy.length === 0 ? Reflect.apply(orderBy, null, []) : orderBy
  const inOrder = told(ordered, values)
  if (values.length) throw new Untold()
  return `${toldParts(config)} ${told(where, values)} ${inOrder} ${String(limit)} ${String(offset)}`
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, n) => one === others[n])

/** A question that is built, of other values. */
const of = (built: Prepared, params: unknown[]): Prepared => {
  const asked: Prepared = Object.create(built)
  asked.query = { ...built.query, params }
  return asked
}

/** Keeps the questions of one connection built, that it is asked by way of `db.query`. */
export const keepBuilt = (db: object): void => {
  const { query: tables = {} }: Db = db
  const built = new Map<string, { limits: unknown[]; prepared: Prepared }>()
  const asking =
    (table: string, how: 'findFirst' | 'findMany', ask: Asks): Asks =>
    (config = {}) => {
      const query = ask(config)
      const values: unknown[] = []
      let key: string
      try {
        key = `${how} ${table} ${keyOf(config, values)}`
      } catch (error) {
        if (error instanceof Untold) return query
        throw error
      }
      if (key.length > LONGEST) return query
      const { _prepare } = query
      query._prepare = function (this: Query, once) {
        const known = built.get(key)
        if (known) {
          built.delete(key)
          built.set(key, known)
          return of(known.prepared, [...values, ...known.limits])
        }
        const prepared = _prepare.call(this, once)
        const { params } = prepared.query
        // Whatever comes after the values is how many are asked for, which is part of the key.
        if (isSame(params.slice(0, values.length), values)) {
          built.set(key, { limits: params.slice(values.length), prepared })
          const [oldest = ''] = built.size > MOST ? built.keys() : []
          built.delete(oldest)
        }
        return prepared
      }
      return query
    }
  for (const [name, table] of Object.entries(tables))
    for (const how of ['findFirst', 'findMany'] as const) table[how] = asking(name, how, table[how].bind(table))
}
