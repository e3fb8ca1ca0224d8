import { randomBytes } from 'node:crypto'
import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import { isRow, type Row } from '../../../src/domain/row'
import { invitedBy, sendInvitation } from '../../../src/cms/accounts/invite'
import { isLocale } from '../../../src/i18n/locales'

/** An account that is made without a password is an invitation: whoever it is for chooses one, and until then it has one that nobody knows. */
export const unknownPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  const data: Row | null = operation === 'create' && 'data' in args && isRow(args.data) ? args.data : null
  if (!data || (data.password ?? null) !== null) return args
  const password = randomBytes(32).toString('base64url')
  return Object.assign(
    { ...args, data: { ...data, password } },
    { isInvitation: true, language: data.invitationLanguage },
  )
}

/** The invitation leaves once the account is stored: it waits for its turn to write, which comes after this transaction. Where it does not leave, the form says so. */
export const inviteNow: CollectionAfterOperationHook = ({ args, req, result }) => {
  if (!('isInvitation' in args) || !isRow(result)) return result
  const account = { email: String(result.email), id: String(result.id) }
  const by = invitedBy(req)
  const inviting = 'language' in args && isLocale(args.language) ? { ...by, language: args.language } : by
  void sendInvitation(req.payload, account, inviting).catch((error: unknown) =>
    req.payload.logger.error({ err: error }, 'An invitation could not be sent.'),
  )
  return result
}
