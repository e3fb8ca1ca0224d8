import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, Endpoint, PayloadRequest, Where } from 'payload'
import { isRow } from '../../domain/row'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/workshops'
import type { ErrorCode } from '../../i18n/errors'
import { answerTo, reasonsOf } from '../errors/translateError'
import { nameOf } from '../write/references'
import { collectionOfRoute } from '../write/ofRoute'
import { reject } from '../write/reject'
import { updateContent } from '../write/save'
import { nested } from '../../database/request'
import { findDraft } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'

type Status = 'published' | 'draft'

/** The status that a request asks for and nothing else. Its body can be read again afterwards. */
const statusIn = async (req: PayloadRequest): Promise<Status | null> => {
  if (!req.text || !req.headers.get('Content-Type')?.startsWith('application/json')) return null
  const text = await req.text()
  req.text = () => Promise.resolve(text)
  const [, status] = /^\s*\{\s*"_status"\s*:\s*"(published|draft)"\s*\}\s*$/.exec(text) ?? []
  return status === 'published' || status === 'draft' ? status : null
}

/** Whether something can be conditions of a request; what they say is for Payload to judge. */
const isWhere = (value: unknown): value is Where => isRow(value)

/** Each document by itself, as from its form. Which are meant is read from their working copies to publish, from what is public to withdraw. */
const setEach = async (req: PayloadRequest, collection: CollectionSlug, _status: Status): Promise<Response> => {
  const { limit, where } = req.query
  const wanted: unknown = typeof where === 'string' ? JSON.parse(where) : where
  if (!isWhere(wanted)) return reject(req, { code: 'REQUEST_MALFORMED' })
  const { payload } = req
  const found = await payload.find({
    collection,
    depth: 0,
    draft: _status === 'published',
    limit: Number(limit ?? 0),
    overrideAccess: false,
    pagination: false,
    req: nested(req),
    where: wanted,
  })
  const docs: unknown[] = []
  const errors: { id: string; code: ErrorCode; message: string }[] = []
  for (const { id } of found.docs) {
    try {
      const update = () =>
        updateContent(req, collection, id, { _status }, { overrideAccess: false, overrideLock: false })
      docs.push(await withDocumentLock(payload, { collection, id }, update))
    } catch (error) {
      const doc = await findDraft(req, collection, id)
      const { code, message } = answerTo(error, req)
      const reasons = reasonsOf(error, req) ?? [message]
      errors.push({ id, code, message: say(words.refused, req.i18n.language)(doc ? nameOf(req, doc) : id, reasons) })
    }
  }
  const { labels } = payload.collections[collection].config
  const total = docs.length + errors.length
  const label = getTranslation(total === 1 ? labels.singular : labels.plural, req.i18n)
  const message = errors.length
    ? req.t('error:unableToUpdateCount', { count: errors.length, label, total })
    : req.t('general:updatedCountSuccessfully', { count: total, label })
  return Response.json({ docs, errors, message }, { status: errors.length ? 400 : 200 })
}

/**
 * `PATCH /` with nothing but a status publishes, or withdraws, several documents as each one's form does, and names those that are refused
 * with their reasons. Payload's own goes by the public state: it passes over drafts of what is published, and withdraws by putting the
 * published text over the draft. Whatever else one changes of several goes Payload's way.
 *
 * Upstream: docs/upstream/019-several-at-once.md (open in 3.90.2). It stands here as an endpoint of collections. Goes when `_status` of several goes by their drafts. Told by
 * tests/browser/lists.test.ts.
 */
export const publishMany: Endpoint = {
  method: 'patch',
  path: '/',
  handler: async (req) => {
    const collection = collectionOfRoute(req)
    const endpoints = req.payload.collections[collection].config.endpoints || []
    const stock = endpoints.find(
      ({ handler, method, path }) => method === 'patch' && path === '/' && handler !== publishMany.handler,
    )
    const status = await statusIn(req)
    if (status && req.query.where) return setEach(req, collection, status)
    return stock ? stock.handler(req) : reject(req, { code: 'NOT_FOUND' })
  },
}
