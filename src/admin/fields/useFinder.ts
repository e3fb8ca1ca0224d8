'use client'
import { useDebounce } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react'
import { words } from '../../i18n/words/admin'
import { briefsPath, useBriefNames, type Brief } from '../shared/documentNames'
import { askServer, useAnswer } from '../shared/asking'
import { later } from '../shared/until'
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
 * Nothing is asked while the list is closed. Only what answers to what is typed can be chosen: until its answer is there, what the list shows
 * cannot, and Enter waits for it. The one that answers is chosen then; of several one has to see which.
 */
export const useFinder = ({ collection, conditions, isEager = false, onChosen, onNew }: Wanted) => {
  const { api, say } = useAdmin()
  const locale = useNamesLanguage()
  const namesOf = useBriefNames(collection)
  const [typed, setTyped] = useState('')
  const [isOpened, setIsOpened] = useState(false)
  /** What was typed when Enter was pressed, where its answer was not there yet. */
  const [awaited, setAwaited] = useState<string | null>(null)
  const isOpen = isEager || isOpened
  const search = useDebounce(typed.trim(), 200)
  const where = { and: [...conditions, ...(search ? [{ search: { like: search } }] : [])] }
  const addressOf = (page: number): string =>
    api(briefsPath(collection, locale, where, { choosing: true, limit, page }))
  const { body: first, refused, said } = useAnswer<Page>(isOpen ? addressOf(1) : null)
  /** A first page, and those that were scrolled to. */
  const [longer, setLonger] = useState<Page & { first: Page }>()
  const { docs = [], nextPage } = (longer?.first === first ? longer : first) ?? {}
  /** Why there is nothing to choose; typing on, or opening the list again, asks again. */
  const failed = refused === undefined ? null : (refused ?? say(words.unanswered))
  const isSettled = search === typed.trim() && (!isOpen || Boolean(first ?? said))
  const names = namesOf(docs)
  const options = docs.map(({ id }, n): Option => ({ label: names[n] ?? '', value: id }))
  if (search && isSettled && isOpen && onNew && !failed)
    options.push({ label: say(words.picker.create)(search), value: create })
  const close = (): void => {
    setTyped('')
    setIsOpened(false)
  }
  const onAwaited = useEffectEvent((): void => {
    setAwaited(null)
    const [only, ...others] = docs
    if (!only || others.length > 0 || awaited !== typed) return
    close()
    onChosen(only.id)
  })
  useEffect(() => (isSettled && awaited !== null ? later(() => onAwaited(), 0) : undefined), [awaited, isSettled])
  return {
    // What matches was asked of the server, which knows all names.
    filterOption: () => true,
    inputValue: typed,
    isLoading: !isSettled && !failed,
    isOptionDisabled: () => !isSettled,
    menuIsOpen: isOpened,
    noOptionsMessage: () => failed ?? (search ? say(words.picker.none)(search) : say(words.picker.empty)),
    onChange: (picked: unknown): void => {
      const [id = null] = valuesOf(picked)
      if (id === create && onNew) onNew(search)
      else onChosen(id)
    },
    onInputChange: (next: string): void => {
      setTyped(next)
      setAwaited(null)
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || isSettled || event.nativeEvent.isComposing) return
      event.preventDefault()
      if (typed.trim()) setAwaited(typed)
    },
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
