import type { CollectionBeforeChangeHook } from 'payload'
import { storedMain, writeOf } from '../../database/writes'

/**
 * A published workshop that is taken off line or binned says in the same write that what follows from it is still to be done, as a
 * publication does, so that a kill right after it is mended.
 */
export const markProjectionPending: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data._status === 'published') return data
  const id = String(originalDoc.id)
  // A draft leaves what is public as it is.
  if (writeOf(req, 'workshops', id).isDraft) return data
  const current = await storedMain(req, 'workshops', id)
  return current?._status === 'published' ? { ...data, unprojected: new Date().toISOString() } : data
}
