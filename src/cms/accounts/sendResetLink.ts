import type { Payload } from 'payload'
import { isRow } from '../../domain/row'
import { passwordResetMail, RESET_LINK_MINUTES } from '../../mail/passwordReset'
import { note } from '../../database/documents'
import { mailHead } from './mailHead'
import { resetLink } from './resetLink'

/** Least time between two mails to one account, in minutes. */
const PAUSE_MINUTES = 3

/**
 * Sends an account the link to choose a new password, the same again while it is valid. Nothing happens where the address has no account, or got a mail a moment ago: who
 * asks is never told which. Payload's own way waits for the mail server inside the request and reserves its turn in a second transaction,
 * which one writer cannot give.
 *
 * Upstream: docs/upstream/042-mail-in-a-transaction.md (open in 3.90.2). Goes when the answer waits for no mail, and no transaction does. Told by
 * tests/collections/accounts.test.ts.
 * @param language of whoever asks
 */
export const sendResetLink = async (payload: Payload, email: string, language: string): Promise<void> => {
  const now = Date.now()
  const known: unknown = await payload.db.updateOne({
    collection: 'users',
    data: { resetPasswordRequestedAt: new Date(now).toISOString(), updatedAt: null },
    options: { atomic: true },
    where: {
      and: [
        { email: { equals: email.toLowerCase() } },
        {
          or: [
            { resetPasswordRequestedAt: { exists: false } },
            { resetPasswordRequestedAt: { equals: null } },
            { resetPasswordRequestedAt: { less_than_equal: new Date(now - PAUSE_MINUTES * 60_000).toISOString() } },
            // The clock was set back by more than that: nobody knows how long ago it was. A little later is somebody who asked at the same time.
            { resetPasswordRequestedAt: { greater_than: new Date(now + PAUSE_MINUTES * 60_000).toISOString() } },
          ],
        },
      ],
    },
  })
  if (!isRow(known)) return
  const id = String(known.id)
  const url = await resetLink(payload, { email, id }, RESET_LINK_MINUTES * 60_000)
  try {
    await payload.sendEmail({ to: email, ...passwordResetMail(url, language, await mailHead(payload, language)) })
  } catch (error) {
    // Nothing came: whoever asks again need not wait.
    await note({ payload }, 'users', id, { resetPasswordRequestedAt: null })
    throw error
  }
}
