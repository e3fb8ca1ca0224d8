'use client'
import { createContext, use, useCallback, useSyncExternalStore, type ReactNode } from 'react'
import { wallTimeAt, type WallTime } from '../../domain/time'
import { toLocalWallTime } from './toLocalWallTime'

const Zone = createContext('UTC')

/** The zone by whose clock the server says times. */
export const SeriesZone = ({ children, zone }: { children: ReactNode; zone: string }) => (
  <Zone value={zone}>{children}</Zone>
)

const never = () => () => undefined

/** Instants by the clock of whoever looks; by that of the series in what the server sends, which knows no other. */
export const useWallTime = (): ((instant: string) => WallTime) => {
  const zone = use(Zone)
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return useCallback((instant) => (isHere ? toLocalWallTime(instant) : wallTimeAt(instant, zone)), [isHere, zone])
}
