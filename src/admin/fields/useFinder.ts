'use client'
import { useDebounce } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useState } from 'react'
import { words } from '../../i18n/words/admin'
import { briefsPath, useBriefNames, type Brief } from '../shared/documentNames'
import { askServer, useAnswer } from '../shared/asking'
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
  nextPage?: number | null
}

/** In the place of an id: the one that is to be made of what was typed. */
const create = '+'

/** Options of one request; more come as one scrolls. */
const limit = 25

/**
 * The props of a `ReactSelect` that finds documents as the lists do: by any of their names, whatever the accents and the order of the words.
 * Nothing is asked while the list is closed.
 */
export const useFinder = ({ collection, conditions, isEager = false, onChosen, onNew }: Wanted) => {
  const { api, say } = useAdmin()
  const locale = useNamesLanguage()
  const namesOf = useBriefNames(collection)
  const [typed, setTyped] = useState('')
  const [isOpened, setIsOpened] = useState(false)
  const isOpen = isEager || isOpened
  const search = useDebounce(typed.trim(), 200)
  const where = { and: [...conditions, ...(search ? [{ search: { like: search } }] : [])] }
  const addressOf = (page: number): string =>
    api(briefsPath(collection, locale, where, { choosing: true, limit, page }))
  const { body: first, said } = useAnswer<Page>(isOpen ? addressOf(1) : null)
  /** A first page, and those that were scrolled to. */
  const [longer, setLonger] = useState<Page & { first: Page }>()
  const { docs = [], nextPage } = (longer?.first === first ? longer : first) ?? {}
  // Without an answer the list stays empty; typing on, or opening it again, asks again.
  const isSettled = search === typed.trim() && (!isOpen || Boolean(first ?? said))
  const names = namesOf(docs)
  const options = docs.map(({ id }, n): Option => ({ label: names[n] ?? '', value: id }))
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
    onMenuScrollToBottom: (): void => {
      if (!first || !nextPage) return
      void askServer<Page>(addressOf(nextPage)).then(({ body }) => {
        if (body) setLonger((now) => (now === longer ? { ...body, docs: [...docs, ...body.docs], first } : now))
      })
    },
    options,
    placeholder: say(words.picker.placeholder),
  }
}
