import { isRow } from '../../domain/row'
import { oneLine } from '../../domain/texts'
import { mapFields } from '../fields/walk'
import { beforeWrite } from './beforeWrite'

const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return oneLine(value)
  if (Array.isArray(value)) return value.map(cleaned)
  return isRow(value) ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name, cleaned(text)])) : value
}

/** What people read as one line is stored as one: each text, in every language, alone and in lists (`oneLine` says what goes). */
export const cleanLines = beforeWrite(({ data, fields }) =>
  mapFields(fields, data, ({ field, value }) => (field.type === 'text' ? cleaned(value) : value)),
)
