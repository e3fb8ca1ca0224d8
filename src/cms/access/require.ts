import type { PayloadRequest } from 'payload'
import { findDraft, isId, type Stored } from '../../database/documents'
import { refusal } from '../../i18n/errors/refusal'
import { editors } from './rules'

/** Lets editors through. @throws Refusal FORBIDDEN */
export const requireEditor = (req: PayloadRequest): void => {
  if (!editors({ req })) throw refusal('FORBIDDEN', undefined, { language: req.i18n.language })
}

/** The working copy of the workshop that an editor's request names by its id. @throws Refusal FORBIDDEN, DOCUMENT_NOT_FOUND */
export const requireWorkshop = async (req: PayloadRequest): Promise<Stored<'workshops'>> => {
  requireEditor(req)
  const id = String(req.routeParams?.id)
  const doc = isId(req, id) ? await findDraft(req, 'workshops', id) : null
  if (!doc || doc.deletedAt) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language: req.i18n.language })
  return doc
}
