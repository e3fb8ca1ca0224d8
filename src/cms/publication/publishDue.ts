import {
  createLocalReq,
  getLocalI18n,
  type CollectionBeforeChangeHook,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { resolveWallTime } from '../../domain/time'
import { sentence } from '../../i18n/errors'
import { isLocale, type Locale } from '../../i18n/locales'
import { withLease } from '../../database/mongodb/lease'
import { reasonsOf } from '../errors/translateError'
import { localesOf } from '../../database/request'
import { updateContent } from '../write/save'
import { storageCodeOf } from '../../database/storageErrors'
import { isRefusal, refusal } from '../../i18n/errors/refusal'
import { findGlobal, findDrafts, findDraft, type Stored } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'

type Workshop = Stored<'workshops'>

/** How often due publications are looked for, in milliseconds. */
export const DUE_EVERY_MS = 60_000

/**
 * A scheduled publication writes only to what still has the time that was seen to be due (`due` in the context): here, inside the write, nobody
 * can call it off in between.
 */
export const rejectCancelled: CollectionBeforeChangeHook<Pick<Workshop, 'id' | 'publishAt'>> = ({
  context,
  data,
  originalDoc,
}) => {
  const { due } = context
  if (due !== undefined && originalDoc?.publishAt !== due) throw refusal('PUBLICATION_CANCELLED')
  return data
}

/** What was to be published at a time is not to be any more, or at another. */
const isCancelled = (error: unknown): boolean => isRefusal(error) && error.code === 'PUBLICATION_CANCELLED'

/** Publishes, or says in a language why not. Any other failure is thrown. */
const publish = async (payload: Payload, language: Locale, { id, publishAt }: Workshop): Promise<string[]> => {
  const i18n = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ req: { i18n } }, payload)
  const options = { context: { due: publishAt }, overrideLock: true }
  try {
    await updateContent(req, 'workshops', id, { _status: 'published' }, options)
    return []
  } catch (error) {
    const reasons = isCancelled(error) ? null : reasonsOf(error, req)
    if (!reasons) throw error
    return reasons
  }
}

/** Whether a workshop's time has come, or is none. */
const isDue = ({ deletedAt, publishAt }: Workshop, zone: string, now: Date): boolean => {
  if (!publishAt || deletedAt) return false
  const time = resolveWallTime(publishAt, zone, 'earlier')
  return !time.ok || time.instant <= now.toISOString()
}

/**
 * Publishes one workshop whose time has come. One that is refused keeps its draft, forgets the time and says why in every language, so that it is
 * not tried again until somebody sets a new one.
 */
const publishOne = async (req: PayloadRequest, workshop: Workshop, zone: string): Promise<boolean> => {
  const { payload } = req
  const { id, publishAt } = workshop
  const time = resolveWallTime(publishAt, zone, 'earlier')
  const reasons: Record<string, string> = {}
  for (const language of localesOf(req).filter(isLocale)) {
    const said = time.ok
      ? await publish(payload, language, workshop)
      : [sentence({ code: time.code, params: { time: publishAt ?? '', zone } }, language)]
    if (!said.length) {
      payload.logger.info({ workshop: id }, 'A scheduled publication was carried out.')
      return true
    }
    reasons[language] = said.join('\n')
  }
  payload.logger.warn({ workshop: id }, 'A scheduled publication was refused.')
  const options = { context: { due: publishAt }, draft: true, overrideLock: true }
  await updateContent(req, 'workshops', id, { publishAt: null, publishRefusal: reasons }, options)
  return false
}

/**
 * Publishes the workshops whose `publishAt`, read in the series' zone of today, has come, also those whose time passed while the server was
 * down. One that is refused, or whose time does not exist, keeps its draft and says why in every language (`publishRefusal`). Of several
 * servers one does it at a time, and each workshop is looked at again before its turn: what somebody else published is left alone.
 * @param stop gives up waiting for another server
 * @returns ids of the workshops that were published
 */
export const publishDue = async (payload: Payload, now = new Date(), stop?: AbortSignal): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  // That of the series as its form has it, like the one beside the field.
  const zone = (await findGlobal(req, 'series', true))?.timeZone ?? 'UTC'
  const planned = await findDrafts(req, 'workshops', { publishAt: { exists: true } })
  const due = planned.filter((doc) => isDue(doc, zone, now))
  if (!due.length) return []
  return withLease(
    payload,
    'publications',
    async (assertHeld) => {
      const published: string[] = []
      const failures: unknown[] = []
      for (const { id } of due) {
        await assertHeld()
        const work = async (): Promise<void> => {
          const doc = await findDraft(req, 'workshops', id)
          if (doc && isDue(doc, zone, now) && (await publishOne(req, doc, zone))) published.push(id)
        }
        try {
          await withDocumentLock(payload, { collection: 'workshops', id }, work, stop)
        } catch (error) {
          stop?.throwIfAborted()
          if (isCancelled(error)) continue
          failures.push(error)
          // The others would wait for as long.
          if (storageCodeOf(error) === 'WRITER_BUSY') break
        }
      }
      if (failures.length)
        throw new AggregateError(failures, 'Scheduled publications failed; the next round tries them again.')
      return published
    },
    { stop },
  )
}
