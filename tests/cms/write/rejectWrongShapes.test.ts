import { beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { builders } from '../../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import { makeAccount, useServer } from '../../support/server'
import type { JsonObject } from '../../support/json'

type Row = JsonObject

const deep = (levels: number): unknown => {
  let value: unknown = 'x'
  for (let n = 0; n < levels; n++) value = [{ a: value }]
  return value
}

/** What nobody would send for any field. */
const oddities: unknown[] = [
  5,
  -1,
  1.5,
  1e308,
  true,
  '',
  ' ',
  'x',
  '%00',
  'a\u0000b',
  '\ud800',
  '<script>alert(1)</script>',
  "1' OR 1=1",
  'x'.repeat(20_000),
  [],
  ['a'],
  [null],
  [[]],
  [{}],
  [5],
  {},
  { a: 1 },
  { fr: 5 },
  { fr: { x: 1 }, en: ['a'] },
  { fr: null, en: null },
  { $ne: null },
  { $gt: '' },
  { __proto__: { x: 1 } },
  { constructor: 1 },
  { id: 'x' },
  [{ id: 5 }],
  [{ id: "x'; DROP TABLE workshops" }],
  { root: null },
  { root: { type: 'root', children: [null] } },
  { root: { type: 'root', children: [{ type: 'marquee' }] } },
  '2021-02-30T10:00',
  '9999-99-99T99:99',
  'NaN',
  '00000000-0000-0000-0000-000000000000',
  deep(50),
]

describeWithDatabase('what is no value of its field', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const server = useServer(() => database.payload)
  let headers: Record<string, string> = {}
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    ;({ headers } = await makeAccount(database.payload, 'organiser'))
    const person = await make.speaker()
    const organisation = await make.organisation()
    const talk = await make.talk({ fr: 'Un', en: 'One' })
    const workshop = await make.workshop()
    Object.assign(ids, {
      workshops: workshop.id,
      sessions: talk.id,
      speakers: person.id,
      organisations: organisation.id,
    })
  })

  const send = async (method: string, path: string, body: unknown): Promise<{ status: number; body: Row }> => {
    const response = await fetch(`${server.url}/api${path}`, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Row }
  }

  /** Every field of a collection with the body that sets it alone, rows and groups included. */
  const bodies = (
    fields: readonly FlattenedField[],
    wrap: (inner: Row) => Row = (inner) => inner,
  ): [string, (value: unknown) => Row][] =>
    fields.flatMap((field): [string, (value: unknown) => Row][] => {
      if (['fallbacks', 'deletedAt', 'createdAt', 'updatedAt', 'id'].includes(field.name)) return []
      const own: [string, (value: unknown) => Row] = [field.name, (value) => wrap({ [field.name]: value })]
      if (field.type === 'array')
        return [
          own,
          ...bodies(field.flattenedFields, (inner) => wrap({ [field.name]: [inner] })).map(
            ([name, body]): [string, (value: unknown) => Row] => [`${field.name}.0.${name}`, body],
          ),
        ]
      if (field.type === 'group')
        return [
          own,
          ...bodies(field.flattenedFields, (inner) => wrap({ [field.name]: inner })).map(
            ([name, body]): [string, (value: unknown) => Row] => [`${field.name}.${name}`, body],
          ),
        ]
      return [own]
    })

  /** How many oddities each field is sent. */
  const values = Number(process.env.FUZZ_VALUES ?? 1)
  let seed = onMongo ? 20_210_427 : 20_210_426
  const random = (below: number): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) % below
  const oddity = (): unknown => oddities[random(oddities.length)]
  /** What the n-th of many fields is sent, each database others: nothing, and oddities. One of the two, and on the other database the other, where one is asked of many. */
  const sentTo = (n: number, many: number): unknown[] =>
    values === 1 && many > 20
      ? [(n % 2 === 0) === onMongo ? null : oddity()]
      : [null, ...Array.from({ length: values }, oddity)]

  it.each(['workshops', 'sessions', 'speakers', 'organisations'] as const)(
    'never breaks a write of %s, nor is stored as something else',
    async (collection) => {
      const all = bodies(database.payload.collections[collection].config.flattenedFields)
      const broken: string[] = []
      let sent = 0
      let refused = 0
      let taken = 0
      for (const [n, [name, body]] of all.entries()) {
        for (const value of sentTo(n, all.length)) {
          const answer = await send('PATCH', `/${collection}/${ids[collection]}?locale=fr`, body(value))
          sent++
          const said = `${name} = ${JSON.stringify(value).slice(0, 80)}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`
          if (answer.status >= 500) broken.push(said)
          else if (answer.status === 400) {
            refused++
            const [error] = answer.body.errors as Row[]
            if (!Array.isArray(error?.data?.errors) || typeof error.data.errors[0]?.message !== 'string')
              broken.push(said)
          } else taken++
        }
      }
      expect(broken).toEqual([])
      // Odd values that are fine for their field, and what is not asked for, are taken: the run asks something.
      expect(refused).toBeGreaterThan(sent / 5)
      expect(taken).toBeGreaterThan(sent / 20)
      expect((await send('GET', `/${collection}/${ids[collection]}?draft=true&depth=0`, undefined)).status).toBe(200)
    },
    1_200_000,
  )

  it('never breaks a write of the series', async () => {
    const all = bodies(database.payload.globals.config.find(({ slug }) => slug === 'series')!.flattenedFields)
    const broken: string[] = []
    for (const [n, [name, body]] of all.entries()) {
      for (const value of sentTo(n, all.length)) {
        const answer = await send('POST', '/globals/series?locale=en', body(value))
        if (answer.status >= 500) broken.push(`${name} = ${JSON.stringify(value).slice(0, 80)}: ${answer.status}`)
      }
    }
    expect(broken).toEqual([])
    expect((await send('GET', '/globals/series?draft=true', undefined)).status).toBe(200)
  }, 1_200_000)

  it.each([5, true, '', 'x', ' ', {}, [], { $ne: null }, [{ id: 5 }], '9999-99-99T99:99', '12'])(
    'is refused as the time of the bin: %j',
    async (deletedAt) => {
      for (const [collection, id] of Object.entries(ids)) {
        const { status } = await send('PATCH', `/${collection}/${id}`, { deletedAt })
        expect([collection, status === 200 || status === 400]).toEqual([collection, true])
        expect([collection, (await send('GET', `/${collection}/${id}?draft=true`, undefined)).status]).toEqual([
          collection,
          200,
        ])
      }
    },
  )

  it('is a name with a dot, of which rows would be made after all that looks at a write', async () => {
    const link = { url: 'https://example.org/', label: { fr: 'Un' } }
    const path = `/workshops/${ids.workshops}?draft=true&locale=all`
    const { body } = await send('PATCH', path, { links: [link] })
    const [stored] = body.doc.links
    for (const [data, field] of [
      [{ 'links.0.url': 'https://example.org/b' }, 'links.0.url'],
      [{ 'links.99999999.url': 'x' }, 'links.99999999.url'],
      [{ 'registration.mode': 'none' }, 'registration.mode'],
      [{ links: [{ ...stored, 'label.fr': 'Autre' }] }, 'links.0.label.fr'],
      [{ registration: { 'a.99999999.b': 1 } }, 'registration.a.99999999.b'],
      [{ '__proto__.x': 1 }, '__proto__.x'],
      [{ '.': 1 }, '.'],
    ] as const) {
      const refused = await send('PATCH', path, data)
      expect([data, refused.status, refused.body.errors[0].data.errors[0]]).toEqual([
        data,
        400,
        expect.objectContaining({ code: 'SHAPE_WRONG', path: field }),
      ])
    }
    const series = await send('POST', '/globals/series?draft=true', { 'links.0.url': 'x' })
    expect(series.status).toBe(400)
    const account = await send('PATCH', '/users?where[id][equals]=x', { 'sessions.99999999.id': 'x' })
    expect(account.status).toBe(400)
    expect((await send('PATCH', path, {})).body.doc.links).toEqual([stored])
  })

  it('is refused in a create as in an update', async () => {
    for (const [path, body] of [
      ['workshops', { title: { fr: 5 } }],
      ['workshops', { title: 'x', moderators: [{ person: 'nobody' }] }],
      ['workshops', { title: 'x', abstract: '<script>' }],
      ['sessions', { title: 'x', kind: 'keynote' }],
      ['speakers', { name: ['x'] }],
      ['organisations', { name: 'x', parent: '00000000-0000-0000-0000-000000000000' }],
      ['workshops', { title: 'x', place: null }],
      ['workshops', { title: 'x', number: '12abc' }],
      ['workshops', { title: 'x', registration: { questions: [{ key: 'a', max: '12abc' }] } }],
      ['workshops', { title: 'x', registration: { mode: 'invitation' } }],
      ['workshops', { title: 'x', startsAt: 'tomorrow' }],
      ['workshops', { title: 'x', publishAt: '2031-02-30T10:00' }],
      ['sessions', { title: 'x', kind: 'talk', endsAt: '?' }],
      ['workshops', { title: 'x', abstract: { foo: 1 } }],
      ['workshops', { title: 'x', abstract: { root: { type: 'root', children: [{ type: 'script', text: 'x' }] } } }],
      ['workshops', { title: 'x', abstract: { root: { type: 'root', children: [null] } } }],
      ...['zz', 0, true, '', [], {}].map((_status) => ['workshops', { title: 'x', _status }] as const),
    ] as const) {
      expect([path, body, (await send('POST', `/${path}?locale=fr`, body)).status]).toEqual([path, body, 400])
    }
  })

  it('is no list that is said to be nothing: that one is empty', async () => {
    const path = `/workshops/${ids.workshops}?locale=fr&draft=true&depth=0`
    const objectives = [{ text: { fr: 'Un', en: 'One' } }]
    expect((await send('PATCH', path, { objectives })).body.doc.objectives).toHaveLength(1)
    const { body, status } = await send('PATCH', path, { objectives: null })
    expect([status, body.doc.objectives]).toEqual([200, []])
  })

  it('are no ids of another document’s rows, nor twice the same: such a row gets one of its own', async () => {
    const objective = (fr: string, id?: string) => ({ ...(id ? { id } : {}), text: { fr, en: fr } })
    const both = { fr: 'Un', en: 'One' }
    const of = async (data: object): Promise<Row> =>
      (
        await send('POST', '/workshops?locale=all&draft=true&depth=0', {
          title: both,
          timeZone: 'Europe/Paris',
          ...data,
        })
      ).body.doc as Row
    const first = await of({ objectives: [objective('A')] })
    const theirs = first.objectives[0].id as string
    const second = await of({ objectives: [objective('B', theirs), objective('C', 'dup'), objective('D', 'dup')] })
    const path = `/workshops/${second.id}?locale=all&depth=0`
    expect((await send('PATCH', path, { objectives: [objective('B', theirs), objective('C')] })).status).toBe(200)
    const published = await send('PATCH', path, { _status: 'published' })
    expect(published.body).not.toHaveProperty('errors')
    expect([published.status, published.body.doc.objectives]).toMatchObject([
      200,
      [{ text: { fr: 'B' } }, { text: { fr: 'C' } }],
    ])
    // A row keeps its own id, and its place in the other document.
    const [own] = published.body.doc.objectives as Row[]
    const again = await send('PATCH', path, { objectives: [own] })
    expect(again.body.doc.objectives).toMatchObject([{ id: own!.id }])
    expect((await send('GET', `/workshops/${first.id}?draft=true&locale=all`, undefined)).body).toMatchObject({
      objectives: [{ id: theirs, text: { fr: 'A' } }],
    })
    const links = [
      { id: 'same', url: 'https://example.org/1' },
      { id: 'same', url: 'https://example.org/2' },
    ]
    for (const name of ['One', 'Two'])
      expect((await send('POST', '/speakers?depth=0', { name, links })).body.doc.links).toHaveLength(2)
  })

  it('may be ids that drafts share: of what is published later, rows get ids of their own', async () => {
    const text = (fr: string) => ({ text: { fr, en: fr } })
    const talk = await make.talk({ fr: 'Un', en: 'One' })
    const first = await make.workshop({ programme: [{ session: talk.id }] })
    const drafted = await send('PATCH', `/workshops/${first.id}?locale=all&depth=0`, { objectives: [text('A')] })
    const theirs = drafted.body.doc.objectives[0].id as string
    const second = await make.workshop({ objectives: [{ id: theirs, ...text('B') }] })
    const people = [{ person: ids.speakers, affiliations: [{ organisation: ids.organisations }] }]
    const said = await send('PATCH', `/sessions/${talk.id}?locale=fr&depth=0`, { people })
    const copied = said.body.doc.people as Row[]
    const other = await make.talk({ fr: 'Deux', en: 'Two' }, { people: copied })
    for (const id of [first.id, second.id, first.id]) {
      const { body, status } = await send('PATCH', `/workshops/${id}?locale=all&depth=0`, { _status: 'published' })
      expect([status, body.errors]).toEqual([200, undefined])
      expect(body.doc.objectives).toMatchObject([text(id === first.id ? 'A' : 'B')])
    }
    for (const id of [talk.id, other.id])
      expect((await send('GET', `/sessions/${id}?draft=true&depth=0`, undefined)).body.people).toMatchObject(people)
  })

  it('is an id of another kind of document, also where the document names that one elsewhere', async () => {
    const { organisations: organisation, speakers: person } = ids
    const { id } = await make.workshop({ moderators: [{ person }], partners: [{ organisation }] })
    for (const data of [{ moderators: [{ person: organisation }] }, { partners: [{ organisation: person }] }])
      expect(await send('PATCH', `/workshops/${id}?locale=fr`, data)).toMatchObject({
        status: 400,
        body: { errors: [{ code: 'REFERENCE_UNKNOWN' }] },
      })
    const both = { moderators: [{ person }], partners: [{ organisation }] }
    expect((await send('PATCH', `/workshops/${id}?locale=fr`, both)).status).toBe(200)
  })

  describe('is a form of rich text that the editor does not offer', () => {
    const cover = 'position:fixed;inset:0;background:#fff'
    /** Each node that the editor offers, with what it does not. */
    const dressedUp = () => {
      const words = { type: 'text', text: 'Said', style: cover, mode: 'token', detail: 1, format: 255, $: { x: cover } }
      const block = { style: cover, textStyle: cover, format: 'justify', indent: 1e9, direction: cover, key: '1' }
      const fields = { blockType: 'footnote', blockName: cover.repeat(9), keep: cover, style: cover }
      const note = { root: { type: 'root', ...block, children: [{ type: 'paragraph', ...block, children: [words] }] } }
      const link = {
        url: 'https://example.org',
        linkType: 'internal',
        newTab: cover,
        doc: { value: cover },
        rel: cover,
      }
      const inline = [
        words,
        { type: 'linebreak', style: cover },
        { type: 'tab', text: cover, style: cover },
        ...['link', 'autolink'].map((type) => ({ type, ...block, id: cover, fields: link, children: [words] })),
        { type: 'inlineBlock', style: cover, fields: { ...fields, note } },
      ]
      const item = { type: 'listitem', ...block, value: cover, checked: cover, children: inline }
      return {
        style: cover,
        root: {
          type: 'root',
          ...block,
          children: [
            { type: 'paragraph', ...block, children: inline },
            { type: 'heading', tag: 'h2', ...block, children: inline },
            { type: 'quote', ...block, children: inline },
            { type: 'list', tag: 'script', listType: 'check', start: cover, ...block, children: [item] },
          ],
        },
      }
    }
    const saidIn = (text: unknown): number => JSON.stringify(text).split('"Said"').length - 1
    /** That all of it says what it said, and nothing of what the editor does not offer. */
    const expectPlain = (text: unknown): void => {
      const stored = JSON.stringify(text)
      expect(saidIn(text)).toBe(saidIn(dressedUp()))
      expect(stored).not.toMatch(/fixed|script|check|justify|token|"style":"[^"]|internal|1000000000|"key"|"\$"/)
      expect(stored).toContain('"tag":"ul"')
    }

    it('which is left out of what is stored, by REST and by GraphQL, alone and in both languages', async () => {
      const person = `/speakers/${ids.speakers}?locale=fr&depth=0`
      for (const biography of [dressedUp(), { fr: dressedUp(), en: dressedUp() }]) {
        const { body, status } = await send('PATCH', person, { biography })
        expect([status, body.errors]).toEqual([200, undefined])
        expectPlain(body.doc.biography)
        expectPlain((await send('GET', person, undefined)).body.biography)
      }
      const { body } = await send('GET', `/speakers/${ids.speakers}?locale=all&depth=0`, undefined)
      for (const text of [body.biography.fr, body.biography.en]) expectPlain(text)
      const query = `mutation ($abstract: JSON) { updateSession(id: "${ids.sessions}", locale: fr, data: { abstract: $abstract }) { abstract } }`
      const answer = await send('POST', '/graphql', { query, variables: { abstract: dressedUp() } })
      expect(answer.body.errors).toBeUndefined()
      expectPlain(answer.body.data.updateSession.abstract)
      const series = await send('POST', '/globals/series?locale=en&depth=0', { privacy: dressedUp() })
      expectPlain(series.body.result.privacy)
    })

    it('which an earlier version stored is read without it, by a form too, and can be saved', async () => {
      const { id } = await make.speaker()
      await database.payload.db.updateOne({ collection: 'speakers', id, data: { biography: { fr: dressedUp() } } })
      for (const query of ['locale=fr&depth=0', 'locale=all&depth=0', 'locale=fr&depth=0&form=true']) {
        const { body } = await send('GET', `/speakers/${id}?draft=true&${query}`, undefined)
        if (query.includes('form')) expectPlain(body.biography_fr)
        expectPlain(query.includes('all') ? body.biography.fr : body.biography)
      }
      const { body } = await send('GET', `/speakers/${id}?draft=true&locale=fr&depth=0`, undefined)
      const saved = await send('PATCH', `/speakers/${id}?locale=fr&depth=0`, { biography: body.biography })
      expect([saved.status, saved.body.doc.biography]).toEqual([200, body.biography])
      expect((await send('PATCH', `/speakers/${id}?depth=0`, { name: 'Renamed' })).status).toBe(200)
    })

    it('which an earlier version stored and printed is read without it, whichever way it is asked for', async () => {
      const { db } = database.payload
      const person: Row = await make.speaker()
      const talk = await make.talk({ fr: 'Un', en: 'One' }, { people: [{ person: person.id }] })
      const { id } = await make.workshop({ programme: [{ session: talk.id }] })
      const { slug } = (await make.publish(id)) as Row
      const { snapshot } = (await db.findOne({ collection: 'workshops', where: { id: { equals: id } } })) as Row
      const text = { fr: dressedUp(), en: dressedUp() }
      const sessions = snapshot.sessions.map((session: Row) => ({ ...session, abstract: text }))
      await db.updateOne({ collection: 'workshops', id, data: { abstract: text, snapshot: { ...snapshot, sessions } } })
      await db.updateOne({ collection: 'speakers', id: person.id, data: { biography: text } })
      // MongoDB updates no series that was never stored.
      const stored: unknown = await db.findGlobal({ slug: 'series' })
      const series = { slug: 'series', data: { privacy: text, _status: 'published' } }
      await (onMongo && stored === null ? db.createGlobal(series) : db.updateGlobal(series))

      const nodes = '(locale: fr) { fr { nodes html } }'
      const queries = [
        `{ workshop(slug: "${slug}") { abstract${nodes} programme { abstract${nodes} } } series { privacy${nodes} } }`,
        `{ speaker(slug: "${person.slug}") { biography${nodes} appearances(limit: 1) { session { abstract${nodes} } } } }`,
        `{ Speaker(id: "${person.id}") { biography } Series { privacy } Workshop(id: "${id}") { abstract } }`,
      ]
      const ask = async (path: string, body?: object): Promise<Row> => {
        const init = body && { method: 'POST', body: JSON.stringify(body) }
        const kind = { 'Content-Type': 'application/json' }
        const answer = await fetch(`${server.url}${path}`, { headers: kind, ...init })
        const given = (await answer.json()) as Row
        expect([path, answer.status, given.errors]).toEqual([path, 200, undefined])
        return given
      }
      const data: Row = {}
      for (const query of queries) Object.assign(data, (await ask('/api/graphql', { query })).data)
      const at = (collection: string, found: string) => ask(`/api/${collection}/by-slug/${found}?locale=fr`)
      const [bySlug, personBySlug] = [await at('workshops', slug), await at('speakers', person.slug)]
      const ofSeries = await ask('/api/series?locale=fr')
      for (const given of [
        data.workshop.abstract,
        data.workshop.programme[0].abstract,
        data.series.privacy,
        data.speaker.biography,
        data.speaker.appearances[0].session.abstract,
        bySlug.abstract,
        bySlug.programme[0].abstract,
        personBySlug.biography,
        ofSeries.privacy,
      ]) {
        expectPlain(given.fr.nodes)
        expect(given.fr.html).not.toMatch(/script|fixed/)
      }
      for (const stock of [data.Speaker.biography, data.Series.privacy, data.Workshop.abstract]) expectPlain(stock)
      for (const path of [`/api/speakers/${person.id}?depth=0`, '/api/globals/series?depth=0'])
        expectPlain((({ biography, privacy }) => biography ?? privacy)(await ask(`${path}&locale=fr`)))
    })
  })

  it.each([null, 5, 'text', [], [{ title: 'x' }]])('is refused as a body: %j', async (body) => {
    for (const [method, path] of [
      ['POST', '/workshops'],
      ['PATCH', `/workshops/${ids.workshops}`],
      ['POST', '/globals/series'],
    ] as const) {
      const { status } = await send(method, path, body)
      expect([method, path, status < 500]).toEqual([method, path, true])
    }
  })
})
