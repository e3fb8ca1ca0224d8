'use client'
import { FormSubmit, useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { words } from '../i18n/words/admin'
import { useSay } from './useSay'

/**
 * Publishes the document as it stands in the form, in all its languages. Payload's own button takes the other language's text into the
 * form where there is a gap, and offers to publish one language alone, which a programme cannot be.
 */
export const PublishButton = (): ReactNode => {
  const {
    collectionSlug,
    globalSlug,
    hasPublishedDoc,
    hasPublishPermission,
    id,
    setHasPublishedDoc,
    setUnpublishedVersionCount,
    unpublishedVersionCount,
    uploadStatus,
  } = useDocumentInfo()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { submit } = useForm()
  const modified = useFormModified()
  const { code: locale } = useLocale()
  const say = useSay()
  if (!hasPublishPermission) return null

  const publish = async (): Promise<void> => {
    const path = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug}${id ? `/${id}` : ''}`
    const done = await submit({
      action: formatAdminURL({
        apiRoute: api,
        path: `${path}?depth=0&fallback-locale=null&locale=${locale}` as `/${string}`,
      }),
      method: collectionSlug && id ? 'PATCH' : 'POST',
      overrides: { _status: 'published' },
    })
    if (!done) return
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
