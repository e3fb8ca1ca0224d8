import { hoursAndMinutes, spanOf, TIMESLOT, type Schedule, type ScheduleEvent } from './schedule'
import { element, xmlDocument, type Element } from './xml'

/** What is longer than the format’s two digits of hours has days before them. */
const duration = (minutes: number): string =>
  minutes < 6000 ? hoursAndMinutes(minutes) : `${Math.floor(minutes / 1440)}:${hoursAndMinutes(minutes % 1440)}`

const event = (said: ScheduleEvent): Element =>
  element(
    'event',
    { id: String(said.id), guid: said.guid },
    element('date', {}, said.date),
    element('start', {}, said.start),
    element('duration', {}, duration(said.minutes)),
    element('room', {}, said.room),
    element('slug', {}, said.slug),
    element('url', {}, said.url),
    // Whether something may be recorded is said where a rule forbids it, and nowhere else.
    said.optout ? element('recording', {}, element('license'), element('optout', {}, 'true')) : null,
    element('title', {}, said.title),
    element('subtitle', {}, said.subtitle),
    element('track', {}, said.track ?? ''),
    element('type', {}, said.type),
    element('language', {}, said.language),
    element('abstract', {}, said.abstract),
    element('description', {}, said.description),
    element(
      'persons',
      {},
      ...said.persons.map(({ guid, id, name }) => element('person', { id: String(id), guid }, name)),
    ),
    element('links', {}, ...said.links.map(({ title, url }) => element('link', { href: url }, title))),
  )

/** A schedule as frab’s `schedule.xml`. */
export const scheduleXml = (schedule: Schedule): string => {
  const { acronym, addressIn, days, origin, page, title, tracks, version, zone } = schedule
  const { first, last } = spanOf(schedule)
  return xmlDocument(
    element(
      'schedule',
      {},
      element('generator', { name: 'Atelier', system: origin }),
      element('url', {}, addressIn('xml')),
      element('version', {}, version),
      element(
        'conference',
        {},
        element('acronym', {}, acronym),
        element('title', {}, title),
        element('start', {}, first),
        element('end', {}, last),
        element('days', {}, String(days.length)),
        element('timeslot_duration', {}, TIMESLOT),
        element('base_url', {}, origin),
        element('url', {}, page),
        element('time_zone_name', {}, zone),
        ...tracks.map((name) => element('track', { name }, name)),
      ),
      ...days.map(({ date, end, index, rooms, start }) =>
        element(
          'day',
          { index: String(index), date, start, end },
          ...rooms.map(({ events, guid, name }) => element('room', { name, guid }, ...events.map(event))),
        ),
      ),
    ),
  )
}
