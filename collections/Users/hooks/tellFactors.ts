import type { CollectionAfterOperationHook } from 'payload'
import { findMain } from '../../../src/database/documents'
import type { ListedAccount } from '../../../src/domain/secondFactor'

/** In the admin’s list of accounts, which administrators alone have: whether each has a second factor. */
export const tellFactors: CollectionAfterOperationHook<'users'> = async ({ args, operation, req, result }) => {
  if (operation !== 'find' || !('includeLockStatus' in args) || !args.includeLockStatus) return result
  const docs: (ListedAccount & { id: string })[] = result.docs
  const factors = await findMain(req, 'factors', { account: { in: docs.map(({ id }) => id) } }, 0)
  const proved = new Set(factors.filter(({ provedAt }) => provedAt).map(({ account }) => account))
  for (const doc of docs) doc.hasSecondFactor = proved.has(doc.id)
  return result
}
