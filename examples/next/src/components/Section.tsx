import type { ReactNode } from 'react'

/** A part of a page under a heading that names it. */
export const Section = ({ children, id, title }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
