import type { PayloadRequest, Where } from 'payload'
import { isRow } from '../../domain/row'
import { isWrite, ownerOf, type BeforeAnyOperation, type Operation, type Write } from './beforeWrite'
import { reject } from './reject'
import { storedMain, writeOf } from '../../database/writes'

/**
 * Fallback never enters a write. Without this the answer to a write shows the other language's text in a gap, the form takes it as typed,
 * and the next save stores it as a translation; a global reads its own original that way and stores it at once. A write is an object.
 *
 * Upstream: payloadcms/payload#16303 (open in 3.90.2). It stands here as a hook of collections. Goes when no answer to a write of the admin has fallbacks. Told by
 * tests/browser/fallback.test.ts.
 */
export const disableFallback: BeforeAnyOperation = (incoming: Operation): void => {
  const { args, operation, req } = incoming
  if (isWrite(operation) || operation === 'restoreVersion') req.fallbackLocale = false
  if (isWrite(operation) && !isRow(args?.data))
    reject(req, { code: 'SHAPE_WRONG', params: { shape: 'group' } }, ownerOf(incoming))
}

/** Restoring puts a version live, or takes a global off line, before any hook can say draft: only our own endpoint restores (src/cms/versions/restore.ts). */
export const rejectRestore = (req: PayloadRequest): never => reject(req, { code: 'RESTORED_AS_DRAFT' })

/** Payload's ways to publish or withdraw single languages, which skip validation or mix two publications. A document has one state. */
export const oneState = {
  publishAllLocales: undefined,
  publishSpecificLocale: undefined,
  unpublishAllLocales: undefined,
}

/** Whether a write that only says `deletedAt: null` finds a document in the bin; of several, it is held to those that are there. */
const fromBin = async ({ args, collection, req }: Operation): Promise<boolean> => {
  if (!collection || args?.id === undefined) return args?.trash === true
  const doc = await storedMain(req, collection.slug, String(args.id))
  return !!doc?.deletedAt
}

/** Into or out of the bin goes a document as it is; with anything else said, its draft would lie there and its public state would not. */
export const rejectBinning = (req: PayloadRequest, of: Write['of']): never =>
  reject(req, { code: 'BIN_ALONE', path: 'deletedAt' }, of)

const inBin: Where = { deletedAt: { exists: true } }

/**
 * A write that does not say `_status: 'published'` is a draft save: it never touches what the public sees. Stock Payload unpublishes a
 * document with a newer draft, or puts the change live. What goes through as it is: taking off line (`_status: 'draft'` alone), and into
 * and out of the bin (`deletedAt`, with or without `_status: 'draft'`).
 *
 * Upstream: payloadcms/payload#13267 (open in 3.90.2). It stands here as a hook of collections. Goes when an update without `draft` leaves alone what is public. Told by
 * tests/cms/publication/publication.test.ts.
 */
export const draftByDefault: BeforeAnyOperation = async <O extends Operation>(incoming: O): Promise<O['args']> => {
  const { args, collection, operation, req } = incoming
  const and = (changes: object): O['args'] => Object.assign({}, args, oneState, changes)
  if (operation === 'restoreVersion') return rejectRestore(req)
  if (operation === 'create') return and({})
  if (!isWrite(operation)) return args
  const { data = {}, id, where } = args ?? {}
  if (!isRow(data)) return args
  const saves = (draft: boolean): void => {
    if (collection) writeOf(req, collection.slug, id).isDraft = draft
  }
  // Of several, those are meant whose working copy matches, and it is published: without `draft` Payload publishes the public state again.
  saves(false)
  if (data._status === 'published') return and({ draft: operation === 'update' })
  const said = Object.entries(data)
  const plain =
    said.length > 0 && said.every(([key, value]) => key === 'deletedAt' || (key === '_status' && value === 'draft'))
  if (!plain && data.deletedAt !== undefined && (data.deletedAt !== null || (await fromBin(incoming))))
    return rejectBinning(req, ownerOf(incoming))
  const back = plain && data.deletedAt === null
  // Nothing that a draft holds keeps what is public from being withdrawn (src/cms/publication/skipWhenWithdrawn.ts).
  req.context.withdraws = plain && data.deletedAt === undefined
  if (!plain || (back && !(await fromBin(incoming)))) {
    saves(true)
    return and({ draft: true })
  }
  // The document itself goes into the bin: a draft of it there would leave it public, and be lost at the next save.
  const whole = data.deletedAt === undefined ? {} : { draft: false }
  return and({ ...whole, ...(back && where ? { where: { and: [where, inBin] } } : {}) })
}
