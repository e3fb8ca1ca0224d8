import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { momentAt, momentOf, type Moment } from '../../src/i18n/dates'
import { calendar, type CalendarEntry } from '../../src/mail/calendar'
import type { WorkshopFacts } from '../../src/mail/registration/facts'
import { registrationMail } from '../../src/mail/registration/message'
import { wallTimeAt } from '../../src/domain/time'
import { envelopeOf, samples, workshop } from '../support/mails'

const moment = (wall: string, zone: string): Moment => momentOf(wall, zone)!

const entry = (start: Moment, end: Moment | null = null): CalendarEntry => ({
  uid: '681f@example.org',
  sequence: 0,
  stamp: '2021-03-01T09:30:00.000Z',
  start,
  end,
  summary: 'Atelier 4',
  description: '',
  location: null,
  url: null,
  organizer: { name: 'Les fracas du monde', email: 'contact@example.org' },
  attendee: 'ada@example.org',
  language: 'fr',
})

/** What ical.js reads, by the rules of the zone in the file. */
const byRules = (file: string) => {
  const component = new ICAL.Component(ICAL.parse(file) as never)
  const [event] = component.getAllSubcomponents('vevent')
  const { attendees, description, endDate, location, organizer, sequence, startDate, summary, uid } = new ICAL.Event(
    event,
  )
  return {
    start: startDate.toJSDate().toISOString(),
    end: endDate.toJSDate().toISOString(),
    status: event!.getFirstPropertyValue('status'),
    method: component.getFirstPropertyValue('method'),
    url: event!.getFirstPropertyValue('url'),
    description,
    location,
    organizer,
    sequence,
    summary,
    uid,
    organizerName: event!.getFirstProperty('organizer')?.getFirstParameter('cn'),
    attendees: attendees.map((one) => [
      one.getFirstValue(),
      one.getFirstParameter('partstat'),
      one.getFirstParameter('rsvp'),
    ]),
    stamp: String(event!.getFirstPropertyValue('dtstamp')),
  }
}

/** What node-ical reads, by the name of the zone. */
const byName = (file: string) => {
  const found = Object.values(nodeIcal.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT')
  expect(found).toHaveLength(1)
  const [event] = found as [nodeIcal.VEvent]
  return {
    start: event.start.toISOString(),
    end: event.end?.toISOString(),
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    sequence: Number(event.sequence),
    status: event.status,
    method: event.method,
  }
}

const lineOf = (file: string, name: string): string | undefined =>
  file
    .split('BEGIN:VEVENT')[1]
    ?.split('\r\n')
    .find((line) => new RegExp(`^${name}[;:]`).test(line))

describe('an entry in a calendar', () => {
  it.each([
    // Both changes of the clocks: the day before, either side of it, the day after.
    ...['2021-03-27T16:00', '2021-03-28T01:59', '2021-03-28T03:00', '2021-03-29T16:00'].map((wall) => [
      'Europe/Paris',
      wall,
    ]),
    ...['2021-10-30T16:00', '2021-10-31T01:59', '2021-10-31T03:00', '2021-11-01T16:00'].map((wall) => [
      'Europe/Paris',
      wall,
    ]),
    ...['2021-03-13T16:00', '2021-03-14T03:30', '2021-11-06T16:00', '2021-11-07T16:00'].map((wall) => [
      'America/St_Johns',
      wall,
    ]),
    ['Australia/Lord_Howe', '2021-04-05T09:00'],
    ['Pacific/Kiritimati', '2021-01-01T00:00'],
    ['Asia/Kathmandu', '2021-07-01T09:15'],
    // Known to the library as Africa/Abidjan.
    ['Africa/Dakar', '2021-07-01T09:15'],
  ])('in %s at %s is read at the same instant by two programs', (zone = '', wall = '') => {
    const start = moment(wall, zone)
    const end = momentOf(wallTimeAt(new Date(Date.parse(start.instant) + 9_000_000).toISOString(), zone), zone)!
    const file = calendar('request', entry(start, end))
    expect(byRules(file)).toMatchObject({ start: start.instant, end: end.instant })
    expect(byName(file)).toMatchObject({ start: start.instant, end: end.instant })
    expect(lineOf(file, 'DTSTART')).toBe(`DTSTART;TZID=${zone}:${wall.replaceAll(/[-:]/g, '')}00`)
    expect(lineOf(file, 'DTSTAMP')).toBe('DTSTAMP:20210301T093000Z')
    expect(file).toContain(`\r\nTZID:${zone}\r\n`)
  })

  it('stands in UTC where a calendar would read the wall time otherwise', () => {
    // Two that are alike, and one that is over midnight into the second.
    const earlier = moment('2021-10-31T02:30', 'Europe/Paris')
    const later = momentAt('2021-10-31T02:30', 'Europe/Paris', '2021-10-31T01:30:00.000Z')!
    const evening = moment('2021-10-30T23:00', 'Europe/Paris')
    // Egypt had no summer time in 2021, and has one today. `UTC` is no name of a zone in the library.
    for (const [start, end] of [
      [earlier],
      [later],
      [evening, later],
      [moment('2021-07-01T10:00', 'Africa/Cairo')],
      [moment('2021-07-01T10:00', 'UTC')],
    ] as const) {
      const file = calendar('request', entry(start, end ?? null))
      expect(lineOf(file, 'DTSTART')).toMatch(/^DTSTART:\d{8}T\d{6}Z$/)
      expect(file).not.toContain('TZID')
      expect([byRules(file).start, byName(file).start]).toEqual([start.instant, start.instant])
      if (end) expect([byRules(file).end, byName(file).end]).toEqual([end.instant, end.instant])
    }
  })

  it('is read at the same instant in every zone, in summer and in winter', () => {
    const zones = Intl.supportedValuesOf('timeZone')
    const walls = ['2027-02-20T12:00', '2027-07-15T12:00']
    const all = zones.flatMap((zone) => walls.map((wall) => moment(wall, zone)))
    const files = all.map((start) => ({ start, file: calendar('request', entry(start)) }))
    const wrong = files.filter(({ file, start }) => byRules(file).start !== start.instant)
    expect(wrong.map(({ start }) => start)).toEqual([])
    // In the zone itself, but where its rules cannot be said.
    expect(files.filter(({ file }) => file.includes('DTSTART;TZID=')).length).toBeGreaterThan(all.length * 0.95)
  })

  it('keeps every line within 75 octets, and gives back what was written', () => {
    const description = `${'é'.repeat(200)} ${'👩‍🔬'.repeat(60)}\n\nUn, deux; trois\\ "quatre"\n${'x'.repeat(300)}`
    const summary = `Éé 🎓 ${',;'.repeat(40)}`
    const organizer = { name: 'Série "d’été"; a, b: c', email: 'contact@example.org' }
    const given = { ...entry(moment('2021-04-26T16:00', 'Europe/Paris')), description, summary, organizer }
    const file = calendar('request', given)
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n\uFFFD]/)
    }
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(byRules(file)).toMatchObject({ description, summary, organizerName: 'Série ’d’été’; a, b: c' })
    expect(byName(file)).toMatchObject({ description, summary })
  })

  it.each([
    // Of each zone a day before a change of its clocks and that day, in spring and in autumn.
    ['Europe/Paris', '2021-03-27', '2021-03-28'],
    ['Europe/Paris', '2021-10-30', '2021-10-31'],
    ['America/St_Johns', '2021-03-13', '2021-03-14'],
    ['America/St_Johns', '2021-11-06', '2021-11-07'],
    ['Australia/Lord_Howe', '2021-10-02', '2021-10-03'],
    ['Australia/Lord_Howe', '2021-04-03', '2021-04-04'],
  ])('in %s is moved from %s to %s and back, and taken out, as two programs read it', (zone, first, second) => {
    const on = (day: string) => ({ start: moment(`${day}T10:00`, zone), end: moment(`${day}T12:30`, zone) })
    const changes = [
      ['confirmed', first],
      ['moved', second],
      ['moved', first],
      ['cancelled', first],
    ] as const
    const read = changes.map(([kind, day], sequence) => {
      const { entry: known, ...envelope } = envelopeOf(kind)
      const facts = { ...samples[kind], workshop: { ...workshop, ...on(day) } }
      const own = { ...envelope, entry: { ...known!, sequence } }
      const { content } = registrationMail(kind, facts as never, 'en', own as never).icalEvent!
      return [byRules(content), byName(content)].map(({ end, method, sequence: n, start, status, uid }) => ({
        end,
        method,
        sequence: n,
        start,
        status,
        uid,
      }))
    })
    const expected = changes.map(([kind, day], sequence) => {
      const { end, start } = on(day)
      const isOut = kind === 'cancelled'
      const one = {
        end: end.instant,
        method: isOut ? 'CANCEL' : 'REQUEST',
        sequence,
        start: start.instant,
        status: isOut ? 'CANCELLED' : 'CONFIRMED',
        uid: '681f@ateliers.example.org',
      }
      return [one, one]
    })
    expect(read).toEqual(expected)
    // The change lies between them.
    expect(Date.parse(on(second).start.instant) - Date.parse(on(first).start.instant)).not.toBe(24 * 3_600_000)
  })

  it('is made, moved and taken out by mails of one reader, each newer than the last', () => {
    const sent = (
      kind: 'confirmed' | 'moved' | 'cancelled' | 'calledOff' | 'postponed',
      sequence: number,
      when: Partial<WorkshopFacts>,
    ) => {
      const { entry: known, ...envelope } = envelopeOf(kind)
      const facts = { ...samples[kind], workshop: { ...workshop, ...when } }
      const message = registrationMail(kind, facts as never, 'fr', {
        ...envelope,
        entry: { ...known!, sequence },
      } as never)
      return { message, read: byRules(message.icalEvent!.content), ...message.icalEvent! }
    }
    const summer = {
      start: momentOf('2021-10-30T10:00', 'Europe/Paris'),
      end: momentOf('2021-10-30T12:00', 'Europe/Paris'),
    }
    const winter = {
      start: momentOf('2021-10-31T10:00', 'Europe/Paris'),
      end: momentOf('2021-10-31T12:00', 'Europe/Paris'),
    }
    const entries = [sent('confirmed', 0, summer), sent('moved', 1, winter), sent('cancelled', 2, winter)]
    expect(entries.map(({ read }) => [read.uid, read.sequence, read.method, read.status, read.start])).toEqual([
      ['681f@ateliers.example.org', 0, 'REQUEST', 'CONFIRMED', '2021-10-30T08:00:00.000Z'],
      ['681f@ateliers.example.org', 1, 'REQUEST', 'CONFIRMED', '2021-10-31T09:00:00.000Z'],
      ['681f@ateliers.example.org', 2, 'CANCEL', 'CANCELLED', '2021-10-31T09:00:00.000Z'],
    ])
    for (const { message, method, read } of entries) {
      expect(method).toBe(read.method)
      // Nobody else stands in it, and an answer of the program is not waited for.
      expect(read.attendees).toEqual([['MAILTO:ada@example.org', 'ACCEPTED', 'FALSE']])
      expect([read.organizer, read.organizerName]).toEqual([
        'mailto:contact@ateliers.example.org',
        'Les fracas du monde',
      ])
      expect(read.url).toBe('https://ateliers.example.org/r/k3Jq8ZpW0sT6uYxN4bVd2R')
      expect(message.icalEvent?.content).not.toContain('/registration/')
      expect(message.icalEvent?.content).not.toContain('Lovelace')
    }
    expect(entries[0]?.read.description).toContain('Refuser cette entrée n’annule pas l’inscription')
    // What is put off is taken out where it stood.
    expect(sent('postponed', 3, { start: null, end: null }).read.start).toBe(workshop.start?.instant)
    // Without an entry there is none, and the mail does not speak of one.
    const without = registrationMail('calledOff', samples.calledOff, 'fr', { ...envelopeOf('calledOff'), entry: null })
    expect(without.icalEvent).toBeUndefined()
    expect(without.text).not.toContain('agenda')
    expect(sent('calledOff', 4, summer).message.text).toContain('L’entrée de votre agenda est retirée')
  })
})
