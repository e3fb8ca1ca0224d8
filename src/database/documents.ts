import type { Row } from '../domain/row'
import {
  appendVersionToQueryKey,
  getLatestGlobalVersion,
  type CollectionSlug,
  type GlobalSlug,
  type PayloadRequest,
  type SelectType,
  type Where,
  type WhereField,
} from 'payload'
import type { StoredCollections, StoredGlobals } from '../stored-types'

/** A document of a collection that is not known until the program runs: localized texts as objects keyed by locale, relations as ids. */
export type StoredDoc = Row & { id: string }

/** A document as stored in a collection, with what the program writes into it (src/stored-types.ts). */
export type Stored<S extends CollectionSlug> = [CollectionSlug] extends [S]
  ? StoredDoc
  : S extends keyof StoredCollections
    ? StoredCollections[S]
    : StoredDoc

/** Conditions on the fields of a type of documents. */
export type ConditionsOn<D> = { [K in keyof D]?: WhereField } & { and?: ConditionsOn<D>[]; or?: ConditionsOn<D>[] }

/** What can be asked of each collection; of one that Payload keeps for itself, anything. */
type Askable = {
  [S in CollectionSlug]: S extends keyof StoredCollections
    ? { where: ConditionsOn<StoredCollections[S]>; select: { readonly [K in keyof StoredCollections[S]]?: true } }
    : { where: Where; select: SelectType }
}

/** Conditions on the fields of a collection; on any where it is not known until the program runs. */
export type Conditions<S extends CollectionSlug> = Askable[S]['where']

/** The fields of a collection that are read. */
export type Fields<S extends CollectionSlug> = Askable[S]['select']

/** By which field documents are sorted: upwards, or with `-` downwards. */
export type Order<S extends CollectionSlug> = `${'' | '-'}${keyof Stored<S> & string}`

/** What a question to the database needs of a request: the instance, and the transaction that it is asked in, if any. */
export type In = Pick<PayloadRequest, 'payload' | 'transactionID'> & Partial<PayloadRequest>

const everything = { limit: 0, locale: 'all', pagination: false } as const

/**
 * Documents as the public state has them (drafts not applied), in all languages, without hooks or access rules.
 * @param select the fields that are read, when not all are needed: on SQLite each array is a join
 */
export const findMain = async <S extends CollectionSlug>(
  req: In,
  collection: S,
  where: Conditions<S>,
  limit = 0,
  select?: Fields<S>,
): Promise<Stored<S>[]> => {
  if (matchesNothing(where)) return []
  const { docs } = await req.payload.db.find<Stored<S>>({ ...everything, collection, limit, req, select, where })
  return docs
}

/** One document as the public state has it; null where it is none. */
export const findMainById = async <S extends CollectionSlug>(
  req: In,
  collection: S,
  id: string,
  select?: Fields<S>,
): Promise<Stored<S> | null> => (await findMain(req, collection, { id: { equals: id } }, 1, select))[0] ?? null

/**
 * Working copies: the newest draft of each document, else its published state; in all languages, without hooks or access rules.
 * @param select the fields that are read, when not all are needed
 */
export const findDrafts = async <S extends CollectionSlug>(
  req: In,
  collection: S,
  where: Conditions<S>,
  select?: Fields<S>,
): Promise<Stored<S>[]> => {
  if (matchesNothing(where)) return []
  if (!req.payload.collections[collection]?.config.versions?.drafts) return findMain(req, collection, where, 0, select)
  const { docs } = await req.payload.db.queryDrafts<Stored<S>>({
    ...everything,
    collection,
    req,
    where: asVersions(where),
    ...(select ? { select: { parent: true, updatedAt: true, version: { ...select, updatedAt: true } } } : {}),
  })
  return newestOfEach(docs)
}

/** The public states and the working copies, one after the other: a document with drafts is there twice. */
export const findStates = async <S extends CollectionSlug>(
  req: In,
  collection: S,
  where: Conditions<S>,
  select?: Fields<S>,
): Promise<Stored<S>[]> => [
  ...(await findMain(req, collection, where, 0, select)),
  ...(req.payload.collections[collection]?.config.versions?.drafts
    ? await findDrafts(req, collection, where, select)
    : []),
]

/** Notes something with the public state of a document, which is no edit (`keepUpdatedAt`); also that it is public no more. */
export function note<S extends CollectionSlug>(
  req: In,
  collection: S,
  id: string,
  said: Partial<Stored<S>>,
): Promise<void>
export async function note(req: In, collection: CollectionSlug, id: string, said: Row): Promise<void> {
  const data = { ...said, ...keepUpdatedAt }
  await req.payload.db.updateOne({ collection, data, id, req, returning: false })
}

/** When a document was changed last, in milliseconds since 1970, whichever form a database gives it in; NaN where it does not say. */
export const timeOf = ({ updatedAt }: { id?: unknown; updatedAt?: unknown }): number =>
  typeof updatedAt === 'string' || updatedAt instanceof Date ? new Date(updatedAt).getTime() : Number.NaN

/** On MongoDB a kill between a version and the mark of the one before it leaves two that call themselves the newest. */
const newestOfEach = <T extends { id: string; updatedAt?: unknown }>(docs: readonly T[]): T[] => {
  const newest = new Map<string, T>()
  for (const doc of docs) {
    const other = newest.get(doc.id)
    if (!other || timeOf(doc) >= timeOf(other)) newest.set(doc.id, doc)
  }
  return [...newest.values()]
}

/** A version as stored, in all languages. */
export interface StoredVersion {
  id: string
  parent: string
  updatedAt: string
  version: Row
}

/** The versions that call themselves the newest of their documents. */
export const findLatestVersions = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  select?: SelectType,
): Promise<StoredVersion[]> => {
  const { docs } = await req.payload.db.findVersions<Row>({
    ...everything,
    collection,
    req,
    select,
    where: { and: [{ latest: { equals: true } }, where] },
  })
  return docs.map(({ id, parent, updatedAt, version }) => ({ id, parent: String(parent), updatedAt, version }))
}

/** The newest version of a document, whether it has drafts or not; none where no version was kept. Without drafts none calls itself the newest. */
export const findNewestVersion = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<StoredVersion[]> => {
  const { versions } = req.payload.collections[collection].config
  if (versions?.drafts) return findLatestVersions(req, collection, { parent: { equals: id } })
  if (!versions) return []
  const asked = { collection, limit: 1, locale: 'all', pagination: false, req, sort: '-updatedAt' }
  const { docs } = await req.payload.db.findVersions<Row>({ ...asked, where: { parent: { equals: id } } })
  return docs.map(({ id: version, updatedAt, version: doc }) => ({ id: version, parent: id, updatedAt, version: doc }))
}

/** The same of a global: one, or none where it was never saved. */
export const findLatestGlobalVersions = async (
  req: PayloadRequest,
  global: GlobalSlug,
): Promise<Omit<StoredVersion, 'parent'>[]> => {
  const { docs } = await req.payload.db.findGlobalVersions<Row>({
    ...everything,
    global,
    req,
    where: { latest: { equals: true } },
  })
  return docs.map(({ id, updatedAt, version }) => ({ id, updatedAt, version }))
}

/** In the versions a document's id is their `parent`, and its fields stand under `version`. */
const asVersions = (where: Where): Where => {
  const { id, ...rest } = where
  const versions: Where = appendVersionToQueryKey(rest)
  return id ? { ...versions, parent: id } : versions
}

export const findDraft = async <S extends CollectionSlug>(
  req: In,
  collection: S,
  id: string,
  select?: Fields<S>,
): Promise<Stored<S> | null> => (await findDrafts(req, collection, { id: { equals: id } }, select))[0] ?? null

/** Nothing to ask for: databases differ in what they make of an empty list. */
const matchesNothing = ({ and, id }: Where): boolean => {
  const ids = id && !Array.isArray(id) && 'in' in id ? id.in : undefined
  return (Array.isArray(ids) && !ids.length) || (and ?? []).some(matchesNothing)
}

const ids: Record<string, RegExp> = {
  mongoose: /^[0-9a-f]{24}$/,
  sqlite: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
}

/**
 * Whether a text has the form of an id in this database, in its one spelling: MongoDB fails over what can be none, and takes one in capitals for the
 * same document, which whoever compares ids takes for another.
 */
export const isId = ({ payload }: Pick<In, 'payload'>, value: string): boolean =>
  ids[payload.db.name]?.test(value) ?? true

export const withIds = (ids: readonly string[]): Where => ({ id: { in: [...new Set(ids)] } })

/** A global in all languages: its published state, or with `draft` its working copy. Null while it was never saved. */
export const findGlobal = async <S extends GlobalSlug>(
  req: PayloadRequest,
  slug: S,
  draft: boolean,
): Promise<StoredGlobals[S] | null> => {
  const { payload } = req
  const config = payload.globals.config.find((global) => global.slug === slug)
  if (!config) return null
  const asked = { slug, locale: 'all', req }
  const doc: StoredGlobals[S] | null = draft
    ? (await getLatestGlobalVersion({ ...asked, config, payload, where: {} })).global
    : await payload.db.findGlobal<StoredGlobals[S]>(asked)
  return doc && Object.keys(doc).length ? doc : null
}

/** What the program notes of a document is no edit: a later time would tell whoever has it open that somebody else changed it. */
export const keepUpdatedAt = { updatedAt: null }

/** The key of what is known of a document, or of a global. @param of its slug */
export const keyOf = (of: string, id: string | number = ''): string => `${of} ${id}`
