'use client'
import { useEffect, useSyncExternalStore } from 'react'
import { listen } from './until'

const listeners = new Set<() => void>()
const stores = new Set<{ holds: () => boolean; forget: () => void }>()

const tell = (): void => listeners.forEach((listener) => listener())

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * What was typed into a programme and is not stored yet, by its place. It outlives the tab of the form that shows it, and whoever would leave it
 * is asked first.
 * @param counts whether something is held in a place, and would be missed
 */
export const unstoredTexts = <T>(counts: (held: T) => boolean) => {
  const held = new Map<string, T>()
  const get = (place: string): T | null => held.get(place) ?? null
  const set = (place: string, value: T | null): void => {
    if (value === null) held.delete(place)
    else held.set(place, value)
    tell()
  }
  stores.add({ holds: () => [...held.values()].some(counts), forget: () => held.clear() })
  return {
    get,
    set,
    /** What is held in a place, as it changes; null where nothing is. */
    useHeld: (place: string): T | null =>
      useSyncExternalStore(
        subscribe,
        () => get(place),
        () => null,
      ),
  }
}

const holds = (): boolean => [...stores].some((store) => store.holds())

/** What else is given up with it, for good: what is kept elsewhere, and asks for itself. */
export const alsoForget = (forget: () => void): void => void stores.add({ holds: () => false, forget })

/** Gives up what is not stored. */
export const forgetUnstored = (): void => {
  for (const store of stores) store.forget()
  tell()
}

/** Whether something that was typed is not stored yet. Closing the tab asks first. */
export const useUnstored = (): boolean => {
  const isHeld = useSyncExternalStore(subscribe, holds, () => false)
  useEffect(() => (isHeld ? listen(window, 'beforeunload', (event) => event.preventDefault()) : undefined), [isHeld])
  return isHeld
}
