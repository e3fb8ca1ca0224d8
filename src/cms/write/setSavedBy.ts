import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'

/** Notes whose account a write came from; none for a script or the program itself. */
export const setSavedBy: CollectionBeforeChangeHook & GlobalBeforeChangeHook = (({
  data,
  req,
}: Parameters<CollectionBeforeChangeHook>[0]) => ({
  ...data,
  savedBy: req.user ? req.user.id : null,
})) as never
