import { type Row, isRow } from '../../domain/row'
import { addDataAndFileToRequest, type Endpoint, type FlattenedField, type PayloadRequest } from 'payload'
import type { Stored } from '../../database/documents'
import { localesOf, nested } from '../../database/request'
import { isLocalized, isVirtual, mapFields } from '../fields/walk'
import { bringTexts, textsThen } from '../translations/stale'
import { documentOfRoute, globalOfRoute } from '../write/ofRoute'
import { operationsOf, updateContent } from '../write/save'

/** What belongs to a document's life rather than to its content. */
const notContent: readonly string[] = [
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publishAt',
  'publishAtUtc',
  'publishRefusal',
  'globalType',
] satisfies (keyof Stored<'workshops'> | 'globalType')[]

/** What a stored state of a document says, every text in every language, so that writing it brings that back and empties the rest. */
export function contentOf<T extends Row>(
  version: T,
  fields: readonly FlattenedField[],
  locales: readonly string[],
): Partial<T>
export function contentOf(version: object, fields: readonly FlattenedField[], locales: readonly string[]): Row
export function contentOf(version: object, fields: readonly FlattenedField[], locales: readonly string[]): Row {
  return mapFields(
    fields.filter(({ name }) => !notContent.includes(name)),
    { ...version, id: undefined },
    ({ field, value }) => {
      if (isVirtual(field)) return undefined
      if (isLocalized(field)) {
        const texts = isRow(value) ? value : {}
        return Object.fromEntries(locales.map((locale) => [locale, texts[locale] ?? null]))
      }
      if (field.type === 'array') return value ?? []
      return value ?? (field.type === 'group' || field.type === 'tab' ? {} : null)
    },
    ({ id }) => (id === undefined ? {} : { id }),
  )
}

const answer = (req: PayloadRequest, doc: object): Response =>
  Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })

/** How a version is read as it is stored, by who may read it. */
const asStored = (req: PayloadRequest) =>
  ({ depth: 0, locale: 'all', overrideAccess: false, req: nested(req, 'all'), showHiddenFields: true }) as const

const asDraft = { draft: true, overrideAccess: false }

/**
 * `POST /versions/:id`: an earlier version becomes the draft, in all languages; what is public stays until somebody publishes. Payload's own
 * would put it live without printing it, and for a global even what it calls a draft.
 *
 * Upstream: payloadcms/payload#17443 and docs/upstream/020-restoring-a-version.md (open in 3.90.2). It stands here as an endpoint of collections. Goes when a version is restored as a draft in all
 * languages. Told by tests/cms/publication/publication.test.ts.
 */
export const restoreAsDraft: Endpoint = {
  method: 'post',
  path: '/versions/:id',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { collection, id } = documentOfRoute(req)
    const { payload } = req
    const { parent, version } = await payload.findVersionByID({ ...asStored(req), collection, id })
    const { flattenedFields } = payload.collections[collection].config
    const data = contentOf(version, flattenedFields, localesOf(req))
    bringTexts(req, collection, String(parent), textsThen({ ...version }, flattenedFields))
    return answer(req, await updateContent(req, collection, String(parent), data, asDraft))
  },
}

/** The same for a global. */
export const restoreGlobalAsDraft: Endpoint = {
  method: 'post',
  path: '/versions/:id',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { flattenedFields, slug } = globalOfRoute(req)
    const id = String(req.routeParams?.id)
    const { version } = await req.payload.findGlobalVersionByID({ ...asStored(req), id, slug })
    const data = contentOf(version, flattenedFields, localesOf(req))
    const write = { ...asDraft, data, depth: 0, req: nested(req), slug } as const
    return answer(req, { doc: await operationsOf(req).updateGlobal(write) })
  },
}
