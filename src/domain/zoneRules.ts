import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library'
import { remembered } from './remembered'
import { instantIn, offsetAt } from './time'

/** The library goes over its data each time, for a quarter of a millisecond and more: a calendar of the series asks for two hundred times in one zone. */
const [MOST_ZONES, MOST_TIMES] = [100, 5000]

/**
 * The rules of a zone as calendars read them (VTIMEZONE of RFC 5545), under its own name: the library knows many by that of a neighbour. Null where it has
 * none.
 */
export const rulesOf = remembered(MOST_ZONES, (zone: string): string | null => {
  const [rules, name] = [tzlib_get_ical_block(zone)].flat()
  if (!rules || !name || name === 'TZID=Etc/UTC') return null
  const [, known = zone] = name.split('=')
  return rules.replaceAll(`:${known}\r\n`, `:${zone}\r\n`)
})

/** The offset of a wall time as the library’s rules have it: `+0200`. */
const offsetByRules = remembered(MOST_TIMES, (zone: string, date: string, time: string): string =>
  tzlib_get_offset(zone, date, time),
)

/**
 * Whether calendars read this moment from its wall time and the rules of its zone. They do not where the wall time comes twice: the earlier one is meant
 * (RFC 5545, 3.3.5), and some read the later; nor where the rules were others at that time: the library has today's.
 */
export const isReadAlike = ({ instant, wall, zone }: { instant: string; wall: string; zone: string }): boolean =>
  rulesOf(zone) !== null &&
  instantIn(wall, zone, 'earlier') === instant &&
  instantIn(wall, zone, 'later') === instant &&
  offsetByRules(zone, wall.slice(0, 10), wall.slice(11)) === offsetAt(instant, zone).replace(':', '')
