'use client'
import { useDebounce, type ReactSelectOption } from '@payloadcms/ui'
import { useState } from 'react'
import { words } from '../../i18n/words/admin'
import { useBriefNames, type NamedCollection } from '../shared/documentNames'
import { useSay } from '../shared/useSay'
import { useMatches } from './useMatches'

type Option = ReactSelectOption<string> & { label: string }

interface Wanted {
  collection: NamedCollection
  /** What documents must satisfy beside the search. */
  conditions: readonly object[]
  /** Whether the list is read before it is opened. */
  isEager?: boolean
  onChosen: (id: string | null) => void
  /** Makes a new one of what was typed; absent where that is not offered. */
  onNew?: ((typed: string) => void) | false
}

/** In the place of an id: the one that is to be made of what was typed. */
const create = '+'

/** The props of a `ReactSelect` that finds documents as the lists do: by any of their names, whatever the accents and the order of the words. */
export const useFinder = ({ collection, conditions, isEager = false, onChosen, onNew }: Wanted) => {
  const say = useSay()
  const namesOf = useBriefNames(collection)
  const [typed, setTyped] = useState('')
  const [isOpened, setIsOpened] = useState(false)
  const isOpen = isEager || isOpened
  const search = useDebounce(typed.trim(), 200)
  const { isLoading, matches, more } = useMatches({ collection, conditions, isOpen, search })
  const names = namesOf(matches)
  const isSettled = search === typed.trim() && !isLoading
  const options: Option[] = matches.map(({ id }, n) => ({ label: names[n] ?? '', value: String(id) }))
  if (search && isSettled && isOpen && onNew) options.push({ label: say(words.picker.create)(search), value: create })
  return {
    // What matches was asked of the server, which knows all names.
    filterOption: () => true,
    isLoading: !isSettled,
    noOptionsMessage: () => (search ? say(words.picker.none)(search) : say(words.picker.empty)),
    onChange: (picked: unknown): void => {
      const id = (picked as Option | null)?.value ?? null
      if (id === create && onNew) onNew(search)
      else onChosen(id)
    },
    onInputChange: setTyped,
    onMenuClose: () => setIsOpened(false),
    onMenuOpen: () => setIsOpened(true),
    onMenuScrollToBottom: more,
    options,
    placeholder: say(words.picker.placeholder),
  }
}
