import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload'
import { resolveWallTime } from '../../domain/time'
import { sentence } from '../../i18n/errors'
import { isLocale, type Locale } from '../../i18n/locales'
import { withLease } from '../../database/mongodb/lease'
import { reasonsOf } from '../errors/translateError'
import { localesOf, nested } from '../../database/request'
import { storageCodeOf } from '../../database/storageErrors'
import { isRefusal } from '../../i18n/errors/refusal'
import { findGlobal, findDrafts, findDraft, type Stored } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'

/** How often due publications are looked for, in milliseconds. */
export const DUE_EVERY = 60_000

/** What was to be published at a time is not to be any more, or at another. */
const isCancelled = (error: unknown): boolean => isRefusal(error) && error.code === 'PUBLICATION_CANCELLED'

type Workshop = Stored<'workshops'>

/** Reasons in the languages of the content, a line each. */
type Reasons = Record<string, string>

/** Keeps the draft, forgets the time and says why, so that it is not tried again until somebody sets a new one. */
const sayRefused = async (
  payload: Payload,
  req: PayloadRequest,
  { id, publishAt }: Workshop,
  reasons: Reasons,
): Promise<void> => {
  payload.logger.warn({ workshop: id }, 'A scheduled publication was refused.')
  await payload.update({
    collection: 'workshops',
    id,
    data: { publishAt: null, publishRefusal: reasons },
    context: { due: publishAt },
    depth: 0,
    draft: true,
    overrideLock: true,
    req: nested(req),
  })
}

/** A request of the server's own whose sentences are in a language. */
const requestIn = async (payload: Payload, language: Locale): Promise<PayloadRequest> =>
  createLocalReq({ req: { i18n: await getLocalI18n({ config: payload.config, language }) } }, payload)

/** Publishes, or says in the language of the request why not. Any other failure is thrown. */
const publish = async (payload: Payload, req: PayloadRequest, { id, publishAt }: Workshop): Promise<string[]> => {
  try {
    await payload.update({
      collection: 'workshops',
      id,
      data: { _status: 'published' },
      context: { due: publishAt },
      depth: 0,
      overrideLock: true,
      req,
    })
    return []
  } catch (error) {
    const reasons = isCancelled(error) ? null : reasonsOf(error, req)
    if (!reasons) throw error
    return reasons
  }
}

/** The zone in which the times are read: that of the series as its form has it, like the one beside the field. */
const zoneOf = async (req: PayloadRequest): Promise<string> =>
  (await findGlobal(req, 'series', true))?.timeZone ?? 'UTC'

/** Whether a workshop's time has come, or is none. */
const isDue = ({ deletedAt, publishAt }: Workshop, zone: string, now: Date): boolean => {
  if (!publishAt || deletedAt) return false
  const time = resolveWallTime(publishAt, zone, 'earlier')
  return !time.ok || time.instant <= now.toISOString()
}

/** Publishes one workshop whose time has come, or says why not. */
const publishOne = async (
  payload: Payload,
  req: PayloadRequest,
  workshop: Workshop,
  zone: string,
): Promise<boolean> => {
  const { id, publishAt } = workshop
  const languages = localesOf(req).filter(isLocale)
  const time = resolveWallTime(publishAt, zone, 'earlier')
  if (!time.ok) {
    const problem = { code: time.code, params: { time: publishAt ?? '', zone } }
    const reasons = languages.map((language): [string, string] => [language, sentence(problem, language)])
    await sayRefused(payload, req, workshop, Object.fromEntries(reasons))
    return false
  }
  const reasons: Reasons = {}
  for (const language of languages) {
    const said = await publish(payload, await requestIn(payload, language), workshop)
    if (!said.length) break
    reasons[language] = said.join('\n')
  }
  if (Object.keys(reasons).length) {
    await sayRefused(payload, req, workshop, reasons)
    return false
  }
  payload.logger.info({ workshop: id }, 'A scheduled publication was carried out.')
  return true
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
  const zone = await zoneOf(req)
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
          if (doc && isDue(doc, zone, now) && (await publishOne(payload, req, doc, zone))) published.push(id)
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
