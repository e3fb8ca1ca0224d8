import { findMain, type In } from '../../database/documents'
import { HELD_UP_MS } from '../../domain/roll'
import { COUNTED } from '../registrations/deleteRows'

/** Mails that need a hand. */
export interface MailTrouble {
  workshop: string
  registration: string
  hand: 'unsure' | 'held'
}

/** The mails of which nobody knows whether they left, that could not be sent, or that are due for long: few, whatever the workshops. */
export const mailTroubles = async (req: In, now: Date): Promise<MailTrouble[]> => {
  const rows = await findMain(
    req,
    'outbox',
    {
      and: [{ state: { in: ['unsure', 'failed', 'due', 'handing'] } }, { kind: { not_equals: COUNTED } }],
    },
    0,
    { createdAt: true, notBefore: true, registration: true, state: true, workshop: true },
  )
  return rows.flatMap(({ createdAt, notBefore, registration, state, workshop }): MailTrouble[] => {
    if (!registration || !workshop) return []
    if (state === 'unsure' || state === 'failed') return [{ workshop, registration, hand: 'unsure' }]
    return Date.parse(notBefore ?? createdAt) < now.getTime() - HELD_UP_MS
      ? [{ workshop, registration, hand: 'held' }]
      : []
  })
}
