import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import type { Row } from '../../domain/row'
import type { Stored } from '../../database/documents'

/** Notes whose account a write came from; none for a script or the program itself. */
export const setSavedBy = (({ data, req }: { data: Row; req: PayloadRequest }): Row => {
  const saved: Pick<Stored<'workshops'>, 'savedBy'> = { savedBy: req.user ? req.user.id : null }
  return { ...data, ...saved }
}) satisfies CollectionBeforeChangeHook & GlobalBeforeChangeHook
