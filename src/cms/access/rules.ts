import type { Access, PayloadRequest, Where } from 'payload'
import type { ConditionsOn, Stored } from '../../database/documents'
import { includesRole, type Role } from '../../domain/roles'

/** Shared access rules. Boolean ones serve collections, globals and fields alike. */
type Rule = (args: { req: PayloadRequest }) => boolean

export const hasRole = (user: { collection?: string; role?: unknown } | null | undefined, role: Role): boolean =>
  user?.collection === 'users' && includesRole(user.role, role)

export const editors: Rule = ({ req }) => hasRole(req.user, 'editor')
export const organisers: Rule = ({ req }) => hasRole(req.user, 'organiser')
export const admins: Rule = ({ req }) => hasRole(req.user, 'admin')

/** Editors read everything; everybody else what `where` lets through. */
export const editorsOr =
  (where: Where): Access =>
  ({ req }) =>
    editors({ req }) || where

/** Content with drafts: strangers read what is published and not in the bin. */
export const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
} satisfies ConditionsOn<Pick<Stored<'workshops' | 'sessions'>, '_status' | 'deletedAt'>>

/** A directory entry: strangers read it once something published names it. */
export const named: Where = {
  and: [{ public: { equals: true } }, { deletedAt: { exists: false } }],
} satisfies ConditionsOn<Pick<Stored<'speakers' | 'organisations' | 'media'>, 'deletedAt' | 'public'>>
