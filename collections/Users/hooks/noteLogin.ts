import type { CollectionAfterLoginHook } from 'payload'
import { note, type Stored } from '../../../src/database/documents'

/** When somebody logged in last: an account that nobody uses is seen, and whoever was invited has come. */
export const noteLogin: CollectionAfterLoginHook<Pick<Stored<'users'>, 'id'>> = async ({ req, user }) => {
  await note(req, 'users', user.id, { lastLoginAt: new Date().toISOString() })
}
