import type { ReactNode } from 'react'
import type { PublicRichText } from '../api/public/shapes'
import { LanguageMark, richTextHtml, useForeign } from './Content'

/** What a section is called, and where a link finds it. */
export interface Titled {
  id: string
  title: string
}

/** A section of a page under a heading of its own. */
export const Section = ({ id, title, language, children }: Titled & { language?: string; children: ReactNode }) => (
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
export const RichSection = ({ prefix, text, ...titled }: Titled & { prefix: string; text: PublicRichText | null }) => {
  const foreign = useForeign(text)
  const html = richTextHtml(text, prefix, 3)
  return (
    html && (
      <Section {...titled} language={foreign}>
        <div className="rich-text" lang={foreign} dangerouslySetInnerHTML={{ __html: html }} />
      </Section>
    )
  )
}

/** What is said under one name, in a list of such. */
export const Term = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
