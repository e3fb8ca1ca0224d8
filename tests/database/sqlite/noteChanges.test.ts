import { expect, jest, test } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { logOf, noteChanged } from '../../../src/database/noteChanges'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'

/** The writer’s connection of the driver, which is made with the first transaction. */
interface Connections {
  writer: { execute: (asked: string | { sql: string }) => Promise<unknown> }
}

describeWithDatabase('the row of what changed', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)

  const published = async (): Promise<{ id: string; person: string }> => {
    const { id: person } = await make.speaker({ affiliations: [{ unit: { fr: 'Unité', en: 'Unit' } }] })
    const { id: talk } = await make.talk({ fr: 'Séance', en: 'Talk' }, { people: [{ person, role: 'speaker' }] })
    const moderators = [{ person, line: { fr: 'Ligne' } }]
    const { id } = await make.workshop({ moderators, place: { name: { fr: 'Salle' } }, programme: [{ session: talk }] })
    await make.publish(id)
    return { id, person }
  }
  const last = async () => await logOf(database.payload)?.last()
  const publish = (id: string, subtitle: string, req?: object) =>
    database.payload.update({
      collection: 'workshops',
      id,
      data: { _status: 'published', subtitle: { fr: subtitle, en: null } as never },
      locale: 'fr',
      ...(req ? { req } : {}),
    })
  /** What the row of a document says of it, without the places of what it says. */
  const saidOf = async (id: string) => {
    const row = await logOf(database.payload)?.find(id)
    const { read = {}, ...names } = row?.names ?? {}
    expect(Object.keys(read).sort()).toEqual(['en', 'fr'])
    const marks = Object.entries(read).map(([locale, { mark }]) => [locale, mark])
    return { gone: row?.gone, marks, names, slug: row?.slug, slugs: row?.slugs }
  }
  /** Makes the row of a document of what is stored of it now. */
  const again = (doc: string) => noteChanged(database.payload, [{ kind: 'workshops', doc }])

  test('is made of what the publication has read back: the document is read whole once, and not told twice', async () => {
    const { id } = await published()
    const before = await last()
    const { writer } = database.payload.db as Payload['db'] & Connections
    const execute = jest.spyOn(writer, 'execute')
    await publish(id, 'Deux')
    const statements = execute.mock.calls.map(([asked]) => (typeof asked === 'string' ? asked : asked.sql))
    execute.mockRestore()
    expect(statements.filter((sql) => /^select "id", "cover_id", .* from "workshops"/is.test(sql)).length).toBe(1)
    const made = await last()
    expect(made?.doc).toBe(id)
    expect(made?.position).toBeGreaterThan(before?.position ?? Number.NaN)
    const said = await saidOf(id)
    await again(id)
    expect(await saidOf(id)).toEqual(said)
  })

  test('says how it stands at the end: of two publications, and of what a deletion takes out of it', async () => {
    const { id, person } = await published()
    const req = await createLocalReq({ locale: 'fr' }, database.payload)
    await initTransaction(req)
    await publish(id, 'Deux', req)
    await publish(id, 'Trois', req)
    await database.payload.db.deleteOne({ collection: 'speakers', req, where: { id: { equals: person } } })
    await commitTransaction(req)
    const said = await saidOf(id)
    await again(id)
    expect(await saidOf(id)).toEqual(said)
  })
})
