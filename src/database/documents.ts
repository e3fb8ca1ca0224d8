import {
  appendVersionToQueryKey,
  getLatestGlobalVersion,
  type CollectionSlug,
  type GlobalSlug,
  type PayloadRequest,
  type SelectType,
  type Where,
} from 'payload'

/** A document as stored: localized texts as objects keyed by locale, relations as ids. */
export type StoredDoc = Record<string, unknown> & { id: string }

type In = Pick<PayloadRequest, 'payload' | 'transactionID'> & Partial<PayloadRequest>

const everything = { limit: 0, locale: 'all', pagination: false } as const

/**
 * Documents as the public state has them (drafts not applied), in all languages, without hooks or access rules.
 * @param select the fields that are read, when not all are needed: on SQLite each array is a join
 */
export const findMain = async (
  req: In,
  collection: CollectionSlug,
  where: Where,
  limit = 0,
  select?: SelectType,
): Promise<StoredDoc[]> => {
  if (matchesNothing(where)) return []
  const { docs } = await req.payload.db.find({ ...everything, collection, limit, req, select, where })
  return docs as unknown as StoredDoc[]
}

/**
 * Working copies: the newest draft of each document, else its published state; in all languages, without hooks or access rules.
 * @param select the fields that are read, when not all are needed
 */
export const findDrafts = async (
  req: In,
  collection: CollectionSlug,
  where: Where,
  select?: SelectType,
): Promise<StoredDoc[]> => {
  if (matchesNothing(where)) return []
  if (!req.payload.collections[collection]?.config.versions?.drafts) return findMain(req, collection, where, 0, select)
  const { docs } = await req.payload.db.queryDrafts({
    ...everything,
    collection,
    req,
    where: asVersions(where),
    ...(select ? { select: { parent: true, version: { ...select, updatedAt: true } } } : {}),
  })
  return newestOfEach(docs as unknown as StoredDoc[])
}

/** On MongoDB a kill between a version and the mark of the one before it leaves two that call themselves the newest. */
const newestOfEach = (docs: readonly StoredDoc[]): StoredDoc[] => {
  const newest = new Map<string, StoredDoc>()
  for (const doc of docs) {
    const other = newest.get(doc.id)
    if (!other || new Date(doc.updatedAt as string) >= new Date(other.updatedAt as string)) newest.set(doc.id, doc)
  }
  return [...newest.values()]
}

/** A version as stored, in all languages. */
export interface StoredVersion {
  id: string
  parent: string
  updatedAt: string
  version: Record<string, unknown>
}

/** The versions that call themselves the newest of their documents. */
export const findLatestVersions = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  select?: SelectType,
): Promise<StoredVersion[]> => {
  const { docs } = await req.payload.db.findVersions({
    ...everything,
    collection,
    req,
    select,
    where: { and: [{ latest: { equals: true } }, where] },
  })
  return docs as unknown as StoredVersion[]
}

/** In the versions a document's id is their `parent`, and its fields stand under `version`. */
const asVersions = (where: Where): Where => {
  const { id, ...rest } = where
  return { ...appendVersionToQueryKey(rest), ...(id ? { parent: id } : {}) } as Where
}

export const findDraft = async (
  req: In,
  collection: CollectionSlug,
  id: string,
  select?: SelectType,
): Promise<StoredDoc | null> => (await findDrafts(req, collection, { id: { equals: id } }, select))[0] ?? null

/** Nothing to ask for: databases differ in what they make of an empty list. */
const matchesNothing = ({ and, id }: Where): boolean => {
  const ids = (id as { in?: unknown[] } | undefined)?.in
  return (Array.isArray(ids) && !ids.length) || (and ?? []).some(matchesNothing)
}

/** Whether a value can be an id in this database at all: MongoDB fails over one that cannot. */
export const isId = (req: In, value: string): boolean =>
  req.payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(value)

export const withIds = (ids: readonly string[]): Where => ({ id: { in: [...new Set(ids)] } })

/** A global in all languages: its published state, or with `draft` its working copy. Null while it was never saved. */
export const findGlobal = async (req: In, slug: GlobalSlug, draft: boolean): Promise<StoredDoc | null> => {
  if (!draft) {
    const doc = await req.payload.db.findGlobal({ slug, locale: 'all', req })
    return doc && Object.keys(doc).length ? (doc as StoredDoc) : null
  }
  const config = req.payload.globals.config.find((global) => global.slug === slug)!
  const { global } = await getLatestGlobalVersion({
    slug,
    config,
    locale: 'all',
    payload: req.payload,
    req: req as PayloadRequest,
    where: {},
  })
  return global && Object.keys(global).length ? (global as StoredDoc) : null
}

/** What the program notes of a document is no edit: a later time would tell whoever has it open that somebody else changed it. */
export const keepUpdatedAt = { updatedAt: null }
