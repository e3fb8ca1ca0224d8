import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  Field,
  FieldHook,
  FlattenedField,
  Where,
  WhereField,
} from 'payload'
import { isRow, type Row } from '../../domain/row'
import { fold, inSeveralLanguages } from '../../domain/texts'
import { refusal } from '../../i18n/errors/refusal'
import { words } from '../../i18n/words/common'
import { findMain, type Stored, type StoredDoc } from '../../database/documents'
import { localeOf, localesOf } from '../../database/request'
import { derived } from './serverOwned'
import { isLocalized } from './walk'

/** Every text in a value, in every language that is at hand. */
export const textsUnder = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsUnder) : []
}

/** Names as they are stored for searching. */
const foldAll = (texts: readonly string[]): string => [...new Set(texts.map(fold).filter(Boolean))].join(' | ')

/**
 * `search`: the names of a document, folded, stored and indexed, so that a search finds `Éric` for `eric` alike on every database.
 * @param names top-level fields whose texts are found
 */
export const search = <S extends keyof typeof words.search>(slug: S, ...names: (keyof Stored<S> & string)[]): Field => {
  const gather: FieldHook<StoredDoc, unknown> = ({ collection, data, originalDoc, req, siblingDocWithLocales }) => {
    const locales = localesOf(req)
    const texts = names.flatMap((name: string) => {
      const given = data?.[name]
      const field = collection?.flattenedFields.find((candidate) => candidate.name === name)
      if (!field || !isLocalized(field)) return textsUnder(given !== undefined ? given : originalDoc?.[name])
      const stored = siblingDocWithLocales?.[name]
      const written = given === undefined ? {} : inSeveralLanguages(given, locales) ? given : { [localeOf(req)]: given }
      return textsUnder({ ...(isRow(stored) ? stored : {}), ...written })
    })
    return foldAll(texts)
  }
  return {
    name: 'search',
    type: 'text',
    custom: { names },
    label: words.search[slug],
    index: true,
    disableDuplicate: true,
    admin: derived,
    hooks: { beforeChange: [gather] },
  }
}

/** What `search` is for a document in all languages that is written without hooks. */
export const searchOf = (doc: Row, fields: readonly FlattenedField[]): string => {
  const names: string[] = fields.find(({ name }) => name === 'search')?.custom?.names ?? []
  return foldAll(textsUnder(names.map((name) => doc[name])))
}

const foldCondition = (condition: WhereField): WhereField =>
  Object.fromEntries(
    Object.entries(condition).map(([op, text]) => [op, typeof text === 'string' ? fold(text) || '~' : text]),
  )

/** Conditions in the place of others, through all that are joined by `and` and `or`. @param replace gives those for a field and what is asked of it */
export const mapConditions = (where: Where, replace: (key: string, condition: WhereField) => Where): Where => {
  if (!isRow(where)) return where
  const parts = Object.entries(where).map(([key, value]): Where => {
    if (Array.isArray(value)) return { [key]: value.map((part) => mapConditions(part, replace)) }
    return isRow(value) ? replace(key, value) : { [key]: value }
  })
  return parts.length === 1 && parts[0] ? parts[0] : { and: parts }
}

/**
 * Folds what is searched for as the stored names are folded, whatever is done with what is found. A query without a letter or digit finds nothing.
 * What an account looks for in the name that a collection is known by, as the filters of lists do, is looked for there too; a number in that of a document.
 */
export const foldSearch: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const where = 'where' in args ? args.where : undefined
  if (!where) return args
  const known =
    req.user && collection.flattenedFields.some(({ name }) => name === 'search') && collection.admin.useAsTitle
  const hasNumbers = req.user && collection.flattenedFields.some(({ name }) => name === 'number')
  const folded = mapConditions(where, (key, condition): Where => {
    if (key === 'search' && hasNumbers && /^\s*\d{1,5}\s*$/.test(String(condition.like)))
      return { or: [{ search: foldCondition(condition) }, { number: { equals: Number(condition.like) } }] }
    if (/(^|\.|__)search$/.test(key)) return { [key]: foldCondition(condition) }
    if (key !== known || !('like' in condition)) return { [key]: condition }
    const { like, ...others } = condition
    const asked = { search: foldCondition({ like }) }
    return Object.keys(others).length ? { and: [asked, { [key]: others }] } : asked
  })
  return { ...args, where: folded }
}

/** Whether each word that is searched for stands in one of the texts: `eric dup` in `Éric Dupont`. */
const holds = (texts: readonly string[], searched: string): boolean => {
  const words = fold(searched).split(' ').filter(Boolean)
  return words.length > 0 && texts.some((text) => words.every((word) => fold(text).includes(word)))
}

/** What finds nothing: databases differ in what they make of an empty list. */
const nothing: Where = { id: { exists: false } }

/** How many ids a question may name: SQLite takes 32,766 values in all (https://www.sqlite.org/limits.html#max_variable_number). */
export const MAX_IDS = 30_000

/**
 * What finds some documents of all, by ids: theirs, or those of the others where these are fewer.
 * @returns with it how many ids it names
 */
export const amongAll = (found: readonly string[], all: readonly string[]): { where: Where; named: number } => {
  if (!found.length) return { named: 0, where: nothing }
  if (found.length * 2 <= all.length) return { named: found.length, where: { id: { in: [...found] } } }
  const wanted = new Set(found)
  const others = all.filter((id) => !wanted.has(id))
  return { named: others.length, where: { id: others.length ? { not_in: others } : { exists: true } } }
}

/**
 * The same for a collection that stores no folded names, since they would be a second copy of what somebody may have erased: what an account
 * looks for in these fields is looked for in those of all documents.
 * @param names top-level fields with texts
 * @throws Refusal SEARCH_TOO_WIDE
 */
export const foldWithoutCopy =
  <S extends CollectionSlug>(...names: (keyof Stored<S> & string)[]): CollectionBeforeOperationHook =>
  async ({ args, collection, req }) => {
    const where = 'where' in args ? args.where : undefined
    if (!where || !req.user) return args
    const searchedIn = (key: string, { contains, like }: WhereField): string | null => {
      const searched = like ?? contains
      return names.some((one) => one === key) && typeof searched === 'string' ? searched : null
    }
    const select: Record<string, true> = {}
    mapConditions(where, (key, condition) => {
      if (searchedIn(key, condition) !== null) select[key] = true
      return { [key]: condition }
    })
    if (!Object.keys(select).length) return args
    const docs = await findMain(req, collection.slug, {}, 0, select)
    const all = docs.map(({ id }) => id)
    let left = MAX_IDS
    const folded = mapConditions(where, (key, condition) => {
      const searched = searchedIn(key, condition)
      if (searched === null) return { [key]: condition }
      const { contains: _contains, like: _like, ...others } = condition
      const found = docs.filter((doc) => holds(textsUnder(doc[key]), searched)).map(({ id }) => id)
      const { named, where: among } = amongAll(found, all)
      left -= named
      return Object.keys(others).length ? { and: [among, { [key]: others }] } : among
    })
    if (left < 0) throw refusal('SEARCH_TOO_WIDE')
    return { ...args, where: folded }
  }
