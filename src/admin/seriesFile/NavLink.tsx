'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/importExport'
import { useAddresses } from '../shared/useAddresses'
import { useSay } from '../shared/useSay'
import './seriesFile.css'

/** In the navigation: the way to the page for series files, as Payload’s own links look there. */
export const NavLink = (): ReactNode => {
  const { page } = useAddresses()
  const say = useSay()
  const href = page('/series-file')
  const isHere = usePathname() === href
  const label = (
    <>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{say(words.title)}</span>
    </>
  )
  return (
    <div className="series-file-link">
      {isHere ? (
        <div aria-current="page" className="nav__link" id="nav-series-file">
          {label}
        </div>
      ) : (
        <Link className="nav__link" href={href} id="nav-series-file" prefetch={false}>
          {label}
        </Link>
      )}
    </div>
  )
}
