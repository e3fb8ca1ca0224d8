import { escapeHtml } from '../domain/richText'

interface LinkMail {
  subject: string
  /** Its paragraphs, one of which is the link. */
  lines: readonly string[]
  url: string
}

/** A mail about an account: paragraphs, one of them a link, as text and as HTML. @param locale the language of the paragraphs */
export const linkMail = ({ lines, subject, url }: LinkMail, locale: string) => {
  const html = lines.map((line) =>
    line === url ? `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>` : `<p>${escapeHtml(line)}</p>`,
  )
  return {
    subject,
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${escapeHtml(locale)}"><body>${html.join('')}</body></html>`,
  }
}
