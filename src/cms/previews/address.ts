import type { LivePreviewConfig, Payload, PayloadRequest } from 'payload'
import { timeNow } from '../../database/answering'
import { filledIn, type PreviewKind } from '../../domain/frontEnd'
import { isLocale } from '../../i18n/locales'
import { draftReaders } from '../access/rules'
import { frontEndOf } from './frontEnd'
import { previewTokenFor, seriesTokenFor } from './previewToken'

/** The token that each kind of a front end’s pages of drafts is handed; null where there is nothing to show yet. */
const tokens: Readonly<Record<PreviewKind, (payload: Payload, id: unknown) => string | null>> = {
  preview: (payload, id) => (typeof id === 'string' ? previewTokenFor(payload, id, timeNow()) : null),
  seriesPreview: (payload) => seriesTokenFor(payload, timeNow()),
}

/**
 * The `admin` options that show a preview beside the form and in a window of its own. It opens in the language of the interface; its own links lead
 * to the other ones. A document that was never saved has none. Payload takes one label for all languages.
 * @param path of the preview, from the document's id
 * @param kind the front end’s pages that show it in place of ours, where it has some
 */
export const previews = (path: (id: string) => string, kind: PreviewKind) => {
  const address = ({ id }: { id?: unknown }, locale: string, req: PayloadRequest): string | undefined => {
    const to = path(typeof id === 'string' ? id : '')
    const language = isLocale(req.i18n.language) ? req.i18n.language : locale
    const page = frontEndOf(req)?.[kind]?.[language]
    // Who may not read drafts is shown no form either; whoever asks gets no token all the same.
    const token = page && draftReaders({ req }) ? tokens[kind](req.payload, id) : null
    if (page && token) return filledIn(page, { locale: language, token })
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
