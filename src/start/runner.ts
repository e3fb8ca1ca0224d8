import { createLocalReq, type Payload } from 'payload'
import { finishChanging } from '../database/settleChanges'
import { writingAmong } from '../database/noteWrites'
import { dropDeadLeases } from '../database/mongodb/lease'
import { repairVersions } from '../database/mongodb/repairVersions'
import { noticeDamage } from '../database/sqlite/databaseFile'
import { unhurried } from '../database/mongodb/unhurried'
import { storageCodeOf } from '../database/storageErrors'
import { isSqlite } from '../database/sqlite/isSqlite'
import { wipeOrWarn } from '../database/sqlite/wipe'
import { settleAbandoned } from '../cms/pictures/files'
import { finishDeletions } from '../cms/publication/afterPublication'
import { finishPublications } from '../cms/publication/project'
import { DUE_EVERY_MS, publishDue } from '../cms/publication/publishDue'
import { wallClock, type Clock } from '../domain/clock'
import { tellOfWishes } from '../cms/desk/tellOfWishes'
import { finishErasures } from '../cms/registrations/erase'
import { retention } from '../cms/registrations/retention'
import { tendRegistrations } from '../cms/registrations/chores'
import { refusal } from '../i18n/errors/refusal'

/** How far back a round looks for versions that a kill cut off, in milliseconds: beyond the minute that is left to whoever still writes. */
const LOOK_BACK_MS = 3 * 60_000

/** By the clock of the process, by which Payload dates versions. */
const lookedBack = (): string => new Date(Date.now() - LOOK_BACK_MS).toISOString()

interface Running {
  /** How often, in milliseconds. */
  every?: number
  /** What time it is. */
  now?: Clock
}

/**
 * The work of each minute: on MongoDB versions and deletions that a kill cut off, and locks that it left; then files of pictures and publications
 * that it cut short, and publications whose time has come.
 * One round ends before the next begins; what fails is logged, and the next round tries it again.
 * @returns a function that stops it and waits for the round under way
 */
export const startRunner = (
  payload: Payload,
  { every = DUE_EVERY_MS, now = wallClock }: Running = {},
): (() => Promise<void>) => {
  let round: Promise<void> = Promise.resolve()
  let since = lookedBack()
  let looked = 0
  const stopping = new AbortController()
  /** @returns whether the rest of the round is worth it */
  const failed = (error: unknown): boolean => {
    // Who stops need not wait for another server's work.
    if (stopping.signal.aborted && error === stopping.signal.reason) return false
    payload.logger.error({ err: error }, 'The work of the minute failed; the next one tries again.')
    const code = storageCodeOf(error)
    return code === null || code === 'WRITER_BUSY'
  }
  const repair = async (): Promise<void> => {
    const next = lookedBack()
    await repairVersions(await createLocalReq({}, payload), since)
    since = next
  }
  /** Each by itself: one that fails keeps nothing else waiting, unless the storage is what fails. */
  const chores: (() => Promise<unknown>)[] = [
    ...(payload.db.name === 'mongoose'
      ? [
          repair,
          () => dropDeadLeases(payload),
          async () => finishDeletions(await createLocalReq({}, payload)),
          async () => finishChanging(await createLocalReq({}, payload)),
          async () => writingAmong(payload.db)?.tidy(),
        ]
      : []),
    () => settleAbandoned(payload),
    async () => finishErasures(await createLocalReq({}, payload), now),
    () => wipeOrWarn(payload),
    retention(payload, now),
    async () => finishPublications(await createLocalReq({}, payload)),
    () => publishDue(payload, now(), stopping.signal),
    () => tendRegistrations(payload, now, stopping.signal),
    () => tellOfWishes(payload, now()),
  ]
  const work = async (): Promise<void> => {
    looked = await noticeDamage(payload, looked)
    const trouble = isSqlite(payload.db) ? payload.db.trouble() : null
    if (trouble) {
      failed(refusal(trouble))
      return
    }
    for (const chore of chores) {
      const goesOn = await chore().then(() => true, failed)
      if (!goesOn) return
    }
  }
  const tick = (): void => {
    round = round.then(() => unhurried(work))
  }
  tick()
  const timer = setInterval(tick, every)
  timer.unref()
  return async () => {
    clearInterval(timer)
    stopping.abort()
    await round
  }
}
