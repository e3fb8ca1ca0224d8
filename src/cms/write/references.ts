import { isRow, textOf } from '../../domain/row'
import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest, SanitizedConfig } from 'payload'
import { localesOf } from '../../database/request'
import { findGlobal, findStates, type StoredDoc } from '../../database/documents'
import type { StoredCollections } from '../../stored-types'
import { textIn, titleOf } from '../../domain/texts'
import { say, type Localized } from '../../i18n/locales'
import { words as registrations } from '../../i18n/words/registrations'

interface Reference {
  /** Where the field stands: a collection or a global. */
  owner: { collection: CollectionSlug } | { global: GlobalSlug }
  /** Its path, array names without indices: `people.affiliations.organisation`. */
  path: string
}

const pointsAt = (field: FlattenedField, slug: CollectionSlug): boolean =>
  (field.type === 'relationship' || field.type === 'upload') &&
  (Array.isArray(field.relationTo) ? field.relationTo.includes(slug) : field.relationTo === slug)

const pathsIn = (fields: readonly FlattenedField[], slug: CollectionSlug, prefix = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    // A session's own workshop is where it lives, not a use of it.
    if (field.custom?.home) return []
    if (pointsAt(field, slug)) return [path]
    return 'flattenedFields' in field ? pathsIn(field.flattenedFields, slug, `${path}.`) : []
  })

/** Every field of the content that can point at `slug`, read from the configuration, so that a new field is never forgotten. */
export const referencesTo = (config: SanitizedConfig, slug: CollectionSlug): Reference[] => [
  ...config.collections
    .filter((collection) => !collection.slug.startsWith('payload-'))
    .flatMap((collection) =>
      pathsIn(collection.flattenedFields, slug).map((path) => ({ owner: { collection: collection.slug }, path })),
    ),
  ...config.globals.flatMap((global) =>
    pathsIn(global.flattenedFields, slug).map((path) => ({ owner: { global: global.slug }, path })),
  ),
]

/** Every id found at a reference's path in a stored document. */
export const idsAt = (value: unknown, path: string): string[] => {
  const [head = '', ...rest] = path.split('.')
  if (Array.isArray(value)) return value.flatMap((item) => idsAt(item, path))
  if (!isRow(value)) return []
  const next = value[head]
  if (rest.length) return idsAt(next, rest.join('.'))
  return (Array.isArray(next) ? next : [next]).filter((id): id is string => typeof id === 'string')
}

/** What a document is named by, and whether it lies in the bin. */
const naming: readonly string[] = ['title', 'name', 'slug', 'filename', 'deletedAt'] satisfies {
  [S in keyof StoredCollections]: keyof StoredCollections[S]
}[keyof StoredCollections][]

/** A document as a person would name it. */
export const nameOf = (req: PayloadRequest, doc: StoredDoc): string =>
  titleOf(doc, [req.i18n.language, ...localesOf(req)]) ?? textOf(doc.slug) ?? doc.id

/** Documents that are about private persons: how many there are is said, to everybody, and never whose they are. */
const unnamed: Partial<Record<CollectionSlug, Localized<(n: number) => string>>> = {
  registrations: registrations.counted,
}

/** A document, or a global, that names another. */
export interface Place {
  owner: CollectionSlug | GlobalSlug
  /** Of a global its own name. */
  id: string
  /** As a person would name it. */
  name: string
}

/**
 * Where a document is named, published states and working copies alike.
 * @param withBin whether documents in the bin count too: they may come back
 */
export const placesOf = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  id: string,
  withBin: boolean,
): Promise<Place[]> => {
  const places = new Map<string, Place>()
  for (const { owner, path } of referencesTo(req.payload.config, slug)) {
    if ('global' in owner) {
      const config = req.payload.globals.config.find((global) => global.slug === owner.global)
      const states = await Promise.all([findGlobal(req, owner.global, false), findGlobal(req, owner.global, true)])
      if (states.some((doc) => doc && idsAt(doc, path).includes(id))) {
        const name = textIn(config?.label, [req.i18n.language, ...localesOf(req)]) ?? owner.global
        places.set(owner.global, { owner: owner.global, id: owner.global, name })
      }
      continue
    }
    const where = { [path]: { equals: id } }
    const { flattenedFields } = req.payload.collections[owner.collection].config
    const read = flattenedFields.filter(({ name }) => naming.includes(name))
    const select = Object.fromEntries(read.map(({ name }) => [name, true as const]))
    for (const doc of await findStates(req, owner.collection, where, select)) {
      if (doc.id === id || (!withBin && doc.deletedAt)) continue
      places.set(`${owner.collection} ${doc.id}`, { owner: owner.collection, id: doc.id, name: nameOf(req, doc) })
    }
  }
  return [...places.values()]
}

/** The same as names that a person knows; private persons are counted first. */
export const usesOf = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  id: string,
  withBin: boolean,
): Promise<string[]> => {
  const places = await placesOf(req, slug, id, withBin)
  const counts = Object.entries(unnamed).flatMap(([collection, words]) => {
    const n = places.filter(({ owner }) => owner === collection).length
    return n ? [say(words, req.i18n.language)(n)] : []
  })
  return [...counts, ...places.filter(({ owner }) => !(owner in unnamed)).map(({ name }) => name)]
}
