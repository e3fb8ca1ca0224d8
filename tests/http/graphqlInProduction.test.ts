import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Opened } from '../../src/start/openPayload'
import { describeWithDatabase, freshEnvironment } from '../support/database'
import { useServer } from '../support/server'

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

  it('answers questions', async () => {
    expect(await ask('{ workshops { totalDocs } }')).toEqual({
      status: 200,
      body: { data: { workshops: { totalDocs: 0 } } },
    })
  })
})
