'use client'
import { ReactSelect } from '@payloadcms/ui'
import { useId, useMemo, type ReactNode } from 'react'
import type { MergedCollection } from '../../domain/merging'
import { words } from '../../i18n/words/merging'
import { useFinder } from '../fields/useFinder'
import { useBrief, useBriefName } from '../shared/documentNames'
import { useAdmin } from '../shared/useAdmin'

interface Props {
  collection: MergedCollection
  onChosen: (id: string | null) => void
  /** The entry that is at hand, which is not offered. */
  own: string
  value: string | null
}

/** Finds another entry of the directory by any of its names. */
export const EntryFinder = ({ collection, onChosen, own, value }: Props): ReactNode => {
  const { say } = useAdmin()
  const nameOf = useBriefName(collection)
  const brief = useBrief(collection, value)
  const input = useId()
  const conditions = useMemo(() => [{ id: { not_equals: own } }], [own])
  const finder = useFinder({ collection, conditions, onChosen })
  return (
    <div className="dialog__field">
      <label htmlFor={input}>{say(words.other)}</label>
      <ReactSelect
        {...finder}
        className="merging__finder"
        inputId={input}
        value={value ? { label: nameOf(brief), value } : undefined}
      />
    </div>
  )
}
