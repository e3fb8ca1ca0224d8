'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { askServer } from '../shared/asking'
import { repeat } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'

const minute = 60_000
/** Longer than anybody types, and short enough for a timer. */
const held = 20 * 24 * 60 * minute

/**
 * Keeps the page while something in it is not saved. At the end of a session Payload would go to its log-in page, and what was typed with
 * it. The session is prolonged before it ends; where it could not be, as on a machine that slept, `onEnd` is told.
 *
 * Upstream: docs/upstream/025-end-of-a-session.md (open in 3.90.2). Goes when the end of a session asks first, or keeps the form. Told by
 * tests/browser/otherWindows.test.ts.
 */
export const useKeptSession = (unsaved: boolean, onEnd?: () => Promise<void>): void => {
  const { fetchFullUser, setUser, tokenExpirationMs, user } = useAuth()
  const { accounts, api } = useAdmin()
  /** When the session really ends, while Payload is told of a later end. */
  const end = useRef<number | null>(null)
  useEffect(() => {
    if (!unsaved || !user || !tokenExpirationMs || end.current !== null) return
    end.current = tokenExpirationMs
    setUser({ exp: Math.floor((Date.now() + held) / 1000), token: '', user })
  }, [setUser, tokenExpirationMs, unsaved, user])

  const last = useRef(0)
  const look = useEffectEvent(async (): Promise<void> => {
    if (end.current === null || Date.now() < end.current - 2 * minute || Date.now() - last.current < minute) return
    last.current = Date.now()
    const { body, said } = await askServer<{ exp: number }>(api(`${accounts}/refresh-token`), { method: 'POST' })
    if (body) end.current = body.exp * 1000
    else if (said) await onEnd?.()
  })
  const giveBack = useEffectEvent((): void => {
    if (end.current === null) return
    end.current = null
    void fetchFullUser()
  })
  useEffect(() => {
    if (!unsaved) return undefined
    last.current = 0
    const stop = repeat(() => void look(), minute / 2)
    return () => {
      stop()
      giveBack()
    }
  }, [unsaved])
}
