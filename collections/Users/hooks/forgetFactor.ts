import type { CollectionAfterDeleteHook } from 'payload'
import { removeFactor } from '../../../src/cms/accounts/factor/factors'

/** The second factor of an account goes with it. */
export const forgetFactor: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeFactor(req, String(id))
}
