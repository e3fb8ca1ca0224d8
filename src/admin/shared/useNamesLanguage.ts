'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { isLocale } from '../../i18n/locales'
import { useAdmin } from './useAdmin'

/**
 * In which language of the content documents are named: in a form, which shows every language, that of the interface; in a list the one
 * that the list is shown in.
 */
export const useNamesLanguage = (): string => {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { language } = useAdmin()
  return (collectionSlug || globalSlug) && isLocale(language) ? language : code
}
