import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { resolveWallTime } from '../domain/time'
import { sentence } from '../i18n/words/errors'
import { nested } from './request'
import { storedGlobal, workingCopies } from './stored'

interface Refusal {
  data?: { errors?: { message: string }[] }
}

/** Keeps the draft, forgets the time and says why, so that it is not tried again until somebody sets a new one. */
const sayRefused = async (payload: Payload, req: PayloadRequest, id: string, reasons: string[]): Promise<void> => {
  payload.logger.warn({ workshop: id, reasons: reasons.length }, 'A scheduled publication was refused.')
  await payload.update({
    collection: 'workshops',
    id,
    data: { publishAt: null, publishRefused: reasons.join('\n') },
    depth: 0,
    draft: true,
    overrideLock: true,
    req: nested(req),
  })
}

/**
 * Publishes the workshops whose `publishAt`, read in the series' zone of today, has come, also those whose time passed while the server was
 * down. One that is refused, or whose time does not exist, keeps its draft and says why in `publishRefused`.
 * @returns ids of the workshops that were published
 */
export const publishDue = async (payload: Payload, now = new Date()): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  const planned = await workingCopies(req, 'workshops', { publishAt: { exists: true } })
  const zone = ((await storedGlobal(req, 'series', true))?.timeZone as string | null | undefined) ?? 'UTC'
  const published: string[] = []
  const failures: unknown[] = []
  for (const { id, publishAt } of planned.filter((doc) => doc.publishAt && !doc.deletedAt)) {
    const time = resolveWallTime(publishAt, zone, 'earlier')
    if (!time.ok) {
      const params = { time: (publishAt as string).replace('T', ' '), zone }
      await sayRefused(payload, req, id, [sentence({ code: time.code, params }, req.i18n.language)])
      continue
    }
    if (time.instant > now.toISOString()) continue
    try {
      await payload.update({
        collection: 'workshops',
        id,
        data: { _status: 'published' },
        depth: 0,
        overrideLock: true,
      })
      published.push(id)
      payload.logger.info({ workshop: id }, 'A scheduled publication was carried out.')
    } catch (error) {
      const reasons = (error as Refusal).data?.errors?.map(({ message }) => message)
      if (reasons) await sayRefused(payload, req, id, reasons)
      else failures.push(error)
    }
  }
  if (failures.length)
    throw new AggregateError(failures, 'Scheduled publications failed; the next round tries them again.')
  return published
}
