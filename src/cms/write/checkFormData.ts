import { type Row, isRow } from '../../domain/row'
import type { FlattenedField, SelectField } from 'payload'
import { inSeveralLanguages } from '../../domain/texts'
import { isHidden, isLocalized, mapFields, type VisitedField } from '../fields/walk'

/** Nesting of a rich text beyond which it is not one that our editor writes. */
const deepest = 50

const isNode = (value: unknown, depth = 0): boolean =>
  isRow(value) &&
  typeof value.type === 'string' &&
  (value.text === undefined || typeof value.text === 'string') &&
  (value.fields === undefined ||
    (isRow(value.fields) && (value.fields.note === undefined || isRichText(value.fields.note, depth + 1)))) &&
  (value.children === undefined ||
    (depth < deepest && Array.isArray(value.children) && value.children.every((child) => isNode(child, depth + 1))))

const isRichText = (value: unknown, depth = 0): boolean => value === null || (isRow(value) && isNode(value.root, depth))

const isOption = (value: unknown, { options }: SelectField): boolean =>
  options.some((option) => (typeof option === 'string' ? option : option.value) === value)

/** Whether a text is of the form that the database's ids have. */
type IsId = (value: string) => boolean

/** Whether a value is of the form that a field of this type stores, one language of it. Rules of the content are for saving, not for this. */
const fits = (value: unknown, field: FlattenedField, isId: IsId): boolean => {
  if (value === null) return true
  switch (field.type) {
    case 'number':
      return typeof value === 'number' || value === ''
    case 'checkbox':
      return typeof value === 'boolean'
    case 'richText':
      return isRichText(value)
    case 'relationship':
    case 'upload':
      return [value, isRow(value) ? value.id : undefined].some(
        (id) => typeof id === 'string' && (id === '' || isId(id)),
      )
    case 'select':
      // What a form says of its state is not read.
      return field.name === '_status' || [value].flat().every((item) => item === '' || isOption(item, field))
    default:
      return 'hasMany' in field && field.hasMany
        ? Array.isArray(value) && value.every((item) => typeof item === 'string')
        : typeof value === 'string'
  }
}

/** The stored form of a value that fits. */
const settled = (value: unknown, field: FlattenedField): unknown => {
  if ((field.type === 'relationship' || field.type === 'upload') && isRow(value)) return value.id
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
