import type { PayloadRequest } from 'payload'
import { searchOf } from './fields/search'
import { settlePublicNames } from './publicNames'
import type { Snapshot } from './programme'
import { storedDocs, untouched, type StoredDoc } from './stored'

/**
 * What follows from a publication. The workshop's own write, snapshot included, is the publication; everything here is derived from it and
 * can be derived again: the public state of its sessions, and who and what of the directory is public. A workshop says in `unprojected`
 * that this is not done yet; `finishPublications` takes up what a kill left.
 */

type Req = PayloadRequest

const isPublished = (doc: StoredDoc | null | undefined): boolean =>
  !!doc && doc._status === 'published' && !doc.deletedAt

/** Brings the public state of a workshop's sessions to its snapshot, or takes it off line with the workshop. */
const projectSessions = async (req: Req, workshop: StoredDoc): Promise<void> => {
  const snapshot = isPublished(workshop) ? (workshop.snapshot as Snapshot | null) : null
  const current = await storedDocs(req, 'sessions', { workshop: { equals: workshop.id } })
  const fields = req.payload.collections.sessions.config.flattenedFields
  const wanted = new Map((snapshot?.sessions ?? []).map((session) => [session.id, session]))
  for (const [id, session] of wanted) {
    await req.payload.db.updateOne({
      id,
      collection: 'sessions',
      data: {
        ...session,
        search: searchOf(session, fields),
        workshop: workshop.id,
        publishedAt: snapshot!.at,
        _status: 'published',
        updatedAt: snapshot!.at,
      },
      locale: 'all',
      req,
      returning: false,
    })
  }
  for (const { id, _status } of current) {
    if (wanted.has(id) || _status !== 'published') continue
    await req.payload.db.updateOne({
      id,
      collection: 'sessions',
      data: { _status: 'draft', ...untouched },
      req,
      returning: false,
    })
  }
}

const sameState = (a: StoredDoc, b: StoredDoc): boolean =>
  a._status === b._status &&
  Boolean(a.deletedAt) === Boolean(b.deletedAt) &&
  (a.snapshot as Snapshot | null)?.at === (b.snapshot as Snapshot | null)?.at

/** Projects one workshop's state, and says that it is done unless another came meanwhile, which is then projected too. */
export const projectWorkshop = async (req: Req, id: string): Promise<void> => {
  for (;;) {
    const [workshop] = await storedDocs(req, 'workshops', { id: { equals: id } }, 1)
    if (!workshop) return
    await projectSessions(req, workshop)
    await settlePublicNames(req)
    if (workshop.unprojected) {
      await req.payload.db.updateOne({
        collection: 'workshops',
        data: { unprojected: null, ...untouched },
        req,
        returning: false,
        where: { and: [{ id: { equals: id } }, { unprojected: { equals: workshop.unprojected } }] },
      })
    }
    const [after] = await storedDocs(req, 'workshops', { id: { equals: id } }, 1)
    if (!after || (!after.unprojected && sameState(workshop, after))) return
  }
}

/**
 * Takes up the publications that a kill left half projected. Safe at any time and beside a running publication: it writes what the snapshot
 * says, as that does.
 * @returns how many workshops were taken up
 */
export const finishPublications = async (req: Req): Promise<number> => {
  const waiting = await storedDocs(req, 'workshops', { unprojected: { exists: true } })
  const left = waiting.filter(({ unprojected }) => !!unprojected)
  for (const { id } of left) await projectWorkshop(req, id)
  return left.length
}
