import { expect, it } from '@jest/globals'
import { without } from '../../../src/domain/row'
import { builders } from '../../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'

type Row = Record<string, unknown>

describeWithDatabase('publication', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)

  const asStranger = async (collection: 'workshops' | 'sessions' | 'speakers' | 'organisations', where = {}) =>
    (await database.payload.find({ collection, depth: 0, limit: 0, locale: 'fr', overrideAccess: false, where }))
      .docs as unknown as Row[]

  const refusal = async (promise: Promise<unknown>): Promise<{ path: string; message: string }[]> => {
    const error = await promise.then(
      () => null,
      (reason: { data?: { errors: { path: string; message: string }[] } }) => reason,
    )
    expect(error).not.toBeNull()
    return error?.data?.errors ?? []
  }

  const programme = async () => {
    const organisation = await make.organisation({ name: { en: 'Global Initiative' } })
    const speaker = await make.speaker({
      name: 'Angela Me',
      affiliations: [{ organisation: organisation.id, unit: { en: 'Research Branch' } }],
    })
    const talk = await make.talk({ fr: 'Exposé', en: 'Talk' }, { people: [{ person: speaker.id, role: 'speaker' }] })
    const block = await make.block({ fr: 'Bloc', en: 'Block' })
    const workshop = await make.workshop({ programme: [{ session: block.id, items: [{ session: talk.id }] }] })
    return { block, organisation, speaker, talk, workshop }
  }

  it('shows nothing of a programme in preparation, and all of it after one publication', async () => {
    const { block, organisation, speaker, talk, workshop } = await programme()
    for (const collection of ['workshops', 'sessions', 'speakers', 'organisations'] as const) {
      expect(await asStranger(collection)).toEqual([])
    }
    await make.publish(workshop.id)
    expect((await asStranger('workshops')).map(({ id }) => id)).toEqual([workshop.id])
    expect((await asStranger('sessions')).map(({ id }) => id).sort()).toEqual([block.id, talk.id].sort())
    expect((await asStranger('speakers')).map(({ id }) => id)).toEqual([speaker.id])
    expect((await asStranger('organisations')).map(({ id }) => id)).toEqual([organisation.id])
  })

  it('is no edit of what it names, and answers with the time that is read afterwards', async () => {
    const { organisation, speaker, talk, workshop } = await programme()
    const timeOf = async (collection: 'workshops' | 'speakers' | 'organisations', id: string) =>
      (await database.payload.findByID({ collection, id, depth: 0, draft: true })).updatedAt
    const before = [await timeOf('speakers', speaker.id), await timeOf('organisations', organisation.id)]
    const answered = await make.publish(workshop.id)
    expect(await timeOf('workshops', workshop.id)).toBe(answered.updatedAt)
    expect([await timeOf('speakers', speaker.id), await timeOf('organisations', organisation.id)]).toEqual(before)
    const saved = await database.payload.update({ collection: 'sessions', id: talk.id, data: { key: 'new-key' } })
    const read = await database.payload.findByID({ collection: 'sessions', id: talk.id, depth: 0, draft: true })
    expect(read.updatedAt).toBe(saved.updatedAt)
  })

  it('keeps what was printed when an organisation and a person are renamed, and shows the new names in the directory', async () => {
    const { organisation, speaker, talk, workshop } = await programme()
    await make.publish(workshop.id)
    await database.payload.update({
      collection: 'organisations',
      id: organisation.id,
      data: { name: 'Renamed' },
      locale: 'en',
    })
    await database.payload.update({ collection: 'speakers', id: speaker.id, data: { name: 'Angela Renamed' } })
    await make.publish(workshop.id)
    const [session] = await asStranger('sessions', { id: { equals: talk.id } })
    const [person] = (session as { people: { printedName: string; printedLine: string }[] }).people
    expect(person).toMatchObject({ printedName: 'Angela Me', printedLine: 'Research Branch, Global Initiative' })
    const [directory] = await asStranger('speakers', { id: { equals: speaker.id } })
    expect(directory?.name).toBe('Angela Renamed')
  })

  it('keeps a draft of a published talk from the public until the workshop is published again', async () => {
    const { talk, workshop } = await programme()
    await make.publish(workshop.id)
    await database.payload.update({ collection: 'sessions', id: talk.id, data: { title: 'Secret' }, locale: 'fr' })
    expect((await asStranger('sessions', { id: { equals: talk.id } }))[0]?.title).toBe('Exposé')
    await make.publish(workshop.id)
    expect((await asStranger('sessions', { id: { equals: talk.id } }))[0]?.title).toBe('Secret')
  })

  /** What stands of sessions by themselves: when each was written, what it says, and how many versions it has. */
  const standing = async (...ids: string[]): Promise<Row[]> => {
    const { db } = database.payload
    const found: Row[] = []
    for (const id of ids) {
      const { docs } = await db.find<Row>({ collection: 'sessions', locale: 'all', where: { id: { equals: id } } })
      const { totalDocs } = await db.countVersions({ collection: 'sessions', where: { parent: { equals: id } } })
      found.push({ ...docs[0], versions: totalDocs })
    }
    return found
  }

  it('leaves sessions that say what they said as they are, and writes the one that was changed', async () => {
    const { block, talk, workshop } = await programme()
    const { payload } = database
    await make.publish(workshop.id)
    const before = await standing(block.id, talk.id)
    await payload.update({ collection: 'workshops', id: workshop.id, data: { subtitle: 'Autre' }, locale: 'fr' })
    await make.publish(workshop.id)
    expect(await standing(block.id, talk.id)).toEqual(before)
    await payload.update({ collection: 'sessions', id: talk.id, data: { title: 'Modifié' }, locale: 'fr' })
    await make.publish(workshop.id)
    const [same, changed] = await standing(block.id, talk.id)
    expect(same).toEqual(before[0])
    expect(changed).toMatchObject({ title: { fr: 'Modifié', en: 'Talk' }, publishedAt: expect.any(String) })
    expect(Date.parse(String(changed?.updatedAt))).toBeGreaterThan(Date.parse(String(before[1]?.updatedAt)))
  })

  it('writes a session that was saved since without a change once: what is public is later than the drafts before it', async () => {
    const { talk, workshop } = await programme()
    const { payload } = database
    await make.publish(workshop.id)
    const saved = await payload.update({ collection: 'sessions', id: talk.id, data: { title: 'Exposé' }, locale: 'fr' })
    await make.publish(workshop.id)
    const [written] = await standing(talk.id)
    expect(Date.parse(String(written?.updatedAt))).toBeGreaterThan(Date.parse(saved.updatedAt))
    await make.publish(workshop.id)
    expect(await standing(talk.id)).toEqual([written])
  })

  it('mends, published once more, what a kill left of the publication before', async () => {
    const { block, speaker, talk, workshop } = await programme()
    const { payload } = database
    await make.publish(workshop.id)
    const before = await standing(block.id, talk.id)
    // As after a kill on MongoDB: what was printed stands in the workshop alone, which says so.
    const { db } = payload
    const untouched = { updatedAt: null }
    await db.updateOne({ collection: 'workshops', id: workshop.id, data: { unprojected: 'cut short', ...untouched } })
    await db.updateOne({
      collection: 'sessions',
      id: talk.id,
      data: { publishedAt: 'before', key: 'old', ...untouched },
    })
    await db.updateOne({ collection: 'sessions', id: block.id, data: { _status: 'draft', ...untouched } })
    await db.updateOne({ collection: 'speakers', id: speaker.id, data: { public: false, ...untouched } })
    await payload.update({ collection: 'workshops', id: workshop.id, data: { subtitle: 'Autre' }, locale: 'fr' })
    await make.publish(workshop.id)
    const after = await standing(block.id, talk.id)
    const said = (doc: Row): Row => without(doc, ['publishedAt', 'updatedAt'])
    expect(after.map(said)).toEqual(before.map(said))
    expect((await asStranger('speakers')).map(({ id }) => id)).toContain(speaker.id)
  })

  it('settles who is public where it names others, and where it was off line', async () => {
    const { block, speaker, talk, workshop } = await programme()
    const { payload } = database
    await make.publish(workshop.id)
    const other = await make.speaker()
    const people = [{ person: other.id, role: 'speaker' as const }]
    await payload.update({ collection: 'sessions', id: talk.id, data: { people } })
    await make.publish(workshop.id)
    const shown = async () => (await asStranger('speakers', { id: { in: [speaker.id, other.id] } })).map(({ id }) => id)
    expect(await shown()).toEqual([other.id])
    await payload.update({ collection: 'workshops', id: workshop.id, data: { _status: 'draft' } })
    expect(await shown()).toEqual([])
    await make.publish(workshop.id)
    expect(await shown()).toEqual([other.id])
    expect(await asStranger('sessions', { id: { in: [block.id, talk.id] } })).toHaveLength(2)
  })

  it('takes a talk that left the programme off line, and its speaker with it', async () => {
    const { block, speaker, talk, workshop } = await programme()
    await make.publish(workshop.id)
    await database.payload.update({
      collection: 'workshops',
      id: workshop.id,
      data: { programme: [{ session: block.id, items: [] }] as never },
    })
    expect(await asStranger('sessions', { id: { equals: talk.id } })).toHaveLength(1)
    await make.publish(workshop.id)
    expect(await asStranger('sessions', { id: { equals: talk.id } })).toEqual([])
    expect(await asStranger('speakers', { id: { equals: speaker.id } })).toEqual([])
  })

  it('takes everything off line with the workshop', async () => {
    const { speaker, talk, workshop } = await programme()
    await make.publish(workshop.id)
    await database.payload.update({ collection: 'workshops', id: workshop.id, data: { _status: 'draft' } })
    expect(await asStranger('workshops', { id: { equals: workshop.id } })).toEqual([])
    expect(await asStranger('sessions', { id: { equals: talk.id } })).toEqual([])
    expect(await asStranger('speakers', { id: { equals: speaker.id } })).toEqual([])
  })

  it('refuses a programme with a title missing in one language, naming the row and the language', async () => {
    const talk = await make.talk({ fr: 'Sans anglais' })
    const workshop = await make.workshop({ programme: [{ session: talk.id }] })
    const errors = await refusal(make.publish(workshop.id))
    expect(errors).toEqual([
      expect.objectContaining({
        path: 'programme.0.session',
        message: 'Programme, 1: “Sans anglais” has no title in English.',
      }),
    ])
    expect(await asStranger('workshops', { id: { equals: workshop.id } })).toEqual([])
  })

  it('refuses a workshop whose title is missing in one language', async () => {
    const workshop = await make.workshop({ title: { fr: 'Seulement en français' } })
    expect(await refusal(make.publish(workshop.id))).toEqual([
      expect.objectContaining({ path: 'title', message: 'Text missing in English.' }),
    ])
  })

  it('refuses a talk outside its workshop', async () => {
    const talk = await make.talk({ fr: 'Trop tard', en: 'Too late' })
    const workshop = await make.workshop({ programme: [{ session: talk.id }] })
    await database.payload.update({ collection: 'sessions', id: talk.id, data: { startsAt: '2021-04-26T19:00' } })
    const errors = await refusal(make.publish(workshop.id))
    expect(errors[0]).toMatchObject({ path: 'programme.0.session' })
    expect(errors[0]?.message).toContain('outside the workshop')
  })

  it('refuses to publish a session by itself', async () => {
    const { talk } = await programme()
    const errors = await refusal(
      database.payload.update({ collection: 'sessions', id: talk.id, data: { _status: 'published' } }),
    )
    expect(errors[0]?.path).toBe('_status')
  })

  it('finishes at the next start what a kill left between the workshop and its sessions', async () => {
    const { talk, workshop } = await programme()
    const { payload } = database
    await make.publish(workshop.id)
    // As after a kill: the workshop's own write is there, what follows from it is not.
    await payload.db.updateOne({ collection: 'workshops', id: workshop.id, data: { unprojected: 'cut short' } })
    await payload.db.updateOne({ collection: 'sessions', id: talk.id, data: { _status: 'draft' } })
    const { createLocalReq } = await import('payload')
    const { finishPublications } = await import('../../../src/cms/publication/project')
    expect(await finishPublications(await createLocalReq({}, payload))).toBe(1)
    expect(await asStranger('sessions', { id: { equals: talk.id } })).toHaveLength(1)
    expect(await finishPublications(await createLocalReq({}, payload))).toBe(0)
  })

  it('mends at the next start what a kill left after a workshop was taken off line', async () => {
    const { speaker, talk, workshop } = await programme()
    const { payload } = database
    await make.publish(workshop.id)
    // As after a kill: the workshop's own write is there, what follows from it is not.
    const data = { _status: 'draft', unprojected: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'workshops', id: workshop.id, data })
    // On SQLite no kill leaves this: sessions follow in the same transaction.
    if (onMongo) expect(await asStranger('sessions', { id: { equals: talk.id } })).toEqual([])
    const { makeReady } = await import('../../../src/start/makeReady')
    await makeReady(payload)
    expect(await asStranger('speakers', { id: { equals: speaker.id } })).toEqual([])
    expect(await asStranger('sessions', { id: { equals: talk.id } })).toEqual([])
  })

  it('says in the write that takes a workshop off line that the rest is to be done, and does it', async () => {
    const { talk, workshop } = await programme()
    const { payload } = database
    await make.publish(workshop.id)
    await payload.update({ collection: 'workshops', id: workshop.id, data: { _status: 'draft' } })
    const { createLocalReq } = await import('payload')
    const { findMain } = await import('../../../src/database/documents')
    const req = await createLocalReq({}, payload)
    expect((await findMain(req, 'workshops', { id: { equals: workshop.id } }))[0]?.unprojected).toBeFalsy()
    expect((await findMain(req, 'sessions', { id: { equals: talk.id } }))[0]?._status).toBe('draft')
  })

  it('settles the public names right when many are published at once', async () => {
    const made: Awaited<ReturnType<typeof programme>>[] = []
    for (let n = 0; n < 6; n++) made.push(await programme())
    await Promise.all(made.map(({ workshop }) => make.publish(workshop.id)))
    const people = (await asStranger('speakers')).map(({ id }) => id)
    expect(made.every(({ speaker }) => people.includes(speaker.id))).toBe(true)
    await Promise.all(
      made.map(({ workshop }) =>
        database.payload.update({ collection: 'workshops', id: workshop.id, data: { _status: 'draft' } }),
      ),
    )
    const left = (await asStranger('speakers')).map(({ id }) => id)
    expect(made.some(({ speaker }) => left.includes(speaker.id))).toBe(false)
  })

  it('refuses to bin a person or an organisation in use, naming the places', async () => {
    const { organisation, speaker } = await programme()
    const binned = { deletedAt: new Date().toISOString() }
    expect(
      (await refusal(database.payload.update({ collection: 'speakers', id: speaker.id, data: binned })))[0]?.message,
    ).toContain('still used in Talk')
    expect(
      (await refusal(database.payload.delete({ collection: 'organisations', id: organisation.id })))[0]?.message,
    ).toContain('Angela Me')
  })

  it('frees the slug in the bin, and gives it back as a draft', async () => {
    const workshop = await make.workshop({ slug: 'the-slug' })
    await make.publish(workshop.id)
    await database.payload.update({
      collection: 'workshops',
      id: workshop.id,
      data: { deletedAt: new Date().toISOString() },
    })
    expect(await asStranger('workshops', { id: { equals: workshop.id } })).toEqual([])
    const second = await make.workshop({ slug: 'the-slug' })
    expect(second.slug).toBe('the-slug')
    const back = await database.payload.update({
      collection: 'workshops',
      id: workshop.id,
      data: { deletedAt: null },
      trash: true,
    })
    expect(back).toMatchObject({ slug: 'the-slug-2', _status: 'draft' })
  })
})
