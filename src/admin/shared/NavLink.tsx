'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Localized } from '../../i18n/locales'
import { useAdmin } from './useAdmin'

interface Props {
  /** What stands behind the label. */
  after?: ReactNode
  id: string
  label: Localized
  path: `/${string}`
}

/** In the navigation: the way to a page of ours, as Payload’s own links look there. @param path below the admin */
export const NavLink = ({ after, id, label, path }: Props) => {
  const { page, say } = useAdmin()
  const href = page(path)
  const current = usePathname()
  const isHere = current === href
  // Of a page below it, it is the way back.
  const isAbove = current.startsWith(`${href}/`)
  const children = (
    <>
      {(isHere || isAbove) && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{say(label)}</span>
      {after}
    </>
  )
  const link = { children, className: 'nav__link', id }
  return isHere ? <div {...link} aria-current="page" /> : <Link {...link} href={href} prefetch={false} />
}
