import {
  createLocalReq,
  ValidationError,
  type CollectionConfig,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { randomUUID } from 'node:crypto'
import { isRow, without, type Row } from '../../domain/row'
import { noteNewest } from '../../database/monotonicTimestamps'
import { timeOf, type StoredDoc } from '../../database/documents'
import { writeOf } from '../../database/writes'
import { localesOf } from '../../database/request'
import { defaultLocale } from '../../i18n/locales'
import { copyRows, isLocalized, isVirtual, mapFields } from '../fields/walk'
import { validateStored } from './validateStored'
import { walkBeforeChange, walkBeforeValidate } from './walkAtOnce'

type Hooks = Required<CollectionConfig>['hooks']

interface Writing {
  collection: CollectionSlug
  config: SanitizedCollectionConfig
  data: Row
  isDraft: boolean
  operation: 'create' | 'update'
  req: PayloadRequest
  /** The document as it was written last, in all languages. */
  stored?: StoredDoc
}

/** A copy of a document whose lists, rows and groups are its own: a walk, and the adapter, write into these, and into no value of a field. */
const copyOf = <T extends Row>({ flattenedFields }: SanitizedCollectionConfig, doc: T): T =>
  copyRows(flattenedFields, doc)

/** Runs hooks one after the other, as Payload does: each gets what the one before gives back. */
const inTurn = async (
  hooks: Hooks[keyof Hooks],
  value: unknown,
  argsOf: (value: unknown) => object,
): Promise<unknown> => {
  let now = value
  // oxlint-disable-next-line typescript/consistent-type-assertions -- each hook is told what Payload tells it
  for (const hook of hooks ?? []) now = (await (hook as (args: object) => unknown)(argsOf(now))) ?? now
  return now
}

/** Something is refused, and nothing was written: Payload’s operation says what. */
export class NotPrepared extends Error {
  override readonly name = 'NotPrepared'
}

/** A write before it is looked at, through the hooks before operations. */
const begin = async (
  given: PayloadRequest,
  collection: CollectionSlug,
  said: Row,
  draft: boolean,
  stored?: StoredDoc,
): Promise<Writing> => {
  const req = await createLocalReq({ locale: defaultLocale, req: given }, given.payload)
  const { context, payload } = req
  const operation = stored ? 'update' : 'create'
  const { config: whole } = payload.collections[collection]
  const first = {
    collection: payload.collections[collection],
    data: copyOf(whole, said),
    depth: 0,
    draft,
    ...(stored ? { id: stored.id } : {}),
    overrideAccess: true,
    overrideLock: true,
    req,
  }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- hooks before an operation give back what they are given, changed
  const args = (await inTurn(whole.hooks.beforeOperation, first, (now) => ({
    args: now,
    collection: whole,
    context,
    operation: stored ? 'updateByID' : operation,
    overrideAccess: true,
    req,
  }))) as typeof first
  const { config } = args.collection
  const isDraft = Boolean(args.draft && config.versions?.drafts) && args.data._status !== 'published'
  const data = isDraft ? { ...args.data, _status: 'draft' } : args.data
  return { collection, config, data, isDraft, operation, req, ...(stored ? { stored } : {}) }
}

/** A document in one language, as hooks and rules get the one that is stored. */
const inOneLanguage = ({ config, stored }: Writing): Row =>
  stored
    ? mapFields(config.flattenedFields, stored, ({ field, value }) => {
        if (field.type === 'group' || field.type === 'tab') return value ?? {}
        if (field.type === 'array') return value ?? []
        return isLocalized(field) && isRow(value) ? value[defaultLocale] : value
      })
    : {}

/** What is to be stored, in all languages: through the hooks and the rules of the collection and of its fields. */
const prepare = async (writing: Writing): Promise<Row> => {
  const { collection, config, isDraft, operation, req, stored } = writing
  const { context } = req
  const doc = inOneLanguage(writing)
  const walking = { collection: config, doc, operation, req }
  let { data } = writing
  await walkBeforeValidate({ ...walking, data })
  const argsOf = (now: unknown): object => ({
    collection: config,
    context,
    data: now,
    operation,
    originalDoc: doc,
    req,
  })
  const { beforeChange, beforeValidate } = config.hooks
  // oxlint-disable-next-line typescript/consistent-type-assertions -- hooks of a collection give back the data of a document
  data = (await inTurn([...beforeValidate, ...beforeChange] as Hooks['beforeChange'], data, argsOf)) as Row
  // It is one of its own: whoever plans has read all of them, and an index sees to it.
  if (!stored && typeof data.slug === 'string')
    context.madeSlug = {
      collection,
      slug: data.slug,
      wanted: data.slug,
      next: () => Promise.reject(new Error('It is given.')),
    }
  const whole: Row = copyOf(config, stored ? { ...data, id: stored.id } : data)
  const docWithLocales: Row = stored ? copyOf<Row>(config, stored) : {}
  const errors: ConstructorParameters<typeof ValidationError>[0]['errors'] = []
  // Payload merges the whole document anew for each field that it judges: it is judged in one pass.
  await walkBeforeChange({ ...walking, data: whole, texts: docWithLocales }, localesOf(req))
  if (!isDraft) {
    const judged = { ...whole, id: stored?.id ?? '' }
    for (const { field, message, path } of await validateStored(req, collection, judged, { withLists: true }))
      errors.push({ label: field, message, path })
    // It is judged: once more it would be where it is stored (src/cms/publication/judgeAtOnce.ts).
    if (stored) delete writeOf(req, collection, stored.id).judge
  }
  delete context.madeSlug
  if (errors.length) throw new ValidationError({ collection, errors, req }, req.t)
  return whole
}

const addVersion = async (
  { collection, req }: Pick<Writing, 'collection' | 'req'>,
  doc: StoredDoc,
  now: string,
): Promise<void> => {
  const version = {
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent: doc.id,
    req,
    returning: false,
    updatedAt: now,
    versionData: copyOf(req.payload.collections[collection].config, doc),
  }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- Payload’s types say a version as it is read
  await req.payload.db.createVersion(version as never)
}

const finish = async ({ config, data, operation, req }: Writing, doc: StoredDoc): Promise<void> => {
  const { context } = req
  for (const hook of config.hooks.afterChange)
    await hook({ collection: config, context, data, doc, operation, overrideAccess: true, previousDoc: {}, req })
}

/** When the newest version of a document was written that was made or changed here, in milliseconds since 1970; absent where it has none yet. */
const newest = new WeakMap<StoredDoc, number>()

/** Does what comes before the first write. @throws NotPrepared */
const looking = <T>(work: Promise<T>): Promise<T> =>
  work.catch((cause: unknown) => {
    throw new NotPrepared('Something is refused.', { cause })
  })

/** Whether a field is a text of which nothing is read as null. */
const isPlainText = (field: FlattenedField): boolean =>
  field.type === 'text' &&
  !isLocalized(field) &&
  !isVirtual(field) &&
  !field.hasMany &&
  field.defaultValue === undefined

/** A document in tables, as it would be read again: rows of lists have their texts in each language, and what is not said is null. */
const asRead = (config: SanitizedCollectionConfig, doc: Row, locales: readonly string[]): Row =>
  mapFields(config.flattenedFields, doc, ({ field, path, value }) => {
    if (value !== undefined) return value
    if (isLocalized(field) && /\.\d+\./.test(path)) return Object.fromEntries(locales.map((locale) => [locale, null]))
    return isPlainText(field) ? null : value
  })

/** What stands in the table of a collection itself: not in those of its lists and texts. */
const ownRow = ({ flattenedFields }: SanitizedCollectionConfig, data: Row): Row =>
  without(
    data,
    flattenedFields.filter((field) => field.type === 'array' || isLocalized(field)).map(({ name }) => name),
  )

/**
 * What is stored of a document that is made, in tables: all of it; its state without a version; its own row alone, which others name; nothing. The rest
 * comes with what is written of it next, in the same transaction.
 */
export type Stores = 'all' | 'nothing' | 'row' | 'state'

/** Writes the first version of a document. */
const addFirstVersion = async (writing: Pick<Writing, 'collection' | 'req'>, doc: StoredDoc): Promise<void> => {
  const at = timeOf(doc)
  noteNewest(writing.req, writing.collection, new Map([[doc.id, -Infinity]]))
  await addVersion(writing, doc, new Date(at).toISOString())
  newest.set(doc, at)
}

/** What a file makes has rows that were made with it: none has the id of another’s (src/database/sqlite/freeRowIds.ts). */
const ownRows = { ownRows: true }

/**
 * Stores what was left of a document that was made, and its first version.
 * @param isThere whether its own row is stored already
 * @param shown its public state, where that is another
 */
export const storeRest = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  doc: StoredDoc,
  isThere: boolean,
  shown: Row = doc,
): Promise<void> => {
  const { id } = doc
  const data = copyOf(req.payload.collections[collection].config, without(shown, ['id']))
  if (isThere)
    await req.payload.db.updateOne({ ...ownRows, collection, data, id, locale: 'all', req, returning: false })
  else await req.payload.db.create({ ...ownRows, collection, customID: id, data, req, returning: false })
  await addFirstVersion({ collection, req }, doc)
}

/**
 * Makes a document as Payload’s operation does, by the same hooks in the same order and the same walks over its fields, for whoever wants no answer:
 * nothing is read back, walked for a reader, or asked of versions that are not there. It names entries that are known (`req.context.known`).
 * Pictures and accounts are made by the operation.
 * @param draft whether its rules wait for its publication
 * @param stores what is stored of it now, in tables
 * @returns as it is stored, in all languages
 * @throws NotPrepared, and what the database refuses
 */
export const createAmongKnown = async (
  given: PayloadRequest,
  collection: CollectionSlug,
  said: Row,
  draft: boolean,
  stores: Stores = 'all',
): Promise<StoredDoc> => {
  const writing = await looking(begin(given, collection, said, draft))
  const { config, req } = writing
  const prepared = await looking(prepare(writing))
  const { db } = req.payload
  const now = new Date().toISOString()
  const times = { createdAt: now, updatedAt: now }
  // What is in a database of documents is given back as it was sent; what is in tables would be read again.
  const own = db.name === 'sqlite' ? randomUUID() : undefined
  const data: Row = { ...prepared, ...times }
  const what = own === undefined ? 'all' : stores
  const made: Partial<StoredDoc> | null =
    what === 'nothing'
      ? null
      : await db.create({
          ...ownRows,
          collection,
          data: copyOf(config, what === 'row' ? ownRow(config, data) : data),
          req,
          ...(own === undefined ? {} : { customID: own, returning: false }),
        })
  const doc: StoredDoc =
    own === undefined ? { ...made, id: String(made?.id) } : { id: own, ...asRead(config, data, localesOf(req)) }
  if (config.versions && what === 'all') await addFirstVersion(writing, doc)
  await finish(writing, doc)
  return doc
}

/**
 * Changes a document that was made among the known ones, or publishes it, in the same way.
 * @param stored as it was written last
 * @param before told what is to be stored, once nothing is refused any more; says what is stored instead
 * @returns as it is stored, in all languages
 * @throws NotPrepared, and what the database refuses
 */
export const updateAmongKnown = async (
  given: PayloadRequest,
  collection: CollectionSlug,
  said: Row,
  draft: boolean,
  stored: StoredDoc,
  before: (whole: Row) => Row | Promise<Row> = (whole) => whole,
): Promise<StoredDoc> => {
  const { id } = stored
  const writing = await looking(begin(given, collection, said, draft, stored))
  const { isDraft, req } = writing
  const write = writeOf(req, collection, id)
  write.draft = Promise.resolve(copyOf(writing.config, stored))
  write.main = Promise.resolve(copyOf(writing.config, stored))
  const whole = await before(await looking(prepare(writing)))
  const follows = newest.get(stored)
  const at = Math.max(Date.now(), (follows ?? timeOf(stored)) + 1)
  const now = new Date(at).toISOString()
  const doc = { ...whole, createdAt: stored.createdAt, id, updatedAt: now }
  noteNewest(req, collection, new Map([[id, follows ?? -Infinity]]))
  if (!isDraft) {
    const data = copyOf(writing.config, without(doc, ['createdAt']))
    await req.payload.db.updateOne({ ...ownRows, collection, data, id, locale: defaultLocale, req, returning: false })
  }
  // A version is later than the public state that it is of (src/database/monotonicTimestamps.ts).
  const versionAt = isDraft ? at : at + 1
  await addVersion(writing, doc, new Date(versionAt).toISOString())
  newest.set(doc, versionAt)
  await finish(writing, doc)
  return doc
}
