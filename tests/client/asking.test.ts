import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { AtelierError, createClient, type ClientOptions } from '../../packages/client/src/index'

/** How the client asks, of servers that answer as a server under load, a proxy or a broken line does. Answers of Atelier: answers.test.ts, packed.test.ts. */

let server: Server | undefined
const asked: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = []

/** A server that answers each request in turn, the last answer again and again. */
const answering = async (...answers: ((res: ServerResponse, n: number) => void)[]): Promise<string> => {
  asked.length = 0
  server = createServer((req, res) => {
    let body = ''
    req.on('data', (chunk: Buffer) => (body += chunk.toString()))
    req.on('end', () => {
      const n = asked.push({ method: String(req.method), url: String(req.url), headers: req.headers, body }) - 1
      answers[Math.min(n, answers.length - 1)]?.(res, n)
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  server = undefined
})

const json =
  (body: unknown, headers: Record<string, string> = {}, status = 200) =>
  (res: ServerResponse): void => {
    res.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
  }
const busy = (seconds: string) =>
  json({ errors: [{ code: 'SERVER_BUSY', message: 'Occupé' }], requestId: 'r' }, { 'Retry-After': seconds }, 503)
const clientOf = (url: string, more: Partial<ClientOptions> = {}) => {
  const { draft: _draft, ...options } = more
  return createClient({ url, locale: 'fr', ...options })
}

describe('a client', () => {
  it('comes again when it is told to, and no sooner', async () => {
    const url = await answering(busy('1'), json({ id: 'series' }))
    const began = Date.now()
    expect(await clientOf(url).series()).toEqual({ id: 'series' })
    expect(Date.now() - began).toBeGreaterThanOrEqual(990)
    expect(asked.length).toBe(2)
  })

  it('shows the token of a shared draft in a header alone, in place of a key, and keeps nothing of what it opens', async () => {
    const url = await answering((res, n) =>
      json({ id: `draft-${n}` }, { ETag: '"one"', 'Cache-Control': 'private, no-store' })(res),
    )
    const key = '00000000-0000-4000-8000-000000000000'
    const client = createClient({ url, locale: 'fr', draft: true, key })
    // At the same time, by two tokens: neither is given what the other opens.
    const [one, other] = await Promise.all([client.shared('one.token'), client.shared('other')])
    expect(new Set([one?.id, other?.id]).size).toBe(2)
    await client.shared('other')
    expect(asked.map(({ headers }) => headers.authorization).sort()).toEqual([
      'Share one.token',
      'Share other',
      'Share other',
    ])
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined, undefined])
    expect(asked.map((question) => question.url)).toEqual(Array.from({ length: 3 }, () => '/api/shared?locale=fr'))
    // What is no token is not sent.
    for (const none of ['', 'a b', 'x\r\nCookie: a=b', 'é', 'x'.repeat(201)])
      expect(await client.shared(none)).toBeNull()
    expect(asked.length).toBe(3)
  })

  it('leads to a meeting by the token of a registration, once for each press, and is given none by what opens nothing', async () => {
    const meeting = { url: 'https://meet.example/1', phone: null, passcode: '12', words: null }
    const url = await answering(
      json(meeting),
      json({ errors: [{ code: 'NOT_NOW', message: 'Pas encore' }], join: null }, {}, 409),
      json({ errors: [{ code: 'LINK_UNKNOWN', message: 'Inconnu' }] }, {}, 404),
      busy('0'),
    )
    const client = clientOf(url)
    expect(await client.joinMeeting('o1.x')).toEqual(meeting)
    await expect(client.joinMeeting('o1.x')).rejects.toMatchObject({ code: 'NOT_NOW', status: 409 })
    expect(await client.joinMeeting('o1.x')).toBeNull()
    // It is noted that somebody went: it is not done again by itself.
    await expect(client.joinMeeting('o1.x')).rejects.toMatchObject({ code: 'SERVER_BUSY' })
    expect(asked.map(({ headers, method, url: path }) => [method, path, headers.authorization])).toEqual(
      Array.from({ length: 4 }, () => ['POST', '/api/registration/join?locale=fr', 'Registration o1.x']),
    )
    expect(await client.joinMeeting('no token')).toBeNull()
    expect(asked.length).toBe(4)
  })

  it('comes again twice, then says what it was told', async () => {
    const url = await answering(busy('0'))
    await expect(clientOf(url).series()).rejects.toMatchObject({
      code: 'SERVER_BUSY',
      message: 'Occupé',
      requestId: 'r',
      retryAfter: 0,
      status: 503,
    })
    expect(asked.length).toBe(3)
  })

  it('does not wait for longer than it may: who asked is told for how long', async () => {
    const url = await answering(busy('11'), json({}))
    await expect(clientOf(url).series()).rejects.toMatchObject({ retryAfter: 11 })
    const inAMinute = new Date(Date.now() + 60_000).toUTCString()
    await expect(clientOf(await answering(busy(inAMinute))).series()).rejects.toMatchObject({
      retryAfter: expect.any(Number),
    })
    expect(asked.length).toBe(1)
  })

  it('sends what writes once', async () => {
    const url = await answering(busy('0'))
    const write = clientOf(url).query('mutation { sendRegistrationLinks(email: "a@b.example") { status } }')
    await expect(write).rejects.toMatchObject({ status: 503 })
    expect(asked.length).toBe(1)
  })

  it('asks once for all who ask the same meanwhile, and gives each a copy', async () => {
    const slow = (res: ServerResponse): void => void setTimeout(() => json({ id: 'series' })(res), 50)
    const client = clientOf(await answering(slow))
    const [one, two] = await Promise.all([client.series(), client.series()])
    expect(one).toEqual(two)
    expect(one).not.toBe(two)
    await Promise.all([client.query('{ a }'), client.query('{ a }'), client.query('{ b }')])
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST'])
    await client.series()
    expect(asked.length).toBe(4)
  })

  it('lets one go without the others, and stops when all are gone', async () => {
    let tellClosed: (() => void) | undefined
    const closed = new Promise<void>((resolve) => (tellClosed = resolve))
    const slow = (res: ServerResponse): void => {
      const timer = setTimeout(() => json({ id: 'series' })(res), 200)
      res.on('close', () => {
        if (!res.writableEnded) tellClosed?.()
        clearTimeout(timer)
      })
    }
    const client = clientOf(await answering(slow))
    const leaver = new AbortController()
    const left = client.series({ signal: leaver.signal })
    const stays = client.series()
    setTimeout(() => leaver.abort(), 20)
    await expect(left).rejects.toMatchObject({ name: 'AbortError' })
    expect(await stays).toEqual({ id: 'series' })
    await expect(client.series({ signal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: 'TimeoutError' })
    await expect(client.series({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked.length).toBe(2)
    await closed
    // Nothing of what was given up is left: who asks now is answered.
    expect(await client.series()).toEqual({ id: 'series' })
  })

  it('may be given up while it waits to come again', async () => {
    const client = clientOf(await answering(busy('5')))
    const began = Date.now()
    await expect(client.series({ signal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(Date.now() - began).toBeLessThan(2000)
  })

  it('keeps as much as it may, what was used last, and nothing that is private', async () => {
    const tagged = (res: ServerResponse, n: number): void => json({ n, long: 'x'.repeat(40) }, { ETag: `"${n}"` })(res)
    const client = clientOf(await answering(tagged), { cache: 240 })
    for (const slug of ['a', 'b', 'a', 'c', 'a', 'b']) await client.workshop(slug)
    expect(asked.map(({ headers }) => headers['if-none-match'] ?? null)).toEqual([null, null, '"0"', null, '"2"', null])
    const privately = json({}, { ETag: '"1"', 'Cache-Control': 'private, no-store' })
    const other = clientOf(await answering(privately))
    await other.series()
    await other.series()
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined])
  })

  it('counts what was asked among what it keeps', async () => {
    const client = clientOf(await answering(json({}, { ETag: '"1"' })), { cache: 1000 })
    for (let n = 0; n < 12; n += 1) await client.search(`${'x'.repeat(80)}${n}`)
    for (let n = 0; n < 12; n += 1) await client.search(`${'x'.repeat(80)}${n}`)
    // More than a thousand characters were asked: what was used longest ago is gone each time.
    expect(asked.filter(({ headers }) => headers['if-none-match'])).toEqual([])
  })

  it('keeps what it has while the server is busy, and not what is gone', async () => {
    const one = json({ id: 'a' }, { ETag: '"1"' })
    const gone = json({ errors: [{ code: 'NOTHING_PUBLISHED', message: 'Non' }], requestId: 'r' }, {}, 404)
    const many = json(
      { errors: [{ code: 'RATE_EXCEEDED', message: 'Trop' }], requestId: 'r' },
      { 'Retry-After': '60' },
      429,
    )
    const same = (res: ServerResponse): void => void res.writeHead(304).end()
    const client = clientOf(await answering(one, busy('60'), many, same, gone, one))
    expect(await client.workshop('a')).toEqual({ id: 'a' })
    await expect(client.workshop('a')).rejects.toMatchObject({ code: 'SERVER_BUSY' })
    await expect(client.workshop('a')).rejects.toMatchObject({ code: 'RATE_EXCEEDED' })
    expect(await client.workshop('a')).toEqual({ id: 'a' })
    expect(await client.workshop('a')).toBeNull()
    await client.workshop('a')
    const tags = asked.map(({ headers }) => headers['if-none-match'] ?? null)
    expect(tags).toEqual([null, '"1"', '"1"', '"1"', '"1"', null])
  })

  it('keeps nothing in a page, whose browser does', async () => {
    const url = await answering(json({}, { ETag: '"1"' }))
    Object.assign(globalThis, { location: new URL('https://front-end.example') })
    try {
      const client = clientOf(url)
      await client.series()
      await client.series()
    } finally {
      Reflect.deleteProperty(globalThis, 'location')
    }
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined])
  })

  it('sends its key in a header, and nowhere else', async () => {
    const key = '0b5e3c1e-key'
    const url = await answering(json({ errors: [{ code: 'NO', message: 'Non' }] }, {}, 403))
    const client = createClient({ url, locale: 'fr', key, draft: true })
    const refused: unknown = await client.workshop('a').catch((error: unknown) => error)
    await client.query('{ a }').catch(() => null)
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill(`users API-Key ${key}`))
    expect(asked.map(({ method, url }) => [method, url])).toEqual([
      ['GET', '/api/workshops/by-slug/a?locale=fr&draft=true'],
      ['POST', '/api/graphql/drafts'],
    ])
    const { inspect } = await import('node:util')
    const seen = [asked.map(({ body, url }) => url + body), refused, client].map((one) =>
      inspect(one, { depth: 9, showHidden: true }),
    )
    expect(seen.join()).not.toContain(key)
  })

  it('says that nothing answered, and that what answered was something else', async () => {
    const url = await answering(
      (res) => void res.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad Gateway</h1>'),
    )
    await expect(clientOf(url).workshop('a')).rejects.toMatchObject({
      code: 'FOREIGN_ANSWER',
      message: 'Ce qui a répondu (502) n’est pas Atelier.',
      status: 502,
    })
    // A page of somebody else’s that is not found is no workshop that is not.
    const other = await answering((res) => void res.writeHead(404).end('<h1>Not Found</h1>'))
    await expect(clientOf(other).workshop('a')).rejects.toMatchObject({ code: 'FOREIGN_ANSWER', status: 404 })
    const page = await answering((res) => void res.writeHead(200).end('<h1>Hello</h1>'))
    await expect(clientOf(page).workshop('a')).rejects.toMatchObject({ code: 'FOREIGN_ANSWER', status: 200 })
    server?.closeAllConnections()
    await new Promise((resolve) => server?.close(resolve))
    server = undefined
    await expect(clientOf(page).workshop('a')).rejects.toMatchObject({
      code: 'NO_ANSWER',
      message: 'Le serveur d’Atelier ne répond pas.',
      status: 0,
      cause: expect.any(Error),
    })
  })

  it.each(['', 'atelier.example', '/api', 'ftp://atelier.example', 'https://a:b@atelier.example'])(
    'refuses %p as an address',
    (url) => {
      const refused = { code: 'URL_INVALID', field: 'url' }
      expect(() => clientOf(url)).toThrow(expect.objectContaining(refused))
      expect(() => clientOf(url)).toThrow(AtelierError)
    },
  )
})
