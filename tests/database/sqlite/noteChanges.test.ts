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

  test('says how it stands at the end of writes that were under way at once', async () => {
    const { id } = await published()
    const { db } = database.payload
    const of = { collection: 'workshops', where: { id: { equals: id } } } as const
    const [doc] = (await db.find({ ...of, locale: 'all' })).docs
    const req = await createLocalReq({ locale: 'fr' }, database.payload)
    await initTransaction(req)
    const { writer } = db as Payload['db'] & Connections
    const { execute } = writer
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => (release = resolve))
    let begin = (): void => undefined
    const begun = new Promise<void>((resolve) => (begin = resolve))
    // The first statement that changes the workshop waits until another write of it is through.
    const spy = jest.spyOn(writer, 'execute').mockImplementation(async (asked) => {
      if (/^update "workshops"/i.test(typeof asked === 'string' ? asked : asked.sql)) {
        spy.mockRestore()
        begin()
        await gate
      }
      return execute.call(writer, asked)
    })
    const slow = db.updateMany({ ...of, data: { eventStatus: 'calledOff' }, req })
    await begun
    await db.updateOne({ collection: 'workshops', data: { ...doc, subtitle: { fr: 'Deux' } }, id, req })
    release()
    await slow
    await commitTransaction(req)
    const said = await saidOf(id)
    await again(id)
    expect(await saidOf(id)).toEqual(said)
    const { eventStatus } = await database.payload.findByID({ collection: 'workshops', id })
    expect(eventStatus).toBe('calledOff')
  })

  test('says of whoever is named what is stored of them, whichever write has read them back', async () => {
    const { payload } = database
    const { id: parent } = await make.organisation()
    const { id: organisation } = await make.organisation({ parent })
    const { id: person } = await make.speaker({
      affiliations: [{ organisation, unit: { fr: 'Unité', en: 'Unit' } }],
    })
    const { id: talk } = await make.talk({ fr: 'Séance', en: 'Talk' }, { people: [{ person, role: 'speaker' }] })
    const { id } = await make.workshop({ programme: [{ session: talk }] })
    await make.publish(id)
    await payload.update({ collection: 'speakers', id: person, data: { name: 'Autre' } })
    await payload.update({
      collection: 'organisations',
      id: organisation,
      data: { name: { fr: 'A', en: 'B' } } as never,
      locale: 'fr',
    })
    const named = [
      { kind: 'speakers', doc: person },
      { kind: 'organisations', doc: organisation },
      { kind: 'organisations', doc: parent },
    ] as const
    for (const { kind, doc } of named) {
      const said = await saidOf(doc)
      await noteChanged(payload, [{ kind, doc }])
      expect(await saidOf(doc)).toEqual(said)
    }
  })
})
