'use client'
import { useCallback, useEffect, useState } from 'react'
import { briefsPath, type Brief, type NamedCollection } from '../shared/documentNames'
import { useNamesLanguage } from '../shared/useNamesLanguage'
import { useAddresses } from '../shared/useAddresses'

/** Options of one request; more come as one scrolls. */
const limit = 25

interface Asked {
  collection: NamedCollection
  /** What documents must satisfy beside the search. */
  conditions: readonly object[]
  /** Nothing is asked while the list of options is closed. */
  isOpen: boolean
  search: string
}

interface Page {
  docs: readonly Brief[]
  /** What was asked, so that an answer that comes late is not taken for another's. */
  asked: string
  hasNextPage: boolean
  page: number
}

const nothing: Page = { docs: [], asked: '', hasNextPage: false, page: 0 }

/** The documents of a collection that a search finds, by all their names, as the lists do. */
export const useMatches = ({ collection, conditions, isOpen, search }: Asked) => {
  const { api } = useAddresses()
  const locale = useNamesLanguage()
  const [found, setFound] = useState(nothing)
  const where = JSON.stringify({ and: [...conditions, ...(search ? [{ search: { like: search } }] : [])] })
  const asked = `${collection} ${locale} ${where}`

  const read = useCallback(
    async (page: number, signal?: AbortSignal): Promise<Page> => {
      const path = briefsPath(collection, locale, JSON.parse(where) as object, { choosing: true, limit, page })
      const response = await fetch(api(path), { credentials: 'include', signal })
      const { docs, hasNextPage } = response.ok ? ((await response.json()) as Page) : nothing
      return { asked, docs, hasNextPage, page }
    },
    [api, asked, collection, locale, where],
  )

  useEffect(() => {
    if (!isOpen) return undefined
    const controller = new AbortController()
    // Without an answer the list stays empty; typing on, or opening it again, asks again.
    read(1, controller.signal)
      .then(setFound)
      .catch(() => undefined)
    return () => controller.abort()
  }, [isOpen, read])

  const append = (next: Page): void =>
    setFound((before) =>
      before.asked === next.asked && before.page === next.page - 1
        ? { ...next, docs: [...before.docs, ...next.docs] }
        : before,
    )

  const isCurrent = found.asked === asked
  return {
    isLoading: isOpen && !isCurrent,
    matches: isCurrent ? found.docs : [],
    more: () => {
      if (!isCurrent || !found.hasNextPage) return
      read(found.page + 1)
        .then(append)
        .catch(() => undefined)
    },
  }
}
