import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'
import { nameOf, usesOf } from './references'
import { reject } from './reject'
import { findMainById, type Stored } from '../../database/documents'

const refuse = async (req: PayloadRequest, collection: CollectionSlug, id: string, withBin: boolean): Promise<void> => {
  const uses = await usesOf(req, collection, id, withBin)
  if (!uses.length) return
  const doc = await findMainById(req, collection, id)
  const places = uses.slice(0, 5).join(', ') + (uses.length > 5 ? '…' : '')
  const name = doc ? nameOf(req, doc) : id
  reject(req, { code: 'IN_USE', path: 'deletedAt', params: { name, places } }, { collection })
}

type Binned = Pick<Stored<'workshops' | 'sessions' | 'speakers' | 'organisations' | 'media'>, 'deletedAt' | 'id'>

/** What is in use cannot go to the bin; the places that use it are named. */
export const rejectBinWhileUsed: CollectionBeforeChangeHook<Binned> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc && data.deletedAt && !originalDoc.deletedAt) {
    await refuse(req, collection.slug, originalDoc.id, false)
  }
  return data
}

/** Nor be deleted for good, and there what lies in the bin counts too: it may come back. */
export const rejectDeleteWhileUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await refuse(req, collection.slug, String(id), true)
}
