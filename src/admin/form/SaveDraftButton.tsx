'use client'
import { FormSubmit, useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSave, useSaveButton } from './useSave'
import { useAdmin } from '../shared/useAdmin'

/** Saves a draft; Payload's own would put it over whatever somebody else has stored meanwhile. */
export const SaveDraftButton = (): ReactNode => {
  const { setUnpublishedVersionCount } = useDocumentInfo()
  const { t } = useAdmin()
  const save = useSave()
  const button = useSaveButton()
  const saveDraft = async (): Promise<void> => {
    if (await save('draft')) setUnpublishedVersionCount((count) => count + 1)
  }
  return (
    <FormSubmit
      {...button}
      buttonId="action-save-draft"
      buttonStyle="secondary"
      className="save-draft"
      onClick={() => void saveDraft()}
    >
      {t('version:saveDraft')}
    </FormSubmit>
  )
}
