import type { CollectionBeforeOperationHook } from 'payload'
import { refusal } from '../../../src/cms/refusal'
import { sentence } from '../../../src/i18n/words/errors'

/** Least number of characters of a password (NIST SP 800-63B asks for length, and for nothing else). */
export const MIN_PASSWORD = 12

const setsPassword = ['create', 'update', 'updateByID', 'resetPassword']

/** A password is long, whoever sets it: in an account, or by a link from a mail. */
export const longPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: { password?: unknown } | null }
  const password = data?.password
  if (!setsPassword.includes(operation as string) || password === undefined || password === null) return args
  if (typeof password === 'string' && Array.from(password).length >= MIN_PASSWORD) return args
  const message = sentence({ code: 'PASSWORD_SHORT', params: { min: MIN_PASSWORD } }, req.i18n.language)
  throw refusal(req, [{ path: 'password', message }], { collection: 'users' })
}
