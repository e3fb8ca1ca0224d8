import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Conditions, Stored } from '../../../src/database/documents'
import { reject } from '../../../src/cms/write/reject'

declare module 'payload' {
  interface RequestContext {
    /** Administrators that the request deletes or demotes. */
    goingAdmins?: Set<unknown>
  }
}

type Account = Pick<Stored<'users'>, 'id' | 'role'>

/** Those whom one request takes away together, which Payload does side by side: none of them counts for another. */
const going = ({ context }: PayloadRequest): Set<unknown> => (context.goingAdmins ??= new Set())

const isLastAdmin = async (req: PayloadRequest, id: unknown): Promise<boolean> => {
  const ids = going(req).add(id)
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    req,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_in: [...ids] } }] } satisfies Conditions<'users'>,
  })
  return totalDocs === 0
}

const refuse = (req: PayloadRequest): never =>
  reject(req, { code: 'LAST_ADMIN', path: 'role' }, { collection: 'users' })

/** An installation always has an administrator left. */
export const keepAnAdmin: CollectionBeforeChangeHook<Account> = async ({ data, operation, originalDoc, req }) => {
  const demoted =
    operation === 'update' && originalDoc?.role === 'admin' && data.role !== undefined && data.role !== 'admin'
  if (demoted && (await isLastAdmin(req, originalDoc?.id))) refuse(req)
  return data
}

export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<Account>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  })
  if (user?.role === 'admin' && (await isLastAdmin(req, id))) refuse(req)
}
