'use client'
import { isTimeZone, wallTimeAt } from '../../domain/time'
import { dayAtTime } from '../../i18n/clock'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { useAdmin } from '../shared/useAdmin'

/**
 * Says an instant by the clocks where a workshop is held, as its mails and its pages do: whoever organises it from elsewhere reads the same hour.
 * @param zone of the workshop; without one, the clock of the reader counts
 */
export const useWorkshopTime = (zone: string | null): ((instant: string) => string) => {
  const { language } = useAdmin()
  return (instant) => dayAtTime(isTimeZone(zone) ? wallTimeAt(instant, zone) : toLocalWallTime(instant), language)
}
