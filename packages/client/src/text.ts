import { serve } from '../../../src/domain/texts'
import { localeCodes } from '../../../src/i18n/locales'
import type { PublicRichTextIn } from './publicTypes'
import { withNotesOf } from './richText'

/** A text in some languages, as the public shapes have it. What a question left out may be absent. */
export interface TextIn {
  [language: string]: string | null
}

/** A text as one reader gets it. */
export interface Served {
  text: string
  /** The language that it is in, for the attribute `lang`. */
  lang: string
  /** Whether that is another one than was asked for. */
  isFallback: boolean
}

/** In which order a reader of `locale` is served what exists in several languages. */
const orderFor = (locale: string, value: object): string[] => [locale, ...localeCodes, ...Object.keys(value)]

/** A text for a reader of `locale`: in the language, else in the next one that has it; null where none has. */
export const text = <T extends object>(value: T | null | undefined, locale: string): Served | null => {
  if (!value) return null
  const { servedFrom, text, ...texts }: { servedFrom?: unknown; text?: unknown } = value
  const served = serve(texts, orderFor(locale, texts))
  const found = served ?? serve({ [String(servedFrom)]: text }, [String(servedFrom)])
  return found && { text: found.text, lang: found.servedFrom, isFallback: found.servedFrom !== locale }
}

/** A rich text as one reader gets it: its HTML, in which everything is escaped, and its nodes. */
export interface ServedRichText extends PublicRichTextIn {
  lang: string
  isFallback: boolean
}

const isRichText = (value: unknown): value is PublicRichTextIn =>
  typeof value === 'object' && value !== null && 'html' in value && 'nodes' in value

/**
 * The same of a rich text.
 * @param of names the text in the name of its footnotes, where others with footnotes stand on the page
 */
export const richText = <T extends object>(
  value: T | null | undefined,
  locale: string,
  of?: string,
): ServedRichText | null => {
  const texts = new Map<string, unknown>(Object.entries(value ?? {}))
  for (const lang of orderFor(locale, value ?? {})) {
    const found = texts.get(lang)
    if (isRichText(found))
      return { html: withNotesOf(found.html, of), nodes: found.nodes, lang, isFallback: lang !== locale }
  }
  return null
}
