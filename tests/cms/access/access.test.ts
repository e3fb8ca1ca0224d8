import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { roles, type Role } from '../../../src/domain/roles'
import { openCollections } from '../../../src/api/query/routes'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeAccount, useServer, type Account } from '../../support/server'
import type { JsonObject } from '../../support/json'
import { nowhere, routesOf, whoMay } from './whoMay'

type Row = JsonObject
type Who = 'stranger' | Role

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describeWithDatabase('access', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const server = useServer(() => database.payload)
  const accounts: Partial<Record<Who, Account>> = {}
  const ids: Record<string, string> = {}

  const ask = async (
    who: Who,
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Row; text: string }> => {
    const response = await fetch(`${server.url}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...accounts[who]?.headers },
      body: body && JSON.stringify(body),
    })
    const text = await response.text()
    let parsed: Row = {}
    try {
      parsed = JSON.parse(text) as Row
    } catch {
      // An answer that is no JSON is read as text.
    }
    return { status: response.status, body: parsed, text }
  }
  const graphql = async (who: Who, query: string): Promise<Row> => (await ask(who, 'POST', '/graphql', { query })).body

  /** Everything that no stranger may see carries one of these. */
  const secrets = /SECRET|secret-|registrant@|BINNED|DRAFTED/

  beforeAll(async () => {
    const { payload } = database
    for (const role of roles) accounts[role] = await makeAccount(payload, role)
    const picture = async (alt: string) =>
      (
        await payload.create({
          collection: 'media',
          data: { alt } as never,
          locale: 'fr',
          file: { data: png, mimetype: 'image/png', name: `${alt}.png`, size: png.length },
        })
      ).id
    ids.cover = await picture('cover')
    ids.hiddenMedia = await picture('secret-picture')
    const organisation = await make.organisation({ name: { fr: 'Ouverte', en: 'Open' } })
    const person = await make.speaker({ name: 'Angela Me', affiliations: [{ organisation: organisation.id }] })
    const talk = await make.talk({ fr: 'Exposé', en: 'Talk' }, { people: [{ person: person.id, role: 'speaker' }] })
    const left = await make.talk({ fr: 'Partie', en: 'Left' })
    const workshop = await make.workshop({
      title: { fr: 'Ouvert', en: 'Open' },
      slug: 'open',
      programme: [{ session: talk.id }, { session: left.id }],
      cover: ids.cover,
    })
    await make.publish(workshop.id)
    await payload.update({
      collection: 'workshops',
      id: workshop.id,
      data: { programme: [{ session: talk.id }] as never },
    })
    await make.publish(workshop.id)
    // A newer draft of what is public, with people and pictures that are not.
    const hidden = await make.speaker({ name: 'SECRET Person' })
    const hiddenOrganisation = await make.organisation({ name: { fr: 'SECRET Org', en: 'SECRET Org' } })
    await payload.update({
      collection: 'workshops',
      id: workshop.id,
      data: {
        title: 'SECRET title',
        moderators: [{ person: hidden.id }] as never,
        cover: ids.hiddenMedia,
        publishAt: '2031-05-05T10:00',
      },
      locale: 'fr',
    })
    await payload.update({
      collection: 'sessions',
      id: talk.id,
      data: { title: 'SECRET talk', people: [{ person: hidden.id, role: 'speaker' }] as never },
      locale: 'fr',
    })
    await payload.update({ collection: 'sessions', id: left.id, data: { title: 'SECRET left' }, locale: 'fr' })
    const hiddenTalk = await make.talk({ fr: 'SECRET prepared', en: 'SECRET prepared' })
    const draft = await make.workshop({
      title: { fr: 'DRAFTED', en: 'DRAFTED' },
      slug: 'secret-draft',
      number: 66,
      programme: [{ session: hiddenTalk.id }],
    })
    const binned = await make.workshop({ title: { fr: 'BINNED', en: 'BINNED' }, slug: 'secret-binned' })
    await make.publish(binned.id)
    await payload.update({ collection: 'workshops', id: binned.id, data: { deletedAt: new Date().toISOString() } })
    const registration = await payload.create({
      collection: 'registrations',
      data: {
        name: 'SECRET Registrant',
        email: 'registrant@example.org',
        workshop: workshop.id,
        state: 'confirmed',
      } as never,
    })
    await payload.updateGlobal({
      slug: 'series',
      data: { title: { fr: 'Série', en: 'Series' }, _status: 'published' } as never,
    })
    await payload.updateGlobal({ slug: 'series', data: { title: 'SECRET series' } as never, locale: 'fr' })
    Object.assign(ids, {
      workshop: workshop.id,
      draft: draft.id,
      binned: binned.id,
      talk: talk.id,
      left: left.id,
      hiddenTalk: hiddenTalk.id,
      person: person.id,
      hidden: hidden.id,
      organisation: organisation.id,
      hiddenOrganisation: hiddenOrganisation.id,
      registration: registration.id,
    })
  })

  const contents = {
    workshops: ['workshop', 'draft'],
    sessions: ['talk', 'hiddenTalk'],
    speakers: ['person', 'hidden'],
    organisations: ['organisation', 'hiddenOrganisation'],
    media: ['cover', 'hiddenMedia'],
  } as const
  const collections = Object.keys(contents) as (keyof typeof contents)[]
  const bodies: Record<string, object> = {
    workshops: { title: { fr: 'x', en: 'x' } },
    sessions: { title: { fr: 'x', en: 'x' }, kind: 'talk' },
    speakers: { name: 'Some One' },
    organisations: { name: { fr: 'x' } },
    registrations: { name: 'x', email: 'x@example.org' },
    users: { email: 'new@example.org', password: 'long enough a password', role: 'editor' },
  }

  it('is open to strangers for these collections alone', async () => {
    expect((await openCollections(database.payload)).sort()).toEqual([...collections].sort())
  })

  describe.each(collections)('to %s', (collection) => {
    const [open, closed] = contents[collection]

    it('lets strangers read what is public, and nothing else', async () => {
      expect((await ask('stranger', 'GET', `/${collection}/${ids[open]}`)).status).toBe(200)
      expect((await ask('stranger', 'GET', `/${collection}/${ids[closed]}`)).status).toBe(404)
      const list = await ask('stranger', 'GET', `/${collection}?limit=10&depth=2`)
      expect(list.body.docs.map(({ id }: Row) => id)).toContain(ids[open])
      expect(list.text).not.toMatch(secrets)
      expect((await ask('stranger', 'GET', `/${collection}/count`)).body.totalDocs).toBe(list.body.totalDocs)
    })

    it('lets editors read everything', async () => {
      for (const id of [ids[open], ids[closed]])
        expect((await ask('editor', 'GET', `/${collection}/${id}?draft=true`)).status).toBe(200)
      expect(
        (await ask('editor', 'GET', `/${collection}?limit=100&depth=0&draft=true`)).body.docs.length,
      ).toBeGreaterThan((await ask('stranger', 'GET', `/${collection}?limit=40&depth=0`)).body.docs.length)
    })

    it.each<Who>(['reader', 'draftReader', 'editor', 'admin'])(
      'gives the key of a %s what is published, until drafts are asked for',
      async (who) => {
        const idsOf = async (asks: Who, query: string) =>
          (await ask(asks, 'GET', `/${collection}?limit=40&depth=0&sort=id&${query}`)).body.docs.map(
            ({ id }: Row) => id,
          )
        const known = await idsOf('stranger', '')
        expect(known).toContain(ids[open])
        for (const query of ['', 'draft=false', 'where[id][exists]=true'])
          expect([query, await idsOf(who, query)]).toEqual([query, known])
        expect((await ask(who, 'GET', `/${collection}/count`)).body.totalDocs).toBe(known.length)
        for (const query of ['', '?draft=false', '?depth=2'])
          expect([query, (await ask(who, 'GET', `/${collection}/${ids[closed]}${query}`)).status]).toEqual([query, 404])
        for (const path of [`/${ids[open]}?depth=2`, '?depth=2&limit=10']) {
          const { status, text } = await ask(who, 'GET', `/${collection}${path}`)
          expect([path, status]).toEqual([path, 200])
          expect(text).not.toMatch(secrets)
        }
        const asked = ['?draft=true&limit=40&depth=0', `/${ids[closed]}?draft=true`, '/count?draft=true']
        const answers = await Promise.all(asked.map((path) => ask(who, 'GET', `/${collection}${path}`)))
        if (who === 'reader') {
          for (const { body, status } of answers)
            expect([status, body.errors?.[0]]).toEqual([403, expect.objectContaining({ code: 'DRAFTS_FOR_EDITORS' })])
          return
        }
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        expect(answers[0]?.body.docs.map(({ id }: Row) => id)).toContain(ids[closed])
        expect(answers[2]?.body.totalDocs).toBeGreaterThan(known.length)
      },
    )

    it.each<Who>(['reader', 'draftReader'])('refuses the key of a %s every write and every version', async (who) => {
      const id = ids[open]
      const [version] =
        collection === 'media'
          ? [{ id }]
          : (await ask('editor', 'GET', `/${collection}/versions?limit=1&where[parent][equals]=${id}`)).body.docs
      for (const [method, path, body] of [
        ['POST', '', bodies[collection] ?? {}],
        ['PATCH', `/${id}`, { title: 'x', name: 'x' }],
        ['PATCH', `/${id}?draft=true`, { title: 'x' }],
        ['PATCH', `?where[id][equals]=${id}`, { title: 'x', name: 'x' }],
        ['DELETE', `/${id}`],
        ['DELETE', `?where[id][equals]=${id}`],
        ['POST', `/${id}/duplicate`, {}],
        ['GET', '/versions'],
        ['GET', `/versions/${version.id}`],
        ['POST', `/versions/${version.id}`],
      ] as [string, string, object?][]) {
        if (collection === 'media' && path.startsWith('/versions')) continue
        expect([method, path, (await ask(who, method, `/${collection}${path}`, body)).status]).toEqual([
          method,
          path,
          403,
        ])
      }
    })

    it.each([
      'draft=true',
      'trash=true',
      'draft=true&trash=true&where[deletedAt][exists]=true',
      'draft=true&depth=5',
      'locale=all&draft=true',
      'fallback-locale=none&draft=true',
      'showHiddenFields=true&draft=true',
      'overrideAccess=true&draft=true&limit=100',
    ])('shows strangers nothing more with %s', async (query) => {
      for (const path of ['', `/${ids[open]}`, `/${ids[closed]}`, '/count']) {
        const { status, text } = await ask('stranger', 'GET', `/${collection}${path}?${query}`)
        expect([200, 400, 403, 404]).toContain(status)
        expect(text).not.toMatch(secrets)
        expect(text).not.toContain('snapshot')
      }
    })

    it('refuses strangers every write and every version', async () => {
      const id = ids[open]
      const attempts: [string, string, object?][] = [
        ...(bodies[collection] ? ([['POST', '', bodies[collection]]] as [string, string, object][]) : []),
        ['PATCH', `/${id}`, { title: 'x', name: 'x' }],
        ['PATCH', `/${id}`, { deletedAt: new Date().toISOString() }],
        ['PATCH', `/${id}?draft=true`, { title: 'x' }],
        ['PATCH', `?where[id][equals]=${id}`, { title: 'x', name: 'x' }],
        ['DELETE', `/${id}`],
        ['DELETE', `/${id}?trash=true`],
        ['DELETE', `?where[id][equals]=${id}`],
        ['POST', `/${id}/duplicate`, {}],
      ]
      for (const [method, path, body] of attempts)
        expect([method, path, (await ask('stranger', method, `/${collection}${path}`, body)).status]).toEqual([
          method,
          path,
          403,
        ])
      if (collection !== 'media') {
        expect((await ask('stranger', 'GET', `/${collection}/versions`)).status).toBe(403)
        const [version] = (await ask('editor', 'GET', `/${collection}/versions?limit=1&where[parent][equals]=${id}`))
          .body.docs
        expect(version).toBeDefined()
        for (const method of ['GET', 'POST'])
          expect((await ask('stranger', method, `/${collection}/versions/${version.id}`)).status).toBe(403)
      }
      expect((await ask('stranger', 'GET', `/${collection}/${id}`)).status).toBe(200)
    })

    it('lets editors create, change, bin and delete', async () => {
      if (!bodies[collection]) return
      const created = await ask('editor', 'POST', `/${collection}`, bodies[collection])
      expect(created.status).toBe(201)
      const { id } = created.body.doc
      expect((await ask('editor', 'PATCH', `/${collection}/${id}`, bodies[collection])).status).toBe(200)
      expect(
        (await ask('editor', 'PATCH', `/${collection}/${id}`, { deletedAt: new Date().toISOString() })).status,
      ).toBe(200)
      expect((await ask('editor', 'GET', `/${collection}/${id}`)).status).toBe(404)
      expect((await ask('editor', 'DELETE', `/${collection}/${id}?trash=true`)).status).toBe(200)
      expect((await ask('editor', 'GET', `/${collection}/versions`)).status).toBe(collection === 'media' ? 404 : 200)
    })

    it('refuses to search or sort by what strangers do not see, alike whether it matches or not', async () => {
      const hidden = {
        workshops: ['snapshot', 'names', 'overAt', 'unprojected', 'publishAt', 'publishAtUtc', 'publishRefused'],
        sessions: ['publishedAt'],
        speakers: [],
        organisations: [],
        media: [],
      }[collection]
      for (const field of hidden) {
        const answers = await Promise.all(
          [
            `where[${field}][exists]=true`,
            `where[${field}][exists]=false`,
            `where[or][0][and][0][${field}][like]=a`,
            `where[${field}][not_equals]=a`,
          ].map((query) => ask('stranger', 'GET', `/${collection}?${query}`)),
        )
        expect(answers.map(({ status }) => [field, status])).toEqual(answers.map(() => [field, 400]))
        expect(new Set(answers.map(({ text }) => text.replace(/"requestId":"[^"]*"/, ''))).size).toBe(1)
        const sorted = [
          await ask('stranger', 'GET', `/${collection}?sort=${field}&limit=40&depth=0`),
          await ask('stranger', 'GET', `/${collection}?sort=-${field}&limit=40&depth=0`),
        ]
        expect(sorted.every(({ status }) => status === 400) || sorted[0]?.text === sorted[1]?.text).toBe(true)
      }
      for (const path of [
        'moderators.person.email',
        'workshop.snapshot',
        'programme.session.publishedAt',
        'createdBy.password',
      ]) {
        const { text, status } = await ask('stranger', 'GET', `/${collection}?where[${path}][exists]=true`)
        expect([200, 400]).toContain(status)
        expect(text).not.toMatch(secrets)
      }
    })

    it('writes nothing that the server keeps', async () => {
      if (collection === 'media') return
      const created = await ask('editor', 'POST', `/${collection}`, {
        ...bodies[collection],
        public: true,
        snapshot: { at: 'x' },
        names: {},
        unprojected: 'x',
        formerSlugs: ['taken'],
        publishedAt: 'x',
        publishRefused: 'x',
        startsAtUtc: '2030-01-01T00:00:00.000Z',
      })
      expect(created.status).toBe(201)
      const stored = await database.payload.db.findOne<Row & { id: string }>({
        collection,
        where: { id: { equals: created.body.doc.id } },
      })
      for (const field of ['snapshot', 'names', 'unprojected', 'publishedAt', 'publishRefused', 'startsAtUtc'])
        expect([field, stored?.[field] ?? null]).toEqual([field, null])
      expect(stored?.public ?? false).toBe(false)
      expect(stored?.formerSlugs ?? []).toEqual([])
    })
  })

  describe('to the times of a document', () => {
    const [past, future] = ['2001-02-03T04:05:06.000Z', '2099-02-03T04:05:06.000Z']
    const sent = { createdAt: past, updatedAt: future }
    type Times = Row & { id: string }
    const states = async (collection: string, id: string): Promise<Row[]> => {
      const { config } = database.payload.collections[collection as 'workshops']
      const main = await database.payload.db.findOne<Times>({
        collection: collection as 'workshops',
        where: { id: { equals: id } },
      })
      if (!config.versions) return main ? [main] : []
      const of = { collection: collection as 'workshops', where: { parent: { equals: id } } }
      const { docs } = await database.payload.db.findVersions<Times>(of)
      return [...(main ? [main] : []), ...docs, ...docs.map(({ version }) => version)]
    }
    const expectNow = (found: readonly Row[], since: number): void => {
      expect(found.length).toBeGreaterThan(0)
      for (const { createdAt, updatedAt } of found)
        for (const time of [createdAt, updatedAt].filter(Boolean))
          expect(Math.abs(Date.parse(new Date(time as string).toISOString()) - since)).toBeLessThan(600_000)
    }

    const written = Object.keys(bodies).filter((collection) => collection !== 'registrations')
    it.each(written)('is for the server alone: %s', async (collection) => {
      const who: Who = collection === 'users' ? 'admin' : 'editor'
      const body = bodies[collection]
      const own = collection === 'users' ? { ...body, email: 'times@example.org' } : body
      const since = Date.now()
      const created = await ask(who, 'POST', `/${collection}`, { ...own, ...sent, deletedAt: past })
      expect(created.status).toBe(201)
      const { id } = created.body.doc
      expectNow(await states(collection, id), since)
      const { password: _password, ...again } = own as { password?: string }
      expect((await ask(who, 'PATCH', `/${collection}/${id}`, { ...again, ...sent })).status).toBe(200)
      expectNow(await states(collection, id), since)
      if (who === 'admin') {
        await database.payload.delete({ collection: collection as 'users', id })
        return
      }
      expect((await ask(who, 'PATCH', `/${collection}/${id}`, { deletedAt: past })).status).toBe(200)
      const [binned] = await states(collection, id)
      expect(Math.abs(Date.parse(new Date(binned?.deletedAt as string).toISOString()) - since)).toBeLessThan(600_000)
      // It lies there since then.
      expect((await ask(who, 'PATCH', `/${collection}/${id}?trash=true`, { deletedAt: future })).status).toBe(200)
      expect((await states(collection, id))[0]?.deletedAt).toEqual(binned?.deletedAt)
      expect((await ask(who, 'DELETE', `/${collection}/${id}?trash=true`)).status).toBe(200)
    })

    it('is for the server alone over GraphQL, and of the series', async () => {
      const since = Date.now()
      const data = `{ name: "Gra Phql", createdAt: "${past}", updatedAt: "${future}" }`
      const made = await graphql('editor', `mutation { createSpeaker(data: ${data}) { id } }`)
      expectNow(await states('speakers', made.data.createSpeaker.id), since)
      await database.payload.delete({ collection: 'speakers', id: made.data.createSpeaker.id })
      const saved = await ask('editor', 'POST', '/globals/series', { tagline: 'Times', ...sent })
      expect(saved.status).toBe(200)
      const { docs } = await database.payload.findGlobalVersions({ slug: 'series', limit: 1, sort: '-updatedAt' })
      expect(Math.abs(Date.parse(docs[0]?.updatedAt ?? '') - since)).toBeLessThan(600_000)
    })
  })

  describe('to what a public document points at', () => {
    it('never shows a stranger more than its id', async () => {
      for (const query of [
        'depth=3',
        'depth=3&draft=true',
        'depth=5&locale=all',
        'depth=2&populate[speakers][name]=true',
        'depth=3&trash=true',
      ]) {
        const { status, text } = await ask('stranger', 'GET', `/workshops/${ids.workshop}?${query}`)
        expect([200, 400, 404]).toContain(status)
        expect(text).not.toMatch(secrets)
      }
    })

    it('shows the session as it was published, and not one that left the programme', async () => {
      const { body } = await ask('stranger', 'GET', `/workshops/${ids.workshop}?depth=2&locale=fr`)
      expect(body.programme.map(({ session }: Row) => session.title ?? session)).toEqual(['Exposé'])
      expect((await ask('stranger', 'GET', `/sessions/${ids.left}`)).status).toBe(404)
      expect((await ask('stranger', 'GET', `/sessions/${ids.talk}?locale=fr`)).body.title).toBe('Exposé')
    })

    it('names the workshop of a session that is read, where it is public, over REST and GraphQL', async () => {
      const workshop = { id: ids.workshop, title: 'Ouvert', slug: 'open' }
      const [session] = (await ask('stranger', 'GET', '/sessions?depth=1&locale=fr')).body.docs
      expect(session.workshop).toMatchObject(workshop)
      // A list of sessions of a workshop with long texts is not longer for it.
      for (const name of ['programme', 'abstract', 'moderators']) expect(session.workshop).not.toHaveProperty(name)
      expect((await ask('stranger', 'GET', '/sessions?depth=0')).body.docs[0].workshop).toBe(ids.workshop)
      const nested = await ask('stranger', 'GET', `/workshops/${ids.workshop}?depth=2`)
      expect(nested.body.programme[0].session.workshop).toBe(ids.workshop)
      const one = `Session(id: "${ids.talk}", locale: fr) { workshop { id title slug } }`
      expect((await graphql('stranger', `{ ${one} }`)).data.Session.workshop).toEqual(workshop)
      const hidden = await ask('editor', 'GET', `/sessions/${ids.hiddenTalk}?draft=true&depth=1&locale=fr`)
      expect(hidden.body.workshop).toMatchObject({ id: ids.draft, title: 'DRAFTED' })
    })

    it('finds a public session by its public title only', async () => {
      expect((await ask('stranger', 'GET', '/sessions?where[search][like]=expose')).body.totalDocs).toBe(1)
      expect((await ask('stranger', 'GET', '/sessions?where[search][like]=secret')).body.totalDocs).toBe(0)
      expect((await ask('stranger', 'GET', '/workshops?where[search][like]=secret')).body.totalDocs).toBe(0)
    })

    it('serves a picture file when something public shows it, and else to editors', async () => {
      expect((await ask('stranger', 'GET', '/media/file/cover.png')).status).toBe(200)
      expect([403, 404]).toContain((await ask('stranger', 'GET', '/media/file/secret-picture.png')).status)
      expect([403, 404]).toContain((await ask('reader', 'GET', '/media/file/secret-picture.png')).status)
      for (const who of ['draftReader', 'editor'] as const)
        expect((await ask(who, 'GET', '/media/file/secret-picture.png')).status).toBe(200)
    })

    it('hides the plans of editors', async () => {
      for (const [who, query] of [
        ['stranger', ''],
        ['reader', ''],
        ['draftReader', '?draft=true'],
      ] as const) {
        const own = await ask(who, 'GET', `/workshops/${ids.workshop}${query}`)
        for (const field of ['publishAt', 'publishAtUtc', 'publishRefused', 'snapshot', 'names', 'unprojected'])
          expect(own.body).not.toHaveProperty(field)
      }
      expect((await ask('editor', 'GET', `/workshops/${ids.workshop}?draft=true`)).body.publishAt).toBe(
        '2031-05-05T10:00',
      )
    })
  })

  describe('to the series', () => {
    it('is read by strangers as published, and written by editors', async () => {
      expect((await ask('stranger', 'GET', '/globals/series?locale=fr')).body.title).toBe('Série')
      for (const query of ['draft=true', 'draft=true&locale=all', 'depth=3&draft=true'])
        expect((await ask('stranger', 'GET', `/globals/series?${query}`)).text).not.toMatch(secrets)
      for (const who of ['draftReader', 'editor'] as const) {
        expect((await ask(who, 'GET', '/globals/series?draft=true&locale=fr')).body.title).toBe('SECRET series')
        expect((await ask(who, 'GET', '/globals/series?locale=fr')).body.title).toBe('Série')
      }
      expect((await ask('reader', 'GET', '/globals/series?draft=true')).status).toBe(403)
      expect((await ask('reader', 'POST', '/globals/series', { title: 'x' })).status).toBe(403)
      expect((await ask('stranger', 'POST', '/globals/series', { title: 'x' })).status).toBe(403)
      expect((await ask('stranger', 'GET', '/globals/series/versions')).status).toBe(403)
      expect((await ask('editor', 'GET', '/globals/series/versions')).status).toBe(200)
      expect((await ask('editor', 'POST', '/globals/series', { contact: { name: 'x' } })).status).toBe(200)
    })
  })

  describe('to the bin', () => {
    it('is closed to strangers, by every door, and open to editors', async () => {
      const path = `/workshops/${ids.binned}`
      for (const query of ['', '?trash=true', '?draft=true&trash=true'])
        expect([query, (await ask('stranger', 'GET', `${path}${query}`)).status]).toEqual([query, 404])
      const binned = 'trash=true&where[deletedAt][exists]=true'
      for (const list of ['/workshops', '/workshops/count']) {
        const { body, status } = await ask('stranger', 'GET', `${list}?${binned}`)
        expect([list, status === 200 ? body.totalDocs : 0]).toEqual([list, 0])
        expect([list, (await ask('editor', 'GET', `${list}?${binned}`)).body.totalDocs]).toEqual([list, 1])
      }
      expect((await ask('stranger', 'GET', '/workshops/by-slug/secret-binned')).status).toBe(404)
      const query = '{ workshop(slug: "secret-binned") { id } Workshops(trash: true) { docs { slug } } }'
      expect(JSON.stringify(await graphql('stranger', query))).not.toContain('secret-binned')
      expect((await ask('editor', 'GET', `${path}?trash=true`)).status).toBe(200)
    })

    it('is closed to who reads drafts: what a draft names in it, and the file of a picture', async () => {
      const { payload } = database
      const bin = (collection: 'media' | 'speakers' | 'workshops', id: string, deletedAt: string | null) =>
        payload.update({ collection, id, data: { deletedAt } as never, trash: true })
      const now = new Date().toISOString()
      const person = await make.speaker({ name: 'BINNED Person' })
      const workshop = await make.workshop({ slug: 'names-binned', moderators: [{ person: person.id }] })
      // Named by what lies in the bin too, which comes back.
      await bin('workshops', workshop.id, now)
      await bin('speakers', person.id, now)
      await bin('workshops', workshop.id, null)
      const file = { data: png, mimetype: 'image/png', name: 'binned.png', size: png.length }
      const { id } = await payload.create({ collection: 'media', data: { decorative: true } as never, file })
      await bin('media', id, now)
      const query = `{ Workshop(id: "${workshop.id}", draft: true) { moderators { person { name } } } }`
      for (const who of ['stranger', 'draftReader', 'editor'] as const) {
        const named = (await graphql(who, query)).data.Workshop?.moderators[0].person?.name
        expect([who, named]).toEqual([who, who === 'editor' ? 'BINNED Person' : undefined])
        const { status } = await ask(who, 'GET', '/media/file/binned.png')
        expect([who, status]).toEqual([who, who === 'editor' ? 200 : 403])
        if (who === 'stranger') continue
        const { body } = await ask(who, 'GET', '/workshops/by-slug/names-binned?draft=true')
        expect(body.moderators).toEqual([expect.objectContaining({ name: 'BINNED Person', person: null })])
      }
      await payload.delete({ collection: 'workshops', id: workshop.id })
    })
  })

  describe('to what a relation leads to', () => {
    it('is refused to strangers alike, whether it matches or not, and open to editors', async () => {
      const paths = ['where[workshop.publishAt][exists]', 'where[workshop.publishAtUtc][exists]']
      for (const path of paths) {
        const answers = [
          await ask('stranger', 'GET', `/sessions?${path}=true`),
          await ask('stranger', 'GET', `/sessions?${path}=false`),
        ]
        expect([path, ...answers.map(({ status }) => status)]).toEqual([path, 400, 400])
        expect(new Set(answers.map(({ text }) => text.replace(/"requestId":"[^"]*"/, ''))).size).toBe(1)
        expect([path, (await ask('editor', 'GET', `/sessions?${path}=true`)).status]).toEqual([path, 200])
      }
      for (const query of ['where[workshop.savedBy][exists]=true', 'sort=workshop.publishAt'])
        expect([query, (await ask('stranger', 'GET', `/sessions?${query}`)).status]).toEqual([query, 400])
      const { data, errors } = await graphql(
        'stranger',
        '{ Sessions(where: { workshop__publishAt: { exists: true } }) { totalDocs } }',
      )
      expect([errors?.length, data?.Sessions ?? null]).toEqual([1, null])
    })
  })

  describe('to registrations', () => {
    it('shows in nothing that is public, not even as a number', async () => {
      const query =
        '{ workshop(slug: "open") { title { fr } registration { mode capacity waitlist } } workshops { totalDocs } }'
      const seen = async (): Promise<string[]> => [
        (await ask('stranger', 'GET', '/workshops/by-slug/open')).text,
        (await ask('stranger', 'GET', '/workshops?depth=2&limit=9&locale=all')).text,
        (await ask('stranger', 'GET', `/workshops/${ids.workshop}?depth=3`)).text,
        JSON.stringify(await graphql('stranger', query)),
        await (await fetch(`${server.url}/fr/ateliers/open`)).text(),
        await (await fetch(`${server.url}/fr`)).text(),
      ]
      const plain = (texts: string[]): string[] => texts.map((text) => text.replaceAll(/nonce="[^"]*"/g, ''))
      const before = plain(await seen())
      const { id } = await database.payload.create({
        collection: 'registrations',
        data: { name: 'SECRET Other', email: 'other@example.org', workshop: ids.workshop, state: 'confirmed' } as never,
      })
      expect(plain(await seen())).toEqual(before)
      expect(before[4]).toContain('Ouvert')
      await database.payload.delete({ collection: 'registrations', id })
    })

    it.each<Who>(['stranger', 'reader', 'draftReader', 'editor'])('is closed to a %s, by every door', async (who) => {
      const id = ids.registration
      for (const [method, path, body] of [
        ['GET', ''],
        ['GET', `/${id}`],
        ['GET', '/count'],
        ['GET', '?depth=3'],
        ['GET', '?where[email][equals]=registrant@example.org'],
        ['POST', '', bodies.registrations],
        ['PATCH', `/${id}`, { name: 'x' }],
        ['PATCH', '?where[name][exists]=true', { name: 'x' }],
        ['DELETE', `/${id}`],
        ['DELETE', '?where[name][exists]=true'],
      ] as [string, string, object?][]) {
        const { status, text } = await ask(who, method, `/registrations${path}`, body)
        expect([method, path, status]).toEqual([method, path, 403])
        expect(text).not.toMatch(secrets)
      }
      const { errors } = await graphql(who, '{ Registrations { docs { email } totalDocs } }')
      expect(errors).toBeDefined()
    })

    it('is read by organisers and administrators, and written by nobody: by acts alone', async () => {
      for (const who of ['organiser', 'admin'] as const) {
        const path = `/registrations/${ids.registration}`
        expect((await ask(who, 'GET', path)).body.email).toBe('registrant@example.org')
        for (const [method, to, body] of [
          ['POST', '/registrations', { ...bodies.registrations, workshop: ids.workshop, state: 'confirmed' }],
          ['PATCH', path, { state: 'confirmed' }],
          ['PATCH', '/registrations?where[name][exists]=true', { name: 'x' }],
          ['DELETE', path],
          ['DELETE', '/registrations?where[name][exists]=true'],
        ] as [string, string, object?][])
          expect([who, method, to, (await ask(who, method, to, body)).status]).toEqual([who, method, to, 403])
        for (const mutation of ['createRegistration', 'updateRegistration', 'deleteRegistration'])
          expect((await graphql(who, `mutation { ${mutation}(id: "x") { id } }`)).errors).toBeDefined()
      }
    })

    it('cannot be guessed through anything public', async () => {
      for (const path of [
        '/workshops?where[registrations.email][equals]=registrant@example.org',
        '/workshops?where[registrations.email][equals]=nobody@example.org',
      ])
        expect((await ask('stranger', 'GET', path)).status).toBe(400)
    })
  })

  describe('to accounts', () => {
    it('shows strangers none, editors and organisers themselves, administrators all', async () => {
      for (const path of ['', `/${accounts.admin?.id}`, '/count'])
        expect((await ask('stranger', 'GET', `/users${path}`)).status).toBe(403)
      for (const who of ['editor', 'organiser'] as const) {
        const { body } = await ask(who, 'GET', '/users?limit=100')
        expect(body.docs.map(({ id }: Row) => id)).toEqual([accounts[who]?.id])
        expect((await ask(who, 'GET', `/users/${accounts.admin?.id}`)).status).toBe(404)
      }
      expect((await ask('admin', 'GET', '/users?limit=100')).body.totalDocs).toBe(roles.length)
      expect((await ask('stranger', 'GET', '/users/me')).body.user).toBeNull()
    })

    it.each<Who>(['editor', 'organiser'])('lets an %s change the own name, but nobody’s role', async (who) => {
      const own = accounts[who]?.id
      expect((await ask(who, 'PATCH', `/users/${own}`, { name: 'New name' })).status).toBe(200)
      await ask(who, 'PATCH', `/users/${own}`, { role: 'admin' })
      await ask(who, 'PATCH', `/users?where[id][equals]=${own}`, { role: 'admin' })
      await graphql(who, `mutation { updateUser(id: "${own}", data: { role: admin }) { id } }`)
      expect((await ask('admin', 'GET', `/users/${own}`)).body.role).toBe(who)
      expect((await ask(who, 'PATCH', `/users/${accounts.admin?.id}`, { name: 'x' })).status).toBe(403)
      await ask(who, 'PATCH', '/users?where[id][exists]=true', { name: 'mine' })
      expect((await ask('admin', 'GET', `/users/${accounts.admin?.id}`)).body.name ?? null).toBeNull()
      for (const [method, path, body] of [
        ['POST', '', bodies.users],
        ['DELETE', `/${own}`],
        ['DELETE', `/${accounts.admin?.id}`],
        ['POST', '/unlock', { email: accounts.admin?.email }],
      ] as [string, string, object?][]) {
        expect([method, path, (await ask(who, method, `/users${path}`, body)).status]).toEqual([method, path, 403])
      }
    })

    it.each<Who>(['reader', 'draftReader'])('tells a %s of its own alone, and lets it change nothing', async (who) => {
      const own = accounts[who]?.id
      expect((await ask(who, 'GET', '/users/me')).body.user).toMatchObject({ id: own, role: who })
      for (const [method, path, body] of [
        ['GET', ''],
        ['GET', `/${own}`],
        ['GET', `/${accounts.admin?.id}`],
        ['GET', `/${accounts.admin?.id}/name`],
        ['GET', '/count'],
        ['POST', '', bodies.users],
        ['PATCH', `/${own}`, { name: 'New name' }],
        ['PATCH', `/${own}`, { role: 'admin' }],
        ['PATCH', '?where[id][exists]=true', { name: 'mine' }],
        ['DELETE', `/${own}`],
        ['POST', '/unlock', { email: accounts.admin?.email }],
      ] as [string, string, object?][])
        expect([method, path, (await ask(who, method, `/users${path}`, body)).status]).toEqual([method, path, 403])
      for (const path of [
        '/todo',
        '/link-check',
        '/series-file',
        '/payload-preferences/x',
        '/payload-locked-documents',
      ])
        expect([path, (await ask(who, 'GET', path)).status]).toEqual([path, 403])
      const { payload } = database
      const { user } = await payload.auth({ headers: new Headers(accounts[who]?.headers) })
      const req = await createLocalReq({ user: user ?? undefined }, payload)
      expect(await payload.collections.users.config.access.admin?.({ req })).toBe(false)
      await expect(
        payload.update({
          collection: 'users',
          id: own ?? '',
          data: { name: 'x' },
          overrideAccess: false,
          req,
          user,
        }),
      ).rejects.toThrow('not allowed')
    })

    it('lets administrators give roles to others, never to themselves, and always leaves one', async () => {
      const { body } = await ask('admin', 'POST', '/users', {
        email: 'second@example.org',
        password: 'long enough a password',
        role: 'organiser',
      })
      expect(body.doc.role).toBe('organiser')
      expect((await ask('admin', 'PATCH', `/users/${body.doc.id}`, { role: 'editor' })).body.doc.role).toBe('editor')
      await ask('admin', 'PATCH', `/users/${accounts.admin?.id}`, { role: 'editor' })
      expect((await ask('admin', 'GET', `/users/${accounts.admin?.id}`)).body.role).toBe('admin')
      expect((await ask('admin', 'DELETE', `/users/${accounts.admin?.id}`)).status).toBe(400)
      expect((await ask('admin', 'DELETE', `/users/${body.doc.id}`)).status).toBe(200)
    })

    it('never shows keys, hashes and sessions of others', async () => {
      const { text } = await ask('admin', 'GET', '/users?limit=100&showHiddenFields=true')
      for (const word of ['"hash"', '"salt"', '"apiKeyIndex"', '"resetPasswordToken"']) expect(text).not.toContain(word)
      const { body } = await ask('admin', 'GET', `/users/${accounts.editor?.id}`)
      expect(body.apiKey ?? null).toBeNull()
    })

    it('takes no short password, whoever sets it', async () => {
      const body = { email: 'short@example.org', role: 'editor' }
      for (const password of ['abc', 'eleven char', '', 5, ['long enough a password']]) {
        expect([password, (await ask('admin', 'POST', '/users', { ...body, password })).status]).toEqual([
          password,
          400,
        ])
        expect((await ask('editor', 'PATCH', `/users/${accounts.editor?.id}`, { password })).status).toBe(400)
      }
      const { payload } = database
      const token = await payload.forgotPassword({
        collection: 'users',
        data: { email: accounts.organiser?.email ?? '' },
        disableEmail: true,
      })
      expect((await ask('stranger', 'POST', '/users/reset-password', { token, password: 'abc' })).status).toBe(400)
      expect(
        (await ask('stranger', 'POST', '/users/reset-password', { token, password: 'long enough a password' })).status,
      ).toBe(200)
    })

    it('shows the pages of the admin working copies, also where Payload’s own parts of them do not ask for any', async () => {
      const login = await fetch(`${server.url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: accounts.editor?.email, password: 'a long enough password' }),
      })
      const Cookie = String(login.headers.getSetCookie()[0]).split(';')[0] ?? ''
      const found = async (headers: Record<string, string>) =>
        (await fetch(`${server.url}/api/workshops/${ids.draft}?depth=0`, { headers: { Cookie, ...headers } })).status
      expect(await found({ Referer: `${server.url}/admin/collections/sessions?limit=10` })).toBe(200)
      const elsewhere: Record<string, string>[] = [
        { Referer: '' },
        { Referer: `${server.url}/` },
        { Referer: 'https://front.example/administrators' },
        { Referer: 'https://front.example/admin' },
        { Referer: 'https://front.example/admin/collections/sessions' },
        { Referer: 'https://front.example/admin', 'Sec-Fetch-Site': 'same-site' },
      ]
      for (const headers of elsewhere) expect([headers, await found(headers)]).toEqual([headers, 404])
    })

    it('makes nobody an administrator who merely comes first', async () => {
      for (const who of ['stranger', 'editor'] as const)
        expect(
          (
            await ask(who, 'POST', '/users/first-register', {
              email: 'first@example.org',
              password: 'long enough a password',
            })
          ).status,
        ).toBe(403)
    })

    it('lets an editor’s key read drafts', async () => {
      expect((await ask('editor', 'GET', `/workshops/${ids.workshop}?draft=true&locale=fr`)).body.title).toBe(
        'SECRET title',
      )
      const wrong = await fetch(`${server.url}/api/workshops/${ids.draft}`, {
        headers: { Authorization: 'users API-Key wrong' },
      })
      expect(wrong.status).toBe(401)
    })
  })

  describe('to what Payload keeps for itself', () => {
    it.each(['payload-preferences', 'payload-locked-documents', 'payload-migrations', 'payload-kv', 'payload-jobs'])(
      'refuses strangers %s',
      async (collection) => {
        for (const [method, path] of [
          ['GET', ''],
          ['GET', '/count'],
          ['GET', '/1'],
          ['POST', ''],
          ['PATCH', '?where[id][exists]=true'],
          ['DELETE', '?where[id][exists]=true'],
        ] as const) {
          const { body, status, text } = await ask(
            'stranger',
            method,
            `/${collection}${path}`,
            method === 'GET' ? undefined : {},
          )
          const nothing = [401, 403, 404, 501].includes(status) || body.totalDocs === 0 || body.value === null
          expect([method, path, nothing ? 'nothing' : body]).toEqual([method, path, 'nothing'])
          expect(text).not.toMatch(secrets)
        }
      },
    )

    it('runs no jobs for strangers or editors', async () => {
      for (const who of ['stranger', 'editor'] as const)
        expect([401, 403, 404]).toContain((await ask(who, 'GET', '/payload-jobs/run')).status)
    })
  })

  describe('to every route that there is', () => {
    /** What is said to whom a route is not for. */
    const refusals = [
      'ACCOUNT_NEEDED',
      'EDITORS_ONLY',
      'FIRST_ADMIN_BY_COMMAND',
      'FORBIDDEN',
      'ORGANISERS_ONLY',
      'TRANSLATORS_NO_ACT',
    ]
    /** Writes that no rule lets through, so that whoever may has them refused for what they say. */
    const wrong = { title: 5, name: 5, alt: 5, email: 5, key: 5 }
    const request = (route: string): [method: string, path: string, body?: object] => {
      const [method = '', path = ''] = route.split(' ')
      // The id of nothing, as the database has ids.
      const none = String(ids.workshop).replace(/.{3}$/, (end) => (end === 'fff' ? 'eee' : 'fff'))
      const filled = path.replaceAll(/:(\w+)\??/g, (_, name: string) => (name === 'filename' ? 'cover.png' : none))
      const together = /^(PATCH|DELETE)$/.test(method) && !path.includes(':')
      const { key: _, ...unkept } = wrong
      const body = path.startsWith('/payload-kv') ? unkept : wrong
      return [
        method,
        `${filled}${together ? `?where[id][equals]=${none}` : ''}`,
        method.startsWith('P') ? body : undefined,
      ]
    }

    it('is for those whom the table names, and changes nothing', async () => {
      const { payload } = database
      const stored = async () =>
        Promise.all(
          // What an account looked at last is noted, and forgotten, beside its requests.
          payload.config.collections
            .filter(({ slug }) => slug !== 'payload-preferences')
            .map(async ({ slug }) => {
              const { docs } = await payload.db.find({ collection: slug, limit: 0, sort: 'id', where: {} })
              return [slug, docs]
            }),
        )
      const before = JSON.stringify(await stored())
      const marks: Record<string, string> = {}
      for (const route of routesOf(payload.config)) {
        const [method, path, body] = request(route)
        const answers = await Promise.all(
          (['stranger', ...roles] as const).map(async (who, n) => {
            // It begins, and goes on after its answer.
            if (route === 'POST /link-check' && whoMay[route]?.[n] === '+') return '+'
            const { body: said, status } = await ask(who, method, path, body)
            const code = said.errors?.[0]?.code
            expect([route, who, status, status < 500]).toEqual([route, who, status, true])
            if (whoMay[route] === nowhere) return code === 'NOT_FOUND' ? '.' : `${status}`
            return refusals.includes(code) ? '-' : '+'
          }),
        )
        marks[route] = answers.join('')
        const keyless = await fetch(`${server.url}/api${path}`, {
          method,
          headers: { Authorization: 'users API-Key nobody', 'Content-Type': 'application/json' },
          body: body && JSON.stringify(body),
        })
        expect([route, keyless.status]).toEqual([route, 401])
        await keyless.arrayBuffer()
      }
      expect(marks).toEqual(whoMay)
      expect(JSON.stringify(await stored())).toBe(before)
    })
  })

  describe('to what is answered, by any route', () => {
    const nobody = '00000000-0000-0000-0000-000000000000'
    /** Every route that is served below /api, with what it takes to lead somewhere. */
    const routes = (): [method: string, path: string][] => {
      const { collections, endpoints, globals } = database.payload.config
      const all = [
        ...endpoints.map(({ method, path }) => ({ method, path })),
        ...collections.flatMap((one) =>
          (one.endpoints || []).map(({ method, path }) => ({ method, path: `/${one.slug}${path}` })),
        ),
        ...globals.flatMap((one) =>
          (one.endpoints || []).map(({ method, path }) => ({ method, path: `/globals/${one.slug}${path}` })),
        ),
        ...['/', '/plan', '/load'].map((path) => ({
          method: path === '/' ? 'get' : 'post',
          path: `/series-file${path}`,
        })),
        { method: 'post', path: '/graphql' },
        { method: 'get', path: '/graphql' },
        { method: 'get', path: '/graphql-playground' },
        { method: 'get', path: '/schema.graphql' },
        { method: 'get', path: '/openapi.json' },
        { method: 'get', path: '/docs' },
        { method: 'get', path: '/nothing' },
      ]
      const named: Record<string, string> = { slug: 'open', filename: 'cover.png' }
      const idOf = (path: string): string | undefined =>
        ids[
          contents[collections.find(({ slug }) => path.startsWith(`/${slug}/`))?.slug as keyof typeof contents]?.[0] ??
            ''
        ]
      return all.map(({ method, path }) => [
        method.toUpperCase(),
        path.replaceAll(/:(\w+)\??/g, (_, name: string) =>
          method === 'get' ? (named[name] ?? idOf(path) ?? nobody) : nobody,
        ),
      ])
    }
    const kept = (headers: Headers) => ({
      cache: headers.get('cache-control'),
      vary: ['Cookie', 'Authorization'].filter((name) => headers.get('vary')?.includes(name)),
    })

    it('lets nobody keep what comes with an account’s key or session, refusals included', async () => {
      const login = await fetch(`${server.url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: accounts.editor?.email, password: 'a long enough password' }),
      })
      const Cookie = String(login.headers.getSetCookie()[0]).split(';')[0] ?? ''
      const none = [{ Cookie: 'payload-token=nobody' }, { Authorization: 'users API-Key nobody' }] as const
      const all = routes()
      expect(all.length).toBeGreaterThan(100)
      for (const [n, [method, path]] of all.entries())
        for (const headers of [
          { ...(n % 2 ? none[0] : none[1]) },
          // Logging in and out ends the session.
          ...(path.startsWith('/users/log') ? [] : [n % 2 ? { Cookie } : (accounts.editor?.headers ?? {})]),
        ]) {
          const response = await fetch(`${server.url}/api${path}`, { method, headers })
          await response.arrayBuffer()
          expect([method, path, response.status, kept(response.headers)]).toEqual([
            method,
            path,
            expect.any(Number),
            {
              cache: expect.stringMatching(/^private, no-store(, no-transform)?$/),
              vary: ['Cookie', 'Authorization'],
            },
          ])
        }
    })

    it('lets strangers keep what they read of the content, to be asked for again, and nothing else', async () => {
      for (const [method, path] of routes().filter(([method]) => method === 'GET')) {
        const ask = (headers: Record<string, string> = {}) => fetch(`${server.url}/api${path}`, { method, headers })
        const response = await ask()
        const isContent =
          response.status === 200 && !/^\/(users|payload-|media\/file|graphql)|\/registration$/.test(path)
        await response.arrayBuffer()
        const { cache, vary } = kept(response.headers)
        expect([path, vary]).toEqual([path, ['Cookie', 'Authorization']])
        if (path.startsWith('/media/file')) continue
        expect([path, cache]).toEqual([path, isContent ? 'public, max-age=0, must-revalidate' : 'no-store'])
        if (!isContent) continue
        const again = await ask({ 'If-None-Match': response.headers.get('etag') ?? '' })
        expect([path, again.status, await again.text()]).toEqual([path, 304, ''])
      }
    })
  })

  describe('by GraphQL', () => {
    it('is the same for strangers: what is public, and nothing else', async () => {
      const list = await graphql(
        'stranger',
        '{ Workshops(draft: true, trash: true) { docs { id title cover { filename } moderators { person { name } } } totalDocs } }',
      )
      expect(JSON.stringify(list)).not.toMatch(secrets)
      const one = await graphql('stranger', `{ Workshop(id: "${ids.draft}", draft: true) { title } }`)
      expect(one.data?.Workshop ?? null).toBeNull()
      for (const who of ['draftReader', 'editor'] as const)
        expect(
          (await graphql(who, `{ Workshop(id: "${ids.draft}", draft: true) { title } }`)).data.Workshop.title,
        ).toBe('DRAFTED')
      for (const query of [
        '{ versionsWorkshops { docs { id } } }',
        '{ Users { docs { email } } }',
        '{ Registrations { docs { email } } }',
        `{ countRegistrations { totalDocs } }`,
      ])
        expect((await graphql('stranger', query)).errors).toBeDefined()
      const hidden = await graphql('stranger', `{ Workshop(id: "${ids.workshop}") { publishAt publishRefused } }`)
      expect(hidden.data?.Workshop?.publishAt ?? null).toBeNull()
    })

    it.each<Who>(['reader', 'draftReader', 'editor', 'admin'])(
      'gives the key of a %s what is published, field by field, until drafts are asked for',
      async (who) => {
        const one = (args: string) =>
          `Workshop(id: "${ids.workshop}", locale: fr${args}) { title cover { filename } moderators { person { name } } programme { session { title } } }`
        const published = `{ ${one('')} explicit: ${one(', draft: false')} countWorkshops { totalDocs } Series { title } }`
        const known = await graphql('stranger', published)
        expect(known.errors).toBeUndefined()
        expect(await graphql(who, published)).toEqual(known)
        for (const query of ['Workshops', 'Sessions', 'Speakers', 'Organisations', 'allMedia'].map(
          (name) => `{ ${name}(limit: 36) { docs { id } totalDocs } }`,
        ))
          expect([query, await graphql(who, query)]).toEqual([query, await graphql('stranger', query)])
        for (const [closed, code] of [
          ['{ versionsWorkshops { docs { id } } }', 'FORBIDDEN'],
          ['{ Registrations { docs { email } } }', 'FORBIDDEN'],
        ] as const)
          if (who !== 'admin' && who !== 'editor')
            expect((await graphql(who, closed)).errors[0].extensions.code).toBe(code)
        const asked = `{ draft: ${one(', draft: true')} ${one('')} all: countWorkshops(draft: true) { totalDocs } countWorkshops { totalDocs } }`
        const { data, errors } = await graphql(who, asked)
        if (who === 'reader') {
          expect(errors[0].extensions.code).toBe('DRAFTS_FOR_EDITORS')
          expect(JSON.stringify(data)).not.toMatch(secrets)
          return
        }
        expect(errors).toBeUndefined()
        expect(data.Workshop).toEqual(known.data.Workshop)
        expect(data.draft).toMatchObject({
          title: 'SECRET title',
          moderators: [{ person: { name: 'SECRET Person' } }],
          programme: [{ session: { title: 'SECRET talk' } }],
        })
        expect(data.all.totalDocs).toBeGreaterThan(data.countWorkshops.totalDocs)
        expect(data.countWorkshops).toEqual(known.data.countWorkshops)
      },
    )

    it('refuses strangers every mutation', async () => {
      for (const mutation of [
        'createWorkshop(data: { title: "x" }) { id }',
        `updateWorkshop(id: "${ids.workshop}", data: { title: "x" }) { id }`,
        `deleteWorkshop(id: "${ids.workshop}") { id }`,
        `duplicateSession(id: "${ids.talk}", data: {}) { id }`,
        'updateSeries(data: { key: "x" }) { key }',
        'createUser(data: { email: "x@example.org", password: "long enough a password", role: admin }) { id }',
        `createRegistration(data: { name: "x", email: "x@example.org", workshop: "${ids.workshop}", state: pending }) { id }`,
      ]) {
        for (const who of ['stranger', 'reader', 'draftReader'] as const)
          expect([mutation, (await graphql(who, `mutation { ${mutation} }`)).errors]).toEqual([
            mutation,
            expect.anything(),
          ])
      }
      expect((await ask('stranger', 'GET', `/workshops/${ids.workshop}?locale=fr`)).body.title).toBe('Ouvert')
    })
  })
})
