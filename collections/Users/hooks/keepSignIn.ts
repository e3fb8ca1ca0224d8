import type { CollectionBeforeOperationHook } from 'payload'
import type { Stored } from '../../../src/database/documents'

/** What the server keeps of how somebody signs in. */
const kept: readonly string[] = [
  'apiKeyIndex',
  'hash',
  'invitedAt',
  'lastLoginAt',
  'lockUntil',
  'loginAttempts',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'resetPasswordToken',
  'salt',
  'sessions',
] satisfies (keyof Stored<'users'>)[]

/** Nobody writes what the server keeps of signing in: sessions, locks and links are made and ended by signing in. */
export const keepSignIn: CollectionBeforeOperationHook = ({ args, operation }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  const isTrusted = 'overrideAccess' in args && args.overrideAccess
  if (!data || isTrusted || !['create', 'update', 'updateByID'].includes(operation)) return args
  return { ...args, data: Object.fromEntries(Object.entries(data).filter(([name]) => !kept.includes(name))) }
}
