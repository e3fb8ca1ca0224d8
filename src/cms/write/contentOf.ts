import type { FlattenedField } from 'payload'
import type { Stored } from '../../database/documents'
import { isRow, type Row } from '../../domain/row'
import { isLocalized, isVirtual, mapFields } from '../fields/walk'

/** What belongs to a document's life rather than to its content. */
const notContent: readonly string[] = [
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publishAt',
  'publishAtUtc',
  'publishRefusal',
  'globalType',
] satisfies (keyof Stored<'workshops'> | 'globalType')[]

/** What a stored state of a document says, every text in every language, so that writing it brings that back and empties the rest. */
export function contentOf<T extends Row>(
  version: T,
  fields: readonly FlattenedField[],
  locales: readonly string[],
): Partial<T>
export function contentOf(version: object, fields: readonly FlattenedField[], locales: readonly string[]): Row
export function contentOf(version: object, fields: readonly FlattenedField[], locales: readonly string[]): Row {
  return mapFields(
    fields.filter(({ name }) => !notContent.includes(name)),
    { ...version, id: undefined },
    ({ field, value }) => {
      if (isVirtual(field)) return undefined
      if (isLocalized(field)) {
        const texts = isRow(value) ? value : {}
        return Object.fromEntries(locales.map((locale) => [locale, texts[locale] ?? null]))
      }
      if (field.type === 'array') return value ?? []
      return value ?? (field.type === 'group' || field.type === 'tab' ? {} : null)
    },
    ({ id }) => (id === undefined ? {} : { id }),
  )
}
