'use client'
import { ExternalLinkIcon, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState, type ReactNode } from 'react'
import { seriesPath, workshopPath } from '../../i18n/addresses'
import { words } from '../../i18n/words/admin'
import { InDialog } from '../payloadFixes/InDialog'
import { useNamesLanguage } from '../shared/useNamesLanguage'
import { useSay } from '../shared/useSay'

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
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const language = useNamesLanguage()
  const say = useSay()
  const [stored, setStored] = useState<Stored | null>(null)
  const isWorkshop = collectionSlug === 'workshops' && Boolean(id)
  const path = isWorkshop ? `/workshops/${id}` : globalSlug === 'series' ? '/globals/series' : null
  const savedAt = data?.updatedAt as string | undefined

  // Asked again after each save: the address of a page may have changed.
  useEffect(() => {
    if (!path || !hasPublishedDoc || !savedAt) return undefined
    const controller = new AbortController()
    const fields = isWorkshop ? '&select[slug]=true' : ''
    const address = formatAdminURL({
      apiRoute: api,
      path: `${path}?depth=0&select[_status]=true${fields}` as `/${string}`,
    })
    fetch(address, { credentials: 'include', signal: controller.signal })
      .then(async (answer) => setStored(answer.ok ? ((await answer.json()) as Stored) : null))
      // Without an answer there is no link; the next save asks again.
      .catch(() => undefined)
    return () => controller.abort()
  }, [api, hasPublishedDoc, isWorkshop, path, savedAt])

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
