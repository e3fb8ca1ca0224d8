import { richTextToHtml as toHtml } from '../../../src/domain/richText'
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

/**
 * The HTML of a rich text, as the server writes it: everything escaped, its footnotes after it in a section with links back.
 * @param locale the language of the text: of the words around footnotes
 * @param within prefix for the ids of footnotes, so that several texts may stand on one page
 */
export const richTextToHtml = (nodes: RichTextNodes | null | undefined, locale: string, within = 'note'): string =>
  toHtml(nodes, footnoteWords(locale), within)
