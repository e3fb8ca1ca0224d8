import type { AcceptedLanguages } from '@payloadcms/translations'
import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload'
import { resolveWallTime } from '../domain/time'
import { sentence } from '../i18n/words/errors'
import { reasonsOf } from './reasons'
import { localesOf, nested } from './request'
import { storedGlobal, workingCopies } from './stored'

/** Reasons in the languages of the content, a line each. */
type Reasons = Record<string, string>

/** Keeps the draft, forgets the time and says why, so that it is not tried again until somebody sets a new one. */
const sayRefused = async (payload: Payload, req: PayloadRequest, id: string, reasons: Reasons): Promise<void> => {
  payload.logger.warn({ workshop: id }, 'A scheduled publication was refused.')
  await payload.update({
    collection: 'workshops',
    id,
    data: { publishAt: null, publishRefusal: reasons },
    depth: 0,
    draft: true,
    overrideLock: true,
    req: nested(req),
  })
}

/** A request of the server's own whose sentences are in a language. */
const requestIn = async (payload: Payload, language: string): Promise<PayloadRequest> =>
  createLocalReq(
    { req: { i18n: await getLocalI18n({ config: payload.config, language: language as AcceptedLanguages }) } },
    payload,
  )

/** Publishes, or says in the language of the request why not. Any other failure is thrown. */
const publish = async (payload: Payload, req: PayloadRequest, id: string): Promise<string[]> => {
  try {
    await payload.update({
      collection: 'workshops',
      id,
      data: { _status: 'published' },
      depth: 0,
      overrideLock: true,
      req,
    })
    return []
  } catch (error) {
    const reasons = reasonsOf(error)
    if (!reasons) throw error
    return reasons
  }
}

/**
 * Publishes the workshops whose `publishAt`, read in the series' zone of today, has come, also those whose time passed while the server was
 * down. One that is refused, or whose time does not exist, keeps its draft and says why in every language (`publishRefusal`).
 * @returns ids of the workshops that were published
 */
export const publishDue = async (payload: Payload, now = new Date()): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  const languages = localesOf(req)
  const planned = await workingCopies(req, 'workshops', { publishAt: { exists: true } })
  const zone = ((await storedGlobal(req, 'series', true))?.timeZone as string | null | undefined) ?? 'UTC'
  const published: string[] = []
  const failures: unknown[] = []
  for (const { id, publishAt } of planned.filter((doc) => doc.publishAt && !doc.deletedAt)) {
    const time = resolveWallTime(publishAt, zone, 'earlier')
    if (!time.ok) {
      const params = { time: (publishAt as string).replace('T', ' '), zone }
      const reasons = languages.map((language) => [language, sentence({ code: time.code, params }, language)])
      await sayRefused(payload, req, id, Object.fromEntries(reasons))
      continue
    }
    if (time.instant > now.toISOString()) continue
    try {
      const reasons: Reasons = {}
      for (const language of languages) {
        const said = await publish(payload, await requestIn(payload, language), id)
        if (!said.length) break
        reasons[language] = said.join('\n')
      }
      if (Object.keys(reasons).length) {
        await sayRefused(payload, req, id, reasons)
        continue
      }
      published.push(id)
      payload.logger.info({ workshop: id }, 'A scheduled publication was carried out.')
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length)
    throw new AggregateError(failures, 'Scheduled publications failed; the next round tries them again.')
  return published
}
