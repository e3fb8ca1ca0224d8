import { findMain, type In } from '../../database/documents'
import { HELD_UP_MS } from '../../domain/roll'
import { COUNTED } from '../registrations/deleteRows'

/** Mails that need a hand. */
export interface MailTrouble {
  workshop: string
  registration: string
  hand: 'unsure' | 'held'
}

/**
 * The mails of which nobody knows whether they left, that could not be sent, or that are due for long: few, whatever the workshops. What many are owed just
 * now is not read.
 * @param workshop the only one of which they are asked; left out, all
 */
export const mailTroubles = async (req: In, now: Date, workshop?: string): Promise<MailTrouble[]> => {
  const before = { less_than: new Date(now.getTime() - HELD_UP_MS).toISOString() }
  const rows = await findMain(
    req,
    'outbox',
    {
      and: [
        ...(workshop === undefined ? [] : [{ workshop: { equals: workshop } }]),
        { state: { in: ['unsure', 'failed', 'due', 'handing'] } },
        { kind: { not_equals: COUNTED } },
        {
          or: [
            { state: { in: ['unsure', 'failed'] } },
            { notBefore: before },
            { and: [{ notBefore: { exists: false } }, { createdAt: before }] },
          ],
        },
      ],
    },
    0,
    { registration: true, state: true, workshop: true },
  )
  return rows.flatMap(({ registration, state, workshop: of }): MailTrouble[] =>
    registration && of
      ? [{ workshop: of, registration, hand: state === 'unsure' || state === 'failed' ? 'unsure' : 'held' }]
      : [],
  )
}
