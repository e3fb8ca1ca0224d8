import type { CollectionBeforeOperationHook } from 'payload'
import { reject } from '../../../src/cms/write/reject'

/** The admin makes keys of 36 characters. One that somebody thinks of is a password that no log-in limit counts. */
const SHORTEST = 32
const LONGEST = 200

/** A key for the API is long, whoever sets it. */
export const longKey: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: { apiKey?: unknown; enableAPIKey?: unknown } | null }
  const key = data?.apiKey
  if (!['create', 'update', 'updateByID'].includes(operation as string) || key === undefined || key === null)
    return args
  if (key === '' && data?.enableAPIKey === false) return args
  if (typeof key === 'string' && key.length >= SHORTEST && key.length <= LONGEST) return args
  const params = { min: SHORTEST, max: LONGEST }
  return reject(req, { code: 'KEY_SHORT', path: 'apiKey', params }, { collection: 'users' })
}
