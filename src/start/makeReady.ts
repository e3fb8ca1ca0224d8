import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { mendVersions } from '../cms/mendMongoVersions'
import { noteMissingOfOld } from '../cms/missing'
import { migrate } from '../cms/migrate'
import { finishPublications } from '../cms/projectWorkshop'
import { settlePublicNames } from '../cms/whoIsPublic'

/** Brings a database to what this version works with: migrated, indexed, and what a kill left half done finished. */
export const makeReady = async (payload: Payload): Promise<void> => {
  await migrate(payload)
  await buildIndexes(payload)
  const req: PayloadRequest = await createLocalReq({}, payload)
  if (payload.db.name === 'mongoose') {
    const mended = await mendVersions(req)
    if (mended) payload.logger.warn({ documents: mended }, 'Versions that a kill had cut off were mended.')
  }
  const finished = await finishPublications(req)
  if (finished) payload.logger.warn({ workshops: finished }, 'Publications that had been cut short were finished.')
  // Even where nothing says that they wait: not every write that touches them can say so in the same document.
  await settlePublicNames(req)
  await noteMissingOfOld(req)
  await tuneSqlite(payload)
}

/**
 * Lets SQLite look at how its tables are filled, where that has changed: without it the newest ten of 2,000 workshops are found by reading all
 * (https://www.sqlite.org/pragma.html#pragma_optimize).
 */
export const tuneSqlite = async (payload: Payload): Promise<void> => {
  if (payload.db.name === 'mongoose') return
  const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }
  try {
    await client.execute('PRAGMA analysis_limit = 400')
    await client.execute('PRAGMA optimize = 0x10002')
  } catch (error) {
    payload.logger.warn({ err: error }, 'SQLite could not look at its tables; it goes on with what it knew.')
  }
}

/** Mongoose starts building indexes when it connects; this waits until they stand, so that a unique one holds from the first request. */
const buildIndexes = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'mongoose') return
  const { collections, versions } = payload.db as unknown as Record<
    'collections' | 'versions',
    Record<string, { ensureIndexes: () => Promise<void> }>
  >
  for (const model of [...Object.values(collections), ...Object.values(versions)]) await model.ensureIndexes()
}
