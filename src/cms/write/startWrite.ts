import type { CollectionAfterChangeHook, GlobalAfterChangeHook, TypeWithID } from 'payload'
import { beginWrite, endWrite } from '../../database/writes'
import { beforeWrite } from './beforeWrite'

/**
 * Stands first among the hooks of content: what they read of the document is read once for all of them (src/database/writes.ts). Of an earlier
 * write of the same request nothing holds.
 */
export const startWrite = beforeWrite(({ data, id, of, req }) => {
  req.context.withdraws = false
  beginWrite(req, 'collection' in of ? of.collection : of.global, Object.keys(data), id)
  return data
})

/** Stands last: whoever reads the document after this gets what is stored. */
export const finishWrite: CollectionAfterChangeHook<TypeWithID> = ({ collection, doc, operation, req }) => {
  endWrite(req, collection.slug, String(doc.id))
  // A new document had no id when its write began.
  if (operation === 'create') endWrite(req, collection.slug)
  return doc
}

/** The same of a global. */
export const finishGlobalWrite: GlobalAfterChangeHook = ({ doc, global, req }) => {
  endWrite(req, global.slug)
  return doc
}
