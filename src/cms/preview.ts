import type { LivePreviewConfig } from 'payload'

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

/** The `admin` options that show a preview beside the form and in a window of its own. Payload takes one label for all languages. */
export const previews = (path: (id: string) => string) => {
  const address = previewAddress(path)
  return {
    preview: (doc: Record<string, unknown>, { locale }: { locale: string }): string | null =>
      address(doc, locale) ?? null,
    livePreview: {
      url: ({ data, locale }) => address(data as Document, locale.code),
      breakpoints: [
        { name: 'phone', label: 'Téléphone · Phone', width: 390, height: 844 },
        { name: 'desktop', label: 'Ordinateur · Desktop', width: 1280, height: 800 },
      ],
    } satisfies LivePreviewConfig,
  }
}
