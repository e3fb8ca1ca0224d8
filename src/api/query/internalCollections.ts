import { isRow, type Row } from '../../domain/row'
import type { CollectionSlug, Payload } from 'payload'
import { isId } from '../../database/documents'

/**
 * Payload keeps who edits what, and what an account prefers, in collections of its own, which check nothing of what is written to them.
 *
 * Upstream: docs/upstream/035-locks-and-preferences.md (open in 3.90.2). What this file checks goes when Payload refuses a value of another kind with
 * 400, and a lock in another’s name. Told by tests/http/guard.test.ts.
 */
export const isInternal = (collection: string): boolean => collection.startsWith('payload-')

/**
 * The first field of a write to such a collection whose value is none of its kind: a text, or a document as `{ relationTo, value }`. Null where
 * none is wrong.
 */
export const miswritten = (
  collection: CollectionSlug,
  data: Row,
  payload: Payload,
): { field: string; isText: boolean } | null => {
  const fields = payload.collections[collection].config.flattenedFields
  const wrong = fields.find((field) => {
    const value = data[field.name]
    if (field.type === 'text' && value !== undefined && value !== null) return typeof value !== 'string'
    if (field.type !== 'relationship' || value === undefined || value === null) return false
    if (!isRow(value) || typeof value.value !== 'string' || !isId({ payload }, value.value)) return true
    return ![field.relationTo].flat().some((slug) => slug === value.relationTo)
  })
  return wrong ? { field: wrong.name, isText: wrong.type === 'text' } : null
}

/**
 * Whether a write names somebody else than who writes: an open form is locked, and a preference kept, for oneself alone. Who sets a lock that is
 * there to another form says that they have it open.
 */
export const namesAnother = ({ document, user }: Row, account: string | null): boolean =>
  isRow(user) ? user.value !== account : Boolean(document)
