import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from '@jest/globals'
import { createClient } from '../../../packages/client/src/index'
import { previews } from '../../../src/cms/previews/address'
import { previewTokenFor, seriesTokenFor } from '../../../src/cms/previews/previewToken'
import { readFrontEnd } from '../../../src/domain/frontEnd'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'
import type { JsonObject } from '../../support/json'
import { makeAccount, useServer, type Account } from '../../support/server'

const HOUR = 3_600_000

describeWithDatabase('a shared draft on a front end', () => {
  const database = useDatabase()
  let at: number | null = null
  const now = () => new Date(at ?? Date.now())
  const server = useServer(() => database.payload, { now, readLimit: 100_000 })
  const limited = useServer(() => database.payload, { readLimit: 3 })
  let example: Awaited<ReturnType<typeof makeExampleSeries>>
  let editor: Account

  beforeAll(async () => {
    example = await makeExampleSeries(database.payload)
    editor = await makeAccount(database.payload, 'editor')
  })

  const ask = async (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) => {
    const response = await fetch(`${server.url}/api/${path}`, { ...init, headers })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as JsonObject }
  }
  const share = async (
    id: string,
    data: object = { days: 1 },
  ): Promise<{ token: string; url: string; until: string }[]> => {
    const headers = { ...editor.headers, 'Content-Type': 'application/json' }
    const { body, status } = await ask(`workshops/${id}/share`, headers, { method: 'POST', body: JSON.stringify(data) })
    expect(status).toBe(200)
    return body.links
  }
  const linkTo = async (id: string): Promise<string> => (await share(id))[0]!.token
  const shows = (token: string, more: Record<string, string> = {}) => ({ Authorization: `Share ${token}`, ...more })
  const graph = (query: string, headers: Record<string, string> = {}, path = 'graphql/drafts') =>
    ask(path, { 'Content-Type': 'application/json', ...headers }, { method: 'POST', body: JSON.stringify({ query }) })

  it('comes with its programme in each language, from any page, and is kept by nobody', async () => {
    const token = await linkTo(example.draft.id)
    for (const [locale, title, talk] of [
      ['fr', 'En préparation', 'Exposé secret'],
      ['en', 'In preparation', 'Secret talk'],
    ]) {
      const { body, headers, status } = await ask(
        `shared?locale=${locale}`,
        shows(token, { Origin: 'https://www.example.org' }),
      )
      expect([status, body.id, body.title.text, body.programme[0].title.text]).toEqual([
        200,
        example.draft.id,
        title,
        talk,
      ])
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('vary')).toMatch(/Authorization/)
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
    const client = createClient({ url: server.url, locale: 'en' })
    expect((await client.shared(token))?.title?.text).toBe('In preparation')
    expect(await client.shared('x')).toBeNull()
    const preflight = await fetch(`${server.url}/api/shared`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://a.example',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization',
      },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'Authorization,Content-Type',
    ])
    const { body, headers } = await graph(
      `{ sharedWorkshop(token: "${token}") { id status publishedAt title(locale: en) { text } programme { title { fr } people { name } } } }`,
    )
    expect(body.data.sharedWorkshop).toMatchObject({
      id: example.draft.id,
      status: 'draft',
      publishedAt: null,
      title: { text: 'In preparation' },
      programme: [{ title: { fr: 'Exposé secret' }, people: [{ name: 'Secret Speaker' }, { name: 'Ana Éluard' }] }],
    })
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('names people as they would be printed, and leads to no entry that is not public, nor to another draft', async () => {
    const token = await linkTo(example.draft.id)
    const { body } = await ask('shared', shows(token))
    const [secret, ana] = body.programme[0].people
    expect([secret.name, secret.person]).toEqual(['Secret Speaker', null])
    expect([ana.name, ana.person.slug]).toEqual(['Ana Éluard', 'ana-eluard'])
    // Another draft of a workshop that is public: what a person leads to is what everybody reads of it.
    const headers = { ...editor.headers, 'Content-Type': 'application/json' }
    const changed = { title: 'Une nouveauté secrète' }
    const path = `workshops/${example.workshop.id}?draft=true&locale=fr`
    expect((await ask(path, headers, { method: 'PATCH', body: JSON.stringify(changed) })).status).toBe(200)
    const asked = (person: string) =>
      `{ sharedWorkshop(token: "${token}") { programme { people { person { ${person} } } } } }`
    const question = asked(
      'biography { fr { html } } appearances(limit: 1) { workshop { title { fr } } } totalWorkshops',
    )
    const inSession = asked('appearances(limit: 1) { session { title { fr } } }')
    for (const query of [question, inSession]) {
      const { body: told, text } = await graph(query)
      expect([query, told.errors]).toEqual([query, undefined])
      expect(text).toMatch(/Vers l’été|Second exposé/)
      expect(text).not.toMatch(/nouveauté|Exposé secret/)
    }
    const house = `{ sharedWorkshop(token: "${token}") { programme { people { affiliations { organisation { workshops(limit: 1) { title { fr } } } } } } } }`
    expect((await graph(house)).text).toContain('Vers l’été')
    expect((await graph(question, editor.headers)).text).toMatch(/nouveauté/)
  })

  it('is asked with a token in no address: by POST alone, be the question known by its hash', async () => {
    const token = await linkTo(example.draft.id)
    const query = `query ($token: String!) { one: sharedWorkshop(token: $token) { id } }`
    const extensions = JSON.stringify({
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    })
    const posted = JSON.stringify({ query, variables: { token }, extensions: JSON.parse(extensions) })
    const asked = await ask('graphql/drafts', { 'Content-Type': 'application/json' }, { method: 'POST', body: posted })
    expect(asked.body.data.one.id).toBe(example.draft.id)
    const variables = JSON.stringify({ token })
    const literal = `{ sharedWorkshop(token: "${token}") { id } }`
    for (const address of [
      new URLSearchParams({ query, variables }),
      new URLSearchParams({ extensions, variables }),
      new URLSearchParams({ query: literal }),
    ]) {
      const { body, status } = await ask(`graphql/drafts?${String(address)}`)
      expect([status, body.errors[0].extensions?.code ?? body.errors[0].code]).toEqual([405, 'GRAPHQL_BY_POST'])
    }
  })

  it('is all that a token opens: no list, no other document, no write, no account', async () => {
    const [token, other] = [await linkTo(example.draft.id), await linkTo(example.workshop.id)]
    expect((await ask('shared', shows(other))).body.id).toBe(example.workshop.id)
    const strange = { 'Content-Type': 'application/json' }
    for (const [method, path, body] of [
      ['GET', `workshops/${example.draft.id}`],
      ['GET', `workshops/${example.draft.id}?draft=true`],
      ['GET', 'workshops/by-slug/in-preparation?draft=true'],
      ['GET', 'workshops?draft=true'],
      ['GET', `sessions/${example.sessions.hidden.id}?draft=true`],
      ['GET', `speakers/${example.secret.id}`],
      ['GET', `workshops/${example.draft.id}/share`],
      ['GET', 'users/me'],
      ['POST', `workshops/${example.draft.id}/share`, { days: 30 }],
      ['PATCH', `workshops/${example.draft.id}`, { title: 'x' }],
      ['DELETE', `workshops/${example.draft.id}`],
      ['POST', 'shared', {}],
      ['PATCH', 'shared', {}],
    ] as [string, string, object?][]) {
      const init = { method, ...(body ? { body: JSON.stringify(body) } : {}) }
      const [held, stranger] = [await ask(path, { ...shows(token), ...strange }, init), await ask(path, strange, init)]
      const of = ({ body: said, status }: typeof held) => [path, status, { ...said, requestId: null }]
      // As a stranger, to the letter.
      expect(of(held)).toEqual(of(stranger))
      expect(held.text).not.toMatch(/secret|préparation/i)
    }
    for (const query of [
      '{ workshop(slug: "in-preparation") { id } }',
      '{ workshops { docs { id } } }',
      '{ series { id } }',
    ])
      expect((await graph(query, shows(token))).body.errors[0].extensions.code).toBe('DRAFTS_FOR_EDITORS')
    const one = await graph(
      `{ sharedWorkshop(token: "${token}") { id } workshop(slug: "in-preparation") { title { fr } } }`,
    )
    expect(one.text).not.toContain('préparation')
    // In the graph of what is public there is no such field.
    expect((await graph(`{ sharedWorkshop(token: "${token}") { id } }`, {}, 'graphql')).status).toBe(400)
    // A session that comes along is not looked at.
    const login = await ask('users/login', strange, {
      method: 'POST',
      body: JSON.stringify({ email: editor.email, password: 'a long enough password' }),
    })
    const cookie = String(login.headers.getSetCookie()[0]).split(';')[0] ?? ''
    expect((await ask('users/me', { Cookie: cookie })).body.user?.id).toBe(editor.id)
    expect((await ask('users/me', { ...shows(token), Cookie: cookie })).body.user).toBeNull()
  })

  it('ends with its link, and a token that shows nothing is refused the same, whatever it is', async () => {
    const token = await linkTo(example.draft.id)
    const preview = previewTokenFor(database.payload, example.draft.id, new Date())
    expect((await ask('shared', shows(preview))).body.id).toBe(example.draft.id)
    const question = `{ sharedWorkshop(token: "${token}") { title { fr } } }`
    for (let n = 0; n < 2; n++) expect((await graph(question)).text).toContain('En préparation')
    await share(example.draft.id, { withdraw: token })
    // Nothing of either answer stands ready for whoever asks the same.
    expect((await graph(question)).body).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'SHARE_UNKNOWN' } }],
    })
    const [hex, mac, until] = preview.split('.') as [string, string, string]
    const ofOther = previewTokenFor(database.payload, example.workshop.id, new Date()).split('.') as [
      string,
      string,
      string,
    ]
    const refusals = new Set<string>()
    for (const wrong of [
      token,
      'x',
      '*',
      'A'.repeat(32),
      'A'.repeat(8000),
      `${token} ${token}`,
      'p',
      `${hex}.${mac}.${Number(until) + 1}`,
      `${hex}.${mac}.${'9'.repeat(9)}`,
      `${hex}.${mac}.0${until}`,
      `${hex}.${ofOther[1]}.${until}`,
      `${ofOther[0]}.${mac}.${until}`,
      `${hex}.${'0'.repeat(64)}.${until}`,
      `${hex.replace('p', 'P')}.${mac}.${until}`,
      `p${'0'.repeat(32)}.${mac}.${until}`,
      example.draft.id,
    ]) {
      const { body, headers, status, text } = await ask('shared', {
        Authorization: `Share ${wrong}`,
        'Accept-Language': 'en',
      })
      expect([wrong.slice(0, 60), status, body.errors[0].code]).toEqual([wrong.slice(0, 60), 404, 'SHARE_UNKNOWN'])
      expect(headers.get('cache-control')).toBe('private, no-store')
      refusals.add(text.replace(/"requestId":"[^"]*"/, ''))
    }
    for (const nothing of [{}, { Authorization: 'Share' }, { Authorization: 'Share ' }] as Record<string, string>[]) {
      const { status, text } = await ask('shared', { 'Accept-Language': 'en', ...nothing })
      expect(status).toBe(404)
      refusals.add(text.replace(/"requestId":"[^"]*"/, ''))
    }
    expect(refusals.size).toBe(1)
    expect((await ask('shared', shows('x', { 'Accept-Language': 'fr' }))).body.errors[0].message).toMatch(
      /^Ce lien ne montre aucun brouillon/,
    )
    const { body, status } = await graph('{ sharedWorkshop(token: "x") { id } }')
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([200, null, 'SHARE_UNKNOWN'])
    // An account’s key is none either.
    expect((await ask('shared', editor.headers)).status).toBe(404)
    // Anything else in the header names an account, and no such account is there.
    expect((await ask('shared', { Authorization: `Shared ${preview}` })).status).toBe(401)
  })

  it('is there for an editor’s preview for an hour or two, under one address in the hour', async () => {
    const start = Date.UTC(2026, 10, 1, 10, 20)
    const token = previewTokenFor(database.payload, example.draft.id, new Date(start))
    expect(previewTokenFor(database.payload, example.draft.id, new Date(start + HOUR / 2))).toBe(token)
    for (const [later, status] of [
      [start, 200],
      [Date.UTC(2026, 10, 1, 11, 59, 59), 200],
      [Date.UTC(2026, 10, 1, 12), 404],
    ] as const) {
      at = later
      expect((await ask('shared', shows(token))).status).toBe(status)
    }
    at = null
  })

  it('is led to by the admin: by its preview, and by links that are shared', async () => {
    const { custom } = database.payload.config
    const { frontEnd } = readFrontEnd(
      {
        preview: 'https://www.example.org/{locale}/preview/{token}?a=1',
        seriesPreview: 'https://www.example.org/{locale}/series/{token}',
      },
      ['fr', 'en'],
    )
    const of = previews((id) => `/preview/workshops/${id}`, 'preview')
    const { id } = example.draft
    const addressFor = (user: object | null, language = 'en') =>
      of.preview({ id }, { locale: 'fr', req: { i18n: { language }, payload: database.payload, user } as never })
    const own = `/preview/workshops/${id}?locale=en`
    const account = { collection: 'users', id: editor.id, role: 'editor' }
    expect(addressFor(account)).toBe(own)
    Object.assign(custom, { frontEnd })
    try {
      const token = previewTokenFor(database.payload, id, new Date())
      expect(addressFor(account)).toBe(`https://www.example.org/en/preview/${token}?a=1`)
      expect(addressFor(account, 'fr')).toBe(`https://www.example.org/fr/preview/${token}?a=1`)
      const ofSeries = previews(() => '/preview/series', 'seriesPreview')
      const seriesFor = (user: object | null, language: string) =>
        ofSeries.preview({}, { locale: 'fr', req: { i18n: { language }, payload: database.payload, user } as never })
      const seriesToken = seriesTokenFor(database.payload, new Date())
      for (const language of ['fr', 'en'])
        expect(seriesFor(account, language)).toBe(`https://www.example.org/${language}/series/${seriesToken}`)
      expect(seriesFor(null, 'fr')).toBe('/preview/series?locale=fr')
      // No token for who may not read drafts.
      expect(addressFor({ ...account, role: 'reader' })).toBe(own)
      expect(addressFor(null)).toBe(own)
      const [link] = await share(id)
      expect(link!.url).toMatch(/^https:\/\/www\.example\.org\/(fr|en)\/preview\/[\w-]{32}\?a=1$/)
      expect((await ask('shared', shows(link!.token))).body.id).toBe(id)
    } finally {
      Object.assign(custom, { frontEnd: null })
    }
  })

  it('is there of the series too, by a token that an editor’s preview alone hands over, and that opens nothing else', async () => {
    const { payload } = database
    const start = Date.UTC(2026, 10, 1, 10, 20)
    const token = seriesTokenFor(payload, new Date(start))
    expect(seriesTokenFor(payload, new Date(start + HOUR / 2))).toBe(token)
    await payload.updateGlobal({
      slug: 'series',
      draft: true,
      data: {
        title: 'Série en préparation',
        committee: [{ person: example.secret.id }],
        _status: 'draft',
      },
      locale: 'fr',
    })
    at = start
    const { body, headers, status } = await ask('shared/series?locale=fr', shows(token))
    expect([status, body.title.text, headers.get('cache-control')]).toEqual([
      200,
      'Série en préparation',
      'private, no-store',
    ])
    // Named as it would be printed; no entry of who is not public.
    expect(body.committee).toMatchObject([{ name: 'Secret Speaker', person: null }])
    expect((await ask('series?locale=fr')).text).not.toMatch(/préparation|Secret/)
    const client = createClient({ url: server.url, locale: 'fr' })
    expect((await client.sharedSeries(token))?.title?.text).toBe('Série en préparation')
    expect([await client.shared(token), await client.sharedSeries('x')]).toEqual([null, null])
    const ofWorkshop = previewTokenFor(payload, example.draft.id, new Date(start))
    const [zeros, mac, until] = token.split('.') as [string, string, string]
    const refusals = new Set<string>()
    for (const [path, wrong] of [
      ['shared', token],
      ['shared/series', ofWorkshop],
      ['shared/series', `${zeros}.${mac}.${Number(until) + 1}`],
      ['shared/series', `${zeros}.${ofWorkshop.split('.')[1]}.${until}`],
      ['shared/series', `p${'1'.repeat(32)}.${mac}.${until}`],
      ['shared/series', 'x'],
      ['shared/series', await linkTo(example.draft.id)],
    ] as const) {
      const answer = await ask(path, shows(wrong, { 'Accept-Language': 'en' }))
      expect([path, wrong, answer.status]).toEqual([path, wrong, 404])
      refusals.add(answer.text.replace(/"requestId":"[^"]*"/, ''))
    }
    expect((await ask('shared/series', editor.headers)).status).toBe(404)
    expect((await ask('series?draft=true', shows(token))).status).not.toBe(200)
    expect(refusals.size).toBe(1)
    at = Date.UTC(2026, 10, 1, 12)
    expect((await ask('shared/series', shows(token))).status).toBe(404)
    at = null
  })

  it('goes with its workshop, and counts as what strangers ask', async () => {
    const token = await linkTo(example.draft.id)
    expect(Number((await ask('shared', shows(token))).headers.get('x-cost'))).toBeGreaterThanOrEqual(1)
    const statuses = []
    for (let n = 0; n < 4; n++)
      statuses.push((await fetch(`${limited.url}/api/shared`, { headers: shows(token) })).status)
    expect(statuses).toContain(200)
    expect(statuses.at(-1)).toBe(429)
    await database.payload.update({
      collection: 'workshops',
      id: example.draft.id,
      data: { deletedAt: new Date().toISOString() },
      draft: true,
    })
    expect((await ask('shared', shows(token))).status).toBe(404)
    const preview = previewTokenFor(database.payload, example.draft.id, new Date())
    expect((await ask('shared', shows(preview))).status).toBe(404)
  })
})
