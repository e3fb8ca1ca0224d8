import { randomBytes } from 'node:crypto'
import { channel } from 'node:diagnostics_channel'
import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import compression from 'compression'
import type { RequestHandler } from 'express'
import { pino } from 'pino'
import { SERVER_ACTS } from '../../src/domain/serverActs'
import { MAX_BYTES } from '../../src/http/formBody'
import { logOptions } from '../../src/logging'
import { appRoutes } from '../support/appRoutes'
import { describeWithDatabase, useDatabase } from '../support/database'
import { makeAccount, useServer } from '../support/server'

describeWithDatabase('the server', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { frontEnds: ['https://front.example'] })

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers, redirect: 'manual' })

  /** A request as it is, without a client that mends its path. */
  const raw = (path: string): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url)
      const req = httpRequest({ hostname, port, path }, (res) => {
        let body = ''
        res.on('data', (chunk: Buffer) => (body += chunk.toString()))
        res.on('end', () => resolve({ status: res.statusCode ?? 0, body }))
      })
      req.on('error', reject)
      req.end()
    })

  it('says that it lives and that it is ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' })
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' })
  })

  it('answers lists to strangers as JSON, compressed, with a request id', async () => {
    const response = await get('/api/workshops')
    expect(response.status).toBe(200)
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(await response.json()).toMatchObject({ docs: [], totalDocs: 0 })
  })

  it.each(['/%ff', '/%zz', '/api/%ff', '/api/workshops/%zz'])(
    'answers the malformed address %s with 400 in JSON',
    async (path) => {
      const { status, body } = await raw(path)
      expect(status).toBe(400)
      expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.any(String) }] })
      expect(body).not.toMatch(/node_modules|at .*:\d+/)
    },
  )

  it.each([
    ['/fr/inscription/%E0%A4', {}, 400, ['L’adresse est mal formée.']],
    ['/en/registration/%zz', {}, 400, ['The address is malformed.']],
    ['/fr/inscription', { body: 'a=%', method: 'POST' }, 400, ['Les données du formulaire sont mal formées.']],
    ['/fr/inscription', { body: '{}', method: 'PUT' }, 404, ['Page introuvable']],
    [
      '/fr/inscription/x',
      { body: `a=${'x'.repeat(MAX_BYTES)}`, method: 'POST' },
      413,
      [`Ce qui est envoyé a 1,4\u00a0Mo au plus.`],
    ],
  ] as const)('says to who reads pages why %s is refused, in its language: %#', async (path, sent, status, said) => {
    const response = await fetch(`${server.url}${path}`, {
      ...sent,
      headers: {
        Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'Accept-Language': path.startsWith('/fr') ? 'en' : 'fr',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
    })
    const text = await response.text()
    const { headers } = response
    expect([response.status, headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8'])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toContain(`<html lang="${path.slice(1, 3)}">`)
    for (const one of said) expect(text).toContain(one)
  })

  it('takes no request that names two hosts, none, or one that is none', async () => {
    const { hostname, port } = new URL(server.url)
    const asked = (headers: string[]): Promise<string> =>
      new Promise((resolve, reject) => {
        const req = httpRequest({ headers, hostname, path: '/en', port, setHost: false }, (answer) => {
          void answer.toArray().then((parts) => resolve(`${answer.statusCode} ${Buffer.concat(parts).toString()}`))
        })
        req.on('error', reject)
        req.end()
      })
    expect(await asked(['Host', 'a'])).toMatch(/^200 /)
    for (const headers of [
      ['Host', 'a', 'Host', 'b'],
      ['Host', 'a', 'host', 'a'],
      ['X-None', 'a'],
      ['Host', 'a/b'],
      ['Host', 'user@a'],
      ['Host', 'a', 'X-Forwarded-Host', 'b', 'HOST', ''],
    ])
      expect([headers, await asked(headers)]).toEqual([headers, expect.stringMatching(/^400 .*"HOST_MALFORMED"/)])
  })

  it('names the unknown language, and limits that are none', async () => {
    for (const [query, field] of [
      ['locale=xx', 'locale'],
      ['limit=0', 'limit'],
      ['limit=1000000000', 'limit'],
      ['limit=-1', 'limit'],
      ['pagination=false', 'pagination'],
    ]) {
      const response = await get(`/api/workshops?${query}`)
      expect([query, response.status]).toEqual([query, 400])
      expect(await response.json()).toMatchObject({ errors: [{ field }] })
    }
  })

  it('lets an account ask for more, and nobody who only claims to have one', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    expect((await get('/api/workshops?limit=1000', headers)).status).toBe(200)
    expect((await get('/api/workshops?limit=1000', { Authorization: 'users API-Key nobody' })).status).toBe(401)
    expect((await get('/api/workshops?limit=1000', { Cookie: 'payload-token=nobody' })).status).toBe(400)
  })

  it('sends no framework fingerprint, and headers that keep scripts out', async () => {
    const { headers } = await get('/admin')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+'/)
    expect(headers.get('content-security-policy')).not.toContain("script-src 'self' 'unsafe-inline'")
  })

  it('says of what is no page that it loads nothing, and nothing that is said of pages alone', async () => {
    const question = { query: '{ workshops { totalDocs } }' }
    const asked = await get(`/api/graphql?${new URLSearchParams(question)}`)
    const posted = await fetch(`${server.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
    })
    for (const { headers, status } of [await get('/api/workshops'), asked, posted]) {
      expect(status).toBe(200)
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      for (const name of ['permissions-policy', 'x-xss-protection', 'access-control-allow-methods'])
        expect([name, headers.get(name)]).toEqual([name, null])
    }
  })

  it('lets any page read, and only named front ends send a session', async () => {
    const stranger = await get('/api/workshops', { Origin: 'https://anyone.example' })
    expect(stranger.headers.get('access-control-allow-origin')).toBe('*')
    expect(stranger.headers.get('access-control-allow-credentials')).toBeNull()
    const front = await get('/api/workshops', { Origin: 'https://front.example' })
    expect(front.headers.get('access-control-allow-origin')).toBe('https://front.example')
    expect(front.headers.get('access-control-allow-credentials')).toBe('true')
  })

  it('refuses a write with a session from another page, and takes it from its own', async () => {
    const write = (headers: Record<string, string>) =>
      fetch(`${server.url}/api/organisations`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: 'payload-token=x', ...headers },
        body: '{}',
      })
    expect(await (await write({ Origin: 'https://evil.example' })).json()).toMatchObject({
      errors: [{ message: expect.stringContaining('origin') }],
    })
    expect(await (await write({ 'Sec-Fetch-Site': 'same-site' })).json()).toMatchObject({
      errors: [{ message: expect.stringContaining('origin') }],
    })
    // Also one that is good, by whatever way it writes.
    const { email } = await makeAccount(database.payload, 'editor')
    const entered = await fetch(`${server.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: 'a long enough password' }),
    })
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const { id } = await database.payload.create({ collection: 'speakers', data: { name: 'Ana' } })
    const send = (path: string, method: string, site: string): Promise<Response> =>
      fetch(`${server.url}/api/${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', Cookie: cookie, 'Sec-Fetch-Site': site },
        ...(method === 'DELETE'
          ? {}
          : { body: path === 'graphql' ? '{"query":"{ __typename }"}' : '{"name":"Changed"}' }),
      })
    for (const [path, method] of [
      [`speakers/${id}`, 'PATCH'],
      [`speakers/${id}`, 'DELETE'],
      ['graphql', 'POST'],
      ['users/logout', 'POST'],
    ] as const)
      expect([path, method, (await send(path, method, 'same-site')).status]).toEqual([path, method, 403])
    expect((await database.payload.findByID({ collection: 'speakers', id })).name).toBe('Ana')
    expect((await send(`speakers/${id}`, 'PATCH', 'same-origin')).status).toBe(200)
    expect((await send('graphql', 'POST', 'same-origin')).status).toBe(200)
    // From its own page the write reaches Payload, which knows no such session.
    expect(await (await write({ Origin: server.url })).json()).not.toMatchObject({
      errors: [{ message: expect.stringContaining('origin') }],
    })
  })

  it('takes a log-in from its own page, from a front end or from no page, and from nobody else’s, as which a browser would then go on', async () => {
    const { email } = await makeAccount(database.payload, 'editor')
    const document = JSON.stringify({ email, password: 'a long enough password' })
    const form = new FormData()
    form.set('_payload', document)
    const enter = async (headers: Record<string, string>, body: FormData | string, path = 'login') =>
      (await fetch(`${server.url}/api/users/${path}`, { method: 'POST', headers, body })).status
    for (const foreign of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ] as Record<string, string>[]) {
      expect(await enter(foreign, form)).toBe(403)
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', ''])
        expect([type, await enter({ ...foreign, 'Content-Type': type }, document)]).toEqual([type, 403])
      for (const path of ['forgot-password', 'reset-password', 'logout', 'refresh-token'])
        expect([path, await enter(foreign, form, path)]).toEqual([path, 403])
      // By a form nobody can say so; who can is asked first whether they may, and is given no cookie.
      expect(await enter({ ...foreign, 'Content-Type': 'application/json' }, document)).toBe(200)
      const question = {
        ...foreign,
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-HTTP-Method-Override': 'GET',
      }
      const asked = await fetch(`${server.url}/api/workshops`, { method: 'POST', headers: question, body: 'limit=1' })
      expect(asked.status).toBe(200)
    }
    for (const own of [
      {},
      { Origin: server.url },
      { Origin: 'https://front.example' },
      { 'Sec-Fetch-Site': 'same-origin' },
    ] as Record<string, string>[])
      expect([own, await enter(own, form)]).toEqual([own, 200])
    const { headers } = await makeAccount(database.payload, 'editor')
    const made = new FormData()
    made.set('_payload', '{"name":"Ana"}')
    const written = await fetch(`${server.url}/api/speakers?draft=true`, {
      method: 'POST',
      headers: { ...headers, Origin: 'https://evil.example' },
      body: made,
    })
    expect(written.status).toBe(201)
  })

  it('lets nobody but accounts send anything to the admin’s pages, and nothing but what they act by', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const action = { 'Next-Action': 'a0'.repeat(20), 'Content-Type': 'text/plain;charset=UTF-8' }
    for (const [path, method, sent, status] of [
      ['/admin', 'POST', { 'Content-Type': 'multipart/form-data' }, 405],
      ['/admin/login', 'POST', { 'Content-Type': 'multipart/form-data; boundary=abc' }, 405],
      ['/_next/anything', 'POST', { 'Content-Type': 'multipart/form-data' }, 405],
      ['/admin', 'PUT', {}, 405],
      ['/admin', 'DELETE', headers, 405],
      ['/admin/login', 'POST', action, 403],
      ['/admin', 'POST', { ...action, ...headers, 'Content-Type': 'multipart/form-data' }, 400],
      ['/admin', 'POST', { ...action, ...headers, 'Next-Action': 'nonsense' }, 400],
      ['/_next/image?url=https://example.org/&w=64&q=75', 'GET', {}, 404],
      ['/_next/data/x/admin.json', 'GET', headers, 404],
      ['/_next/webpack-hmr', 'GET', {}, 404],
    ] as const) {
      const body = method === 'POST' ? { body: '--abc\r\nContent-Disp' } : {}
      const response = await fetch(`${server.url}${path}`, { method, headers: sent, ...body })
      expect([path, method, response.status]).toEqual([path, method, status])
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
    }
    const acted = await fetch(`${server.url}/admin`, { method: 'POST', headers: { ...action, ...headers }, body: '[]' })
    expect(await acted.text()).toContain('<title>admin</title>')
    const from = (origin: string) =>
      fetch(`${server.url}/admin`, { method: 'POST', headers: { ...action, ...headers, Origin: origin }, body: '[]' })
    expect([(await from('https://evil.example')).status, (await from(server.url)).status]).toEqual([403, 404])
  })

  describe('whose admin is asked by what Next fails over', () => {
    /** Fails as Next does: with 500 and no word, before or after it has come to a server function. */
    const asked: string[] = []
    const server = useServer(() => database.payload, {
      ready: () => ({
        payload: database.payload,
        admin: async (req, res) => {
          asked.push([req.headers['x-forwarded-proto'], req.headers['x-forwarded-host']].join(' '))
          await setImmediate()
          if (req.query.reached) channel(SERVER_ACTS).publish(null)
          const failed = req.query.failed as string
          if (req.query.failed)
            channel(SERVER_ACTS).publish({ error: Object.assign(new Error('reading “fields”'), { name: failed }) })
          res.setHeader('Content-Type', 'text/x-component')
          res.statusCode = failed === 'redirect' ? 303 : 500
          // Next packs its answers by a layer of its own, and waits where the client is slower.
          compression()(req, res, () => undefined)
          if (req.query.streamed) res.flushHeaders()
          // A listener for all of it: the layer takes none away again that waits for the client (compression 1.8.2, `on` without `removeListener`).
          const large = Array.from({ length: req.query.large ? 40 : 0 }, () => randomBytes(60_000).toString('base64'))
          await pipeline(Readable.from(large), res, { end: false })
          res.write('0:fai')
          await setImmediate()
          res.end('led')
        },
      }),
    })

    it('refuses a place in the admin that cannot be read, and takes one that can', async () => {
      const tree = (value: unknown) => encodeURIComponent(JSON.stringify(value))
      const state = [
        '',
        { children: ['admin', { children: [['segments', '', 'oc', null], { children: ['__PAGE__', {}] }] }] },
        null,
        null,
        16,
      ]
      for (const garbled of [
        '%',
        'x',
        '{}',
        tree({}),
        tree(['']),
        tree(['', {}, 5]),
        '[',
        '%ff',
        '1',
        'null',
        `${tree(state)}, ${tree(state)}`,
      ]) {
        const answer = await fetch(`${server.url}/admin`, { headers: { RSC: '1', 'Next-Router-State-Tree': garbled } })
        expect([garbled, answer.status]).toEqual([garbled, 400])
        expect(await answer.json()).toMatchObject({ errors: [{ code: 'REQUEST_MALFORMED' }] })
      }
      expect(asked).toEqual([])
      const read = await fetch(`${server.url}/admin`, { headers: { RSC: '1', 'Next-Router-State-Tree': tree(state) } })
      expect(read.status).toBe(500)
    })

    it('says that what was sent is wrong where no server function was reached by it, and else that it failed', async () => {
      const { headers } = await makeAccount(database.payload, 'editor')
      const act = async (path: string) => {
        const sent = { ...headers, 'Next-Action': 'a0'.repeat(20), 'Content-Type': 'text/plain;charset=UTF-8' }
        return (await fetch(`${server.url}${path}`, { method: 'POST', headers: sent, body: '[' })).status
      }
      expect(await Promise.all(['/admin', '/admin?reached=1', '/admin'].map(act))).toEqual([400, 500, 400])
      const said = async (query: string) => {
        const sent = { ...headers, 'Next-Action': 'a0'.repeat(20), 'Content-Type': 'text/plain;charset=UTF-8' }
        const answer = await fetch(`${server.url}/admin?${query}`, { method: 'POST', headers: sent, body: '[]' })
        return [answer.status, answer.headers.get('retry-after'), await answer.text()]
      }
      for (const how of ['', '&streamed=1']) {
        expect(await said(`reached=1&failed=TypeError${how}`)).toEqual([
          400,
          null,
          expect.stringMatching(/^\{"errors":\[\{"code":"ACTION_MALFORMED","message":"The admin cannot.*\}$/),
        ])
        expect(await said(`reached=1&failed=MongoNetworkError${how}`)).toEqual([
          503,
          '3',
          expect.stringContaining('"DATABASE_AWAY"'),
        ])
        expect(await said(how)).toEqual([400, null, expect.stringContaining('"ACTION_MALFORMED"')])
        expect(await said(`reached=1${how}`)).toEqual([500, null, '0:failed'])
        expect((await said(`reached=1&failed=redirect${how}`))[2]).toBe('0:failed')
        expect((await said(`reached=1&large=1${how}`))[2]).toHaveLength(40 * 80_000 + '0:failed'.length)
      }
    })

    it('hands on where it is, and not what a stranger says of that', async () => {
      asked.length = 0
      const headers = { 'X-Forwarded-Host': 'a b', 'X-Forwarded-Proto': 'javascript' }
      await fetch(`${server.url}/admin`, { headers })
      expect(asked).toEqual([`http ${new URL(server.url).host}`])
    })
  })

  describe('asked often', () => {
    const server = useServer(() => database.payload, { answers: 0, readLimit: 3, trustProxy: 1 })
    const from = (address: string, path = '/api/workshops/count', headers: Record<string, string> = {}) =>
      fetch(`${server.url}${path}`, { headers: { 'X-Forwarded-For': address, ...headers } })

    it('answers an address so many questions in a minute, an account as many as it asks', async () => {
      const { headers } = await makeAccount(database.payload, 'editor')
      for (let n = 0; n < 3; n++) expect((await from('192.0.2.1')).status).toBe(200)
      for (const path of ['/nothing', '/admin', '/preview/shared/x', '/preview/series', '/api/series-file'])
        expect([path, (await from('192.0.2.1', path)).status]).toEqual([path, 429])
      const refused = await from('192.0.2.1')
      expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
      expect(await refused.json()).toMatchObject({ errors: [{ message: expect.stringContaining('3') }] })
      expect((await from('192.0.2.1', '/api/series')).status).toBe(429)
      expect((await from('192.0.2.1', '/api/media/file/none.png')).status).toBe(403)
      const page = await from('192.0.2.1', '/fr', { Accept: 'text/html' })
      expect([page.status, Number(page.headers.get('retry-after')) > 0]).toEqual([429, true])
      expect(await page.text()).toContain('Trop de pages à la fois')
      // Whoever reads no pages is told the limit.
      const told = await (await from('192.0.2.1', '/fr', { 'Accept-Language': 'en' })).json()
      expect(told).toMatchObject({
        errors: [{ code: 'RATE_EXCEEDED', message: expect.stringMatching(/^At most 3 questions/) }],
      })
      expect((await from('192.0.2.1', '/assets/icon.svg')).status).toBe(200)
      // What the admin is built of is counted apart: whoever works here has the address of a house full of readers.
      const bundle = Array.from({ length: 40 }, (_, n) => `/_next/static/${n}.js`)
      const statuses = await Promise.all(bundle.map(async (path) => (await from('192.0.2.1', path)).status))
      const refusedFiles = statuses.filter((status) => status === 429).length
      expect([refusedFiles > 0, refusedFiles <= 10]).toEqual([true, true])
      // So are pictures, of which a page shows many: four count for one.
      const pictures = Array.from({ length: 13 }, () => from('192.0.2.11', '/api/media/file/none.png'))
      const answered = (await Promise.all(pictures)).map(({ status }) => status)
      expect([answered.filter((status) => status === 403).length, answered.includes(429)]).toEqual([12, true])
      expect((await from('192.0.2.11')).status).toBe(200)
      expect((await from('192.0.2.1', '/readyz')).status).toBe(200)
      expect((await from('192.0.2.2')).status).toBe(200)
      for (let n = 0; n < 5; n++) expect((await from('192.0.2.1', undefined, headers)).status).toBe(200)
      expect((await from('192.0.2.1', undefined, { Authorization: 'users API-Key nobody' })).status).toBe(429)
      // Some proxies name the port as well.
      for (let n = 0; n < 3; n++) expect((await from(`192.0.2.7:${5000 + n}`)).status).toBe(200)
      expect((await from('192.0.2.7:5003')).status).toBe(429)
      expect((await from('[2001:db8:9:9::1]:5000')).status).toBe(200)
      // Many addresses of one customer are one.
      for (let n = 0; n < 3; n++) expect((await from(`2001:db8:1:2::${n}`)).status).toBe(200)
      expect((await from('2001:db8:1:2:ffff::1')).status).toBe(429)
      expect((await from('2001:db8:1:3::1')).status).toBe(200)
    })

    it('counts a question for what it costs, and says so', async () => {
      const answer = await from('192.0.2.9', '/api/workshops?depth=1&limit=10')
      expect([answer.status, answer.headers.get('ratelimit-policy')]).toEqual([200, '"questions";q=3;w=60'])
      expect(Number(answer.headers.get('x-cost'))).toBeGreaterThan(2)
      expect((await from('192.0.2.9')).status).toBe(429)
    })
  })

  describe('that trusts no proxy', () => {
    const server = useServer(() => database.payload, { readLimit: 1 })

    it('goes by the address that it sees', async () => {
      const statuses = await Promise.all(
        ['192.0.2.1', '192.0.2.2'].map(
          async (address) =>
            (await fetch(`${server.url}/api/workshops`, { headers: { 'X-Forwarded-For': address } })).status,
        ),
      )
      expect(statuses.sort()).toEqual([200, 429])
    })
  })

  it('changes nothing by GET in GraphQL', async () => {
    const response = await get('/api/graphql?query=mutation{sendRegistrationLinks(email:"a@example.org"){status}}')
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
  })

  it('answers an unknown route of the API with 404 in JSON', async () => {
    const response = await get('/api/nothing')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toContain('application/json')
  })

  describe('whose admin fails', () => {
    const failing: RequestHandler = (req, _res, next) =>
      next(Object.assign(new Error('Inside.'), { status: Number(req.query.status) }))
    const server = useServer(() => database.payload, {
      ready: () => ({ payload: database.payload, admin: failing }),
    })

    it('answers with the status that the failure says, where it is the reader’s', async () => {
      for (const [said, code, status] of [
        [400, 'REQUEST_MALFORMED', 400],
        [404, 'NOT_FOUND', 404],
        [413, 'FORM_LARGE', 413],
        [415, 'BODY_KIND_UNKNOWN', 415],
        [418, 'REQUEST_MALFORMED', 400],
        [502, 'INTERNAL_ERROR', 500],
      ]) {
        const response = await fetch(`${server.url}/admin/logout?status=${said}`)
        const body = (await response.json()) as { errors: { code: string; message: string }[] }
        expect([said, response.status, body.errors[0]?.code]).toEqual([said, status, code])
        expect(body.errors[0]?.message).not.toMatch(/undefined|Inside/)
      }
    })
  })

  describe('behind a canonical origin', () => {
    const canonical = useServer(() => database.payload, {
      publicUrl: 'https://workshops.example',
      securityContact: 'mailto:security@example.org',
      trustProxy: 1,
    })

    it('sends readers of other hosts there', async () => {
      const response = await fetch(`${canonical.url}/fr?x=1`, { redirect: 'manual' })
      expect([response.status, response.headers.get('cache-control')]).toEqual([308, 'no-store'])
      expect(response.headers.get('location')).toBe('https://workshops.example/fr?x=1')
      expect(response.headers.get('strict-transport-security')).toContain('max-age')
    })

    it('says whom to tell of a weakness, if anybody', async () => {
      const headers = { 'X-Forwarded-Host': 'workshops.example', 'X-Forwarded-Proto': 'https' }
      const ask = (path: string) => fetch(`${canonical.url}${path}`, { headers })
      const response = await ask('/.well-known/security.txt')
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
      const text = await response.text()
      const [, expires = ''] = /\nExpires: (\S+)\n/.exec(text) ?? []
      expect(text).toBe(
        `Contact: mailto:security@example.org\nExpires: ${expires}\nPreferred-Languages: fr, en\nCanonical: https://workshops.example/.well-known/security.txt\n`,
      )
      const days = (Date.parse(expires) - Date.now()) / 86_400_000
      expect([days > 80, days < 365]).toEqual([true, true])
      for (const path of ['/.well-known/security.txt/', '/.Well-Known/security.txt', '/.well-known'])
        expect([path, (await ask(path)).status]).toEqual([path, 404])
      // Who names nobody has no such file.
      expect((await get('/.well-known/security.txt')).status).toBe(404)
    })

    it('answers health checks at any host', async () => {
      expect((await fetch(`${canonical.url}/healthz`)).status).toBe(200)
    })
  })

  describe('whose log is read', () => {
    const lines: string[] = []
    const server = useServer(() => database.payload, {
      logger: pino(logOptions('info'), { write: (line) => void lines.push(line) }),
      ready: () => ({
        payload: database.payload,
        // Others repeat where they were asked, and whence.
        admin: (req, _res, next) =>
          next(new Error(`Cannot show ${req.originalUrl} to ${req.headers.referer} by ${req.headers.authorization}.`)),
      }),
    })

    it('finds in it the secret of no route, wherever it stood', async () => {
      const ours = await appRoutes(server.url)
      const payloads = Object.values(database.payload.collections).flatMap(({ config }) =>
        (config.endpoints || []).map(({ path }) => `/api/${config.slug}${path}`),
      )
      expect(ours).toEqual(expect.arrayContaining(['/preview/shared/:token', '/en/:segment/:slug', '/api/graphql']))
      const admins = ['/admin/reset/:token', '/admin/verify/:token', '/admin/users/verify/:token']
      const canary = 'CAnary-0123456789-canary'
      const isSecret = (path: string): boolean => /:token|\/verify\/:id/.test(path)
      const addressOf = (path: string): string =>
        path.replace(/:token|(?<=\/verify\/):id/, canary).replace(/:\w+/g, 'x')
      const all = [...new Set([...ours, ...payloads, ...admins])]
      const misspelt = all.filter(isSecret).flatMap((path) => {
        const address = addressOf(path)
        return [`${address}/`, `${address}/more`, address.replace('/', '//'), address.replace('e', '%65')]
      })
      const headers = {
        Accept: 'text/html',
        Authorization: `users API-Key ${canary}`,
        Cookie: `payload-token=${canary}`,
        Referer: `${server.url}/preview/shared/${canary}?token=${canary}`,
      }
      await makeAccount(database.payload, 'editor')
      for (const path of [...all.map(addressOf), ...misspelt])
        await fetch(`${server.url}${path}?token=${canary}&locale=${canary}`, { headers, redirect: 'manual' })
      const Authorization = `Registration ${canary}`
      for (const path of ['/api/workshops', '/api/nothing', '/admin', '/en'])
        await fetch(`${server.url}${path}`, { headers: { ...headers, Authorization } })
      expect(lines.length).toBeGreaterThan(all.length)
      expect(lines.filter((line) => line.includes('Cannot show')).length).toBeGreaterThan(2)
      expect(lines.filter((line) => line.includes(canary))).toEqual([])
    })
  })

  describe('that stops', () => {
    const server = useServer(() => database.payload, { notReady: () => 'SERVER_STOPPING' })

    it('is not ready for more, and answers what still comes', async () => {
      expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
      expect((await fetch(`${server.url}/api/workshops`)).status).toBe(200)
    })
  })

  describe('that is not ready', () => {
    const server = useServer(() => database.payload, {
      notReady: () => 'SERVER_STARTING',
      ready: () => null,
    })

    it('lives, is not ready, and asks to come back', async () => {
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
      for (const path of ['/readyz', '/api/workshops', '/fr']) {
        const response = await fetch(`${server.url}${path}`)
        expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '3'])
      }
    })
  })
})
