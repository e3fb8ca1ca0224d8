import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSchema, getIntrospectionQuery, parse } from 'graphql'
import { statusOf } from '../../src/i18n/errors'
import { isTooNested, tooMuch } from '../../src/http/graphql/limits'
import { describeWithDatabase, useDatabase } from '../support/database'
import { makeAccount, useServer } from '../support/server'

describe('what a query may ask', () => {
  it('counts a fragment as often as it is spread, without spreading it', () => {
    const doubling = Array.from(
      { length: 22 },
      (_, n) => `fragment f${n} on Query { ${n ? `...f${n - 1} ...f${n - 1}` : '__typename'} }`,
    ).join(' ')
    expect(tooMuch(parse(`{ ...f21 } ${doubling}`))).toMatchObject({ code: 'GRAPHQL_LONG' })
    expect(tooMuch(parse('{ ...a } fragment a on Query { __typename ...a }'))).not.toBeNull()
  })

  it('leaves room for introspection, and none for 21 levels', () => {
    expect(tooMuch(parse(getIntrospectionQuery()))).toBeNull()
    expect(tooMuch(parse(`${'{ a '.repeat(21)}${'}'.repeat(21)}`))).toMatchObject({ code: 'GRAPHQL_DEEP' })
  })

  it('lets the same be asked where it was asked, as fragments do, and not hundreds of times', () => {
    const fragments = Array.from({ length: 150 }, (_, n) => n)
    const spread = (times: number) =>
      fragments
        .slice(0, times)
        .map((n) => `...f${n}`)
        .join(' ')
    const defined = fragments.map((n) => `fragment f${n} on Page { id slug title { fr en } }`).join(' ')
    expect(tooMuch(parse(`{ pages { ${spread(60)} } } ${defined}`))).toBeNull()
    for (const query of [
      `{ pages { ${spread(150)} } } ${defined}`,
      `{ pages { ${'title { fr } '.repeat(300)} } }`,
      `{ pages { ${`parts { ${'items { id } '.repeat(20)} } `.repeat(20)} } }`,
    ])
      expect([query.slice(0, 40), tooMuch(parse(query))]).toEqual([query.slice(0, 40), { code: 'GRAPHQL_REPEATED' }])
  })

  it('does not take brackets in a text for nesting', () => {
    expect(isTooNested(`{ a(b: "${'['.repeat(500)}", c: """${'{'.repeat(500)}""") }`)).toBe(false)
    expect(isTooNested(`{ a(b: ${'['.repeat(500)}`)).toBe(true)
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
      expect(JSON.parse(answer.text)).toMatchObject({
        errors: [{ message: expect.any(String) }],
        requestId: answer.headers.get('x-request-id'),
      })
      expect(answer.text).not.toMatch(/node_modules|at .*:\d+/)
    }
    expect((await post('{ __typename }', { 'Content-Type': 'text/plain' })).status).toBe(415)
    expect((await post(JSON.stringify({ query: `{ ${'a '.repeat(200_000)}}` }))).status).toBe(413)
  })

  it('has the code of each refusal where clients of GraphQL look for it, with the status', async () => {
    const send = (init: RequestInit) =>
      fetch(`${server.url}/api/graphql`, { headers: { 'Content-Type': 'application/json' }, ...init })
    const asked = (query: string) => send({ method: 'POST', body: JSON.stringify({ query }) })
    const form = new FormData()
    form.set('_payload', '{}')
    for (const [answer, code, field] of [
      [send({ method: 'GET' }), 'GRAPHQL_ADDRESS_INVALID', 'query'],
      [send({ method: 'PUT' }), 'GRAPHQL_BY_POST', undefined],
      [send({ method: 'POST', body: '{}' }), 'GRAPHQL_BODY_INVALID', 'query'],
      [send({ method: 'POST', body: 'x'.repeat(200_000) }), 'BODY_LARGE', undefined],
      [send({ method: 'POST', headers: {} }), 'BODY_KIND_UNKNOWN', undefined],
      [send({ method: 'POST', headers: {}, body: form }), 'BODY_KIND_UNKNOWN', undefined],
      [asked('{'), 'GRAPHQL_INVALID', 'query'],
      [asked('{ nothing }'), 'GRAPHQL_INVALID', undefined],
      [asked('subscription { x }'), 'GRAPHQL_NO_SUBSCRIPTIONS', 'query'],
      [asked(`${'{ a '.repeat(21)}${'}'.repeat(21)}`), 'GRAPHQL_DEEP', 'query'],
      [asked('mutation { createSpeaker(data: { name: "Ana" }) { id } }'), 'CHANGES_FOR_ACCOUNTS', undefined],
    ] as const) {
      const { errors } = (await (await answer).json()) as { errors: object[] }
      const extensions = { code, statusCode: (await answer).status, ...(field ? { field } : {}) }
      expect(errors).toMatchObject([{ extensions }])
      expect(statusOf(code)).toBe((await answer).status)
    }
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
      // Meanwhile others are answered: the stock rule for what a query costs took 7.8 s for the first of these.
      const began = performance.now()
      const healthy = fetch(`${server.url}/healthz`).then(() => performance.now() - began)
      const answer = await ask(query)
      expect([query.slice(0, 20), answer.status]).toEqual([query.slice(0, 20), 400])
      expect(await healthy).toBeLessThan(3000)
      expect(answer.text.length).toBeLessThan(1000)
    }
    const lists = Array.from({ length: 30 }, (_, n) => `w${n}: workshops(limit: 25) { totalDocs }`).join(' ')
    expect(JSON.parse((await ask(`{ ${lists} }`)).text)).toMatchObject({
      errors: [{ message: expect.stringContaining('60'), extensions: { code: 'QUESTION_COSTLY', statusCode: 400 } }],
    })
  })

  it('holds strangers to the limits of REST in Payload’s own lists', async () => {
    for (const [args, field] of [
      ['limit: 0', 'limit'],
      ['limit: 101', 'limit'],
      ['limit: -1', 'limit'],
      ['pagination: false', 'pagination'],
    ]) {
      const { text } = await ask(`{ Sessions(${args}) { totalDocs } }`)
      expect([args, JSON.parse(text)]).toMatchObject([args, { errors: [{ extensions: { statusCode: 400, field } }] }])
    }
    expect(JSON.parse((await ask('{ Workshops(limit: 39) { totalDocs } }')).text)).toEqual({
      data: { Workshops: { totalDocs: 0 } },
    })
    expect((await ask('{ Workshops(limit: 100) { totalDocs } }')).text).toContain('QUESTION_COSTLY')
    expect(JSON.parse((await ask('{ Sessions(limit: 100) { totalDocs } }')).text)).toEqual({
      data: { Sessions: { totalDocs: 0 } },
    })
    const long = Array.from({ length: 3 }, (_, n) => `w${n}: Workshops(limit: 30) { totalDocs }`).join(' ')
    expect((await ask(`{ ${long} }`)).status).toBe(400)
  })

  it('is short about what is wrong, however much is', async () => {
    const long = 'x'.repeat(3000)
    for (const [query, variables] of [
      [`{ ${long} }`, {}],
      [`{ ${Array.from({ length: 900 }, (_, n) => `x${n}`).join(' ')} }`, {}],
      [`{ a(b: ${long}!) }`, {}],
      ['query ($w: Workshop_where) { Workshops(where: $w) { totalDocs } }', { w: { number: { equals: long } } }],
      [
        'query ($w: [Workshop_where_or]) { Workshops(where: { OR: $w }) { totalDocs } }',
        { w: Array.from({ length: 500 }, () => ({ number: { equals: 'x' } })) },
      ],
    ] as const) {
      const { status, text } = await ask(query, variables)
      expect([query.slice(0, 50), status, text.length < 1000]).toEqual([query.slice(0, 50), 400, true])
    }
  })

  it('answers introspection as tools ask for it', async () => {
    const { headers, status, text } = await ask(getIntrospectionQuery())
    expect([status, JSON.parse(text).errors]).toEqual([200, undefined])
    // It is as large as an answer gets.
    expect(Number(headers.get('x-cost'))).toBeGreaterThan(2)
    const types = '__schema { types { fields { name description args { name } } } }'
    const often = await ask(`{ ${Array.from({ length: 30 }, (_, n) => `a${n}: ${types}`).join(' ')} }`)
    expect([often.status, JSON.parse(often.text).errors?.[0].code]).toEqual([400, 'QUESTION_COSTLY'])
    expect((await ask('{ __type(name: "Workshop") { fields { name } } }')).headers.get('x-cost')).toBe('1')
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
    const { headers, text } = await ask('{ workshops(limit: 0) { totalDocs } }')
    expect(JSON.parse(text)).toMatchObject({ extensions: { requestId: headers.get('x-request-id') } })
  })

  it('asks accounts which version they mean', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const answer = async (query: string): Promise<unknown> =>
      JSON.parse((await post(JSON.stringify({ query }), { 'Content-Type': 'application/json', ...headers })).text)
    for (const query of ['{ versionSeries { id } }', 'mutation { restoreVersionSeries { title } }'])
      expect(await answer(query)).toMatchObject({ errors: [{ extensions: { statusCode: 400, field: 'id' } }] })
  })

  it('changes nothing for strangers, and everything that their account may for others', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const create = JSON.stringify({ query: 'mutation { createSpeaker(data: { name: "Ana Example" }) { slug } }' })
    expect(await post(create)).toMatchObject({ status: 403, text: expect.stringContaining('accounts') })
    const answer = await post(create, { 'Content-Type': 'application/json', ...headers })
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      200,
      { data: { createSpeaker: { slug: 'ana-example' } } },
    ])
  })

  describe('where some changes are everybody’s', () => {
    const noted: string[] = []
    const server = useServer(() => database.payload, {
      readLimit: 20,
      strangers: { mutations: ['note', 'unpriced', 'absent', 'createSpeaker'], routes: [] },
      trustProxy: 1,
    })
    let restore = (): void => undefined
    beforeAll(async () => {
      const { graphQL } = await (await import('../../payload.config')).default
      const { mutations } = graphQL
      restore = () => void Object.assign(graphQL, { mutations })
      graphQL.mutations = ({ GraphQLNonNull, GraphQLString }) => {
        const field = (extensions: object) => ({
          type: GraphQLString,
          args: { text: { type: new GraphQLNonNull(GraphQLString) } },
          extensions,
          resolve: (_source: unknown, { text }: { text: string }) => {
            noted.push(text)
            return text
          },
        })
        return { note: field({ cost: () => 20 }), other: field({ cost: () => 1 }), unpriced: field({}) }
      }
    })
    afterAll(() => restore())

    let visitors = 0
    const send = async (body: unknown, headers: Record<string, string> = {}) => {
      noted.length = 0
      const response = await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        // Each from an address of their own, but for those who say theirs.
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `192.0.2.${++visitors}`, ...headers },
        body: JSON.stringify(body),
      })
      const { data, errors } = (await response.json()) as {
        data?: unknown
        errors?: { extensions?: { code: string } }[]
      }
      const code = errors?.[0]?.extensions?.code
      return { code, cost: response.headers.get('x-cost'), data, noted: noted.join(' '), status: response.status }
    }
    const note = 'note(text: "a")'
    const speaker = 'createSpeaker(data: { name: "Ana" }) { id }'

    it('lets each of these be sent, in one operation, however it is written', async () => {
      for (const [query, operationName] of [
        [`mutation { ${note} }`],
        [`mutation { x: ${note} __typename }`],
        [`mutation { ...f } fragment f on Mutation { ${note} }`],
        [`mutation { ... on Mutation @include(if: true) { ${note} } }`],
        [`mutation A { ${note} } mutation B { ${speaker} } query C { __typename }`, 'A'],
      ])
        expect([query, await send({ query, operationName })]).toMatchObject([
          query,
          { cost: '2.3', noted: 'a', status: 200 },
        ])
      // Written twice, it is asked once, and costs both.
      expect(await send({ query: `mutation { ${note} ${note} }` })).toMatchObject({ cost: '4.3', noted: 'a' })
    })

    it('refuses two at once, and whatever else comes with one, and does none of it', async () => {
      const b = 'b: note(text: "b")'
      for (const [query, operationName] of [
        [`mutation { ${note} ${b} }`],
        [`mutation { ${note} ...f } fragment f on Mutation { ${b} }`],
        [`mutation { ${note} ... on Mutation { ... { ${b} } } }`],
        [`mutation { ${note} b: note(text: "b") @include(if: false) }`],
        [`mutation ($no: Boolean = true) { ${note} b: note(text: "b") @skip(if: $no) }`],
        [`mutation A { ${note} } mutation B { ${note} ${b} }`, 'B'],
      ])
        expect([query, await send({ query, operationName })]).toMatchObject([
          query,
          { code: 'CHANGES_ONE_BY_ONE', cost: null, noted: '', status: 400 },
        ])
      for (const [query, operationName] of [
        [`mutation { ${note} ${speaker} }`],
        [`mutation { note: ${speaker} }`],
        [`mutation { ${note} ...f } fragment f on Mutation { x: ${speaker} }`],
        [`mutation { ${note} ... on Mutation @include(if: false) { ${speaker} } }`],
        [`mutation A { ${note} } mutation B { ${speaker} }`, 'B'],
        ['mutation { unpriced(text: "a") }'],
        ['mutation { other(text: "a") }'],
        ['mutation { note: other(text: "a") }'],
        ['mutation { __typename }'],
      ])
        expect([query, await send({ query, operationName })]).toMatchObject([
          query,
          { code: 'CHANGES_FOR_ACCOUNTS', cost: null, noted: '', status: 403 },
        ])
      for (const body of [
        [{ query: `mutation { ${note} }` }, { query: `mutation { ${note} }` }],
        { query: `mutation A { ${note} } mutation B { ${note} }` },
        { query: `mutation { ${note} note(text: "b") }` },
        { query: `mutation { ...f } fragment f on Mutation { ...f ${note} }` },
        { query: 'mutation { absent }' },
      ])
        expect([body, await send(body)]).toMatchObject([body, { noted: '', status: 400 }])
    })

    it('has strangers pay for them as for what is asked over REST', async () => {
      const headers = { 'X-Forwarded-For': '198.51.100.1' }
      const untilRefused = async (): Promise<Awaited<ReturnType<typeof send>>[]> => {
        const answer = await send({ query: `mutation { ${note} }` }, headers)
        return answer.status === 200 ? [answer, ...(await untilRefused())] : [answer]
      }
      const answers = await untilRefused()
      expect([answers.length >= 9, answers.length < 20]).toEqual([true, true])
      expect(answers.at(-1)).toMatchObject({ code: 'RATE_EXCEEDED', noted: '', status: 429 })
      expect((await fetch(`${server.url}/api/workshops`, { headers })).status).toBe(429)
    })

    it('is no matter of who has an account that writes, and opens nothing else to one that reads', async () => {
      const [reader, editor] = [
        await makeAccount(database.payload, 'reader'),
        await makeAccount(database.payload, 'editor'),
      ]
      const both = { query: `mutation { ${note} b: note(text: "b") other(text: "c") }` }
      expect(await send(both, editor.headers)).toMatchObject({ noted: 'a b c', status: 200 })
      expect(await send({ query: `mutation { ${note} }` }, reader.headers)).toMatchObject({ noted: 'a', status: 200 })
      expect(await send(both, reader.headers)).toMatchObject({ code: 'FORBIDDEN', noted: '' })
      expect(await send({ query: `mutation { ${speaker} }` }, reader.headers)).toMatchObject({ code: 'FORBIDDEN' })
    })

    it('stands in the schema that everybody may read', async () => {
      const schema = buildSchema(await (await fetch(`${server.url}/api/schema.graphql`)).text())
      expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(['note'])
    })
  })

  it('knows no log-in, no accounts, and nothing of Payload’s own workings', async () => {
    for (const query of [
      'mutation { loginUser(email: "a@b.example", password: "x") { token } }',
      'mutation { forgotPasswordUser(email: "a@b.example") }',
      '{ Users { totalDocs } }',
      '{ countUsers { totalDocs } }',
      '{ meUser { user { email } } }',
      // Nor what serves Payload alone.
      '{ Access { canAccessAdmin } }',
      '{ docAccessSeries { fields { title { read { permission } } } } }',
      '{ PayloadPreferences { totalDocs } }',
      'mutation { deletePayloadLockedDocument(id: "x") { id } }',
    ])
      expect([query, (await ask(query)).status]).toEqual([query, 400])
  })

  it('closes to strangers what is not for them, field by field, and logs none of it', async () => {
    const { headers } = await makeAccount(database.payload, 'admin')
    for (const query of [
      '{ x: Registrations { totalDocs } }',
      '{ x: countRegistrations { totalDocs } }',
      '{ x: versionsWorkshops { totalDocs } }',
    ]) {
      const { status, text } = await ask(query)
      expect([query, status, JSON.parse(text)]).toMatchObject([
        query,
        200,
        { errors: [{ message: expect.stringContaining('accounts'), extensions: { statusCode: 403 } }] },
      ])
      const open = await post(JSON.stringify({ query }), { 'Content-Type': 'application/json', ...headers })
      expect([query, JSON.parse(open.text).errors]).toEqual([query, undefined])
    }
  })

  it('has nothing to subscribe to', async () => {
    const { status, text } = await ask('subscription { x }')
    expect([status, JSON.parse(text)]).toMatchObject([400, { errors: [{ field: 'query' }] }])
    for (const [query, operationName] of [
      ['subscription A { x }', 'B'],
      ['subscription A { x }', ''],
      ['subscription A { x } query B { __typename }', 'B'],
      ['subscription A { x } subscription B { x }', undefined],
    ]) {
      const body = JSON.stringify({ query, operationName })
      const answer = await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      })
      expect([query, operationName, answer.status]).toEqual([query, operationName, 400])
    }
  })

  it('refuses what a graph has nothing of, whatever stands beside it', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const kinds = {
      query: 'query Q { __typename }',
      mutation: 'mutation M { x }',
      subscription: 'subscription S { x }',
    }
    for (const [path, refused] of [
      ['graphql', /subscription/],
      ['graphql/drafts', /subscription|mutation/],
    ] as const)
      for (const one of Object.values(kinds))
        for (const other of ['', ...Object.values(kinds).map((kind) => kind.replace(/ (.) /, ' $12 '))])
          for (const operationName of [undefined, '', 'Q', 'M', 'S', 'Q2', 'M2', 'nobody'])
            for (const by of [{}, headers]) {
              const query = `${one} ${other}`
              const answer = await fetch(`${server.url}/api/${path}`, {
                method: 'POST',
                headers: { ...by, 'Content-Type': 'application/json' },
                body: JSON.stringify({ query, operationName }),
              })
              const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] }
              const asked = [path, query, operationName, answer.status]
              expect(asked).toEqual([path, query, operationName, refused.test(query) ? 400 : expect.any(Number)])
              expect([...asked, answer.status < 500]).toEqual([...asked, true])
              if (refused.test(query)) expect(errors?.[0]?.extensions.code).toMatch(/^GRAPHQL_(NO_|READS_)/)
            }
  })

  it('takes one question at a time', async () => {
    for (const body of [
      '[{"query":"{ Workshops { totalDocs } }"}]',
      '[]',
      '"{ Workshops { totalDocs } }"',
      '7',
      'null',
      '',
    ]) {
      const { status, text } = await post(body)
      expect([body, status, JSON.parse(text)]).toEqual([
        body,
        400,
        expect.objectContaining({ errors: [expect.objectContaining({ message: expect.any(String) })] }),
      ])
    }
  })

  it('reads no variables that nest without end', async () => {
    const where = `${'{"AND":['.repeat(9000)}${']}'.repeat(9000)}`
    const query = 'query ($where: Workshop_where) { Workshops(where: $where) { totalDocs } }'
    const { status, text } = await post(`{"query":${JSON.stringify(query)},"variables":{"where":${where}}}`)
    expect([status, text]).toEqual([400, expect.stringContaining('errors')])
    const nested = `${'{ AND: ['.repeat(11)}{ number: { equals: 1 } }${'] }'.repeat(11)}`
    expect(JSON.parse((await ask(`{ Workshops(where: ${nested}) { totalDocs } }`)).text)).toMatchObject({
      errors: [{ extensions: { statusCode: 400, field: 'where' } }],
    })
  })

  it('lets a request hold few root fields, whichever they are', async () => {
    for (const [field, most] of [
      ['countWorkshops { totalDocs }', 18],
      ['Workshop(id: "x") { id }', 7],
      ['speaker(slug: "x") { id }', 7],
      ['speaker(slug: "x") { appearances { role } }', 3],
      ['speaker(slug: "x") { totalWorkshops }', 5],
      ['Workshops(limit: 4) { docs { programme { session { people { person { name } } } } } }', 2],
      // What is asked of many people who each lead on counts as that.
      ['speaker(slug: "x") { appearances { workshop { id slug title { text } } } }', 3],
      ['workshops { docs { programme { people { person { biography { html } } } } } }', 1],
    ] as const) {
      const few = Array.from({ length: most }, (_, n) => `a${n}: ${field}`).join(' ')
      expect([field, JSON.parse((await ask(`{ ${few} }`)).text)]).toMatchObject([field, { data: {} }])
      const many = Array.from({ length: most + 1 }, (_, n) => `a${n}: ${field}`).join(' ')
      const { status, text } = await ask(`{ ${many} }`)
      expect([field, status, text]).toEqual([field, 400, expect.stringContaining('"code":"QUESTION_COSTLY"')])
    }
  })

  it('follows nobody from a programme to every programme', async () => {
    for (const query of [
      '{ workshops { docs { programme { people { person { appearances { role } } } } } } }',
      '{ speaker(slug: "x") { appearances { workshop { programme { people { name person { name slug } } items { people { name person { slug name sortName } } } } } } } }',
    ])
      expect([query, await ask(query)]).toMatchObject([
        query,
        { status: 400, text: expect.stringContaining('QUESTION_COSTLY') },
      ])
  })

  it('takes working copies for what they are to a stranger, in relations too', async () => {
    const { text } = await ask(
      '{ Workshops(draft: true, trash: true) { totalDocs docs { programme { session(draft: true) { title } } } } }',
    )
    expect(JSON.parse(text)).toEqual({ data: { Workshops: { totalDocs: 0, docs: [] } } })
  })
})
