import type { CollectionAfterChangeHook, TypeWithID } from 'payload'
import { beginWrite, endWrite } from '../../database/writes'
import { beforeWrite } from './beforeWrite'

/**
 * Stands first among the hooks of content: what they read of the document is read once for all of them (src/database/writes.ts). Of an earlier
 * write of the same request nothing holds.
 */
export const startWrite = beforeWrite(({ data, id, of, req }) => {
  req.context.withdraws = false
  if ('collection' in of) beginWrite(req, of.collection, Object.keys(data), id)
  return data
})

/** Stands last: whoever reads the document after this gets what is stored. */
export const finishWrite: CollectionAfterChangeHook<TypeWithID> = ({ collection, doc, req }) => {
  endWrite(req, collection.slug, String(doc.id))
  return doc
}
