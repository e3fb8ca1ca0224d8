import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, Endpoint, PayloadRequest, Where } from 'payload'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/workshops'
import type { ErrorCode } from '../../domain/errors'
import { answerTo, reasonsOf } from '../errors/translateError'
import { nameOf } from '../write/references'
import { localesOf, nested } from '../../database/request'
import { findDraft } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'

interface Refused {
  id: string
  code: ErrorCode
  message: string
}

type Status = 'published' | 'draft'

/** The status that a request asks for and nothing else. Its body can be read again afterwards. */
const statusIn = async (req: PayloadRequest): Promise<Status | null> => {
  if (!req.text || !req.headers.get('Content-Type')?.startsWith('application/json')) return null
  const text = await req.text()
  req.text = () => Promise.resolve(text)
  const [, status] = /^\s*\{\s*"_status"\s*:\s*"(published|draft)"\s*\}\s*$/.exec(text) ?? []
  return (status as Status | undefined) ?? null
}

const sayWhy = async (req: PayloadRequest, collection: CollectionSlug, id: string, error: unknown): Promise<string> => {
  const doc = await findDraft(req, collection, id)
  const title = doc ? nameOf(doc, localesOf(req), req.i18n.language) : id
  const { language } = req.i18n
  const reasons = reasonsOf(error, req) ?? [error instanceof Error ? error.message : String(error)]
  return say(words.refused, language)(title, reasons)
}

/** Each document by itself, as from its form. Which are meant is read from their working copies to publish, from what is public to withdraw. */
const setEach = async (req: PayloadRequest, collection: CollectionSlug, _status: Status): Promise<Response> => {
  const { limit, where } = req.query as { limit?: string; where: Where | string }
  const { payload } = req
  const found = await payload.find({
    collection,
    depth: 0,
    draft: _status === 'published',
    limit: Number(limit ?? 0),
    overrideAccess: false,
    pagination: false,
    req: nested(req),
    where: typeof where === 'string' ? (JSON.parse(where) as Where) : where,
  })
  const docs: unknown[] = []
  const errors: Refused[] = []
  for (const { id } of found.docs as { id: string }[]) {
    const change = { collection, id, data: { _status } as never, depth: 0, overrideAccess: false } as const
    try {
      const update = () => payload.update({ ...change, overrideLock: false, req: nested(req) })
      docs.push(await withDocumentLock(payload, { collection, id }, update))
    } catch (error) {
      errors.push({ id, code: answerTo(error, req).code, message: await sayWhy(req, collection, id, error) })
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
 * Upstream: docs/upstream/019-several-at-once.md (open in 3.90.2). Goes when `_status` of several goes by their drafts. Told by
 * tests/browser/lists.test.ts.
 */
export const publishMany: Endpoint = {
  method: 'patch',
  path: '/',
  handler: async (req) => {
    const { collection } = req.routeParams as { collection: CollectionSlug }
    const endpoints = req.payload.collections[collection].config.endpoints || []
    const stock = endpoints.find(
      ({ handler, method, path }) => method === 'patch' && path === '/' && handler !== publishMany.handler,
    )!
    const status = await statusIn(req)
    return status && req.query.where ? setEach(req, collection, status) : stock.handler(req)
  },
}
