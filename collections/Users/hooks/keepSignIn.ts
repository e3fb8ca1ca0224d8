import type { CollectionBeforeOperationHook } from 'payload'

/** What the server keeps of how somebody signs in. */
const kept = [
  'apiKeyIndex',
  'hash',
  'lockUntil',
  'loginAttempts',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'resetPasswordToken',
  'salt',
  'sessions',
]

/** Nobody writes what the server keeps of signing in: sessions, locks and links are made and ended by signing in. */
export const keepSignIn: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, overrideAccess } = args as { data?: Record<string, unknown> | null; overrideAccess?: boolean }
  if (!data || overrideAccess || !['create', 'update', 'updateByID'].includes(operation as string)) return args
  return { ...args, data: Object.fromEntries(Object.entries(data).filter(([name]) => !kept.includes(name))) }
}
