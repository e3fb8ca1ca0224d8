'use client'
import { ExternalLinkIcon, useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { seriesPath, workshopPath } from '../../i18n/addresses'
import { words } from '../../i18n/words/admin'
import { InDialog } from '../payloadFixes/InDialog'
import { useNamesLanguage } from '../shared/useNamesLanguage'
import { useAnswer } from '../shared/server'
import { useAdmin } from '../shared/useAdmin'

interface Stored {
  _status?: string
  slug?: string
}

/**
 * What is public of the content in this form: a way to its page, in the language of the interface, and, before it goes to the bin, that it
 * leaves the public site. Nothing where nothing is public.
 */
export const PublicPage = (): ReactNode => {
  const { collectionSlug, data, globalSlug, hasPublishedDoc, id } = useDocumentInfo()
  const { api, say } = useAdmin()
  const language = useNamesLanguage()
  const isWorkshop = collectionSlug === 'workshops' && Boolean(id)
  const path = isWorkshop ? (`/workshops/${id}` as const) : globalSlug === 'series' ? '/globals/series' : null

  // Asked again after each save: the address of a page may have changed.
  const query = `depth=0&select[_status]=true${isWorkshop ? '&select[slug]=true' : ''}` as const
  const savedAt = hasPublishedDoc && typeof data?.updatedAt === 'string' ? data.updatedAt : ''
  const answer = useAnswer<Stored>(path && savedAt ? api(`${path}?${query}`) : null, savedAt)
  const stored = answer && 'body' in answer ? answer.body : null

  if (!path || !hasPublishedDoc || stored?._status !== 'published' || (isWorkshop && !stored.slug)) return null
  return (
    <>
      <a
        className="public-page"
        href={isWorkshop ? workshopPath(language, stored.slug as string) : seriesPath(language)}
        rel="noreferrer"
        target="_blank"
        title={say(words.publicPage.title)}
      >
        {say(words.publicPage.link)}
        <ExternalLinkIcon />
      </a>
      {isWorkshop && (
        <InDialog dialog={`delete-${id}`} within=".confirmation-modal__content">
          <p className="goes-off">{say(words.publicPage.goesOff)}</p>
        </InDialog>
      )}
    </>
  )
}
