'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { words } from '../../i18n/words/registrationsDesk'
import { askServer } from '../shared/asking'
import { later, lookAgain } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { everybody, type Found, type Lately, type Query } from './types'

/** How long after the last key one looks, in milliseconds. */
const PAUSE_MS = 150
/** How often the desk is read anew, in milliseconds. */
const AGAIN_MS = 10_000
/** For how long one is told what somebody else did, in milliseconds. */
const TOLD_MS = 120_000

/** What the desk of a workshop knows: read anew as one searches, as time goes by, and when somebody comes back to it; with what others did meanwhile. */
export const useDesk = (workshop: string, start: Partial<Query>) => {
  const { api, say } = useAdmin()
  const [query, setQuery] = useState<Query>({ ...everybody, ...start })
  const [found, setFound] = useState<Found | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [lately, setLately] = useState<readonly Lately[]>([])
  /** The last question: an answer to one before is not shown. */
  const last = useRef(0)
  const since = useRef<string | null>(null)

  /** Asks, and shows the answer. @returns it; null where there is none */
  const look = useCallback(async (): Promise<Found | null> => {
    const own = ++last.current
    const { answers, attended, hand, interpretation, page, state, text } = query
    const { body, refused: why } = await askServer<Found>(api('/registrations/list'), {
      data: { workshop, answers, attended, hand, interpretation, page, since: since.current, state, text },
    })
    if (own !== last.current) return body ?? null
    setRefused(body ? null : (why ?? say(words.failed)))
    if (!body) return null
    since.current = body.now
    setFound(body)
    setLately((before) => {
      const known = new Set(before.map(({ id }) => id))
      const more = body.lately.filter(({ by, id }) => by !== 'own' && !known.has(id))
      return [...before, ...more].filter(({ at }) => Date.parse(at) > Date.parse(body.now) - TOLD_MS)
    })
    return body
  }, [api, query, say, workshop])

  useEffect(() => later(() => void look(), since.current ? PAUSE_MS : 0), [look])
  useEffect(() => lookAgain(look, AGAIN_MS), [look])

  const change = useCallback((changes: Partial<Query>): void => setQuery((q) => ({ ...q, page: 1, ...changes })), [])
  return { change, found, lately, look, query, refused }
}
