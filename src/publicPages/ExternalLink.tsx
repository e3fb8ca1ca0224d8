import type { ReactNode } from 'react'
import { safeHref } from '../domain/richText'

/** A link to somewhere else, byte for byte as it was given. Where the address may not be followed, only its words are shown. */
export const ExternalLink = ({
  href,
  className,
  lang,
  children,
}: {
  href: string | null
  className?: string
  lang?: string
  children: ReactNode
}) => {
  const address = safeHref(href)
  if (address === '#') return lang ? <span lang={lang}>{children}</span> : children
  return (
    <a className={className} href={address} lang={lang} rel="noopener">
      {children}
    </a>
  )
}
