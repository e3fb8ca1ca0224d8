import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { tellOfFactor } from '../../../src/cms/accounts/factor/tell'
import { findMainById, type Stored } from '../../../src/database/documents'
import { isFactorRequired } from '../../../src/database/requiredFactor'
import { lacksFactor } from '../../../src/database/shownFactor'

declare module 'payload' {
  interface RequestContext {
    /** Accounts whose key the request takes away. */
    keysTaken?: Set<string>
  }
}

type Account = Pick<Stored<'users'>, 'apiKey' | 'email' | 'id' | 'role'>

/**
 * Where an account that has no second factor is given a role which has to have one, the key for the API that it has ends, as its sessions do
 * (src/database/isolateSessionWrites.ts): it was made by the password alone, and would have the new rights. A key that comes with the role is set by
 * whoever gives it.
 */
export const endKeyOfRaised: CollectionBeforeChangeHook<Account> = async ({ data, operation, originalDoc, req }) => {
  const { id, role } = originalDoc ?? {}
  const isRaised = operation === 'update' && isFactorRequired(data.role) && !isFactorRequired(role)
  if (!id || !isRaised || data.apiKey) return data
  if (!(await lacksFactor(req, { account: id, payload: req.payload, role: data.role }))) return data
  if (!(await findMainById(req, 'users', id))?.apiKeyIndex) return data
  ;(req.context.keysTaken ??= new Set()).add(id)
  // Payload makes the index of a key before this hook, and keeps it where nothing is said of it.
  return { ...data, apiKey: null, apiKeyIndex: null, enableAPIKey: false }
}

/** Tells whoever the account belongs to that its key has ended. */
export const tellOfEndedKey: CollectionAfterChangeHook<Account> = ({ doc, req }) => {
  const { email, id } = doc
  if (req.context.keysTaken?.delete(id) && email)
    tellOfFactor(req.payload, {
      account: { id, email },
      act: 'key',
      language: req.i18n.language,
      who: req.user?.name || req.user?.email || '',
    })
}
