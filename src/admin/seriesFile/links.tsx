'use client'
import { Link, PopupList, useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { words } from '../../i18n/words/importExport'
import { useAdmin } from '../shared/useAdmin'
import './seriesFile.css'

/** In the menu of a workshop's form: the way to take it away as a file. */
export const ExportItem = () => {
  const { id } = useDocumentInfo()
  const { page, say } = useAdmin()
  if (!id) return null
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button href={page(`/series-file?workshop=${id}`)} id="action-export">
        {say(words.exportThis)}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}

/** In the bar of the series' form: the way to the page for series files. */
export const SeriesFileLink = () => {
  const { page, say } = useAdmin()
  return (
    <a className="public-page" href={page('/series-file')}>
      {say(words.title)}
    </a>
  )
}

/** In the navigation: the same way, as Payload’s own links look there. */
export const NavLink = () => {
  const { page, say } = useAdmin()
  const href = page('/series-file')
  const isHere = usePathname() === href
  const children = (
    <>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{say(words.title)}</span>
    </>
  )
  const link = { children, className: 'nav__link', id: 'nav-series-file' }
  return (
    <div className="series-file-link">
      {isHere ? <div {...link} aria-current="page" /> : <Link {...link} href={href} prefetch={false} />}
    </div>
  )
}
