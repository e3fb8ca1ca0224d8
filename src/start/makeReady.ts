import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { repairVersions } from '../database/mongodb/repairVersions'
import { setMissingOfEarlier } from '../cms/translations/missing'
import { migrate } from '../database/migrate'
import { settleAbandoned } from '../cms/pictures/files'
import { setFingerprintsOfEarlier } from '../cms/pictures/fingerprints'
import { tuneSqlite } from '../database/sqlite/upkeep'
import { finishPublications } from '../cms/publication/project'
import { settleVisibility } from '../cms/publication/visibility'
import { refusal } from '../i18n/errors/refusal'

/** Brings a database to what this version works with: migrated, indexed, and what a kill left half done finished. */
export const makeReady = async (payload: Payload): Promise<void> => {
  await migrate(payload)
  await buildIndexes(payload)
  const req: PayloadRequest = await createLocalReq({}, payload)
  if (payload.db.name === 'mongoose') {
    const mended = await repairVersions(req)
    if (mended) payload.logger.warn({ documents: mended }, 'Versions that a kill had cut off were mended.')
  }
  await settleAbandoned(payload)
  await setFingerprintsOfEarlier(req)
  const finished = await finishPublications(req)
  if (finished) payload.logger.warn({ workshops: finished }, 'Publications that had been cut short were finished.')
  // Even where nothing says that they wait: not every write that touches them can say so in the same document.
  await settleVisibility(req)
  await setMissingOfEarlier(req)
  await tuneSqlite(payload)
}

/**
 * Builds the indexes of this version: a unique one holds from the first request.
 * @throws Refusal DUPLICATES where documents of an earlier version have in common what this one allows once
 */
const buildIndexes = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'mongoose') return
  const { collections, versions } = payload.db
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    try {
      await model.ensureIndexes()
    } catch (error) {
      // The value is somebody's, and stays out of it.
      const [, index] = /E11000.* index: (\S+)/s.exec(String(error)) ?? []
      if (!index) throw error
      throw refusal('DUPLICATES', { collection: model.collection.collectionName, field: index.replace(/_1$/, '') })
    }
  }
}
