import type { PayloadRequest } from 'payload'
import { editors } from './access/rules'
import { isId, workingCopy, type StoredDoc } from './stored'

/** An answer that says why not. */
export const failed = (message: string, status: number, more: object = {}): Response =>
  Response.json({ errors: [{ message }], ...more }, { status })

/** The working copy of the workshop that an editor's request names by its id, or the answer to who may not have it: 403, 404. */
export const askedWorkshop = async (req: PayloadRequest): Promise<StoredDoc | Response> => {
  if (!editors({ req })) return failed(req.t('error:notAllowedToPerformAction'), 403)
  const id = String(req.routeParams?.id)
  const doc = isId(req, id) ? await workingCopy(req, 'workshops', id) : null
  return doc && !doc.deletedAt ? doc : failed(req.t('general:notFound'), 404)
}
