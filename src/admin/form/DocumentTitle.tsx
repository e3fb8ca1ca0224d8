'use client'
import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useDocumentTitle, useEditDepth, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { formName, isWritten } from '../../domain/texts'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/making'
import { later } from '../shared/until'
import { useAdmin, useNamesLanguage } from '../shared/useAdmin'
import { useWindowTitle } from '../shared/useWindowTitle'

const isMade = (slug: string): slug is keyof typeof words => slug in words

/**
 * The title above a form: the document's, in the language of the interface where it has one. The browser's tab says it too. Payload calls what has no
 * title by its id, and the tab by what is done.
 *
 * Upstream: docs/upstream/033-title-of-a-document.md (open in 3.90.2). Goes when the title falls back to words, and stands in the metadata of the page. Told
 * by tests/browser/lists.test.ts.
 */
export const DocumentTitle = (): null => {
  const { docConfig, id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const depth = useEditDepth()
  const config = docConfig && 'labels' in docConfig ? docConfig : undefined
  const { useAsTitle: field = '' } = config?.admin ?? {}
  const { i18n, say, t } = useAdmin()
  const language = useNamesLanguage()
  const wanted = useFormFields(([fields]) => {
    const texts = [language, ...localeCodes].map((locale) => fields[formName(field, locale)]?.value)
    return texts.find(isWritten)
  })

  const making =
    config && (isMade(config.slug) ? say(words[config.slug]) : getTranslation(config.labels.singular, i18n))
  const called = wanted ?? (id ? (title === String(id) ? t('general:untitled') : undefined) : making)

  useEffect(() => {
    if (!called || title === called) return undefined
    // After Payload has set its own, which it does when the document comes to the form.
    return later(() => setDocumentTitle(called), 0)
  }, [called, setDocumentTitle, title])

  const ofGlobal = docConfig && 'label' in docConfig ? getTranslation(docConfig.label, i18n) : undefined
  useWindowTitle(depth > 1 ? undefined : id ? title : (making ?? ofGlobal))

  return null
}
