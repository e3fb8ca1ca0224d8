'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { say, type Localized } from '../../i18n/locales'

/** Says our own words in the language of the interface. */
export const useSay = (): (<T>(words: Localized<T>) => T) => {
  const { language } = useTranslation().i18n
  return useCallback((words) => say(words, language), [language])
}
