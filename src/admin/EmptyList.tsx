'use client'
import { Button, useListQuery } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { words } from '../i18n/words/admin'
import './lists.css'
import { useSay } from './useSay'

/** Whether a condition says anything: Payload keeps empty ones. */
const isAsked = (where: unknown): boolean =>
  where && typeof where === 'object'
    ? Object.values(where).some(isAsked)
    : where !== undefined && where !== null && where !== ''

/**
 * In the place of Payload's words above a list without rows, which leave open whether nothing exists or nothing is found: what the list is
 * for, before Payload's button to make the first; or that nothing is found, with a way to see all.
 */
export const EmptyList = ({ collectionSlug }: { collectionSlug: string }): ReactNode => {
  const { data, query, refineListData } = useListQuery()
  const pathname = usePathname()
  const say = useSay()
  if (!data || data.docs.length) return null
  if (query.search || isAsked(query.where))
    return (
      <div className="empty-list empty-list--filtered">
        <p>{say(words.empty.filtered)}</p>
        <Button
          buttonStyle="secondary"
          onClick={() => void refineListData({ page: 1, search: '', where: {} })}
          size="medium"
        >
          {say(words.empty.clear)}
        </Button>
      </div>
    )
  const sentence = words.empty.of[collectionSlug as keyof typeof words.empty.of]
  if (!sentence || pathname.endsWith('/trash')) return null
  return (
    <div className="empty-list">
      <p>{say(sentence)}</p>
    </div>
  )
}
