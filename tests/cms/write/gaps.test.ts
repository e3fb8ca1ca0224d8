import { beforeAll, describe, expect, it } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeAccount, useServer } from '../../support/server'
import type { JsonObject } from '../../support/json'

type Row = JsonObject & { id: string }

describeWithDatabase('writes', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const server = useServer(() => database.payload)
  let headers: Record<string, string> = {}
  beforeAll(async () => {
    ;({ headers } = await makeAccount(database.payload, 'editor'))
  })

  const send = async (method: string, path: string, body?: object): Promise<{ status: number; body: Row }> => {
    const response = await fetch(`${server.url}/api${path}`, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Row }
  }
  const graphql = async (query: string, variables = {}): Promise<Row> =>
    (await send('POST', '/graphql', { query, variables })).body
  const asStranger = async (id: string, locale = 'fr'): Promise<Row | null> => {
    const response = await fetch(`${server.url}/api/workshops/${id}?locale=${locale}&depth=0&fallback-locale=none`)
    return response.status === 200 ? ((await response.json()) as Row) : null
  }
  const stored = async (collection: 'workshops' | 'sessions' | 'organisations', id: string): Promise<Row> =>
    (await database.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      locale: 'all' as never,
      trash: true,
    })) as unknown as Row

  describe('never store a text that was shown by fallback', () => {
    const everything = async (id: string, locale: string): Promise<Row> =>
      (await send('GET', `/workshops/${id}?locale=${locale}&depth=0&draft=true`)).body

    it.each(['fr', 'en'])('when a form in %s reads, gets the answer of a write, and publishes', async (locale) => {
      const other = locale === 'fr' ? 'en' : 'fr'
      const { id } = await make.workshop({
        subtitle: { [other]: 'Only' },
        objectives: [{ text: { [other]: 'Row' } }],
        place: { name: { [other]: 'Place' } },
      })
      const saved = await send('PATCH', `/workshops/${id}?locale=${locale}&draft=true`, { number: null })
      expect([
        saved.body.doc.subtitle ?? null,
        saved.body.doc.objectives[0].text ?? null,
        saved.body.doc.place.name ?? null,
      ]).toEqual([null, null, null])
      const { subtitle, objectives, place } = saved.body.doc
      const published = await send('PATCH', `/workshops/${id}?locale=${locale}`, {
        subtitle,
        objectives,
        place,
        _status: 'published',
      })
      expect(published.status).toBe(200)
      expect(published.body.doc.subtitle ?? null).toBeNull()
      const doc = await stored('workshops', id)
      expect([
        doc.subtitle[locale] ?? null,
        doc.objectives[0].text[locale] ?? null,
        doc.place.name[locale] ?? null,
      ]).toEqual([null, null, null])
      expect([doc.subtitle[other], doc.objectives[0].text[other], doc.place.name[other]]).toEqual([
        'Only',
        'Row',
        'Place',
      ])
      expect((await everything(id, locale)).subtitle).toBe('Only')
    })

    it('when a write asks for fallback', async () => {
      const { id } = await make.workshop({ subtitle: { fr: 'Seul' } })
      const { body } = await send('PATCH', `/workshops/${id}?locale=en&fallback-locale=fr`, { number: null })
      expect(body.doc.subtitle ?? null).toBeNull()
      expect((await stored('workshops', id)).subtitle.en ?? null).toBeNull()
    })

    it('by GraphQL', async () => {
      const { id } = await make.workshop({ subtitle: { fr: 'Seul' } })
      const { data, errors } = await graphql(
        `mutation { updateWorkshop(id: "${id}", locale: en, data: { number: 90 }) { id subtitle } }`,
      )
      expect(errors).toBeUndefined()
      expect(data.updateWorkshop.subtitle ?? null).toBeNull()
      expect((await stored('workshops', id)).subtitle.en ?? null).toBeNull()
    })

    it('by the local API, of a live collection', async () => {
      const { id } = await make.organisation({ name: { fr: 'Seul' } })
      const answer = await database.payload.update({
        collection: 'organisations',
        id,
        data: { acronym: 'S' },
        locale: 'en',
        fallbackLocale: 'fr',
      })
      expect(answer.name ?? null).toBeNull()
      expect((await stored('organisations', id)).name.en ?? null).toBeNull()
    })

    it('of a global, at its first save and when it is published', async () => {
      const first = await send('POST', '/globals/series?locale=en', {
        title: { fr: 'Série', en: 'Series' },
        tagline: { fr: 'Accroche' },
      })
      expect(first.status).toBe(200)
      await send('POST', '/globals/series?locale=en', { contact: { name: 'N' } })
      const published = await send('POST', '/globals/series?locale=en', { _status: 'published' })
      expect(published.body.result.tagline ?? null).toBeNull()
      const { errors } = await graphql(
        'mutation { updateSeries(locale: en, data: { contact: { name: "M" } }) { tagline } }',
      )
      expect(errors).toBeUndefined()
      const doc = (await send('GET', '/globals/series?locale=all&draft=true')).body
      expect(doc.tagline.en ?? null).toBeNull()
      expect((await send('GET', '/globals/series?locale=en')).body.tagline).toBe('Accroche')
    })
  })

  describe('that do not publish leave what is public alone', () => {
    const published = async (data: object = {}) => {
      const { id } = await make.workshop({ title: { fr: 'Public', en: 'Public' }, ...data })
      await make.publish(id)
      return id
    }

    it('a PATCH without draft=true', async () => {
      const id = await published()
      const { status, body } = await send('PATCH', `/workshops/${id}`, { title: 'Brouillon' })
      expect(status).toBe(200)
      expect(body.doc).toMatchObject({ title: 'Brouillon', _status: 'draft' })
      expect(await asStranger(id)).toMatchObject({ title: 'Public', _status: 'published' })
    })

    it('a PATCH without draft=true over a newer draft, which it keeps', async () => {
      const id = await published()
      await send('PATCH', `/workshops/${id}?draft=true`, { title: 'Brouillon' })
      await send('PATCH', `/workshops/${id}?locale=en`, { subtitle: 'Added' })
      expect(await asStranger(id)).toMatchObject({ title: 'Public' })
      expect((await asStranger(id))?.subtitle ?? null).toBeNull()
      expect((await stored('workshops', id)).title.fr).toBe('Brouillon')
      expect((await stored('workshops', id)).subtitle.en).toBe('Added')
    })

    it('a PATCH that says draft and something else', async () => {
      const id = await published()
      await send('PATCH', `/workshops/${id}`, { title: 'Brouillon', _status: 'draft' })
      expect(await asStranger(id)).toMatchObject({ title: 'Public' })
    })

    it.each([
      ['nothing', {}],
      ['that it is not in the bin', { deletedAt: null }],
      ['that it is not in the bin, and a draft', { deletedAt: null, _status: 'draft' }],
    ])('a PATCH that says %s, with a talk that has a newer draft', async (_, body) => {
      const talk = await make.talk({ fr: 'Exposé', en: 'Talk' })
      const id = await published({ programme: [{ session: talk.id }] })
      await send('PATCH', `/sessions/${talk.id}`, { title: 'Secret' })
      expect((await send('PATCH', `/workshops/${id}`, body)).status).toBe(200)
      await send('PATCH', `/workshops?where[id][equals]=${id}&trash=true`, body)
      expect(await asStranger(id)).toMatchObject({ title: 'Public', _status: 'published' })
      expect(((await (await fetch(`${server.url}/api/sessions/${talk.id}?locale=fr`)).json()) as Row).title).toBe(
        'Exposé',
      )
    })

    it('a change of slug, until it is published; then the old address is remembered', async () => {
      const id = await published({ slug: 'before' })
      await send('PATCH', `/workshops/${id}`, { slug: 'after' })
      expect(await asStranger(id)).toMatchObject({ slug: 'before' })
      await send('PATCH', `/workshops/${id}`, { _status: 'published' })
      expect(await asStranger(id)).toMatchObject({ slug: 'after' })
      expect((await stored('workshops', id)).formerSlugs).toEqual(['before'])
    })

    it('a bulk PATCH', async () => {
      const [one, two] = [await published(), await published()]
      const { status, body } = await send('PATCH', `/workshops?where[id][in]=${one},${two}`, { subtitle: 'Partout' })
      expect(status).toBe(200)
      expect(body.docs).toHaveLength(2)
      for (const id of [one, two]) {
        expect((await asStranger(id))?.subtitle ?? null).toBeNull()
        expect((await stored('workshops', id)).subtitle.fr).toBe('Partout')
      }
    })

    it('a GraphQL update with and without draft', async () => {
      const id = await published()
      for (const draft of ['', ', draft: true', ', draft: false']) {
        const { errors } = await graphql(
          `mutation { updateWorkshop(id: "${id}"${draft}, data: { title: "Brouillon" }) { id } }`,
        )
        expect(errors).toBeUndefined()
        expect(await asStranger(id)).toMatchObject({ title: 'Public' })
      }
    })

    it('a restored version, which becomes the draft', async () => {
      const id = await published()
      await send('PATCH', `/workshops/${id}`, { title: 'Second' })
      await send('PATCH', `/workshops/${id}`, { _status: 'published' })
      const { docs } = (
        await send(
          'GET',
          `/workshops/versions?where[parent][equals]=${id}&where[version._status][equals]=published&sort=createdAt&depth=0`,
        )
      ).body
      const { status } = await send('POST', `/workshops/versions/${docs[0].id}`)
      expect(status).toBe(200)
      expect(await asStranger(id)).toMatchObject({ title: 'Second' })
      expect((await stored('workshops', id)).title.fr).toBe('Public')
      expect((await stored('workshops', id))._status).toBe('draft')
    })

    it('a version restored by the doors that would put it live, which are closed', async () => {
      const id = await published()
      await send('PATCH', `/workshops/${id}`, { title: 'Second' })
      await send('PATCH', `/workshops/${id}`, { _status: 'published' })
      const { docs } = (await send('GET', `/workshops/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`))
        .body
      for (const draft of ['', ', draft: true']) {
        const { errors } = await graphql(`mutation { restoreVersionWorkshop(id: "${docs[0].id}"${draft}) { id } }`)
        expect(JSON.stringify(errors)).toContain('as a draft')
      }
      await expect(database.payload.restoreVersion({ collection: 'workshops', id: docs[0].id })).rejects.toMatchObject({
        status: 400,
      })
      expect(await asStranger(id)).toMatchObject({ title: 'Second' })
    })

    it('a restored version, which loses what was added since, and is published like any draft', async () => {
      const id = await published({ objectives: [{ text: { fr: 'Un', en: 'One' } }], publishAt: null })
      await send('PATCH', `/workshops/${id}`, {
        subtitle: { fr: 'Ajouté', en: 'Added' },
        objectives: [],
        place: { name: 'Salle' },
        _status: 'published',
      })
      const { docs } = (
        await send(
          'GET',
          `/workshops/versions?where[parent][equals]=${id}&where[version._status][equals]=published&sort=createdAt&depth=0`,
        )
      ).body
      expect((await send('POST', `/workshops/versions/${docs[0].id}`)).status).toBe(200)
      const draft = await stored('workshops', id)
      expect([draft.subtitle?.fr ?? null, draft.subtitle?.en ?? null, draft.place?.name?.fr ?? null]).toEqual([
        null,
        null,
        null,
      ])
      expect(draft.objectives.map(({ text }: Row) => text)).toEqual([{ fr: 'Un', en: 'One' }])
      expect((await send('PATCH', `/workshops/${id}`, { _status: 'published' })).status).toBe(200)
      expect((await asStranger(id, 'en'))?.objectives[0].text).toBe('One')
    })

    it('a restored version of a session and of the series', async () => {
      const talk = await make.talk({ fr: 'Exposé', en: 'Talk' })
      const id = await published({ programme: [{ session: talk.id }] })
      await send('PATCH', `/sessions/${talk.id}`, { title: 'Secret' })
      const sessions = (await send('GET', `/sessions/versions?where[parent][equals]=${talk.id}&sort=createdAt&depth=0`))
        .body.docs
      expect((await send('POST', `/sessions/versions/${sessions[0].id}`)).status).toBe(200)
      expect((await stored('sessions', talk.id)).title.fr).toBe('Exposé')
      expect(await asStranger(id)).toMatchObject({ title: 'Public' })
      await send('POST', '/globals/series', { title: { fr: 'Première', en: 'First' }, _status: 'published' })
      await send('POST', '/globals/series', {
        title: { fr: 'Seconde', en: 'Second' },
        tagline: 'T',
        _status: 'published',
      })
      const series = (await send('GET', '/globals/series/versions?sort=createdAt&depth=0&locale=all')).body
        .docs as Row[]
      const first = series.find(({ version }) => version.title.fr === 'Première')
      expect((await send('POST', `/globals/series/versions/${first?.id}?draft=true`)).status).toBe(200)
      const read = async (query: string) => (await send('GET', `/globals/series?locale=en${query}`)).body
      expect(await read('')).toMatchObject({ title: 'Second', _status: 'published' })
      expect(await read('&draft=true')).toMatchObject({ title: 'First', _status: 'draft' })
    })

    it('a save of the series', async () => {
      await send('POST', '/globals/series', { title: { fr: 'Série', en: 'Series' }, _status: 'published' })
      await send('POST', '/globals/series', { title: 'Brouillon' })
      const read = async () => ((await (await fetch(`${server.url}/api/globals/series?locale=fr`)).json()) as Row).title
      expect(await read()).toBe('Série')
      await send('POST', '/globals/series', { _status: 'published' })
      expect(await read()).toBe('Brouillon')
    })
  })

  describe('take off line and bin', () => {
    it('by _status: draft alone, keeping the draft', async () => {
      const { id } = await make.workshop()
      await make.publish(id)
      await send('PATCH', `/workshops/${id}`, { subtitle: 'Brouillon' })
      expect((await send('PATCH', `/workshops/${id}`, { _status: 'draft' })).status).toBe(200)
      expect(await asStranger(id)).toBeNull()
      expect((await stored('workshops', id)).subtitle.fr).toBe('Brouillon')
    })

    it('by deletedAt alone, as the admin sends it', async () => {
      const { id } = await make.workshop()
      await make.publish(id)
      expect((await send('PATCH', `/workshops/${id}?trash=true`, { deletedAt: new Date().toISOString() })).status).toBe(
        200,
      )
      expect(await asStranger(id)).toBeNull()
      expect((await send('GET', `/workshops/${id}`)).status).toBe(404)
    })

    it('as a whole, also where a draft of it is asked for, whose text comes back with it', async () => {
      const { id } = await make.workshop()
      await make.publish(id)
      await send('PATCH', `/workshops/${id}?draft=true&locale=fr`, { title: 'Ce qui attend' })
      const bin = { deletedAt: new Date().toISOString() }
      expect((await send('PATCH', `/workshops/${id}?draft=true&trash=true`, bin)).status).toBe(200)
      expect(await asStranger(id)).toBeNull()
      expect((await send('PATCH', `/workshops/${id}?draft=true&trash=true`, { deletedAt: null })).status).toBe(200)
      const { body } = await send('GET', `/workshops/${id}?draft=true&locale=fr&depth=0`)
      expect(body).toMatchObject({ title: 'Ce qui attend', deletedAt: null })
    })

    it('and do not let something else ride along with deletedAt', async () => {
      const { id } = await make.workshop({ title: { fr: 'Un', en: 'One' } })
      const { status } = await send('PATCH', `/workshops/${id}`, {
        deletedAt: new Date().toISOString(),
        _status: 'published',
      })
      expect(await asStranger(id)).toBeNull()
      const doc = await stored('workshops', id)
      if (status === 200) expect(doc).toMatchObject({ _status: 'draft', slug: expect.stringContaining('~') })
      else expect(doc.deletedAt ?? null).toBeNull()
    })

    it('in bulk', async () => {
      const [one, two] = [await make.workshop(), await make.workshop()]
      for (const { id } of [one, two]) await make.publish(id)
      expect((await send('PATCH', `/workshops?where[id][in]=${one.id},${two.id}`, { _status: 'draft' })).status).toBe(
        200,
      )
      for (const { id } of [one, two]) expect(await asStranger(id)).toBeNull()
      for (const { id } of [one, two]) await make.publish(id)
      expect(
        (await send('PATCH', `/workshops?where[id][in]=${one.id},${two.id}`, { deletedAt: new Date().toISOString() }))
          .status,
      ).toBe(200)
      for (const { id } of [one, two]) expect(await asStranger(id)).toBeNull()
    })

    it('give back from the bin what was published as a draft', async () => {
      const { id } = await make.workshop()
      await make.publish(id)
      await send('PATCH', `/workshops/${id}`, { deletedAt: new Date().toISOString() })
      expect((await send('PATCH', `/workshops/${id}?trash=true`, { deletedAt: null })).status).toBe(200)
      expect(await asStranger(id)).toBeNull()
      expect((await stored('workshops', id)).deletedAt ?? null).toBeNull()
      expect((await send('PATCH', `/workshops/${id}`, { _status: 'published' })).status).toBe(200)
      expect(await asStranger(id)).not.toBeNull()
    })

    it('delete for good with the sessions, alone and in bulk', async () => {
      const [talk, other] = [await make.talk({ fr: 'E', en: 'T' }), await make.talk({ fr: 'F', en: 'U' })]
      const [one, two] = [
        await make.workshop({ programme: [{ session: talk.id }] }),
        await make.workshop({ programme: [{ session: other.id }] }),
      ]
      await make.publish(one.id)
      await make.publish(two.id)
      expect((await send('DELETE', `/workshops/${one.id}`)).status).toBe(200)
      expect((await send('DELETE', `/workshops?where[id][equals]=${two.id}`)).body).toMatchObject({
        docs: [{ id: two.id }],
        errors: [],
      })
      for (const { id } of [talk, other]) expect((await send('GET', `/sessions/${id}?draft=true`)).status).toBe(404)
    })

    it('leave a session that another programme holds to that one, and until then to nobody', async () => {
      const talk = await make.talk({ fr: 'E', en: 'T' })
      const programme = [{ session: talk.id }]
      const one = await make.workshop({ programme })
      await make.publish(one.id)
      const two = await make.workshop({ programme })
      expect((await send('DELETE', `/workshops/${one.id}`)).status).toBe(200)
      expect((await stored('sessions', talk.id)).workshop ?? null).toBeNull()
      const where = { id: { equals: talk.id } }
      const seen = await database.payload.count({ collection: 'sessions', overrideAccess: false, where })
      expect(seen.totalDocs).toBe(0)
      expect((await send('PATCH', `/workshops/${two.id}`, { _status: 'published' })).body).not.toHaveProperty('errors')
      expect((await stored('sessions', talk.id)).workshop).toBe(two.id)
    })

    it('refuse to delete for good what is in use, in bulk too', async () => {
      const person = await make.speaker()
      await make.workshop({ moderators: [{ person: person.id }] })
      expect((await send('DELETE', `/speakers/${person.id}`)).status).toBe(400)
      const { body } = await send('DELETE', `/speakers?where[id][equals]=${person.id}`)
      expect(body.docs).toEqual([])
      expect(body.errors).toHaveLength(1)
      const bin = await send('PATCH', `/speakers?where[id][equals]=${person.id}`, {
        deletedAt: new Date().toISOString(),
      })
      expect(bin.body.docs).toEqual([])
      expect((await send('GET', `/speakers/${person.id}?draft=true`)).status).toBe(200)
    })
  })

  describe('that publish', () => {
    it('take the whole draft', async () => {
      const { id } = await make.workshop({ title: { fr: 'Un', en: 'One' } })
      await make.publish(id)
      await send('PATCH', `/workshops/${id}`, { title: { fr: 'Deux', en: 'Two' }, subtitle: 'S' })
      const { status } = await send('PATCH', `/workshops/${id}`, { number: 41, _status: 'published' })
      expect(status).toBe(200)
      expect(await asStranger(id)).toMatchObject({ title: 'Deux', subtitle: 'S', number: 41 })
    })

    it('are judged also after a withdrawal in the same request', async () => {
      const { id } = await make.workshop()
      await make.publish(id)
      const { data, errors } = await graphql(`mutation {
        a: updateWorkshop(id: "${id}", data: { _status: draft }) { id }
        b: createWorkshop(data: { title: "Une seule langue", _status: published }) { id }
      }`)
      expect(data).toEqual({ a: { id }, b: null })
      expect(JSON.stringify(errors)).toContain('Text missing in English')
      expect(await asStranger(id)).toBeNull()
    })

    it('work by GraphQL, and say there what is missing', async () => {
      const { id } = await make.workshop({ title: { fr: 'Un' } })
      const refused = await graphql(`mutation { updateWorkshop(id: "${id}", data: { _status: published }) { id } }`)
      expect(JSON.stringify(refused.errors)).toContain('Text missing in English')
      expect(await asStranger(id)).toBeNull()
      const { errors } = await graphql(
        `mutation { updateWorkshop(id: "${id}", locale: en, data: { title: "One", _status: published }) { id } }`,
      )
      expect(errors).toBeUndefined()
      expect(await asStranger(id, 'en')).toMatchObject({ title: 'One' })
    })

    it.each([
      '?unpublishAllLocales=true',
      '?publishAllLocales=true',
      '?publishSpecificLocale=fr',
      '?draft=true',
      '?autosave=true',
      '?locale=all',
      '?trash=true',
      '?draft=true&autosave=true',
    ])('are held to every rule with %s', async (query) => {
      const { id } = await make.workshop({ title: { fr: 'Un' } })
      const { status } = await send('PATCH', `/workshops/${id}${query}`, { _status: 'published' })
      expect(status).toBe(400)
      expect(await asStranger(id)).toBeNull()
    })

    it('publish every language at once, whatever the query says', async () => {
      const { id } = await make.workshop({ title: { fr: 'Un', en: 'One' } })
      await make.publish(id)
      await send('PATCH', `/workshops/${id}`, { title: { fr: 'Deux', en: 'Two' } })
      await send('PATCH', `/workshops/${id}?publishSpecificLocale=fr`, { _status: 'published' })
      expect([(await asStranger(id, 'fr'))?.title, (await asStranger(id, 'en'))?.title]).toEqual(['Deux', 'Two'])
      expect((await stored('workshops', id))._status).toBe('published')
    })

    it('are held to every rule when they create', async () => {
      const refused = await send('POST', '/workshops?locale=fr', { title: { fr: 'Un' }, _status: 'published' })
      expect(refused.status).toBe(400)
      const talk = await make.talk({ fr: 'Exposé', en: 'Talk' })
      const created = await send('POST', '/workshops?locale=fr', {
        title: { fr: 'Un', en: 'One' },
        programme: [{ session: talk.id }],
        _status: 'published',
      })
      expect(created.status).toBe(201)
      expect(await asStranger(created.body.doc.id)).toMatchObject({ title: 'Un' })
      expect((await fetch(`${server.url}/api/sessions/${talk.id}`)).status).toBe(200)
    })

    it('in bulk publish what can be, and say what cannot', async () => {
      const [good, bad] = [await make.workshop(), await make.workshop({ title: { fr: 'Un' } })]
      const { body } = await send('PATCH', `/workshops?where[id][in]=${good.id},${bad.id}`, { _status: 'published' })
      expect(body.docs.map(({ id }: Row) => id)).toEqual([good.id])
      expect(body.errors).toEqual([expect.objectContaining({ id: bad.id })])
      expect(await asStranger(good.id)).not.toBeNull()
      expect(await asStranger(bad.id)).toBeNull()
    })

    it('in bulk publish drafts of what is public already, by every door, and name what is refused with its reasons', async () => {
      const changed = async (): Promise<string> => {
        const { id } = await make.workshop({ title: { fr: 'Public', en: 'Public' } })
        await make.publish(id)
        await send('PATCH', `/workshops/${id}?locale=fr`, { title: 'Changé' })
        return id
      }
      const [one, two, three] = [await changed(), (await make.workshop()).id, await changed()]
      const bad = (await make.workshop({ title: { fr: 'Seul en français' } })).id
      // As the list of the admin asks.
      const asked = `/workshops?locale=fr&where[and][0][_status][not_equals]=published&where[and][1][id][in]=${one},${two},${bad}&draft=true`
      const { body, status } = await send('PATCH', asked, { _status: 'published' })
      expect(status).toBe(400)
      expect(body.docs.map(({ id }: Row) => id).sort()).toEqual([one, two].sort())
      expect(body.errors).toEqual([
        {
          id: bad,
          code: 'TRANSLATION_MISSING',
          message: '“Seul en français”: What › Title – Text missing in English.',
        },
      ])
      expect((await asStranger(one))?.title).toBe('Changé')
      await database.payload.update({
        collection: 'workshops',
        data: { _status: 'published' },
        where: { id: { in: [three] } },
      })
      expect((await asStranger(three))?.title).toBe('Changé')
    })

    it('withdraw what is public whatever the draft over it holds, and keep that', async () => {
      const talk = await make.talk({ fr: 'Exposé', en: 'Talk' })
      const { id } = await make.workshop({
        slug: 'withdrawn',
        timeZone: 'Europe/Paris',
        startsAt: '2031-04-26T16:00',
        endsAt: '2031-04-26T18:00',
        programme: [{ session: talk.id }],
      })
      await make.publish(id)
      const wrong = { endsAt: '2031-04-26T09:00' }
      expect((await send('PATCH', `/workshops/${id}?draft=true`, wrong)).status).toBe(200)
      expect((await send('PATCH', `/workshops/${id}`, { _status: 'published' })).status).toBe(400)
      expect(await asStranger(id)).not.toBeNull()
      expect((await send('PATCH', `/workshops/${id}`, { _status: 'draft' })).status).toBe(200)
      expect(await asStranger(id)).toBeNull()
      expect(await stored('workshops', id)).toMatchObject({ _status: 'draft', ...wrong })
      // The publication stays among the versions.
      const { docs } = await database.payload.findVersions({
        collection: 'workshops',
        where: { parent: { equals: id } },
      })
      expect(docs.map(({ version }) => version._status)).toEqual(['draft', 'draft', 'published', 'draft'])
      // And what is judged is judged again.
      expect((await send('PATCH', `/workshops/${id}`, { _status: 'published' })).status).toBe(400)
    })

    it('in bulk withdraw what is public and keep the drafts over it', async () => {
      const { id } = await make.workshop({ title: { fr: 'Public', en: 'Public' } })
      await make.publish(id)
      await send('PATCH', `/workshops/${id}?locale=fr`, { title: 'Changé' })
      const { status } = await send('PATCH', `/workshops?where[id][in]=${id}`, { _status: 'draft' })
      expect(status).toBe(200)
      expect(await asStranger(id)).toBeNull()
      expect((await stored('workshops', id)).title).toEqual({ fr: 'Changé', en: 'Public' })
    })

    it('never publish a session by itself, by any door', async () => {
      const talk = await make.talk({ fr: 'Exposé', en: 'Talk' })
      const doors = [
        () => send('PATCH', `/sessions/${talk.id}`, { _status: 'published' }),
        () => send('PATCH', `/sessions/${talk.id}?draft=true`, { _status: 'published' }),
        () => send('PATCH', `/sessions/${talk.id}?publishSpecificLocale=fr`, { title: 'x' }),
        () => send('PATCH', `/sessions?where[id][equals]=${talk.id}`, { _status: 'published' }),
        () => send('POST', '/sessions', { title: 'x', kind: 'talk', _status: 'published' }),
        () => send('POST', `/sessions/${talk.id}/duplicate`, { _status: 'published' }),
        () => graphql(`mutation { updateSession(id: "${talk.id}", data: { _status: published }) { id } }`),
      ]
      for (const door of doors) await door()
      const { docs } = await database.payload.find({
        collection: 'sessions',
        limit: 0,
        where: { and: [{ _status: { equals: 'published' } }, { workshop: { exists: false } }] },
      })
      expect(docs).toEqual([])
      expect((await stored('sessions', talk.id))._status).toBe('draft')
    })
  })

  describe('that duplicate', () => {
    it('copy neither workshops nor people nor organisations: the next workshop is prepared, and each has one entry', async () => {
      const person = await make.speaker({ name: 'Angela Me' })
      const { id } = await make.workshop({ moderators: [{ person: person.id }] })
      const { docs } = await database.payload.find({ collection: 'organisations', limit: 1 })
      const organisation = docs[0] ?? (await send('POST', '/organisations', { name: 'An organisation' })).body.doc
      for (const [collection, original] of Object.entries({
        workshops: id,
        speakers: person.id,
        organisations: organisation.id,
      })) {
        const before = (await database.payload.count({ collection: collection as 'workshops' })).totalDocs
        expect([collection, (await send('POST', `/${collection}/${original}/duplicate`, {})).status]).toEqual([
          collection,
          404,
        ])
        expect((await database.payload.count({ collection: collection as 'workshops' })).totalDocs).toBe(before)
      }
      const { errors } = await graphql(`mutation { duplicateWorkshop(id: "${id}", data: {}) { id } }`)
      expect(errors[0].message).toContain('duplicateWorkshop')
    })

    it('copy a session into no programme, unpublished', async () => {
      const talk = await make.talk({ fr: 'Exposé', en: 'Talk' })
      const { id } = await make.workshop({ programme: [{ session: talk.id }] })
      await make.publish(id)
      const { body, status } = await send('POST', `/sessions/${talk.id}/duplicate`, {})
      expect(status).toBe(200)
      expect(body.doc._status).toBe('draft')
      expect((await fetch(`${server.url}/api/sessions/${body.doc.id}`)).status).toBe(404)
      expect(body.doc.key).not.toBe((await stored('sessions', talk.id)).key)
    })
  })

  it('store a line as one, in every language and everywhere in a document', async () => {
    const title = { fr: ' Un\ntitre ', en: 'A \u202etitle' }
    const { id } = await make.workshop({ title })
    const more = { relatedEvents: [{ title: 'Une\tautre', date: '\u2028mai ', url: ' https://example.org ' }] }
    expect(
      (await send('PATCH', `/workshops/${id}?draft=true&locale=fr`, { ...more, subtitle: ' \u200b ' })).status,
    ).toBe(200)
    const doc = await stored('workshops', id)
    expect(doc.title).toMatchObject({ fr: 'Un titre', en: 'A title' })
    expect(doc.relatedEvents[0]).toMatchObject({ title: { fr: 'Une autre' }, date: 'mai', url: 'https://example.org' })
    expect(doc.subtitle?.fr ?? null).toBeNull()
  })
})
