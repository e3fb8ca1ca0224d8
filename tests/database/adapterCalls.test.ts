import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from '@jest/globals'
import { mediaIn } from '../../seed/database/mediaSource'
import { loadSeries } from '../../seed/loadSeries'
import { operationsOf, updateContent } from '../../src/cms/write/save'
import { createLocalReq } from 'payload'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'

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

  it('at most six times for a draft of one title, and once for the document as it stood, whole', async () => {
    const [id, req] = [await idOf('workshops'), await createLocalReq({}, database.payload)]
    const calls = await callsOf(() => updateContent(req, 'workshops', id, { title: { fr: 'Autre' } }, { draft: true }))
    expect(calls.length).toBeGreaterThan(2)
    expect([calls, calls.length <= 6]).toEqual([calls, true])
    expect(calls).not.toContain('queryDrafts workshops')
  })

  it('at most twenty-two times, one of them for its desk, for a publication of a workshop with a ninth session', async () => {
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
    expect(calls.filter((call) => call === 'updateOne sessions')).toHaveLength(1)
    expect([calls, calls.length <= 22]).toEqual([calls, true])
    // Nobody else is public by it.
    for (const directory of ['speakers', 'organisations', 'media'])
      expect(calls.filter((call) => call === `find ${directory}`).length).toBeLessThan(2)
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

  const leavesListsOut = async (): Promise<void> => {
    const id = await idOf('workshops')
    const { db } = database.payload
    const { client } = db as unknown as { client: { execute: (...asked: unknown[]) => unknown } }
    const execute = client.execute.bind(client)
    const statements: string[] = []
    client.execute = (...asked) => {
      statements.push(JSON.stringify(asked[0]))
      return execute(...asked)
    }
    const where = { parent: { equals: id } }
    try {
      await db.find({ collection: 'workshops', select: { title: true } })
      await db.findVersions({ collection: 'workshops', select: { updatedAt: true }, where })
      expect(statements).not.toHaveLength(0)
      expect(statements.filter((sql) => /_questions|_programme|_moderators/.test(sql))).toEqual([])
      await db.find({ collection: 'workshops', select: { registration: { questions: true } } })
      expect(statements.some((sql) => sql.includes('_questions'))).toBe(true)
    } finally {
      client.execute = execute
    }
  }
  // MongoDB keeps a document with its lists.
  if (!onMongo) it('for no list of a group, and none of a version, of which nothing is asked', leavesListsOut)

  it('for no more versions than a document may have', async () => {
    const { payload } = database
    const versions = payload.collections.organisations.config.versions as { maxPerDoc: number }
    const [before, req] = [versions.maxPerDoc, await createLocalReq({}, payload)]
    const name = async (n: number) =>
      updateContent(req, 'organisations', id, { name: { fr: `Maison ${n}`, en: `House ${n}` } })
    const { id } = await payload.create({ collection: 'organisations', data: { name: 'Maison' } })
    versions.maxPerDoc = 3
    try {
      for (const n of [1, 2]) await name(n)
      const calls = await callsOf(() => name(3))
      expect(calls).toContain('deleteVersions organisations')
      await name(4)
    } finally {
      versions.maxPerDoc = before
    }
    const names = async (more: object) => {
      const asked = { collection: 'organisations', locale: 'fr', sort: '-updatedAt', where: { parent: { equals: id } } }
      const { docs } = await payload.findVersions({ ...asked, ...more } as { collection: 'organisations' })
      return docs.map(({ version }) => version.name)
    }
    expect(await names({})).toEqual(['Maison 4', 'Maison 3', 'Maison 2'])
    // Whoever reads the second version by itself gets it whole.
    expect(await names({ limit: 1, page: 2, pagination: false })).toEqual(['Maison 3'])
  })

  it('at most seven times for a person', async () => {
    const [id, req] = [await idOf('speakers'), await createLocalReq({}, database.payload)]
    const calls = await callsOf(() => updateContent(req, 'speakers', id, { sortName: 'Autre, Nom' }))
    expect(calls).toContain('updateOne speakers')
    expect([calls, calls.length <= 7]).toEqual([calls, true])
  })
})
