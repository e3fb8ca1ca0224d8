import type { ReactNode } from 'react'
import type { EntryKind } from '../i18n/addresses'
import { useReader } from './reader'

interface Linked {
  kind: EntryKind
  /** Null where it is not public. */
  entry: { slug: string } | null | undefined
  className?: string
  lang?: string | undefined
  children: ReactNode
}

/** The path of the page of an entry that a public page names; undefined where there is none. */
export const useEntryPath = () => {
  const { isPublic, locale, pages } = useReader()
  return (kind: EntryKind, entry: Linked['entry']): string | undefined =>
    isPublic && entry ? pages.entry(locale, kind, entry.slug) : undefined
}

/** A name that leads to the page of its entry, where there is one. */
export const EntryLink = ({ children, className, entry, kind, lang }: Linked) => {
  const href = useEntryPath()(kind, entry)
  if (!href)
    return (
      <span className={className} lang={lang}>
        {children}
      </span>
    )
  return (
    <a className={className} href={href} lang={lang}>
      {children}
    </a>
  )
}
