import { Temporal } from 'temporal-polyfill'
import { isTimeZone } from './time'

/** When people look at their mail: the hours from 22 to 8 on the clocks of the series do not count. */
const WAKES = 8
const SLEEPS = 22

/** An offer ends so long before the start, so that the next in the queue can still come. */
const BEFORE_START = 2 * 3_600_000

/** More hours than these are as good as no end. */
const MOST_HOURS = 1000

interface Offer {
  /** How many hours it runs; none is no offer. */
  offerHours: number
  /** Instant (ISO 8601, UTC); null where there is no date yet. */
  startsAtUtc: string | null
  /** Of the series. */
  timeZone: string
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** So many hours later, without the nights. */
const wakingHoursLater = (from: number, hours: number, timeZone: string): number => {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC'
  let left = Math.min(hours, MOST_HOURS) * 3_600_000
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate()
  for (;;) {
    // Where clocks are set between these hours, the day is as much longer or shorter.
    const [wakes, sleeps] = [WAKES, SLEEPS].map(
      (hour) => day.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds,
    )
    const begins = Math.max(from, wakes ?? from)
    const lasts = (sleeps ?? begins) - begins
    if (left <= lasts) return begins + left
    left -= Math.max(0, lasts)
    day = day.add({ days: 1 })
  }
}

/**
 * Until when an offer runs that is handed over to the mail server at an instant: its hours, nights not counted, and never past two hours before the
 * start. Null where there is no time for one any more.
 */
export const offerUntil = (handedAt: string, { offerHours, startsAtUtc, timeZone }: Offer): string | null => {
  if (!(offerHours > 0)) return null
  const handed = Date.parse(handedAt)
  const limit = startsAtUtc === null ? Infinity : Date.parse(startsAtUtc) - BEFORE_START
  if (handed >= limit) return null
  return iso(Math.min(wakingHoursLater(handed, offerHours, timeZone), limit))
}

/** Whether there is time for a whole offer, if it were handed over now: otherwise the seat is given at once. */
export const canOffer = (now: string, offer: Offer): boolean => {
  const until = offerUntil(now, offer)
  if (until === null || offer.startsAtUtc === null) return until !== null
  return offerUntil(now, { ...offer, startsAtUtc: null }) === until
}

/** Whether the time of an offer is over. One that nobody was told of yet has none. */
export const isOfferOver = (until: string | null, now: string): boolean =>
  until !== null && Date.parse(until) <= Date.parse(now)
