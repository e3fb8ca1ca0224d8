import type { Row } from '../../domain/row'
import type { FlattenedField } from 'payload'
import { inSeveralLanguages } from '../../domain/texts'

/**
 * A document as it will stand after a write, in all languages: the stored copy with the incoming data, which is in one language (or carries
 * a text in several, `{ fr, en }`). Rows are matched by id, as Payload does.
 * @param stored the working copy in all languages; empty for a new document
 */
export const mergeIntoStored = (
  stored: Row | undefined,
  data: Row,
  fields: readonly FlattenedField[],
  locale: string,
  locales: readonly string[],
): Row => {
  const whole: Row = { ...stored, ...data }
  for (const field of fields) {
    const value = data[field.name]
    const before = stored?.[field.name]
    if (value === undefined) {
      if (before === undefined) delete whole[field.name]
      else whole[field.name] = before
    } else if ('localized' in field && field.localized) {
      whole[field.name] = {
        ...(before as Row | undefined),
        ...(inSeveralLanguages(value, locales) ? value : { [locale]: value }),
      }
    } else if (field.type === 'array' && Array.isArray(value)) {
      const rows = (Array.isArray(before) ? before : []) as Row[]
      whole[field.name] = (value as Row[]).map((row) =>
        mergeIntoStored(
          row.id ? rows.find(({ id }) => id === row.id) : undefined,
          row,
          field.flattenedFields,
          locale,
          locales,
        ),
      )
    } else if ((field.type === 'group' || field.type === 'tab') && value && typeof value === 'object') {
      whole[field.name] = mergeIntoStored(
        before as Row | undefined,
        value as Row,
        field.flattenedFields,
        locale,
        locales,
      )
    }
  }
  return whole
}
