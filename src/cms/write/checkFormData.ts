import { type Row, isRow } from '../../domain/row'
import type { FlattenedField } from 'payload'
import { inSeveralLanguages } from '../../domain/texts'
import { isHidden, isLocalized, mapFields, type VisitedField } from '../fields/walk'
import { idOf, isNoWallTime, judgeValue } from './judgeValue'

/** Whether a text is of the form that the database's ids have. */
type IsId = (value: string) => boolean

/** Kinds of fields of which a form says an empty text where nothing is chosen. */
const emptied: readonly FlattenedField['type'][] = ['date', 'number', 'relationship', 'select', 'upload']

/** Whether a form may hold a value in a field, in one language. */
const fits = (value: unknown, field: FlattenedField, isId: IsId): boolean => {
  if (value === null || (value === '' && emptied.includes(field.type))) return true
  // What a form says of its state is not read.
  if (field.name === '_status') return true
  if (isNoWallTime(field, value)) return true
  if (judgeValue(field, value)) return false
  return (field.type !== 'relationship' && field.type !== 'upload') || isId(String(idOf(value)))
}

/** The stored form of a value that fits. */
const settled = (value: unknown, field: FlattenedField): unknown => {
  if (field.type === 'relationship' || field.type === 'upload') return idOf(value)
  // What is half typed is shown once it is whole.
  if (isNoWallTime(field, value)) return null
  return value === '' && (field.type === 'number' || field.type === 'select') ? null : value
}

class Misfit {
  constructor(readonly path: string) {}
}

/** @throws Misfit */
const check = ({ field, path, value }: VisitedField, locales: readonly string[], isId: IsId): unknown => {
  if (value === undefined || field.type === 'json' || field.type === 'join' || isHidden(field)) return undefined
  if (field.type === 'array') {
    // The admin's form says 0 of rows that are not there.
    const rows: unknown = value === null || value === 0 ? [] : value
    if (!Array.isArray(rows)) throw new Misfit(path)
    const wrong = rows.findIndex((row) => !isRow(row))
    if (wrong >= 0) throw new Misfit(`${path}.${wrong}`)
    return rows
  }
  if (field.type === 'group' || field.type === 'tab') {
    if (value === null || isRow(value)) return value ?? undefined
    throw new Misfit(path)
  }
  const texts = isLocalized(field) && inSeveralLanguages(value, locales) ? Object.values(value) : null
  if (!(texts ?? [value]).every((text) => fits(text, field, isId))) throw new Misfit(path)
  return texts ? value : settled(value, field)
}

/**
 * The data of an admin's form, as its live preview posts them: fields that we know and that are of the form they are stored in, nothing else.
 * What the server alone writes (hidden and JSON fields) is left out.
 * @param isId whether a text may be the id of a document
 * @returns the path of the first value that no form can hold, where there is one
 */
export const checkFormData = (
  data: unknown,
  fields: readonly FlattenedField[],
  locales: readonly string[],
  isId: IsId = () => true,
): { ok: true; data: Row } | { ok: false; path: string } => {
  if (!isRow(data)) return { ok: false, path: '' }
  try {
    const kept = mapFields(
      fields,
      data,
      (visited) => check(visited, locales, isId),
      ({ id }) => (typeof id === 'string' ? { id } : {}),
    )
    return { ok: true, data: kept }
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, path: error.path }
    throw error
  }
}
