import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { pino } from 'pino'
import { tokenFor } from '../../src/cms/registrations/keys'
import { confirm } from '../../src/cms/registrations/person'
import { otherServersMs } from '../../src/database/kept'
import { WRITING } from '../../src/database/mongodb/writing'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { makeExampleSeries } from '../support/exampleSeries'
import { openWorkshop, requested, rowsOf } from '../support/registrations'
import { makeAccount, useServer } from '../support/server'

interface Said {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** As `fetch`, without what it adds of its own, such as an encoding. */
const ask = (
  url: string,
  headers: Record<string, string | string[]> = {},
  { body, method }: { body?: string; method?: string } = {},
): Promise<Said> =>
  new Promise((resolve, reject) => {
    const asking = request(url, { method: method ?? (body ? 'POST' : 'GET'), headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
      response.on('error', reject)
    })
    asking.on('error', reject)
    asking.end(body)
  })

const json = { 'Content-Type': 'application/json' }

describeWithDatabase('Answers in memory', () => {
  const database = useDatabase()
  let time = new Date('2021-04-01T10:00:00.000Z')
  /** The process’s own clock, which moves when it is told to. */
  let running = 1_000_000
  beforeAll(() => {
    jest.spyOn(performance, 'now').mockImplementation(() => running)
  })
  afterAll(() => void jest.restoreAllMocks())
  const origin = 'https://front.example'
  const server = useServer(() => database.payload, { frontEnds: [origin], now: () => time })
  const anew = useServer(() => database.payload, { answers: 0, now: () => time })
  const small = useServer(() => database.payload, { answers: 60_000, now: () => time })
  const limited = useServer(() => database.payload, { readLimit: 4, trustProxy: 1, now: () => time })
  let told = (_line: string): void => undefined
  const logger = pino({ level: 'info' }, { write: (line: string) => told(line) })
  const logged = useServer(() => database.payload, { logger, now: () => time })
  let example: Awaited<ReturnType<typeof makeExampleSeries>>
  beforeAll(async () => {
    example = await makeExampleSeries(database.payload)
  })

  const get = (path: string, headers: Record<string, string> = {}) => ask(`${server.url}${path}`, headers)
  const graphql = (query: string, headers: Record<string, string> = {}) =>
    ask(`${server.url}/api/graphql`, { ...json, ...headers }, { body: JSON.stringify({ query }) })
  /** What is ready counts for a tenth of a question. */
  const isReady = ({ headers }: Said): boolean => headers['x-cost'] === '0.1'

  const list = '/api/workshops?depth=0&limit=3'
  const document = '/api/workshops/by-slug/summer'
  const page = '/fr/ateliers/summer'
  const question = '{ workshop(slug: "summer") { slug title { fr en } } }'

  /** Holds back what the database finds, or is asked to. @returns what says that it was asked, and what lets go */
  const holdFinds = (isFoundFirst: boolean) => {
    const { db } = database.payload
    const find = db.find.bind(db)
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => (letGo = resolve))
    let seen = (): void => undefined
    const isHeld = new Promise<void>((resolve) => (seen = resolve))
    const holding = jest.spyOn(db, 'find').mockImplementation(async (args) => {
      const found = isFoundFirst ? await find<never>(args) : null
      seen()
      await held
      return found ?? find<never>(args)
    })
    return { holding, isHeld, letGo }
  }

  it('are given to whoever asks the same again, compressed as they take it', async () => {
    for (const path of [list, document, '/api/series', page, '/en', '/api/workshops/count', '/api/globals/series']) {
      const plain = await get(path)
      expect([path, plain.status, isReady(plain)]).toEqual([path, 200, false])
      const [again, zipped, brotli] = await Promise.all([
        get(path),
        get(path, { 'Accept-Encoding': 'gzip, deflate' }),
        get(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' }),
      ])
      expect([path, [again, zipped, brotli].map(isReady)]).toEqual([path, [true, true, true]])
      const isLong = plain.body.length >= 1024
      expect(again.body).toEqual(plain.body)
      expect(isLong ? gunzipSync(zipped.body) : zipped.body).toEqual(plain.body)
      expect(isLong ? brotliDecompressSync(brotli.body) : brotli.body).toEqual(plain.body)
      const all = [again, zipped, brotli]
      expect(all.map(({ headers }) => headers['content-encoding'])).toEqual(
        isLong ? [undefined, 'gzip', 'br'] : [undefined, undefined, undefined],
      )
      expect(new Set(all.map(({ headers }) => headers.etag)).size).toBe(isLong ? 3 : 1)
      expect(plain.headers).toMatchObject({
        etag: again.headers.etag,
        vary: expect.stringContaining('Accept-Encoding'),
      })
      for (const name of Object.keys(plain.headers).filter(
        (name) => !['date', 'x-cost', 'x-request-id'].includes(name),
      ))
        expect([path, name, again.headers[name]]).toEqual([path, name, plain.headers[name]])
      const ids = [plain, ...all].map(({ headers }) => headers['x-request-id'])
      expect(new Set(ids).size).toBe(4)
    }
  })

  it('are the same that is made anew, and are not sent to who has them, nor with HEAD', async () => {
    for (const path of [list, document, page]) {
      await get(path)
      const [ready, made] = [await get(path), await ask(`${anew.url}${path}`)]
      const ofHost = (said: Said, url: string): string => said.body.toString().replaceAll(new URL(url).host, '')
      expect([path, isReady(ready), isReady(made)]).toEqual([path, true, false])
      expect(ofHost(ready, server.url)).toBe(ofHost(made, anew.url))
      const etag = String(ready.headers.etag)
      const known = await get(path, { 'If-None-Match': `"other", W/${etag}` })
      expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, etag])
      expect(known.headers).not.toHaveProperty('content-type')
      // It was made for who takes nothing compressed: who takes it so has another.
      expect((await get(path, { 'If-None-Match': etag, 'Accept-Encoding': 'gzip' })).status).toBe(200)
      const head = await ask(`${server.url}${path}`, {}, { method: 'HEAD' })
      expect([isReady(head), head.body.length, head.headers['content-length']]).toEqual([
        true,
        0,
        String(ready.body.length),
      ])
    }
  })

  it('are given to questions of GraphQL, and to those alone that say the same', async () => {
    const first = await graphql(question)
    expect([first.status, isReady(first), first.headers['cache-control']]).toEqual([200, false, 'no-store'])
    const again = await graphql(question)
    expect([isReady(again), again.body, again.headers.etag]).toEqual([true, first.body, undefined])
    expect(isReady(await graphql(question.replace('fr en', 'en fr')))).toBe(false)
    const body = JSON.stringify({ query: question })
    expect(isReady(await ask(`${server.url}/api/graphql`, { 'Content-Type': 'text/plain' }, { body }))).toBe(false)
    expect(isReady(await ask(`${server.url}/api/graphql/drafts`, json, { body }))).toBe(false)
    // One with a fault is made anew.
    const wrong = '{ workshop(slug: "summer", locale: "xx") { slug } }'
    expect([await graphql(wrong), await graphql(wrong)].map(isReady)).toEqual([false, false])
  })

  it('are given to a question that comes in pieces; of one whose sender leaves in its midst nothing is made', async () => {
    const body = Buffer.from(JSON.stringify({ query: question }))
    const whole = await graphql(question)
    const headers = { ...json, 'Content-Length': body.length }
    const begin = () => request(`${server.url}/api/graphql`, { method: 'POST', headers, agent: false })
    const leaving = begin()
    leaving.on('error', () => undefined)
    leaving.write(body.subarray(0, 20))
    // By then the server has read what came.
    for (let n = 0; n < 20; n++) await get('/healthz')
    leaving.destroy()
    const asking = begin()
    const said = once(asking, 'response')
    asking.write(body.subarray(0, 20))
    for (let n = 0; n < 20; n++) await get('/healthz')
    asking.end(body.subarray(20))
    const [response]: IncomingMessage[] = await said
    expect([response?.headers['x-cost'], response && (await text(response))]).toEqual(['0.1', whole.body.toString()])
  })

  it('are made anew when anything was written that the public is shown, and not when anything else was', async () => {
    const { payload } = database
    const paths = [list, document, page]
    const all = async () => Promise.all([...paths.map((path) => get(path)), graphql(question)])
    const editor = await makeAccount(payload, 'editor')
    const organisation = (data: object) =>
      payload.update({ collection: 'organisations', id: example.house.id, data, locale: 'en' })
    const changes: [name: string, change: () => Promise<unknown>][] = [
      ['a name in the directory', () => organisation({ name: 'Renamed House' })],
      [
        'a global',
        () => payload.updateGlobal({ slug: 'series', data: { title: 'Named', _status: 'published' }, locale: 'fr' }),
      ],
      [
        'a publication',
        () =>
          ask(
            `${server.url}/api/workshops/${example.workshop.id}?locale=fr`,
            { ...json, ...editor.headers },
            { method: 'PATCH', body: JSON.stringify({ title: 'Vers l’hiver', _status: 'published' }) },
          ),
      ],
      [
        'a desk',
        () => payload.create({ collection: 'desks', data: { workshop: example.workshop.id, capacity: 3 } as never }),
      ],
    ]
    for (const [name, change] of changes) {
      await all()
      expect([name, (await all()).map(isReady)]).toEqual([name, [true, true, true, true]])
      await change()
      expect([name, (await all()).map(isReady)]).toEqual([name, [false, false, false, false]])
    }
    expect((await get(page)).body.toString()).toContain('Vers l’hiver')
    await makeAccount(payload, 'reader')
    await payload.update({
      collection: 'workshops',
      id: example.workshop.id,
      data: { title: 'Un brouillon' },
      draft: true,
      locale: 'fr',
    })
    expect((await all()).map(isReady)).toEqual([true, true, true, true])
  })

  it('are made of nothing that was read beside a write', async () => {
    const address = '/api/organisations?depth=0&limit=5'
    const { holding, isHeld, letGo } = holdFinds(true)
    await database.payload.db.updateOne({ collection: 'organisations', id: example.house.id, data: { acronym: 'Old' } })
    const before = get(address)
    await isHeld
    holding.mockRestore()
    await database.payload.db.updateOne({ collection: 'organisations', id: example.house.id, data: { acronym: 'New' } })
    letGo()
    expect((await before).status).toBe(200)
    const after = await get(address)
    expect([isReady(after), after.body.toString()]).toEqual([false, expect.stringContaining('New')])
  })

  it('are of their minute: what has begun or is over since is said', async () => {
    const shown = async () => (await get('/en')).body.toString()
    time = new Date('2021-04-26T15:59:10.000Z')
    await shown()
    time = new Date('2021-04-26T15:59:59.999Z')
    expect(isReady(await get('/en'))).toBe(true)
    time = new Date('2021-04-26T16:00:00.000Z')
    expect(isReady(await get('/en'))).toBe(false)
    // Clocks are set back, too.
    time = new Date('2021-04-26T15:59:30.000Z')
    expect(isReady(await get('/en'))).toBe(false)
  })

  describe('of nobody else’s', () => {
    it('are made anew for whoever shows a key, a session or a link, and given to nobody', async () => {
      const editor = await makeAccount(database.payload, 'editor')
      const drafts = `${list}&draft=true`
      for (const headers of [
        editor.headers,
        { Cookie: 'a=b; payload-token=nobody' },
        { Cookie: 'payload-token =nobody' },
        { Authorization: 'Basic eDp5' },
      ]) {
        expect([await get(drafts, headers), await get(drafts, headers)].map(isReady)).toEqual([false, false])
        expect(isReady(await get(`${drafts}&n=${Object.keys(headers)[0]}`))).toBe(false)
      }
      const own = await get(drafts, editor.headers)
      expect(own.body.toString()).toContain('in-preparation')
      await get(drafts)
      const stranger = await get(drafts)
      expect([isReady(stranger), stranger.body.toString().includes('in-preparation')]).toEqual([true, false])
      expect((await get(drafts, editor.headers)).body).toEqual(own.body)
    })

    it('are never what a link opens, nor a form, which says when it was given', async () => {
      const { payload } = database
      const at = await openWorkshop(payload, { capacity: 3 })
      await confirm(payload, await requested(payload, at, 'ana'), () => time)
      const [row] = await rowsOf(payload, at)
      const token = tokenFor(payload, 'own', row!)
      const asked = [
        { query: `{ registration(token: "${token}") { email } }` },
        { query: 'query ($token: String!) { registration(token: $token) { email } }', variables: { token } },
      ]
      for (const one of asked) {
        const body = JSON.stringify(one)
        const said = [1, 2].map(() => ask(`${server.url}/api/graphql`, json, { body }))
        for (const { body: answer, ...rest } of [
          ...(await Promise.all(said)),
          await ask(`${server.url}/api/graphql`, json, { body }),
        ])
          expect([answer.toString(), isReady({ ...rest, body: answer })]).toEqual([
            JSON.stringify({ data: { registration: { email: row?.email } } }),
            false,
          ])
      }
      await database.payload.update({
        collection: 'workshops',
        id: example.workshop.id,
        data: { registration: { mode: 'internal' }, _status: 'published' } as never,
        locale: 'fr',
      })
      const form = '{ registrationForm(workshop: "summer") { state stamp } }'
      const stamps: unknown[] = []
      for (const seconds of [1, 2]) {
        time = new Date(`2021-04-01T12:00:0${seconds}.000Z`)
        const said = await graphql(form)
        expect([said.status, isReady(said)]).toEqual([200, false])
        stamps.push(said.body.toString())
      }
      expect(stamps[0]).toContain('"open"')
      expect(stamps[0]).not.toBe(stamps[1])
      const rest = '/api/workshops/by-slug/summer/registration'
      expect([await get(rest), await get(rest)].map(({ status, ...said }) => [status, isReady(said as Said)])).toEqual([
        [200, false],
        [200, false],
      ])
      const own = '/fr/ateliers/summer/inscription'
      expect([await get(own), await get(own)].map(isReady)).toEqual([false, false])
    })

    it('differ by who is asked, and for whom', async () => {
      await get(page)
      expect(isReady(await get(page, { Host: 'other.example' }))).toBe(false)
      expect((await get(page, { Host: 'other.example' })).body.toString()).toContain('other.example')
      await get(document)
      const front = await get(document, { Origin: origin })
      expect([isReady(front), front.headers['access-control-allow-credentials']]).toEqual([false, 'true'])
      const stranger = await get(document, { Origin: 'https://other.example' })
      expect([isReady(stranger), stranger.headers['access-control-allow-origin']]).toEqual([true, '*'])
      expect(stranger.headers.vary).toMatch(/Origin/)
      expect(isReady(await get(document, { 'X-HTTP-Method-Override': 'GET' }))).toBe(false)
    })

    it('are refusals and redirects never', async () => {
      for (const path of [
        '/api/workshops/by-slug/nowhere',
        '/fr/ateliers/nowhere',
        '/fr/ateliers/first-name',
        '/',
        '/api/workshops?limit=x',
      ])
        expect([path, [await get(path), await get(path)].map(isReady)]).toEqual([path, [false, false]])
    })
  })

  it('are made once for all who ask at the same time', async () => {
    const finds = async (times: number, path: string): Promise<number> => {
      const find = jest.spyOn(database.payload.db, 'find')
      const said = await Promise.all(Array.from({ length: times }, () => get(path)))
      const count = find.mock.calls.length
      find.mockRestore()
      expect(new Set(said.map(({ body, status }) => `${status} ${body.toString()}`)).size).toBe(1)
      return count
    }
    expect(await finds(1, '/api/speakers?depth=1&limit=5')).toBeGreaterThan(0)
    expect(await finds(30, '/api/speakers?depth=1&limit=6')).toBe(await finds(1, '/api/speakers?depth=1&limit=7'))
  })

  it('are waited for by nobody for longer than until one begins, whoever has left meanwhile', async () => {
    const nowhere = '/fr/ateliers/nowhere-at-all'
    await database.payload.db.updateOne({ collection: 'workshops', id: example.draft.id, data: {} })
    const { holding, isHeld, letGo } = holdFinds(false)
    const first = get(nowhere)
    await isHeld
    const leaving = request(`${server.url}${nowhere}`, { agent: false })
    leaving.on('error', () => undefined)
    leaving.end()
    // By then the other is known, and waits.
    for (let n = 0; n < 20; n++) await get('/healthz')
    leaving.destroy()
    for (let n = 0; n < 20; n++) await get('/healthz')
    holding.mockRestore()
    letGo()
    expect([(await first).status, (await get(nowhere)).status]).toEqual([404, 404])
  })

  it('stand in the log as they were sent', async () => {
    const lines: string[] = []
    const seen = new Promise<void>((resolve) => {
      told = (line) => {
        if (lines.push(line) === 3) resolve()
      }
    })
    const etag = String((await ask(`${logged.url}${document}`)).headers.etag)
    const said = [
      await ask(`${logged.url}${document}`),
      await ask(`${logged.url}${document}`, { 'If-None-Match': etag }),
    ]
    await seen
    expect(lines.map((line) => JSON.parse(line) as Record<string, unknown>)).toMatchObject([
      { res: { status: 200 } },
      { res: { status: 200 }, req: { id: said[0]?.headers['x-request-id'], method: 'GET', path: document } },
      { res: { status: 304 }, req: { id: said[1]?.headers['x-request-id'] }, msg: 'request completed' },
    ])
  })

  it('count for a tenth of a question, until an address has none left', async () => {
    const from = (address: string, headers: Record<string, string> = {}) =>
      ask(`${limited.url}${document}`, { 'X-Forwarded-For': address, ...headers })
    expect(isReady(await from('192.0.2.1'))).toBe(false)
    const left = async () => Number(/r=(\d+)/.exec(String((await from('192.0.2.1')).headers.ratelimit))?.[1])
    for (let n = 0; n < 30; n++) expect((await from('192.0.2.2', { 'If-None-Match': '*' })).status).toBe(304)
    expect(await left()).toBe(2)
    for (let n = 0; n < 10; n++) expect((await from('192.0.2.2')).status).toBe(200)
    const refused = await from('192.0.2.2')
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
  })

  it('take no more memory than they may: what was asked for longest ago goes', async () => {
    const answers = Array.from({ length: 30 }, (_, n) => `${small.url}/api/workshops/count?where[number][equals]=${n}`)
    for (const url of answers) await ask(url)
    expect(isReady(await ask(answers.at(-1) ?? ''))).toBe(true)
    expect(isReady(await ask(answers[0] ?? ''))).toBe(false)
  })

  if (onMongo)
    it('are at most a second old where another server has written', async () => {
      const { connection } = database.payload.db
      // Another server is at it.
      await connection
        .collection<{ _id: string }>(WRITING)
        .updateOne({ _id: 'public' }, { $set: { 'words.another': true } }, { upsert: true })
      await get('/api/organisations?depth=0')
      await new Promise((resolve) => setTimeout(resolve, 500))
      const address = '/api/organisations/by-slug/institute-for-research'
      await get(address)
      // At the last moment at which it counts, what was read for another answer is taken for this one.
      running += otherServersMs - 1
      await get(`${address}?locale=en`)
      await connection
        .collection('organisations')
        .updateOne({ slug: 'institute-for-research' }, { $set: { acronym: 'Another' } })
      running += otherServersMs - 1
      expect(isReady(await get(`${address}?locale=en`))).toBe(true)
      running += 2
      const after = await get(`${address}?locale=en`)
      expect([isReady(after), after.body.toString()]).toEqual([false, expect.stringContaining('Another')])
    })
})
