'use client'
import { getTranslation } from '@payloadcms/translations'
import { Gutter, SetStepNav, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import { words } from '../../i18n/words/translating'
import { textAt, useBrief } from '../shared/documentNames'
import { later } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { useWindowTitle } from '../shared/useWindowTitle'
import { Translating } from './Translating'

/** The tab of a workshop with what is to be translated of it. */
export const WorkshopTranslations = () => {
  const { id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { i18n, page, say, t } = useAdmin()
  const brief = useBrief('workshops', id)
  const called = brief ? (textAt(brief, 'title') ?? t('general:untitled')) : undefined
  useEffect(
    // After Payload has set its own, as in DocumentTitle.tsx.
    () => (called && title !== called ? later(() => setDocumentTitle(called), 0) : undefined),
    [called, setDocumentTitle, title],
  )
  useWindowTitle(called && `${called} – ${say(words.title)}`)
  const list = getTranslation(getEntityConfig({ collectionSlug: 'workshops' })?.labels.plural ?? '', i18n)
  return (
    <Gutter className="translating">
      <SetStepNav
        nav={[
          { label: list, url: page('/collections/workshops') },
          { label: called ?? '…', url: page(`/collections/workshops/${id}`) },
          { label: say(words.title) },
        ]}
      />
      <h2 className="translating__title">{say(words.title)}</h2>
      <p>{say(words.ofWorkshop)}</p>
      {id && <Translating key={id} language={null} of={null} workshop={String(id)} />}
    </Gutter>
  )
}
