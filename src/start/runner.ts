import { createLocalReq, type Payload } from 'payload'
import { dropDeadLeases } from '../database/mongodb/lease'
import { repairVersions } from '../database/mongodb/repairVersions'
import { noticeDamage } from '../database/sqlite/databaseFile'
import { unhurried } from '../database/mongodb/unhurried'
import { isSqlite } from '../database/sqlite/isSqlite'
import { settleAbandoned } from '../cms/pictures/files'
import { finishDeletions } from '../cms/publication/afterPublication'
import { finishPublications } from '../cms/publication/project'
import { DUE_EVERY_MS, publishDue } from '../cms/publication/publishDue'
import { refusal } from '../i18n/errors/refusal'

/** How far back a round looks for versions that a kill cut off, in milliseconds: beyond the minute that is left to whoever still writes. */
const LOOK_BACK_MS = 3 * 60_000

const lookedBack = (): string => new Date(Date.now() - LOOK_BACK_MS).toISOString()

/**
 * The work of each minute: on MongoDB versions and deletions that a kill cut off, and locks that it left; then files of pictures and publications
 * that it cut short, and publications whose time has come.
 * One round ends before the next begins; a round that fails is logged and the next tries again.
 * @returns a function that stops it and waits for the round under way
 */
export const startRunner = (payload: Payload, every = DUE_EVERY_MS): (() => Promise<void>) => {
  let round: Promise<void> = Promise.resolve()
  let since = lookedBack()
  let looked = 0
  const stopping = new AbortController()
  const work = async (): Promise<void> => {
    try {
      looked = await noticeDamage(payload, looked)
      const trouble = isSqlite(payload.db) ? payload.db.trouble() : null
      if (trouble) throw refusal(trouble)
      const req = await createLocalReq({}, payload)
      if (payload.db.name === 'mongoose') {
        const next = lookedBack()
        await repairVersions(req, since)
        since = next
        await dropDeadLeases(payload)
        await finishDeletions(req)
      }
      await settleAbandoned(payload)
      await finishPublications(req)
      await publishDue(payload, new Date(), stopping.signal)
    } catch (error) {
      // Who stops need not wait for another server's work.
      if (stopping.signal.aborted && error === stopping.signal.reason) return
      payload.logger.error({ err: error }, 'The work of the minute failed; the next one tries again.')
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
