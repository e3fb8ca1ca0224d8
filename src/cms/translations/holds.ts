import {
  addDataAndFileToRequest,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import type { Row } from '../../domain/row'
import { marksOf, readingOf, readsSame, type StaleMark } from '../../domain/staleTexts'
import {
  findDraft,
  findGlobal,
  findLatestGlobalVersions,
  findMainById,
  findNewestVersion,
  isId,
  keepUpdatedAt,
  note,
  timeOf,
} from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'
import { isLocaleOf, localesOf } from '../../database/request'
import { inTransaction } from '../../database/transaction'
import { translatorsEndpoint } from '../access/endpoints'
import { fieldsOf } from '../fields/walk'
import { documentOfRoute, globalOfRoute } from '../write/ofRoute'
import { reject } from '../write/reject'
import { placedTexts, staleFields } from './stale'

/** Somebody says of a text that it still holds, whatever changed in another language since it was written. */

const said = z
  .strictObject({
    /** Where it stands, as the mark says it. */
    text: z.string().min(1).max(500),
    language: z.string().max(10),
    /** The `updatedAt` of what was read. */
    basedOn: z.iso.datetime({ offset: true }).optional(),
    /** How it read, and what it is a translation of: whatever else changed is no matter then. */
    now: z.string().max(500_000).optional(),
    source: z.strictObject({ language: z.string().max(10), reading: z.string().max(500_000) }).optional(),
  })
  // Of what nobody has read, nobody can say that it still holds.
  .refine(({ basedOn, now, source }) => basedOn !== undefined || (now !== undefined && source !== undefined), {
    path: ['basedOn'],
  })

type Said = Pick<StaleMark, 'language'> & { text: string }

/** Where what is marked is stored: a document of a collection, or a global. */
type Place = { collection: CollectionSlug; id: string } | { global: GlobalSlug }

/** The marks of a document without those of one text. */
const without = (doc: Row, { language, text }: Said): StaleMark[] =>
  marksOf(doc.stale).filter((mark) => mark.path !== text || mark.language !== language)

/** Whether a text of two states reads the same in all languages. */
const isSameText = (
  one: Row,
  other: Row,
  text: string,
  fields: readonly FlattenedField[],
  locales: readonly string[],
): boolean => {
  const [a, b] = [one, other].map((doc) => placedTexts(doc, fields).find(({ path }) => path === text)?.texts)
  return Boolean(a && b) && locales.every((locale) => readsSame(a?.[locale], b?.[locale]))
}

/** The working copy; null where there is none, or it is in the bin. */
const workingAt = async (req: PayloadRequest, place: Place): Promise<Row | null> => {
  if ('global' in place) {
    const doc = await findGlobal(req, place.global, true)
    return doc && { ...doc }
  }
  const doc = isId(req, place.id) ? await findDraft(req, place.collection, place.id) : null
  return doc?.deletedAt ? null : doc
}

/** Notes something with what is public of it, which is no edit. */
const noteMain = async (req: PayloadRequest, place: Place, data: Row): Promise<void> => {
  if (!('global' in place)) return note(req, place.collection, place.id, data)
  await req.payload.db.updateGlobal({ slug: place.global, data: { ...data, ...keepUpdatedAt }, req })
}

/** Notes something in the newest version, without making another. */
const noteNewest = async (req: PayloadRequest, place: Place, dataOf: (newest: Row) => Row): Promise<void> => {
  const { db } = req.payload
  if ('global' in place) {
    const { global } = place
    for (const { id, updatedAt, version } of await findLatestGlobalVersions(req, global)) {
      const versionData = { version: { ...version, ...dataOf(version) }, updatedAt }
      await db.updateGlobalVersion({ global, id, locale: 'all', req, versionData })
    }
    return
  }
  const { collection } = place
  for (const { id, updatedAt, version } of await findNewestVersion(req, collection, place.id)) {
    const versionData = { version: { ...version, ...dataOf(version) }, updatedAt }
    await db.updateVersion({ collection, id, locale: 'all', req, versionData })
  }
}

/**
 * Takes a mark off the working copy, and off the public state where it says the same: no version, and no edit, since no text is another than before.
 * @returns the marks that are left
 */
const hold = async (
  req: PayloadRequest,
  place: Place,
  { basedOn, language, now, source, text }: z.infer<typeof said>,
): Promise<StaleMark[]> => {
  const doc = await workingAt(req, place)
  if (!doc) return reject(req, { code: 'DOCUMENT_NOT_FOUND' })
  if (basedOn !== undefined && timeOf(doc) !== Date.parse(basedOn)) return reject(req, { code: 'STALE' })
  const fields = fieldsOf(req, 'global' in place ? place.global : place.collection)
  const locales = localesOf(req)
  const texts = placedTexts(doc, fields).find(({ path }) => path === text)?.texts
  if (!texts || !isLocaleOf(req, language)) return reject(req, { code: 'TEXT_NOT_THERE' })
  const isAsRead =
    (now === undefined || readingOf(texts[language]) === now) &&
    (source === undefined || readingOf(texts[source.language]) === source.reading)
  if (!isAsRead) return reject(req, { code: 'TEXT_CHANGED' })
  const of = { language, text }
  const left = (state: Row): Row => staleFields(fields, without(state, of), locales)
  const main: Row | null =
    'global' in place
      ? { ...(await findGlobal(req, place.global, false)) }
      : await findMainById(req, place.collection, place.id)
  if (main && isSameText(main, doc, text, fields, locales)) await noteMain(req, place, left(main))
  await noteNewest(req, place, left)
  return without(doc, of)
}

const answer = async (req: PayloadRequest, place: Place): Promise<Response> => {
  const wanted = said.safeParse(req.data)
  if (!wanted.success) {
    const [path] = wanted.error.issues[0]?.path ?? []
    return path === 'basedOn' || path === 'now' || path === 'source'
      ? reject(req, { code: 'READING_MISSING', path })
      : reject(req, { code: 'TEXT_NOT_THERE' })
  }
  const stale = await withDocumentLock(req.payload, place, () =>
    inTransaction(req, () => hold(req, place, wanted.data)),
  )
  return Response.json({ stale }, { headers: { 'Cache-Control': 'no-store' } })
}

/** `POST /:id/holds`: for translators, a text that is marked as older than another language still holds; answers the marks that are left. */
export const holds = translatorsEndpoint('post', '/:id/holds', async (req) => {
  await addDataAndFileToRequest(req)
  return answer(req, documentOfRoute(req))
})

/** `POST /holds`: the same of a global. */
export const holdsOfGlobal = translatorsEndpoint('post', '/holds', async (req) => {
  await addDataAndFileToRequest(req)
  return answer(req, { global: globalOfRoute(req).slug })
})
