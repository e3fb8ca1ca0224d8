'use client'
import { FormSubmit, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { words } from '../../i18n/words/admin'
import { useAdmin } from '../shared/useAdmin'
import { useSave } from './useSave'

/**
 * Publishes the document as it stands in the form, in all its languages. Payload's own button takes the other language's text into the
 * form where there is a gap, and offers to publish one language alone, which a programme cannot be.
 */
export const PublishButton = (): ReactNode => {
  const {
    hasPublishedDoc,
    hasPublishPermission,
    setHasPublishedDoc,
    setUnpublishedVersionCount,
    unpublishedVersionCount,
    uploadStatus,
  } = useDocumentInfo()
  const modified = useFormModified()
  const save = useSave()
  const { say } = useAdmin()
  if (!hasPublishPermission) return null

  const publish = async (): Promise<void> => {
    if (!(await save('published'))) return
    toast.success(say(words.published))
    setUnpublishedVersionCount(0)
    setHasPublishedDoc(true)
  }

  const nothingNew = hasPublishedDoc && !modified && !unpublishedVersionCount
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={nothingNew || uploadStatus === 'uploading'}
      onClick={() => void publish()}
      size="medium"
      type="button"
    >
      {say(words.publish)}
    </FormSubmit>
  )
}
