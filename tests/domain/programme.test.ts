import { describe, expect, it } from '@jest/globals'
import {
  checkProgramme,
  checkSessionTimes,
  repeated,
  sessionIds,
  type Interval,
  type ProgrammeOrder,
  type SessionDoc,
} from '../../src/domain/programme'

const locales = ['fr', 'en']
const workshop: Interval = {
  id: 'w',
  startsAt: '2021-04-26T16:00',
  endsAt: '2021-04-26T18:00',
  timeZone: 'Europe/Paris',
}
const session = (id: string, data: Partial<SessionDoc> = {}): SessionDoc => ({
  id,
  kind: 'talk',
  title: { fr: `Titre ${id}`, en: `Title ${id}` },
  ...data,
})
const block = (id: string, data: Partial<SessionDoc> = {}): SessionDoc => session(id, { kind: 'block', ...data })

const check = (order: ProgrammeOrder[], sessions: SessionDoc[], within = workshop) =>
  checkProgramme(order, new Map(sessions.map((doc) => [doc.id, doc])), within, locales).map(
    ({ code, path, params }) => [code, path, params?.place],
  )

describe('checkProgramme', () => {
  it('finds nothing wrong with blocks that hold talks, talks beside them, and untitled breaks', () => {
    const order = [
      { session: 'b', items: ['t', 'p'] },
      { session: 'u', items: [] },
      { session: 'd', items: [] },
    ]
    expect(
      check(order, [
        block('b'),
        session('t'),
        session('p', { kind: 'break', title: null }),
        session('u'),
        session('d', { kind: 'discussion' }),
      ]),
    ).toEqual([])
    expect(check([], [])).toEqual([])
  })

  it('names the row whose session is gone', () => {
    expect(
      check(
        [
          { session: 'b', items: ['gone'] },
          { session: 'lost', items: [] },
        ],
        [block('b')],
      ),
    ).toEqual([
      ['PROGRAMME_SESSION_GONE', 'programme.0.items.0.session', '1.1'],
      ['PROGRAMME_SESSION_GONE', 'programme.1.session', '2'],
    ])
  })

  it('says of each row of a session that it stands twice', () => {
    expect(
      check(
        [
          { session: 'b', items: ['t'] },
          { session: 't', items: [] },
        ],
        [block('b'), session('t')],
      ),
    ).toEqual([
      ['PROGRAMME_TWICE', 'programme.0.items.0.session', '1.1'],
      ['PROGRAMME_TWICE', 'programme.1.session', '2'],
    ])
  })

  it('refuses a session of another workshop, and takes one that has none yet', () => {
    expect(check([{ session: 't', items: [] }], [session('t', { workshop: 'other' })])).toEqual([
      ['PROGRAMME_OTHER_WORKSHOP', 'programme.0.session', '1'],
    ])
    expect(check([{ session: 't', items: [] }], [session('t', { workshop: 'w' })])).toEqual([])
    expect(check([{ session: 't', items: [] }], [session('t', { workshop: null })])).toEqual([])
  })

  it('refuses a block in a block, and items under what is no block', () => {
    expect(check([{ session: 'b', items: ['c'] }], [block('b'), block('c')])).toEqual([
      ['PROGRAMME_BLOCK_IN_BLOCK', 'programme.0.items.0.session', '1.1'],
    ])
    expect(check([{ session: 't', items: ['u'] }], [session('t'), session('u')])).toEqual([
      ['PROGRAMME_ITEMS_WITHOUT_BLOCK', 'programme.0.session', '1'],
    ])
  })

  it('asks for every title in every language', () => {
    const problems = checkProgramme(
      [{ session: 't', items: [] }],
      new Map([['t', session('t', { title: { fr: 'Oui', en: ' ' } })]]),
      workshop,
      locales,
    )
    expect(problems).toEqual([
      {
        code: 'PROGRAMME_TITLE_MISSING',
        path: 'programme.0.session',
        params: { title: 'Oui', place: '1', locale: 'en' },
      },
    ])
    expect(check([{ session: 't', items: [] }], [session('t', { title: {} })])).toHaveLength(2)
  })

  it('carries the problems of times to the row, with the title', () => {
    const problems = checkProgramme(
      [{ session: 't', items: [] }],
      new Map([['t', session('t', { startsAt: '2021-04-26T19:00' })]]),
      workshop,
      locales,
    )
    expect(problems).toEqual([
      {
        code: 'SESSION_OUTSIDE',
        path: 'programme.0.session',
        params: { title: 'Titre t', place: '1', start: '2021-04-26T16:00', end: '2021-04-26T18:00' },
      },
    ])
  })

  it('gives every problem of a row', () => {
    expect(
      check(
        [{ session: 'b', items: ['c', 'c'] }],
        [block('b'), block('c', { title: { fr: 'C' }, workshop: 'other' })],
      ).map(([code]) => code),
    ).toEqual([
      'PROGRAMME_TWICE',
      'PROGRAMME_OTHER_WORKSHOP',
      'PROGRAMME_BLOCK_IN_BLOCK',
      'PROGRAMME_TITLE_MISSING',
      'PROGRAMME_TWICE',
      'PROGRAMME_OTHER_WORKSHOP',
      'PROGRAMME_BLOCK_IN_BLOCK',
      'PROGRAMME_TITLE_MISSING',
    ])
  })
})

describe('checkSessionTimes', () => {
  const codes = (startsAt: string | null, endsAt: string | null, within = workshop) =>
    checkSessionTimes({ startsAt, endsAt }, within).map(({ code, path }) => `${code} ${path}`)

  it('takes a session without times, at the edges of the workshop, and without an end', () => {
    expect(codes(null, null)).toEqual([])
    expect(codes('2021-04-26T16:00', '2021-04-26T18:00')).toEqual([])
    expect(codes('2021-04-26T17:00', null)).toEqual([])
    expect(codes('2021-04-26T18:00', null)).toEqual([])
  })

  it('wants a start where there is an end', () => {
    expect(codes(null, '2021-04-26T17:00')).toEqual(['SESSION_START_MISSING startsAt'])
  })

  it('wants a dated workshop with a zone', () => {
    expect(codes('2021-04-26T17:00', null, { ...workshop, startsAt: null })).toEqual([
      'SESSION_WORKSHOP_UNTIMED startsAt',
    ])
    expect(codes('2021-04-26T17:00', null, { ...workshop, timeZone: null })).toEqual([
      'SESSION_WORKSHOP_UNTIMED startsAt',
    ])
  })

  it('refuses what lies before or after the workshop', () => {
    expect(codes('2021-04-26T15:59', null)).toEqual(['SESSION_OUTSIDE startsAt'])
    expect(codes('2021-04-26T17:00', '2021-04-26T18:01')).toEqual(['SESSION_OUTSIDE endsAt'])
    expect(codes('2021-04-26T18:01', null)).toEqual(['SESSION_OUTSIDE startsAt'])
    expect(codes('2021-04-26T17:00', '2021-04-27T17:00')).toEqual(['SESSION_OUTSIDE endsAt'])
  })

  it('takes any end where the workshop states none', () => {
    expect(codes('2021-04-26T17:00', '2021-04-26T23:00', { ...workshop, endsAt: null })).toEqual([])
  })

  it('refuses an end that does not come after the start', () => {
    expect(codes('2021-04-26T17:00', '2021-04-26T17:00')).toEqual(['END_BEFORE_START endsAt'])
    expect(codes('2021-04-26T17:00', '2021-04-26T16:30')).toEqual(['END_BEFORE_START endsAt'])
  })

  it('refuses what is no time', () => {
    expect(codes('17:00', null)).toEqual(['WALL_TIME_INVALID startsAt'])
    expect(codes('2021-04-26T17:00', 'later')).toEqual(['WALL_TIME_INVALID endsAt'])
    expect(codes('2021-04-26T17:00', null, { ...workshop, timeZone: 'Mars/Olympus' })).toEqual([
      'ZONE_UNKNOWN startsAt',
    ])
  })

  describe('where clocks change', () => {
    const spring: Interval = { startsAt: '2021-03-28T01:00', endsAt: '2021-03-28T05:00', timeZone: 'Europe/Paris' }
    const autumn: Interval = { startsAt: '2021-10-31T01:00', endsAt: '2021-10-31T05:00', timeZone: 'Europe/Paris' }

    it('refuses a time that the clocks skip', () => {
      expect(codes('2021-03-28T02:30', null, spring)).toEqual(['WALL_TIME_SKIPPED startsAt'])
      expect(codes('2021-03-28T01:30', '2021-03-28T03:00', spring)).toEqual([])
    })

    it('takes a time that comes twice for the first, and its end for the second where only that comes after', () => {
      expect(codes('2021-10-31T02:30', '2021-10-31T03:00', autumn)).toEqual([])
      expect(codes('2021-10-31T02:45', '2021-10-31T02:15', autumn)).toEqual([])
      expect(codes('2021-10-31T01:30', '2021-10-31T02:30', autumn)).toEqual([])
    })

    it('takes a time that comes twice for the one that lies inside the workshop', () => {
      const later: Interval = {
        startsAt: '2021-10-31T02:30',
        startsAtFold: 'later',
        endsAt: '2021-10-31T04:00',
        timeZone: 'Europe/Paris',
      }
      expect(codes('2021-10-31T02:30', '2021-10-31T02:45', later)).toEqual([])
      expect(codes('2021-10-31T02:15', null, later)).toEqual(['SESSION_OUTSIDE startsAt'])
    })

    it('measures the workshop by the fold that it states', () => {
      const first: Interval = {
        startsAt: '2021-10-31T01:00',
        endsAt: '2021-10-31T02:30',
        endsAtFold: 'earlier',
        timeZone: 'Europe/Paris',
      }
      expect(codes('2021-10-31T02:15', '2021-10-31T02:30', first)).toEqual([])
      expect(codes('2021-10-31T02:15', '2021-10-31T02:45', first)).toEqual(['SESSION_OUTSIDE endsAt'])
    })
  })
})

describe('sessionIds and repeated', () => {
  it('read a programme from top to bottom', () => {
    const order = [
      { session: 'a', items: ['b', 'c'] },
      { session: 'd', items: [] },
    ]
    expect(sessionIds(order)).toEqual(['a', 'b', 'c', 'd'])
    expect(repeated(order)).toEqual([])
    expect(repeated([...order, { session: 'b', items: ['d'] }])).toEqual(['b', 'd'])
  })
})
