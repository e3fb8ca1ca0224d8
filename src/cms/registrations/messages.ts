import type { PayloadRequest } from 'payload'
import { isMeant, type MessageTexts } from '../../domain/messages'
import { isRow, textOf } from '../../domain/row'
import { findMainById, isId, type Stored } from '../../database/documents'
import type { OutboxRow } from './outbox'
import type { Registration } from './queue'

/** What organisers wrote to those who registered for a workshop. */
export type Mailing = Stored<'mailings'>

/** A message by its id; null where there is none any more. */
export const findMailing = async (req: PayloadRequest, id: string): Promise<Mailing | null> =>
  isId(req, id) ? findMainById(req, 'mailings', id) : null

/** What a message says, by language, as it is stored. */
export const textsOf = (stored: unknown): MessageTexts =>
  Object.fromEntries(
    Object.entries(isRow(stored) ? stored : {}).flatMap(([locale, text]) =>
      isRow(text) ? [[locale, { subject: textOf(text.subject) ?? '', body: textOf(text.body) ?? '' }] as const] : [],
    ),
  )

/** Whether a message still goes to somebody: it was not stopped, they are among those whom it is for, and want such messages. */
export const isStillMeant = async (
  req: PayloadRequest,
  row: OutboxRow,
  { noMessages, state }: Registration,
): Promise<boolean> => {
  const mailing = noMessages ? null : await findMailing(req, row.mailing ?? '')
  return mailing !== null && mailing.state !== 'stopped' && isMeant(mailing.audience ?? 'confirmed', state)
}
