import type { Row } from '../../domain/row'
import { isDeepStrictEqual } from 'node:util'
import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import { translatorsEndpoint } from '../access/endpoints'
import { editors, knowsOf } from '../access/rules'
import { reject } from './reject'
import { accountName } from '../accounts/accountName'
import { isId, findGlobal, findDraft, timeOf, type Stored, type StoredDoc } from '../../database/documents'
import { fieldsOf, isHidden, isVirtual } from '../fields/walk'
import { documentOfRoute, globalOfRoute } from './ofRoute'

/** What was changed of a document since somebody read it: which of its fields, when, and by whom. */

type Owner = { collection: CollectionSlug; id: string } | { global: GlobalSlug }

/** What a form edits; the rest the program keeps for itself. */
export const edited = (field: FlattenedField): boolean =>
  !isVirtual(field) && !isHidden(field) && !field.admin?.hidden && !field.admin?.readOnly

/**
 * A value by what it says: what is absent, null or empty is the same, and rows are known by what they hold.
 * @param withIds whether rows are known by their ids as well
 */
export const normalize = (value: unknown, withIds = false): unknown => {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length ? value.map((inner) => normalize(inner, withIds)) : undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const word = name === 'id' && !withIds ? undefined : normalize(inner, withIds)
    return word === undefined ? [] : [[name, word] as const]
  })
  return entries.length ? Object.fromEntries(entries) : undefined
}

const stored = (req: PayloadRequest, owner: Owner): Promise<StoredDoc | null> =>
  'global' in owner ? findGlobal(req, owner.global, true) : findDraft(req, owner.collection, owner.id)

/** The state that a form read, from the versions; null where it is not kept. */
const readThen = async (req: PayloadRequest, owner: Owner, since: string): Promise<Row | null> => {
  const { db } = req.payload
  const at = { 'version.updatedAt': { equals: new Date(since).toISOString() } }
  const asked = { limit: 1, locale: 'all', pagination: false, req } as const
  if ('global' in owner) {
    const { docs } = await db.findGlobalVersions<Row>({ ...asked, global: owner.global, where: at })
    return docs[0]?.version ?? null
  }
  if (!req.payload.collections[owner.collection].config.versions) return null
  const where = { and: [{ parent: { equals: owner.id } }, at] }
  const { docs } = await db.findVersions<Row>({ ...asked, collection: owner.collection, where })
  return docs[0]?.version ?? null
}

/** The fields in which two states of a document differ, of those that a form edits. */
export const differing = (fields: readonly FlattenedField[], then: Row, now: Row): FlattenedField[] =>
  fields.filter((field) => edited(field) && !isDeepStrictEqual(normalize(then[field.name]), normalize(now[field.name])))

/** The fields in which a document differs from the state that somebody read; null where that is not known any more, or not for them to know. */
export const changedSince = async (
  req: PayloadRequest,
  owner: Owner,
  now: StoredDoc,
  since: string,
): Promise<FlattenedField[] | null> => {
  const then = await readThen(req, owner, since)
  if (!then) return null
  const changed = differing(fieldsOf(req, 'global' in owner ? owner.global : owner.collection), then, now)
  const known = changed.filter((field) => knowsOf(req, field))
  return changed.length && !known.length ? null : known
}

/** What a field is called, in the reader's language. */
export const labelOf = (req: PayloadRequest, field: FlattenedField): string => {
  const label = 'label' in field ? field.label : undefined
  const said: unknown = label ? getTranslation(label, req.i18n) : undefined
  return typeof said === 'string' ? said : field.name
}

const answer = async (req: PayloadRequest, owner: Owner): Promise<Response> => {
  const { since } = req.query
  const known = 'global' in owner || isId(req, owner.id)
  const asked = known && typeof since === 'string' && !Number.isNaN(Date.parse(since))
  const now = asked && (await stored(req, owner))
  if (!now || ('deletedAt' in now && now.deletedAt && !editors({ req })))
    return reject(req, { code: 'DOCUMENT_NOT_FOUND' })
  const fields = await changedSince(req, owner, now, since)
  const { savedBy }: Pick<Stored<'workshops'>, 'id' | 'savedBy'> = now
  return Response.json({
    updatedAt: new Date(timeOf(now)).toISOString(),
    by: savedBy ? await accountName(req, savedBy) : null,
    fields: fields?.map(({ name }) => name) ?? null,
    labels: fields?.map((field) => labelOf(req, field)) ?? null,
  })
}

/** `GET /:id/changes?since=…`: for translators, what was changed since the state of that time, when, and by whom; null where that is not known. */
export const changesOf = translatorsEndpoint('get', '/:id/changes', (req) => answer(req, documentOfRoute(req)))

/** The same of a global: `GET /globals/series/changes?since=…`. */
export const changesOfGlobal = translatorsEndpoint('get', '/changes', (req) =>
  answer(req, { global: globalOfRoute(req).slug }),
)
