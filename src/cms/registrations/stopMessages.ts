import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { changeWhere } from '../../database/atomic'
import { findMainById, isId } from '../../database/documents'
import { audit, workshopOf } from './acts'
import { isTokenOf, parseToken } from './keys'
import type { Registration } from './queue'

/** The registration whose messages a link ends; null for what is none of ours, or of a registration that is gone. */
export const followStop = async (
  req: PayloadRequest,
  payload: Payload,
  token: string,
): Promise<Registration | null> => {
  const parsed = parseToken(token)
  if (parsed?.purpose !== 'stop' || !isId({ payload }, parsed.id)) return null
  const { id } = parsed
  return isTokenOf(payload, token, 'stop', { id }) ? findMainById(req, 'registrations', id) : null
}

/**
 * Notes whether somebody wants messages from the organisers about a workshop. What concerns their own registration they get in any case. Done twice it is
 * done once.
 */
export const wantMessages = async (payload: Payload, id: string, wants: boolean, now: Date): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const row = await findMainById(req, 'registrations', id, { noMessages: true, workshop: true })
  if (!row || (row.noMessages ?? false) === !wants) return
  const isNoted = await changeWhere(req, 'registrations', { id: { equals: id } }, { noMessages: !wants })
  const act = wants ? 'wantMessages' : 'stopMessages'
  if (isNoted) await audit(req, { act, who: 'self', registration: id, workshop: workshopOf(row) }, now)
}
