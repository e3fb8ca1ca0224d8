import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { settleVisibility } from '../../../src/cms/publication/visibility'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'

type Row = JsonObject & { id: string }
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describeWithDatabase('what is public of the directory', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  let n = 0
  const picture = async (alt: string | null = 'p'): Promise<string> =>
    (
      await database.payload.create({
        collection: 'media',
        data: { alt } as never,
        locale: 'fr',
        file: { data: png, mimetype: 'image/png', name: `p${++n}.png`, size: png.length },
      })
    ).id as string
  const isPublic = async (collection: 'speakers' | 'organisations' | 'media', id: string): Promise<boolean> =>
    (await database.payload.find({ collection, overrideAccess: false, where: { id: { equals: id } } })).totalDocs === 1
  const change = (collection: 'speakers' | 'organisations' | 'workshops', id: string, data: object) =>
    database.payload.update({ collection, id, data: data as never, depth: 0, locale: 'fr' }) as unknown as Promise<Row>

  it('is no cover that says not what it shows: its workshop is not published', async () => {
    const cover = await picture(null)
    const { id } = await make.workshop({ cover })
    await expect(make.publish(id)).rejects.toMatchObject({
      data: { errors: [{ path: 'cover', message: expect.stringContaining('has no alternative text') }] },
    })
    const describe = (data: object) =>
      database.payload.update({ collection: 'media', id: cover, data: data as never, locale: 'en' })
    await describe({ alt: 'A poster' })
    await make.publish(id)
    await describe({ alt: null })
    await expect(make.publish(id)).rejects.toMatchObject({ status: 400 })
    await describe({ decorative: true })
    await make.publish(id)
    expect(await isPublic('media', cover)).toBe(true)
  })

  it('is named by the programme, through affiliations, parents, portraits, logos and covers', async () => {
    const [portrait, logo, cover, unused] = [await picture(), await picture(), await picture(), await picture()]
    const parent = await make.organisation()
    const organisation = await make.organisation({ parent: parent.id, logo })
    const person = await make.speaker({ affiliations: [{ organisation: organisation.id }], picture: portrait })
    const talk = await make.talk({ fr: 'E', en: 'T' }, { people: [{ person: person.id, role: 'speaker' }] })
    const partner = await make.organisation()
    const { id } = await make.workshop({
      programme: [{ session: talk.id }],
      cover,
      partners: [{ organisation: partner.id, role: 'host' }],
    })
    const all = [
      ['speakers', person.id],
      ['organisations', organisation.id],
      ['organisations', parent.id],
      ['organisations', partner.id],
      ['media', portrait],
      ['media', logo],
      ['media', cover],
    ] as const
    for (const [collection, one] of all) expect(await isPublic(collection, one)).toBe(false)
    await make.publish(id)
    for (const [collection, one] of all)
      expect([collection, await isPublic(collection, one)]).toEqual([collection, true])
    expect(await isPublic('media', unused)).toBe(false)
    await change('workshops', id, { _status: 'draft' })
    for (const [collection, one] of all)
      expect([collection, await isPublic(collection, one)]).toEqual([collection, false])
  })

  it('follows a public entry whose portrait, parent or logo changes, and not one that is not public', async () => {
    const [first, second] = [await picture(), await picture()]
    const [person, hidden] = [await make.speaker({ picture: first }), await make.speaker()]
    const organisation = await make.organisation()
    const { id } = await make.workshop({
      moderators: [{ person: person.id, affiliations: [{ organisation: organisation.id }] }],
    })
    await make.publish(id)
    await change('speakers', person.id, { picture: second })
    expect([await isPublic('media', first), await isPublic('media', second)]).toEqual([false, true])
    await change('speakers', hidden.id, { picture: first })
    expect(await isPublic('media', first)).toBe(false)
    const parent = await make.organisation()
    await change('organisations', organisation.id, { parent: parent.id })
    expect(await isPublic('organisations', parent.id)).toBe(true)
    const logo = await picture()
    await change('organisations', parent.id, { logo })
    expect(await isPublic('media', logo)).toBe(true)
  })

  it('is not shown by a draft that names more', async () => {
    const [person, hidden] = [await make.speaker(), await make.speaker()]
    const { id } = await make.workshop({ moderators: [{ person: person.id }] })
    await make.publish(id)
    await change('workshops', id, { moderators: [{ person: person.id }, { person: hidden.id }] })
    await make.publish((await make.workshop()).id)
    expect([await isPublic('speakers', person.id), await isPublic('speakers', hidden.id)]).toEqual([true, false])
  })

  it('stays while another publication names it', async () => {
    const person = await make.speaker()
    const [one, two] = [
      await make.workshop({ moderators: [{ person: person.id }] }),
      await make.workshop({ moderators: [{ person: person.id }] }),
    ]
    await make.publish(one.id)
    await make.publish(two.id)
    await change('workshops', one.id, { _status: 'draft' })
    expect(await isPublic('speakers', person.id)).toBe(true)
    await database.payload.delete({ collection: 'workshops', id: two.id })
    expect(await isPublic('speakers', person.id)).toBe(false)
  })

  it('follows the series: published, saved as a draft, taken off line', async () => {
    const [person, later] = [await make.speaker(), await make.speaker()]
    const organisation = await make.organisation()
    const write = (data: object) =>
      database.payload.updateGlobal({ slug: 'series', data: data as never, depth: 0, locale: 'fr' })
    await write({
      title: { fr: 'S', en: 'S' },
      committee: [{ person: person.id, affiliations: [{ organisation: organisation.id }] }],
    })
    expect(await isPublic('speakers', person.id)).toBe(false)
    await write({ _status: 'published' })
    expect([await isPublic('speakers', person.id), await isPublic('organisations', organisation.id)]).toEqual([
      true,
      true,
    ])
    await write({ committee: [{ person: later.id }] })
    expect([await isPublic('speakers', person.id), await isPublic('speakers', later.id)]).toEqual([true, false])
    await write({ _status: 'draft' })
    expect(await isPublic('speakers', person.id)).toBe(false)
    await write({ _status: 'published' })
    expect([await isPublic('speakers', person.id), await isPublic('speakers', later.id)]).toEqual([false, true])
  })

  it('is not undone by somebody who saves an entry while it is published', async () => {
    for (let n = 0; n < 5; n++) {
      const person = await make.speaker()
      const { id } = await make.workshop({ moderators: [{ person: person.id }] })
      const saves = [1, 2, 3].map((m) => change('speakers', person.id, { name: `Saved ${n} ${m}` }))
      await Promise.all([make.publish(id), ...saves])
      expect(await isPublic('speakers', person.id)).toBe(true)
    }
  })

  it('survives a loop of parents', async () => {
    const one = await make.organisation()
    const two = await make.organisation({ parent: one.id })
    // As an earlier version let it be stored, or two saves at once.
    await database.payload.db.updateOne({ collection: 'organisations', id: one.id, data: { parent: two.id } })
    const { id } = await make.workshop({ partners: [{ organisation: one.id, role: 'host' }] })
    await make.publish(id)
    expect([await isPublic('organisations', one.id), await isPublic('organisations', two.id)]).toEqual([true, true])
  })

  it('is not changed by a version of the entry that is restored', async () => {
    const person = await make.speaker({ name: 'First Name' })
    await change('speakers', person.id, { name: 'Second Name' })
    const { id } = await make.workshop({ moderators: [{ person: person.id }] })
    await make.publish(id)
    const { docs } = await database.payload.findVersions({
      collection: 'speakers',
      sort: 'createdAt',
      where: { parent: { equals: person.id } },
    })
    await database.payload.restoreVersion({ collection: 'speakers', id: docs[0]?.id as string })
    expect(await isPublic('speakers', person.id)).toBe(true)
  })

  it('is the picture too that a person got in the moment in which they became public', async () => {
    const { db } = database.payload
    const [before, after] = [await picture(), await picture()]
    const person = await make.speaker({ picture: before })
    const { id } = await make.workshop({ moderators: [{ person: person.id }] })
    await make.publish(id)
    await db.updateOne({ collection: 'speakers', id: person.id, data: { public: false } })
    // Outside of a transaction, as on MongoDB: an editor’s write comes between what is read and what is noted.
    const { updateOne } = db
    db.updateOne = async function (args) {
      if (args.collection === 'speakers' && args.data.public === true) {
        db.updateOne = updateOne
        await change('speakers', person.id, { picture: after })
      }
      return updateOne.call(this, args)
    }
    try {
      await settleVisibility(await createLocalReq({}, database.payload))
    } finally {
      db.updateOne = updateOne
    }
    expect([await isPublic('speakers', person.id), await isPublic('media', after)]).toEqual([true, true])
    expect(await isPublic('media', before)).toBe(false)
  })
})
