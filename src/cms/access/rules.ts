import type { Access, FlattenedField, PayloadRequest, Where } from 'payload'
import type { ConditionsOn, Stored } from '../../database/documents'
import { isRow } from '../../domain/row'
import { includesRole, type Role } from '../../domain/roles'

/** Shared access rules. Boolean ones serve collections, globals and fields alike. */
type Rule = (args: { req: PayloadRequest }) => boolean

export const hasRole = (user: { collection?: string; role?: unknown } | null | undefined, role: Role): boolean =>
  user?.collection === 'users' && includesRole(user.role, role)

/** Whoever may read working copies, and what nothing published names. */
export const draftReaders: Rule = ({ req }) => hasRole(req.user, 'draftReader')
/** Whoever changes texts in their languages; and, below editors, nothing else (textsOnly.ts). */
export const translators: Rule = ({ req }) => hasRole(req.user, 'translator')
export const editors: Rule = ({ req }) => hasRole(req.user, 'editor')
export const organisers: Rule = ({ req }) => hasRole(req.user, 'organiser')
export const admins: Rule = ({ req }) => hasRole(req.user, 'admin')

/** Whoever reads more than what is public here: they may, and it is asked for (publishedByDefault.ts). */
export const readsDrafts: Rule = ({ req }) => draftReaders({ req }) && !req.context.isHeldToPublished

/** A field that organisers alone read, write and ask by (`queriedField`): who edits, or translates, does not know that it holds anything. */
export const forOrganisersAlone = {
  access: { create: organisers, read: organisers, update: organisers },
  custom: { organisersAlone: true },
}

/** Whether who asks may know that a field is there at all. */
export const knowsOf = (req: PayloadRequest, { custom }: FlattenedField): boolean =>
  !custom?.organisersAlone || organisers({ req })

/** What is not in the bin: that is for editors alone, however it is come by. */
const outOfBin: Where = { deletedAt: { exists: false } } satisfies ConditionsOn<Pick<Stored<'media'>, 'deletedAt'>>

/** Who may read drafts, and asks for them, reads everything, the bin as an editor; everybody else what `where` lets through. */
export const draftsOr =
  (where: Where): Access =>
  ({ req }) =>
    readsDrafts({ req }) ? editors({ req }) || outOfBin : where

/** Whether what is written is to be public. */
const publishes = (data: unknown): boolean => isRow(data) && data._status === 'published'

/** Who may change content: editors; who translates too, but publishes nothing. What else they may not is said of what they write (write/textsOnly.ts). */
export const editorsOrTexts: Access = ({ data, req }) => editors({ req }) || (translators({ req }) && !publishes(data))

/** Content with drafts: strangers read what is published and not in the bin. */
export const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
} satisfies ConditionsOn<Pick<Stored<'workshops' | 'sessions'>, '_status' | 'deletedAt'>>

/** A directory entry: strangers read it once something published names it. */
export const named: Where = {
  and: [{ public: { equals: true } }, { deletedAt: { exists: false } }],
} satisfies ConditionsOn<Pick<Stored<'speakers' | 'organisations' | 'media'>, 'deletedAt' | 'public'>>
