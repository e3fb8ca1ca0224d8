import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { storedDocs, type StoredDoc } from './stored'

type Row = Record<string, unknown>

interface Version extends Row {
  id: string
  parent: string
  updatedAt: string
  version: Row
}

const newestFirst = (a: Version, b: Version): number => Date.parse(b.updatedAt) - Date.parse(a.updatedAt)

/** When a workshop's public state was printed, as a document or a version of it says. */
const printedAt = (doc: Row): unknown => (doc.snapshot as { at?: string } | null | undefined)?.at

/** Whether the newest version of a workshop is older than what was published: the kill came before the publication's own version. */
const isBehind = (doc: StoredDoc, newest: Version): boolean =>
  doc._status === 'published' &&
  printedAt(doc) !== printedAt(newest.version) &&
  Date.parse(newest.updatedAt) < Date.parse(doc.updatedAt as string)

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
    versionData: versionData as never,
  })
}

const mendCollection = async (req: PayloadRequest, collection: CollectionSlug, settled: Where): Promise<number> => {
  const docs = await storedDocs(req, collection, settled)
  if (!docs.length) return 0
  const { docs: found } = await req.payload.db.findVersions({
    collection,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { and: [{ latest: { equals: true } }, { parent: { in: docs.map(({ id }) => id) } }] },
  })
  const versions = new Map<string, Version[]>()
  for (const version of found as unknown as Version[]) {
    const { parent } = version
    versions.set(parent, [...(versions.get(parent) ?? []), version])
  }
  let mended = 0
  for (const doc of docs) {
    const [newest, ...older] = (versions.get(doc.id) ?? []).sort(newestFirst)
    for (const { id, updatedAt, version } of older) {
      const versionData = { version, latest: false, updatedAt } as never
      await req.payload.db.updateVersion({ collection, id, req, versionData })
    }
    const missing = !newest || (collection === 'workshops' && isBehind(doc, newest))
    if (missing) await addVersion(req, collection, doc)
    if (missing || older.length) mended++
  }
  return mended
}

/**
 * Mends what a kill left between a document and its version, where they are two writes (MongoDB): a document without any version, which no
 * list of drafts would show; a publication whose version is missing, so that the form would go on from an older text; and two versions that
 * both call themselves the newest.
 * @param since only documents written after it (ISO 8601); all when absent
 * @param now what was written in the minute before is left alone: another server may be at it
 * @returns how many documents were mended
 */
export const mendVersions = async (req: PayloadRequest, since?: string, now = new Date()): Promise<number> => {
  const until = new Date(now.getTime() - 60_000).toISOString()
  const settled: Where = {
    and: [{ updatedAt: { less_than: until } }, ...(since ? [{ updatedAt: { greater_than: since } }] : [])],
  }
  let mended = 0
  for (const { config } of Object.values(req.payload.collections)) {
    if (config.versions?.drafts) mended += await mendCollection(req, config.slug as CollectionSlug, settled)
  }
  return mended
}
