'use client'
import { useDebounce } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEffect, useState } from 'react'
import { words } from '../../i18n/words/admin'
import { briefsPath, useBriefNames, type Brief } from '../shared/documentNames'
import { askServer } from '../shared/asking'
import { useAdmin, useNamesLanguage } from '../shared/useAdmin'
import { valuesOf, type Option } from './options'

interface Wanted {
  collection: CollectionSlug
  /** What documents must satisfy beside the search. */
  conditions: readonly object[]
  /** Whether the list is read before it is opened. */
  isEager?: boolean
  onChosen: (id: string | null) => void
  /** Makes a new one of what was typed; false or absent where that is not offered. */
  onNew?: ((typed: string) => void) | false
}

interface Page {
  docs: readonly (Brief & { id: string })[]
  hasNextPage: boolean
  page: number
}

/** In the place of an id: the one that is to be made of what was typed. */
const create = '+'

/** Options of one request; more come as one scrolls. */
const limit = 25

/** The documents of a collection that a search finds, by all their names, as the lists do. Nothing is asked while the list is closed. */
const useMatches = ({ collection, conditions }: Wanted, search: string, isOpen: boolean) => {
  const { api } = useAdmin()
  const locale = useNamesLanguage()
  const [found, setFound] = useState<Page & { address: string }>()
  const where = { and: [...conditions, ...(search ? [{ search: { like: search } }] : [])] }
  const addressOf = (page: number): string =>
    api(briefsPath(collection, locale, where, { choosing: true, limit, page }))
  const address = addressOf(1)

  useEffect(() => {
    if (!isOpen) return undefined
    const controller = new AbortController()
    void askServer<Page>(address, { signal: controller.signal }).then(({ body, said }) => {
      // Without an answer the list stays empty; typing on, or opening it again, asks again.
      if (body ?? said) setFound({ docs: [], hasNextPage: false, page: 1, ...body, address })
    })
    return () => controller.abort()
  }, [address, isOpen])

  // An answer that comes late is not taken for another's.
  const current = found?.address === address ? found : undefined
  return {
    isLoading: isOpen && !current,
    matches: current?.docs ?? [],
    more: (): void => {
      if (!current?.hasNextPage) return
      void askServer<Page>(addressOf(current.page + 1)).then(({ body }) => {
        if (body) setFound((now) => (now === current ? { ...body, address, docs: [...now.docs, ...body.docs] } : now))
      })
    },
  }
}

/** The props of a `ReactSelect` that finds documents as the lists do: by any of their names, whatever the accents and the order of the words. */
export const useFinder = (wanted: Wanted) => {
  const { collection, isEager = false, onChosen, onNew } = wanted
  const { say } = useAdmin()
  const namesOf = useBriefNames(collection)
  const [typed, setTyped] = useState('')
  const [isOpened, setIsOpened] = useState(false)
  const isOpen = isEager || isOpened
  const search = useDebounce(typed.trim(), 200)
  const { isLoading, matches, more } = useMatches(wanted, search, isOpen)
  const names = namesOf(matches)
  const isSettled = search === typed.trim() && !isLoading
  const options = matches.map(({ id }, n): Option => ({ label: names[n] ?? '', value: id }))
  if (search && isSettled && isOpen && onNew) options.push({ label: say(words.picker.create)(search), value: create })
  return {
    // What matches was asked of the server, which knows all names.
    filterOption: () => true,
    isLoading: !isSettled,
    noOptionsMessage: () => (search ? say(words.picker.none)(search) : say(words.picker.empty)),
    onChange: (picked: unknown): void => {
      const [id = null] = valuesOf(picked)
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
