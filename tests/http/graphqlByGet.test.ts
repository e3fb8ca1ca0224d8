import { createHash } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { hashOf, KnownQuestions } from '../../src/http/graphql/knownQuestions'
import { questionInAddress } from '../../src/http/graphql/question'
import { tokenFor } from '../../src/cms/registrations/keys'
import { describeWithDatabase, useDatabase } from '../support/database'
import { makeExampleSeries } from '../support/exampleSeries'
import { openWorkshop, requested, rowsOf } from '../support/registrations'
import { makeAccount, useServer, type Account } from '../support/server'
import { Random } from '../support/random'

/** How many questions are asked by GET and by POST. */
const ALIKE = Number(process.env.ALIKE_COUNT ?? 60)

/** Questions of all kinds, some of which cannot be asked. */
const anyQuestion = (random: Random): Record<string, unknown> => {
  const fields = [
    '__typename',
    'a: series { id title { fr text servedFrom } }',
    'series @include(if: $yes) { id }',
    'workshops(limit: $limit) { totalDocs docs { ...W } }',
    'workshops(limit: 1, page: 99) { docs { slug } }',
    'b: workshop(slug: $slug) { ...W formerSlugs }',
    'Workshops(limit: 2) { docs { id title } }',
    'speakers(limit: 2) { docs { name affiliations { printed { text } } } }',
    'registrationForm(workshop: $slug) { state seats }',
    'workshop(slug: "summer", locale: "xx") { id }',
    'c: Workshop(id: "nothing") { id }',
    'meUser { user { id } }',
    'nothing',
    '...Nothing',
    '__schema { queryType { name } }',
    '__type(name: "Series_title") { kind }',
  ]
  const chosen = random.some(1, 3, () => random.pick(fields)).join(' ')
  const query = `query Q($slug: String!, $limit: Int, $yes: Boolean! = true) { x: workshop(slug: $slug) { id } y: workshops(limit: $limit) { page } z: series @skip(if: $yes) { id } ${chosen} } fragment W on PublicWorkshop { slug title { fr en } } query R { r: workshops { docs { ...W } } }`
  return {
    query: random.chance(0.1) ? query.slice(0, random.below(query.length)) : query,
    ...(random.chance(0.9) ? { operationName: random.pick(['Q', 'Q', 'Q', 'R', 'other', 'null']) } : {}),
    variables: random.pick<unknown>([
      { slug: 'summer', limit: 2 },
      { slug: 'first-name', yes: false },
      { slug: '\u0000 é 🎉 " \\ %00 + &', limit: 1 },
      { slug: 'summer', limit: 2 ** 53 },
      { slug: null },
      JSON.parse('{"slug":"summer","limit":1,"__proto__":{"slug":"x"},"constructor":1}'),
      null,
    ]),
    ...(random.chance(0.3) ? { extensions: random.pick([null, {}, { other: [1] }]) } : {}),
  }
}

describe('questions that are known by their hashes', () => {
  it('are kept up to a bound, those that were used last, and none that takes too much of it', () => {
    const known = new KnownQuestions(64 * 1024)
    const texts = Array.from({ length: 300 }, (_, n) => `{ a${String(n).padStart(3, '0')}: __typename }`)
    for (const text of texts) {
      known.keep(hashOf(text), text)
      // The first one is asked all the time.
      expect(known.find(hashOf(texts[0] as string))).toBe(texts[0])
    }
    const kept = texts.filter((text) => known.find(hashOf(text)) === text)
    expect(kept.length).toBeGreaterThan(150)
    expect(kept.length).toBeLessThan(250)
    expect(kept.slice(1)).toEqual(texts.slice(-(kept.length - 1)))
    const long = `{ ${'a'.repeat(600)} }`
    known.keep(hashOf(long), long)
    expect(known.find(hashOf(long))).toBeUndefined()
    expect(kept.every((text) => known.find(hashOf(text)) === text)).toBe(true)
  })

  it('take the memory of their own letters, whatever else stood in the address that they came in', () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const known = new KnownQuestions()
    collect()
    const before = process.memoryUsage().heapUsed
    const all = 2000
    for (let n = 0; n < all; n++) {
      const address = `query={a${n}:series{id}}&utm_source=${'x'.repeat(15_000)}`
      const { query } = questionInAddress(address, { language: 'en' })
      known.keep(hashOf(String(query)), String(query))
    }
    collect()
    // All of these addresses are 30 MB.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000)
    expect(known.find(hashOf(`{a${all - 1}:series{id}}`))).toBe(`{a${all - 1}:series{id}}`)
  })

  it('are found as what their hash is of, though other letters have the same', () => {
    const known = new KnownQuestions()
    const [good, odd] = ['{ workshop(slug: "\ufffd") { id } }', '{ workshop(slug: "\ud800") { id } }']
    expect(hashOf(odd)).toBe(hashOf(good))
    known.keep(hashOf(odd), odd)
    expect(known.find(hashOf(good))).toBe(good)
  })
})

/** What is asked, as a client puts it into an address. */
const inAddress = (asked: Record<string, unknown>): string =>
  String(
    new URLSearchParams(
      Object.entries(asked).map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
  )

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** As Apollo’s link for persisted queries sends it. */
const hashed = (query: string, version = 1) => ({ persistedQuery: { version, sha256Hash: sha256(query) } })

describeWithDatabase('GET /api/graphql', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { frontEnds: ['https://front.example'] })
  const cached = useServer(() => database.payload, { cdnSeconds: 60 })
  const limited = useServer(() => database.payload, { readLimit: 5 })
  let editor: Account
  let reader: Account
  beforeAll(async () => {
    await makeExampleSeries(database.payload)
    ;[editor, reader] = await Promise.all([
      makeAccount(database.payload, 'editor'),
      makeAccount(database.payload, 'reader'),
    ])
  })

  const get = async (asked: Record<string, unknown> | string, init: RequestInit = {}, path = '/api/graphql') => {
    const search = typeof asked === 'string' ? asked : inAddress(asked)
    const response = await fetch(`${server.url}${path}?${search}`, init)
    return { response, status: response.status, text: await response.text(), headers: response.headers }
  }
  const post = async (asked: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(asked),
    })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  /** The answer once it stands ready, which on a database with several servers it does for half a second. */
  const ready = async (asked: Record<string, unknown>) => {
    for (let n = 0; n < 20; n++) {
      const answer = await get(asked)
      if (answer.headers.get('x-cost') === '0.1') return answer
    }
    throw new Error('The answer is never ready.')
  }
  const question =
    'query Workshop($slug: String!) { workshop(slug: $slug) { slug title { fr en } registration { state seats } } }'
  const variables = { slug: 'summer' }
  const codeOf = (text: string): unknown => JSON.parse(text).errors?.[0]?.extensions?.code

  it('answers as by POST, and as REST is kept and asked again', async () => {
    const asked = { query: question, variables, operationName: 'Workshop' }
    const [first, posted] = [await get(asked), await post(asked)]
    expect([first.status, first.text]).toEqual([200, posted.text])
    expect(JSON.parse(first.text)).toMatchObject({ data: { workshop: { slug: 'summer' } } })
    const rest = await fetch(`${server.url}/api/workshops?depth=0`)
    for (const name of ['cache-control', 'content-security-policy', 'access-control-allow-origin', 'vary'])
      expect([name, first.headers.get(name)]).toEqual([name, rest.headers.get(name)])
    const etag = String(first.headers.get('etag'))
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect([posted.headers.get('etag'), posted.headers.get('cache-control')]).toEqual([null, 'no-store'])
    // It stands ready, as what REST answers does.
    const again = await ready(asked)
    expect([again.text, again.headers.get('etag')]).toEqual([first.text, etag])
    const known = await get(asked, { headers: { 'If-None-Match': etag } })
    expect([known.status, known.text, known.headers.get('etag')]).toEqual([304, '', etag])
    const head = await get(asked, { method: 'HEAD' })
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag])
    await database.payload.updateGlobal({ slug: 'series', data: { title: 'Autre' }, locale: 'fr' })
    expect((await get(asked)).headers.get('etag')).toBe(etag)
  })

  it('answers whatever is asked as by POST, letter by letter, ready or not, and as HEAD', async () => {
    const same = ({ status, text }: { status: number; text: string }) => [
      status,
      text.replace(/"requestId":"[^"]+"/g, '"requestId"').replace(/"stamp":"[^"]+"/g, '"stamp"'),
    ]
    const statuses = new Set<number>()
    for (let n = 0; n < ALIKE; n++) {
      const asked = anyQuestion(new Random(1, n))
      const language = { 'Accept-Language': n % 2 ? 'fr' : 'en' }
      const posted = await post(asked, language)
      const [first, second] = [await get(asked, { headers: language }), await get(asked, { headers: language })]
      const head = await get(asked, { headers: language, method: 'HEAD' })
      expect([n, asked, ...same(first)]).toEqual([n, asked, ...same(posted)])
      expect([n, ...same(second)]).toEqual([n, ...same(first)])
      expect([n, head.status, head.text]).toEqual([n, first.status, ''])
      // What is kept is what was answered without a fault.
      const isKept = first.headers.get('cache-control') !== 'no-store'
      if (isKept) expect([n, first.status, first.text.includes('"errors"')]).toEqual([n, 200, false])
      statuses.add(first.status)
    }
    expect([...statuses].sort()).toEqual([200, 400])
  })

  it('is answered anew once something was written', async () => {
    const asked = { query: '{ series { title { fr } } }' }
    const before = await get(asked)
    await database.payload.updateGlobal({
      slug: 'series',
      data: { title: 'Une autre série', _status: 'published' },
      locale: 'fr',
    })
    const after = await get(asked, { headers: { 'If-None-Match': String(before.headers.get('etag')) } })
    expect([after.status, JSON.parse(after.text).data.series.title.fr]).toEqual([200, 'Une autre série'])
  })

  it('may be kept in front where REST’s answers may, with the tags of what it was made of', async () => {
    const address = (asked: Record<string, unknown>) => `${cached.url}/api/graphql?${inAddress(asked)}`
    const answer = await fetch(address({ query: question, variables }))
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, must-revalidate')
    expect(answer.headers.get('cache-tag')?.split(',')).toEqual(expect.arrayContaining(['content', 'lists']))
    // What somebody is told of themselves, a form with its stamp, a fault and what an account asks are not.
    for (const [query, headers] of [
      ['{ meUser { user { id } } }', {}],
      ['{ registrationForm(workshop: "summer") { state stamp } }', {}],
      ['{ workshop(slug: "summer", locale: "xx") { slug } }', {}],
      [question, editor.headers],
      [question, reader.headers],
    ] as const) {
      const { headers: said } = await fetch(address({ query, variables }), { headers })
      expect([query, said.get('cache-control'), said.get('cache-tag')]).toEqual([
        query,
        expect.stringMatching(/no-store$/),
        null,
      ])
    }
  })

  it('speaks Apollo’s protocol of persisted queries', async () => {
    const asked = { operationName: 'Workshop', variables, extensions: hashed(question) }
    // Whoever knows the hash alone is asked for the text, with a status that older clients do not give up over.
    for (const unknown of [await get(asked), await post(asked)]) {
      expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(JSON.parse(unknown.text)).toMatchObject({
        errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      })
    }
    const told = await post({ ...asked, query: question })
    expect(JSON.parse(told.text)).toMatchObject({ data: { workshop: { slug: 'summer' } } })
    const byHash = await get(asked)
    expect([byHash.status, byHash.text]).toEqual([200, told.text])
    expect(byHash.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    await ready(asked)
    expect((await post(asked)).text).toBe(told.text)
    // With other variables, it is the same question.
    expect(JSON.parse((await get({ ...asked, variables: { slug: 'none' } })).text)).toEqual({
      data: { workshop: null },
    })
    // By GET alone, as clients do that never send a body.
    const other = '{ series { id } }'
    expect(codeOf((await get({ extensions: hashed(other) })).text)).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(JSON.parse((await get({ query: other, extensions: hashed(other) })).text)).toHaveProperty('data.series.id')
    expect(JSON.parse((await get({ extensions: hashed(other) })).text)).toHaveProperty('data.series.id')
  })

  it('keeps no text under the hash of another, none that cannot be asked, and none of strangers for accounts', async () => {
    const [good, evil] = ['{ series { updatedAt: id } }', '{ series { title { fr } } }']
    for (const ask of [get, post]) {
      const { status, text } = await ask({ query: evil, extensions: hashed(good) })
      expect([status, codeOf(text)]).toEqual([400, 'PERSISTED_QUERY_HASH_WRONG'])
      expect(codeOf((await ask({ extensions: hashed(good) })).text)).toBe('PERSISTED_QUERY_NOT_FOUND')
    }
    for (const wrong of ['{ nothing }', '{', '{ Workshops(limit: 100) { docs { id programme { id } } } }']) {
      expect([wrong, (await post({ query: wrong, extensions: hashed(wrong) })).status]).toEqual([wrong, 400])
      expect(codeOf((await get({ extensions: hashed(wrong) })).text)).toBe('PERSISTED_QUERY_NOT_FOUND')
    }
    await get({ query: good, extensions: hashed(good) })
    const ofReader = await get({ extensions: hashed(good) }, { headers: reader.headers })
    expect(codeOf(ofReader.text)).toBe('PERSISTED_QUERY_NOT_FOUND')
    for (const version of [0, 2]) {
      const { status, text } = await get({ query: good, extensions: hashed(good, version) })
      expect([status, codeOf(text)]).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED'])
    }
  })

  it('changes nothing, whoever asks and from whichever page', async () => {
    const mutation = 'mutation { createSpeaker(data: { name: "Ana", slug: "ana-by-get" }) { id } }'
    const two = `${mutation} query Q { series { id } }`.replace('mutation', 'mutation M')
    await post({ query: mutation, extensions: hashed(mutation) }, editor.headers)
    const { totalDocs } = await database.payload.count({ collection: 'speakers' })
    const session = { Cookie: `payload-token=${'x'.repeat(40)}`, Origin: 'https://evil.example' }
    for (const asked of [
      { query: mutation },
      { extensions: hashed(mutation) },
      { query: two, operationName: 'M' },
      { query: 'mutation { sendRegistrationLinks(email: "a@example.org") { status } }' },
    ])
      for (const headers of [{}, editor.headers, session]) {
        const { headers: said, status, text } = await get(asked, { headers })
        const known = !('extensions' in asked) || headers === editor.headers
        if (known)
          expect([status, codeOf(text), said.get('allow')]).toEqual([405, 'GRAPHQL_BY_POST', 'GET, HEAD, POST'])
        else expect(codeOf(text)).toBe('PERSISTED_QUERY_NOT_FOUND')
      }
    expect((await get({ query: two, operationName: 'Q' })).status).toBe(200)
    expect((await database.payload.count({ collection: 'speakers' })).totalDocs).toBe(totalDocs)
    // Nobody’s page reads what a session may.
    const foreign = await get({ query: question, variables }, { headers: session })
    expect(foreign.headers.get('access-control-allow-origin')).toBe('*')
    expect(foreign.headers.get('access-control-allow-credentials')).toBeNull()
    for (const name of ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override']) {
      const headers = { [name]: 'GET' }
      const body = new URLSearchParams({ query: '{ series { id } }' })
      const { status } = await fetch(`${server.url}/api/graphql`, { method: 'POST', headers, body })
      expect([headers, status]).toEqual([headers, 405])
    }
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      expect((await fetch(`${server.url}/api/graphql?query={series{id}}`, { method })).status).toBe(405)
  })

  it('gives accounts what they may read, and nobody keeps it', async () => {
    const asked = { query: '{ workshop(slug: "summer") { publishedAt } }' }
    const draft = await get(asked, { headers: editor.headers }, '/api/graphql/drafts')
    expect(JSON.parse(draft.text)).toEqual({ data: { workshop: { publishedAt: null } } })
    expect(draft.headers.get('cache-control')).toBe('private, no-store')
    for (const [headers, code] of [
      [{}, 'DRAFTS_FOR_EDITORS'],
      [reader.headers, 'DRAFTS_FOR_EDITORS'],
      [{ Authorization: 'users API-Key nobody' }, 'ACCOUNT_UNKNOWN'],
    ] as const) {
      const refused = await get(asked, { headers }, '/api/graphql/drafts')
      expect([codeOf(refused.text), refused.headers.get('cache-control')]).toEqual([
        code,
        expect.stringMatching(/no-store$/),
      ])
    }
    const before = await get({ query: 'query { workshop(slug: "summer") { id } }' }, { headers: editor.headers })
    expect([before.status, before.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  })

  it('takes no link of a registration in an address', async () => {
    const workshop = await openWorkshop(database.payload, {})
    await requested(database.payload, workshop, 'ana')
    const [row] = await rowsOf(database.payload, workshop)
    const token = tokenFor(database.payload, 'own', row as never)
    const query = 'query ($token: String!) { registration(token: $token) { email } }'
    const refused = await get({ query, variables: { token } })
    expect([refused.status, codeOf(refused.text), refused.headers.get('cache-control')]).toEqual([
      405,
      'GRAPHQL_BY_POST',
      'no-store',
    ])
    expect(refused.text).not.toContain('ana@')
  })

  it('refuses whatever else an address holds, in words', async () => {
    const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`
    for (const [search, code, field] of [
      ['', 'GRAPHQL_ADDRESS_INVALID', 'query'],
      ['variables={}', 'GRAPHQL_ADDRESS_INVALID', 'query'],
      ['query={series{id}}&query={series{id}}', 'GRAPHQL_ADDRESS_INVALID', 'query'],
      ['query={series{id}}&variables={', 'GRAPHQL_ADDRESS_INVALID', 'variables'],
      ['query={series{id}}&variables=[]', 'GRAPHQL_ADDRESS_INVALID', 'variables'],
      ['query={series{id}}&variables=1', 'GRAPHQL_ADDRESS_INVALID', 'variables'],
      ['query={series{id}}&variables=undefined', 'GRAPHQL_ADDRESS_INVALID', 'variables'],
      [`query={series{id}}&variables=${nested}`, 'GRAPHQL_NESTED', 'variables'],
      [`query={series{id}}&extensions=${nested}`, 'GRAPHQL_NESTED', 'extensions'],
      [`query=${'{a'.repeat(2000)}`, 'GRAPHQL_NESTED', 'query'],
      ['query={series{id}}&extensions=x', 'GRAPHQL_ADDRESS_INVALID', 'extensions'],
      ['extensions={"persistedQuery":1}', 'GRAPHQL_ADDRESS_INVALID', 'extensions.persistedQuery'],
      ['extensions={"persistedQuery":{}}', 'GRAPHQL_ADDRESS_INVALID', 'extensions.persistedQuery.version'],
      [
        'extensions={"persistedQuery":{"version":1,"sha256Hash":"__proto__"}}',
        'GRAPHQL_ADDRESS_INVALID',
        'extensions.persistedQuery.sha256Hash',
      ],
      ['query={series{id}}&draft=true', 'PARAMETER_UNKNOWN', 'draft'],
      ['query={series{id}}&__proto__=1', 'PARAMETER_UNKNOWN', '__proto__'],
      ['query={series{id}}&operationName=Other', 'GRAPHQL_INVALID', undefined],
      ['query=subscription{x}', 'GRAPHQL_NO_SUBSCRIPTIONS', 'query'],
      ['query=mutation{x}', 'GRAPHQL_INVALID', undefined],
      ['query={', 'GRAPHQL_INVALID', 'query'],
    ] as const) {
      const { headers, status, text } = await get(search)
      const { errors } = JSON.parse(text)
      expect([search.slice(0, 60), status, errors[0].extensions.code, errors[0].extensions.field]).toEqual([
        search.slice(0, 60),
        400,
        code,
        field,
      ])
      expect(headers.get('cache-control')).toBe('no-store')
    }
    const others = await get('query={series{id}}&utm_source=news&variables=&extensions=&operationName')
    expect([others.status, codeOf(others.text)]).toEqual([200, undefined])
    expect((await get('query={series{id}}&utm_source=news&variables=null&extensions={"other":1}')).status).toBe(200)
    expect((await get(`query={series{id}}&operationName=${'x'.repeat(20_000)}`)).status).toBe(431)
  })

  it('costs strangers what it costs by POST', async () => {
    const ask = () =>
      fetch(
        `${limited.url}/api/graphql?${inAddress({ query: `{ a${Math.random().toString(36).slice(2)}: series { id } }` })}`,
      )
    const statuses: number[] = []
    for (let n = 0; n < 7; n++) statuses.push((await ask()).status)
    expect(statuses.slice(0, 3)).toEqual([200, 200, 200])
    expect(statuses.at(-1)).toBe(429)
    const costly = await get({
      query: `{ ${Array.from({ length: 8 }, (_, n) => `a${n}: workshops(limit: 25) { docs { programme { id items { id people { name } } } } }`).join(' ')} }`,
    })
    expect([costly.status, codeOf(costly.text)]).toEqual([400, 'QUESTION_COSTLY'])
  })
})
