'use client'
import { PopupList, useDocumentInfo, useModal } from '@payloadcms/ui'
import { flyerPreviewPath } from '../../i18n/addresses'
import { languageName } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words as flyer } from '../../i18n/words/flyer'
import { words as next } from '../../i18n/words/nextWorkshop'
import { words as reverting } from '../../i18n/words/reverting'
import { words as sharing } from '../../i18n/words/sharing'
import { useAdmin } from '../shared/useAdmin'
import { useMay } from '../shared/useMay'
import { nextDialog } from './NextWorkshop'
import { revertDialog } from './RevertWorkshop'
import { shareDialog } from './ShareDraft'

/** In which languages there are flyers: in all beside each other, the reader’s leading, and in each. */
const flyerLanguages = (language: string): string[][] => {
  const own = localeCodes.filter((code) => code === language)
  return [[...own, ...localeCodes.filter((code) => code !== language)], ...localeCodes.map((code) => [code])]
}

/** In a workshop's menu: what opens the dialogs that its form holds, and its flyers, as it is saved. */
export const WorkshopMenu = () => {
  const { hasPublishedDoc, id } = useDocumentInfo()
  const { openModal } = useModal()
  const { language, say } = useAdmin()
  const may = useMay('editor')
  if (!id) return null
  return (
    <PopupList.ButtonGroup>
      {may && <PopupList.Button onClick={() => openModal(nextDialog)}>{say(next.open)}</PopupList.Button>}
      {may && <PopupList.Button onClick={() => openModal(shareDialog)}>{say(sharing.open)}</PopupList.Button>}
      {flyerLanguages(language).map((languages) => (
        <PopupList.Button
          key={languages.join('-')}
          onClick={() => window.open(flyerPreviewPath(languages, String(id)), '_blank', 'noreferrer')}
        >
          {say(flyer.menu)(languages.map((code) => languageName(code, language)))}
        </PopupList.Button>
      ))}
      {may && hasPublishedDoc && (
        <PopupList.Button onClick={() => openModal(revertDialog)}>{say(reverting.open)}</PopupList.Button>
      )}
    </PopupList.ButtonGroup>
  )
}
