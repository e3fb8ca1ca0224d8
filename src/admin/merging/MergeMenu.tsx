'use client'
import { PopupList, useDocumentInfo, useEditDepth, useModal } from '@payloadcms/ui'
import { words } from '../../i18n/words/merging'
import { useAdmin } from '../shared/useAdmin'
import { mergeDialog } from './MergeDialog'

/** In the menu of an entry of the directory: what opens the dialog that its form holds. */
export const MergeMenu = () => {
  const { hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const depth = useEditDepth()
  const { say } = useAdmin()
  if (!id || isTrashed || !hasSavePermission || depth > 1) return null
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button onClick={() => openModal(mergeDialog)}>{say(words.open)}</PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
