import type { LivePreviewConfig, PayloadRequest } from 'payload'
import { timeNow } from '../../database/answering'
import { filledIn } from '../../domain/frontEnd'
import { isLocale } from '../../i18n/locales'
import { draftReaders } from '../access/rules'
import { frontEndOf } from './frontEnd'
import { previewTokenFor } from './previewToken'

/**
 * The `admin` options that show a preview beside the form and in a window of its own. It opens in the language of the interface; its own links lead
 * to the other ones. A document that was never saved has none. Payload takes one label for all languages.
 * @param path of the preview, from the document's id
 * @param isShared whether a front end that has a page for drafts shows it, in place of ours
 */
export const previews = (path: (id: string) => string, isShared = false) => {
  const address = ({ id }: { id?: unknown }, locale: string, req: PayloadRequest): string | undefined => {
    const to = path(typeof id === 'string' ? id : '')
    const language = isLocale(req.i18n.language) ? req.i18n.language : locale
    const page = isShared ? frontEndOf(req)?.preview?.[language] : undefined
    // Who may not read drafts is shown no form either; whoever asks gets no token all the same.
    if (page && typeof id === 'string' && draftReaders({ req }))
      return filledIn(page, { locale: language, token: previewTokenFor(req.payload, id, timeNow()) })
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
