'use client'
import { useSyncExternalStore } from 'react'
import type { TextToDo } from '../../domain/translating'

/** Why a text was not stored. */
export interface Trouble {
  /** What the server said; null where it said nothing, or was not reached. */
  said: string | null
  isEnded: boolean
  /** Whether somebody changed it meanwhile. */
  isChanged: boolean
}

/** What became of a text since the list was read. */
export interface Became {
  /** What reads there now, since it was saved or said to hold; null while nothing was. */
  now: string | null
  /** Whether it is still to be translated, as one that was emptied. */
  isLeft: boolean
  isSaving: boolean
  trouble: Trouble | null
}

const untouched: Became = { now: null, isLeft: false, isSaving: false, trouble: null }

/** By the text as it was read: a list that is read anew begins anew. */
let known: ReadonlyMap<TextToDo, Became> = new Map()
const none = known
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What became of a text, as far as it is known. */
export const becameOf = (text: TextToDo, all = known): Became => all.get(text) ?? untouched

/** Notes what became of a text. */
export const becomes = (text: TextToDo, next: Partial<Became>): void => {
  known = new Map(known).set(text, { ...becameOf(text), ...next })
  for (const listener of listeners) listener()
}

/** Forgets what became of texts that are shown no longer. */
export const keepOnly = (texts: readonly TextToDo[]): void => {
  const shown = new Set(texts)
  known = new Map([...known].filter(([text]) => shown.has(text)))
  for (const listener of listeners) listener()
}

/** What became of the texts of the screen. */
export const useBecame = (): ReadonlyMap<TextToDo, Became> =>
  useSyncExternalStore(
    subscribe,
    () => known,
    () => none,
  )
