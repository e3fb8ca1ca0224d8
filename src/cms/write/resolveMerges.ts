import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest, SelectType } from 'payload'
import { isMerged } from '../../domain/merging'
import { findMain, findMainById, withIds, type Fields, type Stored } from '../../database/documents'

type Mergeable = Pick<Stored<'speakers' | 'organisations'>, 'deletedAt' | 'id' | 'mergedInto'>

const ofMerges = { deletedAt: true, mergedInto: true } as const satisfies Fields<'speakers'> & Fields<'organisations'>

/** The key under which Payload's key-value store has the entry that one was merged into which is deleted for good. */
const keyOf = (id: string): string => `merged:${id}`

/** Which entries some were merged into that are deleted for good, by id. */
const mergesOfDeleted = async (req: PayloadRequest, ids: readonly string[]): Promise<[string, string][]> => {
  if (!ids.length) return []
  const { docs } = await req.payload.db.find<{ data: { into: string }; key: string }>({
    collection: 'payload-kv',
    limit: 0,
    pagination: false,
    req,
    where: { key: { in: ids.map(keyOf) } },
  })
  return docs.map(({ data, key }) => [key.slice(keyOf('').length), data.into])
}

/**
 * What stands for each of some documents that a write names: the document itself, or the entry that it was merged into, followed to the last
 * one; an id of nothing is left out. One query where nothing was merged, one more for each merge that is followed.
 * @param ids of the form that the database's ids have
 */
export const resolveMerges = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const canMerge = isMerged(collection)
  const select: SelectType = canMerge ? ofMerges : { id: true }
  const docs = new Map<string, Mergeable>()
  const merges = new Map<string, string>()
  const asked = new Set<string>()
  const known = req.context.known?.ids[collection]
  for (let next = new Set(ids.filter((id) => !known?.has(id))); next.size;) {
    for (const id of next) asked.add(id)
    const found: Mergeable[] = await findMain(req, collection, withIds([...next]), 0, select)
    for (const doc of found) {
      docs.set(doc.id, doc)
      if (doc.mergedInto) merges.set(doc.id, doc.mergedInto)
    }
    const gone = canMerge ? [...next].filter((id) => !docs.has(id)) : []
    for (const [id, into] of await mergesOfDeleted(req, gone)) merges.set(id, into)
    next = new Set([...merges.values()].filter((id) => !asked.has(id)))
  }
  const lastOf = (id: string, passed = new Set<string>()): string => {
    const into = merges.get(id)
    return into === undefined || passed.has(into) ? id : lastOf(into, passed.add(into))
  }
  const resolved = new Map<string, string>()
  for (const id of ids) {
    if (known?.has(id)) resolved.set(id, id)
    const last = docs.get(lastOf(id))
    if (last && !last.deletedAt) resolved.set(id, last.id)
    else if (docs.has(id)) resolved.set(id, id)
  }
  return resolved
}

/** A merged entry that is deleted for good is still followed: a form that was open, or an earlier version, may name it. */
export const keepMergeOfDeleted: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const doc: Mergeable | null = await findMainById(req, collection.slug, String(id), ofMerges)
  if (!doc?.mergedInto) return
  const key = keyOf(doc.id)
  const data = { key, data: { into: doc.mergedInto } }
  await req.payload.db.upsert({ collection: 'payload-kv', data, req, where: { key: { equals: key } } })
}
