'use client'
import { getTranslation } from '@payloadcms/translations'
import { Gutter, SetStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { words } from '../../i18n/words/translating'
import { useAdmin } from '../shared/useAdmin'
import { useReadersTitle } from '../shared/useReadersTitle'
import { useWindowTitle } from '../shared/useWindowTitle'
import { Translating } from './Translating'

/** The tab of a workshop with what is to be translated of it. */
export const WorkshopTranslations = () => {
  const { id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n, page, say } = useAdmin()
  const called = useReadersTitle()
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
