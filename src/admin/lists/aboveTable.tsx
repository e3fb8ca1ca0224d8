'use client'
import { getTranslation } from '@payloadcms/translations'
import { Button, useConfig, useListDrawerContext, useListQuery, useTableColumns } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { fieldIsPresentationalOnly } from 'payload/shared'
import type { ClientField, Where } from 'payload'
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
    chips.push([say(words.lacks)(inLanguage(code, language)), only({ missing: { contains: code } })])
  for (const code of localeCodes)
    chips.push([say(words.older.cell)(inLanguage(code, language)), only({ staleIn: { contains: code } })])
  // A condition without a value yet asks nothing: all are shown.
  const shown = plain((isAsked(query.where) && query.where) || {})
  const show = (filter: Where): void => void refineListData({ page: 1, where: filter })
  return (
    <>
      <fieldset aria-label={say(words.chips.label)} className="list-chips">
        {chips.map(([label, filter]) => (
          <button
            aria-pressed={shown === plain(filter)}
            className="list-chips__chip"
            key={label}
            onClick={() => show(filter)}
            type="button"
          >
            {label}
          </button>
        ))}
      </fieldset>
      <PhoneChoice
        chosen={shown}
        label={say(words.chips.label)}
        onChoose={(value) => show(chips.find(([, filter]) => plain(filter) === value)?.[1] ?? {})}
        options={chips.map(([label, filter]) => [plain(filter), label])}
      />
    </>
  )
}

/** On a phone: some choices in one line, all of which are seen once it is opened. Something else than these may be chosen already. */
const PhoneChoice = ({
  chosen,
  label,
  onChoose,
  options,
}: {
  chosen: string
  label: string
  onChoose: (value: string) => void
  options: readonly (readonly [value: string, label: string])[]
}) => (
  <label className="list-phone">
    <span>{label}</span>
    <select onChange={(event) => onChoose(event.target.value)} value={chosen}>
      {!options.some(([value]) => value === chosen) && <option value={chosen}>–</option>}
      {options.map(([value, said]) => (
        <option key={value} value={value}>
          {said}
        </option>
      ))}
    </select>
  </label>
)

/** Whether a list can be sorted by a field, as the heads of its columns have it. */
const isSorted = (field: ClientField): boolean =>
  !fieldIsPresentationalOnly(field) &&
  !['array', 'blocks', 'group'].includes(field.type) &&
  !('virtual' in field && field.virtual === true)

/** On a phone, by what a list is sorted: the heads of its columns, which say it elsewhere, would take rows of their own. */
export const ListSort = () => {
  const { data, handleSortChange, query } = useListQuery()
  const { columns } = useTableColumns()
  const { i18n, say } = useAdmin()
  if (!data?.docs.length) return null
  const sorts = columns.flatMap(({ accessor, active, field }): [string, string][] => {
    if (!active || !isSorted(field)) return []
    const label = 'label' in field && field.label ? getTranslation(field.label, i18n) : accessor
    const name = accessor.replaceAll('-', '.')
    return [
      [name, say(admin.sort.up)(label)],
      [`-${name}`, say(admin.sort.down)(label)],
    ]
  })
  return (
    <PhoneChoice
      chosen={String(query.sort ?? '')}
      label={say(admin.sort.label)}
      onChoose={(value) => void handleSortChange?.(value)}
      options={sorts}
    />
  )
}
