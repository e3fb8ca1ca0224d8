import type { CollectionBeforeOperationHook } from 'payload'
import { isLongEnough, MIN_PASSWORD } from '../../../src/domain/password'
import { refusal } from '../../../src/cms/write/validationError'
import { sentence } from '../../../src/i18n/words/errors'

const setsPassword = ['create', 'update', 'updateByID', 'resetPassword']

/** A password is long, whoever sets it: in an account, or by a link from a mail. */
export const longPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: { password?: unknown } | null }
  const password = data?.password
  if (!setsPassword.includes(operation as string) || password === undefined || password === null) return args
  if (isLongEnough(password)) return args
  const message = sentence({ code: 'PASSWORD_SHORT', params: { min: MIN_PASSWORD } }, req.i18n.language)
  throw refusal(req, [{ path: 'password', message }], { collection: 'users' })
}
