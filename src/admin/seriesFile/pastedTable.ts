import { tableText } from '../../domain/programmeText/fromHtml'

/** The text of a clipboard's HTML that holds a table; null where it holds none. A document of its own: nothing in it is loaded or run. */
export const pastedTable = (html: string): string | null =>
  /<table[\s>]/i.test(html) ? tableText(new DOMParser().parseFromString(html, 'text/html').body) : null
