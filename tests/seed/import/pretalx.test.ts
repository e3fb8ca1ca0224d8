import { describe, expect, it } from '@jest/globals'
import type { Importing } from '../../../seed/import/foreign'
import { readForeign } from '../../../seed/import/readForeign'
import { readAll, seriesOf } from './support'

const importing: Importing = { locale: 'fr', zone: 'Europe/Paris', title: 'Les rives' }
const imported = (files: Record<string, unknown>, more: Partial<Importing> = {}) =>
  seriesOf(readAll(files, { ...importing, ...more }))
const problemsOf = (files: Record<string, unknown>, more: Partial<Importing> = {}) =>
  readAll(files, { ...importing, ...more }).problems.map(({ file, path, wrong }) => `${file}: ${path} ${wrong}`)

const page = (results: unknown[], more: object = {}) => ({
  count: results.length,
  next: null,
  previous: null,
  results,
  ...more,
})

const inês = { code: 'SPEAKA', name: 'Inês Prado', biography: 'Hydrologist.', avatar: null, email: 'ines@example.org' }

/** As versions before 2025 answer: what belongs to a submission is nested in it. */
const older = (more: object = {}) => ({
  code: 'TALKAA',
  speakers: [inês],
  title: 'Weirs and mills',
  submission_type: 'Talk',
  submission_type_id: 4,
  track: { en: 'Upstream', fr: 'Amont' },
  track_id: 9,
  state: 'confirmed',
  pending_state: null,
  abstract: 'What a *weir* is.',
  description: 'And who keeps it.',
  duration: 40,
  do_not_record: false,
  is_featured: false,
  content_locale: 'en',
  slot: {
    start: '2027-05-12T09:00:00Z',
    end: '2027-05-12T09:40:00Z',
    room: { en: 'Mill', fr: 'Moulin' },
    room_id: 2,
  },
  slot_count: 1,
  image: null,
  answers: [],
  notes: '',
  internal_notes: 'Ask about the dam',
  tags: [],
  tag_ids: [],
  ...more,
})

/** As versions since 2025 answer: codes and numbers, unless they are expanded. */
const newer = (more: object = {}) => ({
  code: 'TALKBB',
  title: 'Les digues',
  speakers: ['SPEAKA', 'SPEAKB'],
  submission_type: 4,
  track: 9,
  tags: [],
  state: 'accepted',
  abstract: 'Qui les entretient ?',
  description: null,
  duration: 30,
  slot_count: 1,
  content_locale: 'fr-ca',
  do_not_record: false,
  image: null,
  resources: [],
  slots: [31],
  answers: [],
  ...more,
})

const speakers = page([
  { ...inês, submissions: ['TALKAA', 'TALKBB'], avatar_url: null, answers: [] },
  { code: 'SPEAKB', name: 'Bo Lind', biography: null, submissions: ['TALKBB'], avatar_url: null, answers: [] },
  { code: 'SPEAKC', name: 'Nobody Here', biography: 'Was not accepted.', submissions: [], answers: [] },
])
const slots = page([
  { id: 31, room: 2, start: '2027-05-12T14:00:00+02:00', end: null, submission: 'TALKBB', schedule: 3, duration: 30 },
  {
    id: 32,
    room: 2,
    start: '2027-05-12T14:30:00+02:00',
    end: '2027-05-12T14:45:00+02:00',
    submission: null,
    schedule: 3,
    description: { en: 'Tea', fr: 'Thé' },
    duration: 15,
  },
])
const names = {
  'rooms.json': page([{ id: 2, name: { fr: 'Moulin' }, description: {}, guid: 'g', capacity: null, position: 0 }]),
  'tracks.json': page([
    { id: 9, name: { fr: 'Amont', en: 'Upstream' }, description: {}, color: '#112233', position: 0 },
  ]),
  'types.json': page([{ id: 4, name: { fr: 'Table ronde', en: 'Panel' }, default_duration: 30, deadline: null }]),
}
const event = {
  name: { en: 'The banks', fr: 'Les berges' },
  slug: 'banks',
  is_public: true,
  date_from: '2027-05-12',
  date_to: '2027-05-12',
  timezone: 'Europe/Lisbon',
}

describe('submissions of pretalx’s API', () => {
  it('are read as older versions nest them, in both languages where both are said', () => {
    const { counts, notTaken, people, workshops } = imported({ 'submissions.json': page([older()]) })
    expect(workshops).toEqual({
      'les-rives': {
        status: 'draft',
        title: { fr: 'Les rives' },
        timeZone: 'Europe/Paris',
        startsAt: '2027-05-12T11:00',
        endsAt: '2027-05-12T11:40',
        place: { name: { fr: 'Moulin', en: 'Mill' } },
        languages: ['en'],
        programme: [
          {
            key: 'upstream',
            kind: 'block',
            title: { fr: 'Amont', en: 'Upstream' },
            sessions: [
              {
                key: 'weirs-and-mills',
                title: { en: 'Weirs and mills' },
                people: [{ person: 'ines-prado' }],
                abstract: { en: 'What a *weir* is.\n\nAnd who keeps it.' },
                startsAt: '2027-05-12T11:00',
                endsAt: '2027-05-12T11:40',
              },
            ],
          },
        ],
      },
    })
    // Addresses stay where they are, and are told.
    expect(people).toEqual({ 'ines-prado': { name: 'Inês Prado', biography: { en: 'Hydrologist.' } } })
    expect(notTaken).toEqual({ 'speaker.email': 1, 'submission.internal_notes': 1 })
    expect(counts).toEqual({ workshops: 1, sessions: 2, people: 1, organisations: 0 })
  })

  it('are joined with the files of speakers, slots and names, in whichever order, and with the event', () => {
    const files = {
      'event.json': event,
      'slots.json': slots,
      'speakers.json': speakers,
      ...names,
      'submissions.json': page([newer()]),
    }
    const whole = imported(files, { title: undefined, zone: undefined })
    expect(whole.workshops).toEqual({
      'the-banks': {
        status: 'draft',
        title: { fr: 'Les berges', en: 'The banks' },
        timeZone: 'Europe/Lisbon',
        startsAt: '2027-05-12T13:00',
        endsAt: '2027-05-12T13:45',
        place: { name: { fr: 'Moulin' } },
        languages: ['fr-CA'],
        programme: [
          {
            key: 'upstream',
            kind: 'block',
            title: { fr: 'Amont', en: 'Upstream' },
            sessions: [
              {
                key: 'les-digues',
                kind: 'discussion',
                title: { fr: 'Les digues' },
                people: [{ person: 'ines-prado' }, { person: 'bo-lind' }],
                abstract: { fr: 'Qui les entretient ?' },
                startsAt: '2027-05-12T13:00',
                endsAt: '2027-05-12T13:30',
              },
            ],
          },
          {
            key: 'tea',
            kind: 'break',
            title: { fr: 'Thé', en: 'Tea' },
            startsAt: '2027-05-12T13:30',
            endsAt: '2027-05-12T13:45',
          },
        ],
      },
    })
    expect(whole.people).toEqual({
      'ines-prado': { name: 'Inês Prado', biography: { fr: 'Hydrologist.' } },
      'bo-lind': { name: 'Bo Lind' },
    })
    expect(whole.notTaken).toEqual({ 'speaker.email': 1, 'speaker: noTalk': 1, 'track.color': 1 })
    const turned = Object.fromEntries(Object.entries(files).toReversed())
    expect(imported(turned, { title: undefined, zone: undefined })).toEqual(whole)
  })

  it('are read expanded, and as a list that somebody joined of its pages, or one alone', () => {
    const expanded = newer({
      speakers: [{ ...inês, submissions: [], answers: [] }],
      submission_type: { id: 4, name: { en: 'Coffee break' }, default_duration: 30 },
      track: { id: 9, name: { en: 'Upstream' }, description: {}, color: '#112233' },
      slots: [
        {
          id: 31,
          room: { id: 2, name: { en: 'Mill' }, guid: 'g' },
          start: '2027-05-12T12:00:00Z',
          end: '2027-05-12T12:30:00Z',
        },
        {
          id: 33,
          room: { id: 2, name: { en: 'Mill' }, guid: 'g' },
          start: '2027-05-13T12:00:00Z',
          end: '2027-05-13T12:30:00Z',
        },
      ],
      title: { fr: 'Les digues', en: 'Dikes', de: 'Deiche' },
    })
    const [whole, list, alone] = [page([expanded]), [expanded], expanded].map((file) => imported({ 'a.json': file }))
    expect(list).toEqual(whole)
    expect(alone).toEqual(whole)
    const [{ programme }] = Object.values<{ programme: { sessions: object[] }[] }>(whole?.workshops) as [never]
    // Who gives a talk twice has two sessions.
    expect((programme as { sessions: object[] }[])[0]?.sessions).toMatchObject([
      { key: 'dikes', kind: 'break', title: { fr: 'Les digues', en: 'Dikes' }, startsAt: '2027-05-12T14:00' },
      { key: 'dikes-2', startsAt: '2027-05-13T14:00' },
    ])
    expect(whole?.notTaken).toMatchObject({ 'title.de': 1 })
  })

  it('leave out what does not take place, and say so', () => {
    const files = {
      'submissions.json': page([
        older(),
        ...['submitted', 'rejected', 'withdrawn', 'canceled', 'draft', 'deleted', 'withdrawn'].map((state, n) =>
          older({ code: `NOT${n}`, title: `No ${n}`, state, speakers: [{ code: `NO${n}`, name: `Nobody ${n}` }] }),
        ),
      ]),
    }
    const { counts, notTaken, people } = imported(files)
    expect([counts.sessions, Object.keys(people)]).toEqual([2, ['ines-prado']])
    expect(notTaken).toMatchObject({ 'submission.state=withdrawn: state': 2, 'submission.state=draft: state': 1 })
    // Nothing that takes place is nothing to import.
    expect(problemsOf({ 'a.json': page([older({ state: 'rejected' })]) })).toEqual(['a.json: results nothing'])
  })

  it('keep a talk whose speaker, slot, track or type is in no file, and name them', () => {
    const { notTaken, workshops } = imported({ 'a.json': page([newer()]) })
    expect(workshops['les-rives'].programme).toEqual([
      { key: 'les-digues', title: { fr: 'Les digues' }, abstract: { fr: 'Qui les entretient ?' } },
    ])
    expect(notTaken).toEqual({
      'submission.speakers=SPEAKA: inNoFile': 1,
      'submission.speakers=SPEAKB: inNoFile': 1,
      'submission.slots: inNoFile': 1,
      'submission.submission_type=4: inNoFile': 1,
      'submission.track=9: inNoFile': 1,
      'submission: undated': 1,
    })
  })

  it('are joined from their pages, and no page may be missing', () => {
    const list = 'https://cfp.example.org/api/events/banks/submissions/'
    const talks = ['A', 'B', 'C'].map((letter) => older({ code: letter, title: `Talk ${letter}`, track: null }))
    for (const [first, second, third] of [
      [`${list}?state=confirmed`, `${list}?page=2&state=confirmed`, `${list}?page=3&state=confirmed`],
      [`${list}?limit=1`, `${list}?limit=1&offset=1`, `${list}?limit=1&offset=2`],
    ]) {
      const pages = {
        '1.json': page([talks[0]], { count: 3, next: second }),
        '2.json': page([talks[1]], { count: 3, next: third, previous: first }),
        '3.json': page([talks[2]], { count: 3, previous: second }),
      }
      expect(imported(pages).counts.sessions).toBe(3)
      expect(imported({ ...pages, 'speakers.json': speakers }).counts.sessions).toBe(3)
      const without = (name: string) => Object.fromEntries(Object.entries(pages).filter(([one]) => one !== name))
      expect(problemsOf(without('1.json'))).toEqual(['2.json: previous page'])
      expect(problemsOf(without('2.json'))).toEqual(['1.json: next page', '3.json: previous page'])
      expect(problemsOf(without('3.json'))).toEqual(['2.json: next page'])
    }
    // A page of another question to the same list is none of this one.
    const asked = (state: string) => ({
      [`${state}-1.json`]: page([older({ code: `${state}1` })], { count: 2, next: `${list}?page=2&state=${state}` }),
      [`${state}-2.json`]: page([older({ code: `${state}2` })], { count: 2, previous: `${list}?state=${state}` }),
    })
    const { 'confirmed-2.json': _, ...rest } = { ...asked('accepted'), ...asked('confirmed') }
    expect(problemsOf(rest)).toEqual(['confirmed-1.json: next page'])
    expect(
      problemsOf({
        '1.json': page([talks[0]], { count: 4, next: `${list}?page=2` }),
        '2.json': page([talks[1]], { count: 4, previous: list }),
      }),
    ).toEqual(['2.json: count count'])
    expect(problemsOf({ '1.json': page([talks[0]], { next: '/elsewhere' }) })).toEqual(['1.json: next page'])
    expect(problemsOf({ '1.json': page([talks[0]], { count: 2 }) })).toEqual(['1.json: count count'])
    const other = 'https://cfp.example.org/api/events/other/submissions/'
    expect(
      problemsOf({
        '1.json': page([talks[0]], { next: `${list}?page=2` }),
        '2.json': page([talks[1]], { previous: `${list}?page=1` }),
        '3.json': page([talks[0]], { next: `${other}?page=2` }),
        '4.json': page([talks[1]], { previous: `${other}?page=1` }),
      }),
    ).toEqual(['3.json: next otherEvent', '4.json: next otherEvent'])
  })

  it('count once what two files say, and take of each what the other lacks', () => {
    const { counts, notTaken, workshops } = imported({
      'submissions.json': page([older({ slot: null, track: null })]),
      'talks.json': page([older({ track: null })]),
    })
    expect([counts.sessions, notTaken['submission: twice']]).toEqual([1, 1])
    expect(workshops['les-rives'].programme[0]).toMatchObject({ startsAt: '2027-05-12T11:00' })
    // Two talks under one code are two; rows of another kind are told.
    const two = imported({
      'submissions.json': page([older(), older({ title: 'Ferries' })]),
      'tags.json': page([{ id: 1, tag: 'wet' }]),
    })
    expect([two.counts.sessions, two.notTaken['tags.json: unknownRow']]).toEqual([3, 1])
  })

  it('are refused with the place of each fault, all at once', () => {
    expect(problemsOf({ 'a.json': page([older()]) }, { title: undefined, zone: undefined })).toEqual([
      'a.json: name titleMissing',
      'a.json: timezone zoneMissing',
    ])
    const wrong = older({
      title: ['x'],
      state: [],
      abstract: false,
      duration: -1,
      slot: { start: '2027-05-12T09:00:00', end: '2027-02-30T09:00:00Z', room: true },
      speakers: [null, { code: {}, name: 3, biography: [] }],
    })
    expect(problemsOf({ 'a.json': page([wrong, 'x']), 'e.json': { ...event, timezone: 'Moon' } }).sort()).toEqual(
      [
        'a.json: results.1 object',
        'a.json: results.0.abstract text',
        'a.json: results.0.duration number',
        'a.json: results.0.slot.end instant',
        'a.json: results.0.slot.room text',
        'a.json: results.0.slot.start instant',
        'a.json: results.0.speakers.1.biography text',
        'a.json: results.0.speakers.1.code text',
        'a.json: results.0.state text',
        'a.json: results.0.title text',
        'e.json: timezone zone',
      ].sort(),
    )
    expect(problemsOf({ 'a.json': page([]), 'b.json': event, 'c.json': { ...event, slug: 'other' } })).toEqual([
      'c.json: slug otherEvent',
    ])
    expect(problemsOf({ 'a.json': speakers })).toEqual(['a.json: results nothing'])
    const read = (files: Record<string, string>) =>
      readForeign(
        Object.entries(files).map(([name, file]) => ({ name, file })),
        importing,
      )
    expect(read({ 'a.json': JSON.stringify(page([older()])), 'b.json': '{"schedule":{}}' })).toEqual({
      unread: 'several',
      file: 'b.json',
    })
    expect(read({ 'a.json': '{"detail":"Not found."}' })).toEqual({
      unread: 'refused',
      file: 'a.json',
      at: 'Not found.',
    })
  })
})
