import { randomBytes } from 'node:crypto'
import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import { isRow, type Row } from '../../../src/domain/row'
import { invitedBy, sendInvitation } from '../../../src/cms/accounts/invite'

/** An account that is made without a password is an invitation: whoever it is for chooses one, and until then it has one that nobody knows. */
export const unknownPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  const data: Row | null = operation === 'create' && 'data' in args && isRow(args.data) ? args.data : null
  if (!data || (data.password ?? null) !== null) return args
  const password = randomBytes(32).toString('base64url')
  return Object.assign({ ...args, data: { ...data, password } }, { isInvitation: true })
}

/** The invitation leaves once the account is stored: it waits for its turn to write, which comes after this transaction. Where it does not leave, the form says so. */
export const inviteNow: CollectionAfterOperationHook = ({ args, req, result }) => {
  if (!('isInvitation' in args) || !isRow(result)) return result
  const account = { email: String(result.email), id: String(result.id) }
  void sendInvitation(req.payload, account, invitedBy(req)).catch((error: unknown) =>
    req.payload.logger.error({ err: error }, 'An invitation could not be sent.'),
  )
  return result
}
