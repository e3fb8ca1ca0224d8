import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Nobody is kept from a write by who has a form open: for what not every account may see, where whoever may not could keep out whoever may. That
 * no text is lost to it is held by `rejectStale`.
 */
export const ignoreDocumentLocks: CollectionBeforeOperationHook = ({ args, operation }) =>
  ['update', 'updateByID', 'delete', 'deleteByID'].includes(operation as string)
    ? { ...args, overrideLock: true }
    : args
