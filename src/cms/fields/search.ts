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
import { words } from '../../i18n/words/common'
import type { Stored, StoredDoc } from '../../database/documents'
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
export const search = <S extends CollectionSlug>(...names: (keyof Stored<S> & string)[]): Field => {
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
    label: words.search,
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

const foldConditions = (where: Where): Where => {
  if (!isRow(where)) return where
  return Object.fromEntries(
    Object.entries(where).map(([key, value]): [string, Where[] | WhereField] => {
      if (Array.isArray(value)) return [key, value.map(foldConditions)]
      return [key, /(^|\.|__)search$/.test(key) && isRow(value) ? foldCondition(value) : value]
    }),
  )
}

/** Folds what is searched for as the stored names are folded, whatever is done with what is found. A query without a letter or digit finds nothing. */
export const foldSearch: CollectionBeforeOperationHook = ({ args }) => {
  const where = 'where' in args ? args.where : undefined
  return where ? { ...args, where: foldConditions(where) } : args
}
