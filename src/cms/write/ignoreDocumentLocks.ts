import type { CollectionBeforeOperationHook } from 'payload'
import type { Operation } from './beforeWrite'

/**
 * Nobody is kept from a write by who has a form open: for what not every account may see, where whoever may not could keep out whoever may. That
 * no text is lost to it is held by `rejectStale`.
 */
export const ignoreDocumentLocks: CollectionBeforeOperationHook = <O extends Operation>({
  args,
  operation,
}: O): O['args'] =>
  ['update', 'updateByID', 'delete', 'deleteByID'].includes(operation)
    ? Object.assign({}, args, { overrideLock: true })
    : args
