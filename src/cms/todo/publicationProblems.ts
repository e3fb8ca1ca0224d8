import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import type { Problem } from '../../domain/errors'
import { localesOf } from '../../database/request'
import type { StoredDoc } from '../../database/documents'

type Row = Record<string, unknown>
type Validate = (value: unknown, options: object) => unknown

/** A field that publication would refuse: where it stands, and why, in the reader's language. */
export type Refused = Required<Pick<Problem, 'path'>> & { message: string }

/** A row as a validation meets it: texts in one language. */
const inOne = (row: Row, fields: readonly FlattenedField[], locale: string): Row => {
  const one: Row = { ...row }
  for (const field of fields) {
    const value = row[field.name]
    if ('localized' in field && field.localized) one[field.name] = (value as Row | null | undefined)?.[locale]
    else if (field.type === 'array' && Array.isArray(value))
      one[field.name] = value.map((item) => inOne(item as Row, field.flattenedFields, locale))
    else if ((field.type === 'group' || field.type === 'tab') && value && typeof value === 'object')
      one[field.name] = inOne(value as Row, field.flattenedFields, locale)
  }
  return one
}

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
  const visit = async (row: Row, of: readonly FlattenedField[], path: readonly string[]): Promise<void> => {
    for (const field of of) {
      const value = row[field.name]
      const at = [...path, field.name]
      if (('virtual' in field && field.virtual) || ('hidden' in field && field.hidden)) continue
      const shown = { blockData: row, operation: 'update', path: at, user: req.user } as never
      if (
        field.admin &&
        'condition' in field.admin &&
        field.admin.condition &&
        !field.admin.condition(data, row, shown)
      )
        continue
      if (field.type === 'array' && Array.isArray(value)) {
        for (const [n, item] of value.entries()) await visit(item as Row, field.flattenedFields, [...at, String(n)])
      } else if (field.type === 'group' || field.type === 'tab') {
        await visit((value ?? {}) as Row, field.flattenedFields, at)
      } else if ('validate' in field && field.validate) {
        const said = await (field.validate as unknown as Validate)(value, {
          ...field,
          collectionSlug: collection,
          data,
          event: 'submit',
          id: stored.id,
          operation: 'update',
          overrideAccess: true,
          path: at,
          req,
          siblingData: row,
        })
        if (said !== true) found.push({ path: at.join('.'), message: String(said) })
      }
    }
  }
  await visit(data, fields, [])
  return found
}
