import { afterEach, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { builders } from '../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { logIn } from '../support/fixtures'
import type { Json } from '../support/json'
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
 * @returns a function that ends it
 */
const failReads = (payload: Payload, kept: number): (() => void) => {
  const { client, collections } = payload.db as unknown as Drivers
  let left = kept
  const isLost = (): boolean => left-- <= 0
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
    return () => Object.assign(collection, { find, findOne })
  }
  const { execute } = client
  client.execute = (statement, ...rest) => {
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (/^select .* from "users"/is.test(sql) && isLost())
      throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' })
    return execute.call(client, statement, ...rest)
  }
  return () => Object.assign(client, { execute })
}

describeWithDatabase('an account that cannot be looked up', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const make = builders(() => database.payload)
  let draft = ''
  beforeAll(async () => {
    draft = (await make.workshop()).id
  })
  let end = (): void => undefined
  afterEach(() => end())

  const asked = {
    write: ['POST', '/api/speakers', { name: 'Ana' }],
    list: ['GET', '/api/workshops?draft=true', undefined],
    draft: ['GET', '/api/workshops/DRAFT?draft=true', undefined],
    graphql: ['POST', '/api/graphql', { query: '{ Workshops(draft: true) { totalDocs } }' }],
    mutation: ['POST', '/api/graphql', { query: 'mutation { createSpeaker(data: { name: "Ana" }) { id } }' }],
  } as const
  const send = async (name: keyof typeof asked, headers: Record<string, string>) => {
    const [method, path, body] = asked[name]
    const answer = await fetch(`${server.url}${path.replace('DRAFT', draft)}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const { errors } = (await answer.json()) as Json
    return { status: answer.status, retry: answer.headers.get('retry-after'), code: errors?.[0]?.code ?? null }
  }

  it.each(
    Object.keys(asked).flatMap((name) =>
      ['a key', 'a session'].flatMap((by) => [0, 1].map((kept) => [name as keyof typeof asked, by, kept] as const)),
    ),
  )('is asked to come again, and is no stranger (%s, by %s, after %s reads)', async (name, by, kept) => {
    const account = await makeAccount(database.payload, 'organiser')
    const headers =
      by === 'a key'
        ? account.headers
        : await logIn(server.url, { email: account.email, password: 'a long enough password' })
    expect(await send(name, headers)).toMatchObject({ retry: null, code: null })
    end = failReads(database.payload, kept)
    expect(await send(name, headers)).toEqual({ status: 503, retry: '3', code: 'DATABASE_AWAY' })
    end()
    expect(await send(name, headers)).toMatchObject({ retry: null, code: null })
  })
})
