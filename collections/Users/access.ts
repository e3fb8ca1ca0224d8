import type { Access, FieldAccess } from 'payload'
import { admins, translators } from '../../src/cms/access/rules'
import type { Stored } from '../../src/database/documents'

export const adminsOnly: FieldAccess = ({ req }) => admins({ req })

/** Administrators, and whoever works here for their own account: that of a front end writes nothing. */
export const adminsOrOwnWorkers: Access = (args) => translators(args) && adminsOrSelf(args)

/** Administrators, and everybody for their own account. */
export const adminsOrSelf: Access = ({ req }) => admins({ req }) || (req.user ? { id: { equals: req.user.id } } : false)

/** A role is given by an administrator, and by nobody to themselves. */
export const changesRole: FieldAccess<Pick<Stored<'users'>, 'id'>> = ({ doc, id, req }) =>
  // Asked what a form may change, Payload hands over the account without its id beside it.
  admins({ req }) && String(id ?? doc?.id) !== String(req.user?.id)
