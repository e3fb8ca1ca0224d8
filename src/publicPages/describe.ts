import { servedNodes, type PublicRichText, type PublicText } from '../api/public/shapes'
import { plainText } from '../domain/richText'

const longest = 200

/** At most so many characters of a text, cut between words, with an ellipsis where something is left out. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest).replace(/\s+\S*$/, '')
  return `${cut.replace(/[\s,;:.–-]+$/, '')}…`
}

const isRich = (text: PublicRichText | PublicText): text is PublicRichText => 'html' in text

/** A page in a sentence or two, for those who list it: the first of what is given that says something. */
export const describe = (...texts: readonly (PublicRichText | PublicText | null)[]): string | null => {
  for (const text of texts) {
    const words = text && (isRich(text) ? plainText(servedNodes(text)) : text.text)
    if (words?.trim()) return shortened(words)
  }
  return null
}
