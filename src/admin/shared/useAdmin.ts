'use client'
import { useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useMemo } from 'react'
import { isLocale, say as sayIn, type Localized } from '../../i18n/locales'

type Path = `/${string}`

/**
 * What a component asks of the admin around it: the language of the interface, our own words (`say`) and Payload's (`t`) in it, and addresses from
 * the paths below them, of the API and of the admin's pages. `accounts` is where the API has the accounts.
 */
export const useAdmin = () => {
  const { admin, routes } = useConfig().config
  const { i18n, t } = useTranslation()
  const { language } = i18n
  const addresses = useMemo(
    () => ({
      accounts: `/${admin.user}` as const,
      api: (path: Path): string => formatAdminURL({ apiRoute: routes.api, path }),
      page: (path: Path): string => formatAdminURL({ adminRoute: routes.admin, path }),
    }),
    [admin.user, routes],
  )
  const say = useCallback(<T>(words: Localized<T>): T => sayIn(words, language), [language])
  return { ...addresses, i18n, language, say, t }
}

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
