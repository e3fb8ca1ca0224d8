import type { FlattenedField, SelectField } from 'payload'

type Row = Record<string, unknown>

export type CheckedFormData = { ok: true; data: Row } | { ok: false; path: string }

/** Nesting of a rich text beyond which it is not one that our editor writes. */
const deepest = 50

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

const isNode = (value: unknown, depth = 0): boolean =>
  isObject(value) &&
  typeof value.type === 'string' &&
  (value.text === undefined || typeof value.text === 'string') &&
  (value.fields === undefined || isObject(value.fields)) &&
  ((value.fields as Row | undefined)?.note === undefined || isRichText((value.fields as Row).note, depth + 1)) &&
  (value.children === undefined ||
    (depth < deepest && Array.isArray(value.children) && value.children.every((child) => isNode(child, depth + 1))))

const isRichText = (value: unknown, depth = 0): boolean =>
  value === null || (isObject(value) && isNode(value.root, depth))

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
      return [value, isObject(value) ? value.id : undefined].some(
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
  if ((field.type === 'relationship' || field.type === 'upload') && isObject(value)) return value.id
  return value === '' && (field.type === 'number' || field.type === 'select') ? null : value
}

const inLanguages = (value: unknown, locales: readonly string[]): value is Row =>
  isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => locales.includes(key))

class Misfit {
  constructor(readonly path: string) {}
}

const check = (
  data: Row,
  fields: readonly FlattenedField[],
  locales: readonly string[],
  prefix: string,
  isId: IsId,
): Row => {
  const kept: Row = {}
  if (typeof data.id === 'string') kept.id = data.id
  for (const field of fields) {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (value === undefined || field.type === 'json' || field.type === 'join' || ('hidden' in field && field.hidden))
      continue
    if (field.type === 'array') {
      // The admin's form says 0 of rows that are not there.
      const rows = value === null || value === 0 ? [] : value
      if (!Array.isArray(rows)) throw new Misfit(path)
      kept[field.name] = rows.map((row: unknown, index) => {
        if (!isObject(row)) throw new Misfit(`${path}.${index}`)
        return check(row, field.flattenedFields, locales, `${path}.${index}.`, isId)
      })
    } else if (field.type === 'group' || field.type === 'tab') {
      if (value === null) continue
      if (!isObject(value)) throw new Misfit(path)
      kept[field.name] = check(value, field.flattenedFields, locales, `${path}.`, isId)
    } else if ('localized' in field && field.localized && inLanguages(value, locales)) {
      if (!Object.values(value).every((text) => fits(text, field, isId))) throw new Misfit(path)
      kept[field.name] = value
    } else {
      if (!fits(value, field, isId)) throw new Misfit(path)
      kept[field.name] = settled(value, field)
    }
  }
  return kept
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
): CheckedFormData => {
  if (!isObject(data)) return { ok: false, path: '' }
  try {
    return { ok: true, data: check(data, fields, locales, '', isId) }
  } catch (error) {
    if (error instanceof Misfit) return { ok: false, path: error.path }
    throw error
  }
}
