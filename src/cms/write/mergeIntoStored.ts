import { isRow, rowsOf, type Row } from '../../domain/row'
import type { FlattenedField } from 'payload'
import { inSeveralLanguages } from '../../domain/texts'
import { isLocalized } from '../fields/walk'

/**
 * A document as it will stand after a write, in all languages: the stored copy with the incoming data, which is in one language (or carries
 * a text in several, `{ fr, en }`). Rows are matched by id, as Payload does: two documents are walked side by side, which `mapFields` does not.
 * @param stored the working copy in all languages; empty for a new document
 */
export const mergeIntoStored = <T extends Row>(
  stored: T | undefined,
  data: Row,
  fields: readonly FlattenedField[],
  locale: string,
  locales: readonly string[],
): Partial<T> => {
  const whole: Row = { ...stored, ...data }
  for (const field of fields) {
    const value = data[field.name]
    const before: unknown = stored?.[field.name]
    if (value === undefined) {
      if (before === undefined) delete whole[field.name]
      else whole[field.name] = before
    } else if (isLocalized(field)) {
      whole[field.name] = {
        ...(isRow(before) ? before : {}),
        ...(inSeveralLanguages(value, locales) ? value : { [locale]: value }),
      }
    } else if (field.type === 'array' && Array.isArray(value)) {
      const rows = rowsOf(before)
      whole[field.name] = rowsOf<Row>(value).map((row) => {
        const same = row.id ? rows.find(({ id }) => id === row.id) : undefined
        return mergeIntoStored(same, row, field.flattenedFields, locale, locales)
      })
    } else if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
      const group = isRow(before) ? before : undefined
      whole[field.name] = mergeIntoStored(group, value, field.flattenedFields, locale, locales)
    }
  }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- what is written was judged by the fields that the stored copy is made of (rejectWrongShapes.ts)
  return whole as Partial<T>
}
