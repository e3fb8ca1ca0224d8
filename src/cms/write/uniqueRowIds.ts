import { type Row, isRow } from '../../domain/row'
import type { FlattenedField } from 'payload'
import { findMain, type StoredDoc } from '../../database/documents'
import { storedDraft } from '../../database/writes'
import { walkFields, withoutIndices } from '../fields/walk'
import { beforeWrite, type Write } from './beforeWrite'

/** The rows that a write or a document has in its lists, by the path of each list. */
const rowsIn = (fields: readonly FlattenedField[], data: Row): Map<string, Row[]> => {
  const found = new Map<string, Row[]>()
  walkFields(fields, data, ({ field, path, value }) => {
    if (field.type !== 'array' || !Array.isArray(value)) return
    const list = withoutIndices(path)
    found.set(list, [...(found.get(list) ?? []), ...value.filter(isRow)])
  })
  return found
}

/** Those of some ids that rows of other documents have. */
const takenIds = async ({ fields, id, of, req }: Write, path: string, ids: readonly string[]): Promise<Set<string>> => {
  if (!('collection' in of) || !ids.length) return new Set()
  const and = [{ [`${path}.id`]: { in: ids } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])]
  const docs: StoredDoc[] = await findMain(req, of.collection, { and })
  return new Set(docs.flatMap((doc) => (rowsIn(fields, doc).get(path) ?? []).map((row) => String(row.id))))
}

/** Those that rows of the document itself have: they stay, so that what was printed of them is found again. */
const ownIds = async ({ fields, id, of, req }: Write, path: string): Promise<Set<unknown>> => {
  const stored = 'collection' in of && id !== undefined ? await storedDraft(req, of.collection, id) : null
  return new Set((stored ? (rowsIn(fields, stored).get(path) ?? []) : []).map((row) => row.id))
}

/**
 * Gives rows ids of their own that come with another's: a script that copies what it has read carries them along, and SQLite keeps each id once
 * in all that is public. Of what comes with an id from a draft only the publication knows (src/database/sqlite/freeRowIds.ts).
 */
export const uniqueRowIds = beforeWrite(async (write) => {
  const { data, fields, operation, req } = write
  if (req.payload.db.name !== 'sqlite') return data
  // A series file carries none: those of a new document were made for it.
  if (operation === 'create' && req.context.known) return data
  for (const [path, rows] of rowsIn(fields, data)) {
    const known = rows.flatMap((row) => (typeof row.id === 'string' ? [{ id: row.id, row }] : []))
    if (!known.length) continue
    const own = await ownIds(write, path)
    const ids = [...new Set(known.map(({ id }) => id))].filter((id) => !own.has(id))
    const taken = await takenIds(write, path, ids)
    for (const { id, row } of known) {
      if (taken.has(id)) delete row.id
      else taken.add(id)
    }
  }
  return data
})
