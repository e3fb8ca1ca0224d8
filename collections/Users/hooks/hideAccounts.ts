import { AuthenticationError, type CollectionBeforeOperationHook } from 'payload'
import { asLongAsACheck } from '../../../src/cms/accounts/passwords'
import type { Stored } from '../../../src/database/documents'
import type { Row } from '../../../src/domain/row'

/**
 * Whether an address has an account, or one that is locked, cannot be told from a log-in that fails: neither by its words nor by its time.
 */
export const hideAccounts: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password }: Row = args.data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string' || !password.trim()) return args
  const account = await req.payload.db.findOne<Pick<Stored<'users'>, 'id' | 'lockUntil'>>({
    collection: 'users',
    req,
    select: { lockUntil: true },
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  const locked = !!account?.lockUntil && new Date(account.lockUntil) > new Date()
  if (account && !locked) return args
  if (locked) req.payload.logger.warn({ user: account.id }, 'A log-in to a locked account was refused.')
  await asLongAsACheck(password)
  throw new AuthenticationError(req.t)
}
