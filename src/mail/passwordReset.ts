import { say } from '../i18n/locales'
import { words } from '../i18n/words/mails'
import { linkMail, type MailHead } from './linkMail'

/** How long a link is valid, in minutes. */
export const RESET_LINK_MINUTES = 60

/**
 * The mail with the link to choose a new password.
 * @param url the link; its token is valid once
 * @param head whose mail it is
 */
export const passwordResetMail = (url: string, locale: string, head: MailHead) => {
  const { asked, follow, otherwise, subject } = words.passwordReset
  const lines = [say(asked, locale), say(follow, locale)(RESET_LINK_MINUTES), url, say(otherwise, locale)]
  const label = say(subject, locale)
  return linkMail({ label, lines, subject: label, url }, locale, head)
}
