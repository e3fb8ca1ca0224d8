import { type Row, isRow } from '../../domain/row'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import type { Problem } from '../../domain/errors'
import { localesOf } from '../../database/request'
import type { StoredDoc } from '../../database/documents'
import { isHidden, isLocalized, isVirtual, mapFields, walkFields, type VisitedField } from '../fields/walk'

type Validate = (value: unknown, options: object) => unknown

/** A field that publication would refuse: where it stands, and why, in the reader's language. */
export type Refused = Required<Pick<Problem, 'path'>> & { message: string }

/** A document as a validation meets it: texts in one language, and groups there, since what they need is asked for. */
const inOne = (doc: Row, fields: readonly FlattenedField[], locale: string): Row =>
  mapFields(fields, doc, ({ field, value }) => {
    if (isLocalized(field)) return isRow(value) ? value[locale] : undefined
    return field.type === 'group' || field.type === 'tab' ? (value ?? {}) : value
  })

/**
 * What publishing a document would refuse as it is stored, by the rules that judge the publication itself: each field's own. Nothing is
 * written.
 */
export const publicationProblems = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  stored: StoredDoc,
): Promise<Refused[]> => {
  const fields = req.payload.collections[collection].config.flattenedFields
  const locale = localesOf(req)[0] as string
  const data = { ...inOne(stored, fields, locale), _status: 'published' }
  const found: Refused[] = []
  const judged: VisitedField[] = []
  walkFields(fields, data, (visited) => {
    const { field, path, row, value } = visited
    if (isVirtual(field) || isHidden(field)) return false
    const shown = { blockData: row, operation: 'update', path: path.split('.'), user: req.user } as never
    if (field.admin && 'condition' in field.admin && field.admin.condition && !field.admin.condition(data, row, shown))
      return false
    if (field.type === 'array' ? !Array.isArray(value) : !('flattenedFields' in field)) judged.push(visited)
    return true
  })
  for (const { field, path, row, value } of judged) {
    if (!('validate' in field && field.validate)) continue
    const said = await (field.validate as unknown as Validate)(value, {
      ...field,
      collectionSlug: collection,
      data,
      event: 'submit',
      id: stored.id,
      operation: 'update',
      overrideAccess: true,
      path: path.split('.'),
      req,
      siblingData: row,
    })
    if (said !== true) found.push({ path, message: String(said) })
  }
  return found
}
