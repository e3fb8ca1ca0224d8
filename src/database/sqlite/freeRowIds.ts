import type { Client } from '@libsql/client'
import type { CollectionSlug, DatabaseAdapterObj, FlattenedField, Payload } from 'payload'
import { isRow, type Row } from '../../domain/row'
import { newRowId } from '../rowIds'
import { wrapAdapter, type Method } from '../wrapAdapter'

interface Write {
  collection: CollectionSlug
  data: Row
  id?: number | string
  /** Whether the rows of its lists were made with it, with ids that no other has. */
  ownRows?: boolean
}
interface Adapter {
  create: Method<Write>
  payload: Payload
  updateOne: Method<Write>
  /** The connection of the transaction (oneWriter.ts). */
  writer?: Client
}

const columnName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * The rows of a document’s lists, which stand in no group, by the table of each; with the tables of what they stand in. The walker of documents
 * stands above the database (src/cms/fields/walk.ts).
 */
const listsIn = (
  fields: readonly FlattenedField[],
  rows: readonly Row[],
  within: readonly string[],
): { rows: Row[]; tables: string[] }[] =>
  fields.flatMap((field) => {
    if (field.type !== 'array') return []
    const inner = rows.flatMap((row) => row[field.name]).filter(isRow)
    if (!inner.length) return []
    const tables = [`${within[0]}_${columnName(field.name)}`, ...within]
    return [{ rows: inner, tables }, ...listsIn(field.flattenedFields, inner, tables)]
  })

/** Those of some ids that rows of other documents have. */
const takenIds = async (client: Client, tables: readonly string[], ids: unknown[], id: string): Promise<unknown[]> => {
  const lists = tables.slice(0, -1)
  const joins = lists.slice(1).map((table, n) => `JOIN "${table}" AS t${n + 1} ON t${n + 1}.id = t${n}._parent_id`)
  const { rows } = await client.execute({
    sql: `SELECT t0.id FROM "${lists[0]}" AS t0 ${joins.join(' ')}
      WHERE t${joins.length}._parent_id <> ? AND t0.id IN (SELECT value FROM json_each(?))`,
    args: [id, JSON.stringify(ids)],
  })
  return rows.map((row) => row.id)
}

/**
 * Wraps the SQLite adapter: where a document is published whose row has the id of another’s, the row gets one of its own. Public states have each
 * id once in all documents, versions have not: two drafts may share one, and of two that are published the second would fail. The data come whole,
 * in all languages, so that no text is lost with the id by which Payload finds it.
 *
 * Upstream: docs/upstream/023-row-ids-of-drafts.md (open in 3.90.2). Goes when two drafts that share the id of a row can both be published. Told by
 * tests/cms/write/rejectWrongShapes.test.ts.
 */
export const freeRowIds = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    for (const name of ['create', 'updateOne'] as const) {
      const write = adapter[name]
      adapter[name] = async function (this: Adapter, args) {
        const { collection, data, id = '', ownRows } = args
        if (ownRows) return write.call(this, args)
        const fields = this.payload.collections[collection].config.flattenedFields
        for (const { rows, tables } of listsIn(fields, [data], [columnName(collection)])) {
          const ids = rows.flatMap((row) => row.id ?? [])
          const taken = this.writer && ids.length ? await takenIds(this.writer, tables, ids, String(id)) : []
          for (const row of rows) if (taken.includes(row.id)) row.id = newRowId()
        }
        return write.call(this, args)
      }
    }
  })
