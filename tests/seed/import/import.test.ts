import { describe, expect, it } from '@jest/globals'
import { isSchedule } from '../../../seed/import/schedule'
import { readForeign } from '../../../seed/import/readForeign'
import { richTextOf } from '../../../seed/import/texts'
import { workshopSchedule } from '../../../src/feeds/schedule'
import { scheduleJson } from '../../../src/feeds/scheduleJson'
import { changed, feed, richText, series } from '../../feeds/support'
import { made, read } from './support'
import { growthOf, MOST_GROWTH } from '../../support/growthOf'

const event = (more: object = {}) => ({
  id: 1,
  guid: '9a0e9c3d-4d8e-5a3c-9df5-0b9a70f1c001',
  code: 'ABC123',
  date: '2027-03-04T14:00:00+01:00',
  start: '14:00',
  duration: '00:45',
  room: 'Aula',
  slug: 'rivers-1-dams',
  title: 'Dams',
  subtitle: '',
  track: 'Upstream',
  type: 'Talk',
  language: 'en',
  abstract: 'Who *decides*?',
  description: '',
  recording_license: '',
  do_not_record: false,
  persons: [{ id: 7, code: 'XYZ', public_name: 'Inès Moreau', biography: 'Writes about **rivers**.', answers: [] }],
  links: [],
  feedback_url: 'https://example.org/feedback',
  attachments: [],
  ...more,
})

const schedule = (rooms: object = { Aula: [event()] }, more: object = {}) => ({
  generator: { name: 'pretalx', version: '2025.1.0' },
  schedule: {
    url: 'https://example.org/rivers/schedule/',
    version: '0.4',
    base_url: 'https://example.org',
    conference: {
      acronym: 'rivers',
      title: 'Rivers and their neighbours',
      start: '2027-03-04',
      end: '2027-03-04',
      daysCount: 1,
      timeslot_duration: '00:05',
      time_zone_name: 'Europe/Paris',
      colors: { primary: '#3aa57c' },
      rooms: [{ name: 'Aula', guid: null, description: null, capacity: 80 }],
      tracks: [{ name: 'Upstream', color: '#00f' }],
      days: [
        {
          index: 1,
          date: '2027-03-04',
          day_start: '2027-03-04T04:00:00+01:00',
          day_end: '2027-03-05T04:00:00+01:00',
          rooms,
        },
      ],
      ...more,
    },
  },
})

const indico = (more: object = {}, contribution: object = {}) => ({
  count: 1,
  _type: 'HTTPAPIResult',
  url: 'https://indico.example.org/export/event/1.json?detail=contributions',
  ts: 1,
  results: [
    {
      _type: 'Conference',
      id: '1',
      title: 'Rivers and their neighbours',
      description: '<p>Two countries, <b>one</b> river.</p>',
      startDate: { date: '2027-03-04', time: '14:00:00', tz: 'Europe/Paris' },
      endDate: { date: '2027-03-04', time: '17:00:00', tz: 'Europe/Paris' },
      timezone: 'Europe/Paris',
      location: 'EHESS',
      room: 'Amphitheatre',
      roomFullname: 'Amphitheatre',
      address: '54 boulevard Raspail\n75006 Paris',
      url: 'https://indico.example.org/event/1/',
      chairs: [
        {
          _type: 'ConferenceChair',
          first_name: 'Ana',
          last_name: 'Éluard',
          fullName: 'Éluard, Ana',
          affiliation: 'House of Studies',
          emailHash: 'x',
        },
      ],
      material: [{ title: 'Slides' }],
      contributions: [
        {
          _type: 'Contribution',
          id: '1',
          title: 'Dams',
          description: 'Who decides?',
          startDate: { date: '2027-03-04', time: '13:30:00', tz: 'UTC' },
          endDate: null,
          duration: 30,
          speakers: [
            {
              _type: 'ContributionParticipation',
              first_name: 'Inès',
              last_name: 'Moreau',
              fullName: 'MOREAU, Inès',
              affiliation: 'House of Studies',
            },
          ],
          primaryauthors: [{ fullName: 'Zhang, Bo' }],
          coauthors: [],
          keywords: [],
          session: 'Upstream',
          track: null,
          type: 'Oral',
          location: 'EHESS',
          room: 'Amphitheatre',
          roomFullname: 'Amphitheatre',
          url: 'https://indico.example.org/event/1/contributions/1/',
          ...contribution,
        },
      ],
      ...more,
    },
  ],
})

describe('a schedule of pretalx', () => {
  it('is a workshop, its tracks blocks and its events sessions, with people and texts', () => {
    const coffee = event({
      code: 'B',
      guid: 'b',
      title: 'Coffee',
      type: 'Break',
      track: null,
      persons: [],
      date: '2027-03-04T14:45:00+01:00',
      duration: '0:15',
    })
    const french = event({
      code: 'C',
      guid: 'c',
      title: 'Les digues',
      language: 'fr-CA',
      date: '2027-03-04T15:00:00+01:00',
      abstract: 'Qui ?\r\n\r\n* l’amont\r\n* l’aval',
      do_not_record: true,
    })
    const { counts, notTaken, people, series: said, workshops } = made(schedule({ Aula: [event(), coffee, french] }))
    expect(said).toEqual({ key: 'our-series' })
    expect(workshops).toEqual({
      'rivers-and-their-neighbours': {
        status: 'draft',
        title: { en: 'Rivers and their neighbours' },
        timeZone: 'Europe/Paris',
        startsAt: '2027-03-04T14:00',
        endsAt: '2027-03-04T15:45',
        place: { name: { en: 'Aula' } },
        languages: ['en', 'fr-CA'],
        programme: [
          {
            key: 'upstream',
            kind: 'block',
            title: { en: 'Upstream' },
            sessions: [
              {
                key: 'dams',
                title: { en: 'Dams' },
                people: [{ person: 'ines-moreau' }],
                abstract: { en: 'Who *decides*?' },
                startsAt: '2027-03-04T14:00',
                endsAt: '2027-03-04T14:45',
              },
              {
                key: 'les-digues',
                title: { fr: 'Les digues' },
                people: [{ person: 'ines-moreau' }],
                abstract: { fr: 'Qui ?\n\n- l’amont\n- l’aval' },
                startsAt: '2027-03-04T15:00',
                endsAt: '2027-03-04T15:45',
              },
            ],
          },
          {
            key: 'coffee',
            kind: 'break',
            title: { en: 'Coffee' },
            abstract: { en: 'Who *decides*?' },
            startsAt: '2027-03-04T14:45',
            endsAt: '2027-03-04T15:00',
          },
        ],
      },
    })
    expect(people).toEqual({ 'ines-moreau': { name: 'Inès Moreau', biography: { en: 'Writes about **rivers**.' } } })
    expect(counts).toEqual({ workshops: 1, sessions: 4, people: 1, organisations: 0 })
    // Nothing goes without a word.
    expect(notTaken).toEqual({
      'conference.acronym': 1,
      'conference.colors': 1,
      'conference.rooms.capacity': 1,
      'conference.tracks.color': 1,
      'event.do_not_record': 1,
      'event.feedback_url': 3,
    })
  })

  it('says which rooms of several it leaves out, and what has no date, nobody or no name', () => {
    const odd = event({ guid: 'o', date: null, duration: '', track: null, persons: [{ id: 3 }], language: 'de' })
    const { notTaken, workshops } = made(schedule({ Aula: [event()], Hall: [odd] }))
    const [{ place, programme }] = Object.values<{ place: unknown; programme: object[] }>(workshops) as [never]
    expect([place, (programme as object[]).length]).toEqual([undefined, 2])
    expect((programme as object[])[1]).toEqual({
      key: 'dams-2',
      title: { en: 'Dams' },
      abstract: { en: 'Who *decides*?' },
    })
    expect(notTaken).toMatchObject({
      'event.room': 2,
      'event: undated': 1,
      'person: nameless': 1,
      'event.language=de (en)': 1,
    })
  })

  it('names the place of each fault, all of them at once', () => {
    const { problems } = read(
      schedule(
        { Aula: [event({ title: '', date: '4 March', duration: 'long' }), 'x'], Hall: {} },
        { time_zone_name: 'Paris/France', title: null },
      ),
    )
    const at = 'schedule.conference'
    expect(problems.map(({ path, wrong }) => `${path} ${wrong}`).sort()).toEqual(
      [
        `${at}.title missing`,
        `${at}.time_zone_name zone`,
        `${at}.days.0.rooms.Aula.0.date instant`,
        `${at}.days.0.rooms.Aula.0.duration duration`,
        `${at}.days.0.rooms.Aula.0.title missing`,
        `${at}.days.0.rooms.Aula.1 object`,
        `${at}.days.0.rooms.Aula.1.title missing`,
        `${at}.days.0.rooms.Hall list`,
      ].sort(),
    )
    expect(read(schedule({})).problems).toEqual([{ path: `${at}.days`, wrong: 'nothing' }])
    expect(read(schedule(undefined, { time_zone_name: undefined })).problems).toEqual([
      { path: `${at}.time_zone_name`, wrong: 'zoneMissing' },
    ])
    expect(
      made(schedule(undefined, { time_zone_name: undefined }), { locale: 'fr', zone: 'Asia/Tokyo' }).workshops,
    ).toMatchObject({
      'rivers-and-their-neighbours': { timeZone: 'Asia/Tokyo', startsAt: '2027-03-04T22:00' },
    })
    for (const [text, unread] of [
      ['{', 'json'],
      ['[]', 'format'],
      ['{"schedule": []}', 'format'],
      ['null', 'format'],
    ] as const)
      expect([text, readForeign([{ name: 'file.json', file: text }], { locale: 'fr' })]).toEqual([
        text,
        expect.objectContaining({ unread }),
      ])
    expect(isSchedule({ schedule: {} })).toBe(true)
  })
})

describe('a schedule of Atelier', () => {
  it('gives the programme that it was made of', () => {
    const session = (id: string, more: object) =>
      ({ id, kind: 'talk', title: { fr: `Titre ${id}` }, people: [], ...more }) as never
    const person = (id: string, name: string) => ({ id: `row-${id}`, printedName: name, role: 'speaker' })
    const workshop = changed(
      {
        languages: ['en'],
        number: null as never,
        attendanceMode: 'hybrid',
        place: { name: { fr: 'Salle 1' } } as never,
      },
      {
        order: [
          { session: 'amont', items: ['digues', 'ponts'] },
          { session: 'debat', items: [] },
        ] as never,
        sessions: [
          session('amont', { kind: 'block' }),
          session('digues', {
            startsAt: '2021-04-26T16:00',
            endsAt: '2021-04-26T16:40',
            people: [person('a', 'Ana Éluard'), person('b', 'Bo Zhang')],
            abstract: { fr: richText('Des *détours*.', 'Et des digues.') },
          }),
          session('ponts', {
            startsAt: '2021-04-26T16:40',
            endsAt: '2021-04-26T17:30',
            people: [person('a', 'Ana Éluard')],
          }),
          session('debat', { kind: 'discussion', startsAt: '2021-04-26T17:30', endsAt: '2021-04-26T18:00' }),
        ],
      },
    )
    const { notTaken, people, workshops } = made(scheduleJson(workshopSchedule(feed('fr'), workshop, series())))
    expect(workshops).toEqual({
      'vers-l-ete': {
        status: 'draft',
        title: { fr: 'Vers l’été' },
        timeZone: 'Europe/Paris',
        startsAt: '2021-04-26T16:00',
        endsAt: '2021-04-26T18:00',
        attendanceMode: 'hybrid',
        place: { name: { fr: 'Salle 1' } },
        languages: ['en'],
        programme: [
          {
            key: 'titre-amont',
            kind: 'block',
            title: { fr: 'Titre amont' },
            sessions: [
              {
                key: 'titre-digues',
                title: { fr: 'Titre digues' },
                people: [{ person: 'ana-eluard' }, { person: 'bo-zhang' }],
                abstract: { fr: 'Des \\*détours\\*.\n\nEt des digues.' },
                startsAt: '2021-04-26T16:00',
                endsAt: '2021-04-26T16:40',
              },
              {
                key: 'titre-ponts',
                title: { fr: 'Titre ponts' },
                people: [{ person: 'ana-eluard' }],
                startsAt: '2021-04-26T16:40',
                endsAt: '2021-04-26T17:30',
              },
            ],
          },
          {
            key: 'titre-debat',
            kind: 'discussion',
            title: { fr: 'Titre debat' },
            startsAt: '2021-04-26T17:30',
            endsAt: '2021-04-26T18:00',
          },
        ],
      },
    })
    expect(Object.keys(people)).toEqual(['ana-eluard', 'bo-zhang'])
    expect(notTaken).toEqual({})
  })
})

describe('an export of Indico', () => {
  it('is a workshop for each event, with sessions as blocks, chairs, affiliations and times of other zones', () => {
    const { counts, notTaken, organisations, people, workshops } = made(indico())
    expect(workshops).toEqual({
      'rivers-and-their-neighbours': {
        status: 'draft',
        title: { en: 'Rivers and their neighbours' },
        abstract: { en: 'Two countries, **one** river.' },
        links: [{ label: { en: 'Rivers and their neighbours' }, url: 'https://indico.example.org/event/1/' }],
        timeZone: 'Europe/Paris',
        startsAt: '2027-03-04T14:00',
        endsAt: '2027-03-04T17:00',
        place: { name: { en: 'Amphitheatre, EHESS' }, address: { en: '54 boulevard Raspail\n75006 Paris' } },
        moderators: [{ person: 'ana-eluard' }],
        programme: [
          {
            key: 'upstream',
            kind: 'block',
            title: { en: 'Upstream' },
            sessions: [
              {
                key: 'dams',
                title: { en: 'Dams' },
                people: [{ person: 'ines-moreau' }],
                abstract: { en: 'Who decides?' },
                startsAt: '2027-03-04T14:30',
                endsAt: '2027-03-04T15:00',
              },
            ],
          },
        ],
      },
    })
    expect(organisations).toEqual({ 'house-of-studies': { name: { en: 'House of Studies' } } })
    expect(people).toEqual({
      'ana-eluard': { name: 'Ana Éluard', affiliations: [{ organisation: 'house-of-studies' }] },
      'ines-moreau': { name: 'Inès Moreau', affiliations: [{ organisation: 'house-of-studies' }] },
    })
    expect(counts).toEqual({ workshops: 1, sessions: 2, people: 2, organisations: 1 })
    expect(notTaken).toEqual({
      'contribution.primaryauthors': 1,
      'contribution.url': 1,
      'event.material': 1,
      'person.emailHash': 1,
    })
  })

  it('names the place of each fault', () => {
    const { problems } = read(
      indico(
        { timezone: 'Mars', chairs: 'Ana', startDate: { date: 'soon', time: '', tz: 'Europe/Paris' } },
        { title: null, startDate: { date: '2027-03-04', time: '13:30:00', tz: 'X' }, duration: 1e300 },
      ),
    )
    expect(problems.map(({ path, wrong }) => `${path} ${wrong}`).sort()).toEqual([
      'results.0.chairs list',
      'results.0.contributions.0.duration number',
      'results.0.contributions.0.startDate.tz zone',
      'results.0.contributions.0.title missing',
      'results.0.startDate instant',
      'results.0.timezone zone',
    ])
    expect(read({ results: [] }).problems).toEqual([{ path: 'results', wrong: 'nothing' }])
  })
})

describe('a text of another system', () => {
  const textOf = (...texts: string[]) => {
    const left: string[] = []
    return { form: richTextOf(texts, (what) => left.push(what)), left }
  }

  it('is what the editor offers, whatever it was written in', () => {
    for (const [text, form] of [
      ['', undefined],
      ['<p>&nbsp;</p>', undefined],
      ['One\r\n\r\ntwo', 'One\n\ntwo'],
      ['# Title\n\n__bold__ and *more*', '## Title\n\n**bold** and *more*'],
      ['A * B and [open', 'A \\* B and \\[open'],
      [
        '<p>L&rsquo;&eacute;t&eacute; &amp; l&#8217;hiver</p><ul><li>un<li>deux</ul>',
        'L’été & l’hiver\n\n- un\n- deux',
      ],
      [
        '<div>Go <a href="https://example.org/a?b=1&amp;c=2">there</a></div>',
        'Go [there](https://example.org/a?b=1&c=2)',
      ],
      ['<p>x<script>alert(1)</script><style>p{}</style></p>', 'x'],
      ['<p>&toString; &amp;lt; &constructor;</p>', '&toString; &lt; &constructor;'],
    ] as const)
      expect([text, textOf(text).form]).toEqual([text, form])
    expect(textOf('Short.', '<p>Long.</p>').form).toBe('Short.\n\nLong.')
  })

  it('leads nowhere that is not safe, and says what it leaves out', () => {
    const { form, left } = textOf(
      '<p>a <a href="javascript:alert(1)">b</a> <img src="x" onerror="y"> c</p><table><tr><td>d</td></tr></table>',
    )
    expect(JSON.stringify(form)).not.toMatch(/javascript|onerror|img/)
    expect(left).toEqual(expect.arrayContaining(['pictures']))
    expect(JSON.stringify(textOf('[b](javascript:alert(1))').form)).toContain('javascript')
    expect(textOf('[b](javascript:alert(1))').form).toMatch(/^\\\[b\\\]/)
  })

  it('is read in time, however it nests', () => {
    for (const odd of ['<b>', '<a "', '<p><!--', '&', '**'])
      expect([odd, growthOf((count) => textOf(`<p>${odd.repeat(count)}`), 20_000) < MOST_GROWTH]).toEqual([odd, true])
  })
})
