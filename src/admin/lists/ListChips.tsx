'use client'
import { useConfig, useListQuery } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { Where } from 'payload'
import { ahead } from '../../domain/timeState'
import { inLanguage } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/translations'
import { useAdmin } from '../shared/useAdmin'
import './lists.css'

/** A filter as text, whatever a query string made of its truths. */
const plain = (where: unknown): string =>
  JSON.stringify(where, (_, part: unknown) => (typeof part === 'boolean' ? String(part) : part))

/** Since the beginning of today, so that a filter stays the same one for a day. */
const today = (): string => {
  const day = new Date()
  day.setHours(0, 0, 0, 0)
  return day.toISOString()
}

/** The list drops a condition whose value is false, not the word. */
const upcoming = (): Where => JSON.parse(plain(ahead(today())))

const only = (condition: Where): Where => ({ or: [{ and: [condition] }] })

const isEmpty = (where: Where | undefined): boolean => !where || !Object.keys(where).length

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
  const { where } = query
  return (
    <fieldset aria-label={say(words.chips.label)} className="list-chips">
      {chips.map(([label, filter]) => (
        <button
          aria-pressed={isEmpty(filter) ? isEmpty(where) : plain(where) === plain(filter)}
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
