import { addDataAndFileToRequest, type CollectionSlug, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Row } from '../../domain/row'
import { marksOf, readsSame, type StaleMark } from '../../domain/staleTexts'
import { findDraft, findLatestVersions, findMainById, isId, note, timeOf } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'
import { isLocaleOf, localesOf } from '../../database/request'
import { inTransaction } from '../../database/transaction'
import { translatorsEndpoint } from '../access/endpoints'
import { fieldsOf } from '../fields/walk'
import { documentOfRoute } from '../write/ofRoute'
import { reject } from '../write/reject'
import { placedTexts, staleInOf } from './stale'

/** Somebody says of a text that it still holds, whatever changed in another language since it was written. */

const said = z.strictObject({
  /** Where it stands, as the mark says it. */
  text: z.string().min(1).max(500),
  language: z.string().max(10),
  /** The `updatedAt` of what was read. */
  basedOn: z.iso.datetime({ offset: true }).optional(),
})

type Said = Pick<StaleMark, 'language'> & { text: string }

/** The marks of a document without those of one text. */
const without = (doc: Row, { language, text }: Said): StaleMark[] =>
  marksOf(doc.stale).filter((mark) => mark.path !== text || mark.language !== language)

/** Whether a text of two states reads the same in all languages. */
const isSameText = (one: Row, other: Row, text: string, req: PayloadRequest, collection: CollectionSlug): boolean => {
  const fields = fieldsOf(req, collection)
  const [a, b] = [one, other].map((doc) => placedTexts(doc, fields).find(({ path }) => path === text)?.texts)
  return Boolean(a && b) && localesOf(req).every((locale) => readsSame(a?.[locale], b?.[locale]))
}

/**
 * Takes a mark off the working copy, and off the public state where it says the same: no version, and no edit, since no text is another than before.
 * @returns the marks that are left
 */
const hold = async (
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: string },
  { basedOn, language, text }: z.infer<typeof said>,
): Promise<StaleMark[]> => {
  const doc: (Row & { id: string }) | null = isId(req, id) ? await findDraft(req, collection, id) : null
  if (!doc || doc.deletedAt) return reject(req, { code: 'DOCUMENT_NOT_FOUND' })
  if (basedOn !== undefined && timeOf(doc) !== Date.parse(basedOn)) return reject(req, { code: 'STALE' })
  const isThere = placedTexts(doc, fieldsOf(req, collection)).some(({ path }) => path === text)
  if (!isThere || !isLocaleOf(req, language)) return reject(req, { code: 'TEXT_NOT_THERE' })
  const of = { language, text }
  const marks = without(doc, of)
  const stored = (left: StaleMark[]) => ({ stale: left, staleIn: staleInOf(left, localesOf(req)) })
  const main: (Row & { id: string }) | null = await findMainById(req, collection, id)
  if (main && isSameText(main, doc, text, req, collection)) {
    const data: object = stored(without(main, of))
    await note(req, collection, id, data)
  }
  if (!req.payload.collections[collection].config.versions) return marks
  for (const { id: version, updatedAt, version: newest } of await findLatestVersions(req, collection, {
    parent: { equals: id },
  })) {
    const versionData = { version: { ...newest, ...stored(without(newest, of)) }, updatedAt }
    await req.payload.db.updateVersion({ collection, id: version, locale: 'all', req, versionData })
  }
  return marks
}

/** `POST /:id/holds`: for translators, a text that is marked as older than another language still holds; answers the marks that are left. */
export const holds = translatorsEndpoint('post', '/:id/holds', async (req) => {
  await addDataAndFileToRequest(req)
  const document = documentOfRoute(req)
  const wanted = said.safeParse(req.data)
  if (!wanted.success) return reject(req, { code: 'TEXT_NOT_THERE' })
  const stale = await withDocumentLock(req.payload, document, () =>
    inTransaction(req, () => hold(req, document, wanted.data)),
  )
  return Response.json({ stale }, { headers: { 'Cache-Control': 'no-store' } })
})
