import type { CollectionSlug, PayloadRequest, SanitizedGlobalConfig } from 'payload'
import { isCollection } from '../../database/request'
import { reject } from './reject'

/** The collection whose endpoint a request is for. @throws Refusal NOT_FOUND */
export const collectionOfRoute = (req: PayloadRequest): CollectionSlug => {
  const collection = req.routeParams?.collection
  return isCollection(req, collection) ? collection : reject(req, { code: 'NOT_FOUND' })
}

/** The document that a request to an endpoint of its collection names by `:id`. @throws Refusal NOT_FOUND */
export const documentOfRoute = (req: PayloadRequest): { collection: CollectionSlug; id: string } => {
  const id = req.routeParams?.id
  return typeof id === 'string' ? { collection: collectionOfRoute(req), id } : reject(req, { code: 'NOT_FOUND' })
}

/** The global whose endpoint a request is for. @throws Refusal NOT_FOUND */
export const globalOfRoute = (req: PayloadRequest): SanitizedGlobalConfig =>
  req.payload.globals.config.find(({ slug }) => slug === req.routeParams?.global) ?? reject(req, { code: 'NOT_FOUND' })
