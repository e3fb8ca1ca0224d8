import { describe, expect, it } from '@jest/globals'
import { builders } from '../support/builders'
import { describeWithDatabase, useDatabase } from '../support/database'
import type { JsonObject } from '../support/json'

type Row = JsonObject & { id: string }

describeWithDatabase('a session', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)

  const draftOf = async (collection: 'sessions' | 'workshops', id: string): Promise<Row> =>
    (await database.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      locale: 'all' as never,
      trash: true,
    })) as unknown as Row
  const publicOf = async (
    collection: 'sessions' | 'workshops' | 'speakers' | 'organisations' | 'media',
    id: string,
  ): Promise<Row | null> =>
    ((
      await database.payload.find({
        collection,
        depth: 0,
        locale: 'fr',
        overrideAccess: false,
        where: { id: { equals: id } },
      })
    ).docs[0] as unknown as Row | undefined) ?? null
  const update = (collection: 'sessions' | 'workshops', id: string, data: object, locale = 'fr') =>
    database.payload.update({
      collection,
      id,
      data: data as never,
      depth: 0,
      locale: locale as 'fr',
      trash: true,
    }) as unknown as Promise<Row>
  const refusal = async (promise: Promise<unknown>): Promise<{ path: string; message: string }[]> => {
    const error = (await promise.then(
      () => null,
      (reason: unknown) => reason,
    )) as { data?: { errors: { path: string; message: string }[] } } | null
    expect(error).not.toBeNull()
    return error?.data?.errors ?? []
  }
  const publish = async (...talks: string[]) => {
    const workshop = await make.workshop({ programme: talks.map((session) => ({ session })) })
    await make.publish(workshop.id)
    return workshop.id
  }

  describe('keeps its draft', () => {
    it('through publications, takings off line, and writes of other fields and languages', async () => {
      const talk = await make.talk({ fr: 'Un', en: 'One' })
      const id = await publish(talk.id)
      await update('sessions', talk.id, { title: 'Deux' })
      await update('workshops', id, { _status: 'draft' })
      await update('sessions', talk.id, { startsAt: '2021-04-26T17:00' }, 'en')
      expect((await draftOf('sessions', talk.id)).title).toEqual({ fr: 'Deux', en: 'One' })
      await make.publish(id)
      expect((await publicOf('sessions', talk.id))?.title).toBe('Deux')
      await update('sessions', talk.id, { title: 'Two' }, 'en')
      expect((await draftOf('sessions', talk.id)).title).toEqual({ fr: 'Deux', en: 'Two' })
      expect((await draftOf('sessions', talk.id)).startsAt).toBe('2021-04-26T17:00')
    })

    it('when it is published in the very write that puts it into a programme', async () => {
      const talk = await make.talk({ fr: 'Un', en: 'One' })
      const workshop = await make.workshop()
      await update('workshops', workshop.id, { programme: [{ session: talk.id }], _status: 'published' })
      expect((await publicOf('sessions', talk.id))?.title).toBe('Un')
      expect((await draftOf('sessions', talk.id)).workshop).toBe(workshop.id)
      await update('sessions', talk.id, { title: 'Deux' })
      expect((await publicOf('sessions', talk.id))?.title).toBe('Un')
      expect((await draftOf('sessions', talk.id)).workshop).toBe(workshop.id)
    })

    it('whole: people, affiliations and the text of the other language are in it after a publication', async () => {
      const organisation = await make.organisation()
      const person = await make.speaker()
      const talk = await make.talk(
        { fr: 'Un', en: 'One' },
        {
          people: [
            {
              person: person.id,
              role: 'speaker',
              affiliations: [{ organisation: organisation.id, unit: { fr: 'U', en: 'V' } }],
            },
          ],
        },
      )
      const before = await draftOf('sessions', talk.id)
      await publish(talk.id)
      const after = await draftOf('sessions', talk.id)
      expect(after.people[0]).toMatchObject({
        id: before.people[0].id,
        person: person.id,
        affiliations: [{ id: before.people[0].affiliations[0].id, unit: { fr: 'U', en: 'V' } }],
      })
    })

    it('does not take the directory’s affiliations as its own', async () => {
      const organisation = await make.organisation()
      const person = await make.speaker({ affiliations: [{ organisation: organisation.id }] })
      const talk = await make.talk({ fr: 'Un', en: 'One' }, { people: [{ person: person.id, role: 'speaker' }] })
      await publish(talk.id)
      expect((await draftOf('sessions', talk.id)).people[0].affiliations ?? []).toEqual([])
      expect((await publicOf('sessions', talk.id))?.people[0].affiliations).toHaveLength(1)
    })
  })

  it('is published in its newest draft where a kill left two that call themselves so', async () => {
    const { payload } = database
    const talk = await make.talk({ fr: 'Un', en: 'One' })
    const id = await publish(talk.id)
    for (const title of ['Deux', 'Trois', 'Quatre']) await update('sessions', talk.id, { title })
    const { docs } = await payload.db.findVersions<Row>({
      collection: 'sessions',
      limit: 0,
      where: { parent: { equals: talk.id } },
    })
    for (const version of docs) {
      const versionData = { ...version, latest: true } as never
      await payload.db.updateVersion({ collection: 'sessions', id: version.id as string, versionData })
    }
    await make.publish(id)
    expect((await publicOf('sessions', talk.id))?.title).toBe('Quatre')
  })

  describe('is found', () => {
    const found = async (words: string): Promise<string[]> =>
      (
        await database.payload.find({
          collection: 'sessions',
          overrideAccess: false,
          where: { search: { like: words } },
        })
      ).docs.map(({ id }) => id as string)

    it('by the public by what was published, never by what was written before or since', async () => {
      const talk = await make.talk({ fr: 'Premier jet', en: 'Final' })
      await update('sessions', talk.id, { title: { fr: 'Définitif', en: 'Final' } })
      const id = await publish(talk.id)
      await update('sessions', talk.id, { title: { fr: 'Confidentiel' } })
      for (const words of ['jet', 'confidentiel']) expect([words, await found(words)]).toEqual([words, []])
      for (const words of ['definitif', 'FINAL']) expect([words, await found(words)]).toEqual([words, [talk.id]])
      await make.publish(id)
      expect(await found('confidentiel')).toEqual([talk.id])
      expect(await found('definitif')).toEqual([])
    })
  })

  describe('in a published programme', () => {
    it('cannot be binned or deleted, nor while only the public programme has it', async () => {
      const talk = await make.talk({ fr: 'Un', en: 'One' })
      const id = await publish(talk.id)
      expect((await refusal(update('sessions', talk.id, { deletedAt: new Date().toISOString() })))[0]?.path).toBe(
        'deletedAt',
      )
      expect((await refusal(database.payload.delete({ collection: 'sessions', id: talk.id })))[0]?.path).toBe(
        'deletedAt',
      )
      await update('workshops', id, { programme: [] })
      await refusal(update('sessions', talk.id, { deletedAt: new Date().toISOString() }))
      await make.publish(id)
      await update('sessions', talk.id, { deletedAt: new Date().toISOString() })
      await database.payload.delete({ collection: 'sessions', id: talk.id, trash: true })
    })

    it('is refused by a workshop that it does not belong to, and keeps its place where it was printed', async () => {
      const talk = await make.talk({ fr: 'Un', en: 'One' })
      const first = await publish(talk.id)
      const second = await make.workshop()
      await update('sessions', talk.id, { workshop: second.id })
      expect((await publicOf('sessions', talk.id))?.workshop).toBe(first)
      expect((await refusal(make.publish(first)))[0]?.message).toContain('belongs to another workshop')
      expect((await publicOf('sessions', talk.id))?.workshop).toBe(first)
    })

    it('moves to another workshop, which then has it alone', async () => {
      const talk = await make.talk({ fr: 'Un', en: 'One' })
      const first = await publish(talk.id)
      const second = await make.workshop()
      await update('workshops', first, { programme: [], _status: 'published' })
      expect(await publicOf('sessions', talk.id)).toBeNull()
      await update('sessions', talk.id, { workshop: second.id })
      await update('workshops', second.id, { programme: [{ session: talk.id }], _status: 'published' })
      expect((await publicOf('sessions', talk.id))?.workshop).toBe(second.id)
      await make.publish(first)
      await update('workshops', first, { _status: 'draft' })
      expect((await publicOf('sessions', talk.id))?.workshop).toBe(second.id)
    })

    it('goes with its workshop into the bin and comes back with its publication', async () => {
      const talk = await make.talk({ fr: 'Un', en: 'One' })
      const id = await publish(talk.id)
      await update('workshops', id, { deletedAt: new Date().toISOString() })
      expect(await publicOf('sessions', talk.id)).toBeNull()
      await update('workshops', id, { deletedAt: null })
      expect(await publicOf('sessions', talk.id)).toBeNull()
      await make.publish(id)
      expect(await publicOf('sessions', talk.id)).not.toBeNull()
    })

    it('is taken by one workshop of two that want it', async () => {
      const talk = await make.talk({ fr: 'Un', en: 'One' })
      const [one, two] = [
        await make.workshop({ programme: [{ session: talk.id }] }),
        await make.workshop({ programme: [{ session: talk.id }] }),
      ]
      expect((await draftOf('sessions', talk.id)).workshop).toBe(one.id)
      expect((await refusal(make.publish(two.id)))[0]?.message).toContain('belongs to another workshop')
      await make.publish(one.id)
    })
  })

  describe('has a key', () => {
    it('made from its title, one of its own within the workshop', async () => {
      const workshop = await make.workshop()
      const [one, two, elsewhere] = [
        await make.talk({ fr: 'Même titre', en: 'Same title' }, { workshop: workshop.id }),
        await make.talk({ fr: 'Même titre', en: 'Same title' }, { workshop: workshop.id }),
        await make.talk({ fr: 'Même titre', en: 'Same title' }, { workshop: (await make.workshop()).id }),
      ]
      expect([one.key, two.key, elsewhere.key]).toEqual(['same-title', 'same-title-2', 'same-title'])
      await update('sessions', one.id, { title: { en: 'Renamed' } })
      expect((await draftOf('sessions', one.id)).key).toBe('same-title')
    })

    it('that is refused when another of the workshop has it', async () => {
      const workshop = await make.workshop()
      const [one, two] = [
        await make.talk({ fr: 'A', en: 'A' }, { workshop: workshop.id, key: 'the-key' }),
        await make.talk({ fr: 'B', en: 'B' }, { workshop: workshop.id }),
      ]
      expect((await refusal(update('sessions', two.id, { key: 'the-key' })))[0]?.path).toBe('key')
      expect((await refusal(make.talk({ fr: 'C', en: 'C' }, { workshop: workshop.id, key: 'the-key' })))[0]?.path).toBe(
        'key',
      )
      await update('sessions', one.id, { key: 'the-key' })
    })

    it('of its own when programmes take in sessions that were made alike', async () => {
      const [one, two] = [await make.talk({ fr: 'T', en: 'Alike' }), await make.talk({ fr: 'T', en: 'Alike' })]
      const workshop = await make.workshop({ programme: [{ session: one.id }, { session: two.id }] })
      expect([one.id, two.id].length).toBe(2)
      const keys = [(await draftOf('sessions', one.id)).key, (await draftOf('sessions', two.id)).key]
      expect(keys).toEqual(['alike', 'alike-2'])
      await make.publish(workshop.id)
      expect((await publicOf('sessions', two.id))?.key).toBe('alike-2')
    })
  })
})
