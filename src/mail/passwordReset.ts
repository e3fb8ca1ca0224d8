import { escapeHtml } from '../domain/richText'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/mails'

/** How long a link is valid, in minutes. */
export const RESET_LINK_MINUTES = 60

/**
 * The mail with the link to choose a new password.
 * @param url the link; its token is valid once
 */
export const passwordResetMail = (url: string, locale: string) => {
  const { asked, follow, otherwise, subject } = words.passwordReset
  const lines = [say(asked, locale), say(follow, locale)(RESET_LINK_MINUTES), url, say(otherwise, locale)]
  const html = lines.map((line) =>
    line === url ? `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>` : `<p>${escapeHtml(line)}</p>`,
  )
  return {
    subject: say(subject, locale),
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${escapeHtml(locale)}"><body>${html.join('')}</body></html>`,
  }
}
