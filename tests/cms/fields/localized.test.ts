import { describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { amongAll } from '../../../src/cms/fields/search'
import { builders } from '../../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import { makeAccount, useServer } from '../../support/server'
import type { JsonObject } from '../../support/json'

type Row = JsonObject & { id: string }

const lexical = (...children: unknown[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children },
})
const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  version: 1,
  direction: 'ltr',
  textFormat: 0,
  textStyle: '',
  children,
})
const text = (value: string, format = 0) => ({
  type: 'text',
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text: value,
  version: 1,
})
const richText = (words: string) =>
  lexical(
    paragraph(
      text(words),
      text(' fort', 1),
      {
        type: 'link',
        format: '',
        indent: 0,
        version: 3,
        direction: 'ltr',
        id: '65f000000000000000000001',
        fields: { url: 'https://example.org/?a=1&b=é', newTab: false, linkType: 'custom' },
        children: [text('lien')],
      },
      {
        type: 'inlineBlock',
        version: 1,
        fields: {
          id: '65f000000000000000000002',
          blockName: '',
          blockType: 'footnote',
          note: lexical(paragraph(text(`Note : ${words}`))),
        },
      },
    ),
    { type: 'heading', tag: 'h2', format: '', indent: 0, version: 1, direction: 'ltr', children: [text('Titre')] },
  )

describeWithDatabase('texts in several languages', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const server = useServer(() => database.payload)

  const all = async (collection: 'workshops' | 'organisations' | 'speakers' | 'sessions', id: string): Promise<Row> =>
    (await database.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      locale: 'all' as never,
    })) as unknown as Row
  const update = async (
    collection: 'workshops' | 'organisations' | 'speakers' | 'sessions',
    id: string,
    data: object,
    locale = 'fr',
  ): Promise<Row> =>
    (await database.payload.update({
      collection,
      id,
      data: data as never,
      depth: 0,
      locale: locale as 'fr',
    })) as unknown as Row

  it('takes text, textarea and rich text in all languages in one write and one version', async () => {
    const { id } = await make.workshop({
      title: { fr: 'Titre', en: 'Title' },
      objectives: [{ text: { fr: 'Premier', en: 'First' } }, { text: { fr: 'Second', en: null } }],
      abstract: { fr: richText('oui'), en: richText('yes') },
      place: { name: { fr: 'Salle', en: 'Room' }, address: { fr: 'Rue', en: 'Street' } },
    })
    const doc = await all('workshops', id)
    expect(doc.title).toEqual({ fr: 'Titre', en: 'Title' })
    expect(doc.objectives.map(({ text: t }: Row) => ({ fr: t.fr, en: t.en ?? null }))).toEqual([
      { fr: 'Premier', en: 'First' },
      { fr: 'Second', en: null },
    ])
    expect(doc.place).toMatchObject({ name: { fr: 'Salle', en: 'Room' }, address: { fr: 'Rue', en: 'Street' } })
    expect(doc.abstract.fr).toEqual(richText('oui'))
    expect(doc.abstract.en).toEqual(richText('yes'))
    expect(
      (await database.payload.countVersions({ collection: 'workshops', where: { parent: { equals: id } } })).totalDocs,
    ).toBe(1)
    await update('workshops', id, { title: { fr: 'Autre', en: 'Other' } })
    expect(
      (await database.payload.countVersions({ collection: 'workshops', where: { parent: { equals: id } } })).totalDocs,
    ).toBe(2)
    expect((await all('workshops', id)).title).toEqual({ fr: 'Autre', en: 'Other' })
  })

  it.each(['fr', 'en'])(
    'takes them in rows of rows, new and old, whatever the language of the request (%s)',
    async (locale) => {
      const organisation = await make.organisation()
      const person = await make.speaker()
      const { id } = await make.workshop({
        moderators: [
          {
            person: person.id,
            affiliations: [
              { organisation: organisation.id, unit: { fr: 'Unité', en: 'Unit' }, role: { fr: 'Directrice' } },
            ],
          },
        ],
      })
      const [row] = (await all('workshops', id)).moderators as Row[]
      await update(
        'workshops',
        id,
        {
          moderators: [
            { person: person.id, line: { fr: 'Nouvelle', en: 'New' }, affiliations: [{ unit: { fr: 'A', en: 'B' } }] },
            {
              id: row?.id,
              person: person.id,
              affiliations: [
                {
                  id: row?.affiliations[0].id,
                  organisation: organisation.id,
                  unit: { en: 'Changed' },
                  role: { fr: 'Directrice', en: 'Director' },
                },
                { unit: { en: 'Only' } },
              ],
            },
          ],
        },
        locale,
      )
      const [first, second] = (await all('workshops', id)).moderators as Row[]
      expect(first).toMatchObject({
        line: { fr: 'Nouvelle', en: 'New' },
        affiliations: [{ unit: { fr: 'A', en: 'B' } }],
      })
      expect(second).toMatchObject({
        id: row?.id,
        affiliations: [
          {
            id: row?.affiliations[0].id,
            unit: { fr: 'Unité', en: 'Changed' },
            role: { fr: 'Directrice', en: 'Director' },
          },
          { unit: { en: 'Only' } },
        ],
      })
      expect(second?.affiliations[1].unit.fr ?? null).toBeNull()
    },
  )

  it('keeps a language that is left out, empties one that is null, and stores blank as null', async () => {
    const { id } = await make.organisation({ name: { fr: 'Un', en: 'One' } })
    await update('organisations', id, { name: { en: 'Two' } })
    expect((await all('organisations', id)).name).toEqual({ fr: 'Un', en: 'Two' })
    await update('organisations', id, { name: { en: null } })
    expect((await all('organisations', id)).name.en ?? null).toBeNull()
    await update('organisations', id, { name: { fr: '  ', en: 'Back' } })
    const { name } = await all('organisations', id)
    expect([name.fr ?? null, name.en]).toEqual([null, 'Back'])
    await update('organisations', id, { name: ' \u00a0' }, 'fr')
    expect((await all('organisations', id)).name.fr ?? null).toBeNull()
    expect((await all('organisations', id)).name.en).toBe('Back')
  })

  it('writes a plain string in the language of the request alone', async () => {
    const { id } = await make.workshop({ title: { fr: 'Un', en: 'One' } })
    await update('workshops', id, { title: 'Two' }, 'en')
    expect((await all('workshops', id)).title).toEqual({ fr: 'Un', en: 'Two' })
    const created = await database.payload.create({
      collection: 'organisations',
      data: { name: 'Seulement' },
      locale: 'fr',
    })
    expect((await all('organisations', created.id)).name.en ?? null).toBeNull()
  })

  it('stores an emptied rich text as absent, so that it falls back', async () => {
    const { id } = await make.workshop({ abstract: { fr: richText('oui'), en: richText('yes') } })
    await update('workshops', id, { abstract: lexical(paragraph()) }, 'en')
    expect((await all('workshops', id)).abstract.en ?? null).toBeNull()
    await update('workshops', id, { abstract: { fr: lexical(paragraph(), paragraph()) } }, 'en')
    expect((await all('workshops', id)).abstract?.fr ?? null).toBeNull()
  })

  it('keeps a rich text that is only footnotes and one language’s alone', async () => {
    const only = richText('seul')
    const { id } = await make.workshop({ abstract: { fr: only } })
    await update('workshops', id, { subtitle: { en: 'x' } }, 'en')
    const doc = await all('workshops', id)
    expect(JSON.stringify(doc.abstract.fr)).toBe(JSON.stringify(only))
    expect(doc.abstract.en ?? null).toBeNull()
  })

  it('publishes a text whose footnote was given up, without the note', async () => {
    const empty = { type: 'inlineBlock', version: 1, fields: { id: '65f000000000000000000003', blockType: 'footnote' } }
    const abstract = lexical(paragraph(text('Un texte'), empty as never))
    const { id } = await make.workshop({ title: { fr: 'Un', en: 'One' }, abstract: { fr: abstract, en: abstract } })
    await make.publish(id)
    const doc = await all('workshops', id)
    expect(JSON.stringify([doc.abstract.fr, doc.abstract.en])).not.toContain('footnote')
    expect(JSON.stringify([doc.abstract.fr, doc.abstract.en])).toContain('Un texte')
  })

  it('keeps ids of rows, and what rows hold in the other language, when rows move', async () => {
    const { id } = await make.workshop({
      objectives: [{ text: { fr: 'Un', en: 'One' } }, { text: { fr: 'Deux', en: 'Two' } }],
    })
    const before = (await all('workshops', id)).objectives as Row[]
    await update(
      'workshops',
      id,
      {
        objectives: [
          { id: before[1]?.id, text: 'Deux !' },
          { id: before[0]?.id, text: 'Un' },
        ],
      },
      'fr',
    )
    const after = (await all('workshops', id)).objectives as Row[]
    expect(after.map((row) => [row.id, row.text.fr, row.text.en])).toEqual([
      [before[1]?.id, 'Deux !', 'Two'],
      [before[0]?.id, 'Un', 'One'],
    ])
  })

  it('refuses text that is too long in the language that is not the request’s', async () => {
    const refused = update('organisations', (await make.organisation()).id, {
      name: { fr: 'Court', en: 'x'.repeat(301) },
    })
    await expect(refused).rejects.toMatchObject({ status: 400 })
  })

  it.each([
    ['a number', 5],
    ['a list', ['a']],
    ['an object of no language', { de: 'Nein' }],
    ['an object of more than languages', { fr: 'a', de: 'b' }],
    ['a list of texts per language', { fr: ['a'], en: 'b' }],
    ['an object per language', { fr: 'a', en: { x: 1 } }],
  ])('refuses %s in place of a text', async (_, value) => {
    const { id } = await make.organisation({ name: { fr: 'Un', en: 'One' } })
    await expect(update('organisations', id, { name: value })).rejects.toMatchObject({ status: 400 })
    expect((await all('organisations', id)).name).toEqual({ fr: 'Un', en: 'One' })
  })

  it('refuses an organisation that would be left without a name in any language, and takes one with either', async () => {
    await expect(make.organisation({ name: { fr: ' ', en: null } })).rejects.toMatchObject({ status: 400 })
    await expect(make.organisation({ name: undefined })).rejects.toMatchObject({ status: 400 })
    const { id } = await make.organisation({ name: { en: 'Only' } })
    await expect(update('organisations', id, { name: '' }, 'fr')).resolves.toBeDefined()
    await expect(update('organisations', id, { name: '' }, 'en')).rejects.toMatchObject({ status: 400 })
    await expect(update('organisations', id, { acronym: 'O' }, 'fr')).resolves.toBeDefined()
  })

  it('judges each document of one request by its own texts', async () => {
    const { createLocalReq } = await import('payload')
    const [one, two] = [
      await make.organisation({ name: { en: 'Only' } }),
      await make.organisation({ name: { fr: 'Seul', en: 'Alone' } }),
    ]
    const req = await createLocalReq({ locale: 'en' }, database.payload)
    await database.payload.update({ collection: 'organisations', id: two.id, data: { name: null } as never, req })
    await expect(
      database.payload.update({
        collection: 'organisations',
        id: one.id,
        data: { name: null } as never,
        req: await createLocalReq({ locale: 'en' }, database.payload),
      }),
    ).rejects.toMatchObject({ status: 400 })
    const created = await Promise.allSettled(
      [{ name: { fr: 'Un' } }, { name: { fr: '' } }, { name: { en: 'Deux' } }].map((data) =>
        database.payload.create({ collection: 'organisations', data: data as never, locale: 'fr' }),
      ),
    )
    expect(created.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  it('judges documents made one after the other with one request by their own texts', async () => {
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({ locale: 'fr' }, database.payload)
    await database.payload.create({
      collection: 'organisations',
      data: { name: { fr: 'Un', en: 'One' } } as never,
      req,
    })
    await expect(
      database.payload.create({ collection: 'organisations', data: {} as never, req }),
    ).rejects.toMatchObject({ status: 400 })
  })

  it('publishes a document whose titles come in the publishing write itself', async () => {
    const { id } = await make.workshop({ title: { fr: 'Un' } })
    await update('workshops', id, { title: { en: 'One' }, _status: 'published' }, 'fr')
    expect((await database.payload.findByID({ collection: 'workshops', id, locale: 'en' })).title).toBe('One')
    const other = await make.workshop({ title: { fr: 'Un', en: 'One' } })
    await expect(
      update('workshops', other.id, { title: { en: null }, _status: 'published' }, 'fr'),
    ).rejects.toMatchObject({ status: 400 })
  })

  it('finds what was written in either language, before and after a write in one', async () => {
    const { id } = await make.organisation({
      name: { fr: 'Médecins du Monde', en: 'Doctors of the World' },
      acronym: 'MdM',
      aliases: ['Œuvre'],
    })
    const found = async (words: string) =>
      (await database.payload.find({ collection: 'organisations', where: { search: { like: words } } })).docs.map(
        (doc) => doc.id,
      )
    for (const words of ['medecins', 'DOCTORS', 'mdm', 'oeuvre']) expect(await found(words)).toEqual([id])
    await update('organisations', id, { name: 'Docteurs' }, 'fr')
    expect(await found('medecins')).toEqual([])
    for (const words of ['docteurs', 'doctors', 'mdm']) expect(await found(words)).toEqual([id])
    await update('organisations', id, { name: { en: 'Physicians' } }, 'fr')
    expect(await found('doctors')).toEqual([])
    for (const words of ['docteurs', 'physicians']) expect(await found(words)).toEqual([id])
    await update('organisations', id, { acronym: 'XYZ' }, 'en')
    for (const words of ['docteurs', 'physicians', 'xyz', 'oeuvre']) expect(await found(words)).toEqual([id])
    await update('organisations', id, { name: { en: null } }, 'en')
    expect(await found('physicians')).toEqual([])
    expect(await found('docteurs')).toEqual([id])
  })

  it('finds what an account looks for in any list and in any filter, whatever the accents and the case', async () => {
    const { payload } = database
    const { id } = await makeAccount(payload, 'admin')
    const user = { ...(await payload.findByID({ collection: 'users', id })), collection: 'users' as const }
    const name = 'Élise Œillet'
    const data = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const workshop = await make.workshop({ title: { fr: name } })
    const made: Record<string, string> = {
      workshops: workshop.id,
      sessions: (await make.talk({ fr: name })).id,
      speakers: (await make.speaker({ name })).id,
      organisations: (await make.organisation({ name: { fr: name } })).id,
    }
    const others: Record<string, object> = {
      media: { alt: name },
      registrations: { name, email: 'Elise.OEILLET@example.org', workshop: workshop.id, state: 'confirmed' },
      webhooks: { name, url: 'https://example.org/hook' },
      users: { name, email: 'elise.oeillet@example.org', password: 'a long enough password', role: 'editor' },
    }
    for (const [collection, given] of Object.entries(others)) {
      const file = { data, mimetype: 'image/png', name: 'elise.png', size: data.length }
      const all = { collection, data: given, locale: 'fr', ...(collection === 'media' ? { file } : {}) }
      made[collection] = ((await payload.create(all as never)) as Row).id
    }
    const lists = payload.config.collections.filter(({ admin }) => admin.listSearchableFields)
    expect(lists.map(({ slug }) => slug).sort()).toEqual(Object.keys(made).sort())
    for (const collectionConfig of lists) {
      const { admin, slug } = collectionConfig
      const found = async (where: Where) =>
        (await payload.find({ collection: slug, draft: true, overrideAccess: false, user, where })).docs.map(
          (doc) => doc.id,
        )
      const search = (words: string) => found(mergeListSearchAndWhere({ collectionConfig, search: words }) as Where)
      for (const words of ['elise', 'OEILLET', 'oeillet éli', 'Élise'])
        expect([slug, words, await search(words)]).toEqual([slug, words, [made[slug]]])
      for (const words of ['elise xyz', '%', '_']) expect([slug, words, await search(words)]).toEqual([slug, words, []])
      // As a filter finds what one chooses in it, and what one types.
      const known = admin.useAsTitle ?? ''
      if (['name', 'title'].includes(known))
        expect([slug, await found({ and: [{ [known]: { like: 'ELISE' } }] })]).toEqual([slug, [made[slug]]])
    }
    const named = (where: Where) =>
      payload
        .find({ collection: 'registrations', overrideAccess: false, user, where })
        .then(({ totalDocs }) => totalDocs)
    expect(await named({ name: { contains: 'lise oei' } })).toBe(1)
    expect(await named({ and: [{ name: { like: 'elise' } }, { state: { equals: 'waiting' } }] })).toBe(0)
    expect(await named({ name: { like: 'elise', not_equals: name } })).toBe(0)
  })

  it('finds what nearly all are named, however many they are', async () => {
    const { payload } = database
    expect([amongAll(['a'], ['a', 'b', 'c']), amongAll(['a', 'b'], ['a', 'b', 'c']), amongAll(['a'], ['a'])]).toEqual([
      { named: 1, where: { id: { in: ['a'] } } },
      { named: 1, where: { id: { not_in: ['c'] } } },
      { named: 0, where: { id: { exists: true } } },
    ])
    // SQLite alone takes so many values in a question and no more.
    if (onMongo) return
    const workshop = await make.workshop({ title: { fr: 'Foule' } })
    const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }
    await client.execute(
      `insert into registrations (id, name, email, workshop_id)
       with recursive n(i) as (select 1 union all select i + 1 from n where i < 33000)
       select 'row-' || i, 'Zoé ' || i, 'z' || i || '@example.org', '${workshop.id}' from n`,
    )
    const { id } = await makeAccount(payload, 'admin')
    const user = { ...(await payload.findByID({ collection: 'users', id })), collection: 'users' as const }
    const asked = { collection: 'registrations', limit: 1, overrideAccess: false, user } as const
    const named = async (like: string): Promise<number> =>
      (await payload.find({ ...asked, where: { or: [{ name: { like } }, { email: { like } }] } })).totalDocs
    expect([await named('zoe'), await named('zoe 32999')]).toEqual([33_000, 1])
    await client.execute("delete from registrations where id like 'row-%'")
  })

  it('writes texts with locale=all when they come in all languages, and refuses a plain string there', async () => {
    const { id } = await make.organisation({ name: { fr: 'Un', en: 'One' } })
    await update('organisations', id, { name: { fr: 'Deux', en: 'Two' } }, 'all')
    expect((await all('organisations', id)).name).toEqual({ fr: 'Deux', en: 'Two' })
    await update('organisations', id, { name: { en: 'Three' } }, 'all')
    expect((await all('organisations', id)).name).toEqual({ fr: 'Deux', en: 'Three' })
    await expect(update('organisations', id, { name: 'Trois' }, 'all')).rejects.toMatchObject({ status: 400 })
    expect((await all('organisations', id)).name).toEqual({ fr: 'Deux', en: 'Three' })
  })

  describe('of the series', () => {
    const write = (data: object, locale = 'fr') =>
      database.payload.updateGlobal({
        slug: 'series',
        data: data as never,
        depth: 0,
        locale: locale as 'fr',
      }) as unknown as Promise<Row>
    const series = async (): Promise<Row> =>
      (await database.payload.findGlobal({
        slug: 'series',
        depth: 0,
        draft: true,
        locale: 'all' as never,
      })) as unknown as Row

    it('takes them at the first save and after, in rows and groups', async () => {
      const person = await make.speaker()
      await write({
        title: { fr: 'Série', en: 'Series' },
        committee: [{ person: person.id, line: { fr: 'Ligne' } }],
        links: [{ url: 'https://example.org', label: { fr: 'Lien', en: 'Link' } }],
        privacy: { fr: richText('privé') },
        confidentiality: { rule: 'chathamHouse', note: { fr: 'Note' } },
      })
      let doc = await series()
      expect(doc.title).toEqual({ fr: 'Série', en: 'Series' })
      expect(doc.committee[0].line.en ?? null).toBeNull()
      expect(doc.links[0].label).toEqual({ fr: 'Lien', en: 'Link' })
      expect(doc.confidentiality.note.en ?? null).toBeNull()
      expect(doc.privacy.fr).toEqual(richText('privé'))
      await write({ title: 'Only English', tagline: { fr: 'Accroche' } }, 'en')
      doc = await series()
      expect(doc.title).toEqual({ fr: 'Série', en: 'Only English' })
      expect([doc.tagline.fr, doc.tagline.en ?? null]).toEqual(['Accroche', null])
      expect(doc.committee[0].line.en ?? null).toBeNull()
    })

    it('asks for every title to publish', async () => {
      await write({ title: { fr: 'Série', en: null } })
      await expect(write({ _status: 'published' })).rejects.toMatchObject({ status: 400 })
      await expect(write({ _status: 'published', title: { en: 'Series' } })).resolves.toMatchObject({
        _status: 'published',
      })
    })
  })

  describe('when read', () => {
    const get = async (path: string, headers = {}): Promise<Row> =>
      (await (await fetch(`${server.url}${path}`, { headers })).json()) as Row

    const published = async () => {
      const organisation = await make.organisation({ name: { en: 'Global Initiative' } })
      const person = await make.speaker({ name: 'Angela Me', line: { fr: 'Ligne' } })
      const { id } = await make.workshop({
        title: { fr: 'Titre', en: 'Title' },
        subtitle: { fr: 'Sous-titre' },
        shortTitle: { en: 'Short' },
        abstract: { fr: richText('oui') },
        objectives: [{ text: { fr: 'Un', en: 'One' } }, { text: { fr: 'Deux' } }],
        place: { name: { fr: 'Salle', en: ' ' }, address: { en: 'Street' } },
        confidentiality: { note: { fr: 'Note' } },
        moderators: [
          {
            person: person.id,
            affiliations: [
              { organisation: organisation.id, unit: { fr: 'Unité', en: 'Unit' } },
              { unit: { fr: 'Seule' } },
            ],
          },
        ],
      })
      await make.publish(id)
      return { id, organisation, person }
    }

    it('fall back both ways, and say from which language, at every depth', async () => {
      const { id } = await published()
      const en = await get(`/api/workshops/${id}?locale=en&depth=0`)
      expect(en).toMatchObject({
        title: 'Title',
        subtitle: 'Sous-titre',
        shortTitle: 'Short',
        place: { name: 'Salle', address: 'Street' },
      })
      expect(en.fallbacks).toEqual({
        slugs: 'fr',
        subtitle: 'fr',
        abstract: 'fr',
        'objectives.1.text': 'fr',
        'place.name': 'fr',
        'confidentiality.note': 'fr',
        'moderators.0.affiliations.1.unit': 'fr',
        'moderators.0.affiliations.1.printed': 'fr',
      })
      const fr = await get(`/api/workshops/${id}?locale=fr&depth=0`)
      expect(fr).toMatchObject({ shortTitle: 'Short', place: { address: 'Street' } })
      expect(fr.fallbacks).toEqual({
        shortTitle: 'en',
        'place.address': 'en',
        'moderators.0.affiliations.0.printed': 'en',
      })
    })

    it('say so of populated documents too', async () => {
      const { id } = await published()
      const fr = await get(`/api/workshops/${id}?locale=fr&depth=3`)
      expect(fr.moderators[0].affiliations[0].organisation).toMatchObject({
        name: 'Global Initiative',
        fallbacks: { name: 'en' },
      })
      const en = await get(`/api/workshops/${id}?locale=en&depth=3`)
      expect(en.moderators[0].person).toMatchObject({ line: 'Ligne', fallbacks: { line: 'fr' } })
      expect(en.moderators[0].affiliations[0].organisation).toMatchObject({ name: 'Global Initiative', fallbacks: {} })
    })

    it('say so in lists, in GraphQL and when only some fields are asked for', async () => {
      const { id } = await published()
      const list = await get(`/api/workshops?locale=en&depth=0&where[id][equals]=${id}`)
      expect(list.docs[0].fallbacks).toMatchObject({ subtitle: 'fr' })
      const some = await get(`/api/workshops/${id}?locale=en&depth=0&select[subtitle]=true&select[fallbacks]=true`)
      expect(some.fallbacks).toEqual({ subtitle: 'fr' })
      const answer = await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          query: `{ Workshop(id: "${id}", locale: en, fallbackLocale: fr) { subtitle fallbacks } }`,
        }),
      })
      expect(((await answer.json()) as Row).data.Workshop).toMatchObject({
        subtitle: 'Sous-titre',
        fallbacks: { subtitle: 'fr' },
      })
    })

    describe('by who names no language', () => {
      const asked = async (query: string): Promise<Row> => {
        const answer = await fetch(`${server.url}/api/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ query }),
        })
        const body = (await answer.json()) as Row
        expect(body.errors).toBeUndefined()
        return body.data as Row
      }
      const frenchFallbacks = {
        shortTitle: 'en',
        'place.address': 'en',
        'moderators.0.affiliations.0.printed': 'en',
      }
      const organisationOf = (workshop: Row): Row => workshop.moderators[0].affiliations[0].organisation

      it('are in the default language over REST, and fall back as in it', async () => {
        const { id, organisation } = await published()
        const { slug } = await get(`/api/workshops/${id}`)
        const { headers } = await makeAccount(database.payload, 'editor')
        for (const [path, who] of [
          [`/api/workshops/${id}?depth=3`, {}],
          [`/api/workshops/${id}?depth=3`, headers],
          [`/api/workshops?depth=2&where[id][equals]=${id}`, {}],
          [`/api/workshops?depth=2&where[id][equals]=${id}`, headers],
        ] as const) {
          const answer = await get(path, who)
          const doc = answer.docs?.[0] ?? answer
          expect([path, doc]).toMatchObject([path, { title: 'Titre', subtitle: 'Sous-titre', shortTitle: 'Short' }])
          expect(doc).toMatchObject({ place: { name: 'Salle', address: 'Street' }, fallbacks: frenchFallbacks })
          const named = await get(`${path}&locale=fr`, who)
          expect(answer).toEqual(named)
        }
        expect(organisationOf(await get(`/api/workshops/${id}?depth=3`))).toMatchObject({
          name: 'Global Initiative',
          fallbacks: { name: 'en' },
        })
        for (const path of [
          `/api/organisations/${organisation.id}?depth=0`,
          `/api/organisations?depth=0&where[id][equals]=${organisation.id}`,
          '/api/globals/series?depth=2',
          `/api/workshops/by-slug/${slug}?draft=false`,
          '/api/series?draft=false',
          `/api/speakers?depth=1`,
          `/api/sessions?depth=1`,
          `/api/media?depth=0`,
        ])
          expect([path, await get(path)]).toEqual([path, await get(`${path}&locale=fr`)])
        expect(await get(`/api/organisations/${organisation.id}?depth=0`)).toMatchObject({
          name: 'Global Initiative',
          fallbacks: { name: 'en' },
        })
        const own = await asked(`{ workshop(slug: "${slug}") {
          title { text servedFrom } shortTitle { text servedFrom } place { address { text servedFrom } }
          moderators { affiliations { organisation { name { text servedFrom } } } }
        } }`)
        expect(own.workshop).toEqual({
          title: { text: 'Titre', servedFrom: 'fr' },
          shortTitle: { text: 'Short', servedFrom: 'en' },
          place: { address: { text: 'Street', servedFrom: 'en' } },
          moderators: [
            {
              affiliations: [
                { organisation: { name: { text: 'Global Initiative', servedFrom: 'en' } } },
                { organisation: null },
              ],
            },
          ],
        })
        // Whoever wants gaps still gets them.
        const gaps = await get(`/api/workshops/${id}?depth=0&fallback-locale=none`)
        expect([gaps.shortTitle ?? null, gaps.fallbacks]).toEqual([null, {}])
      })

      it('are so in Payload’s fields of GraphQL, in each field by itself', async () => {
        const { id } = await published()
        const fields = `title shortTitle fallbacks moderators { affiliations { organisation { name fallbacks } } }`
        const french = { title: 'Titre', shortTitle: 'Short', fallbacks: frenchFallbacks }
        const english = { title: 'Title', shortTitle: 'Short' }
        const nested = { name: 'Global Initiative', fallbacks: { name: 'en' } }
        const one = await asked(
          `{ Workshop(id: "${id}") { ${fields} } named: Workshop(id: "${id}", locale: fr) { ${fields} } }`,
        )
        for (const name of ['Workshop', 'named']) {
          expect([name, one[name]]).toMatchObject([name, french])
          expect(organisationOf(one[name])).toEqual(nested)
        }
        const list = `Workshops(limit: 3, where: { id: { equals: "${id}" } })`
        const many = await asked(
          `{ en: ${list.replace('(', '(locale: en, ')} { docs { ${fields} } } ${list} { docs { ${fields} } } again: ${list} { docs { ${fields} } } }`,
        )
        for (const name of ['Workshops', 'again']) {
          expect([name, many[name].docs[0]]).toMatchObject([name, french])
          expect(organisationOf(many[name].docs[0])).toEqual(nested)
        }
        expect(many.en.docs[0]).toMatchObject(english)
        expect(organisationOf(many.en.docs[0])).toEqual({ name: 'Global Initiative', fallbacks: {} })
        // A field within says its own; what is within that follows it.
        const { Workshop } = await asked(
          `{ Workshop(id: "${id}", locale: en) { moderators { person { line fallbacks } own: person(locale: fr, fallbackLocale: none) { line fallbacks } } } }`,
        )
        expect(Workshop.moderators[0]).toEqual({
          person: { line: 'Ligne', fallbacks: { line: 'fr' } },
          own: { line: 'Ligne', fallbacks: {} },
        })
        const without = await asked(`{ Workshop(id: "${id}", fallbackLocale: none) { ${fields} } }`)
        expect([without.Workshop.shortTitle, organisationOf(without.Workshop).name]).toEqual([null, null])
      })

      it('are written in the default language, whatever the field before was written in', async () => {
        const { headers } = await makeAccount(database.payload, 'editor')
        const [one, other] = [
          await make.organisation({ name: { fr: 'Un' } }),
          await make.organisation({ name: { fr: 'Deux' } }),
        ]
        await fetch(`${server.url}/api/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: JSON.stringify({
            query: `mutation {
              en: updateOrganisation(id: "${one.id}", locale: en, data: { name: "One" }) { name }
              updateOrganisation(id: "${other.id}", data: { name: "Le deux" }) { name }
            }`,
          }),
        })
        expect((await all('organisations', other.id)).name).toEqual({ fr: 'Le deux' })
        expect((await all('organisations', one.id)).name).toEqual({ fr: 'Un', en: 'One' })
      })
    })

    it.each(['none', 'null', 'false'])('show gaps as gaps with fallback-locale=%s', async (value) => {
      const { id } = await published()
      const en = await get(`/api/workshops/${id}?locale=en&depth=0&fallback-locale=${value}`)
      expect(en.subtitle ?? null).toBeNull()
      expect(en.place.name ?? null).toBeNull()
      expect(en.fallbacks).toEqual({})
    })

    it('give every language with locale=all', async () => {
      const { id } = await published()
      const doc = await get(`/api/workshops/${id}?locale=all&depth=0`)
      expect(doc.title).toEqual({ fr: 'Titre', en: 'Title' })
      expect(doc.fallbacks ?? {}).toEqual({})
      expect(doc.snapshot).toBeUndefined()
    })
  })

  describe('over HTTP', () => {
    it('are written in all languages by POST and PATCH', async () => {
      const { headers } = await makeAccount(database.payload, 'editor')
      const send = async (method: string, path: string, body: object): Promise<{ status: number; body: Row }> => {
        const response = await fetch(`${server.url}${path}`, {
          method,
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
        return { status: response.status, body: (await response.json()) as Row }
      }
      const created = await send('POST', '/api/workshops?locale=en', {
        title: { fr: 'Un', en: 'One' },
        abstract: { fr: richText('oui') },
      })
      expect(created.status).toBe(201)
      const { id } = created.body.doc
      expect((await all('workshops', id)).abstract.fr).toEqual(richText('oui'))
      expect((await send('PATCH', `/api/workshops/${id}?locale=en`, { title: { fr: 'Deux' } })).status).toBe(200)
      expect((await all('workshops', id)).title).toEqual({ fr: 'Deux', en: 'One' })
      expect(
        (await send('PATCH', `/api/workshops/${id}?locale=all`, { title: { fr: 'Trois', en: 'Three' } })).status,
      ).toBe(200)
      expect((await all('workshops', id)).title).toEqual({ fr: 'Trois', en: 'Three' })
      // Null in all languages empties a text in each, whether there was one or not.
      const emptied = { abstract: null, subtitle: null, place: { name: null }, objectives: [{ text: null }] }
      expect((await send('PATCH', `/api/workshops/${id}?locale=all`, emptied)).status).toBe(200)
      const { abstract, objectives, place, subtitle } = await all('workshops', id)
      const nothing = { fr: null, en: null }
      expect([abstract, subtitle, place.name, objectives[0].text]).toEqual([nothing, nothing, nothing, nothing])
      const answer = await send('PATCH', `/api/workshops/${id}?locale=en`, { subtitle: { fr: 'Sous-titre' } })
      expect(answer.body.doc.subtitle ?? null).toBeNull()
    })
  })
})
