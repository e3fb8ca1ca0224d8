import { type Row, isRow } from '../../domain/row'
import type { Field, FieldHook, FlattenedField, TypeWithID } from 'payload'
import { localeOf, localesOf } from '../../database/request'
import { derived, readOnly } from './serverOwned'
import { isHidden, isLocalized, isThere, walkFields } from './walk'

/**
 * Which texts of a document, as it comes from the database with all its languages, are not in `locale` but in another of `order`.
 * @returns the language each was found in, by path: `{ subtitle: 'fr', 'people.0.affiliations.0.printed': 'en' }`
 */
const findFallbacks = (
  doc: Row,
  fields: readonly FlattenedField[],
  locale: string,
  order: readonly string[],
): Record<string, string> => {
  const found: Record<string, string> = {}
  walkFields(fields, doc, ({ field, path, value }) => {
    if (isHidden(field)) return false
    if (!isLocalized(field) || !isRow(value) || isThere(value[locale])) return true
    const other = order.find((code) => isThere(value[code]))
    if (other) found[path] = other
    return true
  })
  return found
}

const nameFallbacks: FieldHook<TypeWithID, unknown, Row> = ({ collection, global, req, siblingData }) => {
  const locale = localeOf(req)
  const fallback = req.fallbackLocale
  if (!fallback || locale === 'all' || !localesOf(req).includes(locale)) return {}
  const order = Array.isArray(fallback) ? fallback : [fallback]
  return findFallbacks(siblingData, (collection ?? global)?.flattenedFields ?? [], locale, order)
}

/**
 * `fallbacks`: tells a reader which texts of the answer are not in the language asked for, and in which they are. It stands first among
 * a document's fields: Payload reduces each text to one language in the order of the fields, and starts every field before awaiting any
 * (fields/hooks/afterRead), so a synchronous hook that stands first still sees all languages. Held by tests/cms/fields/localized.test.ts.
 */
export const fallbacks: Field = {
  name: 'fallbacks',
  type: 'json',
  virtual: true,
  // Payload writes into what a virtual field says of its form.
  admin: { ...derived },
  access: readOnly,
  hooks: { afterRead: [nameFallbacks] },
}
