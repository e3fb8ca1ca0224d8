'use client'
import { PopupList, useDocumentInfo, useModal } from '@payloadcms/ui'
import { words as next } from '../../i18n/words/nextWorkshop'
import { words as reverting } from '../../i18n/words/reverting'
import { words as sharing } from '../../i18n/words/sharing'
import { useAdmin } from '../shared/useAdmin'
import { nextDialog } from './NextWorkshop'
import { revertDialog } from './RevertWorkshop'
import { shareDialog } from './ShareDraft'

/** In a workshop's menu: what opens the dialogs that its form holds. */
export const WorkshopMenu = () => {
  const { hasPublishedDoc, id } = useDocumentInfo()
  const { openModal } = useModal()
  const { say } = useAdmin()
  if (!id) return null
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button onClick={() => openModal(nextDialog)}>{say(next.open)}</PopupList.Button>
      <PopupList.Button onClick={() => openModal(shareDialog)}>{say(sharing.open)}</PopupList.Button>
      {hasPublishedDoc && (
        <PopupList.Button onClick={() => openModal(revertDialog)}>{say(reverting.open)}</PopupList.Button>
      )}
    </PopupList.ButtonGroup>
  )
}
