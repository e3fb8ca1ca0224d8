import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'
import type { Row } from '../../domain/row'

/** Notes whose account a write came from; none for a script or the program itself. */
export const setSavedBy = (({ data, req }: { data: Row; req: PayloadRequest }): Row => ({
  ...data,
  savedBy: req.user ? req.user.id : null,
})) satisfies CollectionBeforeChangeHook & GlobalBeforeChangeHook
