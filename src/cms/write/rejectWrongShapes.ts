import { type Row, isRow } from '../../domain/row'
import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField, GlobalBeforeValidateHook } from 'payload'
import type { Problem } from '../../i18n/errors'
import { renamed } from '../../domain/merging'
import { tooLong } from '../../domain/size'
import { inSeveralLanguages } from '../../domain/texts'
import { localeOf, localesOf } from '../../database/request'
import { isId } from '../../database/documents'
import { isLocalized, isVirtual, walkFields, withoutIndices, type VisitedField } from '../fields/walk'
import { ownerOf, type Operation } from './beforeWrite'
import { idOf, judgeValue, wrongShape } from './judgeValue'
import { rejectProblems } from './reject'
import { resolveMerges } from './resolveMerges'

/** What a write asks of one field: nothing said, or said to be nothing. */
const absent = (value: unknown): boolean => value === undefined || value === null

/** Ids that a write names, by collection, with the path of each. */
type Named = Map<CollectionSlug, { id: string; path: string }[]>

interface Check {
  locales: readonly string[]
  locale: string
  problems: Problem[]
  named: Named
}

const note = (check: Check, path: string, fault: Omit<Problem, 'path'> | null): void => {
  if (fault) check.problems.push({ ...fault, path })
}

const checkLocalized = (field: FlattenedField, value: unknown, path: string, check: Check): void => {
  const isWhole = inSeveralLanguages(value, check.locales)
  if (!isWhole && check.locale === 'all')
    return note(check, path, { code: 'TEXT_WITHOUT_LANGUAGE', params: { locales: check.locales.join(', ') } })
  // A rich text was judged before anything read it (rejectUnreadable.ts).
  if (field.type === 'richText') return
  for (const text of isWhole ? Object.values(value) : [value])
    if (!absent(text)) note(check, path, judgeValue(field, text))
}

const checkId = (row: Row, prefix: string, check: Check): void => {
  if (!absent(row.id) && typeof row.id !== 'string') note(check, `${prefix}id`, wrongShape('id'))
}

/** A row of a list, whose fields are checked by themselves. */
const checkRow = (row: unknown, path: string, check: Check): void =>
  isRow(row) ? checkId(row, `${path}.`, check) : note(check, path, wrongShape('group'))

const checkField = ({ field, path, value }: VisitedField, check: Check): void => {
  if (absent(value)) return
  if (isLocalized(field)) return checkLocalized(field, value, path, check)
  const fault = judgeValue(field, value)
  if (fault) return note(check, path, fault)
  if (Array.isArray(value) && field.type === 'array')
    value.forEach((row, index) => checkRow(row, `${path}.${index}`, check))
  if (isRow(value) && (field.type === 'group' || field.type === 'tab')) checkId(value, `${path}.`, check)
  if (field.type !== 'relationship' && field.type !== 'upload') return
  const id = idOf(value)
  const target = field.relationTo
  if (typeof id === 'string' && id && !Array.isArray(target))
    check.named.set(target, [...(check.named.get(target) ?? []), { id, path }])
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
 * Refuses what is longer than any reader gets at once, and what is no value of its field at all (judgeValue.ts): a list for a text, a text for a
 * number, half a time, an id of nothing. A draft is saved without Payload's validation, so that the databases would fail over it or store it altered,
 * and what a form holds of half a time would be taken for none. What names an entry of the directory that was merged into another names that one.
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
  // What an earlier version stored is no fault of a write that leaves it as it is: Payload gives what a write does not name.
  const before = isRow(originalDoc) ? originalDoc : {}
  const isStored = ({ code, path }: Problem): boolean =>
    code === 'WALL_TIME_INVALID' && path !== undefined && before[path] === data[path]
  check.problems = check.problems.filter((problem) => !isStored(problem))
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
