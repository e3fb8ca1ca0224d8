'use client'
import { PopupList, useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/importExport'
import { useAddresses } from '../shared/useAddresses'
import { useSay } from '../shared/useSay'

/** In the menu of a workshop's form: the way to take it away as a file. */
export const ExportItem = (): ReactNode => {
  const { id } = useDocumentInfo()
  const { page } = useAddresses()
  const say = useSay()
  if (!id) return null
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button href={page(`/series-file?workshop=${id}`)} id="action-export">
        {say(words.exportThis)}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
