import { createLocalReq, type Payload } from 'payload'
import { findLatestVersions } from '../../src/database/documents'

/** Lets the time of a scheduled publication come: 10:00 on 1 January 2020, as it stands once it passed while nobody looked. No write sets one that has. */
export const letTimeCome = async (payload: Payload, id: string): Promise<void> => {
  const req = await createLocalReq({}, payload)
  for (const latest of await findLatestVersions(req, 'workshops', { parent: { equals: id } })) {
    const version = { ...latest.version, publishAt: '2020-01-01T10:00', publishAtUtc: '2020-01-01T09:00:00.000Z' }
    const versionData = { version, updatedAt: latest.updatedAt }
    await payload.db.updateVersion({ collection: 'workshops', id: latest.id, locale: 'all', req, versionData } as never)
  }
}
