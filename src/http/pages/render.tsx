import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ReaderProvider, type Reader } from './reader'

/** The HTML of a page for a reader. */
export const renderPage = (reader: Reader, page: ReactNode): string =>
  `<!doctype html>${renderToStaticMarkup(<ReaderProvider value={reader}>{page}</ReaderProvider>)}`
