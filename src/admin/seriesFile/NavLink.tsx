'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/importExport'
import { useSay } from '../shared/useSay'
import './seriesFile.css'

/** In the navigation: the way to the page for series files, as Payload’s own links look there. */
export const NavLink = (): ReactNode => {
  const {
    config: {
      routes: { admin: adminRoute },
    },
  } = useConfig()
  const say = useSay()
  const href = formatAdminURL({ adminRoute, path: '/series-file' })
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
