import { type Row, isRow } from '../../domain/row'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { isBlank } from '../../domain/texts'

/** One field of a document, where it stands. */
export interface VisitedField {
  field: FlattenedField
  /** As it stands there; undefined where nothing is said. */
  value: unknown
  /** What it stands in. */
  row: Row
  /** From the document on, with the numbers of rows from 0: `people.0.affiliations.1.unit`. */
  path: string
}

/** The fields of a collection, or of a global. @param owner its slug */
export const fieldsOf = (
  { payload: { config } }: { payload: { config: Pick<SanitizedConfig, 'collections' | 'globals'> } },
  owner: string,
): FlattenedField[] =>
  [...config.globals, ...config.collections].find(({ slug }) => slug === owner)?.flattenedFields ?? []

/** Whether a field holds a text in several languages. */
export const isLocalized = (field: FlattenedField): boolean => 'localized' in field && Boolean(field.localized)

/** Whether a field is the server’s own, and no reader gets it. */
export const isHidden = (field: FlattenedField): boolean => 'hidden' in field && Boolean(field.hidden)

/** Whether a field is stored nowhere. */
export const isVirtual = (field: FlattenedField): boolean => 'virtual' in field && Boolean(field.virtual)

/** Whether a field says something: a text that has words in it, a list that has rows. */
export const isThere = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === 'string' ? !isBlank(value) : (value ?? null) !== null

/** A path without the numbers of rows: `people.affiliations.unit`. */
export const withoutIndices = (path: string): string => path.replace(/\.\d+\b/g, '')

/**
 * Visits the fields of a document, each before those in it: rows of lists, groups and tabs. What is no row where one should be is not entered.
 * Content localizes leaves alone, so that a list is never one for each language.
 *
 * Payload’s `traverseFields` walks the fields as they are laid out in forms, tells no numbers of rows, and changes the document that it walks
 * (empty groups, dotted keys): it is for configurations, not for judging what somebody wrote. What walks two documents side by side
 * (mergeIntoStored.ts, diffForMerge.ts), and who may not import this (freeRowIds.ts in the database, fieldPlace.ts in the admin), walks by itself.
 * @param visit returns false where what is in the field is not visited
 */
export const walkFields = (
  fields: readonly FlattenedField[],
  row: Row,
  visit: (visited: VisitedField) => unknown,
  prefix = '',
): void => {
  for (const field of fields) {
    const value = row[field.name]
    const path = prefix + field.name
    if (visit({ field, path, row, value }) === false) continue
    if (field.type === 'array') {
      if (!Array.isArray(value)) continue
      for (const [n, inner] of value.entries())
        if (isRow(inner)) walkFields(field.flattenedFields, inner, visit, `${path}.${n}.`)
    } else if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
      walkFields(field.flattenedFields, value, visit, `${path}.`)
    }
  }
}

const nested = new WeakMap<readonly FlattenedField[], FlattenedField[]>()

/** The fields that hold others: lists, groups and tabs. */
const nestedIn = (fields: readonly FlattenedField[]): FlattenedField[] => {
  const known = nested.get(fields)
  if (known) return known
  const found = fields.filter(({ type }) => type === 'array' || type === 'group' || type === 'tab')
  nested.set(fields, found)
  return found
}

/** A copy of a document whose lists, rows, groups and tabs are its own, and whose other values are those that it has. */
export const copyRows = <T extends Row>(fields: readonly FlattenedField[], row: T): T => {
  const copy: Row = { ...row }
  for (const field of nestedIn(fields)) {
    if (!('flattenedFields' in field)) continue
    const { flattenedFields, name } = field
    const value = copy[name]
    if (Array.isArray(value))
      copy[name] = value.map((inner: unknown) => (isRow(inner) ? copyRows(flattenedFields, inner) : inner))
    else if (isRow(value)) copy[name] = copyRows(flattenedFields, value)
  }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- each field has the value that it has
  return copy as T
}

/**
 * A copy of a document in which each field has another value, given before what is in it: rows of lists, groups and tabs are copied in turn.
 * @param change the value of a field in the copy, undefined to leave it out; whether it was there or not
 * @param start what else a row of the copy has; all that the row has where nothing is said
 */
export const mapFields = (
  fields: readonly FlattenedField[],
  row: Row,
  change: (visited: VisitedField) => unknown,
  start: (row: Row) => Row = (all) => ({ ...all }),
  prefix = '',
): Row => {
  const mapped = start(row)
  for (const field of fields) {
    const path = prefix + field.name
    const value = change({ field, path, row, value: row[field.name] })
    if (value === undefined) {
      if (field.name in mapped) delete mapped[field.name]
    } else if (field.type === 'array' && Array.isArray(value)) {
      mapped[field.name] = value.map((inner: unknown, n) =>
        isRow(inner) ? mapFields(field.flattenedFields, inner, change, start, `${path}.${n}.`) : inner,
      )
    } else if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
      mapped[field.name] = mapFields(field.flattenedFields, value, change, start, `${path}.`)
    } else mapped[field.name] = value
  }
  return mapped
}
