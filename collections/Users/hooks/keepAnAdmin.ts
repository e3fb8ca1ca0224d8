import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { refusal } from '../../../src/cms/write/validationError'
import { sentence } from '../../../src/i18n/words/errors'

/** Those whom one request takes away together, which Payload does side by side: none of them counts for another. */
const going = (req: PayloadRequest): Set<unknown> => {
  const context = req.context as { goingAdmins?: Set<unknown> }
  return (context.goingAdmins ??= new Set())
}

const isLastAdmin = async (req: PayloadRequest, id: unknown): Promise<boolean> => {
  const ids = going(req).add(id)
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    req,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_in: [...ids] } }] },
  })
  return totalDocs === 0
}

const refuse = (req: PayloadRequest): never => {
  const message = sentence({ code: 'LAST_ADMIN' }, req.i18n.language)
  throw refusal(req, [{ path: 'role', message }], { collection: 'users' })
}

/** An installation always has an administrator left. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const demoted =
    operation === 'update' && originalDoc.role === 'admin' && data.role !== undefined && data.role !== 'admin'
  if (demoted && (await isLastAdmin(req, originalDoc.id))) refuse(req)
  return data
}

export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<{ role?: string; id: string }>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  })
  if (user?.role === 'admin' && (await isLastAdmin(req, id))) refuse(req)
}
