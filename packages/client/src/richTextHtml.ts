import { richTextToHtml as toHtml } from '../../../src/domain/richText'
import { footnoteWords } from '../../../src/i18n/words/pages'
import { notesOf, type RichTextNodes } from './richText'

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
