'use client'
import { useCallback, useSyncExternalStore } from 'react'

/** Values by key that all components share, and that those which use one hear of. */
export const sharedValues = <T>() => {
  const values = new Map<string, T>()
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    delete: (key: string): boolean => values.delete(key),
    get: (key: string): T | undefined => values.get(key),
    set: (key: string, value: T): void => {
      values.set(key, value)
      for (const listener of listeners) listener()
    },
    useValue: (key: string): T | undefined =>
      useSyncExternalStore(
        subscribe,
        useCallback(() => values.get(key), [key]),
        () => undefined,
      ),
  }
}
