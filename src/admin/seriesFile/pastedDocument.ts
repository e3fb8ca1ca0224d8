import { tableText } from '../../domain/programmeText/fromHtml'
import { withNameMarked } from '../../domain/programmeText/loudest'

/**
 * What a clipboard’s HTML says more than its text: the cells of its tables, and what the whole is called. A document of its own: nothing in it is loaded
 * or run.
 * @param isWhole whether it stands alone in the box: in the midst of others, what stands out is a heading of it
 * @returns the text to be put in; null where the clipboard’s own text says the same
 */
export const pastedDocument = (html: string, text: string, isWhole: boolean): string | null => {
  if (html === '') return null
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const words = tableText(body) ?? text
  const said = isWhole ? withNameMarked(words, body) : words
  return said === text ? null : said
}
