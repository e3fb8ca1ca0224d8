import { AuthenticationError, type CollectionBeforeOperationHook } from 'payload'
import { provedFactor } from '../../../src/cms/accounts/factor/factors'
import { showFactor } from '../../../src/cms/accounts/factor/showFactor'
import { addressOf } from '../../../src/cms/accounts/devices'
import { isPasswordOf } from '../../../src/cms/accounts/passwords'
import type { Stored } from '../../../src/database/documents'
import type { Row } from '../../../src/domain/row'

type Account = Pick<Stored<'users'>, 'email' | 'id'> & Row

/** The account that is logged in to: where it has a second factor, by its right password alone. */
const byPassword = async (req: Asking, { email, password }: Row): Promise<Account | null> => {
  if (typeof email !== 'string' || typeof password !== 'string') return null
  const where = { email: { equals: addressOf(email) } }
  const account = await req.payload.db.findOne<Account>({ collection: 'users', req, where })
  if (!account || !(await provedFactor(req, account.id))) return null
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
 * beside the password.
 */
export const askFactor: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' && operation !== 'resetPassword') return args
  const data: Row = args.data ?? {}
  const account = await (operation === 'login' ? byPassword(req, data) : byLink(req, data))
  const { email, id } = account ?? {}
  if (id && email) await showFactor(req, { email, id }, req.data?.code ?? data.code)
  return args
}
