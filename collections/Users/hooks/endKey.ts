import type { CollectionAfterLogoutHook } from 'payload'
import { note } from '../../../src/database/documents'

/** Whoever logs out everywhere is out everywhere: a key that somebody has taken meanwhile ends with the sessions. */
export const endKey: CollectionAfterLogoutHook = async ({ req }) => {
  if (req.user && req.searchParams.get('allSessions') === 'true')
    await note(req, 'users', req.user.id, { apiKey: null, apiKeyIndex: null, enableAPIKey: false })
}
