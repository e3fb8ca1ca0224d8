import { createLocalReq, type Payload } from 'payload'
import { workingCopies } from './stored'

interface Refusal {
  data?: { errors?: { message: string }[] }
}

/**
 * Publishes the workshops whose `publishAt` has come, also those whose time passed while the server was down. One that is refused keeps its
 * draft and says why in `publishRefused`; it is not tried again until somebody sets a new time.
 * @returns ids of the workshops that were published
 */
export const publishDue = async (payload: Payload, now = new Date()): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  const due = await workingCopies(req, 'workshops', { publishAtUtc: { less_than_equal: now.toISOString() } })
  const published: string[] = []
  for (const { id } of due.filter(({ deletedAt, publishAt }) => publishAt && !deletedAt)) {
    try {
      await payload.update({ collection: 'workshops', id, data: { _status: 'published' }, depth: 0, overrideLock: true })
      published.push(id)
      payload.logger.info({ workshop: id }, 'A scheduled publication was carried out.')
    } catch (error) {
      const reasons = (error as Refusal).data?.errors?.map(({ message }) => message)
      if (!reasons) throw error
      payload.logger.warn({ workshop: id, reasons: reasons.length }, 'A scheduled publication was refused.')
      await payload.update({
        collection: 'workshops',
        id,
        data: { publishAt: null, publishRefused: reasons.join('\n') },
        depth: 0,
        draft: true,
        overrideLock: true,
      })
    }
  }
  return published
}
