import { expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'

interface Connection {
  execute: (asked: string | { sql: string }) => Promise<unknown>
}

/** The connections of the driver: the writer’s is made with the first transaction. */
interface Connections {
  client: Connection
  writer: Connection
}

describeWithDatabase('who has a form open', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)

  /** Questions for locks while something is done. */
  const asked = async (work: () => Promise<unknown>): Promise<string[]> => {
    const { client, writer } = database.payload.db as Payload['db'] & Connections
    const spies = [client, writer].map((connection) => jest.spyOn(connection, 'execute'))
    await work()
    const said = spies.flatMap(({ mock }) => mock.calls.map(([of]) => (typeof of === 'string' ? of : of.sql)))
    for (const spy of spies) spy.mockRestore()
    return said.filter((sql) => sql.includes('"payload_locked_documents"'))
  }
  const save = (id: string, more: object = {}) =>
    database.payload.update({
      collection: 'workshops',
      id,
      data: { subtitle: `Sous-titre ${Math.random()}` },
      draft: true,
      locale: 'fr',
      overrideLock: false,
      ...more,
    })
  const saveSeries = () =>
    database.payload.updateGlobal({ slug: 'series', data: {}, draft: true, locale: 'fr', overrideLock: false })
  const lock = (of: object, user: string) =>
    database.payload.create({
      collection: 'payload-locked-documents',
      data: { ...of, user: { relationTo: 'users', value: user } },
    })
  const locks = async (): Promise<number> =>
    (await database.payload.count({ collection: 'payload-locked-documents' })).totalDocs

  test('is asked once, until a lock is written or something is deleted: a save of what nobody has open asks for none', async () => {
    const { id } = await make.workshop()
    const { id: other } = await make.workshop()
    await save(id)
    expect(await asked(() => save(id))).toEqual([])
    expect(await asked(() => database.payload.delete({ collection: 'workshops', id: other }))).toEqual([])
    expect((await asked(saveSeries)).length).toBe(1)
    expect(await asked(saveSeries)).toEqual([])
  })

  test('keeps others from a save at once, and only of that document, until it is closed', async () => {
    const [{ id }, { id: other }, { id: user }] = [
      await make.workshop(),
      await make.workshop(),
      await makeAccount(database.payload, 'editor'),
    ]
    await save(id)
    const open = await lock({ document: { relationTo: 'workshops', value: id } }, user)
    await expect(save(id)).rejects.toMatchObject({ status: 423 })
    await expect(database.payload.delete({ collection: 'workshops', id, overrideLock: false })).rejects.toMatchObject({
      status: 423,
    })
    await save(other)
    expect(await asked(() => save(other))).toEqual([])
    await database.payload.delete({ collection: 'payload-locked-documents', id: open.id })
    await save(id)
  })

  test('keeps others from the series', async () => {
    const { id: user } = await makeAccount(database.payload, 'editor')
    await saveSeries()
    const open = await lock({ globalSlug: 'series' }, user)
    await expect(saveSeries()).rejects.toMatchObject({ status: 423 })
    await database.payload.delete({ collection: 'payload-locked-documents', id: open.id })
    await saveSeries()
  })

  test('is deleted by a save that goes past it, and goes with the account', async () => {
    const [{ id }, { id: user }] = [await make.workshop(), await makeAccount(database.payload, 'editor')]
    await save(id)
    await lock({ document: { relationTo: 'workshops', value: id } }, user)
    await save(id, { overrideLock: true })
    expect(await locks()).toBe(0)
    await lock({ document: { relationTo: 'workshops', value: id } }, user)
    await database.payload.delete({ collection: 'payload-locked-documents', where: {} })
    await save(id)
  })
})
