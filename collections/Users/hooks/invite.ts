import { randomBytes } from 'node:crypto'
import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import { isRow } from '../../../src/domain/row'
import { invitedBy, sendInvitation } from '../../../src/cms/accounts/invite'

const isInvited = (args: object): boolean => 'data' in args && isRow(args.data) && args.data.invite === true

/** Whoever is invited chooses their password themselves: until then the account has one that nobody knows. */
export const unknownPassword: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' && isInvited(args)
    ? { ...args, data: { ...args.data, password: randomBytes(32).toString('base64url') } }
    : args

/** The invitation leaves once the account is stored: it waits for its turn to write, which comes after this transaction. Where it does not leave, the form says so. */
export const inviteNow: CollectionAfterOperationHook = ({ args, operation, req, result }) => {
  if (operation !== 'create' || !isInvited(args) || !isRow(result)) return result
  const account = { email: String(result.email), id: String(result.id) }
  void sendInvitation(req.payload, account, invitedBy(req)).catch((error: unknown) =>
    req.payload.logger.error({ err: error }, 'An invitation could not be sent.'),
  )
  return result
}
