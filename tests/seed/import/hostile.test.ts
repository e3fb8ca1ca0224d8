import { describe, expect, it } from '@jest/globals'
import { checkSeriesFile } from '../../../seed/format/checkSeriesFile'
import type { Importing } from '../../../seed/import/foreign'
import { readForeign } from '../../../seed/import/readForeign'
import { toSeries } from '../../../seed/import/toSeries'
import { made, read, readAll, seriesOf } from './support'
import { growthOf, MOST_GROWTH } from '../../support/growthOf'
import { Random } from '../../support/random'

/** What no exporter writes, and somebody’s script or hand may. */

const event = (more: object = {}) => ({
  guid: 'guid-1',
  date: '2027-03-04T14:00:00+01:00',
  duration: '00:45',
  title: 'Locks',
  track: null,
  type: 'Talk',
  language: 'en',
  abstract: 'Up and down.',
  persons: [{ code: 'AAA', public_name: 'Ida Falk', biography: 'Keeps a lock.' }],
  ...more,
})
const schedule = (events: unknown = [event()], conference: object = {}) => ({
  schedule: {
    conference: {
      title: 'Canals',
      time_zone_name: 'Europe/Paris',
      days: [{ index: 1, rooms: { Quay: events } }],
      ...conference,
    },
  },
})
const submission = (more: object = {}) => ({
  code: 'CCC',
  title: 'Locks',
  state: 'confirmed',
  content_locale: 'en',
  speakers: [{ code: 'AAA', name: 'Ida Falk', biography: 'Keeps a lock.' }],
  track: { en: 'Boats', fr: 'Bateaux' },
  submission_type: { en: 'Talk' },
  abstract: 'Up and down.',
  description: '',
  duration: 45,
  slot: { start: '2027-03-04T14:00:00+01:00', end: '2027-03-04T14:45:00+01:00', room: { en: 'Quay' } },
  ...more,
})
const page = (results: unknown[]) => ({ count: results.length, next: null, previous: null, results })
const contribution = (more: object = {}) => ({
  title: 'Locks',
  description: '<p>Up and <i>down</i>.</p>',
  startDate: { date: '2027-03-04', time: '14:00:00', tz: 'Europe/Paris' },
  endDate: { date: '2027-03-04', time: '14:45:00', tz: 'Europe/Paris' },
  speakers: [{ first_name: 'Ida', last_name: 'Falk', affiliation: 'Port' }],
  session: 'Boats',
  ...more,
})
const indico = (contributions: unknown[] = [contribution()], more: object = {}) => ({
  _type: 'HTTPAPIResult',
  results: [{ title: 'Canals', timezone: 'Europe/Paris', url: 'https://example.org/', contributions, ...more }],
})
const importing: Importing = { locale: 'en', zone: 'Europe/Paris', title: 'Canals' }

const programmeOf = ({ workshops }: { workshops: Record<string, { programme: Record<string, unknown>[] }> }) =>
  Object.values(workshops).flatMap(({ programme }) => programme)

describe('a file that is no programme', () => {
  const unread = (text: string) => {
    const answer = readForeign([{ name: 'a.json', file: text }], importing)
    return 'unread' in answer ? answer.unread : answer.problems.map(({ path, wrong }) => `${path} ${wrong}`)
  }

  it('is told from one', () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><schedule>&b;</schedule>'
    const outside =
      '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><schedule>&a;</schedule>'
    for (const [text, said] of [
      [bomb, 'markup'],
      [outside, 'markup'],
      ['\ufeff  <schedule><![CDATA[{}]]></schedule>', 'markup'],
      ['<!doctype html><title>Log in</title>', 'markup'],
      ['', 'json'],
      ['\0\0', 'json'],
      ['{"schedule":', 'json'],
      ['{"schedule":{}} {}', 'json'],
      ['NaN', 'json'],
      ['"schedule"', 'format'],
      ['[]', 'format'],
      ['[[]]', 'format'],
      ['[null]', 'format'],
      ['{"results":{}}', 'format'],
      ['{"schedule":[]}', 'format'],
      ['{"talks":[{"title":"x"}]}', 'format'],
      ['{"__proto__":{"schedule":{}}}', 'format'],
      ['{"detail":"Authentication credentials were not provided."}', 'refused'],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'deep'],
      [`{"schedule":{"conference":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}}`, 'deep'],
      [`{"schedule":{"conference":[${'0,'.repeat(2_000_000)}0]}}`, 'many'],
    ] as const)
      expect([text.slice(0, 60), unread(text)]).toEqual([text.slice(0, 60), said])
  })

  it('says what an empty programme lacks', () => {
    const at = 'schedule.conference'
    expect(unread('\ufeff{"schedule":{}}')).toEqual([`${at} missing`])
    expect(unread(JSON.stringify(schedule([])))).toEqual([`${at}.days nothing`])
    expect(unread(JSON.stringify(schedule(undefined, { days: [] })))).toEqual([`${at}.days nothing`])
    expect(unread(JSON.stringify(page([])))).toEqual(['results nothing'])
    expect(unread('{"results":[]}')).toEqual(['results nothing'])
  })
})

describe('a value that is none of its kind', () => {
  const odd: readonly unknown[] = [
    null,
    '',
    ' \u00a0\n',
    0,
    -1,
    1e300,
    true,
    false,
    [],
    [[]],
    ['x'],
    {},
    { a: 1 },
    'x',
    '\ud800',
    '\0',
  ]

  /** Every field of a row in turn, at any depth, with each odd value. */
  const eachWrong = function* (whole: object): Generator<[string, unknown]> {
    const places: [string, (value: unknown) => unknown][] = []
    const walk = (value: unknown, path: string, rebuild: (value: unknown) => unknown): void => {
      places.push([path, rebuild])
      if (typeof value !== 'object' || value === null) return
      for (const [name, one] of Object.entries(value))
        walk(one, `${path}.${name}`, (other) =>
          rebuild(Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other }),
        )
    }
    walk(whole, '', (value) => value)
    for (const [path, rebuild] of places)
      for (const value of odd) yield [`${path} = ${JSON.stringify(value)}`, rebuild(value)]
  }

  it('is named, or is nothing, wherever it stands, and never ends the reading', () => {
    const ended: string[] = []
    for (const whole of [schedule(), page([submission()]), [submission({ slots: [3], slot: null })], indico()])
      for (const [what, file] of eachWrong(whole)) {
        try {
          const foreign = readForeign([{ name: 'a.json', file: JSON.stringify(file) ?? '' }], importing)
          if ('unread' in foreign || foreign.problems.length) continue
          const wrong = checkSeriesFile(toSeries(foreign, 'our-series').source).problems.filter(
            ({ warning }) => !warning,
          )
          if (wrong.length) ended.push(`${what}: ${JSON.stringify(wrong[0])}`)
        } catch (error) {
          ended.push(`${what}: ${String(error)}`)
        }
      }
    expect(ended).toEqual([])
  })

  it('is a title or name that says nothing', () => {
    const at = 'schedule.conference.days.0.rooms.Quay.0'
    for (const title of [' \t\n', '\u00a0\u2003', {}, { en: ' ' }, null])
      expect(read(schedule([event({ title })])).problems).toEqual([{ path: `${at}.title`, wrong: 'missing' }])
    const persons = [' ', 'a@example.org', 'Ida Falk <ida@example.org>'].map((name) => ({ public_name: name }))
    const { notTaken, people } = made(schedule([event({ persons })]))
    expect([notTaken, people]).toEqual([
      { 'person: nameless': 1, 'person: mailAddress': 2 },
      { 'ida-falk': { name: 'Ida Falk' } },
    ])
  })
})

describe('times', () => {
  const wrongIn = (more: object) => read(schedule([event(more)])).problems.map(({ wrong }) => wrong)

  it('are whole, and of the calendar', () => {
    for (const date of [
      '2027-03-04T14:00:00',
      '2027-03-04',
      '14:00',
      '2027-02-30T14:00:00Z',
      '2027-02-29T14:00:00Z',
      '2027-13-01T14:00:00Z',
      '2027-03-04T25:00:00Z',
      '2027-03-04T14:00:00+25:00',
      '2027-03-04T14:60:00Z',
    ])
      expect([date, wrongIn({ date })]).toEqual([date, ['instant']])
    for (const date of [1_804_338_000, true, {}]) expect(wrongIn({ date })).toEqual(['instant'])
    expect(wrongIn({ date: ['2027'] })).toEqual(['instant'])
    for (const duration of ['45', '1:2', '-1:00', '99:99', 'PT45M']) expect(wrongIn({ duration })).toEqual(['duration'])
    const gone = { date: '2027-03-28', time: '02:30:00', tz: 'Europe/Paris' }
    expect(read(indico([contribution({ startDate: gone })])).problems).toEqual([
      { path: 'results.0.contributions.0.startDate', wrong: 'skipped' },
    ])
    for (const time of ['24:00:00', '14:00 and later', '', null, 14])
      expect(read(indico([contribution({ endDate: { date: '2027-03-04', time, tz: 'UTC' } })])).problems).toEqual([
        { path: 'results.0.contributions.0.endDate', wrong: 'instant' },
      ])
  })

  it('may overlap and pass midnight', () => {
    const late = event({ title: 'Night', date: '2027-03-04T23:30:00+01:00', duration: '01:30' })
    expect(programmeOf(made(schedule([late, event(), event({ title: 'Beside' })])))).toMatchObject([
      { key: 'locks', startsAt: '2027-03-04T14:00', endsAt: '2027-03-04T14:45' },
      { key: 'beside', startsAt: '2027-03-04T14:00', endsAt: '2027-03-04T14:45' },
      { key: 'night', startsAt: '2027-03-04T23:30', endsAt: '2027-03-05T01:00' },
    ])
  })

  it('of the night when clocks are set back are told apart where that can be said, and are named where it cannot', () => {
    const first = event({ title: 'First', date: '2027-10-31T02:30:00+02:00', duration: '01:00' })
    const { notTaken, workshops } = made(
      schedule([first, event({ title: 'Second', date: '2027-10-31T01:15:00Z', duration: '' })]),
    )
    expect(Object.values(workshops)[0]).toMatchObject({
      startsAt: '2027-10-31T02:30',
      startsAtFold: 'earlier',
      endsAt: '2027-10-31T02:30',
      endsAtFold: 'later',
      programme: [
        { key: 'first', startsAt: '2027-10-31T02:30' },
        { key: 'second', startsAt: '2027-10-31T02:15' },
      ],
    })
    expect(notTaken).toMatchObject({ 'session.endsAt: notAfterStart': 1, 'session.startsAt: secondOfTwo': 1 })
  })

  it('whose end is not after the beginning keep the beginning, and say so', () => {
    const backwards = submission({ slot: { start: '2027-03-04T14:00:00Z', end: '2027-03-04T13:00:00Z', room: null } })
    const { notTaken, workshops } = seriesOf(readAll({ 'a.json': page([backwards]) }, importing))
    expect(Object.values(workshops)[0]).toMatchObject({ startsAt: '2027-03-04T15:00' })
    expect(notTaken).toMatchObject({ 'session.endsAt: notAfterStart': 1, 'workshop.endsAt: notAfterStart': 1 })
  })
})

describe('names', () => {
  it('that come twice are two where they are two, and nothing of either is lost', () => {
    const persons = [
      { code: 'AAA', public_name: 'Ida Falk', biography: 'Keeps a lock.' },
      { code: 'BBB', public_name: 'Ida Falk', biography: 'Builds boats.' },
      { code: 'AAA', public_name: 'Otto Falk', biography: 'Has her code.' },
      { code: 'AAA', public_name: 'Ida Falk', biography: 'Once more, otherwise.' },
    ]
    const { notTaken, people, workshops } = made(schedule([event({ persons }), event(), event({ guid: 'guid-1' })]))
    expect(people).toEqual({
      'ida-falk': { name: 'Ida Falk', biography: { en: 'Keeps a lock.' } },
      'ida-falk-2': { name: 'Ida Falk', biography: { en: 'Builds boats.' } },
      'otto-falk': { name: 'Otto Falk', biography: { en: 'Has her code.' } },
    })
    expect(notTaken).toMatchObject({ 'person.biography: otherToo': 1 })
    expect(programmeOf({ workshops }).map(({ key }) => key)).toEqual(['locks', 'locks-2', 'locks-3'])
  })

  it('may be of any script, and of any length that an editor may write', () => {
    for (const name of [
      '👩‍🚀🚀',
      'مريم الخوارزمي',
      '王小明',
      "<b>Ida</b> O'Neil & co",
      'a'.repeat(200),
      '---',
      '#',
      '@x',
      'Ida\u00a0?',
    ]) {
      const { people, workshops } = made(schedule([event({ title: name, persons: [{ public_name: name }] })]))
      expect([Object.values(people), programmeOf({ workshops })[0]?.title]).toEqual([[{ name }], { en: name }])
    }
    // Marks that would turn what stands beside them stand in no line.
    expect(made(schedule([event({ title: '\u202eskcoL' })])).workshops.canals.programme[0].title).toEqual({
      en: 'skcoL',
    })
  })

  it('are many at a time', () => {
    const people = (count: number): void => {
      const many = Array.from({ length: count }, (_, n) =>
        event({ guid: `g${n}`, persons: [{ code: `c${n}`, public_name: 'Ida Falk' }] }),
      )
      expect(toSeries(read(schedule(many)), 'our-series').people).toBe(count)
    }
    const workshops = (count: number): void => {
      const ours = Array.from({ length: count }, (_, n) =>
        event({ guid: `g${n}`, subtitle: `Workshop ${n}`, type: 'talk' }),
      )
      const feed = { ...schedule(ours), generator: { name: 'Atelier' } }
      expect(toSeries(read(feed), 'our-series').workshops).toBe(count)
    }
    expect(growthOf(people, 4000)).toBeLessThan(MOST_GROWTH)
    expect(growthOf(workshops, 1600)).toBeLessThan(MOST_GROWTH)
  })
})

describe('a text that does something', () => {
  it('comes in as words', () => {
    const abstract =
      '<p onclick="a()">One</p><script>alert(1)</script><a href="jav&#x61;script:alert(1)">two</a><iframe src="https://example.org"></iframe><svg onload=alert(1)><![CDATA[<img src=x onerror=alert(1)>]]>'
    const source = JSON.stringify(made(schedule([event({ abstract, title: '<script>alert(1)</script>' })])))
    expect(source).not.toMatch(/javascript|onclick|onload|onerror|iframe|alert\(1\)<\/a>/)
    expect(source).toContain('One')
    const marked = made(
      schedule([event({ abstract: '[two](javascript:alert(1)) <javascript:alert(1)>', language: 'en' })]),
    )
    expect(JSON.stringify(programmeOf(marked)[0]?.abstract)).not.toMatch(/(?<!\\)\]\(javascript/)
  })
})

/** How many files are changed at random; the seed is fixed unless one is given. */
const CASES = Number(process.env.FUZZ_IMPORT ?? 150)
const SEED = Number(process.env.FUZZ_SEED ?? 7)

describe('files that are changed at random', () => {
  const chosen = new Random(SEED, 0)
  const random = (): number => chosen.next()
  const oneOf = <T>(values: readonly T[]): T => chosen.pick(values)
  const odd = [
    null,
    '',
    ' ',
    0,
    -3,
    7.5,
    1e21,
    true,
    [],
    {},
    [null],
    { en: 'E', fr: 'F' },
    { de: 'D' },
    '<p>x<table><td>y',
    '**',
    '# t\n\n- a\n  - b\n',
    '2027-03-28T02:30:00',
    '2027-10-31T02:30:00+01:00',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '\ud83d',
    '\u0000',
    '\u2028',
    '\u202e',
    'AAA',
    '👩‍🚀',
    'x'.repeat(600),
    'a@example.org',
    'javascript:alert(1)',
    '&amp;&#0;&#xd800;',
    '[a](b) ![c](d)',
    '---\n',
    ': #',
    '- ',
    '1:00',
    '__proto__',
  ]
  const changed = (value: unknown): unknown => {
    if (random() < 0.04) return oneOf(odd)
    if (Array.isArray(value)) {
      const all = value.map(changed)
      if (random() < 0.1 && all.length) all.push(all[0])
      return random() < 0.05 ? all.toReversed() : all
    }
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, one]) => {
        if (random() < 0.02) return []
        return [[random() < 0.02 ? JSON.stringify(oneOf(odd)) : name, changed(one)]]
      }),
    )
  }
  const garbled = (text: string): string => {
    if (random() < 0.85) return text
    const at = Math.floor(random() * text.length)
    return oneOf([
      text.slice(0, at),
      `${text.slice(0, at)}${text.slice(at + 3)}`,
      `${text.slice(0, at)}}${text.slice(at)}`,
    ])
  }

  it('are read or refused in words, and each title and name that they have is in the series file, or is told', () => {
    const talks = ['One', 'Two', 'Three'].map((title, n) => `${title} ${n} talk`)
    const failures: string[] = []
    let taken = 0
    for (let n = 0; n < CASES; n++) {
      const persons = [{ code: `P${n % 3}`, public_name: 'Ida Falk', name: 'Ida Falk', biography: 'Keeps a *lock*.' }]
      const wholes = [
        schedule(talks.map((title) => event({ title, persons }))),
        page(talks.map((title, c) => submission({ code: `T${c}`, title, speakers: persons }))),
        indico(talks.map((title) => contribution({ title }))),
        page(
          talks.map((title, c) => submission({ code: `T${c}`, title, slot: undefined, slots: [c], speakers: ['AAA'] })),
        ),
      ]
      const which = Math.floor(random() * wholes.length)
      const files = [
        wholes[which],
        ...(which === 3 ? [page([{ code: 'AAA', name: 'Ida Falk', biography: null }])] : []),
      ]
      const texts = files.map((file, f) => ({ name: `${f}.json`, file: garbled(JSON.stringify(changed(file))) }))
      try {
        const foreign = readForeign(texts, importing)
        if ('unread' in foreign || foreign.problems.length) continue
        taken += 1
        const { source } = toSeries(foreign, 'our-series')
        const wrong = checkSeriesFile(source).problems.filter(({ warning }) => !warning)
        // Only what is longer than a field holds is left to the plan, which names it.
        const others = wrong.filter(({ code }) => !/LONG|TOO/.test(code))
        if (others.length) failures.push(`${n}: ${JSON.stringify(others[0])} of ${texts[0]?.file.slice(0, 2000)}`)
        const kept = foreign.workshops.flatMap(({ sessions }) => sessions.flatMap(({ title }) => Object.values(title)))
        for (const title of kept)
          if (!source.replace(/\s+/g, ' ').includes(title.slice(0, 20))) failures.push(`${n}: lost ${title}`)
      } catch (error) {
        failures.push(
          `${n}: ${error instanceof Error ? error.stack : String(error)} of ${texts[0]?.file.slice(0, 500)}`,
        )
      }
      if (failures.length > 3) break
    }
    expect(failures).toEqual([])
    // Not all of them may be refused.
    expect(taken).toBeGreaterThan(CASES / 10)
  })
})
