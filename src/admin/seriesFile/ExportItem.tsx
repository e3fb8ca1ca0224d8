'use client'
import { PopupList, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/importExport'
import { useSay } from '../shared/useSay'

/** In the menu of a workshop's form: the way to take it away as a file. */
export const ExportItem = (): ReactNode => {
  const { id } = useDocumentInfo()
  const {
    config: {
      routes: { admin: adminRoute },
    },
  } = useConfig()
  const say = useSay()
  if (!id) return null
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button href={formatAdminURL({ adminRoute, path: `/series-file?workshop=${id}` })} id="action-export">
        {say(words.exportThis)}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
