'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Audience } from '../../../domain/messages'
import { askServer } from '../../shared/asking'
import { unstoredTexts } from '../../shared/unstored'
import { later } from '../../shared/until'
import type { Draft, Texts } from './shapes'

/** What is being written, and which draft it is. */
export interface Written {
  key: string
  version: number
  audience: Audience
  chosen: readonly string[]
  texts: Texts
}

/** How long after the last key a draft is kept, in milliseconds. */
const PAUSE_MS = 1000

/** What of which workshop is not kept yet: whoever leaves is asked first. */
const unkept = unstoredTexts<true>(() => true)

const begun = (audience: Audience, chosen: readonly string[]): Written => ({
  key: crypto.randomUUID(),
  version: 0,
  audience,
  chosen,
  texts: {},
})

const isEmpty = ({ texts, version }: Written): boolean =>
  version === 0 && Object.values(texts).every((text) => !text?.subject.trim() && !text?.body.trim())

type State = 'kept' | 'keeping' | 'failed' | 'idle'

/**
 * The draft of a workshop as it is typed: kept a moment after the last key, one write after the other, so that whoever comes next goes on with it.
 * @param save the address that keeps it
 */
export const useDraft = (workshop: string, save: string) => {
  const [written, setWritten] = useState<Written>(() => begun('confirmed', []))
  const [state, setState] = useState<State>('idle')
  const [refused, setRefused] = useState<string | null>(null)
  /** What was typed last, for whoever asks between two renderings. */
  const current = useRef(written)
  /** How often something was typed, and what of it is kept. */
  const typed = useRef({ times: 0, kept: 0 })
  const stopWaiting = useRef<() => void>(() => undefined)
  const saving = useRef<Promise<boolean>>(Promise.resolve(true))
  const put = useCallback((next: Written): void => {
    current.current = next
    setWritten(next)
  }, [])

  const keepNow = useCallback((): Promise<boolean> => {
    saving.current = saving.current.then(async () => {
      const { times } = typed.current
      if (times === typed.current.kept || isEmpty(current.current)) return true
      const { key } = current.current
      const { body, refused: why } = await askServer<{ version: number }>(save, { data: current.current })
      // Another message was begun meanwhile.
      if (current.current.key !== key) return true
      setRefused(body ? null : why)
      if (!body) {
        setState('failed')
        return false
      }
      put({ ...current.current, version: body.version })
      typed.current.kept = times
      const isKept = times === typed.current.times
      if (isKept) unkept.set(workshop, null)
      setState(isKept ? 'kept' : 'keeping')
      return true
    })
    return saving.current
  }, [put, save, workshop])

  const change = useCallback(
    (more: Partial<Pick<Written, 'audience' | 'chosen' | 'texts'>>): void => {
      put({ ...current.current, ...more })
      typed.current.times++
      if (isEmpty(current.current)) return unkept.set(workshop, null)
      unkept.set(workshop, true)
      setState('keeping')
      stopWaiting.current()
      stopWaiting.current = later(() => void keepNow(), PAUSE_MS)
    },
    [keepNow, put, workshop],
  )
  // Whoever goes to another page of the admin takes nothing with them: it is kept at once.
  useEffect(
    () => () => {
      stopWaiting.current()
      void keepNow().finally(() => unkept.set(workshop, null))
    },
    [keepNow, workshop],
  )

  /** Shows a draft as it is stored, or an empty one. */
  const show = useCallback(
    (draft: Draft | null, of: Audience = 'confirmed', people: readonly string[] = []): void => {
      const { audience, key, texts, version } = draft ?? begun(of, people)
      put({ key, version, audience, chosen: people, texts })
      typed.current = { times: 0, kept: 0 }
      unkept.set(workshop, null)
      setState('idle')
      setRefused(null)
    },
    [put, workshop],
  )
  const latest = useCallback((): Written => current.current, [])
  return { change, isKept: state === 'kept', keepNow, latest, refused, show, state, written }
}
