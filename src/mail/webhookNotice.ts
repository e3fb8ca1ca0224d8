import type { OffReason } from '../domain/webhooks'
import { localeCodes, say } from '../i18n/locales'
import { shared } from '../i18n/words/mails'
import { words } from '../i18n/words/webhooks'
import { asHtml } from './asHtml'
import { asText } from './asText'
import type { Part } from './blocks'

/**
 * The mail that tells administrators that nothing more is sent to a receiver: in every language, since an account has none.
 * @param name of the receiver
 * @param url of its page in the admin
 */
export const webhookNotice = (name: string, why: Exclude<OffReason, 'byHand'>, url: string) => {
  const { button, so, subject } = words.mail
  const parts = localeCodes.map((locale, n): Part => {
    const next = localeCodes[n + 1]
    return {
      locale,
      sender: { text: 'Atelier' },
      ...(next ? { below: { text: say(shared.below, next), lang: next } } : {}),
      blocks: [
        { is: 'heading', text: say(subject, locale) },
        { is: 'paragraph', text: say(words.mail[why], locale)(name) },
        { is: 'paragraph', text: say(so, locale) },
        { is: 'button', label: say(button, locale), url, main: true },
      ],
    }
  })
  const title = localeCodes.map((locale) => say(subject, locale)).join(' / ')
  return {
    subject: title,
    text: asText(parts),
    html: asHtml(parts, title),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': localeCodes.join(', ') },
  }
}
