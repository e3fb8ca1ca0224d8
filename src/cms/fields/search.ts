import type { CollectionBeforeOperationHook, Field, FieldHook, FlattenedField, Where, WhereField } from 'payload'
import { isRow } from '../../domain/row'
import { fold } from '../../domain/texts'
import { words } from '../../i18n/words/common'
import { localeOf, localesOf } from '../../database/request'
import { inSeveralLanguages } from '../../domain/texts'

/** Every text under `names` of a row, in every language that is at hand. */
const textsUnder = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsUnder)
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsUnder)
  return []
}

/** Names as they are stored for searching. */
const foldAll = (texts: readonly string[]): string => [...new Set(texts.map(fold).filter(Boolean))].join(' | ')

/**
 * `search`: the names of a document, folded, stored and indexed, so that a search finds `Éric` for `eric` alike on every database.
 * @param names top-level fields whose texts are found
 */
export const search = (...names: string[]): Field => {
  const gather: FieldHook = ({ collection, data, originalDoc, req, siblingDocWithLocales }) => {
    const locales = localesOf(req)
    const texts = names.flatMap((name) => {
      const given = data?.[name]
      const field = collection?.flattenedFields.find((candidate) => candidate.name === name)
      if (!field || !('localized' in field) || !field.localized)
        return textsUnder(given !== undefined ? given : originalDoc?.[name])
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
    admin: {
      components: { Diff: '/src/admin/versions/NoDifference#NoDifference' },
      hidden: true,
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
    },
    hooks: { beforeChange: [gather] },
  }
}

/** What `search` is for a document in all languages that is written without hooks. */
export const searchOf = (doc: Record<string, unknown>, fields: readonly FlattenedField[]): string => {
  const names: string[] = fields.find(({ name }) => name === 'search')?.custom?.names ?? []
  return foldAll(textsUnder(names.map((name) => doc[name])))
}

const foldConditions = (where: Where): Where => {
  if (!where || typeof where !== 'object') return where
  return Object.fromEntries(
    Object.entries(where).map(([key, value]): [string, Where[] | WhereField] => {
      if (Array.isArray(value)) return [key, value.map((part) => foldConditions(part))]
      if (/(^|\.|__)search$/.test(key) && value && typeof value === 'object') {
        return [
          key,
          Object.fromEntries(
            Object.entries(value).map(([op, text]) => [op, typeof text === 'string' ? fold(text) || '~' : text]),
          ),
        ]
      }
      return [key, value]
    }),
  )
}

/** Folds what is searched for as the stored names are folded, whatever is done with what is found. A query without a letter or digit finds nothing. */
export const foldSearch: CollectionBeforeOperationHook = ({ args }) => {
  const where = 'where' in args ? args.where : undefined
  return where ? { ...args, where: foldConditions(where) } : args
}
