import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeAll, expect, it } from '@jest/globals'
import { executeAuthStrategies, type Payload } from 'payload'
import { watchReads } from '../../src/database/noteFailures'
import { builders } from '../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { logIn } from '../support/fixtures'
import { makeAccount, useServer } from '../support/server'

type Execute = (statement: string | { sql: string }, ...rest: unknown[]) => Promise<unknown>

interface Drivers {
  /** SQLite’s client. */
  client: { execute: Execute }
  /** The Mongoose model of accounts. */
  collections: {
    users: { collection: { find: (...args: unknown[]) => unknown; findOne: (...args: unknown[]) => unknown } }
  }
}

/**
 * Has the driver fail to read accounts, as it does where a connection or a disk does.
 * @param kept how many reads it answers before
 * @returns how many reads it was asked for, and a function that ends it
 */
const failReads = (payload: Payload, kept: number): { asked: () => number; end: () => void } => {
  const { client, collections } = payload.db as unknown as Drivers
  let reads = 0
  const asked = (): number => reads
  const isLost = (): boolean => (reads += 1) > kept
  if (onMongo) {
    const { collection } = collections.users
    const { find, findOne } = collection
    const failure = () => Object.assign(new Error('connection closed'), { name: 'MongoNetworkError' })
    collection.find = (...args) => {
      if (isLost()) throw failure()
      return find.apply(collection, args)
    }
    collection.findOne = (...args) => {
      if (isLost()) throw failure()
      return findOne.apply(collection, args)
    }
    return { asked, end: () => Object.assign(collection, { find, findOne }) }
  }
  const { execute } = client
  client.execute = (statement, ...rest) => {
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (/^select .* from "users"/is.test(sql) && isLost())
      throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' })
    return execute.call(client, statement, ...rest)
  }
  return { asked, end: () => Object.assign(client, { execute }) }
}

describeWithDatabase('an account that cannot be looked up', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, {
    notReady: () => null,
    // As Next does with a page of the admin.
    ready: () => ({
      payload: database.payload,
      admin: async (req, res) => {
        const headers = new Headers({ authorization: '', cookie: '', ...(req.headers as Record<string, string>) })
        const { user } = await executeAuthStrategies({ headers, payload: database.payload })
        if (!user) return res.redirect('/admin/login')
        res.json({ docs: [user.email] })
      },
    }),
  })
  const make = builders(() => database.payload)
  let draft = ''
  beforeAll(async () => {
    draft = (await make.workshop()).id
  })
  let end = (): void => undefined
  afterEach(() => end())

  const asked = {
    write: ['POST', '/api/speakers', { name: 'Ana' }],
    list: ['GET', '/api/workshops?draft=true&where[id][equals]=DRAFT', undefined],
    question: ['POST', '/api/workshops', 'draft=true&where[id][equals]=DRAFT'],
    draft: ['GET', '/api/workshops/DRAFT?draft=true', undefined],
    'publication of several': ['PATCH', '/api/workshops?where[id][equals]=DRAFT', { _status: 'draft' }],
    permissions: ['POST', '/api/workshops/access/DRAFT', {}],
    preview: ['GET', '/preview/workshops/DRAFT?locale=fr', undefined],
    'series file': ['GET', '/api/series-file', undefined],
    page: ['GET', '/admin/collections/workshops', undefined],
    graphql: ['POST', '/api/graphql', { query: '{ Workshops(draft: true) { docs { id } } }' }],
    mutation: ['POST', '/api/graphql', { query: 'mutation { createSpeaker(data: { name: "Ana" }) { id } }' }],
    'log-out': ['POST', '/api/users/logout', {}],
  } as const
  type Asked = keyof typeof asked
  const send = async (name: Asked, headers: Record<string, string>) => {
    const [method, path, body] = asked[name]
    const isQuestion = typeof body === 'string'
    const answer = await fetch(`${server.url}${path.replace('DRAFT', draft)}`, {
      method,
      redirect: 'manual',
      headers: {
        'content-type': isQuestion ? 'application/x-www-form-urlencoded' : 'application/json',
        ...(isQuestion ? { 'x-payload-http-method-override': 'GET' } : {}),
        ...headers,
      },
      body: isQuestion ? body.replace('DRAFT', draft) : JSON.stringify(body),
    })
    return { status: answer.status, retry: answer.headers.get('retry-after'), text: await answer.text() }
  }
  /** What an answer to an account says that one to a stranger does not. */
  const told: Record<Asked, RegExp> = {
    write: /"doc":\{.*Ana/s,
    list: /"totalDocs":1\b/,
    question: /"totalDocs":1\b/,
    draft: /"_status":"draft"/,
    'publication of several': /"docs":\[\{/,
    permissions: /"update":true|"update":\{"permission":true/,
    preview: /<html/,
    'series file': /^PK|workshops:/,
    page: /@example\.org/,
    graphql: /"docs":\[\{/,
    mutation: /"createSpeaker":\{"id"/,
    'log-out': /successful/,
  }
  const answered = (name: Asked) => ({
    retry: null,
    status: name === 'write' ? 201 : 200,
    text: expect.stringMatching(told[name]),
  })
  const byKey = async () => (await makeAccount(database.payload, 'admin')).headers
  const bySession = async () => {
    const { email } = await makeAccount(database.payload, 'admin')
    return logIn(server.url, { email, password: 'a long enough password' })
  }

  it.each(
    Object.keys(asked).flatMap((name) =>
      [['a key', byKey] as const, ['a session', bySession] as const].map(
        ([by, headersOf]) => [name as Asked, by, headersOf] as const,
      ),
    ),
  )('is asked to come again, and is no stranger (%s, by %s)', async (name, _by, headersOf) => {
    // A key has no session to end.
    if (name === 'log-out' && headersOf === byKey) return
    const headers = await headersOf()
    if (name !== 'log-out') expect(await send(name, headers)).toMatchObject(answered(name))
    const reads = failReads(database.payload, 0)
    end = reads.end
    const failed = await send(name, headers)
    expect(failed).toMatchObject({ status: 503, retry: '3' })
    expect(failed.text).toContain('"DATABASE_AWAY"')
    expect(reads.asked()).toBe(1)
    end()
    expect(await send(name, headers)).toMatchObject(answered(name))
  })

  // One server writes to a file: it knows whether anything was written of accounts since.
  const looks = onMongo ? 2 : 1
  it('is looked up once to read, and again when the turn to write has come, unless no account was written since', async () => {
    for (const headersOf of [byKey, bySession])
      for (const [name, wanted] of [
        ['list', 1],
        ['question', 1],
        ['draft', 1],
        ['page', 1],
        ['graphql', 1],
        ['preview', 1],
        ['write', looks],
        ['mutation', looks],
        ['publication of several', looks],
      ] as const) {
        const headers = await headersOf()
        const reads = failReads(database.payload, wanted)
        end = reads.end
        const answer = await send(name, headers)
        expect([name, answer]).toMatchObject([name, answered(name)])
        expect([name, reads.asked()]).toEqual([name, wanted])
        end()
      }
  })

  it('is not looked for where somebody shows a link to a registration, whatever session comes along', async () => {
    const session = await bySession()
    expect(await send('page', session)).toMatchObject(answered('page'))
    const reads = failReads(database.payload, 0)
    end = reads.end
    for (const Authorization of ['Registration x.y', 'registration x', 'REGISTRATION', 'Registration']) {
      const shown = { Authorization, ...session }
      const list = { status: 200, text: expect.stringContaining('"totalDocs":0') }
      expect([Authorization, await send('list', shown)]).toMatchObject([Authorization, list])
      for (const name of ['write', 'mutation', 'permissions'] as const)
        expect([name, (await send(name, shown)).status]).toEqual([name, 403])
      for (const name of ['draft', 'preview'] as const)
        expect([name, (await send(name, shown)).status]).toEqual([name, 404])
      expect((await send('page', shown)).status).toBe(302)
      const open = await fetch(`${server.url}/api/workshops`, { headers: shown })
      expect([open.status, open.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    }
    expect(reads.asked()).toBe(0)
    end()
    for (const authorization of ['Registrations x', 'Registration-x y', 'x Registration y'])
      expect([authorization, (await send('list', { authorization })).status]).toEqual([authorization, 401])
  })

  /** Sends the beginning of a write, does something once the caller was looked up, and sends the rest. */
  const sendSlowly = async (
    name: 'mutation' | 'write',
    headers: Record<string, string>,
    reads: { asked: () => number },
    meanwhile: () => Promise<unknown>,
  ): Promise<string> => {
    const [method, path, data] = asked[name]
    const body = JSON.stringify(data)
    const sent = request(`${server.url}${path}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': body.length },
    })
    sent.write(body.slice(0, 5))
    while (!reads.asked()) await setTimeout(10)
    await setTimeout(100)
    await meanwhile()
    sent.end(body.slice(5))
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    return Buffer.concat(await answer.toArray()).toString()
  }

  it('writes nothing where it cannot be looked up when the turn to write has come', async () => {
    const { payload } = database
    const { headers } = await makeAccount(payload, 'admin')
    const { id } = await makeAccount(payload, 'editor')
    // Of whatever account: it is looked up again.
    const writeAnother = () => payload.db.updateOne({ collection: 'users', id, data: { name: 'Another' } })
    for (const name of ['write', 'mutation'] as const) {
      const reads = failReads(payload, 1)
      end = reads.end
      const text = await sendSlowly(name, headers, reads, writeAnother)
      expect([name, text]).toEqual([name, expect.stringContaining('"DATABASE_AWAY"')])
      end()
    }
  })

  it('is looked up again where its first look is a second ago', async () => {
    const { payload } = database
    const { headers } = await makeAccount(payload, 'organiser')
    const reads = failReads(payload, Infinity)
    end = reads.end
    const text = await sendSlowly('write', headers, reads, () => setTimeout(1000))
    expect([text, reads.asked()]).toEqual([expect.stringMatching(told.write), 2])
    end()
  })

  it('is the caller no more where its key is withdrawn, or its role taken, while the body comes', async () => {
    const { payload } = database
    const { id: others } = await makeAccount(payload, 'admin')
    for (const name of ['write', 'mutation'] as const)
      for (const data of [{ apiKeyIndex: null }, { role: 'reader' }]) {
        const { headers, id } = await makeAccount(payload, 'organiser')
        const reads = failReads(payload, Infinity)
        end = reads.end
        const text = await sendSlowly(name, headers, reads, () =>
          payload.db.updateOne({ collection: 'users', id, data }),
        )
        end()
        expect([name, data, text]).toEqual([name, data, expect.stringContaining('"FORBIDDEN"')])
      }
    for (const name of ['write', 'mutation'] as const) {
      const { headers, id } = await makeAccount(payload, 'organiser')
      const reads = failReads(payload, Infinity)
      end = reads.end
      const text = await sendSlowly(name, headers, reads, () =>
        payload.delete({ collection: 'users', id, user: { id: others, collection: 'users' } as never }),
      )
      end()
      expect([name, text]).toEqual([name, expect.stringContaining('"FORBIDDEN"')])
    }
  })

  it('is no matter of those whose reads do not fail', async () => {
    const { payload } = database
    const { headers } = await makeAccount(payload, 'editor')
    end = failReads(payload, 0).end
    const look = (authorization = '') =>
      watchReads(() => executeAuthStrategies({ headers: new Headers({ authorization }), payload }))
    const [failing, ...others] = await Promise.all([
      look(headers.Authorization),
      look(),
      watchReads(() => payload.find({ collection: 'speakers' })),
    ])
    expect([failing.result.user, failing.failure]).toEqual([null, expect.any(Error)])
    expect(others.map(({ failure }) => failure)).toEqual([null, null])
  })
})
