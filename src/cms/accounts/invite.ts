import type { Payload, PayloadRequest } from 'payload'
import { note } from '../../database/documents'
import { INVITATION_DAYS, invitationMail } from '../../mail/invitation'
import { mailHead } from './mailHead'
import { resetLink } from './resetLink'

/** Who invites, and in which language. */
interface Inviting {
  who: string
  language: string
}

/** Whoever asks, as an invitation names them. */
export const invitedBy = ({ i18n, user }: Pick<PayloadRequest, 'i18n' | 'user'>): Inviting => ({
  who: user?.name || user?.email || '',
  language: i18n.language,
})

/**
 * Sends an account that was made for somebody the link by which they choose its password, and notes when.
 * @returns when it was sent (ISO 8601)
 * @throws what the mail server said: nothing is noted then
 */
export const sendInvitation = async (
  payload: Payload,
  { email, id }: { email: string; id: string },
  { language, who }: Inviting,
): Promise<string> => {
  // A write: after the transaction in which the account may just be made.
  const url = await resetLink(payload, { email, id }, INVITATION_DAYS * 86_400_000)
  await payload.sendEmail({
    to: email,
    ...invitationMail({ ...(await mailHead(payload, language)), email, url: `${url}?invited`, who }, language),
  })
  const invitedAt = new Date().toISOString()
  await note({ payload }, 'users', id, { invitedAt })
  return invitedAt
}
