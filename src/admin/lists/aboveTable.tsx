'use client'
import { Button, useConfig, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import type { Where } from 'payload'
import { ahead } from '../../domain/timeState'
import { inLanguage } from '../../i18n/languageNames'
import { localeCodes, type Localized } from '../../i18n/locales'
import { words as admin } from '../../i18n/words/admin'
import { words } from '../../i18n/words/translations'
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
 * for, before Payload's button to make the first; or that nothing is found, with a way to see all. That way loads the page anew: the field of the
 * search would put back what it held where the answer comes before it has settled.
 *
 * Upstream: docs/upstream/032-search-of-a-list.md (open in 3.90.2). The loading goes when that field follows the query. Told by
 * tests/browser/lists.test.ts.
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
        <p>{say(admin.empty.filtered)}</p>
        <Button
          buttonStyle="secondary"
          size="medium"
          {...(isInDrawer
            ? { onClick: () => void refineListData({ page: 1, search: '', where: {} }) }
            : { el: 'anchor', url: `${pathname}${unfiltered(address)}` })}
        >
          {say(admin.empty.clear)}
        </Button>
      </div>
    )
  const sentences: Readonly<Record<string, Localized>> = admin.empty.of
  const sentence = sentences[collectionSlug]
  if (!sentence || pathname.endsWith('/trash')) return null
  return (
    <div className="empty-list">
      <p>{say(sentence)}</p>
    </div>
  )
}

/** A filter as text, whatever a query string made of its truths. */
const plain = (where: unknown): string =>
  JSON.stringify(where, (_, part: unknown) => (typeof part === 'boolean' ? String(part) : part))

/** Of today too, so that the filter stays the same one for a day. The list drops a condition whose value is false, not the word. */
const upcoming = (): Where => JSON.parse(plain(ahead(new Date(new Date().setHours(0, 0, 0, 0)).toISOString())))

const only = (condition: Where): Where => ({ or: [{ and: [condition] }] })

/** Above a list: the filters that organisers need most, one press each. */
export const ListChips = ({ collectionSlug }: { collectionSlug: string }) => {
  const { query, refineListData } = useListQuery()
  const { getEntityConfig } = useConfig()
  const { language, say } = useAdmin()
  const pathname = usePathname()
  if (pathname.endsWith('/trash')) return null
  const chips: [string, Where][] = [[say(words.chips.all), {}]]
  if (collectionSlug === 'workshops') chips.push([say(words.chips.upcoming), upcoming()])
  if (getEntityConfig({ collectionSlug })?.versions?.drafts && collectionSlug !== 'sessions')
    chips.push([say(words.chips.drafts), only({ _status: { equals: 'draft' } })])
  for (const code of localeCodes)
    chips.push([say(words.chips.translate)(inLanguage(code, language)), only({ missing: { contains: code } })])
  for (const code of localeCodes)
    chips.push([say(words.chips.lookOver)(inLanguage(code, language)), only({ staleIn: { contains: code } })])
  const shown = plain(query.where || {})
  return (
    <fieldset aria-label={say(words.chips.label)} className="list-chips">
      {chips.map(([label, filter]) => (
        <button
          aria-pressed={shown === plain(filter)}
          className="list-chips__chip"
          key={label}
          onClick={() => void refineListData({ page: 1, where: filter })}
          type="button"
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
