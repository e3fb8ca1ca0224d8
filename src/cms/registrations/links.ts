import type { Payload, PayloadRequest } from 'payload'
import { findMain, isId } from '../../database/documents'
import { isTokenOf, parseToken, type Purpose } from './keys'
import type { Registration } from './queue'

/** The registration that a link leads to, and what the link is for; null for what is none of ours, or of one that is gone. */
export const followLink = async (
  req: PayloadRequest,
  payload: Payload,
  token: string,
): Promise<{ purpose: Purpose; registration: Registration } | null> => {
  const parsed = parseToken(token)
  if (!parsed || !isId({ payload }, parsed.id)) return null
  const [registration] = await findMain(req, 'registrations', { id: { equals: parsed.id } }, 1)
  return registration && isTokenOf(payload, token, parsed.purpose, registration)
    ? { purpose: parsed.purpose, registration }
    : null
}

/** The place of somebody who waits: 1 is next; null where they do not, or none is given yet. */
export const placeOf = async (req: PayloadRequest, { rank, state, workshop }: Registration): Promise<number | null> => {
  if (state !== 'waiting' || !rank || !workshop) return null
  const { totalDocs } = await req.payload.db.count({
    collection: 'registrations',
    req,
    where: {
      and: [{ workshop: { equals: workshop } }, { state: { equals: 'waiting' } }, { rank: { less_than: rank } }],
    },
  })
  return totalDocs + 1
}
