import type { CollectionBeforeOperationHook } from 'payload'
import { isLongEnough, MIN_PASSWORD } from '../../../src/domain/password'
import { reject } from '../../../src/cms/write/reject'

const setsPassword = ['create', 'update', 'updateByID', 'resetPassword']

/** A password is long, whoever sets it: in an account, or by a link from a mail. */
export const longPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: { password?: unknown } | null }
  const password = data?.password
  if (!setsPassword.includes(operation as string) || password === undefined || password === null) return args
  if (isLongEnough(password)) return args
  const params = { min: MIN_PASSWORD }
  return reject(req, { code: 'PASSWORD_SHORT', path: 'password', params }, { collection: 'users' })
}
