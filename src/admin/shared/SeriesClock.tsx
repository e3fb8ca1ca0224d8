import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { SeriesZone } from './useWallTime'

/** Tells the admin the zone of the series: what the server says of a time is said by that clock. */
export const SeriesClock = async ({ children, payload }: { children: ReactNode; payload: Payload }) => {
  const { timeZone } = await payload.findGlobal({ slug: 'series', depth: 0, draft: false, select: { timeZone: true } })
  return <SeriesZone zone={timeZone ?? 'UTC'}>{children}</SeriesZone>
}
