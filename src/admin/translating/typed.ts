'use client'
import { useSyncExternalStore } from 'react'
import type { DocumentToDo, TextToDo } from '../../domain/translating'
import { listen } from '../shared/until'

/** A text that was typed and is not stored: it outlives the page that shows it, so that a form may be opened meanwhile. */
export interface Typed {
  value: string
  doc: Pick<DocumentToDo, 'id' | 'kind' | 'title'>
  text: Pick<TextToDo, 'label' | 'language' | 'path' | 'text'>
  /** Whether the server refused it, since what it stands on is another by now. */
  isRefused?: boolean
}

export const keyOfText = ({ id, kind }: Typed['doc'], { language, text }: Typed['text']): string =>
  [kind, id ?? '', text, language].join(' ')

let held: ReadonlyMap<string, Typed> = new Map()
const listeners = new Set<() => void>()
let stop: (() => void) | null = null

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Keeps what was typed; null once it is stored, or given up. Closing the tab asks first while something is kept. */
export const keepTyped = (key: string, typed: Typed | null): void => {
  const next = new Map(held)
  if (typed) next.set(key, typed)
  else next.delete(key)
  held = next
  if (!held.size) {
    stop?.()
    stop = null
  } else stop ??= listen(window, 'beforeunload', (event) => event.preventDefault())
  for (const listener of listeners) listener()
}

const none: ReadonlyMap<string, Typed> = new Map()

/** What was typed and is not stored, by its place. */
export const useTyped = (): ReadonlyMap<string, Typed> =>
  useSyncExternalStore(
    subscribe,
    () => held,
    () => none,
  )
