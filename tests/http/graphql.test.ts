import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery, parse } from 'graphql'
import { isTooNested, tooMuch } from '../../src/http/graphql/limits'
import { describeWithDatabase, useDatabase } from '../support/database'
import { useServer } from '../support/server'

describe('what a query may ask', () => {
  it('counts a fragment as often as it is spread, without spreading it', () => {
    const doubling = Array.from(
      { length: 22 },
      (_, n) => `fragment f${n} on Query { ${n ? `...f${n - 1} ...f${n - 1}` : '__typename'} }`,
    ).join(' ')
    expect(tooMuch(parse(`{ ...f21 } ${doubling}`))).toMatch(/fields/)
    expect(tooMuch(parse('{ ...a } fragment a on Query { __typename ...a }'))).not.toBeNull()
  })

  it('leaves room for introspection, and none for 21 levels', () => {
    expect(tooMuch(parse(getIntrospectionQuery()))).toBeNull()
    expect(tooMuch(parse(`${'{ a '.repeat(21)}${'}'.repeat(21)}`))).toMatch(/deep/)
  })

  it('does not take brackets in a text for nesting', () => {
    expect(isTooNested(`{ a(b: "${'['.repeat(500)}", c: """${'{'.repeat(500)}""") }`)).toBe(false)
    expect(isTooNested(`{ a(b: ${'['.repeat(500)}`)).toBe(true)
  })

  it('takes one attempt to log in for each request', () => {
    const login = (n: number) => `a${n}: loginUser(email: "a@b.example", password: "x") { token }`
    expect(tooMuch(parse(`mutation { ${login(1)} }`))).toBeNull()
    expect(tooMuch(parse(`mutation { ${login(1)} ${login(2)} }`))).toMatch(/attempt/)
  })
})

describeWithDatabase('POST /api/graphql', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)

  const post = async (body: string, headers: Record<string, string> = { 'Content-Type': 'application/json' }) => {
    const response = await fetch(`${server.url}/api/graphql`, { method: 'POST', headers, body })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  const ask = (query: string, variables?: object) => post(JSON.stringify({ query, variables }))

  it('answers what is no question with 400 or 415, as JSON', async () => {
    for (const [body, status] of [
      ['{', 400],
      ['[]', 400],
      ['null', 400],
      ['"x"', 400],
      ['{}', 400],
      ['{"query": 1}', 400],
      ['{"query": "{ x }", "variables": []}', 400],
      ['{"query": "{"}', 400],
      ['{"query": "{ __typename }", "operationName": "nothing"}', 400],
    ] as const) {
      const answer = await post(body)
      expect([body, answer.status]).toEqual([body, status])
      expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ message: expect.any(String) }] })
      expect(answer.text).not.toMatch(/node_modules|at .*:\d+/)
    }
    expect((await post('{ __typename }', { 'Content-Type': 'text/plain' })).status).toBe(415)
    expect((await post(JSON.stringify({ query: `{ ${'a '.repeat(200_000)}}` }))).status).toBe(413)
  })

  it('answers what is too much with 400, at once', async () => {
    const doubling = Array.from(
      { length: 22 },
      (_, n) => `fragment f${n} on Query { ${n ? `...f${n - 1} ...f${n - 1}` : '__typename'} }`,
    ).join(' ')
    for (const query of [
      `{ ...f21 } ${doubling}`,
      `${'{ a '.repeat(41)}${'}'.repeat(41)}`,
      `{ a(b: ${'['.repeat(20_000)}`,
      `{ ${'a '.repeat(40_000)} }`,
    ]) {
      const answer = await ask(query)
      expect([query.slice(0, 20), answer.status]).toEqual([query.slice(0, 20), 400])
      expect(answer.text.length).toBeLessThan(1000)
    }
    const lists = Array.from({ length: 30 }, (_, n) => `w${n}: workshops(limit: 25) { totalDocs }`).join(' ')
    expect(JSON.parse((await ask(`{ ${lists} }`)).text)).toMatchObject({
      errors: [{ message: expect.stringContaining('1000') }],
    })
  })

  it('holds strangers to the limits of REST in Payload’s own lists', async () => {
    for (const [args, field] of [
      ['limit: 0', 'limit'],
      ['limit: 101', 'limit'],
      ['limit: -1', 'limit'],
      ['pagination: false', 'pagination'],
    ]) {
      const { text } = await ask(`{ Workshops(${args}) { totalDocs } }`)
      expect([args, JSON.parse(text)]).toMatchObject([args, { errors: [{ extensions: { statusCode: 400, field } }] }])
    }
    expect(JSON.parse((await ask('{ Workshops(limit: 100) { totalDocs } }')).text)).toEqual({
      data: { Workshops: { totalDocs: 0 } },
    })
    const long = Array.from({ length: 3 }, (_, n) => `w${n}: Workshops(limit: 100) { totalDocs }`).join(' ')
    expect((await ask(`{ ${long} }`)).status).toBe(400)
  })

  it('answers introspection as tools ask for it', async () => {
    const { status, text } = await ask(getIntrospectionQuery())
    expect([status, JSON.parse(text).errors]).toEqual([200, undefined])
  })

  it('is asked by hand on a page whose script the content security policy lets run', async () => {
    const response = await fetch(`${server.url}/api/graphql-playground`, { headers: { 'Accept-Language': 'fr' } })
    const page = await response.text()
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    expect(page).toContain(`<script nonce="${nonce}">`)
    expect(page).toContain('<html lang="fr">')
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//)
    const example = /<textarea id="query"[^>]*>([^<]+)</.exec(page)?.[1] ?? ''
    expect(JSON.parse((await ask(example)).text)).toEqual({ data: { workshops: { totalDocs: 0, docs: [] } } })
  })

  it('guesses at no names of fields', async () => {
    const { status, text } = await ask('{ workshop(slug: "x") { titel } usr { id } }')
    expect(status).toBe(400)
    expect(text).not.toContain('Did you mean')
  })

  it('tells a stranger nothing of what is inside', async () => {
    const { text } = await ask('{ Users { docs { email apiKey } } allowed: Access { canAccessAdmin } }')
    expect(text).not.toMatch(/@|stack|sqlite|mongo/i)
  })

  it('carries the id of the request with each error', async () => {
    const { headers, text } = await ask('{ series(draft: true) { timeZone } }')
    expect(JSON.parse(text)).toMatchObject({ extensions: { requestId: headers.get('x-request-id') } })
  })

  it('logs in, with the session in a cookie', async () => {
    await database.payload.create({
      collection: 'users',
      data: { email: 'ed@example.org', password: 'a long enough password', role: 'editor' },
    })
    const { headers, status } = await ask(
      'mutation { loginUser(email: "ed@example.org", password: "a long enough password") { user { email } } }',
    )
    expect(status).toBe(200)
    expect(headers.get('set-cookie')).toMatch(/^payload-token=.*HttpOnly/)
  })
})
