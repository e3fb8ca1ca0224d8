'use client'
import { ReactSelect, useDebounce, type ReactSelectOption } from '@payloadcms/ui'
import { useId, useMemo, useState, type ReactNode } from 'react'
import type { MergedCollection } from '../../domain/merging'
import { words as admin } from '../../i18n/words/admin'
import { words } from '../../i18n/words/merging'
import { useBrief, useBriefName } from '../shared/documentNames'
import { useMatches } from '../fields/useMatches'
import { useSay } from '../shared/useSay'

type Option = ReactSelectOption<string> & { label: string }

interface Props {
  collection: MergedCollection
  onChosen: (id: string | null) => void
  /** The entry that is at hand, which is not offered. */
  own: string
  value: string | null
}

/** Finds another entry of the directory by any of its names. */
export const EntryFinder = ({ collection, onChosen, own, value }: Props): ReactNode => {
  const say = useSay()
  const nameOf = useBriefName(collection)
  const brief = useBrief(collection, value)
  const [typed, setTyped] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const input = useId()
  const conditions = useMemo(() => [{ id: { not_equals: own } }], [own])
  const search = useDebounce(typed.trim(), 200)
  const { isLoading, matches, more } = useMatches({ collection, conditions, isOpen, search })
  const options: Option[] = matches.map((match) => ({ label: nameOf(match), value: match.id as string }))
  return (
    <div className="dialog__field">
      <label htmlFor={input}>{say(words.other)}</label>
      <ReactSelect
        className="merging__finder"
        // What matches was asked of the server, which knows all names.
        filterOption={() => true}
        inputId={input}
        isLoading={isLoading || search !== typed.trim()}
        noOptionsMessage={() => (search ? say(admin.picker.none)(search) : say(admin.picker.empty))}
        onChange={(picked) => onChosen((picked as Option | null)?.value ?? null)}
        onInputChange={setTyped}
        onMenuClose={() => setIsOpen(false)}
        onMenuOpen={() => setIsOpen(true)}
        onMenuScrollToBottom={more}
        options={options}
        placeholder={say(admin.picker.placeholder)}
        value={value ? { label: nameOf(brief), value } : undefined}
      />
    </div>
  )
}
