'use client'
import { toast, useDebounce } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/admin'
import { briefsPath, useBriefNames, type Brief } from '../shared/documentNames'
import { askServer, useAnswer } from '../shared/asking'
import { later } from '../shared/until'
import { useAdmin, useNamesLanguage } from '../shared/useAdmin'
import { nothingTyped, outcomeOf, withKey, withTyped, type Cause } from './finding'
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

const placeholders: Partial<Record<CollectionSlug, Localized>> = words.picker.placeholder

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
  const [finding, setFinding] = useState(nothingTyped)
  const { hasLeft, isAwaited, isOpened, typed } = finding
  const isOpen = isEager || isOpened || isAwaited
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
  const onAwaited = useEffectEvent((): void => {
    const outcome = outcomeOf(finding, docs)
    const why = 'said' in outcome ? outcome.said : null
    // Nobody looks at the list of a field that was left.
    if (failed && hasLeft) toast.error(failed)
    else if (why) toast.error(say(words.picker[why])(search))
    setFinding('chosen' in outcome || hasLeft ? nothingTyped : { ...finding, isAwaited: false })
    if ('chosen' in outcome) onChosen(outcome.chosen)
  })
  const isAnswered = isSettled || (hasLeft && failed !== null)
  useEffect(() => (isAnswered && isAwaited ? later(() => onAwaited(), 0) : undefined), [isAnswered, isAwaited])
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
    onInputChange: (next: string, why?: { action: Cause }): void =>
      setFinding((now) => withTyped(now, next, why?.action ?? 'input-change')),
    onKeyDown: (event: KeyboardEvent): void => {
      // A blank before a name is typed by mistake: react-select would choose whoever stands first.
      if (event.key === ' ' && isOpened && !typed.trim()) event.preventDefault()
      if (isSettled || event.nativeEvent.isComposing) return
      if (event.key === 'Enter') event.preventDefault()
      setFinding((now) => withKey(now, event.key))
    },
    onMenuClose: () => setFinding((now) => ({ ...now, isOpened: false })),
    onMenuOpen: () => setFinding((now) => ({ ...now, isOpened: true })),
    onMenuScrollToBottom: (): void => {
      if (!first || !nextPage) return
      void askServer<Page>(addressOf(nextPage)).then(({ body }) => {
        if (body) setLonger((now) => (now === longer ? { ...body, docs: [...docs, ...body.docs], first } : now))
      })
    },
    options,
    placeholder: say(placeholders[collection] ?? words.codes.placeholder),
  }
}
