import type { Where } from 'payload'

/** A session is public when its workshop is, in the state that the workshop's publication printed. */
export const publicWithWorkshop: Where = {
  and: [
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
    { 'workshop._status': { equals: 'published' } },
    { 'workshop.deletedAt': { exists: false } },
  ],
}
