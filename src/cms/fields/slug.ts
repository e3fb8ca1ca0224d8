import type { CollectionSlug, FieldHook, FieldHookArgs, PayloadRequest, TextField } from 'payload'
import { isRow } from '../../domain/row'
import { spellingsOf } from '../../domain/slugs'
import { isSlug, slugify } from '../../domain/texts'
import { invalid } from '../errors/invalid'
import { words } from '../../i18n/words/common'
import { findMain, findStates, type Conditions, type Stored, type StoredDoc } from '../../database/documents'
import { isCollection } from '../../database/request'
import { storedMain } from '../../database/writes'
import { takenOf } from './slugs'

/** What a document says of its address. */
type Addressed = Pick<Stored<'workshops' | 'speakers' | 'organisations'>, 'deletedAt' | 'id' | 'slug'>

/** A text, or the first of its languages that is there, English first: slugs are shared by all languages. */
const anyText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (!isRow(value)) return ''
  const { en, ...others } = value
  // What is no text is refused later, in words.
  return [en, ...Object.values(others)].find((text): text is string => typeof text === 'string' && text !== '') ?? ''
}

/**
 * A natural key that is made once from the first of `sources` that has a text, and kept. Empty is left out rather than stored as null:
 * two nulls are equal in a unique index of MongoDB.
 */
export const makeOnce =
  <S extends CollectionSlug>(...sources: (keyof Stored<S> & string)[]) =>
  ({
    data,
    originalDoc,
    value,
  }: Pick<FieldHookArgs<StoredDoc, unknown>, 'data' | 'originalDoc' | 'value'>): string | undefined => {
    const given = typeof value === 'string' ? value.trim() : ''
    if (given) return given
    const before: Addressed | undefined = originalDoc
    if (before?.slug && value === undefined) return undefined
    const source = sources.map((name: string) => anyText(data?.[name] ?? originalDoc?.[name])).find(Boolean)
    return slugify(source ?? '') || undefined
  }

/** What documents are called whose slug, of a workshop in whatever language, is `wanted` or begins with it: in their public states and working copies. */
const alikeTo = async (req: PayloadRequest, collection: CollectionSlug, wanted: string, own: unknown) => {
  if (collection === 'workshops') {
    const where: Conditions<'workshops'> = { or: [{ slug: { like: wanted } }, { spellings: { like: wanted } }] }
    const found = await findStates(req, collection, where, { slug: true, slugs: true })
    return found.filter(({ id }) => id !== own).flatMap(spellingsOf)
  }
  const where: Conditions<'speakers'> = { slug: { like: wanted } }
  const found: Addressed[] = await findStates(req, collection, where, { slug: true })
  return found.filter(({ id }) => id !== own).flatMap(({ slug: other }) => other ?? [])
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that no other document of the collection has. */
export const freeSlug = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  wanted: string,
  own?: unknown,
): Promise<string> => {
  const taken = new Set(await alikeTo(req, collection, wanted, own))
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? wanted : `${wanted}-${n}`
    if (!taken.has(candidate)) return candidate
  }
}

/** The slug of what has a name without any letter or digit: that of its kind. It is kept where it is there, as every slug. */
const nameless = (
  { collection, data, originalDoc, value }: FieldHookArgs<StoredDoc, unknown>,
  sources: readonly string[],
): string | undefined => {
  const before: Addressed | undefined = originalDoc
  if (!collection || (before?.slug && value === undefined)) return undefined
  const isNamed = sources.some((name) => anyText(data?.[name] ?? originalDoc?.[name]).trim())
  return isNamed ? collection.slug.replace(/s$/, '') : undefined
}

/** A slug made from a name: one that is free. One that was given is taken as it is, and refused where another has it. */
const makeFree =
  (...sources: string[]): FieldHook<StoredDoc, unknown> =>
  async (args) => {
    // What was made for another document of the same request says nothing of this one.
    delete args.req.context.madeSlug
    const made = makeOnce(...sources)(args) ?? nameless(args, sources)
    const given = typeof args.value === 'string' && args.value.trim() !== ''
    // What a draft says becomes one: it is the name of the document in files, too. In the bin it carries `~` and an id.
    const { _status: status, deletedAt }: Partial<Pick<Stored<'workshops'>, '_status' | 'deletedAt' | 'id'>> =
      args.data ?? {}
    const isOdd = made !== undefined && !made.includes('~') && !isSlug(made)
    if (made && isOdd && given && status === 'draft' && !deletedAt) return slugify(made) || made
    if (!made || given || !args.collection) return made
    const { collection, originalDoc, req } = args
    const next = async () => ({ slug: await freeSlug(req, collection.slug, made, originalDoc?.id) })
    const { slug: free } = await next()
    req.context.madeSlug = { collection: collection.slug, slug: free, wanted: made, next }
    return free
  }

/** The slug of a document: its natural key, and what its address is made of. In the bin it carries `~` and its id, so that it is free. */
export const slug = <S extends keyof typeof words.slug.description>(
  collection: S,
  ...sources: (keyof Stored<S> & string)[]
): TextField => ({
  name: 'slug',
  type: 'text',
  label: words.slug.label,
  unique: true,
  index: true,
  maxLength: 200,
  admin: {
    position: 'sidebar',
    description: words.slug.description[collection],
    // In the bin it is not the document's: it carries an id.
    condition: (data: Partial<Addressed>) => !data.deletedAt,
  },
  hooks: { beforeValidate: [makeFree(...sources)] },
  validate: async (value: unknown, { collectionSlug, data, id, req }) => {
    if (value === undefined || value === null || value === '') return true
    const { deletedAt }: Partial<Addressed> = data
    if (deletedAt) return true
    if (!isSlug(value)) return invalid(req, { code: 'SLUG_INVALID' })
    // One that was made is free, or another one is made (src/database/mongodb/nextSlug.ts).
    const { madeSlug } = req.context
    if (!id && madeSlug?.collection === collectionSlug && madeSlug?.slug === value) return true
    // What has it already is alone with it: an index sees to that.
    const collection = isCollection(req, collectionSlug) ? collectionSlug : null
    const main: Addressed | null = collection && id ? await storedMain(req, collection, String(id)) : null
    if (main?.slug === value) return true
    if (collection === 'workshops') {
      const taken = await takenOf(req, [value], id)
      return taken === undefined || invalid(req, { code: 'SLUG_TAKEN', params: { value } })
    }
    const holders = collection ? await findMain(req, collection, { slug: { equals: value } }, 0, { id: true }) : []
    return holders.every((holder) => holder.id === id) || invalid(req, { code: 'SLUG_TAKEN', params: { value } })
  },
})
