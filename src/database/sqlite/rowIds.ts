import type { CollectionSlug, Payload } from 'payload'
import { isSqlite } from './isSqlite'

const columnName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Those of some row ids that working copies of other documents have. Payload looks for rows of a version by the number that they have there; their
 * id stands in `_uuid`.
 * @param path of the list, which stands in no group: `people.affiliations`
 * @param id the document that is not meant
 */
export const rowIdsInDrafts = async (
  { collections, db }: Payload,
  collection: CollectionSlug,
  path: string,
  ids: readonly string[],
  id = '',
): Promise<string[]> => {
  const client = isSqlite(db) ? db.writer : undefined
  if (!client || !collections[collection].config.versions?.drafts) return []
  const versions = `_${columnName(collection)}_v`
  const lists = path.split('.').map(columnName)
  const tables = lists.map((_, n) => [versions, 'version', ...lists.slice(0, n + 1)].join('_')).reverse()
  const joins = [...tables.slice(1), versions].map(
    (table, n) => `JOIN "${table}" AS t${n + 1} ON t${n + 1}.id = t${n}._parent_id`,
  )
  const version = `t${tables.length}`
  const { rows } = await client.execute({
    sql: `SELECT t0._uuid AS id FROM "${tables[0]}" AS t0 ${joins.join(' ')}
      WHERE ${version}.latest = 1 AND ${version}.parent_id <> ? AND t0._uuid IN (SELECT value FROM json_each(?))`,
    args: [id, JSON.stringify(ids)],
  })
  return rows.flatMap((row) => (typeof row.id === 'string' ? row.id : []))
}
