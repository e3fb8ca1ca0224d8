import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { refusal } from '../../src/i18n/errors/refusal'
import { describeWithDatabase, useDatabase } from '../support/database'
import { makeExampleSeries } from '../support/exampleSeries'
import { makeAccount, useServer, type Account } from '../support/server'

describeWithDatabase('the REST API', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { frontEnds: ['https://front.example'] })
  let made: Awaited<ReturnType<typeof makeExampleSeries>>
  let editor: Account

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/api${path}`, { headers, redirect: 'manual' })
  const json = async (path: string, headers?: Record<string, string>) => {
    const response = await get(path, headers)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  beforeAll(async () => {
    made = await makeExampleSeries(database.payload)
    editor = await makeAccount(database.payload, 'editor')
  })

  describe('one document by slug', () => {
    it('gives a workshop in both languages, its programme in order with people and affiliations', async () => {
      const { body, status } = await json('/workshops/by-slug/summer?locale=en')
      expect(status).toBe(200)
      expect(body).toMatchObject({
        slug: 'summer',
        timeZone: 'Europe/Paris',
        title: { fr: 'Vers l’été', en: 'Towards summer', text: 'Towards summer', servedFrom: 'en' },
        subtitle: { fr: 'Sous-titre seulement en français', en: null, servedFrom: 'fr' },
        programme: [
          { kind: 'discussion', people: [], items: [] },
          {
            kind: 'block',
            items: [
              {
                title: { en: 'Second talk' },
                people: [
                  {
                    name: 'Bo Zhang',
                    affiliations: [
                      {
                        printed: { en: 'Head of Unit, Institute for Research' },
                        organisation: { name: { en: 'Institute for Research' } },
                      },
                    ],
                  },
                  { name: 'Ana Éluard', role: 'discussant' },
                ],
              },
              {
                title: { en: 'First talk: “detours”' },
                people: [{ name: 'Ana Éluard', person: { slug: 'ana-eluard' } }],
              },
            ],
          },
        ],
      })
    })

    it('gives a person, an organisation and the series', async () => {
      expect(await json('/speakers/by-slug/ana-eluard')).toMatchObject({
        status: 200,
        body: {
          name: 'Ana Éluard',
          appearances: [
            { session: { title: { fr: 'Second exposé' } } },
            { session: { title: { fr: 'Premier exposé : “détours”' } } },
          ],
        },
      })
      expect(await json('/organisations/by-slug/institute-for-research')).toMatchObject({
        status: 200,
        body: {
          name: { en: 'Institute for Research', text: 'Institute for Research', servedFrom: 'en' },
          parent: { name: { fr: 'Université mère' } },
        },
      })
      expect(await json('/series?locale=en')).toMatchObject({
        status: 200,
        body: { title: { text: 'The series' }, committee: [{ name: 'Ana Éluard' }] },
      })
    })

    it('gives the same as GraphQL', async () => {
      const { body } = await json('/workshops/by-slug/summer')
      const response = await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          query:
            '{ workshop(slug: "summer") { id title { fr en text servedFrom } abstract { fr { nodes html } en { nodes html } html servedFrom } moderators { name line { text } } publishedAt } }',
        }),
      })
      const { data } = (await response.json()) as { data: { workshop: object } }
      expect(body).toMatchObject(data.workshop)
    })

    it('answers a former slug with the workshop, and says where it is now', async () => {
      const response = await get('/workshops/by-slug/first-name')
      expect([response.status, response.headers.get('content-location')]).toEqual([
        200,
        '/api/workshops/by-slug/summer',
      ])
      expect(await response.json()).toMatchObject({ slug: 'summer' })
    })

    it('answers 404 for what is not there or not public, all alike', async () => {
      const bodies = await Promise.all(
        [
          '/workshops/by-slug/nowhere',
          '/workshops/by-slug/in-preparation',
          '/speakers/by-slug/secret-speaker',
          '/organisations/by-slug/%00',
          `/workshops/by-slug/${'x'.repeat(3000)}`,
        ].map(async (path) => {
          const { body, status } = await json(path)
          expect([path.slice(0, 50), status]).toEqual([path.slice(0, 50), 404])
          return JSON.stringify(body.errors)
        }),
      )
      expect(new Set(bodies).size).toBe(1)
    })

    it('keeps no refusal, and says what it depends on', async () => {
      for (const path of ['/workshops/by-slug/nowhere', '/series?draft=true', '/speakers/404']) {
        const { headers, status } = await get(path)
        expect([path, status < 500, headers.get('cache-control')]).toEqual([path, true, 'no-store'])
        expect(headers.get('vary')).toMatch(/Cookie, Authorization, Origin, Accept-Language/)
      }
    })

    it('logs a refusal with its request alone, and one that is no reader’s fault as an error', async () => {
      const { logger } = database.payload
      const [error, info] = [jest.spyOn(logger, 'error'), jest.spyOn(logger, 'info')]
      error.mockImplementation(() => undefined)
      const { hooks } = database.payload.collections.speakers.config
      const failing = () => Promise.reject(refusal('WRITER_BUSY'))
      try {
        expect((await get('/workshops/by-slug/nowhere')).status).toBe(404)
        expect([error.mock.calls, info.mock.calls]).toEqual([[], []])
        hooks.beforeOperation.push(failing)
        expect((await get('/speakers')).status).toBe(503)
        expect(error).toHaveBeenCalledTimes(1)
      } finally {
        hooks.beforeOperation = hooks.beforeOperation.filter((hook) => hook !== failing)
        error.mockRestore()
        info.mockRestore()
      }
    })

    it('names the field that is wrong', async () => {
      expect(await json('/workshops/by-slug/summer?locale=xx')).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'locale' }], requestId: expect.any(String) },
      })
      expect(await json('/workshops/by-slug/summer?draft=yes')).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'draft' }] },
      })
    })
  })

  describe('drafts', () => {
    it('are closed to strangers, in words', async () => {
      for (const path of [
        '/workshops/by-slug/in-preparation?draft=true',
        '/workshops/by-slug/summer?draft=true',
        '/series?draft=true',
        '/speakers/by-slug/secret-speaker?draft=true',
      ]) {
        const { body, status } = await json(path)
        expect([path, status]).toEqual([path, 403])
        expect(JSON.stringify(body)).not.toMatch(/secret/i)
        expect(body).toMatchObject({ errors: [{ message: expect.stringContaining('editor'), field: 'draft' }] })
      }
      expect(
        (
          await json('/workshops/by-slug/summer?draft=true', {
            Authorization: 'users API-Key 00000000-0000-0000-0000-000000000000',
          })
        ).status,
      ).toBe(401)
    })

    it('are open to an editor with an API key, and kept by nobody', async () => {
      const response = await get('/workshops/by-slug/in-preparation?draft=true&locale=en', editor.headers)
      expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([
        200,
        'private, no-store',
        null,
      ])
      expect(await response.json()).toMatchObject({
        status: 'draft',
        programme: [{ title: { text: 'Secret talk' }, people: [{ name: 'Secret Speaker' }, {}] }],
      })
      expect((await json('/speakers/by-slug/secret-speaker?draft=true', editor.headers)).status).toBe(200)
    })

    it('are found by the slug that readers know while the working copy has another', async () => {
      await database.payload.update({
        collection: 'workshops',
        id: made.workshop.id,
        data: { slug: 'summer-to-be', title: 'Changé' },
        draft: true,
        locale: 'fr',
        depth: 0,
      })
      const draft = await json('/workshops/by-slug/summer?draft=true', editor.headers)
      expect(draft).toMatchObject({
        status: 200,
        body: { slug: 'summer-to-be', title: { fr: 'Changé', en: 'Towards summer' } },
      })
      expect(await json('/workshops/by-slug/summer')).toMatchObject({
        status: 200,
        body: { slug: 'summer', title: { fr: 'Vers l’été' } },
      })
      expect((await json('/workshops/by-slug/summer-to-be')).status).toBe(404)
    })
  })

  it('lets a reader keep what is public, to be asked for again each time', async () => {
    const first = await get('/workshops/by-slug/summer')
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(first.headers.get('vary')).toMatch(/Cookie/)
    const tag = first.headers.get('etag') as string
    expect(tag).toMatch(/^"[\w-]+-gzip"$/)
    const again = await get('/workshops/by-slug/summer', { 'If-None-Match': `"other", ${tag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    expect((await get('/workshops/by-slug/summer?locale=en', { 'If-None-Match': tag })).status).toBe(200)
  })

  it('answers HEAD as GET, without the body', async () => {
    for (const path of ['/workshops/by-slug/summer', '/workshops', '/workshops/by-slug/nowhere']) {
      const [head, whole] = [await fetch(`${server.url}/api${path}`, { method: 'HEAD' }), await get(path)]
      expect([path, head.status, head.headers.get('etag'), await head.text()]).toEqual([
        path,
        whole.status,
        whole.headers.get('etag'),
        '',
      ])
    }
  })

  it('is read by any page, and with a session by named front ends alone', async () => {
    const stranger = await get('/workshops/by-slug/summer', { Origin: 'https://anyone.example' })
    expect([
      stranger.status,
      stranger.headers.get('access-control-allow-origin'),
      stranger.headers.get('access-control-allow-credentials'),
    ]).toEqual([200, '*', null])
    const front = await get('/workshops/by-slug/summer', { Origin: 'https://front.example' })
    expect([
      front.headers.get('access-control-allow-origin'),
      front.headers.get('access-control-allow-credentials'),
    ]).toEqual(['https://front.example', 'true'])
    expect(front.headers.get('vary')).toMatch(/Origin/)
  })

  it('says in stock answers too what fell back', async () => {
    const { body } = await json('/workshops?locale=en&where[slug][equals]=summer&depth=0')
    expect(body).toMatchObject({
      docs: [
        { subtitle: 'Sous-titre seulement en français', fallbacks: { subtitle: 'fr', 'confidentiality.note': 'fr' } },
      ],
    })
    expect((body.docs as { fallbacks: object }[])[0]?.fallbacks).not.toHaveProperty('title')
  })

  it('carries the id of the request with each error, also with Payload’s own', async () => {
    for (const path of [
      '/nothing',
      '/workshops/by-slug/nowhere',
      '/workshops/00000000-0000-0000-0000-000000000000',
      '/registrations',
    ]) {
      const response = await get(path)
      expect([path, response.status >= 400]).toEqual([path, true])
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.any(String) }],
        requestId: response.headers.get('x-request-id'),
      })
    }
  })

  it('names the field of a write that is refused', async () => {
    const response = await fetch(`${server.url}/api/organisations?locale=en`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...editor.headers },
      body: JSON.stringify({ name: { en: 'X' }, link: 'javascript:alert(1)' }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [{ field: 'link', data: { errors: [{ path: 'link' }] } }],
      requestId: expect.any(String),
    })
  })
})
