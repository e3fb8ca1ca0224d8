'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useAdmin } from '../shared/useAdmin'

const minute = 60_000
/** Longer than anybody types, and short enough for a timer. */
const held = 20 * 24 * 60 * minute

/**
 * Keeps the page while something in it is not saved. At the end of a session Payload would go to its log-in page, and what was typed with
 * it. The session is prolonged before it ends; where it could not be, as on a machine that slept, `onEnd` is told.
 */
export const useKeptSession = (unsaved: boolean, onEnd: () => Promise<void>): void => {
  const { fetchFullUser, setUser, tokenExpirationMs, user } = useAuth()
  const { accounts, api } = useAdmin()
  /** When the session really ends, while Payload is told of a later end. */
  const end = useRef<number | null>(null)
  const tell = useRef({ fetchFullUser, onEnd })
  useEffect(() => {
    tell.current = { fetchFullUser, onEnd }
  }, [fetchFullUser, onEnd])

  useEffect(() => {
    if (!unsaved || !user || !tokenExpirationMs || end.current !== null) return
    end.current = tokenExpirationMs
    setUser({ exp: Math.floor((Date.now() + held) / 1000), token: '', user } as Parameters<typeof setUser>[0])
  }, [setUser, tokenExpirationMs, unsaved, user])

  useEffect(() => {
    if (!unsaved) return undefined
    let last = 0
    const look = async (): Promise<void> => {
      if (end.current === null || Date.now() < end.current - 2 * minute || Date.now() - last < minute) return
      last = Date.now()
      const answer = await fetch(api(`${accounts}/refresh-token`), {
        credentials: 'include',
        method: 'POST',
      }).catch(() => null)
      if (!answer) return
      if (answer.ok) end.current = ((await answer.json()) as { exp: number }).exp * 1000
      else await tell.current.onEnd()
    }
    const timer = setInterval(() => void look(), minute / 2)
    return () => {
      clearInterval(timer)
      if (end.current === null) return
      end.current = null
      void tell.current.fetchFullUser()
    }
  }, [accounts, api, unsaved])
}
