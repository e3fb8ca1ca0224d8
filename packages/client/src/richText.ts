import { escapeHtml } from '../../../src/domain/richText'

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
export const notesOf = (notes: string, of: string | undefined): string => (of ? `${notes} – ${of}` : notes)

/** That name in HTML that the server wrote: its footnotes alone have that role, since whatever is written into a text is escaped. */
export const withNotesOf = (html: string, of: string | undefined): string =>
  of ? html.replace(/doc-endnotes" aria-label="[^"]*/, (named) => notesOf(named, escapeHtml(of))) : html
