import type { FlattenedField } from 'payload'
import type { Problem } from '../../domain/errors'
import { foreignIn } from '../../domain/richText'
import { inSeveralLanguages } from '../../domain/texts'
import { localesOf } from '../../database/request'
import { beforeWrite, isRow, type Row } from './beforeWrite'
import { rejectProblems } from './reject'

interface Reading {
  locales: readonly string[]
  problems: Problem[]
}

const states = ['draft', 'published']

const wrong = ({ problems }: Reading, path: string, shape: 'group' | 'number'): void =>
  void problems.push({ code: 'SHAPE_WRONG', path, params: { shape } })

const readRichText = (value: unknown, path: string, { locales, problems }: Reading): void => {
  const texts = inSeveralLanguages(value, locales) ? Object.values(value) : [value]
  for (const text of texts) {
    const what = text === null || text === undefined ? null : foreignIn(text)
    if (what !== null) problems.push({ code: 'RICH_TEXT_INVALID', path, params: { what: what.slice(0, 80) } })
  }
}

/** A field's value as what follows can read it: a list that is said to be nothing is an empty one. What nothing can read is a problem. */
const readField = (field: FlattenedField, value: unknown, path: string, reading: Reading): unknown => {
  switch (field.type) {
    case 'array':
      if (value === null) return []
      return Array.isArray(value)
        ? value.map((row: unknown, n) =>
            isRow(row) ? readRow(field.flattenedFields, row, `${path}.${n}.`, reading) : row,
          )
        : value
    case 'group':
    case 'tab':
      if (isRow(value)) return readRow(field.flattenedFields, value, `${path}.`, reading)
      wrong(reading, path, 'group')
      return value
    case 'number':
      // Payload would take the digits that a text begins with.
      if (typeof value === 'string' && Number.isNaN(Number(value))) wrong(reading, path, 'number')
      return value
    case 'richText':
      readRichText(value, path, reading)
      return value
    case 'select':
      if (field.name === '_status' && value !== null && !states.includes(value as string))
        reading.problems.push({ code: 'OPTION_UNKNOWN', path, params: { options: states.join(', ') } })
      return value
    default:
      return value
  }
}

const readRow = (fields: readonly FlattenedField[], row: Row, prefix: string, reading: Reading): Row => {
  const read = { ...row }
  for (const field of fields)
    if (row[field.name] !== undefined)
      read[field.name] = readField(field, row[field.name], `${prefix}${field.name}`, reading)
  return read
}

/**
 * Refuses what Payload fails over before any hook of a field or a document sees it: nothing where a group is, a rich text that is no tree, a
 * state that is none. Everything else that is no value of its field is refused later (rejectWrongShapes.ts).
 */
export const rejectUnreadable = beforeWrite(({ data, fields, of, req }) => {
  const reading: Reading = { locales: localesOf(req), problems: [] }
  const read = readRow(fields, data, '', reading)
  rejectProblems(req, reading.problems, of)
  return read
})
