import { say } from '../i18n/locales'
import { words } from '../i18n/words/mails'
import { linkMail, type MailHead } from './linkMail'

/**
 * What happened to the second factor of an account: turned on or off, or given another app, by its owner, or taken away by somebody else; or to its key
 * for the API, since its new role asks for a factor that it has not.
 */
export type FactorAct = 'on' | 'off' | 'changed' | 'removed' | 'key'

interface About {
  act: FactorAct
  /** Where one’s own account is. */
  url: string
  /** Who took it away, or gave the role; empty where it was a command on the server. */
  who?: string
}

/** The mail that says so to whom the account belongs. */
export const secondFactorMail = ({ act, url, who }: About, locale: string, head: MailHead) => {
  const { account, nobody, not, what } = words.secondFactor
  const { said, subject } = what[act]
  const lines = [say(said, locale)(who || say(nobody, locale)), say(not, locale), url]
  return linkMail({ label: say(account, locale), lines, subject: say(subject, locale), url }, locale, head)
}
