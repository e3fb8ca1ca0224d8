import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ReaderProvider, type Reader } from './reader'

/**
 * React writes some attributes with capitals, which browsers do not mind and people who read the source do. A quotation mark in a text is
 * escaped, so that this finds attributes only.
 */
const capitals = / (charSet|dateTime|hrefLang)="/g

/** The HTML of a page for a reader. */
export const renderPage = (reader: Reader, page: ReactNode): string => {
  const html = renderToStaticMarkup(<ReaderProvider value={reader}>{page}</ReaderProvider>)
  return `<!doctype html>${html.replace(capitals, (attribute) => attribute.toLowerCase())}`
}
