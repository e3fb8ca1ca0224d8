import type { Access, FieldAccess } from 'payload'
import { admins } from '../../src/cms/access/rules'

export const adminsOnly: FieldAccess = ({ req }) => admins({ req })

/** Administrators, and everybody for their own account. */
export const adminsOrSelf: Access = ({ req }) => admins({ req }) || (req.user ? { id: { equals: req.user.id } } : false)

/** A role is given by an administrator, and by nobody to themselves. */
export const changesRole: FieldAccess = ({ id, req }) => admins({ req }) && String(id) !== String(req.user?.id)
