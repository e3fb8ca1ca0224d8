'use client'
import { PopupList, useDocumentInfo } from '@payloadcms/ui'
import { words } from '../../i18n/words/importExport'
import { words as pasting } from '../../i18n/words/pasting'
import { seriesFileRoles } from '../../domain/roles'
import { NavLink } from '../shared/NavLink'
import { useAdmin } from '../shared/useAdmin'
import { useMay } from '../shared/useMay'
import './seriesFile.css'

/** In the menu of a workshop's form: the ways to take it away as a file, and to paste a programme into it. */
export const ExportItem = () => {
  const { id } = useDocumentInfo()
  const { page, say } = useAdmin()
  const may = useMay(seriesFileRoles.read)
  if (!id || !may) return null
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button href={page(`/series-file?workshop=${id}`)} id="action-export">
        {say(words.exportThis)}
      </PopupList.Button>
      <PopupList.Button href={page(`/series-file?paste=${id}#paste`)} id="action-paste">
        {say(pasting.open)}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}

/** In the bar of the series' form: the way to the page for series files. */
export const SeriesFileLink = () => {
  const { page, say } = useAdmin()
  if (!useMay(seriesFileRoles.read)) return null
  return (
    <a className="public-page" href={page('/series-file')}>
      {say(words.title)}
    </a>
  )
}

/** In the navigation: the same way. */
export const SeriesFileNav = () => {
  if (!useMay(seriesFileRoles.read)) return null
  return (
    <div className="series-file-link">
      <NavLink id="nav-series-file" label={words.title} path="/series-file" />
    </div>
  )
}
