import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { editors } from './rules'
import { findDraft, isId, type StoredDoc } from '../../database/documents'

/** An answer that says why not. */
export const errorResponse = (message: string, status: number, more: object = {}): Response =>
  Response.json({ errors: [{ message }], ...more }, { status })

/** The working copy of the workshop that an editor's request names by its id. @throws Forbidden (403), NotFound (404) */
export const requireWorkshop = async (req: PayloadRequest): Promise<StoredDoc> => {
  if (!editors({ req })) throw new Forbidden(req.t)
  const id = String(req.routeParams?.id)
  const doc = isId(req, id) ? await findDraft(req, 'workshops', id) : null
  if (!doc || doc.deletedAt) throw new NotFound(req.t)
  return doc
}
