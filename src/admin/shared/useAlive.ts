'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page has come to life in the browser: until then it is as the server wrote it, which knows neither the clock nor the zone there. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
