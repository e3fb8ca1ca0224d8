import { describe, expect, it } from '@jest/globals'
import type { Changed } from '../../src/api/public/shapes'
import { instantIn, wallTimeAt } from '../../src/domain/time'
import { numbering, uuid5 } from '../../src/feeds/ids'
import { hoursAndMinutes, seriesSchedule, workshopSchedule, type Schedule } from '../../src/feeds/schedule'
import { scheduleJson } from '../../src/feeds/scheduleJson'
import { scheduleXml } from '../../src/feeds/scheduleXml'
import {
  all,
  asXmlSays,
  changed,
  feed,
  locales,
  oddTexts,
  parseXml,
  richText,
  series,
  textIn,
  type Tree,
} from './support'

const one = (workshop: Changed, locale = 'fr'): Schedule => workshopSchedule(feed(locale), workshop, series({}, locale))
const eventsOf = ({ days }: Schedule) => days.flatMap(({ rooms }) => rooms.flatMap(({ events }) => events))

const person = (id: string, name: string, role?: string) => ({ id: `row-${id}`, printedName: name, role })

/** A session as a publication prints it. */
const session = (id: string, more: Record<string, unknown> = {}) =>
  ({ id, kind: 'talk', title: { fr: `Titre ${id}` }, people: [], ...more }) as never

const order = (...entries: (string | [string, ...string[]])[]) =>
  entries.map((entry) => {
    const [first, ...items] = typeof entry === 'string' ? [entry] : entry
    return { session: first, items }
  })

/** What the schema of the format asks of `schedule.xml` (https://c3voc.de/wiki/schedule), in our words. */
const checkXml = (xml: string): Tree => {
  const tree = parseXml(xml)
  const names = ({ children }: Tree) => children.map(({ name }) => name)
  expect(names(tree).slice(0, 4)).toEqual(['generator', 'url', 'version', 'conference'])
  expect(new Set(names(tree).slice(4))).toEqual(new Set(['day']))
  const conference = tree.children[3]!
  expect(textIn(conference, 'acronym')).toMatch(/^[a-z0-9_-]{4,}$/)
  for (const name of ['start', 'end']) expect(textIn(conference, name)).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(textIn(conference, 'days')).toBe(String(all(tree, 'day').length))
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/
  const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
  for (const [n, day] of all(tree, 'day').entries()) {
    expect(day.attributes.index).toBe(String(n + 1))
    for (const name of ['start', 'end'] as const) expect(day.attributes[name]).toMatch(instant)
    expect(wallTimeAt(day.attributes.start!, textIn(conference, 'time_zone_name')!).slice(0, 10)).toBe(
      day.attributes.date,
    )
  }
  const events = all(tree, 'event')
  for (const event of events) {
    expect([...names(event)].sort()).toEqual([...new Set(names(event))].sort())
    for (const name of [
      'room',
      'title',
      'subtitle',
      'type',
      'date',
      'start',
      'duration',
      'abstract',
      'slug',
      'track',
      'language',
    ])
      expect([name, typeof textIn(event, name)]).toEqual([name, 'string'])
    expect(textIn(event, 'date')).toMatch(instant)
    expect(textIn(event, 'start')).toBe(textIn(event, 'date')!.slice(11, 16))
    expect(textIn(event, 'duration')).toMatch(/^(\d{1,2}:\d\d|\d{1,2}:\d\d:\d{1,2})$/)
    expect(textIn(event, 'slug')).toMatch(/^[a-z0-9_]{4,}-[a-z0-9\-_]{4,}$/)
    expect(textIn(event, 'url')).toMatch(/^https?:/)
    expect(event.attributes.id).toMatch(/^[1-9]\d*$/)
    expect(event.attributes.guid).toMatch(uuid)
  }
  for (const name of ['id', 'guid'] as const)
    expect(new Set(events.map(({ attributes }) => attributes[name])).size).toBe(events.length)
  expect(new Set(events.map((event) => textIn(event, 'slug'))).size).toBe(events.length)
  for (const room of all(tree, 'room').filter(({ attributes }) => 'guid' in attributes)) {
    expect(room.attributes.guid).toMatch(uuid)
    for (const event of all(room, 'event')) expect(textIn(event, 'room')).toBe(room.attributes.name)
  }
  return tree
}

/** What is asked of `schedule.json`: the fields that the format requires, and no others. */
const checkJson = (json: string) => {
  const { schedule } = JSON.parse(json)
  const { conference } = schedule
  expect(conference.acronym).toMatch(/^[a-z0-9_-][a-z0-9_]{3,}$/)
  expect(conference.daysCount).toBe(conference.days.length)
  const required = [
    ['abstract', 'date', 'duration', 'guid', 'id', 'language', 'links', 'persons', 'room', 'slug', 'start'],
    ['subtitle', 'title', 'track', 'type', 'url'],
  ].flat()
  for (const day of conference.days) {
    expect(Object.keys(day)).toEqual(['index', 'date', 'day_start', 'day_end', 'rooms'])
    for (const [room, events] of Object.entries<Record<string, unknown>[]>(day.rooms))
      for (const event of events) {
        expect(event.room).toBe(room)
        expect(required.filter((name) => !(name in event))).toEqual([])
        expect(
          Object.keys(event).filter((name) => ![...required, 'description', 'do_not_record'].includes(name)),
        ).toEqual([])
        expect(event.slug).toMatch(/^[a-z0-9_-]+[a-z0-9]$/)
        expect(event.duration).toMatch(/^\d+:\d\d$/)
        for (const name of Object.values(event.persons as object[]))
          expect(Object.keys(name)).toEqual(['guid', 'name', 'public_name'])
      }
  }
  return schedule
}

describe('the schedule of a workshop whose sessions have no times', () => {
  const workshop = (locale = 'fr') =>
    changed(
      {
        abstract: { fr: richText('Un résumé.') } as never,
        attendanceMode: 'online',
        languages: ['en', 'ar'],
        confidentiality: { rule: 'chathamHouse' },
        links: [{ label: { fr: 'Lire' }, url: 'https://a.example/?b=1&c=2' }, { url: 'javascript:alert(1)' }] as never,
      },
      {
        locale,
        order: order(['block', 'first', 'second'], 'discussion'),
        sessions: [
          session('block', { kind: 'block' }),
          session('first', {
            people: [person('a', 'Ana Éluard'), person('b', 'Bo Zhang', 'discussant')],
            abstract: { fr: richText('Des détours.') },
          }),
          session('second', { people: [person('a', 'Ana Éluard')] }),
          session('discussion', {
            kind: 'discussion',
            title: null,
            startsAt: '2021-04-26T17:30',
            endsAt: '2021-04-26T18:00',
          }),
        ],
        moderators: [person('c', 'Chris Eder')] as never,
      },
    )

  it('is one event, with its programme in words', () => {
    const schedule = one(workshop())
    expect(eventsOf(schedule)).toEqual([
      {
        id: expect.any(Number),
        guid: uuid5('https://ateliers.example.org/api/workshops/w1'),
        slug: expect.stringMatching(/^summer-\d+-atelier-4-vers-l-ete$/),
        date: '2021-04-26T16:00:00+02:00',
        start: '16:00',
        minutes: 120,
        room: 'En ligne',
        title: 'Atelier 4 – Vers l’été',
        subtitle: '',
        track: null,
        type: 'workshop',
        language: 'en',
        abstract: 'Un résumé.',
        description: [
          [
            'Modération\u00a0: Chris Eder',
            'Langues de travail\u00a0: anglais et arabe',
            'Règle de Chatham House. Ce qui se dit dans la discussion peut être repris librement, sans révéler qui l’a dit ni pour quelle organisation.',
          ].join('\n'),
          'Titre block\nTitre first – Ana Éluard, Bo Zhang (discutant·e)\nDes détours.\nTitre second – Ana Éluard',
          '17\u00a0h\u00a030–18\u00a0h Discussion',
        ].join('\n\n'),
        optout: true,
        persons: ['Chris Eder', 'Ana Éluard', 'Bo Zhang'].map((name) => ({
          id: expect.any(Number),
          guid: expect.any(String),
          name,
        })),
        links: [{ title: 'Lire', url: 'https://a.example/?b=1&c=2' }],
        url: 'https://ateliers.example.org/fr/ateliers/summer',
      },
    ])
    const [event] = all(checkXml(scheduleXml(schedule)), 'event') as [Tree]
    expect(all(event, 'optout').map(({ text }) => text)).toEqual(['true'])
    expect(all(event, 'link').map(({ attributes, text }) => [attributes.href, text])).toEqual([
      ['https://a.example/?b=1&c=2', 'Lire'],
    ])
    const { conference } = checkJson(scheduleJson(schedule))
    expect(conference.days[0].rooms['En ligne'][0].do_not_record).toBe(true)
  })

  it('is known by the same numbers and guids in every language', () => {
    const ids = locales.map((locale) =>
      eventsOf(one(workshop(locale), locale)).map(({ guid, id, persons }) => [guid, id, persons]),
    )
    expect(ids[0]).toEqual(ids[1])
  })
})

describe('the schedule of a workshop whose sessions have times', () => {
  const sessions = [
    session('block', { kind: 'block', people: [person('c', 'Chris Eder', 'chair')] }),
    session('first', {
      startsAt: '2021-04-26T16:00',
      endsAt: '2021-04-26T16:20',
      abstract: { fr: richText('Des détours.') },
    }),
    session('second', { startsAt: '2021-04-26T16:20', people: [person('a', 'Ana Éluard')] }),
    session('pause', { kind: 'break', startsAt: '2021-04-26T17:00' }),
    session('discussion', { kind: 'discussion', title: null, startsAt: '2021-04-26T17:10' }),
  ]
  const workshop = (more: object = {}) =>
    changed(more, { order: order(['block', 'first', 'second'], 'pause', 'discussion'), sessions })

  it('has them as events, their block as track, and no breaks', () => {
    const schedule = one(workshop())
    const told = eventsOf(schedule).map(({ minutes, start, subtitle, title, track, type }) => [
      start,
      minutes,
      title,
      type,
      track,
      subtitle,
    ])
    const subtitle = 'Atelier 4 – Vers l’été'
    expect(told).toEqual([
      ['16:00', 20, 'Titre first', 'talk', 'Titre block', subtitle],
      // Until the break, and until the end of the workshop.
      ['16:20', 40, 'Titre second', 'talk', 'Titre block', subtitle],
      ['17:10', 50, 'Discussion', 'discussion', null, subtitle],
    ])
    expect(schedule.tracks).toEqual(['Titre block'])
    // Who chairs the block is not lost.
    expect(eventsOf(schedule)[0]!.description).toMatch(/^Titre block – Chris Eder/)
    checkXml(scheduleXml(schedule))
    checkJson(scheduleJson(schedule))
  })

  it('is one event where one of them has none, or where it is not held as announced', () => {
    const without = sessions.map((one) => ((one as { id: string }).id === 'second' ? session('second') : one))
    const partly = changed({}, { order: order(['block', 'first', 'second'], 'discussion'), sessions: without })
    expect(eventsOf(one(partly)).map(({ type }) => type)).toEqual(['workshop'])
    const calledOff = eventsOf(one(workshop({ eventStatus: 'calledOff' })))
    expect(calledOff.map(({ title }) => title)).toEqual(['Annulé\u00a0: Atelier 4 – Vers l’été'])
    expect(calledOff[0]!.description).toMatch(/^Cet atelier est annulé\./)
    expect(eventsOf(one(workshop({ eventStatus: 'postponed' }))).map(({ title }) => title)).toEqual([
      'Reporté\u00a0: Atelier 4 – Vers l’été',
    ])
  })

  it('has a block that alone has a time as one event, its items in words', () => {
    const block = session('block', { kind: 'block', startsAt: '2021-04-26T16:00', endsAt: '2021-04-26T17:00' })
    const talks = [session('first', { people: [person('a', 'Ana Éluard')] }), session('second')]
    const [event, ...others] = eventsOf(
      one(changed({}, { order: order(['block', 'first', 'second']), sessions: [block, ...talks] })),
    )
    expect(others).toEqual([])
    expect(event).toMatchObject({
      title: 'Titre block',
      type: 'block',
      minutes: 60,
      description: 'Titre first – Ana Éluard\n\nTitre second',
    })
    expect(event!.persons.map(({ name }) => name)).toEqual(['Ana Éluard'])
    // Without an end it lasts beyond what stands in it, until the next one.
    const open = session('block', { kind: 'block', startsAt: '2021-04-26T16:00' })
    const items = [session('first', { startsAt: '2021-04-26T16:10' }), session('second')]
    const last = session('last', { startsAt: '2021-04-26T17:15' })
    const programme = { order: order(['block', 'first', 'second'], 'last'), sessions: [open, ...items, last] }
    expect(eventsOf(one(changed({}, programme))).map(({ minutes }) => minutes)).toEqual([75, 45])
  })
})

describe('days and zones', () => {
  it('go by the clocks of the series, over both changes', () => {
    const workshops = [
      changed({ id: 'a', startsAt: '2021-03-27T23:30', endsAt: '2021-03-28T03:30' }),
      // The second of two times that are alike.
      changed({
        id: 'b',
        startsAt: '2021-10-31T02:30',
        endsAt: null,
        startsAtUtc: instantIn('2021-10-31T02:30', 'Europe/Paris', 'later'),
        endsAtUtc: null,
      }),
      changed({ id: 'c', startsAt: '2021-10-30T20:00', endsAt: '2021-10-30T21:00', timeZone: 'America/New_York' }),
    ]
    const schedule = seriesSchedule(feed(), workshops, series())
    expect(schedule.zone).toBe('Europe/Paris')
    expect(schedule.days.map(({ date, end, index, start }) => [index, date, start, end])).toEqual([
      [1, '2021-03-27', '2021-03-27T00:00:00+01:00', '2021-03-28T00:00:00+01:00'],
      [2, '2021-10-31', '2021-10-31T00:00:00+02:00', '2021-11-01T00:00:00+01:00'],
    ])
    // Three hours by the clock on the wall are counted as they pass; the earlier of the two at half past two comes first.
    expect(eventsOf(schedule).map(({ date, minutes, start }) => [date, start, minutes])).toEqual([
      ['2021-03-27T23:30:00+01:00', '23:30', 180],
      ['2021-10-31T02:00:00+02:00', '02:00', 60],
      ['2021-10-31T02:30:00+01:00', '02:30', 0],
    ])
    checkXml(scheduleXml(schedule))
  })

  it('begin when the day does, where clocks skip midnight', () => {
    const schedule = one(
      changed({ startsAt: '2024-04-26T10:00', endsAt: '2024-04-26T11:00', timeZone: 'Africa/Cairo' }),
    )
    expect(schedule.days[0]).toMatchObject({ date: '2024-04-26', start: '2024-04-26T01:00:00+03:00' })
  })

  it('are one, and empty, where nothing has a date', () => {
    const undated = changed({ startsAt: null, startsAtUtc: null, endsAt: null, endsAtUtc: null, timeZone: null })
    for (const schedule of [one(undated), seriesSchedule(feed(), [], null)]) {
      expect(schedule.days).toEqual([
        { index: 1, date: '2021-04-01', start: expect.any(String), end: expect.any(String), rooms: [] },
      ])
      checkXml(scheduleXml(schedule))
      checkJson(scheduleJson(schedule))
    }
  })

  it('leave out what has no date of four digits, on either side of the date line, and keep all else', () => {
    const ahead = changed({ id: 'w2', startsAt: '2021-05-01T10:00', endsAt: '2021-05-01T11:00' })
    for (const [timeZone, usual] of [
      ['Europe/Paris', 'Europe/Paris'],
      ['Pacific/Pago_Pago', 'Pacific/Kiritimati'],
      ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
    ])
      for (const day of ['9999-12-30', '9999-12-31']) {
        const last = changed({ id: 'w3', startsAt: `${day}T12:00`, endsAt: `${day}T12:30`, timeZone: timeZone! })
        const schedule = seriesSchedule(feed(), [ahead, last], series({ timeZone: usual }))
        checkXml(scheduleXml(schedule))
        checkJson(scheduleJson(schedule))
        expect(eventsOf(schedule).length).toBeGreaterThanOrEqual(1)
        checkXml(scheduleXml(workshopSchedule(feed(), last, series({ timeZone: usual }))))
      }
  })

  it('say long durations in hours, and longer ones in days where hours have two digits', () => {
    expect([0, 5, 90, 5999].map(hoursAndMinutes)).toEqual(['00:00', '00:05', '01:30', '99:59'])
    const long = one(changed({ endsAt: '2021-05-01T17:30', endsAtUtc: instantIn('2021-05-01T17:30', 'Europe/Paris') }))
    expect(textIn(all(checkXml(scheduleXml(long)), 'event')[0]!, 'duration')).toBe('5:01:30')
    expect(checkJson(scheduleJson(long)).conference.days[0].rooms['Lieu à préciser'][0].duration).toBe('121:30')
  })
})

describe('ids', () => {
  it('are UUIDs of version 5, as everybody makes them', () => {
    // The example of RFC 9562, A.4.
    expect(uuid5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
  })

  it('are numbers of 31 bits, each given once, and the same each time', () => {
    const [first, again] = [numbering(), numbering()]
    const ids = Array.from({ length: 5000 }, (_, n) => `id-${n}`)
    const numbers = ids.map((id) => first('sessions', id))
    expect(ids.map((id) => again('sessions', id))).toEqual(numbers)
    expect(new Set(numbers).size).toBe(ids.length)
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1000)
    expect(Math.max(...numbers)).toBeLessThan(2 ** 31)
  })
})

it('texts in a schedule survive whole, as far as each format can say them', () => {
  for (const odd of oddTexts(300, 3)) {
    const title = { fr: `a${odd}z` }
    const place = { name: { fr: `b${odd}y` } }
    const doc = {
      number: null,
      title,
      place,
      attendanceMode: 'onsite',
      abstract: { fr: richText(`c${odd}x`) },
      slug: 'été',
    }
    const sessions = [
      session('s', { title: { fr: `d${odd}w` }, startsAt: '2021-04-26T16:00', people: [person('p', `e${odd}v`)] }),
    ]
    for (const workshop of [changed(doc as never), changed(doc as never, { order: order('s'), sessions })]) {
      const schedule = seriesSchedule(feed(), [workshop], series({ title: { fr: `f${odd}u` } }))
      const [event] = eventsOf(schedule) as [ReturnType<typeof eventsOf>[number]]
      const tree = checkXml(scheduleXml(schedule))
      const [inXml] = all(tree, 'event') as [Tree]
      for (const name of ['title', 'subtitle', 'abstract', 'description', 'room'] as const)
        expect([odd, name, textIn(inXml, name)]).toEqual([odd, name, asXmlSays(event[name])])
      expect(textIn(tree.children[3]!, 'title')).toBe(asXmlSays(`f${odd}u`))
      expect(all(inXml, 'person').map(({ text }) => text)).toEqual(event.persons.map(({ name }) => asXmlSays(name)))
      const { conference } = checkJson(scheduleJson(schedule))
      const [inJson] = Object.values(conference.days[0].rooms).flat() as [Record<string, unknown>]
      for (const name of ['title', 'subtitle', 'abstract', 'description', 'room'] as const)
        expect([odd, name, inJson[name]]).toEqual([odd, name, event[name]])
      expect([event.title, event.subtitle].join()).toContain(`a${odd}z`.replace(/\s*[\r\n]+\s*/g, ' '))
    }
  }
})
