import { textOf, type Row } from '../../domain/row'
import {
  traverseFields,
  type CollectionSlug,
  type Field,
  type FlattenedField,
  type GlobalSlug,
  type PayloadRequest,
  type SanitizedConfig,
  type TabAsField,
} from 'payload'
import { localesOf } from '../../database/request'
import { findGlobal, findStates, type StoredDoc } from '../../database/documents'
import { walkFields } from '../fields/walk'
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

/** The collections at whose documents a field can point. A session's own workshop is where it lives, not a use of it. */
const targetsOf = (field: Field | FlattenedField | TabAsField): CollectionSlug[] =>
  (field.type === 'relationship' || field.type === 'upload') && !field.custom?.home ? [field.relationTo].flat() : []

const pathsIn = (fields: Field[], slug: CollectionSlug): string[] => {
  const paths: string[] = []
  traverseFields({
    fields,
    callback: ({ field, parentPath }) => {
      if (targetsOf(field).includes(slug) && 'name' in field) paths.push(`${parentPath}${field.name}`)
    },
  })
  return paths
}

/** Every field of the content that can point at `slug`, read from the configuration, so that a new field is never forgotten. */
export const referencesTo = (config: SanitizedConfig, slug: CollectionSlug): Reference[] => [
  ...config.collections
    .filter((collection) => !collection.slug.startsWith('payload-'))
    .flatMap((collection) =>
      pathsIn(collection.fields, slug).map((path) => ({ owner: { collection: collection.slug }, path })),
    ),
  ...config.globals.flatMap((global) =>
    pathsIn(global.fields, slug).map((path) => ({ owner: { global: global.slug }, path })),
  ),
]

/** A document that another names. */
interface Named {
  id: string
  /** The collection that it is of. */
  slug: CollectionSlug
}

/** Every document that a stored one names. */
export const namedIn = (fields: readonly FlattenedField[], doc: Row): Named[] => {
  const named: Named[] = []
  walkFields(fields, doc, ({ field, value }) => {
    for (const slug of targetsOf(field))
      for (const id of [value].flat()) if (typeof id === 'string') named.push({ id, slug })
  })
  return named
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
      const isNamed = (doc: Row): boolean =>
        namedIn(config?.flattenedFields ?? [], doc).some((named) => named.id === id && named.slug === slug)
      if (states.some((doc) => doc && isNamed(doc))) {
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
