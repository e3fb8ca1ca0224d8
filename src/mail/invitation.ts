import { escapeHtml } from '../domain/richText'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/mails'

/** For how long an invitation may be taken up, in days. */
export const INVITATION_DAYS = 7

interface Invitation {
  /** The link to choose a password; its token is valid once. */
  url: string
  /** The address that one logs in with. */
  email: string
  /** Who invites; empty where it is a program. */
  who: string
  series: string
}

/** The mail by which somebody gets an account. */
export const invitationMail = ({ email, series, url, who }: Invitation, locale: string) => {
  const { after, follow, nobody, otherwise, subject, who: has } = words.invitation
  const lines = [
    say(has, locale)(who || say(nobody, locale), series),
    say(follow, locale)(INVITATION_DAYS),
    url,
    say(after, locale)(email),
    say(otherwise, locale),
  ]
  const html = lines.map((line) =>
    line === url ? `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>` : `<p>${escapeHtml(line)}</p>`,
  )
  return {
    subject: say(subject, locale)(series),
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${escapeHtml(locale)}"><body>${html.join('')}</body></html>`,
  }
}
