import { escapeHtml, richTextToHtml as toHtml } from '../../../src/domain/richText'
import { footnoteWords } from '../../../src/i18n/words/pages'

/** A node of a rich text, as Lexical writes it. */
export interface RichTextNode {
  type: string
  children?: RichTextNode[]
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  url?: string
  fields?: {
    url?: string
    newTab?: boolean
    blockType?: string
    note?: RichTextNodes | null
    [field: string]: unknown
  }
  [property: string]: unknown
}

/** The nodes of a rich text: what Lexical calls its editor state. */
export interface RichTextNodes {
  root: RichTextNode
}

/** The name of footnotes, where those of other texts stand on the page too. */
const notesOf = (notes: string, of: string | undefined): string => (of ? `${notes} – ${of}` : notes)

/**
 * The HTML of a rich text, as the server writes it: everything escaped, its footnotes after it in a section with links back.
 * @param locale the language of the text: of the words around footnotes
 * @param within prefix for the ids of footnotes, so that several texts may stand on one page
 * @param of names the text in the name of its footnotes, which is “Notes” without: regions of one page have names that tell them apart
 */
export const richTextToHtml = (
  nodes: RichTextNodes | null | undefined,
  locale: string,
  within = 'note',
  of?: string,
): string => {
  const words = footnoteWords(locale)
  return toHtml(nodes, { ...words, notes: notesOf(words.notes, of) }, within)
}

/** The same of HTML that the server wrote: its footnotes alone have that role, since whatever is written into a text is escaped. */
export const withNotesOf = (html: string, of: string | undefined): string =>
  of ? html.replace(/doc-endnotes" aria-label="[^"]*/, (named) => notesOf(named, escapeHtml(of))) : html
