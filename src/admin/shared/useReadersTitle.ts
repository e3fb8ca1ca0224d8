'use client'
import { useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import { hasNames, textAt, useBrief } from './documentNames'
import { later } from './until'
import { useAdmin } from './useAdmin'

/**
 * Calls a document on a page beside its form as the form does: by its title in the language of the interface, where Payload has that of the content.
 * @returns the title; undefined until it is known
 */
export const useReadersTitle = (): string | undefined => {
  const { collectionSlug = '', id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const { t } = useAdmin()
  const brief = useBrief(hasNames(collectionSlug) ? collectionSlug : undefined, id)
  const { useAsTitle = '' } = getEntityConfig({ collectionSlug })?.admin ?? {}
  const called = brief ? (textAt(brief, useAsTitle) ?? t('general:untitled')) : undefined
  useEffect(
    // After Payload has set its own, as in src/admin/form/DocumentTitle.tsx.
    () => (called && title !== called ? later(() => setDocumentTitle(called), 0) : undefined),
    [called, setDocumentTitle, title],
  )
  return called
}
