import type { CollectionBeforeChangeHook } from 'payload'
import { findMain } from '../../database/documents'

/**
 * A published workshop that is taken off line or binned says in the same write that what follows from it is still to be done, as a
 * publication does, so that a kill right after it is mended.
 */
export const markProjectionPending: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data._status === 'published') return data
  const [current] = await findMain(
    req,
    'workshops',
    { and: [{ id: { equals: originalDoc.id } }, { _status: { equals: 'published' } }] },
    1,
    { id: true },
  )
  return current ? { ...data, unprojected: new Date().toISOString() } : data
}
