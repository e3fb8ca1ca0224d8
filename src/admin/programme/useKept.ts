'use client'
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { later, listen } from '../shared/until'
import type { Done } from './useProgramme'

/** How long after the last key something is stored by itself, in milliseconds. */
const pause = 2000

interface Options {
  /** What is stored. */
  value: string
  /** Writes what was typed in the place of what was seen. */
  write: (typed: string, seen: string) => Promise<Done>
  /** The name of the field in an answer that says what is stored now. */
  field: string
}

/**
 * A text or a time that is stored when one leaves it, or pauses. What is typed stays until it is stored: where somebody else wrote in the same place,
 * both are shown and one chooses; where the server does not answer, it is kept for another try.
 */
export const useKept = ({ field, value, write }: Options) => {
  const [typed, setTyped] = useState<string | null>(null)
  /** Why it is not stored. */
  const [trouble, setTrouble] = useState<Done | null>(null)
  const theirs = trouble?.stored ? (trouble.stored[field] ?? '') : null
  const refused = trouble?.stored ? null : (trouble?.message ?? null)
  /** What stood here when one began to type, or was last stored from here. */
  const seen = useRef(value)
  const latest = useRef<string | null>(null)
  const busy = useRef(false)

  const keep = (next: string | null): void => {
    latest.current = next
    setTyped(next)
  }

  const forget = (): void => {
    keep(null)
    setTrouble(null)
  }

  const store = async (): Promise<void> => {
    const sent = latest.current
    if (sent === null || busy.current) return
    if (sent === seen.current) return forget()
    busy.current = true
    const done = await write(sent, seen.current)
    busy.current = false
    setTrouble(done.ok ? null : done)
    if (!done.ok) return
    seen.current = sent
    // What was typed since goes on from there.
    if (latest.current === sent) keep(null)
  }

  const met = theirs !== null
  const onPause = useEffectEvent(() => void store())
  useEffect(
    () => (typed === null || met || refused !== null ? undefined : later(() => onPause(), pause)),
    [met, refused, typed],
  )

  // Closing the tab while something is typed and not stored asks first.
  const isKept = typed !== null
  useEffect(() => (isKept ? listen(window, 'beforeunload', (event) => event.preventDefault()) : undefined), [isKept])

  /** Stores what was typed, where one did type something else. */
  const commit = (): void => {
    if (!met) void store()
  }

  return {
    change: (next: string): void => {
      if (latest.current === null) seen.current = value
      if (!met) setTrouble(null)
      keep(next)
    },
    forget,
    /** What its box takes. Enter stores what was typed, Escape gives it up. */
    input: {
      'aria-invalid': refused ? true : undefined,
      onBlur: commit,
      onKeyDown: (event: KeyboardEvent): void => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault()
          commit()
        }
        if (event.key === 'Escape' && isKept) {
          event.stopPropagation()
          forget()
        }
      },
    },
    /** Stores what was typed over what somebody else wrote. */
    keepMine: (): void => {
      seen.current = theirs ?? ''
      setTrouble(null)
      void store()
    },
    refused,
    shown: typed ?? value,
    theirs,
  }
}
