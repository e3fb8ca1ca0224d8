'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'
import { inLanguage, listed } from '../../i18n/languageNames'
import { words } from '../../i18n/words/translations'
import './lists.css'
import { useSay } from '../shared/useSay'

/** In which languages a document lacks texts that it has in another; nothing is said of one that was written before this was noted. */
export const TranslationsCell = ({ collectionSlug, rowData }: DefaultCellComponentProps): ReactNode => {
  const { missing, title } = rowData as { missing?: unknown; title?: unknown }
  const { language } = useTranslation().i18n
  const { getEntityConfig } = useConfig()
  const say = useSay()
  if (typeof missing !== 'string' || !missing) return null
  // One whose title stands in no language lacks none that another has, and is not complete.
  const isTitled = getEntityConfig({ collectionSlug })?.admin.useAsTitle === 'title'
  if (missing === '-' && isTitled && !title) return <span className="translations">–</span>
  if (missing === '-') return <span className="translations">{say(words.complete)}</span>
  const languages = missing.split(' ').map((code) => inLanguage(code, language))
  return <span className="translations translations--lacking">{say(words.lacks)(listed(languages, language))}</span>
}
