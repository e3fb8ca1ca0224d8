'use client'
import { useSyncExternalStore } from 'react'
import type { DocumentToDo, TextToDo } from '../../domain/translating'
import { alsoForget } from '../shared/unstored'
import { listen } from '../shared/until'

/** A text that was typed and is not stored: it outlives the page that shows it, so that a form may be opened meanwhile. */
export interface Typed {
  value: string
  doc: DocumentToDo
  /** As it was read when one began to type. */
  text: TextToDo
  /** Whether the server refused it, since what it stands on is another by now. */
  isRefused?: boolean
}

export const keyOfText = (
  { id, kind }: Pick<DocumentToDo, 'id' | 'kind'>,
  { language, text }: Pick<TextToDo, 'language' | 'text'>,
): string => [kind, id ?? '', text, language].join(' ')

const none: ReadonlyMap<string, Typed> = new Map()
let held = none
const listeners = new Set<() => void>()
let stop: (() => void) | null = null

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const hold = (next: ReadonlyMap<string, Typed>): void => {
  held = next
  if (!held.size) {
    stop?.()
    stop = null
  } else stop ??= listen(window, 'beforeunload', (event) => event.preventDefault())
  for (const listener of listeners) listener()
}

// It goes with the account that typed it.
alsoForget(() => hold(none))

/** Keeps what was typed; null once it is stored, or given up. Closing the tab asks first while something is kept. */
export const keepTyped = (key: string, typed: Typed | null): void => {
  const next = new Map(held)
  if (typed) next.set(key, typed)
  else next.delete(key)
  hold(next)
}

/** What is kept at this moment, by its place. */
export const typedNow = (): ReadonlyMap<string, Typed> => held

/** What was typed and is not stored, by its place. */
export const useTyped = (): ReadonlyMap<string, Typed> =>
  useSyncExternalStore(
    subscribe,
    () => held,
    () => none,
  )
