import { languageTitle } from '../i18n/languageNames'
import { localeCodes, say, type Localized } from '../i18n/locales'
import { notice as words } from '../i18n/words/desk/wishes'
import { shared } from '../i18n/words/mails'
import { asHtml } from './asHtml'
import { asText } from './asText'
import type { Part } from './blocks'

interface Wishes {
  /** What the workshop is called. */
  title: Localized
  /** By the language into which it is wanted. */
  wishes: readonly { language: string; count: number }[]
  /** Of the desk. */
  url: string
  /** Whether it is told since the day has come. */
  isLate: boolean
}

/** The mail that tells organisers how many want interpretation: in every language, since an account has none. */
export const wishesNotice = ({ isLate, title, url, wishes }: Wishes) => {
  const { button, count, late, nobody, once, reached, subject } = words
  const parts = localeCodes.map((locale, n): Part => {
    const next = localeCodes[n + 1]
    const counts = wishes.map((one) => say(count, locale)(languageTitle(one.language, locale), one.count))
    return {
      locale,
      sender: { text: 'Atelier' },
      ...(next ? { below: { text: say(shared.below, next), lang: next } } : {}),
      blocks: [
        { is: 'heading', text: say(title, locale) },
        { is: 'paragraph', text: say(isLate ? late : reached, locale) },
        ...(counts.length ? counts : [say(nobody, locale)]).map((text) => ({ is: 'paragraph' as const, text })),
        { is: 'paragraph', text: say(once, locale) },
        { is: 'button', label: say(button, locale), url, main: true },
      ],
    }
  })
  const line = localeCodes.map((locale) => say(subject, locale)(say(title, locale))).join(' / ')
  return {
    subject: line,
    text: asText(parts),
    html: asHtml(parts, line),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': localeCodes.join(', ') },
  }
}
