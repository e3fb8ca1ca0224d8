import type { FlattenedField } from 'payload'
import { foreignIn } from '../../domain/richTextRules'
import { isRow } from '../../domain/row'
import { resolveWallTime } from '../../domain/time'
import { brokenAt } from '../../domain/texts'
import type { Problem } from '../../i18n/errors'

type Shape = 'text' | 'texts' | 'number' | 'truth' | 'date' | 'rows' | 'group' | 'id' | 'name'

/** What is wrong with a value, wherever it stands. */
type Fault = Omit<Problem, 'path'>

export const wrongShape = (shape: Shape): Fault => ({ code: 'SHAPE_WRONG', params: { shape } })

/** Whether a value is a date, as a write may say it. */
export const isDate = (value: unknown): value is Date | string =>
  value instanceof Date ||
  (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)))

/** The id of the document that a value names, which may come as the document itself. */
export const idOf = (value: unknown): unknown => (isRow(value) && 'id' in value ? value.id : value)

const judgeText = (value: unknown): Fault | null => {
  if (typeof value !== 'string') return wrongShape('text')
  return brokenAt(value) >= 0 ? { code: 'TEXT_BROKEN' } : null
}

const judgeTexts = (value: unknown): Fault | null => {
  if (!Array.isArray(value)) return wrongShape('texts')
  for (const text of value) {
    const fault = judgeText(text)
    if (fault) return fault
  }
  return null
}

/** Whether a text stands where a wall time does, and is none, as half a time is. */
export const isNoWallTime = (field: FlattenedField, value: unknown): boolean =>
  field.custom?.isWallTime === true && typeof value === 'string' && value !== '' && !resolveWallTime(value, 'UTC').ok

/**
 * The one judge of whether a value is one of its field, in one language: what is wrong with it, null where nothing is. Something is said; of a
 * list and a group it judges nothing that is in them. Rules of the content are each field’s own (`validate`).
 */
export const judgeValue = (field: FlattenedField, value: unknown): Fault | null => {
  switch (field.type) {
    case 'array':
      return Array.isArray(value) ? null : wrongShape('rows')
    case 'group':
    case 'tab':
      return isRow(value) ? null : wrongShape('group')
    case 'number':
      return Number.isFinite(value) ? null : wrongShape('number')
    case 'date':
      return isDate(value) ? null : wrongShape('date')
    case 'checkbox':
      return typeof value === 'boolean' ? null : wrongShape('truth')
    case 'text':
      if (isNoWallTime(field, value)) return { code: 'WALL_TIME_INVALID' }
      return field.hasMany ? judgeTexts(value) : judgeText(value)
    case 'textarea':
    case 'email':
      return judgeText(value)
    case 'richText': {
      const what = foreignIn(value)
      return what === null ? null : { code: 'RICH_TEXT_INVALID', params: { what: what.slice(0, 80) } }
    }
    case 'select': {
      const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      if (field.hasMany && !Array.isArray(value)) return wrongShape('texts')
      const chosen: readonly unknown[] = field.hasMany && Array.isArray(value) ? value : [value]
      return chosen.every((one) => known.some((option) => option === one))
        ? null
        : { code: 'OPTION_UNKNOWN', params: { options: known.join(', ') } }
    }
    case 'relationship':
    case 'upload':
      return typeof idOf(value) === 'string' && !Array.isArray(field.relationTo) ? null : wrongShape('id')
    default:
      return null
  }
}
