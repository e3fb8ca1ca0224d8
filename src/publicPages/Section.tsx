import type { ReactNode } from 'react'
import { LanguageMark } from './Content'

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
