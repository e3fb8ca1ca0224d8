'use client'
import { ExternalLinkIcon, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { FrontEnd } from '../../domain/frontEnd'
import { slugsOf } from '../../domain/slugs'
import type { Texts } from '../../domain/texts'
import { pageAddresses } from '../../i18n/pageAddresses'
import { words } from '../../i18n/words/admin'
import type { Workshop } from '../../payload-types'
import { InDialog } from '../payloadFixes/InDialog'
import { useAsking } from '../shared/asking'
import { useAdmin, useNamesLanguage } from '../shared/useAdmin'

/**
 * What is public of the content in this form: a way to its page, ours or a front end’s, in the language of the interface, and, before it goes to the bin, that it
 * leaves the public site. Nothing where nothing is public. Until its address is known it keeps its room, so that it pushes nothing when it comes.
 */
export const PublicPage = () => {
  const { collectionSlug, data, globalSlug, hasPublishedDoc, id } = useDocumentInfo()
  const { api, say } = useAdmin()
  const language = useNamesLanguage()
  const isWorkshop = collectionSlug === 'workshops' && Boolean(id)
  const query = 'depth=0&select[_status]=true'
  const asked = api(
    isWorkshop
      ? `/workshops/${id}?${query}&select[slug]=true&select[slugs]=true&locale=all`
      : `/globals/series?${query}`,
  )
  const { ask, body: stored } = useAsking<Pick<Workshop, '_status' | 'slug'> & { slugs?: Texts | null }>(asked)

  // Asked again after each save: the address of a page may have changed.
  const savedAt = (isWorkshop || globalSlug === 'series') && hasPublishedDoc && data?.updatedAt
  useEffect(() => {
    if (savedAt) ask()
  }, [ask, savedAt])

  const { frontEnd }: { frontEnd?: FrontEnd } = useConfig().config.admin.custom ?? {}
  const pages = pageAddresses('', frontEnd)
  const slug = stored && slugsOf(stored, [language])[language]
  const address = isWorkshop ? slug && pages.workshop(language, slug) : pages.series(language)
  const isKnown = stored?._status === 'published' && Boolean(address)
  if (!savedAt || (stored && !isKnown)) return null
  return (
    <>
      <a
        className={isKnown ? 'public-page' : 'public-page kept-room'}
        href={(isKnown && address) || undefined}
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
