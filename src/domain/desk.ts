import { isRow } from './row'
import { instantIn, resolveWallTime, wallTimeAt, type Fold, type WallTime } from './time'

/** What organisers turn while people register. It is of no draft: it takes effect at once. */
export interface DeskSettings {
  /** How many seats there are; null where they are not counted. */
  capacity: number | null
  /** Whether who comes later waits for a seat. */
  waitlist: boolean
  /** Wall times in the zone of the workshop; null where registration is open at once, and until the start. */
  opensAt: WallTime | null
  opensAtFold: Fold | null
  closesAt: WallTime | null
  closesAtFold: Fold | null
  /** For how many hours a seat is offered to who waits; 0 gives it at once. */
  offerHours: number
  /** How many hours before the start people are reminded. */
  reminders: readonly number[]
  /** Whether those who had a seat are thanked when it is over. That mail says when what is kept of them will be erased. */
  thanks: boolean
}

/** Most hours that an offer may run, and that a reminder may come before the start: 60 days. */
export const MOST_HOURS = 1440
/** Most reminders of one workshop. */
export const MOST_REMINDERS = 5

/** What a desk says that nobody has turned yet. */
export const usualSettings: DeskSettings = {
  capacity: null,
  waitlist: false,
  opensAt: null,
  opensAtFold: null,
  closesAt: null,
  closesAtFold: null,
  offerHours: 24,
  reminders: [24, 1],
  thanks: true,
}

/** The names of the settings. */
export const deskNames = [
  'capacity',
  'waitlist',
  'opensAt',
  'opensAtFold',
  'closesAt',
  'closesAtFold',
  'offerHours',
  'reminders',
  'thanks',
] as const satisfies readonly (keyof DeskSettings)[]

/** A desk as it is stored. Where people are thanked stands with their reminders; a list is of a desk of which nothing was said of that. */
export type DeskRow = { [K in keyof Omit<DeskSettings, 'reminders'>]?: DeskSettings[K] | null } & {
  reminders?: unknown
}

const isHours = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((hours) => typeof hours === 'number')

/** What is written of settings. */
export const storedSettings = ({ reminders, thanks, ...settings }: DeskSettings): DeskRow => ({
  ...settings,
  reminders: { hours: reminders, thanks },
})

/** The settings of a desk as it is stored, or as a series file says them; the usual ones where there is none. */
export const settingsOf = (desk: DeskRow | null | undefined): DeskSettings => {
  const reminders = isRow(desk?.reminders) ? desk.reminders : { hours: desk?.reminders }
  const thanks = desk?.thanks ?? reminders.thanks
  return {
    capacity: desk?.capacity ?? null,
    waitlist: desk?.waitlist === true,
    opensAt: desk?.opensAt ?? null,
    opensAtFold: desk?.opensAtFold ?? null,
    closesAt: desk?.closesAt ?? null,
    closesAtFold: desk?.closesAtFold ?? null,
    offerHours: desk?.offerHours ?? usualSettings.offerHours,
    reminders: isHours(reminders.hours) ? reminders.hours : usualSettings.reminders,
    thanks: typeof thanks === 'boolean' ? thanks : usualSettings.thanks,
  }
}

/** The instants of a window (ISO 8601, UTC); null where it says none. @param zone that of the workshop, in which they are said */
export const windowOf = (settings: DeskSettings, zone: string | null | undefined) => ({
  opensAtUtc: instantIn(settings.opensAt, zone, settings.opensAtFold),
  closesAtUtc: instantIn(settings.closesAt, zone, settings.closesAtFold),
})

/**
 * The settings of a desk whose registration is opened, or closed, at once: what else its window said stays, as far as it does not contradict that.
 * @param now instant (ISO 8601, UTC)
 * @param zone that of the workshop
 */
export const windowNow = (settings: DeskSettings, isOpen: boolean, now: string, zone: string): DeskSettings => {
  const { closesAtUtc, opensAtUtc } = windowOf(settings, zone)
  const isReached = (instant: string | null): boolean => instant !== null && Date.parse(instant) <= Date.parse(now)
  if (isOpen)
    return {
      ...settings,
      opensAt: null,
      opensAtFold: null,
      ...(isReached(closesAtUtc) ? { closesAt: null, closesAtFold: null } : {}),
    }
  const closesAt = wallTimeAt(now, zone)
  const resolved = resolveWallTime(closesAt, zone)
  const isTwice = !resolved.ok && resolved.code === 'WALL_TIME_TWICE'
  const isLater = isTwice && isReached(instantIn(closesAt, zone, 'later'))
  const closed = instantIn(closesAt, zone, isLater ? 'later' : 'earlier')
  // What would open when it has closed says nothing any more.
  const isAfter = opensAtUtc !== null && closed !== null && Date.parse(opensAtUtc) >= Date.parse(closed)
  return {
    ...settings,
    ...(isAfter ? { opensAt: null, opensAtFold: null } : {}),
    closesAt,
    closesAtFold: isTwice ? (isLater ? 'later' : 'earlier') : null,
  }
}
