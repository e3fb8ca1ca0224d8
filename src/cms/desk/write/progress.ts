import type { PayloadRequest } from 'payload'
import { isRow } from '../../../domain/row'

/** How many mails of a message came to what. */
export interface MailCounts {
  all: number
  /** To be handed over, or under way. */
  due: number
  sent: number
  bounced: number
  /** Nobody knows whether they left. */
  unsure: number
  failed: number
  /** To whom it did not go in the end: they cancelled, or it was stopped. */
  dropped: number
}

const groups = {
  due: ['due', 'handing'],
  sent: ['sent'],
  bounced: ['bounced'],
  unsure: ['unsure'],
  failed: ['failed'],
  dropped: ['dropped'],
} as const

/** Counts the mails of a message, by the rows that there are. */
export const countMails = async (req: PayloadRequest, mailing: string): Promise<MailCounts> => {
  const count = async (states: readonly string[]): Promise<number> =>
    (
      await req.payload.db.count({
        collection: 'outbox',
        req,
        where: { and: [{ mailing: { equals: mailing } }, { state: { in: [...states] } }] },
      })
    ).totalDocs
  const found = {
    due: await count(groups.due),
    sent: await count(groups.sent),
    bounced: await count(groups.bounced),
    unsure: await count(groups.unsure),
    failed: await count(groups.failed),
    dropped: await count(groups.dropped),
  }
  return { all: Object.values(found).reduce((sum, one) => sum + one, 0), ...found }
}

/** What was counted of a message whose mails have all left, as it is stored; null where it was not. */
export const countsIn = (stored: unknown): MailCounts | null => {
  if (!isRow(stored)) return null
  const of = (name: string): number => Number(stored[name] ?? 0)
  return {
    all: of('all'),
    due: of('due'),
    sent: of('sent'),
    bounced: of('bounced'),
    unsure: of('unsure'),
    failed: of('failed'),
    dropped: of('dropped'),
  }
}
