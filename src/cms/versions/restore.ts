import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { localesOf, nested } from '../../database/request'
import { bringTexts, textsThen } from '../translations/stale'
import { contentOf } from '../write/contentOf'
import { documentOfRoute, globalOfRoute } from '../write/ofRoute'
import { operationsOf, updateContent } from '../write/save'

const answer = (req: PayloadRequest, doc: object): Response =>
  Response.json({ ...doc, message: req.t('version:restoredSuccessfully') })

/** How a version is read as it is stored, by who may read it. */
export const asStored = (req: PayloadRequest) =>
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
    bringTexts(req, slug, undefined, textsThen({ ...version }, flattenedFields))
    const write = { ...asDraft, data, depth: 0, req: nested(req), slug } as const
    return answer(req, { doc: await operationsOf(req).updateGlobal(write) })
  },
}
