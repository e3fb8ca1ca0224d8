import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { isReadAlike, rulesOf } from '../domain/zoneRules'
import type { Moment } from '../i18n/dates'

/** What stands in a reader's calendar. */
export interface CalendarEntry {
  /** Of this appointment of this reader, for ever: `<registration>@<host>`. */
  uid: string
  /** Grows whenever the appointment changes, or is taken out. */
  sequence: number
  /** When this was written (ISO 8601, UTC). */
  stamp: string
  start: Moment
  end: Moment | null
  summary: string
  description: string
  location: string | null
  url: string | null
  organizer: { name: string; email: string }
  /** The mailbox of the reader: nobody else stands in it. */
  attendee: string
  /** BCP 47. */
  language: string
}

/** A name as a parameter holds it: in quotation marks, which it cannot have itself (RFC 5545, 3.2). */
const parameter = (name: string): string => name.replaceAll('"', '’')

/**
 * An appointment as iCalendar (RFC 5545, RFC 5546), for `icalEvent` of nodemailer. A request, not a publication: it is what moves an entry that
 * is there. Its times stand in the workshop's zone, with the rules of that zone; where calendars would read those otherwise, in UTC.
 */
export const calendar = (method: 'request' | 'cancel', entry: CalendarEntry): string => {
  const { end, start } = entry
  const zone = isReadAlike(start) && (!end || isReadAlike(end)) ? start.zone : null
  // A `Date` would be told by the clock of this process. On the calendar a zone would take the Z from DTSTAMP (RFC 5545, 3.8.7.2).
  const time = ({ instant }: Moment) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone ?? 'UTC')
  const made = ical({
    method: method === 'request' ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL,
    prodId: { company: 'Atelier', product: 'Atelier', language: entry.language.toUpperCase() },
    timezone: { name: null, generator: rulesOf },
  })
  made.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.stamp),
    start: time(start),
    end: end && time(end),
    timezone: zone,
    summary: entry.summary,
    description: entry.description,
    location: entry.location,
    url: entry.url,
    status: method === 'request' ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    organizer: { ...entry.organizer, name: parameter(entry.organizer.name) },
    attendees: [
      {
        email: entry.attendee,
        role: ICalAttendeeRole.REQ,
        rsvp: false,
        status: ICalAttendeeStatus.ACCEPTED,
        type: ICalAttendeeType.INDIVIDUAL,
      },
    ],
  })
  return `${made.toString()}\r\n`
}
