import { describe, expect, test } from '@jest/globals'
import type { ProgrammeOrder, SessionKind } from '../../src/domain/programme'
import type { EditedSession } from '../../src/domain/programmeActs'
import {
  DAY_APART,
  durationOf,
  endAfter,
  endAtClock,
  followOn,
  parseDuration,
  proposedTimes,
  sayDuration,
  shiftFrom,
  spanOf,
  timeNotices,
  type TimeChange,
} from '../../src/domain/sessionTimes'
import { instantIn, wallTimeAt } from '../../src/domain/time'
import { Random } from '../support/random'

const paris = 'Europe/Paris'

/** A session by its id, its times on a day, and who is in it: `a 09:00-09:25 Ada`; a full wall time where the day is another. */
const session = (line: string, kind: SessionKind, day: string): EditedSession => {
  const [id = '', times = '-', ...people] = line.split(' ')
  const [from, to] = times.split('/').length > 1 ? times.split('/') : times.split('-')
  const wall = (time: string | undefined): string | null =>
    time ? (time.includes('T') ? time : `${day}T${time}`) : null
  return {
    id,
    kind,
    title: {},
    startsAt: wall(from),
    endsAt: wall(to),
    people: people.map((name) => ({
      row: `${id}${name}`,
      person: name,
      name,
      role: 'speaker',
      line: null,
      choices: [],
    })),
  }
}

/** A programme: each line a session, what is indented stands in the block above. `#` is a block, `~` a break. */
const made = (text: string, day = '2031-04-26', timeZone = paris) => {
  const order: ProgrammeOrder[] = []
  const sessions: Record<string, EditedSession> = {}
  for (const line of text.split('\n').filter((one) => one.trim())) {
    const said = line.trim()
    const kind = said.startsWith('#') ? 'block' : said.startsWith('~') ? 'break' : 'talk'
    const one = session(said.replace(/^[#~] /, ''), kind, day)
    sessions[one.id] = one
    if (line.startsWith('  ')) order.at(-1)?.items.push(one.id)
    else order.push({ session: one.id, items: [] })
  }
  return { order, sessions, timeZone }
}

const times = (changes: readonly TimeChange[]): string[] =>
  changes.map(({ data, session }) => `${session} ${data.startsAt?.slice(5)} ${data.endsAt?.slice(5) ?? '?'}`)

const day = `
# A 09:00-10:00
  a 09:00-09:25 Ada
  b 09:25-09:50 Eva
~ coffee 10:00-10:15
# B 10:15-11:30
  c 10:15-10:45 Ada
  d
`

describe('A duration', () => {
  test.each([
    ['25', 25],
    ['25 min', 25],
    ['25\u00a0MIN.', 25],
    ['90’', 90],
    ['1h', 60],
    ['1 h 30', 90],
    ['1h05 min', 65],
    ['1:30', 90],
    ['2 heures', 120],
    ['0', null],
    ['', null],
    ['-5', null],
    ['90 mins', 90],
    ['1 hr 30 mins', 90],
    ['2 hrs', 120],
    ['1,5 h', 90],
    ['1.25 hours', 75],
    ['1,5', null],
    ['0,0 h', null],
    ['49 h', null],
    ['demain', null],
  ])('is read from %j', (typed, minutes) => expect(parseDuration(typed)).toBe(minutes))

  test('is read again as it is said, whatever it is', () => {
    for (let minutes = 1; minutes <= 48 * 60; minutes++) expect(parseDuration(sayDuration(minutes))).toBe(minutes)
    expect([25, 60, 65].map(sayDuration)).toEqual(['25\u00a0min', '1\u00a0h', '1\u00a0h\u00a005'])
  })

  test.each([
    ['2031-04-26T23:50', '2031-04-27T00:20', 30],
    ['2031-04-26T16:00', '2031-04-26T16:00', null],
    ['2031-04-26T16:00', '2031-04-26T15:00', null],
    ['2031-04-26T16:00', null, null],
    [null, '2031-04-26T16:00', null],
    // Clocks are set forward at two, and back at three.
    ['2031-03-30T01:30', '2031-03-30T03:30', 60],
    ['2031-03-30T02:30', '2031-03-30T03:30', null],
    ['2031-10-26T01:30', '2031-10-26T03:30', 180],
    ['2031-10-26T02:30', '2031-10-26T02:30', 60],
    ['2031-10-26T02:45', '2031-10-26T02:15', 30],
  ])('from %s to %s is counted in minutes that pass', (startsAt, endsAt, minutes) =>
    expect(durationOf({ endsAt, startsAt }, paris)).toBe(minutes),
  )

  test.each([
    ['2031-04-26T09:00', '10:30', '2031-04-26T10:30'],
    ['2031-04-26T22:00', '00:30', '2031-04-27T00:30'],
    ['2031-12-31T23:30', '00:00', '2032-01-01T00:00'],
    ['2031-04-26T22:00', '04:00', '2031-04-27T04:00'],
    // Too long for a night: it is on its way to be mended, and said to end before it starts.
    ['2031-04-26T22:00', '04:01', '2031-04-26T04:01'],
    ['2031-04-26T14:00', '11:00', '2031-04-26T11:00'],
    ['2031-04-26T14:00', '14:00', '2031-04-26T14:00'],
  ])('from %s until %s is until %s', (startsAt, clock, end) => expect(endAtClock(startsAt, clock)).toBe(end))

  test('sets the end that it is then read from, unless clocks show that end twice', () => {
    const random = new Random(91, 1)
    for (let n = 0; n < 400; n++) {
      // Within two days of a change of the clocks, or anywhere.
      const near = ['2031-03-30T01:00:00Z', '2031-10-26T01:00:00Z', '2031-06-01T00:00:00Z'][random.below(3)]!
      const at = new Date(Date.parse(near) + (random.below(4 * 24 * 60) - 2 * 24 * 60) * 60_000).toISOString()
      const startsAt = wallTimeAt(at, paris)
      const minutes = 1 + random.below(600)
      const endsAt = endAfter(startsAt, minutes, paris)
      const isTwice = instantIn(endsAt, paris, 'earlier') !== instantIn(endsAt, paris, 'later')
      if (!isTwice) expect([startsAt, durationOf({ endsAt, startsAt }, paris)]).toEqual([startsAt, minutes])
    }
  })
})

describe('What follows on', () => {
  test('is proposed for a new session where the one before ended, as long as the last of its kind', () => {
    const programme = made(day)
    const proposed = (kind: SessionKind, within: string | null) => {
      const { endsAt, startsAt } = proposedTimes(programme, kind, within)
      return `${startsAt?.slice(11)} ${endsAt?.slice(11)}`
    }
    expect(proposed('talk', 'A')).toBe('09:50 10:15')
    expect(proposed('talk', 'B')).toBe('10:45 11:15')
    expect(proposed('break', null)).toBe('11:30 11:45')
    expect(proposed('block', null)).toBe('11:30 12:45')
    // The first of a block, at its start.
    expect(proposedTimes(made(`${day}\n# C 14:00-15:00`), 'talk', 'C')).toEqual({
      startsAt: '2031-04-26T14:00',
      endsAt: '2031-04-26T14:30',
    })
    const nothing = { startsAt: null, endsAt: null }
    expect(proposedTimes(made(''), 'block', null)).toEqual(nothing)
    expect(proposedTimes(made('# A\n  a'), 'talk', 'A')).toEqual(nothing)
    expect(proposedTimes(made('# A 09:00-'), 'block', null)).toEqual(nothing)
  })

  test('keeps its duration, and a block takes along what it holds', () => {
    const programme = made(day.replace('09:25-09:50', '09:40-10:10').replace('10:00-10:15', '12:00-12:15'))
    expect(times(followOn(programme, 'b'))).toEqual(['b 04-26T09:25 04-26T09:55'])
    expect(times(followOn(programme, 'coffee'))).toEqual(['coffee 04-26T10:00 04-26T10:15'])
    expect(times(followOn(programme, 'd'))).toEqual(['d 04-26T10:45 04-26T11:15'])
    expect(times(followOn(programme, 'B'))).toEqual(['B 04-26T12:15 04-26T13:30', 'c 04-26T12:15 04-26T12:45'])
    expect(followOn(made(day), 'b')).toEqual([])
    expect(followOn(programme, 'A')).toEqual([])
    expect(followOn(programme, 'nowhere')).toEqual([])
  })
})

describe('Shifting a session and all that is later on its day', () => {
  test('moves blocks and talks, and lets the block around it end later', () => {
    expect(times(shiftFrom(made(day), 'b', 15))).toEqual([
      'A 04-26T09:00 04-26T10:15',
      'b 04-26T09:40 04-26T10:05',
      'coffee 04-26T10:15 04-26T10:30',
      'B 04-26T10:30 04-26T11:45',
      'c 04-26T10:30 04-26T11:00',
    ])
    expect(times(shiftFrom(made(day), 'c', -15))).toEqual(['B 04-26T10:00 04-26T11:15', 'c 04-26T10:00 04-26T10:30'])
    expect(shiftFrom(made(day), 'd', 15)).toEqual([])
    expect(shiftFrom(made(day), 'b', 0)).toEqual([])
  })

  test('goes on past midnight, and leaves the next day', () => {
    const night = `
      a 23:30-00:10
      b 2031-04-27T00:10/2031-04-27T00:40
      c 2031-04-27T09:00/2031-04-27T10:00
    `
      .replace('23:30-00:10', '2031-04-26T23:30/2031-04-27T00:10')
      .replaceAll('      ', '')
    expect(times(shiftFrom(made(night), 'a', 60))).toEqual(['a 04-27T00:30 04-27T01:10', 'b 04-27T01:10 04-27T01:40'])
  })

  test('keeps every duration and what lies between, across clocks that are set, and is taken back by the other way', () => {
    const random = new Random(91, 2)
    for (let n = 0; n < 200; n++) {
      const at = Date.parse(['2031-03-29T20:00:00Z', '2031-10-25T20:00:00Z', '2031-04-26T07:00:00Z'][random.below(3)]!)
      let minute = 0
      const lines = Array.from({ length: 6 }, (_, k) => {
        const start = (minute += random.below(60))
        const end = (minute += 5 + random.below(60))
        const wall = (m: number): string => wallTimeAt(new Date(at + m * 60_000).toISOString(), paris)
        return `s${k} ${wall(start)}/${wall(end)}`
      })
      const programme = made(lines.join('\n'))
      const by = random.below(240) - 120
      const changes = shiftFrom(programme, 's2', by)
      const isTwice = (wall: string | null): boolean =>
        instantIn(wall, paris, 'earlier') !== instantIn(wall, paris, 'later')
      if (changes.some(({ data, was }) => [data.startsAt, data.endsAt, was.startsAt, was.endsAt].some(isTwice)))
        continue
      for (const { data, was } of changes) {
        expect(durationOf(data, paris)).toBe(durationOf(was, paris))
        expect(spanOf(data, paris)!.start - spanOf(was, paris)!.start).toBe(by * 60_000)
      }
      const sessions = { ...programme.sessions }
      for (const { data, session } of changes) sessions[session] = { ...sessions[session]!, ...data }
      const back = shiftFrom({ ...programme, sessions }, 's2', -by)
      if (by > 0) expect(back.map(({ data }) => data)).toEqual(changes.map(({ was }) => was))
    }
  })
})

describe('What does not fit', () => {
  const said = (text: string, zone = paris, on?: string): string[] =>
    Object.entries(timeNotices(made(text, on, zone))).flatMap(([id, notices]) =>
      notices.map((notice) =>
        [id, notice.code, notice.other, 'minutes' in notice ? notice.minutes : '', 'name' in notice ? notice.name : '']
          .filter((part) => part !== '')
          .join(' '),
      ),
    )

  test.each([
    ['nothing where all follow on', day, []],
    ['what overlaps, in its block', '# A\n  a 09:00-09:30\n  b 09:20-09:50', ['b overlap a 10']],
    ['two at one time', 'a 09:00-\nb 09:00-09:30', ['b overlap a 0']],
    ['what starts during another', 'a 09:00-10:00\n~ b 09:30-', ['b overlap a 0']],
    ['a gap, also before a break', 'a 09:00-09:30\n~ b 09:45-10:00', ['b gap a 15']],
    ['no gap after what has no end', 'a 09:00-\nb 09:45-10:00', []],
    ['no gap to another day', `a 09:00-10:00\nb 2031-04-27T09:00/2031-04-27T10:00`, []],
    ['a gap past midnight', 'a 2031-04-26T23:00/2031-04-26T23:50\nb 2031-04-27T00:20/2031-04-27T01:00', ['b gap a 30']],
    ['a block by what it holds', '# A\n  a 09:00-09:30\n~ b 09:20-09:40', ['b overlap A 10']],
    [
      'a talk out of its block',
      '# A 09:00-10:00\n  a 08:50-09:10\n  b 09:50-10:10',
      ['b gap a 40', 'a outsideBlock A', 'b outsideBlock A'],
    ],
    ['nothing without times', '# A\n  a\n  b\n~ c', []],
    [
      'a person in parallel blocks, once for each of both',
      '# A 09:00-10:00\n  a 09:00-09:30 Ada Eva\n# B 09:00-10:00\n  b 09:15-09:45 Ada\n  c 09:45-10:00 Eva',
      ['B overlap A 60', 'b person a Ada', 'a person b Ada'],
    ],
    ['nobody who goes from one to the next', '# A\n  a 09:00-09:30 Ada\n# B\n  b 09:30-10:00 Ada', []],
    ['nobody who leads the block in which they speak', '# A 09:00-10:00 Ada\n  a 09:00-09:30 Ada', []],
    [
      'who leads a block and speaks in another',
      '# A 09:00-10:00 Ada\n# B 09:00-10:00\n  b 09:00-10:00 Ada',
      ['B overlap A 60', 'b person A Ada', 'A person b Ada'],
    ],
  ])('%s', (_, text, notices) => expect(said(text).sort()).toEqual([...notices].sort()))

  test('is told by what passes, where clocks are set', () => {
    // From one to three it is one hour in March, three in October.
    expect(said('a 01:00-01:30\nb 03:30-04:00', paris, '2031-03-30')).toEqual(['b gap a 60'])
    expect(said('a 01:00-01:30\nb 03:30-04:00', paris, '2031-10-26')).toEqual(['b gap a 180'])
    expect(said('a 01:00-02:30\nb 02:30-04:00', paris, '2031-03-30')).toEqual([])
    expect(said('a 01:00-01:30\nb 01:45-04:00', 'nowhere')).toEqual(['b gap a 15'])
  })

  test('of any programme is said of sessions that are there, of pairs that do meet, and never before a gap of no time', () => {
    const random = new Random(91, 3)
    for (let n = 0; n < 300; n++) {
      const clock = (m: number): string =>
        `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`
      const one = (id: string): string => {
        const start = random.below(20 * 60)
        const end = start + random.below(120)
        const people = ['Ada', 'Eva', 'Ida'].filter(() => random.below(2)).join(' ')
        return random.below(5)
          ? `${id} ${clock(start)}-${random.below(4) ? clock(end) : ''} ${people}`
          : `${id} - ${people}`
      }
      const lines = [0, 1, 2].flatMap((k) => [`# ${one(`B${k}`)}`, `  ${one(`t${k}`)}`, `  ${one(`u${k}`)}`])
      const programme = made(lines.join('\n'))
      const spanAt = (id: string) => spanOf(programme.sessions[id]!, paris)
      for (const [id, notices] of Object.entries(timeNotices(programme))) {
        expect(programme.sessions[id]).toBeDefined()
        for (const notice of notices) {
          expect(programme.sessions[notice.other]).toBeDefined()
          expect(notice.other).not.toBe(id)
          if (notice.code === 'gap') {
            expect(notice.minutes).toBeGreaterThan(0)
            expect(notice.minutes).toBeLessThan(DAY_APART)
          }
          if (notice.code !== 'person' || id.startsWith('B') || notice.other.startsWith('B')) continue
          const [own, other] = [spanAt(id)!, spanAt(notice.other)!]
          expect(own.start <= other.end && other.start <= own.end).toBe(true)
          expect(timeNotices(programme)[notice.other]).toContainEqual({ ...notice, other: id })
        }
      }
    }
  })
})
