import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { projectWorkshop, settlePublicNames } from '../publication'
import { orderOf } from '../programme'
import { sessionIds } from '../../domain/programme'
import { nested } from '../request'
import { storedDocs, withIds, workingCopies } from '../stored'

/** After a workshop was published, taken off line or binned: its sessions and the directory follow. A draft save changes nothing public. */
export const projectPublication: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const touched = doc._status === 'published' || previousDoc?._status === 'published' || doc.deletedAt
  if (touched) await projectWorkshop(nested(req), String(doc.id))
  return doc
}

/** After the series was published its committee and partners are public. */
export const projectSeries: GlobalAfterChangeHook = async ({ doc, req }) => {
  await settlePublicNames(nested(req))
  return doc
}

/** A session that enters a workshop's programme belongs to that workshop. */
export const adoptSessions: CollectionAfterChangeHook = async ({ doc, req }) => {
  const ids = sessionIds(orderOf(doc.programme))
  if (!ids.length) return doc
  const copies = await workingCopies(req, 'sessions', withIds(ids))
  for (const session of copies.filter(({ workshop }) => !workshop)) {
    await req.payload.update({
      id: session.id,
      collection: 'sessions',
      data: { workshop: doc.id },
      depth: 0,
      draft: true,
      overrideLock: true,
      req: nested(req),
    })
  }
  return doc
}

/** A workshop deleted for good takes its sessions along: nothing else can show them. */
export const deleteSessions: CollectionAfterDeleteHook = async ({ id, req }) => {
  const sessions = await storedDocs(req, 'sessions', { workshop: { equals: id } })
  for (const session of sessions) {
    await req.payload.delete({ id: session.id, collection: 'sessions', depth: 0, req: nested(req), trash: true })
  }
  await settlePublicNames(nested(req))
}
