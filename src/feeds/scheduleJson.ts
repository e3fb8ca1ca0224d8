import { hoursAndMinutes, spanOf, TIMESLOT, type Schedule, type ScheduleEvent, type SchedulePerson } from './schedule'

/** As pretalx names people: frab’s consumers read `public_name`, newer ones `name`. The number is of frab’s form alone, which has no `name`. */
const person = ({ guid, name }: SchedulePerson) => ({ guid, name, public_name: name })

const event = ({ links, minutes, optout, persons, ...said }: ScheduleEvent) => ({
  ...said,
  duration: hoursAndMinutes(minutes),
  // Whether something may be recorded is said where a rule forbids it, and nowhere else.
  ...(optout ? { do_not_record: true } : {}),
  persons: persons.map(person),
  links: links.map((link) => ({ ...link, type: 'related' })),
})

/** A schedule as frab’s `schedule.json`, in the form that pretalx gives it. */
export const scheduleJson = (schedule: Schedule): string => {
  const { acronym, addressIn, days, origin, page, rooms, title, tracks, version, zone } = schedule
  const { first, last } = spanOf(schedule)
  return JSON.stringify({
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Atelier' },
    schedule: {
      url: addressIn('json'),
      version,
      base_url: origin,
      conference: {
        acronym,
        title,
        start: first,
        end: last,
        daysCount: days.length,
        timeslot_duration: TIMESLOT,
        time_zone_name: zone,
        url: page,
        rooms,
        tracks: tracks.map((name) => ({ name })),
        days: days.map(({ date, end, index, rooms: ofDay, start }) => ({
          index,
          date,
          day_start: start,
          day_end: end,
          rooms: Object.fromEntries(ofDay.map(({ events, name }) => [name, events.map(event)])),
        })),
      },
    },
  })
}
