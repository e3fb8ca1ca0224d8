import { servedNodes, type PublicRichText, type PublicText } from '../api/public/shapes'
import { richTextFrom, richTextToHtml } from '../domain/richText'
import { inLanguage } from '../i18n/languageNames'
import { footnoteWords } from '../i18n/words/pages'
import { useReader } from './reader'

type Served = { servedFrom: string } | null | undefined

/** The language of a text where it is not the page's. */
export const useForeign = (text: Served): string | undefined => {
  const { locale } = useReader()
  return text && text.servedFrom !== locale ? text.servedFrom : undefined
}

/** The language that all of some texts are in, where it is not the page's: one mark then serves them all. */
export const useSharedForeign = (texts: readonly Served[]): string | undefined => {
  const { locale } = useReader()
  const [language, ...others] = new Set(texts.flatMap((text) => text?.servedFrom ?? []))
  return others.length || language === locale ? undefined : language
}

/** Tells the reader, discreetly, that what stands beside is in another language. */
export const LanguageMark = ({ language }: { language: string | undefined }) => {
  const { locale } = useReader()
  if (!language) return null
  return (
    <>
      {' '}
      <span className="language-mark">{inLanguage(language, locale)}</span>
    </>
  )
}

interface Shown {
  text: PublicText | null
  /** Whether the text itself says that it is in another language: not where the block around it does. */
  marked?: boolean
  /** Whether its line breaks are kept. */
  lines?: boolean
}

/** A text of the content, with its language where it is not the page's. */
export const Content = ({ text, marked = true, lines = false }: Shown) => {
  const foreign = useForeign(text)
  if (!text) return null
  if (!foreign && !lines) return text.text
  return (
    <>
      <span className={lines ? 'lines' : undefined} lang={foreign}>
        {text.text}
      </span>
      {marked && <LanguageMark language={foreign} />}
    </>
  )
}

/** A text in a paragraph of its own, where there is one. */
export const Paragraph = ({ className, ...shown }: Shown & { className?: string }) =>
  shown.text && (
    <p className={className}>
      <Content {...shown} />
    </p>
  )

/**
 * The HTML of a rich text for one place of a page; empty where it says nothing.
 * @param prefix of the ids of its footnotes, so that several texts may stand on one page
 * @param level of its first headings
 * @param of what the text belongs to, where its footnotes are not the only ones of the page
 */
export const richTextHtml = (text: PublicRichText | null, prefix: string, level: number, of?: string): string => {
  if (!text) return ''
  const nodes = servedNodes(text)
  const words = footnoteWords(text.servedFrom)
  const notes = of ? `${words.notes} – ${of}` : words.notes
  return richTextToHtml(nodes && richTextFrom(nodes, level), { ...words, notes }, prefix)
}
