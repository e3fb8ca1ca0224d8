'use client'
import { Button, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/admin'
import { useAdmin } from '../shared/useAdmin'
import './lists.css'

/** Whether a condition says anything: Payload keeps empty ones. */
const isAsked = (where: unknown): boolean =>
  where && typeof where === 'object'
    ? Object.values(where).some(isAsked)
    : where !== undefined && where !== null && where !== ''

/** The query of a page's address without what narrows the list down. */
const unfiltered = (query: URLSearchParams): string => {
  const kept = [...query].filter(([name]) => !/^(search|page|where)\b/.test(name))
  return `?${new URLSearchParams(kept)}`
}

/**
 * In the place of Payload's words above a list without rows, which leave open whether nothing exists or nothing is found: what the list is
 * for, before Payload's button to make the first; or that nothing is found, with a way to see all.
 */
export const EmptyList = ({ collectionSlug }: { collectionSlug: string }) => {
  const { data, query, refineListData } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  const pathname = usePathname()
  const address = useSearchParams()
  const { say } = useAdmin()
  if (!data || data.docs.length) return null
  if (query.search || isAsked(query.where))
    return (
      <div className="empty-list empty-list--filtered">
        <p>{say(words.empty.filtered)}</p>
        {/* A page is loaded anew: Payload's search would put back what it held when the answer comes before it has settled. */}
        <Button
          buttonStyle="secondary"
          size="medium"
          {...(isInDrawer
            ? { onClick: () => void refineListData({ page: 1, search: '', where: {} }) }
            : { el: 'anchor', url: `${pathname}${unfiltered(address)}` })}
        >
          {say(words.empty.clear)}
        </Button>
      </div>
    )
  const sentences: Readonly<Record<string, Localized>> = words.empty.of
  const sentence = sentences[collectionSlug]
  if (!sentence || pathname.endsWith('/trash')) return null
  return (
    <div className="empty-list">
      <p>{say(sentence)}</p>
    </div>
  )
}
