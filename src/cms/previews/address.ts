import type { LivePreviewConfig, PayloadRequest } from 'payload'
import { isLocale } from '../../i18n/locales'

/**
 * The `admin` options that show a preview beside the form and in a window of its own. It opens in the language of the interface; its own links lead
 * to the other ones. A document that was never saved has none. Payload takes one label for all languages.
 * @param path of the preview, from the document's id
 */
export const previews = (path: (id: string) => string) => {
  const address = ({ id }: { id?: unknown }, locale: string, { i18n }: PayloadRequest): string | undefined => {
    const to = path(typeof id === 'string' ? id : '')
    const language = isLocale(i18n.language) ? i18n.language : locale
    return to.endsWith('/') ? undefined : `${to}?locale=${encodeURIComponent(language)}`
  }
  return {
    preview: (doc: Record<string, unknown>, { locale, req }: { locale: string; req: PayloadRequest }): string | null =>
      address(doc, locale, req) ?? null,
    livePreview: {
      url: ({ data, locale, req }) => address(data, locale.code, req),
      // Their names are said in the reader’s language by src/admin/payloadFixes/PayloadDomTranslations.tsx.
      breakpoints: [
        { name: 'phone', label: 'phone', width: 390, height: 844 },
        { name: 'desktop', label: 'desktop', width: 1280, height: 800 },
      ],
    } satisfies LivePreviewConfig,
  }
}
