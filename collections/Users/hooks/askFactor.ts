import { AuthenticationError, type CollectionAfterOperationHook, type CollectionBeforeOperationHook } from 'payload'
import { provedFactor } from '../../../src/cms/accounts/factor/factors'
import { showFactor } from '../../../src/cms/accounts/factor/showFactor'
import { addressOf } from '../../../src/cms/accounts/devices'
import { isPasswordOf } from '../../../src/cms/accounts/passwords'
import type { Stored } from '../../../src/database/documents'
import { isFactorRequired } from '../../../src/database/requiredFactor'
import { isRow, type Row } from '../../../src/domain/row'
import { refusal } from '../../../src/i18n/errors/refusal'

type Account = Pick<Stored<'users'>, 'email' | 'id' | 'role'> & Row

/** The account that is logged in to: where it has a second factor, or has to have one, by its right password alone. */
const byPassword = async (req: Asking, { email, password }: Row): Promise<Account | null> => {
  if (typeof email !== 'string' || typeof password !== 'string') return null
  const where = { email: { equals: addressOf(email) } }
  const account = await req.payload.db.findOne<Account>({ collection: 'users', req, where })
  if (!account || !(isFactorRequired(account.role) || (await provedFactor(req, account.id)))) return null
  // What Payload would do after this: whether there is a second factor is told to who knows the password.
  if (!(await isPasswordOf(password, account))) throw new AuthenticationError(req.t)
  return account
}

/** The account whose link for a new password is shown. */
const byLink = async (req: Asking, { token }: Row): Promise<Account | null> => {
  if (typeof token !== 'string' || !token) return null
  const isValid = { resetPasswordExpiration: { greater_than: new Date().toISOString() } }
  const where = { and: [{ resetPasswordToken: { equals: token } }, isValid] }
  return req.payload.db.findOne<Account>({ collection: 'users', req, where })
}

type Asking = Parameters<CollectionBeforeOperationHook>[0]['req']

/**
 * Who logs in to an account with a second factor, by the password or by a link for a new one, shows it too, before anything is stored. `code` stands
 * beside the password. A session of before is not prolonged where the account has to have one by now, and has none.
 */
export const askFactor: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'refresh') {
    const { user } = req
    if (user && isFactorRequired(user.role) && !(await provedFactor(req, user.id)))
      throw refusal('SECOND_FACTOR_REQUIRED', undefined, { language: req.i18n.language })
  }
  if (operation !== 'login' && operation !== 'resetPassword') return args
  const data: Row = args.data ?? {}
  const account = await (operation === 'login' ? byPassword(req, data) : byLink(req, data))
  const { email, id, role } = account ?? {}
  if (id && email) await showFactor(req, { email, id, role }, req.data?.code ?? data.code)
  return args
}

/** Whoever had to set up a second factor is told its recovery codes with the session, and never again. */
export const tellRecoveryCodes: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const { newRecoveryCodes: codes } = req.context
  const begins = operation === 'login' || operation === 'resetPassword'
  return begins && codes && isRow(result) ? { ...result, recoveryCodes: codes } : result
}
