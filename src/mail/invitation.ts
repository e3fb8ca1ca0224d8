import { say } from '../i18n/locales'
import { words } from '../i18n/words/mails'
import { linkMail } from './linkMail'

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
  /** The colour of the series, `#rrggbb`; without one the mail has the usual one. */
  colour?: string | null
}

/** The mail by which somebody gets an account. */
export const invitationMail = ({ colour, email, series, url, who }: Invitation, locale: string) => {
  const { after, choose, follow, nobody, otherwise, subject, who: has } = words.invitation
  const lines = [
    say(has, locale)(who || say(nobody, locale), series),
    say(follow, locale)(INVITATION_DAYS),
    url,
    say(after, locale)(email),
    say(otherwise, locale),
  ]
  return linkMail({ label: say(choose, locale), lines, subject: say(subject, locale)(series), url }, locale, {
    colour,
    series,
  })
}
