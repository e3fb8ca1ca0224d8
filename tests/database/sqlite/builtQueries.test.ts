import { beforeAll, expect, jest, test } from '@jest/globals'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { CollectionSlug, SelectType, Where } from 'payload'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'

interface Db {
  query: Record<string, { dialect: { buildRelationalQuery: (config: object) => unknown } }>
}
interface Adapter {
  client: never
  drizzle: Db
  schema: never
}

interface Question {
  collection: CollectionSlug
  limit?: number
  locale?: string
  page?: number
  pagination?: boolean
  select?: SelectType
  sort?: string
  where?: Where
}

describeWithDatabase('questions of SQLite that stay built', () => {
  const database = useDatabase()
  const adapter = (): Adapter => database.payload.db as unknown as Adapter
  /** What is asked, by the adapter’s own way: each is built anew. */
  const stock = async <T>(work: () => Promise<T>): Promise<T> => {
    const own = adapter().drizzle
    const { client, schema } = adapter()
    adapter().drizzle = drizzle(client, { schema }) as unknown as Db
    try {
      return await work()
    } finally {
      adapter().drizzle = own
    }
  }
  /** How many questions are built while something is asked. */
  const builtBy = async (work: () => Promise<unknown>): Promise<number> => {
    const build = jest.spyOn(adapter().drizzle.query.speakers!.dialect, 'buildRelationalQuery')
    await work()
    const { length } = build.mock.calls
    build.mockRestore()
    return length
  }
  let ids: Record<'organisations' | 'sessions' | 'speakers' | 'workshops', string[]>
  beforeAll(async () => {
    await makeExampleSeries(database.payload)
    const idsOf = async (collection: CollectionSlug): Promise<string[]> => {
      const { docs } = await database.payload.db.find({ collection, limit: 0, select: { slug: true } })
      return docs.map(({ id }) => String(id))
    }
    ids = {
      organisations: await idsOf('organisations'),
      sessions: await idsOf('sessions'),
      speakers: await idsOf('speakers'),
      workshops: await idsOf('workshops'),
    }
  })

  const find = (question: Question) => database.payload.db.find({ ...question } as never)
  const drafts = (question: Question) => database.payload.db.queryDrafts({ ...question } as never)
  const versions = (question: Question) => database.payload.db.findVersions({ ...question } as never)

  test('the adapter’s own are built each time, ours once for all values', async () => {
    const [first, second] = ids.speakers
    const ask = (id = '') => find({ collection: 'speakers', where: { id: { equals: id } } })
    expect(await stock(() => builtBy(async () => [await ask(first), await ask(second)]))).toBeGreaterThan(1)
    await ask(first)
    expect(await builtBy(async () => [await ask(first), await ask(second)])).toBe(0)
  })

  test('each finds what the adapter’s own finds, of whatever values it is asked, and again', async () => {
    const questions: [typeof find, Question][] = []
    for (const collection of ['organisations', 'sessions', 'speakers', 'workshops'] as const)
      for (const id of ids[collection].slice(0, 3)) {
        const where = { id: { equals: id } }
        questions.push(
          [find, { collection, where }],
          [find, { collection, where, locale: 'en', limit: 1, select: { createdAt: true } }],
          [find, { collection, limit: 2, page: 2, sort: '-createdAt' }],
          [find, { collection, limit: 3, page: 1, sort: '-createdAt' }],
          [find, { collection, where: { id: { in: [id, ids[collection][0]] } }, limit: 0, pagination: false }],
          [find, { collection, where: { or: [where, { updatedAt: { less_than: '2000-01-01T00:00:00.000Z' } }] } }],
          [find, { collection, where: { id: { exists: true } }, select: { id: false } }],
        )
      }
    for (const id of [...ids.workshops, ...ids.workshops])
      questions.push(
        [drafts, { collection: 'workshops', where: { parent: { equals: id } }, locale: 'all' }],
        [versions, { collection: 'workshops', where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1 }],
        [find, { collection: 'sessions', where: { 'workshop.id': { equals: id } } }],
        [find, { collection: 'sessions', where: { workshop: { equals: id }, kind: { equals: 'talk' } } }],
        [find, { collection: 'workshops', where: { 'title.fr': { like: id } } }],
      )
    expect(questions.length).toBeGreaterThan(90)
    for (const [ask, question] of questions) {
      const found = await ask(question)
      expect([question, found]).toEqual([question, await stock(() => ask(question))])
      expect([question, await ask(question)]).toEqual([question, found])
    }
  })

  test('a value that is an answer to a question of its own is asked as it is', async () => {
    const [id = ''] = ids.speakers
    for (const where of [{ id: { equals: null } }, { id: { equals: id } }, { id: { equals: 'x' } }] as Where[])
      expect(await find({ collection: 'speakers', where })).toEqual(
        await stock(() => find({ collection: 'speakers', where })),
      )
  })
})
