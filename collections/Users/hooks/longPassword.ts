import type { CollectionBeforeOperationHook } from 'payload'
import { isRow } from '../../../src/domain/row'
import { isLongEnough, MIN_PASSWORD } from '../../../src/domain/password'
import { reject } from '../../../src/cms/write/reject'

const setsPassword = ['create', 'update', 'updateByID', 'resetPassword']

/** A password is long, whoever sets it: in an account, or by a link from a mail. */
export const longPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  const password = isRow(data) ? data.password : undefined
  if (!setsPassword.includes(operation) || password === undefined || password === null) return args
  if (isLongEnough(password)) return args
  const params = { min: MIN_PASSWORD }
  return reject(req, { code: 'PASSWORD_SHORT', path: 'password', params }, { collection: 'users' })
}
