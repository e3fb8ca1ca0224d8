import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { findGlobal, note } from '../../database/documents'
import { fallbackOf, say } from '../../i18n/locales'
import { words } from '../../i18n/words/pages'
import { INVITATION_DAYS, invitationMail } from '../../mail/invitation'
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
  // Whoever prepares the series knows it by its working copy too.
  const titles: Readonly<Record<string, string | null | undefined>> =
    (await findGlobal(await createLocalReq({}, payload), 'series', true))?.title ?? {}
  const name =
    [language, ...fallbackOf(language)].map((code) => titles[code]).find(Boolean) ?? say(words.series, language)
  await payload.sendEmail({
    to: email,
    ...invitationMail({ email, series: name, url: `${url}?invited`, who }, language),
  })
  const invitedAt = new Date().toISOString()
  await note({ payload }, 'users', id, { invitedAt })
  return invitedAt
}
