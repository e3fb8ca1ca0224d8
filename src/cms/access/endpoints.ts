import type { Endpoint, PayloadRequest } from 'payload'
import { findDraft, isId, type Stored } from '../../database/documents'
import { refusal } from '../../i18n/errors/refusal'
import type { Role } from '../../domain/roles'
import { hasRole } from './rules'

type Handler = (req: PayloadRequest) => Promise<Response>

const endpointFrom = (role: Role, method: 'get' | 'post', path: string, handler: Handler): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    if (!hasRole(req.user, role)) throw refusal('FORBIDDEN', undefined, { language: req.i18n.language })
    return handler(req)
  },
})

/** An endpoint that lets editors through. It refuses all others: FORBIDDEN. */
export const editorsEndpoint = (method: 'get' | 'post', path: string, handler: Handler): Endpoint =>
  endpointFrom('editor', method, path, handler)

/** The same for whoever changes texts. */
export const translatorsEndpoint = (method: 'get' | 'post', path: string, handler: Handler): Endpoint =>
  endpointFrom('translator', method, path, handler)

type WorkshopHandler = (req: PayloadRequest, workshop: Stored<'workshops'>) => Promise<Response>

const workshopEndpointFrom = (role: Role, method: 'get' | 'post', path: string, handler: WorkshopHandler): Endpoint =>
  endpointFrom(role, method, `/:id${path}`, async (req) => {
    const id = String(req.routeParams?.id)
    const doc = isId(req, id) ? await findDraft(req, 'workshops', id) : null
    if (!doc || doc.deletedAt) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language: req.i18n.language })
    return handler(req, doc)
  })

/** The same for one workshop: its handler gets the working copy that `:id` names. It refuses what is not there, or in the bin: DOCUMENT_NOT_FOUND. */
export const workshopEndpoint = (method: 'get' | 'post', path: string, handler: WorkshopHandler): Endpoint =>
  workshopEndpointFrom('editor', method, path, handler)

/** The same for a part of a workshop’s desk, which is for organisers alone. */
export const organisersWorkshopEndpoint = (method: 'get' | 'post', path: string, handler: WorkshopHandler): Endpoint =>
  workshopEndpointFrom('organiser', method, `/desk${path}`, handler)
