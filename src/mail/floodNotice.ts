import { localeCodes, say } from '../i18n/locales'
import { floodNotice as words, shared } from '../i18n/words/mails'
import { asHtml } from './asHtml'
import { asText } from './asText'
import type { Part } from './blocks'

/**
 * The mail that tells those who look after registrations that very many requests wait for a proof: in every language, since an account has none.
 * @param count how many
 * @param url of the page with the registrations
 */
export const floodNotice = (count: number, url: string) => {
  const { button, means, subject, so, what } = words
  const parts = localeCodes.map((locale, n): Part => {
    const next = localeCodes[n + 1]
    return {
      locale,
      sender: { text: 'Atelier' },
      ...(next ? { below: { text: say(shared.below, next), lang: next } } : {}),
      blocks: [
        { is: 'heading', text: say(subject, locale) },
        { is: 'paragraph', text: say(what, locale)(count) },
        { is: 'paragraph', text: say(means, locale) },
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
