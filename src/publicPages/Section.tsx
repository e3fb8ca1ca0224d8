import type { ReactNode } from 'react'
import type { PublicRichText } from '../api/public/shapes'
import { LanguageMark, RichContent, richTextHtml, useForeign } from './Content'

/** A section of a page under a heading of its own. */
export const Section = ({
  id,
  title,
  language,
  children,
}: {
  id: string
  title: string
  language?: string
  children: ReactNode
}): ReactNode => (
  <section className={`section ${id}`} aria-labelledby={id}>
    <h2 id={id}>
      {title}
      <LanguageMark language={language} />
    </h2>
    {children}
  </section>
)

/**
 * A rich text in a section of its own; nothing where it says nothing.
 * @param prefix of the ids of its footnotes
 */
export const RichSection = ({
  id,
  prefix,
  text,
  title,
}: {
  id: string
  prefix: string
  text: PublicRichText | null
  title: string
}): ReactNode => {
  const foreign = useForeign(text)
  if (!richTextHtml(text, prefix, 3)) return null
  return (
    <Section id={id} language={foreign} title={title}>
      <RichContent level={3} marked={false} prefix={prefix} text={text} />
    </Section>
  )
}
