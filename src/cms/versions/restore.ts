import { type Row, isRow } from '../../domain/row'
import {
  addDataAndFileToRequest,
  type CollectionSlug,
  type Endpoint,
  type FlattenedField,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'
import { localesOf, nested } from '../../database/request'
import { isLocalized, isVirtual, mapFields } from '../fields/walk'

/** What belongs to a document's life rather than to its content. */
const notContent = [
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publishAt',
  'publishAtUtc',
  'publishRefusal',
  'globalType',
]

/** A stored row with every text said in every language, so that writing it empties what was added since. */
const inFull = (row: Row, fields: readonly FlattenedField[], locales: readonly string[]): Row =>
  mapFields(
    fields,
    row,
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

/** What a stored state of a document says, so that writing it brings that back and empties the rest. */
export const contentOf = (version: Row, fields: readonly FlattenedField[], locales: readonly string[]): Row =>
  inFull(
    { ...version, id: undefined },
    fields.filter(({ name }) => !notContent.includes(name)),
    locales,
  )

const answer = (req: PayloadRequest, doc: object): Response =>
  Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })

/** The request in all languages at once, for reading a version as it is stored. */
const allLanguages = (req: PayloadRequest): PayloadRequest => nested(req, 'all')

/**
 * `POST /versions/:id`: an earlier version becomes the draft, in all languages; what is public stays until somebody publishes. Payload's own
 * would put it live without printing it, and for a global even what it calls a draft.
 *
 * Upstream: payloadcms/payload#17443 and docs/upstream/020-restoring-a-version.md (open in 3.90.2). Goes when a version is restored as a draft in all
 * languages. Told by tests/cms/publication/publication.test.ts.
 */
export const restoreAsDraft: Endpoint = {
  method: 'post',
  path: '/versions/:id',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
    const { payload } = req
    const version = (await payload.findVersionByID({
      collection,
      id,
      depth: 0,
      locale: 'all',
      overrideAccess: false,
      req: allLanguages(req),
      showHiddenFields: true,
    })) as unknown as {
      parent: string
      version: Row
    }
    const data = contentOf(version.version, payload.collections[collection].config.flattenedFields, localesOf(req))
    return answer(
      req,
      await payload.update({
        collection,
        id: version.parent,
        data: data as never,
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
      }),
    )
  },
}

/** The same for a global. */
export const restoreGlobalAsDraft: Endpoint = {
  method: 'post',
  path: '/versions/:id',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { global, id } = req.routeParams as { global: GlobalSlug; id: string }
    const { payload } = req
    const version = (await payload.findGlobalVersionByID({
      slug: global,
      id,
      depth: 0,
      locale: 'all',
      overrideAccess: false,
      req: allLanguages(req),
      showHiddenFields: true,
    })) as unknown as { version: Row }
    const fields = payload.globals.config.find(({ slug }) => slug === global)!.flattenedFields
    const data = contentOf(version.version, fields, localesOf(req))
    return answer(req, {
      doc: await payload.updateGlobal({
        slug: global,
        data: data as never,
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
      }),
    })
  },
}
