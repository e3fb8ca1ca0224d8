import { expect, it } from '@jest/globals'
import { richText } from '../../support/exampleSeries'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('The next workshop', () => {
  const { asked, database, make } = useRest()

  const source = async (headers: object): Promise<string> => {
    const speaker = await make(headers, 'speakers', { name: 'Ada' })
    const organisation = await make(headers, 'organisations', { name: { fr: 'Une organisation' } })
    const block = await make(headers, 'sessions', { kind: 'block', title: { fr: 'Bloc', en: 'Block' } })
    const talk = await make(headers, 'sessions', {
      title: { fr: 'Exposé', en: 'Talk' },
      startsAt: '2031-03-28T16:15',
      people: [{ person: speaker }],
      abstract: { fr: richText('Un résumé') },
    })
    const pause = await make(headers, 'sessions', { kind: 'break', title: { fr: 'Café', en: 'Coffee' } })
    return make(headers, 'workshops', {
      title: { fr: 'Le quatrième', en: 'The fourth' },
      number: 4,
      abstract: { fr: richText('Un résumé') },
      startsAt: '2031-03-28T16:00',
      endsAt: '2031-03-28T18:00',
      timeZone: 'Europe/Paris',
      attendanceMode: 'hybrid',
      place: { name: { fr: 'Ici', en: 'Here' } },
      languages: ['fr', 'en'],
      interpretation: { status: 'possible', targetLanguages: ['en'] },
      confidentiality: { rule: 'chathamHouse', note: { fr: 'Une note' } },
      moderators: [{ person: speaker }],
      partners: [{ organisation, role: 'host' }],
      registration: { mode: 'internal', questions: [{ key: 'from', kind: 'text', label: { en: 'Where from?' } }] },
      programme: [{ session: block, items: [{ session: talk }] }, { session: pause }],
    })
  }

  it('takes over the frame and the structure, with every date shifted, and nothing that anybody said or is in', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await source(headers)
    await asked(`workshops/${id}/desk`, headers, {
      opensAt: '2031-03-01T09:00',
      closesAt: '2031-03-27T23:59',
      capacity: 40,
    })
    await asked(`workshops/${id}`, headers, { _status: 'published' }, 'PATCH')
    // Over the change to summer time: the same clock.
    const made = await asked(`workshops/${id}/next`, headers, {
      title: { fr: 'Le cinquième' },
      startsOn: '2031-04-11',
    })
    expect(made.status).toBe(201)
    const next = await asked(`workshops/${made.id}?locale=all&draft=true&depth=0`, headers)
    expect(next).toMatchObject({
      _status: 'draft',
      title: { fr: 'Le cinquième' },
      number: 5,
      startsAt: '2031-04-11T16:00',
      endsAt: '2031-04-11T18:00',
      startsAtUtc: expect.stringContaining('2031-04-11T14:00'),
      timeZone: 'Europe/Paris',
      attendanceMode: 'hybrid',
      place: { name: { fr: 'Ici', en: 'Here' } },
      languages: ['fr', 'en'],
      interpretation: { status: 'possible', targetLanguages: ['en'] },
      confidentiality: { rule: 'chathamHouse', note: { fr: 'Une note' } },
      partners: [{ role: 'host' }],
      registration: { mode: 'internal', questions: [{ key: 'from', label: { en: 'Where from?' } }] },
    })
    expect((await asked(`workshops/${made.id}/desk`, headers)).desk).toMatchObject({
      opensAt: '2031-03-15T09:00',
      closesAt: '2031-04-10T23:59',
      capacity: 40,
    })
    expect(next.moderators ?? []).toEqual([])
    expect(next.publishAt ?? null).toBeNull()
    for (const name of ['abstract', 'subtitle'])
      expect(Object.values((next[name] ?? {}) as object).filter(Boolean)).toEqual([])
    const { order, sessions } = await asked(`workshops/${made.id}/programme`, headers)
    const told = (session: string): unknown => {
      const { kind, people, startsAt, title } = (sessions as Record<string, Record<string, unknown>>)[session]!
      return { kind, people, startsAt, title }
    }
    const [block, pause] = order as { session: string; items: string[] }[]
    expect([block!.session, ...block!.items, pause!.session].map(told)).toEqual([
      { kind: 'block', people: [], startsAt: null, title: { fr: 'Bloc à définir', en: 'Block to be defined' } },
      {
        kind: 'talk',
        people: [],
        startsAt: '2031-04-11T16:15',
        title: { fr: 'Exposé à définir', en: 'Talk to be defined' },
      },
      { kind: 'break', people: [], startsAt: null, title: { fr: 'Café', en: 'Coffee' } },
    ])
    // The one that it was made from is as it was, and nothing of the new one is public.
    const before = await asked(`workshops/${id}?depth=0`)
    expect(before).toMatchObject({ status: 200, title: 'Le quatrième' })
    expect((await asked(`workshops/${made.id}`)).status).toBe(404)
    expect((await asked('sessions?depth=0')).totalDocs).toBe(3)
  })

  it('is made without a date, by editors alone, and says what is wrong with a wish', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await source(headers)
    const undated = await asked(`workshops/${id}/next`, headers, { title: { en: 'Undated' }, startsOn: null })
    const next = await asked(`workshops/${undated.id}?draft=true&depth=0`, headers)
    const { desk } = await asked(`workshops/${undated.id}/desk`, headers)
    expect([next.startsAt ?? null, desk.opensAt]).toEqual([null, null])
    expect((await asked(`workshops/${id}/next`, {}, { title: { fr: 'Un' }, startsOn: null })).status).toBe(403)
    for (const wrong of [{}, { title: {}, startsOn: null }, { title: { fr: 'Un' }, startsOn: '2031-02-30' }]) {
      const { errors, status } = await asked(`workshops/${id}/next`, headers, wrong)
      expect([status, errors[0].message]).toEqual([400, expect.stringMatching(/\w/)])
    }
    expect((await asked('workshops/nowhere/next', headers, { title: { fr: 'Un' }, startsOn: null })).status).toBe(404)
  })
})
