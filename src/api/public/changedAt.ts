import type { PayloadRequest } from 'payload'
import { knownChanges } from '../../database/knownChanges'

/** What says when the public answer about a document changed last, whatever of what it is made of; of working copies nothing does. */
export const changedAt = async (req: PayloadRequest, draft: boolean): Promise<(id: string) => string | null> => {
  if (draft) return () => null
  const known = await knownChanges(req.payload)
  return (id) => known.updatedAt(id)
}
