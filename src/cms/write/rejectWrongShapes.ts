import { type Row, isRow } from '../../domain/row'
import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField, GlobalBeforeValidateHook } from 'payload'
import type { Problem } from '../../i18n/errors'
import { renamed } from '../../domain/merging'
import { tooLong } from '../../domain/size'
import { brokenAt, inSeveralLanguages } from '../../domain/texts'
import { localeOf, localesOf } from '../../database/request'
import { isId } from '../../database/documents'
import { isLocalized, isVirtual, walkFields, withoutIndices, type VisitedField } from '../fields/walk'
import { ownerOf, type Operation } from './beforeWrite'
import { rejectProblems } from './reject'
import { resolveMerges } from './resolveMerges'

type Shape = 'text' | 'texts' | 'number' | 'truth' | 'date' | 'rows' | 'group' | 'id'

/** What a write asks of one field: nothing said, or said to be nothing. */
const absent = (value: unknown): boolean => value === undefined || value === null

const isDate = (value: unknown): boolean =>
  value instanceof Date ||
  (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)))

const idOf = (value: unknown): unknown => (isRow(value) && 'id' in value ? value.id : value)

/** Ids that a write names, by collection, with the path of each. */
type Named = Map<CollectionSlug, { id: string; path: string }[]>

interface Check {
  locales: readonly string[]
  locale: string
  problems: Problem[]
  named: Named
}

const wrong = (check: Check, path: string, shape: Shape): void =>
  void check.problems.push({ code: 'SHAPE_WRONG', path, params: { shape } })

const checkText = (value: unknown, path: string, check: Check): void => {
  if (typeof value !== 'string') wrong(check, path, 'text')
  else if (brokenAt(value) >= 0) check.problems.push({ code: 'TEXT_BROKEN', path })
}

const checkLocalized = (field: FlattenedField, value: unknown, path: string, check: Check): void => {
  // A rich text was judged before anything read it (rejectUnreadable.ts).
  const isRich = field.type === 'richText'
  if (inSeveralLanguages(value, check.locales)) {
    for (const text of Object.values(value)) if (!absent(text) && !isRich) checkText(text, path, check)
    return
  }
  if (check.locale === 'all')
    check.problems.push({ code: 'TEXT_WITHOUT_LANGUAGE', path, params: { locales: check.locales.join(', ') } })
  else if (!isRich) checkText(value, path, check)
}

const checkId = (row: Row, prefix: string, check: Check): void => {
  if (!absent(row.id) && typeof row.id !== 'string') wrong(check, `${prefix}id`, 'id')
}

/** A row of a list or a group, whose fields are checked by themselves. */
const checkRow = (row: unknown, path: string, check: Check): void =>
  isRow(row) ? checkId(row, `${path}.`, check) : wrong(check, path, 'group')

const checkField = ({ field, path, value }: VisitedField, check: Check): void => {
  if (absent(value)) return
  if (isLocalized(field)) return checkLocalized(field, value, path, check)
  switch (field.type) {
    case 'array':
      if (!Array.isArray(value)) return wrong(check, path, 'rows')
      return value.forEach((row, index) => checkRow(row, `${path}.${index}`, check))
    case 'group':
    case 'tab':
      return checkRow(value, path, check)
    case 'number':
      return Number.isFinite(value) ? undefined : wrong(check, path, 'number')
    case 'date':
      return isDate(value) ? undefined : wrong(check, path, 'date')
    case 'checkbox':
      return typeof value === 'boolean' ? undefined : wrong(check, path, 'truth')
    case 'text':
      if (!field.hasMany) return checkText(value, path, check)
      return Array.isArray(value) ? value.forEach((item) => checkText(item, path, check)) : wrong(check, path, 'texts')
    case 'textarea':
    case 'email':
      return checkText(value, path, check)
    case 'select': {
      const known = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      if (!known.some((option) => option === value))
        check.problems.push({ code: 'OPTION_UNKNOWN', path, params: { options: known.join(', ') } })
      return
    }
    case 'relationship':
    case 'upload': {
      const id = idOf(value)
      if (id === '') return
      if (typeof id !== 'string' || Array.isArray(field.relationTo)) return wrong(check, path, 'id')
      const target = field.relationTo
      check.named.set(target, [...(check.named.get(target) ?? []), { id, path }])
      return
    }
    default:
  }
}

/** What readers get of a document, without what only follows from it. */
const shownOf = (fields: readonly FlattenedField[], data: Row): Row => {
  const shown = fields.filter((field) => field.type !== 'json' && field.type !== 'join' && !isVirtual(field))
  return Object.fromEntries(shown.map(({ name }) => [name, data[name]]))
}

const useOf = (collection: unknown, id: unknown): string => `${String(collection)} ${String(id)}`

/**
 * What the document named before: what is named cannot be deleted, and a merge puts another in its place at once. Of a workshop that is deleted
 * its sessions let go (../publication/afterPublication.ts).
 */
const namedBefore = (fields: readonly FlattenedField[], before: unknown): Set<string> => {
  const named = new Set<string>()
  if (isRow(before))
    walkFields(fields, before, ({ field, value }) => {
      if (field.type === 'relationship' || field.type === 'upload') named.add(useOf(field.relationTo, idOf(value)))
    })
  return named
}

/** What hooks before the validation of collections and of globals get alike. */
type BeforeValidate = Pick<Operation, 'collection' | 'global' | 'req'> & { data?: Row; originalDoc?: unknown }

/**
 * Refuses what is longer than any reader gets at once, and what is no value of its field at all: a list for a text, a text for a number, an id of nothing, a rich text of unknown nodes. Such
 * a thing never comes from the form, and a draft is saved without Payload's validation, so that the databases would fail over it or store
 * it altered. What names an entry of the directory that was merged into another names that one.
 */
export const rejectWrongShapes = (async ({ collection, data = {}, global, originalDoc, req }: BeforeValidate) => {
  const fields = (collection ?? global)?.flattenedFields ?? []
  const check: Check = { locales: localesOf(req), locale: localeOf(req), problems: [], named: new Map() }
  checkId(data, '', check)
  walkFields(
    fields.filter(({ name }) => name !== '_status'),
    data,
    (visited) => checkField(visited, check),
  )
  const long = tooLong(shownOf(fields, data), check.locales)
  if (long !== null) check.problems.push({ code: 'DOCUMENT_LONG', path: long })
  let followed = data
  const kept = namedBefore(fields, originalDoc)
  for (const [target, named] of check.named) {
    const uses = named.filter(({ id }) => !kept.has(useOf(target, id)))
    if (!uses.length) continue
    const ids = uses.map(({ id }) => id).filter((id) => isId(req, id))
    const resolved = await resolveMerges(req, target, ids)
    for (const { id, path } of uses) {
      const into = resolved.get(id)
      if (into === undefined) check.problems.push({ code: 'REFERENCE_UNKNOWN', path })
      else if (into !== id) followed = renamed(followed, withoutIndices(path), id, into)
    }
  }
  rejectProblems(req, check.problems, ownerOf({ collection, global }))
  return followed
}) satisfies CollectionBeforeValidateHook & GlobalBeforeValidateHook
