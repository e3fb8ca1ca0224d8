import type { ReactNode } from 'react'
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
export const sharedForeign = (texts: readonly Served[], locale: string): string | undefined => {
  const languages = new Set(texts.flatMap((text) => text?.servedFrom ?? []))
  const [language] = languages
  return languages.size === 1 && language !== locale ? language : undefined
}

/** Tells the reader, discreetly, that what stands beside is in another language. */
export const LanguageMark = ({ language }: { language: string | undefined }): ReactNode => {
  const { locale } = useReader()
  if (!language) return null
  return (
    <>
      {' '}
      <span className="language-mark">{inLanguage(language, locale)}</span>
    </>
  )
}

/** A text of the content, with its language where it is not the page's, and a mark unless the block around it has one. */
export const Content = ({ text, marked = true }: { text: PublicText | null; marked?: boolean }): ReactNode => {
  const foreign = useForeign(text)
  if (!text) return null
  if (!foreign) return text.text
  return (
    <>
      <span lang={foreign}>{text.text}</span>
      {marked && <LanguageMark language={foreign} />}
    </>
  )
}

/** A text of several lines, each line break kept. */
export const Lines = ({ text }: { text: PublicText | null }): ReactNode => {
  const foreign = useForeign(text)
  if (!text) return null
  return (
    <>
      <span className="lines" lang={foreign}>
        {text.text}
      </span>
      <LanguageMark language={foreign} />
    </>
  )
}

/**
 * The HTML of a rich text for one place of a page; empty where it says nothing.
 * @param of what the text belongs to, where its footnotes are not the only ones of the page
 */
export const richTextHtml = (text: PublicRichText | null, prefix: string, level: number, of?: string): string => {
  if (!text) return ''
  const nodes = servedNodes(text)
  const words = footnoteWords(text.servedFrom)
  const notes = of ? `${words.notes} – ${of}` : words.notes
  return richTextToHtml(nodes && richTextFrom(nodes, level), { ...words, notes }, prefix)
}

/**
 * A rich text of the content.
 * @param prefix of the ids of its footnotes, so that several texts may stand on one page
 * @param level of its first headings
 * @param of what the text belongs to, where its footnotes are not the only ones of the page
 */
export const RichContent = ({
  text,
  prefix,
  level,
  marked = true,
  of,
}: {
  text: PublicRichText | null
  prefix: string
  level: number
  marked?: boolean
  of?: string
}): ReactNode => {
  const foreign = useForeign(text)
  const html = richTextHtml(text, prefix, level, of)
  if (!html) return null
  return (
    <>
      {marked && foreign && (
        <p className="language-line">
          <LanguageMark language={foreign} />
        </p>
      )}
      <div className="rich-text" lang={foreign} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}
