import type { CollectionBeforeChangeHook } from 'payload'
import type { Stored } from '../../../src/database/documents'

type Account = Pick<Stored<'users'>, 'email' | 'id' | 'resetPasswordExpiration'> & { password?: unknown }

/** Where the password or the address changes, a link that is on its way ends: it was for who came before, and went to where they were. */
export const endLink: CollectionBeforeChangeHook<Account> = ({ data, operation, originalDoc }) => {
  const changes = data.password || (data.email !== undefined && data.email !== originalDoc?.email)
  return operation === 'update' && changes ? { ...data, resetPasswordExpiration: null } : data
}
