'use client'
import {
  useConfig,
  useDocumentInfo,
  useDocumentTitle,
  useEditDepth,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect } from 'react'
import { inLanguage } from '../i18n/languageNames'
import { languageOfText, namedCollections, textOf, useBrief, type NamedCollection } from './documentNames'

/**
 * The title above a form: where the language of the content has none yet, the one of another language, and which that is. The browser's
 * tab says it too.
 */
export const DocumentTitle = (): null => {
  const { collectionSlug, id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { language } = useTranslation().i18n
  const depth = useEditDepth()
  const named = namedCollections.find((slug) => slug === collectionSlug)
  const field = (collectionSlug ? getEntityConfig({ collectionSlug })?.admin?.useAsTitle : undefined) ?? ''
  const own = useFormFields(([fields]) => fields[field]?.value)
  const blank = typeof own !== 'string' || !own.trim()
  const brief = useBrief((named ?? 'workshops') as NamedCollection, named && blank ? id : undefined)
  const other = textOf(brief, field)
  const code = languageOfText(brief, field)
  const wanted = blank && other && code ? `${other} (${inLanguage(code, language)})` : undefined

  useEffect(() => {
    if (!wanted || title === wanted) return undefined
    // After Payload has set its own, which it does when the document comes to the form.
    const soon = setTimeout(() => setDocumentTitle(wanted), 0)
    return () => clearTimeout(soon)
  }, [setDocumentTitle, title, wanted])

  useEffect(() => {
    if (!id || !title || depth > 1) return undefined
    const said = `${title} – Atelier`
    const say = (): void => {
      if (document.title !== said) document.title = said
    }
    say()
    // Next writes its own title when the page's metadata arrive, which may be later.
    const observer = new MutationObserver(say)
    observer.observe(document.head, { characterData: true, childList: true, subtree: true })
    return () => observer.disconnect()
  }, [depth, id, title])

  return null
}
