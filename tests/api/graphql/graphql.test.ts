import { beforeAll, describe, expect, it } from '@jest/globals'
import * as GraphQL from 'graphql'
import { publicQueries } from '../../../src/api/graphql/resolvers'
import { nameOfLocale, publicSchema } from '../../../src/api/graphql/schema'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { builders } from '../../support/builders'
import { makeExampleSeries } from '../../support/exampleSeries'
import { makeAccount, useServer, type Account } from '../../support/server'

interface Answer {
  status: number
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions?: Record<string, unknown> }[] }
}

const text = '{ fr en text servedFrom }'
const person = `{ role name line ${text} affiliations { printed ${text} organisation { slug } unit ${text} role ${text} } person { slug } }`

describe('the schema of the public fields', () => {
  it('gives each text a field for each language of the list, whatever the languages are', () => {
    const schema = GraphQL.buildSchema(publicSchema(['fr', 'en', 'pt-BR'], 'fr'))
    const fields = (schema.getType('PublicText') as unknown as { getFields: () => object }).getFields()
    expect(Object.keys(fields)).toEqual(['fr', 'en', 'pt_BR', 'text', 'servedFrom'])
    expect(nameOfLocale('pt-BR')).toBe('pt_BR')
  })

  it('reads a language whose code is no name in GraphQL from where it is stored', () => {
    const localization = { localeCodes: ['fr', 'pt-BR'], defaultLocale: 'fr' }
    const fields = publicQueries(GraphQL, { config: { localization } } as never) as Record<
      string,
      { type: GraphQL.GraphQLOutputType }
    >
    const type = (name: string, field: string) =>
      (GraphQL.getNamedType(fields[name]!.type) as GraphQL.GraphQLObjectType).getFields()[field]!.type
    const text = GraphQL.getNamedType(type('workshop', 'title')) as GraphQL.GraphQLObjectType
    expect(text.getFields().pt_BR?.resolve?.({ 'pt-BR': 'Verão' }, {}, {}, {} as never)).toBe('Verão')
  })
})

describeWithDatabase('GraphQL', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  let made: Awaited<ReturnType<typeof makeExampleSeries>>
  let editor: Account

  const ask = async (
    query: string,
    { headers = {}, variables }: { headers?: Record<string, string>; variables?: object } = {},
  ): Promise<Answer> => {
    const response = await fetch(`${server.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }

  const data = async (query: string, options?: Parameters<typeof ask>[1]): Promise<Record<string, unknown>> => {
    const { body, status } = await ask(query, options)
    expect([status, body.errors]).toEqual([200, undefined])
    return body.data as Record<string, unknown>
  }

  beforeAll(async () => {
    made = await makeExampleSeries(database.payload)
    editor = await makeAccount(database.payload, 'editor')
  })

  it('gives both languages letter for letter, and says what fell back, both ways', async () => {
    const query = (locale: string) =>
      `{ workshop(slug: "summer", locale: ${locale}) { title ${text} subtitle ${text} objectives ${text} confidentiality { rule note ${text} } } }`
    const french = 'Sous-titre seulement en français'
    expect(await data(query('en'))).toEqual({
      workshop: {
        title: { fr: 'Vers l’été', en: 'Towards summer', text: 'Towards summer', servedFrom: 'en' },
        subtitle: { fr: french, en: null, text: french, servedFrom: 'fr' },
        objectives: [
          { fr: null, en: 'Learn', text: 'Learn', servedFrom: 'en' },
          { fr: 'Agir', en: 'Act', text: 'Act', servedFrom: 'en' },
        ],
        confidentiality: {
          rule: 'chathamHouse',
          note: { fr: 'Rien ne sort d’ici.', en: null, text: 'Rien ne sort d’ici.', servedFrom: 'fr' },
        },
      },
    })
    expect(await data(query('fr'))).toMatchObject({
      workshop: {
        title: { text: 'Vers l’été', servedFrom: 'fr' },
        objectives: [
          { text: 'Learn', servedFrom: 'en' },
          { text: 'Agir', servedFrom: 'fr' },
        ],
      },
    })
  })

  it('gives the programme in its order, with its people and their affiliations, in one request', async () => {
    const session = `kind title { en } startsAt startsAtUtc people ${person}`
    const answer = await data(
      `{ workshop(slug: "summer", locale: en) { moderators ${person} programme { ${session} items { ${session} } } } }`,
    )
    const eluard = {
      role: 'speaker',
      name: 'Ana Éluard',
      line: {
        fr: 'Pôle des partenariats, Maison de l’étude',
        en: null,
        text: 'Pôle des partenariats, Maison de l’étude',
        servedFrom: 'fr',
      },
      affiliations: [
        {
          printed: {
            fr: 'Pôle des partenariats, Maison de l’étude',
            en: null,
            text: 'Pôle des partenariats, Maison de l’étude',
            servedFrom: 'fr',
          },
          organisation: { slug: 'hde' },
          unit: { fr: 'Pôle des partenariats', en: null, text: 'Pôle des partenariats', servedFrom: 'fr' },
          role: null,
        },
      ],
      person: { slug: 'ana-eluard' },
    }
    expect(answer).toMatchObject({
      workshop: {
        moderators: [
          { name: 'Chris Eder', affiliations: [{ printed: { en: 'Institute for Research', servedFrom: 'en' } }] },
        ],
        programme: [
          { kind: 'discussion', startsAt: '2021-04-26T17:30', startsAtUtc: '2021-04-26T15:30:00.000Z', items: [] },
          {
            kind: 'block',
            title: { en: 'A block' },
            startsAt: null,
            startsAtUtc: null,
            items: [
              {
                title: { en: 'Second talk' },
                people: [
                  {
                    name: 'Bo Zhang',
                    role: 'speaker',
                    affiliations: [{ printed: { en: 'Head of Unit, Institute for Research' } }],
                  },
                  { name: 'Ana Éluard', role: 'discussant', line: { fr: 'Ana Éluard, en personne', servedFrom: 'fr' } },
                ],
              },
              { title: { en: 'First talk: “detours”' }, people: [eluard] },
            ],
          },
        ],
      },
    })
  })

  it('gives zones, wall times and instants as strings, addresses byte for byte, and rich text as nodes and HTML', async () => {
    const answer = await data(`{ workshop(slug: "summer", locale: fr) {
      timeZone startsAt startsAtUtc endsAtUtc publishedAt status languages registration { mode url } abstract { fr en html servedFrom } partners { role name ${text} } } }`)
    expect(answer).toMatchObject({
      workshop: {
        timeZone: 'Europe/Paris',
        startsAt: '2021-04-26T16:00',
        startsAtUtc: '2021-04-26T14:00:00.000Z',
        endsAtUtc: '2021-04-26T16:00:00.000Z',
        publishedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        status: 'published',
        languages: ['en', 'fr'],
        registration: { mode: 'external', url: 'https://forms.example/d/e/1FAIpQLSe_-/viewform?usp=pp_url&x=%20' },
        abstract: {
          en: { root: { type: 'root' } },
          html: expect.stringContaining('role="doc-noteref"'),
          servedFrom: 'fr',
        },
        partners: [{ role: 'host', name: { fr: 'Maison de l’étude', en: 'House of Studies' } }],
      },
    })
  })

  it('gives the series with its committee', async () => {
    expect(
      await data(
        `{ series(locale: en) { title ${text} tagline ${text} timeZone committee { name line ${text} affiliations { organisation { slug name ${text} } } } } }`,
      ),
    ).toEqual({
      series: {
        title: { fr: 'La série', en: 'The series', text: 'The series', servedFrom: 'en' },
        tagline: { fr: 'Ateliers en ligne', en: null, text: 'Ateliers en ligne', servedFrom: 'fr' },
        timeZone: 'Europe/Paris',
        committee: [
          {
            name: 'Ana Éluard',
            line: { fr: 'sociologue', en: null, text: 'sociologue', servedFrom: 'fr' },
            affiliations: [
              {
                organisation: {
                  slug: 'hde',
                  name: { fr: 'Maison de l’étude', en: 'House of Studies', text: 'House of Studies', servedFrom: 'en' },
                },
              },
            ],
          },
        ],
      },
    })
  })

  it('gives a person with the published sessions where they stand, and none in preparation', async () => {
    expect(
      await data(
        `{ speaker(slug: "ana-eluard", locale: en) { name biography { html servedFrom } appearances { role session { title { en } } workshop { slug number } } } }`,
      ),
    ).toEqual({
      speaker: {
        name: 'Ana Éluard',
        biography: { html: expect.stringContaining('Ana étudie.'), servedFrom: 'fr' },
        appearances: [
          { role: 'discussant', session: { title: { en: 'Second talk' } }, workshop: { slug: 'summer', number: 4 } },
          {
            role: 'speaker',
            session: { title: { en: 'First talk: “detours”' } },
            workshop: { slug: 'summer', number: 4 },
          },
        ],
      },
    })
    expect(
      await data('{ speaker(slug: "chris-eder") { appearances { role session { id } workshop { slug } } } }'),
    ).toEqual({
      speaker: { appearances: [{ role: 'moderator', session: null, workshop: { slug: 'summer' } }] },
    })
  })

  it('lists people and organisations in the alphabet of the language', async () => {
    expect(await data('{ speakers(locale: fr) { totalDocs docs { sortName } } }')).toEqual({
      speakers: {
        totalDocs: 3,
        docs: [{ sortName: 'Eder, Chris' }, { sortName: 'Éluard, Ana' }, { sortName: 'Zhang, Bo' }],
      },
    })
    expect(
      await data(
        '{ organisations(locale: fr, limit: 2) { totalDocs totalPages docs { name { text } aliases parent { name { text } } } } }',
      ),
    ).toEqual({
      organisations: {
        totalDocs: 3,
        totalPages: 2,
        docs: [
          { name: { text: 'Institute for Research' }, aliases: ['IfR'], parent: { name: { text: 'Université mère' } } },
          { name: { text: 'Maison de l’étude' }, aliases: [], parent: null },
        ],
      },
    })
  })

  it('finds a workshop by the slug that it had before', async () => {
    expect(await data('{ workshop(slug: "first-name") { slug formerSlugs } }')).toEqual({
      workshop: { slug: 'summer', formerSlugs: ['first-name'] },
    })
  })

  it('answers null for what there is not', async () => {
    expect(
      await data(
        '{ workshop(slug: "nowhere") { id } speaker(slug: "x y") { id } organisation(slug: "\\u0000") { id } }',
      ),
    ).toEqual({
      workshop: null,
      speaker: null,
      organisation: null,
    })
  })

  it('tells upcoming from past by the time that is given', async () => {
    const list = (args: string) => data(`{ workshops(${args}) { totalDocs docs { slug } } }`)
    const one = { workshops: { totalDocs: 1, docs: [{ slug: 'summer' }] } }
    const none = { workshops: { totalDocs: 0, docs: [] } }
    expect(await list('when: PAST')).toEqual(one)
    expect(await list('when: UPCOMING')).toEqual(none)
    expect(await list('when: UPCOMING, now: "2021-04-26T15:59:00Z"')).toEqual(one)
    expect(await list('when: PAST, now: "2021-04-26T17:59:00+02:00"')).toEqual(none)
    expect(await list('page: 7')).toEqual({ workshops: { totalDocs: 1, docs: [] } })
  })

  describe('to strangers', () => {
    it('closes drafts, and says so in words', async () => {
      for (const query of [
        'workshop(slug: "in-preparation", draft: true) { id }',
        'workshops(draft: true) { totalDocs }',
        'series(draft: true) { timeZone }',
        'speakers(draft: true) { totalDocs }',
      ]) {
        const { body } = await ask(`{ ${query} }`)
        expect([query, body.errors]).toMatchObject([
          query,
          [{ message: expect.stringContaining('editor'), extensions: { statusCode: 403, field: 'draft' } }],
        ])
      }
      expect(await data('{ workshop(slug: "in-preparation") { id } workshops { totalDocs } }')).toEqual({
        workshop: null,
        workshops: { totalDocs: 1 },
      })
    })

    it('shows nobody who is only in a programme in preparation', async () => {
      expect(await data('{ speaker(slug: "secret-speaker") { id } }')).toEqual({ speaker: null })
      const { body } = await ask(
        '{ speakers(limit: 50) { docs { name } } workshops(limit: 25) { docs { programme { title { en } people { name } items { title { en } people { name } } } } } }',
      )
      expect(JSON.stringify(body)).not.toMatch(/secret/i)
    })

    it('writes in the language that the reader prefers', async () => {
      const { body } = await ask('{ series(draft: true) { timeZone } }', { headers: { 'Accept-Language': 'fr' } })
      expect(body.errors?.[0]?.message).toContain('brouillons')
    })
  })

  describe('to an editor with an API key', () => {
    it('opens working copies, as they would be printed now', async () => {
      const query = `{ workshop(slug: "in-preparation", locale: en, draft: true) { status publishedAt title { text } programme { title { text } people { name person { slug } } } } workshops(draft: true) { totalDocs } }`
      expect(await data(query, { headers: editor.headers })).toEqual({
        workshop: {
          status: 'draft',
          publishedAt: null,
          title: { text: 'In preparation' },
          programme: [
            {
              title: { text: 'Secret talk' },
              people: [
                { name: 'Secret Speaker', person: { slug: 'secret-speaker' } },
                { name: 'Ana Éluard', person: { slug: 'ana-eluard' } },
              ],
            },
          ],
        },
        workshops: { totalDocs: 2 },
      })
    })

    it('takes Payload’s own mutations', async () => {
      const answer = await data(
        'mutation { createOrganisation(locale: fr, data: { name: "Créée par GraphQL" }) { id name slug } }',
        { headers: editor.headers },
      )
      expect(answer).toMatchObject({ createOrganisation: { name: 'Créée par GraphQL', slug: 'creee-par-graphql' } })
      const { body, status } = await ask('mutation { createOrganisation(data: { name: "x" }) { id } }')
      expect([status, body.errors]).toMatchObject([403, [{ message: expect.stringContaining('accounts') }]])
    })
  })

  it('says in Payload’s own fields what fell back', async () => {
    const answer = await data(
      `{ Workshop(id: "${made.workshop.id}", locale: en, fallbackLocale: fr) { title subtitle fallbacks timeZone } }`,
    )
    expect(answer).toMatchObject({
      Workshop: {
        title: 'Towards summer',
        subtitle: 'Sous-titre seulement en français',
        fallbacks: { subtitle: 'fr' },
        timeZone: 'Europe/Paris',
      },
    })
  })

  it('refuses arguments that are out of range, in words, wherever they stand', async () => {
    const refused = async (query: string, field: string) => {
      const { body } = await ask(query)
      expect([query, body.errors]).toMatchObject([query, [{ extensions: { statusCode: 400, field } }]])
    }
    await refused('{ workshops(limit: 0) { totalDocs } }', 'limit')
    await refused('{ workshops(limit: 26) { totalDocs } }', 'limit')
    await refused('{ speakers(limit: null) { totalDocs } }', 'limit')
    await refused('{ organisations(page: -1) { totalDocs } }', 'page')
    await refused('{ workshops(now: "yesterday") { totalDocs } }', 'now')
    const wrongEnum = await ask('{ series(locale: de) { timeZone } }')
    expect([wrongEnum.status, wrongEnum.body.errors]).toMatchObject([
      400,
      [{ message: 'Value "de" does not exist in "PublicLocale" enum.' }],
    ])
    const wrongVariable = await ask('query ($n: Int) { workshops(limit: $n) { totalDocs } }', {
      variables: { n: 'many' },
    })
    expect([wrongVariable.status, wrongVariable.body.errors?.[0]?.message]).toEqual([
      400,
      expect.stringContaining('$n'),
    ])
  })

  it('asks the database as often for many workshops as for one', async () => {
    const { db } = database.payload
    const make = builders(() => database.payload)
    for (let n = 0; n < 4; n++) {
      const talk = await make.talk(
        { fr: `Exposé ${n}`, en: `Talk ${n}` },
        { people: [{ person: (await make.speaker()).id }] },
      )
      await make.publish(
        (
          await make.workshop({
            programme: [{ session: talk.id }],
            partners: [{ organisation: (await make.organisation()).id }],
          })
        ).id,
      )
    }
    const find = db.find
    let asked = 0
    db.find = ((args: Parameters<typeof find>[0]) => {
      asked++
      return find.call(db, args)
    }) as typeof find
    try {
      const count = async (limit: number) => {
        asked = 0
        await data(
          `{ workshops(limit: ${limit}) { docs { programme { title { text } people { name person { picture { url } } affiliations { organisation { logo { url } } } } } } } }`,
        )
        return asked
      }
      const one = await count(1)
      expect([one > 0, await count(5)]).toEqual([true, one])
    } finally {
      db.find = find
    }
  })

  it('puts what has no date last, in both orders and across pages', async () => {
    const make = builders(() => database.payload)
    for (const [slug, startsAt] of [
      ['undated-a', null],
      ['dated-late', '2031-01-01T10:00'],
      ['undated-b', null],
      ['dated-early', '1999-01-01T10:00'],
    ]) {
      await make.publish((await make.workshop({ slug, startsAt, endsAt: null })).id)
    }
    const pages = async (order: string, limit: number, draft: boolean) => {
      const slugs: string[] = []
      for (let page = 1; ; page++) {
        const { workshops } = (await data(
          `{ workshops(order: ${order}, limit: ${limit}, page: ${page}, draft: ${draft}) { totalPages docs { slug } } }`,
          { headers: draft ? editor.headers : {} },
        )) as { workshops: { totalPages: number; docs: { slug: string }[] } }
        slugs.push(...workshops.docs.map(({ slug }) => slug))
        if (page >= workshops.totalPages) return slugs
      }
    }
    for (const draft of [false, true]) {
      const upwards = await pages('EARLIEST_FIRST', 25, draft)
      expect(upwards[0]).toBe('dated-early')
      expect(upwards.slice(-3)).toEqual(['dated-late', 'undated-a', 'undated-b'])
      const downwards = await pages('LATEST_FIRST', 25, draft)
      expect(downwards[0]).toBe('dated-late')
      expect(downwards.slice(-3)).toEqual(['dated-early', 'undated-b', 'undated-a'])
      for (const limit of [1, 2, 3]) {
        expect(await pages('EARLIEST_FIRST', limit, draft)).toEqual(upwards)
        expect(await pages('LATEST_FIRST', limit, draft)).toEqual(downwards)
      }
    }
  })

  it('answers introspection in development, without a name that collides', async () => {
    const answer = (await data('{ __schema { types { name } } }')) as { __schema: { types: { name: string }[] } }
    const names = answer.__schema.types.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['PublicWorkshop', 'Workshop', 'PublicText']))
    expect(new Set(names).size).toBe(names.length)
  })
})
