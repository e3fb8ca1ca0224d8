import { wallClock } from '../domain/clock'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { buildIndexes } from '../database/mongodb/buildIndexes'
import { repairVersions } from '../database/mongodb/repairVersions'
import { unhurried } from '../database/mongodb/unhurried'
import { writingAmong } from '../database/noteWrites'
import { setMissingOfEarlier } from '../cms/translations/missing'
import { migrate } from '../database/migrate'
import { settleAbandoned } from '../cms/pictures/files'
import { setFingerprintsOfEarlier } from '../cms/pictures/fingerprints'
import { tuneSqlite } from '../database/sqlite/upkeep'
import { wipeOrWarn } from '../database/sqlite/wipe'
import { holdRestored } from '../cms/desk/mails/holdRestored'
import { adoptEarlier } from '../cms/registrations/adoptEarlier'
import { repeatErasures } from '../cms/registrations/erase'
import { finishDeletions } from '../cms/publication/afterPublication'
import { finishPublications } from '../cms/publication/project'
import { settleChanges } from '../database/settleChanges'
import { settleVisibility } from '../cms/publication/visibility'
import type { ErrorCode } from '../i18n/errors'

/** What is told of a start that takes long. */
export type Doing = Extract<ErrorCode, 'SERVER_STARTING' | 'INDEXES_BUILDING'>

/**
 * Brings a database to what this version works with: migrated, indexed, and what a kill left half done finished. However much it holds, that takes
 * as long as it takes.
 * @param tell called when something begins that can take minutes, and when it is done
 */
export const makeReady = (payload: Payload, tell?: (doing: Doing) => void): Promise<void> =>
  unhurried(() => prepare(payload, tell))

const prepare = async (payload: Payload, tell?: (doing: Doing) => void): Promise<void> => {
  await migrate(payload)
  await buildIndexes(payload, () => tell?.('INDEXES_BUILDING'))
  tell?.('SERVER_STARTING')
  const req: PayloadRequest = await createLocalReq({}, payload)
  if (payload.db.name === 'mongoose') {
    const mended = await repairVersions(req)
    if (mended) payload.logger.warn({ documents: mended }, 'Versions that a kill had cut off were mended.')
    const ended = await finishDeletions(req)
    if (ended) payload.logger.warn({ workshops: ended }, 'Deletions that had been cut short were finished.')
  }
  // Before erasures, which know people by their mailboxes.
  await adoptEarlier(req)
  const erased = await repeatErasures(req, wallClock)
  if (erased) payload.logger.warn({ registrations: erased }, 'Registrations that had been erased were there again.')
  await wipeOrWarn(payload)
  await settleAbandoned(payload)
  await setFingerprintsOfEarlier(req)
  const finished = await finishPublications(req)
  if (finished) payload.logger.warn({ workshops: finished }, 'Publications that had been cut short were finished.')
  // Even where nothing says that they wait: not every write that touches them can say so in the same document.
  await settleVisibility(req)
  await setMissingOfEarlier(req)
  // After all that settles who is public.
  const changed = await settleChanges(req)
  // Their rows are written past the adapter.
  if (changed) await writingAmong(payload.db)?.tell()
  const held = await holdRestored(payload, wallClock)
  if (held)
    payload.logger.warn(
      { mails: held },
      'Mails that waited in the restored backup are held until an organiser says whether they go.',
    )
  await tuneSqlite(payload)
}
