import { isRow, type Row } from '../../domain/row'
import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'
import { withDocumentLock } from './documentLock'
import { findLatestVersions, findMain, findGlobal, withIds, type StoredDoc, type StoredVersion } from '../documents'

type Written = Pick<StoredVersion, 'updatedAt'>
const newestFirst = (a: Written, b: Written): number => Date.parse(b.updatedAt) - Date.parse(a.updatedAt)

declare module 'payload' {
  interface CollectionCustom {
    /** Where a document says when it was published, as the version of that publication does: names of fields, a dot between them. */
    publishedAt?: string
  }
}

const valueAt = (doc: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isRow(value) ? value[name] : undefined), doc)

/** Whether the newest version of a document is older than what was published: the kill came before the publication's own version. */
const isBehind = (doc: StoredDoc, newest: StoredVersion, publishedAt: string): boolean =>
  doc._status === 'published' &&
  valueAt(doc, publishedAt) !== valueAt(newest.version, publishedAt) &&
  Date.parse(newest.updatedAt) < Date.parse(String(doc.updatedAt))

const addVersion = async (req: PayloadRequest, collection: CollectionSlug, doc: StoredDoc): Promise<void> => {
  const { id, ...versionData } = doc
  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent: id,
    req,
    updatedAt: now,
    versionData,
  })
}

/** One that cannot be mended now keeps neither the others waiting nor a start. */
const leftForNextRound =
  ({ payload }: PayloadRequest, document: string) =>
  (error: unknown): void =>
    payload.logger.error({ err: error, document }, 'A version that a kill cut off is left for the next round.')

const repairCollection = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  settled: Where,
  until: string,
): Promise<number> => {
  const { publishedAt } = req.payload.collections[collection].config.custom
  const docs = await findMain(req, collection, settled)
  if (!docs.length) return 0
  const found = await findLatestVersions(req, collection, { parent: { in: docs.map(({ id }) => id) } })
  const versions = new Map<string, StoredVersion[]>()
  for (const version of found) versions.set(version.parent, [...(versions.get(version.parent) ?? []), version])
  let mended = 0
  for (const doc of docs) {
    const [newest, ...older] = (versions.get(doc.id) ?? []).sort(newestFirst)
    // A draft that is being saved leaves its document as it was.
    if (newest && newest.updatedAt >= until) continue
    for (const { id, updatedAt, version } of older) {
      const versionData = { version, latest: false, updatedAt }
      await req.payload.db.updateVersion({ collection, id, req, versionData })
    }
    const missing = !newest || (publishedAt !== undefined && isBehind(doc, newest, publishedAt))
    const addMissing = async (): Promise<void> => {
      // A draft that an editor saved since all of them were read is the newer one.
      const since = await findLatestVersions(req, collection, { parent: { equals: doc.id } }, { updatedAt: true })
      if (!since.some(({ id }) => !versions.get(doc.id)?.some((one) => one.id === id)))
        await addVersion(req, collection, doc)
    }
    if (missing)
      await withDocumentLock(req.payload, { collection, id: doc.id }, addMissing).catch(leftForNextRound(req, doc.id))
    if (missing || older.length) mended++
  }
  return mended
}

/** Takes away what a kill left of the versions of documents that were deleted. @returns of how many documents */
const dropOrphans = async ({ payload }: PayloadRequest, collection: CollectionSlug): Promise<number> => {
  if (payload.db.name !== 'mongoose') return 0
  const { collections, versions } = payload.db
  const [model, of] = [collections[collection], versions[collection]]
  if (!model || !of) return 0
  // In this order: what is created between the two has its document first.
  const parents = await of.distinct('parent', { latest: true })
  if (!parents.length) return 0
  const there = new Set((await model.distinct('_id', { _id: { $in: parents } })).map(String))
  const gone = parents.filter((parent) => !there.has(String(parent)))
  if (gone.length) await of.deleteMany({ parent: { $in: gone } })
  return gone.length
}

/** The versions of a global that call themselves the newest, the latest first. */
const newestOfGlobal = async (req: PayloadRequest, slug: GlobalSlug) => {
  const { docs } = await req.payload.db.findGlobalVersions<Row>({
    global: slug,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { latest: { equals: true } },
  })
  return docs.sort(newestFirst)
}

/** The same for a global, which has one document and no parent. */
const repairGlobal = async (req: PayloadRequest, slug: GlobalSlug, until: string): Promise<number> => {
  const doc = await findGlobal(req, slug, false)
  const [newest, ...older] = await newestOfGlobal(req, slug)
  if (newest && newest.updatedAt >= until) return 0
  for (const { id, updatedAt, version } of older) {
    const versionData = { version, latest: false, updatedAt }
    await req.payload.db.updateGlobalVersion({ global: slug, id, req, versionData })
  }
  const missing = doc?._status === 'published' && doc.updatedAt < until && (!newest || newest.updatedAt < doc.updatedAt)
  if (missing)
    await withDocumentLock(req.payload, { global: slug }, async () => {
      const [since] = await newestOfGlobal(req, slug)
      if (since?.id !== newest?.id) return
      const now = new Date().toISOString()
      await req.payload.db.createGlobalVersion({
        autosave: false,
        createdAt: now,
        globalSlug: slug,
        req,
        updatedAt: now,
        versionData: doc,
      })
    }).catch(leftForNextRound(req, slug))
  return missing || older.length ? 1 : 0
}

/** What was written after a moment: documents, and those of which a version was; a draft alone leaves its document as it was. */
const writtenSince = async (req: PayloadRequest, collection: CollectionSlug, since: string): Promise<Where> => {
  const after: Where = { updatedAt: { greater_than: since } }
  const versions = await findLatestVersions(req, collection, after, { parent: true })
  return versions.length ? { or: [after, withIds(versions.map(({ parent }) => parent))] } : after
}

/**
 * Mends what a kill left between a document and its version, where they are two writes (MongoDB): a document without any version, which no
 * list of drafts would show; a publication whose version is missing, so that the form would go on from an older text; and two versions that
 * both call themselves the newest; and versions of what was deleted. Of the series too.
 * @param since only what was written after it (ISO 8601); all when absent
 * @param now what was written in the minute before is left alone: another server may be at it
 * @returns how many documents were mended
 */
export const repairVersions = async (req: PayloadRequest, since?: string, now = new Date()): Promise<number> => {
  const until = new Date(now.getTime() - 60_000).toISOString()
  const before: Where = { updatedAt: { less_than: until } }
  let mended = 0
  for (const { config } of Object.values(req.payload.collections)) {
    const { slug } = config
    if (config.versions) mended += await dropOrphans(req, slug)
    if (!config.versions?.drafts) continue
    const written = since ? { and: [before, await writtenSince(req, slug, since)] } : before
    mended += await repairCollection(req, slug, written, until)
  }
  for (const { slug, versions } of req.payload.globals.config)
    if (versions) mended += await repairGlobal(req, slug, until)
  return mended
}
