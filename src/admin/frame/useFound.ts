'use client'
import { useEffect, useState } from 'react'
import type { FoundGroup } from '../../domain/found'
import { askServer } from '../shared/asking'
import { later } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'

/** How long after the last key one looks, in milliseconds. */
const PAUSE_MS = 120

interface Answered {
  typed: string
  /** Null where the server did not answer. */
  groups: FoundGroup[] | null
}

/**
 * What the server finds for what is typed. An answer counts for what it was asked for alone: one that comes late replaces nothing, and what is shown
 * meanwhile is said not to be settled.
 */
export const useFound = (typed: string): { groups: FoundGroup[]; isFailed: boolean; isSettled: boolean } => {
  const { api } = useAdmin()
  const [answered, setAnswered] = useState<Answered>({ groups: [], typed: '' })
  useEffect(() => {
    if (!typed) return undefined
    const controller = new AbortController()
    const stop = later(() => {
      void askServer<{ groups: FoundGroup[] }>(api('/find'), { data: { q: typed }, signal: controller.signal }).then(
        ({ body }) => {
          if (!controller.signal.aborted) setAnswered({ groups: body?.groups ?? null, typed })
        },
      )
    }, PAUSE_MS)
    return () => {
      stop()
      controller.abort()
    }
  }, [api, typed])
  const isSettled = !typed || answered.typed === typed
  return {
    groups: typed ? (answered.groups ?? []) : [],
    isFailed: isSettled && Boolean(typed) && !answered.groups,
    isSettled,
  }
}
