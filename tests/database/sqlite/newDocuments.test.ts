import { afterEach, expect, jest, test } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { resetClock, setClock } from '../../support/setClock'

/** A connection of the driver: the writer’s is made with the first transaction. */
interface Connections {
  writer: { execute: (asked: string | { sql: string }) => Promise<unknown> }
}

describeWithDatabase('a document that was just made', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  afterEach(resetClock)
  const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    const { writer } = database.payload.db as Payload['db'] & Connections
    const execute = jest.spyOn(writer, 'execute')
    await work()
    const said = execute.mock.calls.map(([asked]) => (typeof asked === 'string' ? asked : asked.sql))
    execute.mockRestore()
    return said
  }
  const versionsOf = async (id: string) => {
    const asked = { collection: 'sessions', sort: 'updatedAt', where: { parent: { equals: id } } } as const
    const { docs } = await database.payload.findVersions({ ...asked, locale: 'fr' })
    return docs.map(({ latest, updatedAt, version }) => ({ latest, updatedAt, title: version.title }))
  }
  const save = (id: string, title: string) =>
    database.payload.update({ collection: 'sessions', id, data: { title }, draft: true, locale: 'fr' })

  test('is asked for no versions, and has none to mark; the next save does both', async () => {
    await make.talk('Une')
    const ofVersions = /(select|update) .*"_sessions_v"/is
    let id = ''
    const making = await statementsOf(async () => ({ id } = await make.talk('Deux')))
    expect(making.some((sql) => /^insert into "_sessions_v"/i.test(sql))).toBe(true)
    expect(making.filter((sql) => ofVersions.test(sql) && !/version_key/.test(sql))).toEqual([])
    const saving = await statementsOf(() => save(id, 'Deuxième'))
    expect(saving.some((sql) => /update "_sessions_v"\s+set latest = false/i.test(sql))).toBe(true)
    expect(saving.some((sql) => /select count\(\*\) from "_sessions_v"/i.test(sql))).toBe(true)
    expect(await versionsOf(id)).toMatchObject([
      { latest: false, title: 'Deux' },
      { latest: true, title: 'Deuxième' },
    ])
  })

  test('is saved again in the same transaction, at the same moment by the clock: the later save is the newest', async () => {
    const req = await createLocalReq({ locale: 'fr' }, database.payload)
    await initTransaction(req)
    setClock(0, true)
    const made = await database.payload.create({
      collection: 'sessions',
      data: { kind: 'talk', title: 'Un' },
      draft: true,
      req,
    })
    for (const title of ['Deux', 'Trois'])
      await database.payload.update({ collection: 'sessions', id: made.id, data: { title }, draft: true, req })
    resetClock()
    await commitTransaction(req)
    const versions = await versionsOf(made.id)
    expect(versions).toMatchObject([
      { latest: false, title: 'Un' },
      { latest: false, title: 'Deux' },
      { latest: true, title: 'Trois' },
    ])
  })

  test('has no more versions than it may, when it is saved often in the request that made it', async () => {
    const drafts = database.payload.collections.sessions.config.versions as { maxPerDoc: number }
    const before = drafts.maxPerDoc
    drafts.maxPerDoc = 2
    try {
      const req = await createLocalReq({ locale: 'fr' }, database.payload)
      const data = { kind: 'talk', title: 'A' } as const
      const { id } = await database.payload.create({ collection: 'sessions', data, draft: true, req })
      for (const title of ['B', 'C', 'D'])
        await database.payload.update({ collection: 'sessions', id, data: { title }, draft: true, req })
      expect((await versionsOf(id)).map(({ title }) => title)).toEqual(['C', 'D'])
    } finally {
      drafts.maxPerDoc = before
    }
  })
})
