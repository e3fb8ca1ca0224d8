import type { CollectionSlug, PayloadRequest, SanitizedGlobalConfig } from 'payload'
import { isCollection } from '../../database/request'
import { refusal } from '../../i18n/errors/refusal'

const notFound = (req: PayloadRequest) => refusal('NOT_FOUND', undefined, { language: req.i18n.language })

/** The collection whose endpoint a request is for. @throws Refusal NOT_FOUND */
export const collectionOfRoute = (req: PayloadRequest): CollectionSlug => {
  const collection = req.routeParams?.collection
  if (!isCollection(req, collection)) throw notFound(req)
  return collection
}

/** The document that a request to an endpoint of its collection names by `:id`. @throws Refusal NOT_FOUND */
export const documentOfRoute = (req: PayloadRequest): { collection: CollectionSlug; id: string } => {
  const id = req.routeParams?.id
  if (typeof id !== 'string') throw notFound(req)
  return { collection: collectionOfRoute(req), id }
}

/** The global whose endpoint a request is for. @throws Refusal NOT_FOUND */
export const globalOfRoute = (req: PayloadRequest): SanitizedGlobalConfig => {
  const global = req.payload.globals.config.find(({ slug }) => slug === req.routeParams?.global)
  if (!global) throw notFound(req)
  return global
}
