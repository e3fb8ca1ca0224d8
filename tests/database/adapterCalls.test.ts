import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from '@jest/globals'
import { mediaIn } from '../../seed/database/mediaSource'
import { loadSeries } from '../../seed/loadSeries'
import { operationsOf, updateContent } from '../../src/cms/write/save'
import { createLocalReq } from 'payload'
import { describeWithDatabase, useDatabase } from '../support/database'

const file = 'seed/data/atelier-4.yaml'

/** Every method of an adapter that asks the database. */
const methods = [
  'count',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/** What docs/decisions/027-one-unit-of-work.md holds to. */
describeWithDatabase('a save of the built-in series asks the database', () => {
  const database = useDatabase()

  beforeAll(async () => {
    const { applied } = await loadSeries(database.payload, await readFile(file, 'utf8'), {
      media: mediaIn('seed/data', database.payload),
    })
    expect(applied).toBe(true)
  })

  /** Calls of the adapter while something is done, by the method and the collection or global. */
  const callsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    const { db } = database.payload
    const calls: string[] = []
    const originals = methods.map((name) => [name, db[name]] as const)
    for (const [name, original] of originals)
      Reflect.set(db, name, function (this: unknown, ...args: unknown[]): unknown {
        const asked = Object(args[0]) as Record<string, unknown>
        const names = ['collection', 'collectionSlug', 'global', 'globalSlug', 'slug']
        calls.push(`${name} ${String(names.map((key) => asked[key]).find(Boolean))}`)
        return Reflect.apply(original, this, args)
      })
    try {
      await work()
    } finally {
      for (const [name, original] of originals) Reflect.set(db, name, original)
    }
    return calls.sort()
  }

  const idOf = async (collection: 'workshops' | 'speakers'): Promise<string> => {
    const { docs } = await database.payload.find({ collection, limit: 1, depth: 0 })
    return docs[0]?.id ?? ''
  }

  it('at most eight times for a draft of one title, and once for the document as it stood', async () => {
    const [id, req] = [await idOf('workshops'), await createLocalReq({}, database.payload)]
    const calls = await callsOf(() => updateContent(req, 'workshops', id, { title: { fr: 'Autre' } }, { draft: true }))
    expect(calls.length).toBeGreaterThan(2)
    expect([calls, calls.length <= 8]).toEqual([calls, true])
    expect(calls.filter((call) => call === 'queryDrafts workshops')).toHaveLength(1)
  })

  it('at most thirty-one times, one of them for its desk, for a publication of a workshop with nine sessions', async () => {
    const [id, req] = [await idOf('workshops'), await createLocalReq({}, database.payload)]
    const { payload } = database
    const stored = await payload.findByID({ collection: 'workshops', id, depth: 0, draft: true })
    const { id: ninth } = await payload.create({
      collection: 'sessions',
      data: { kind: 'break', title: 'Pause', workshop: id },
      draft: true,
      depth: 0,
      locale: 'fr',
    })
    await payload.update({ collection: 'sessions', id: ninth, data: { title: 'Break' }, draft: true, locale: 'en' })
    await updateContent(req, 'workshops', id, {
      programme: [
        ...(stored.programme ?? []).map(({ id: row, items, session }) => ({ id: row, items, session })),
        { session: ninth },
      ] as never,
    })
    const calls = await callsOf(() => updateContent(req, 'workshops', id, { _status: 'published' }))
    expect(calls.filter((call) => call === 'updateOne sessions')).toHaveLength(9)
    expect([calls, calls.length <= 31]).toEqual([calls, true])
  })

  it('at most eighteen times for a publication of the series from its form, once for each state as it stood', async () => {
    const { payload } = database
    const account = { email: 'form@example.org', password: 'long enough to be one', role: 'editor' } as const
    const user = await payload.create({ collection: 'users', data: account })
    const { updatedAt } = await payload.findGlobal({ slug: 'series', draft: true })
    const req = await createLocalReq({ req: { query: { basedOn: String(updatedAt) } }, user }, payload)
    const publish = (): Promise<unknown> =>
      operationsOf(req).updateGlobal({ slug: 'series', data: { _status: 'published' }, depth: 0, req })
    const calls = await callsOf(publish)
    expect(calls).toContain('updateGlobal series')
    expect([calls, calls.length <= 18]).toEqual([calls, true])
  })

  it('once for the workshop in which both times of a session lie', async () => {
    const { payload } = database
    const [workshop, req] = [await idOf('workshops'), await createLocalReq({}, payload)]
    const data = { startsAt: '2021-04-26T16:00', endsAt: '2021-04-26T17:00', workshop }
    const judge = async (name: 'startsAt' | 'endsAt'): Promise<unknown> => {
      const field = payload.collections.sessions.config.flattenedFields.find((one) => one.name === name)
      const { validate } = field as { validate: (value: string, options: object) => unknown }
      return validate(data[name], { data, id: 'one', req })
    }
    const calls = await callsOf(() => Promise.all([judge('startsAt'), judge('endsAt')]))
    expect(calls).toEqual(['queryDrafts workshops'])
  })

  it('anew for the next write of a request: nothing is kept of one that is through', async () => {
    const { payload } = database
    const [workshop, req] = [await idOf('workshops'), await createLocalReq({}, payload)]
    const person = { name: 'Bo', email: 'bo@example.org', workshop }
    const { id } = await payload.create({ collection: 'registrations', data: { ...person, state: 'pending' }, req })
    await payload.update({ collection: 'registrations', id, data: { answers: [{ question: 'Why?' }] }, req })
    await payload.update({ collection: 'speakers', id: await idOf('speakers'), data: { sortName: 'Nom' }, req })
    await payload.create({
      collection: 'sessions',
      data: { kind: 'break', title: 'Pause', workshop },
      draft: true,
      req,
    })
    await operationsOf(req).updateGlobal({ slug: 'series', data: { key: 'series' }, depth: 0, req })
    expect([...(req.context.writes ?? [])]).toEqual([])
  })

  it('at most seven times for a person', async () => {
    const [id, req] = [await idOf('speakers'), await createLocalReq({}, database.payload)]
    const calls = await callsOf(() => updateContent(req, 'speakers', id, { sortName: 'Autre, Nom' }))
    expect(calls).toContain('updateOne speakers')
    expect([calls, calls.length <= 7]).toEqual([calls, true])
  })
})
