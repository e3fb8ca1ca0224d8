import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import type { Changed } from '../../src/api/public/shapes'
import { instantIn, wallTimeAt } from '../../src/domain/time'
import { seriesCalendar, workshopCalendar } from '../../src/feeds/calendar'
import { asCalendarsSay, changed, feed, oddTexts, richText, series } from './support'

const parsed = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file) as never)

/** What ical.js reads of each entry, by the rules in the file. */
const byRules = (file: string) =>
  parsed(file)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { description, endDate, location, sequence, startDate, summary, uid } = new ICAL.Event(component)
      const value = (name: string) => component.getFirstPropertyValue(name)
      return {
        uid,
        sequence,
        summary,
        description,
        location,
        start: startDate.toJSDate().toISOString(),
        end: endDate.toJSDate().toISOString(),
        status: value('status'),
        url: value('url'),
        stamp: String(value('dtstamp')),
        modified: String(value('last-modified')),
        language: component.getFirstProperty('summary')?.getFirstParameter('language'),
        categories: component.getFirstProperty('categories')?.getValues(),
      }
    })

/** What node-ical reads, by the names of the zones. */
const byName = (file: string) =>
  Object.values(nodeIcal.sync.parseICS(file)).flatMap((one) =>
    one?.type === 'VEVENT' ? [{ uid: one.uid, start: one.start.toISOString(), end: one.end?.toISOString() }] : [],
  )

/** A text of a property that ical.js does not know, and gives as it is written. */
const asText = (value: unknown): string =>
  String(value).replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped))

const lineOf = (file: string, name: string): string | undefined =>
  file
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')[1]
    ?.split('\r\n')
    .find((line) => new RegExp(`^${name}[;:]`).test(line))

const calendar = (one: Changed, locale = 'fr'): string => workshopCalendar(feed(locale), one, series({}, locale))

describe('the calendar of a workshop', () => {
  it('says all that a calendar shows, in a language', () => {
    const one = changed(
      {
        shortTitle: { fr: 'L’été' },
        subtitle: { fr: 'Un sous-titre' },
        abstract: { fr: richText('Un résumé, court ; net.') } as never,
        attendanceMode: 'hybrid',
        place: { name: { fr: 'Maison' }, address: { fr: '1, rue A\n75000 Paris' } },
        languages: ['en', 'fr'],
        interpretation: { status: 'possible', scope: 'discussion' } as never,
        confidentiality: { rule: 'chathamHouse', note: { fr: 'Rien ne sort d’ici.' } },
      },
      { at: '2021-03-01T09:30:12.345Z' },
    )
    const file = workshopCalendar(feed(), one, series({ contact: { name: 'L’équipe', email: 'contact@example.org' } }))
    expect(byRules(file)).toEqual([
      {
        uid: 'workshop-w1@ateliers.example.org',
        sequence: (Date.parse('2021-03-01T09:30:12Z') - Date.parse('2020-01-01T00:00:00Z')) / 1000,
        summary: 'Atelier 4 «\u00a0L’été\u00a0» – Vers l’été',
        description: [
          'Un sous-titre',
          'Un résumé, court ; net.',
          [
            'Langues de travail\u00a0: anglais et français',
            'Interprétation possible, pendant la discussion seulement',
            'Règle de Chatham House. Ce qui se dit dans la discussion peut être repris librement, sans révéler qui l’a dit ni pour quelle organisation.',
            'Rien ne sort d’ici.',
          ].join('\n'),
          'https://ateliers.example.org/fr/ateliers/summer',
        ].join('\n\n'),
        location: 'Maison, 1, rue A, 75000 Paris (Sur place et en ligne)',
        start: '2021-04-26T14:00:00.000Z',
        end: '2021-04-26T16:00:00.000Z',
        status: 'CONFIRMED',
        url: 'https://ateliers.example.org/fr/ateliers/summer',
        stamp: '2021-03-01T09:30:12Z',
        modified: '2021-03-01T09:30:12Z',
        language: 'fr',
        categories: ['Les fracas du monde', 'Sur place et en ligne'],
      },
    ])
    expect(lineOf(file, 'CONTACT')).toBe('CONTACT:L’équipe\\, contact@example.org')
    for (const line of [
      'NAME;LANGUAGE=fr:Atelier 4 «\u00a0L’été\u00a0» – Vers l’été',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'SOURCE;VALUE=URI:https://ateliers.example.org/fr/ateliers/summer.ics',
      'LAST-MODIFIED:20210301T093012Z',
    ])
      expect(file.replaceAll('\r\n ', '').split('\r\n')).toContain(line)
  })

  it('is one entry in every language, and says which language a text is in', () => {
    const doc = { title: { fr: 'En français seulement' }, number: null, place: { name: { en: 'House' } } }
    const [french, english] = ['fr', 'en'].map((locale) =>
      calendar(changed({ ...doc, attendanceMode: 'onsite' } as never, { locale }), locale),
    )
    expect(byRules(english!)[0]).toMatchObject({ uid: byRules(french!)[0]!.uid, language: 'fr' })
    expect(lineOf(french!, 'LOCATION')).toBe('LOCATION;LANGUAGE=en:House')
    expect(lineOf(english!, 'DESCRIPTION')).toContain('DESCRIPTION;LANGUAGE=en:')
    expect(lineOf(english!, 'URL')).toBe('URL:https://ateliers.example.org/en/workshops/summer')
  })

  it('says that it is called off or postponed, to programs and to people', () => {
    const note = { statusNote: { fr: 'Faute de salle.' } }
    const [calledOff] = byRules(calendar(changed({ eventStatus: 'calledOff', ...note })))
    expect(calledOff).toMatchObject({ status: 'CANCELLED', summary: 'Annulé\u00a0: Atelier 4 – Vers l’été' })
    expect(calledOff!.description).toMatch(/^Cet atelier est annulé\.\nFaute de salle\.\n\n/)
    const [postponed] = byRules(calendar(changed({ eventStatus: 'postponed' }, { locale: 'en' }), 'en'))
    expect(postponed).toMatchObject({ status: 'TENTATIVE', summary: 'Postponed: Workshop 4 – Towards summer' })
    expect(postponed!.description).toContain('it will not be held on the date announced')
  })

  it('is newer with each publication, even a minute or a second later', () => {
    const sequences = [
      '2021-03-01T09:30:00.000Z',
      '2021-03-01T09:30:01.000Z',
      '2031-03-01T09:31:00.000Z',
      '2087-12-31T00:00:00.000Z',
    ].map((at) => byRules(calendar(changed({}, { at })))[0]!.sequence)
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b))
    expect(Math.max(...sequences)).toBeLessThan(2 ** 31)
  })

  it('has no end where nobody has said one, nor one that is not later (RFC 5545, 3.8.2.2)', () => {
    for (const endsAt of [null, '2021-04-26T16:00']) {
      const file = calendar(changed({ endsAt, endsAtUtc: instantIn(endsAt, 'Europe/Paris') }))
      expect(file).not.toContain('DTEND')
      expect(byRules(file)[0]).toMatchObject({ start: '2021-04-26T14:00:00.000Z', end: '2021-04-26T14:00:00.000Z' })
    }
  })

  it('is empty without a date, and still a calendar (RFC 5545, 3.6)', () => {
    for (const [timeZone, zone] of [
      [null, 'UTC'],
      ['Europe/Paris', 'Europe/Paris'],
    ] as const) {
      const file = calendar(changed({ startsAt: null, startsAtUtc: null, endsAt: null, endsAtUtc: null, timeZone }))
      expect(byRules(file)).toEqual([])
      const [rules] = parsed(file).getAllSubcomponents('vtimezone')
      expect(rules?.getFirstPropertyValue('tzid')).toBe(zone)
    }
  })
})

describe('the times of an entry', () => {
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
    ['Africa/Dakar', '2021-07-01T09:15'],
  ])('in %s at %s are read at the same instant by two programs', (timeZone = '', startsAt = '') => {
    const start = instantIn(startsAt, timeZone)!
    const endsAt = wallTimeAt(new Date(Date.parse(start) + 9_000_000).toISOString(), timeZone)
    const file = calendar(changed({ startsAt, endsAt, timeZone }))
    const end = instantIn(endsAt, timeZone)!
    expect(byRules(file)[0]).toMatchObject({ start, end })
    expect(byName(file)[0]).toMatchObject({ start, end })
    expect(lineOf(file, 'DTSTART')).toBe(`DTSTART;TZID=${timeZone}:${startsAt.replaceAll(/[-:]/g, '')}00`)
    expect(file).toContain(`\r\nTZID:${timeZone}\r\n`)
  })

  it('stand in UTC where a calendar would read the wall time otherwise', () => {
    for (const [timeZone, startsAt, fold] of [
      // Two that are alike: calendars do not agree on which is meant.
      ['Europe/Paris', '2021-10-31T02:30', 'later'],
      ['Europe/Paris', '2021-10-31T02:30', 'earlier'],
      // Egypt had no summer time in 2021, and has one today.
      ['Africa/Cairo', '2021-07-01T10:00', undefined],
      ['UTC', '2021-07-01T10:00', undefined],
    ] as const) {
      const startsAtUtc = instantIn(startsAt, timeZone, fold)
      const file = calendar(changed({ startsAt, timeZone, startsAtUtc, endsAt: null, endsAtUtc: null }))
      expect(lineOf(file, 'DTSTART')).toMatch(/^DTSTART:\d{8}T\d{6}Z$/)
      expect([byRules(file)[0]!.start, byName(file)[0]!.start]).toEqual([startsAtUtc, startsAtUtc])
    }
  })

  it('are read in every zone, in summer and in winter, in one calendar of the series', () => {
    const zones = Intl.supportedValuesOf('timeZone')
    const workshops = zones.flatMap((timeZone) =>
      ['2027-02-20T12:00', '2027-07-15T12:00'].map((startsAt) =>
        changed({ id: `${timeZone} ${startsAt}`, startsAt, endsAt: startsAt.replace('12:', '14:'), timeZone }),
      ),
    )
    const file = seriesCalendar(feed(), workshops, series())
    const expected = workshops.map(({ workshop }) => [
      `workshop-${workshop.id}@ateliers.example.org`,
      workshop.startsAtUtc,
      workshop.endsAtUtc,
    ])
    expect(byRules(file).map(({ end, start, uid }) => [uid, start, end])).toEqual(expected)
    const named = parsed(file)
      .getAllSubcomponents('vtimezone')
      .map((zone) => zone.getFirstPropertyValue('tzid'))
    expect(new Set(named).size).toBe(named.length)
  })
})

describe('the calendar of the series', () => {
  it('is called as the series, and leaves out what has no date', () => {
    const undated = { startsAt: null, startsAtUtc: null, endsAt: null, endsAtUtc: null }
    const workshops = [changed({ id: 'a' }), changed({ id: 'b', ...undated }), changed({ id: 'c' })]
    const file = seriesCalendar(feed('en'), workshops, series({ tagline: { fr: 'En ligne' } }, 'en'))
    expect(byRules(file).map(({ uid }) => uid)).toEqual([
      'workshop-a@ateliers.example.org',
      'workshop-c@ateliers.example.org',
    ])
    const whole = parsed(file)
    expect(['name', 'x-wr-calname', 'description'].map((name) => whole.getFirstPropertyValue(name))).toEqual([
      'The clashes of the world',
      'The clashes of the world',
      'En ligne',
    ])
    expect(whole.getFirstProperty('description')?.getFirstParameter('language')).toBe('fr')
    expect(whole.getAllSubcomponents('vtimezone')).toHaveLength(1)
    // Without a series that is published it has a name too.
    expect(parsed(seriesCalendar(feed(), [], null)).getFirstPropertyValue('name')).toBe('Série d’ateliers')
  })

  it('says an entry as the calendar of its workshop does', () => {
    const one = changed({ attendanceMode: 'online' })
    const entry = (file: string) => file.split('BEGIN:VEVENT')[1]
    expect(entry(seriesCalendar(feed(), [one], series()))).toBe(entry(calendar(one)))
  })
})

describe('texts in a calendar', () => {
  it('survive whole, but for controls and halves of characters', () => {
    for (const odd of oddTexts(400)) {
      const file = seriesCalendar(
        feed(),
        [
          changed({
            number: null,
            title: { fr: `a${odd}z` },
            subtitle: { fr: `b${odd}y` },
            place: { name: { fr: `c${odd}x` } },
            attendanceMode: 'onsite',
          } as never),
        ],
        series({ title: { fr: `d${odd}w` }, contact: { name: `e${odd}v` } }),
      )
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
      const events = byRules(file)
      expect(events).toHaveLength(1)
      const [{ description, location, summary }] = events as [ReturnType<typeof byRules>[number]]
      const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ')
      expect([odd, summary]).toEqual([odd, asCalendarsSay(oneLine(`a${odd}z`))])
      expect([odd, description.startsWith(asCalendarsSay(`b${odd}y`))]).toEqual([odd, true])
      expect([odd, location]).toEqual([odd, asCalendarsSay(`c${odd}x`.split(/\s*[\r\n]+\s*/).join(', '))])
      expect(asText(parsed(file).getFirstPropertyValue('name'))).toBe(asCalendarsSay(`d${odd}w`))
    }
  })

  it('are cut where an abstract is long, and no character is parted', () => {
    const long = '👩‍🔬 mot '.repeat(2000)
    const [{ description }] = byRules(calendar(changed({ abstract: { fr: richText(long) } as never }))) as [
      ReturnType<typeof byRules>[number],
    ]
    expect(description.length).toBeLessThan(4300)
    expect(description).toMatch(/^👩‍🔬 mot .*(mot|👩‍🔬)…\n\nhttps:/u)
    expect(description).not.toContain('\ufffd')
  })
})
