import { expect, it } from '@jest/globals'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('What needs doing', () => {
  const { asked, database, make } = useRest()

  it('names the next workshops, what waits, and who changed what', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const at = { timeZone: 'Europe/Paris', attendanceMode: 'online' }
    const speaker = await make(headers, 'speakers', { name: 'Ada', biography: null })
    const talk = await make(headers, 'sessions', { title: { fr: 'Sans anglais' } })
    const other = await make(headers, 'sessions', { title: { fr: 'Avec', en: 'With' }, people: [{ person: speaker }] })
    await make(headers, 'workshops', { title: { fr: 'Passé', en: 'Past' }, startsAt: '2020-01-01T10:00', ...at })
    const next = await make(headers, 'workshops', {
      title: { fr: 'Le prochain' },
      startsAt: '2098-01-01T10:00',
      programme: [{ session: talk }, { session: other }],
      ...at,
    })
    const later = await make(headers, 'workshops', {
      title: { fr: 'Plus tard', en: 'Later' },
      startsAt: '2099-01-01T10:00',
      publishAt: '2098-12-01T10:00',
      ...at,
    })
    const todo = await asked('todo', { ...headers, 'Accept-Language': 'fr' })
    expect(todo.next).toMatchObject([
      {
        id: next,
        title: 'Le prochain',
        state: 'draft',
        missing: ['en'],
        missingAround: { en: { total: 1, docs: [{ collection: 'sessions', title: 'Sans anglais' }] } },
        talksWithoutPeople: { total: 1, docs: [{ path: 'programme.0.session', title: 'Sans anglais' }] },
        lacks: [
          { path: 'title', message: expect.stringContaining('anglais') },
          { path: 'programme.0.session', message: expect.stringContaining('Sans anglais') },
        ],
      },
      { id: later, lacks: [], missing: [], talksWithoutPeople: { total: 0, docs: [] } },
    ])
    expect(todo.drafts.total).toBe(3)
    expect(todo.scheduled).toMatchObject({ total: 1, docs: [{ id: later }] })
    expect(todo.missing).toEqual([
      { collection: 'workshops', locale: 'en', count: 1 },
      { collection: 'sessions', locale: 'en', count: 1 },
    ])
    expect(todo.recent[0]).toMatchObject({ collection: 'workshops', id: later, title: 'Plus tard' })
    expect((await asked('todo')).status).toBe(403)

    // Each number is that of the list that it leads to.
    for (const { collection, count, locale } of todo.missing as {
      collection: string
      count: number
      locale: string
    }[]) {
      const list = await asked(`${collection}?draft=true&depth=0&where[missing][contains]=${locale}`, headers)
      expect(list.totalDocs).toBe(count)
    }
  })
})
