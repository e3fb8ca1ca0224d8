import { createLocalReq, type Payload } from 'payload'
import { findLatestVersions } from '../../src/database/documents'

/**
 * Lets the time of a scheduled publication come: 10:00 on 1 January 2020, as it stands once it passed while nobody looked. No write sets one that has.
 * @param more what else stands there that no write sets
 */
export const letTimeCome = async (payload: Payload, id: string, more: object = {}): Promise<void> => {
  const req = await createLocalReq({}, payload)
  for (const latest of await findLatestVersions(req, 'workshops', { parent: { equals: id } })) {
    const time = { publishAt: '2020-01-01T10:00', publishAtUtc: '2020-01-01T09:00:00.000Z' }
    const version = { ...latest.version, ...time, ...more }
    const versionData = { version, updatedAt: latest.updatedAt }
    await payload.db.updateVersion({ collection: 'workshops', id: latest.id, locale: 'all', req, versionData } as never)
  }
}
