import type { CollectionBeforeChangeHook } from 'payload'
import type { Stored } from '../../../src/database/documents'

type Account = Pick<Stored<'users'>, 'email' | 'id' | 'invitedAt' | 'resetPasswordExpiration'> & { password?: unknown }

/** Where the password or the address changes, a link that is on its way ends: it was for who came before, and went to where they were. To another address no invitation was sent. */
export const endLink: CollectionBeforeChangeHook<Account> = ({ data, operation, originalDoc }) => {
  const moves = data.email !== undefined && data.email !== originalDoc?.email
  if (operation !== 'update' || !(data.password || moves)) return data
  return { ...data, resetPasswordExpiration: null, ...(moves ? { invitedAt: null } : {}) }
}
