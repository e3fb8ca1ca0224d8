import { describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { builders } from '../../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'

type Row = JsonObject & { id: string }

describeWithDatabase('what a kill leaves between a document and its version', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const later = new Date(Date.now() + 3_600_000)
  const mend = async (now = later, since?: string): Promise<number> => {
    const { repairVersions } = await import('../../../src/database/mongodb/repairVersions')
    return repairVersions(await createLocalReq({}, database.payload), since, now)
  }
  const versionsOf = async (id: string): Promise<Row[]> =>
    (
      await database.payload.db.findVersions<Row>({
        collection: 'workshops',
        limit: 0,
        sort: '-updatedAt',
        where: { parent: { equals: id } },
      })
    ).docs as unknown as Row[]
  const remove = (id: string) =>
    database.payload.db.deleteVersions({ collection: 'workshops', where: { id: { equals: id } } })
  const draft = async (id: string): Promise<Row> =>
    (await database.payload.findByID({
      collection: 'workshops',
      id,
      depth: 0,
      draft: true,
      locale: 'fr',
    })) as unknown as Row
  const update = (id: string, data: object) =>
    database.payload.update({ collection: 'workshops', id, data: data as never, depth: 0, locale: 'fr' })

  it('is nothing after ordinary writes, and a second time', async () => {
    const talk = await make.talk({ fr: 'Un', en: 'One' })
    const { id } = await make.workshop({ programme: [{ session: talk.id }] })
    await make.publish(id)
    await update(id, { title: 'Brouillon' })
    await database.payload.update({ collection: 'sessions', id: talk.id, data: { title: 'Brouillon' }, locale: 'fr' })
    await make.publish((await make.workshop()).id)
    const off = await make.workshop()
    await make.publish(off.id)
    await update(off.id, { _status: 'draft' })
    expect(await mend()).toBe(0)
    expect((await draft(id)).title).toBe('Brouillon')
  })

  it('is mended: a document without any version is seen again', async () => {
    const { id } = await make.workshop({ title: { fr: 'Perdu', en: 'Lost' } })
    for (const version of await versionsOf(id)) await remove(version.id)
    expect(await mend()).toBe(1)
    expect(await mend()).toBe(0)
    const { docs } = await database.payload.find({
      collection: 'workshops',
      draft: true,
      locale: 'en',
      where: { id: { equals: id } },
    })
    expect(docs.map(({ title }) => title)).toEqual(['Lost'])
  })

  it('is mended: the form goes on from what was published', async () => {
    const { id } = await make.workshop({ title: { fr: 'Un', en: 'One' } })
    await make.publish(id)
    await update(id, { title: 'Deux' })
    await update(id, { title: 'Trois', _status: 'published' })
    const [newest, before] = await versionsOf(id)
    // As after a kill: the document is published, its version was never written, and the one before is still marked.
    await remove(newest?.id as string)
    await database.payload.db.updateVersion({
      collection: 'workshops',
      id: before?.id as string,
      versionData: { version: before?.version, latest: true, updatedAt: before?.updatedAt } as never,
    })
    expect((await draft(id)).title).not.toBe('Trois')
    expect(await mend()).toBe(1)
    expect((await draft(id)).title).toBe('Trois')
    expect(await mend()).toBe(0)
  })

  it('is mended: one version alone is the newest', async () => {
    const { id } = await make.workshop({ title: { fr: 'Un', en: 'One' } })
    await update(id, { title: 'Deux' })
    const [, before] = await versionsOf(id)
    await database.payload.db.updateVersion({
      collection: 'workshops',
      id: before?.id as string,
      versionData: { version: before?.version, latest: true, updatedAt: before?.updatedAt } as never,
    })
    expect(await mend()).toBe(1)
    expect(
      (await database.payload.find({ collection: 'workshops', draft: true, where: { id: { equals: id } } })).docs,
    ).toHaveLength(1)
    expect((await draft(id)).title).toBe('Deux')
  })

  it('is mended where a draft alone was saved, of a document that has long been public', async () => {
    const { id } = await make.workshop({ title: { fr: 'Un', en: 'One' } })
    await make.publish(id)
    const [before] = await versionsOf(id)
    const since = new Date().toISOString()
    await update(id, { title: 'Deux' })
    await database.payload.db.updateVersion({
      collection: 'workshops',
      id: before?.id as string,
      versionData: { version: before?.version, latest: true, updatedAt: before?.updatedAt } as never,
    })
    expect(await mend(new Date(), since)).toBe(0)
    expect(await mend(later, later.toISOString())).toBe(0)
    expect(await mend(later, since)).toBe(1)
    expect(await mend()).toBe(0)
    expect((await draft(id)).title).toBe('Deux')
  })

  describe('of the series', () => {
    const save = (title: string, _status: 'draft' | 'published') =>
      database.payload.updateGlobal({
        slug: 'series',
        data: { title, _status } as never,
        draft: _status === 'draft',
        locale: 'fr',
      })
    const versions = async (): Promise<Row[]> =>
      (await database.payload.db.findGlobalVersions({ global: 'series', limit: 0, sort: '-updatedAt' }))
        .docs as unknown as Row[]
    const newest = async (): Promise<number> =>
      (await database.payload.findGlobalVersions({ slug: 'series', where: { latest: { equals: true } } })).totalDocs
    const shown = async (): Promise<unknown> =>
      (await database.payload.findGlobal({ slug: 'series', draft: true, locale: 'fr' })).title
    /** Marks an older version as the newest; the mark alone would make it later, so its time is put back. */
    const markAgain = async ({ id, updatedAt, version }: Row): Promise<void> => {
      for (const mark of [{ latest: true }, {}])
        await database.payload.db.updateGlobalVersion({
          global: 'series',
          id,
          versionData: { version, updatedAt, ...mark } as never,
        })
    }

    it('is nothing after ordinary saves and publications', async () => {
      await save('Un', 'draft')
      await database.payload.updateGlobal({
        slug: 'series',
        data: { title: 'One' } as never,
        draft: true,
        locale: 'en',
      })
      await save('Deux', 'published')
      expect(await mend()).toBe(0)
      await save('Trois', 'draft')
      expect(await mend()).toBe(0)
      expect(await shown()).toBe('Trois')
    })

    it('is mended: one version alone is the newest', async () => {
      const [, before] = await versions()
      await markAgain(before as Row)
      expect(await newest()).toBe(2)
      expect(await mend(new Date())).toBe(0)
      expect(await mend()).toBe(1)
      expect(await newest()).toBe(1)
      expect(await shown()).toBe('Trois')
      expect(await mend()).toBe(0)
    })

    it('is mended: the form goes on from what was published', async () => {
      await save('Quatre', 'published')
      const [last, before] = await versions()
      await database.payload.db.deleteVersions({ globalSlug: 'series', where: { id: { equals: last?.id } } } as never)
      await markAgain(before as Row)
      expect(await shown()).not.toBe('Quatre')
      expect(await mend()).toBe(1)
      expect(await shown()).toBe('Quatre')
      expect(await mend()).toBe(0)
    })
  })

  it('is left alone while somebody may still be writing it', async () => {
    await mend()
    const { id } = await make.workshop()
    for (const version of await versionsOf(id)) await remove(version.id)
    expect(await mend(new Date())).toBe(0)
    expect(await mend()).toBe(1)
  })

  // SQLite deletes them in one transaction, and forgets by itself what a session belonged to.
  const onMongoAlone = onMongo ? it : () => undefined
  onMongoAlone(
    'a workshop whose deletion was cut short takes its sessions along, but none that a programme holds',
    async () => {
      const { finishDeletions } = await import('../../../src/cms/publication/afterPublication')
      const { payload } = database
      const [own, held] = [await make.talk({ fr: 'Un', en: 'One' }), await make.talk({ fr: 'Deux', en: 'Two' })]
      const { id } = await make.workshop({ programme: [{ session: own.id }, { session: held.id }] })
      await make.publish(id)
      const other = await make.workshop({ programme: [{ session: held.id }] })
      const finish = async (): Promise<number> => finishDeletions(await createLocalReq({}, payload))
      expect(await finish()).toBe(0)
      for (const version of await versionsOf(id)) await remove(version.id)
      await payload.db.deleteOne({ collection: 'workshops', where: { id: { equals: id } } })
      expect(await finish()).toBe(1)
      expect(await finish()).toBe(0)
      const left = await payload.find({ collection: 'sessions', where: { id: { in: [own.id, held.id] } } })
      expect(left.docs.map((doc) => doc.id)).toEqual([held.id])
      expect((await payload.findByID({ collection: 'workshops', id: other.id, depth: 0, draft: true })).id).toBe(
        other.id,
      )
    },
  )

  onMongoAlone('of a document that was deleted is taken away', async () => {
    const { payload } = database
    const { connection } = payload.db as unknown as {
      connection: { collection: (name: string) => { deleteOne: (filter: object) => Promise<unknown> } }
    }
    const { id } = await make.workshop({ slug: 'cut-short' })
    const { docs } = await payload.find({ collection: 'workshops', draft: true, where: { id: { equals: id } } })
    expect(docs).toHaveLength(1)
    // As a kill leaves it after the first command of a deletion.
    await database.payload.db.updateOne({ collection: 'workshops', id, data: { number: 9001 } as never })
    await connection.collection('workshops').deleteOne({ number: 9001 })
    expect((await versionsOf(id)).length).toBeGreaterThan(0)
    expect(await mend()).toBeGreaterThan(0)
    expect(await versionsOf(id)).toEqual([])
  })
})
