import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import type { Opened } from '../../src/start/openPayload'
import { describeWithDatabase, freshEnvironment } from '../support/database'
import { strangers } from '../../src/api/query/strangers'
import { makeAccount, useServer } from '../support/server'

describeWithDatabase('GraphQL in production', () => {
  let opened: Opened | undefined
  beforeAll(async () => {
    Object.assign(process.env, await freshEnvironment(), { NODE_ENV: 'production' })
    const { openPayload } = await import('../../src/start/openPayload')
    opened = await openPayload()
  })
  const server = useServer(() => (opened as Opened).payload, { playground: false })
  afterAll(async () => {
    await opened?.close()
    await rm(process.env.DATA_DIR as string, { recursive: true, force: true })
  })

  const ask = async (query: string) => {
    const response = await fetch(`${server.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return {
      status: response.status,
      body: (await response.json()) as { data?: unknown; errors?: { message: string }[] },
    }
  }

  it('keeps its schema to itself', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "PublicWorkshop") { name } }']) {
      const { body, status } = await ask(query)
      expect([query, status, body.data]).toEqual([query, 400, undefined])
      expect(body.errors?.[0]?.message).toContain('introspection')
    }
    expect((await fetch(`${server.url}/api/graphql-playground`)).status).toBe(404)
  })

  it('shows to whoever has an account the whole of it, and to everybody what they may ask', async () => {
    const { payload } = opened as Opened
    const query = '{ __schema { types { name } } }'
    for (const role of ['reader', 'editor'] as const) {
      const { headers } = await makeAccount(payload, role)
      const response = await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      })
      expect([role, response.status]).toEqual([role, 200])
      expect(await response.text()).toContain('"Registration"')
    }
    const response = await fetch(`${server.url}/api/schema.graphql`)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    const text = await response.text()
    const schema = buildSchema(text)
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    expect(fields).toEqual(
      expect.arrayContaining(['workshop', 'workshops', 'series', 'Workshops', 'Workshop', 'countSessions', 'Series']),
    )
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual([...strangers.mutations].sort())
    for (const closed of ['Registration', 'User', 'version', 'mutation']) expect(fields.join()).not.toContain(closed)
    expect(text).not.toMatch(/type Registrations?\b|mutation[A-Z]|type User|apiKey|payload/)
    const tag = response.headers.get('etag') ?? ''
    expect((await fetch(`${server.url}/api/schema.graphql`, { headers: { 'If-None-Match': tag } })).status).toBe(304)
    // What it promises is answered to a stranger, field by field.
    for (const name of fields.filter((one) => one.startsWith('count')))
      expect([name, (await ask(`{ ${name} { totalDocs } }`)).status]).toEqual([name, 200])
  })

  it('answers questions', async () => {
    expect(await ask('{ workshops { totalDocs } }')).toEqual({
      status: 200,
      body: { data: { workshops: { totalDocs: 0 } } },
    })
  })
})
