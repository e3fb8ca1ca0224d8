import { faceOf, isColour, surfaces, USUAL_COLOUR } from '../domain/colour'
import { escapeHtml } from '../domain/richText'

/** Whose mail it is: the name of the series, and its colour. */
export interface MailHead {
  series: string
  colour?: string | null
}

interface LinkMail {
  subject: string
  /** Its paragraphs, one of which is the link. */
  lines: readonly string[]
  url: string
  /** What the button of the link says. */
  label: string
}

const sans = '-apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif'
const serif = 'Iowan Old Style, Palatino Linotype, Palatino, Georgia, Noto Serif, serif'

/**
 * A mail about an account: paragraphs, one of them a link, as text and as HTML under the name of the series, in the face of the other mails (asHtml.tsx,
 * which the admin cannot be built with).
 * @param locale the language of the paragraphs
 */
export const linkMail = ({ label, lines, subject, url }: LinkMail, locale: string, { colour, series }: MailHead) => {
  const { fill, light } = faceOf(isColour(colour) ? colour : USUAL_COLOUR)
  const address = escapeHtml(url)
  const link = `<p><a href="${address}" style="color:${light.text};font-weight:600">${escapeHtml(label)}</a><br><a href="${address}" style="color:#56625d;font-size:13px;word-break:break-word">${address}</a></p>`
  const html = lines.map((line) => (line === url ? link : `<p>${escapeHtml(line)}</p>`))
  const head = `<p style="color:${light.text};font-family:${serif};font-weight:600">${escapeHtml(series)}</p>`
  const body = `<div style="border-top:6px solid ${fill};font-family:${sans};font-size:17px;line-height:1.55;margin:0 auto;max-width:600px;padding:16px 20px">${head}${html.join('')}</div>`
  return {
    subject,
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"><meta content="light" name="color-scheme"></head><body style="background:${surfaces.paper};color:#1b2321;margin:0">${body}</body></html>`,
  }
}
