import type { PayloadRequest } from 'payload'
import { hasRole } from '../access/rules'
import { isId, findMainById } from '../../database/documents'

/** What an account is called. An address is told to administrators alone, in the place of a name that is missing; otherwise null. */
export const accountName = async (req: PayloadRequest, id: string): Promise<string | null> => {
  if (!isId(req, id)) return null
  const account = await findMainById(req, 'users', id)
  const name = typeof account?.name === 'string' ? account.name.trim() : ''
  const email = hasRole(req.user, 'admin') ? account?.email : undefined
  return name || email || null
}
