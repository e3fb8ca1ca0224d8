import type { LivePreviewConfig, PayloadRequest } from 'payload'
import { isLocale } from '../../i18n/locales'

interface Document {
  id?: unknown
}

/**
 * Where a document's preview is, in a language of the content. A document that was never saved has none: undefined.
 * @param path of the preview, from the document's id
 */
export const previewAddress =
  (path: (id: string) => string) =>
  (doc: Document, locale: unknown): string | undefined => {
    const id = typeof doc.id === 'string' ? doc.id : ''
    const address = path(id)
    return address.endsWith('/') ? undefined : `${address}?locale=${encodeURIComponent(String(locale))}`
  }

/** A preview opens in the language of the interface; its own links lead to the other ones. */
const languageOf = ({ i18n }: PayloadRequest, locale: string): string =>
  isLocale(i18n.language) ? i18n.language : locale

/** The `admin` options that show a preview beside the form and in a window of its own. Payload takes one label for all languages. */
export const previews = (path: (id: string) => string) => {
  const address = previewAddress(path)
  return {
    preview: (doc: Record<string, unknown>, { locale, req }: { locale: string; req: PayloadRequest }): string | null =>
      address(doc, languageOf(req, locale)) ?? null,
    livePreview: {
      url: ({ data, locale, req }) => address(data, languageOf(req, locale.code)),
      // Their names are said in the reader’s language by src/admin/payloadFixes/PayloadDomTranslations.tsx.
      breakpoints: [
        { name: 'phone', label: 'phone', width: 390, height: 844 },
        { name: 'desktop', label: 'desktop', width: 1280, height: 800 },
      ],
    } satisfies LivePreviewConfig,
  }
}
