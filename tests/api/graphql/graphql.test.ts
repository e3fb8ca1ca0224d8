import { beforeAll, describe, expect, it } from '@jest/globals'
import * as GraphQL from 'graphql'
import { publicQueries } from '../../../src/api/graphql/resolvers'
import { publicSchema } from '../../../src/api/graphql/schema'
import { nameOfLocale } from '../../../src/api/graphql/schemaParts'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { builders } from '../../support/builders'
import { makeExampleSeries, richText } from '../../support/exampleSeries'
import type { JsonObject } from '../../support/json'
import { Missing, NormalisingCache } from '../../support/normalisingCache'
import { makeAccount, useServer, type Account } from '../../support/server'

interface Answer {
  status: number
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions?: Record<string, unknown> }[] }
}

interface Asked {
  /** Whether the graph of drafts is asked. */
  drafts?: boolean
  headers?: Record<string, string>
  variables?: object
}

const text = '{ fr en text servedFrom }'
const personIn = (locale: string) =>
  `{ role name line(locale: ${locale}) ${text} affiliations { printed(locale: ${locale}) ${text} organisation { slug } unit(locale: ${locale}) ${text} role(locale: ${locale}) ${text} } person { slug } }`

describe('the schema of the public fields', () => {
  it('gives each text a field for each language of the list, whatever the languages are', () => {
    const schema = GraphQL.buildSchema(publicSchema({ locales: ['fr', 'en', 'pt-BR'], defaultLocale: 'fr' }))
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

  const ask = async (query: string, { drafts = false, headers = {}, variables }: Asked = {}): Promise<Answer> => {
    const response = await fetch(`${server.url}/api/graphql${drafts ? '/drafts' : ''}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }

  const data = async (query: string, options?: Asked): Promise<Record<string, unknown>> => {
    const { body, status } = await ask(query, options)
    expect([status, body.errors]).toEqual([200, undefined])
    return body.data as Record<string, unknown>
  }

  beforeAll(async () => {
    made = await makeExampleSeries(database.payload)
    editor = await makeAccount(database.payload, 'editor')
  })

  it('gives both languages letter for letter, and says what fell back, both ways', async () => {
    const query = (locale: string) => {
      const inLocale = `(locale: ${locale}) ${text}`
      return `{ workshop(slug: "summer") { title${inLocale} subtitle${inLocale} objectives${inLocale} confidentiality { rule note${inLocale} } } }`
    }
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
    const session = `kind title { en } startsAt startsAtUtc people ${personIn('en')}`
    const answer = await data(
      `{ workshop(slug: "summer") { moderators ${personIn('en')} programme { ${session} items { ${session} } } } }`,
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
    const answer = await data(`{ workshop(slug: "summer") {
      timeZone startsAt startsAtUtc endsAtUtc publishedAt status languages registration { mode url } abstract { fr { html } en { nodes html } html servedFrom } partners { role name ${text} } } }`)
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
          fr: { html: expect.stringContaining('role="doc-noteref"') },
          en: { nodes: { root: { type: 'root' } }, html: '<p>An abstract</p>' },
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
        `{ series { title(locale: en) ${text} tagline(locale: en) ${text} timeZone committee { name line(locale: en) ${text} affiliations { organisation { slug name(locale: en) ${text} } } } } }`,
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
        `{ speaker(slug: "ana-eluard") { name biography(locale: en) { html servedFrom } appearances { role session { title { en } } workshop { slug number } } } }`,
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

  it('gives all of a document wherever it stands, as it is by itself', async () => {
    const organisation = `{ id slug name { fr en } acronym aliases kind country link parent { id slug name { fr en } parent { id } } }`
    const speaker = `{ id slug name sortName line { fr en } biography { fr { nodes html } en { html } } links { url } affiliations { id printed { fr en } organisation ${organisation} } }`
    const workshop =
      '{ id slug number title { fr en } subtitle { fr en } status languages objectives { fr } moderators { name } programme { id items { id } } }'
    const within = await data(`{ workshop(slug: "summer") {
      moderators { affiliations { organisation ${organisation} } }
      programme { id items { people { person ${speaker} } } }
    } }`)
    const { programme, moderators } = within.workshop as JsonObject
    const alone = await data(`{
      ana: speaker(slug: "ana-eluard") ${speaker}
      bo: speaker(slug: "bo-zhang") ${speaker}
      institute: organisation(slug: "institute-for-research") ${organisation}
    }`)
    const people = programme[1].items.flatMap(({ people }: JsonObject) =>
      people.map(({ person }: JsonObject) => person),
    )
    expect(people).toEqual([alone.bo, alone.ana, alone.ana])
    expect(alone.ana).toMatchObject({
      biography: { fr: { html: expect.stringContaining('Ana étudie.') } },
    })
    expect(await data('{ workshop(slug: "summer") { moderators { person { totalWorkshops } } } }')).toEqual({
      workshop: { moderators: [{ person: { totalWorkshops: 1 } }] },
    })
    expect(moderators[0].affiliations[0].organisation).toEqual(alone.institute)
    expect(alone.institute).toMatchObject({
      aliases: ['IfR'],
      parent: { name: { fr: 'Université mère' }, parent: null },
    })
    const block = made.sessions.block.id
    await database.payload.update({
      collection: 'sessions',
      id: block,
      data: { people: [{ person: made.bo.id }] } as never,
      draft: true,
    })
    await database.payload.update({ collection: 'workshops', id: made.workshop.id, data: { _status: 'published' } })
    const { whole, appearing } = await data(`{
      whole: workshop(slug: "summer") ${workshop}
      appearing: speaker(slug: "bo-zhang") { appearances(limit: 1) { session { id items { id } } workshop { id title { fr en } objectives { fr } } } }
    }`)
    const [first] = (appearing as JsonObject).appearances
    expect(first.session).toEqual((whole as JsonObject).programme[1])
    expect(first.session.items).toHaveLength(2)
    expect(whole).toMatchObject(first.workshop)
  })

  it('tells each footnote of a page from every other: of another text, and of the same text in another language', async () => {
    await database.payload.update({
      collection: 'speakers',
      id: made.ana.id,
      data: { biography: { en: richText('Ana studies.', 'For long.') } } as never,
      locale: 'fr',
    })
    const { workshop, speaker } = await data(
      '{ workshop(slug: "summer") { abstract { fr { html } en { html } } } speaker(slug: "ana-eluard") { biography { fr { html } en { html } } } }',
    )
    const all = JSON.stringify([workshop, speaker])
    const ids = [...all.matchAll(/ id=\\"([^"\\]+)/g)].map(([, id]) => id)
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
    for (const [, to] of all.matchAll(/href=\\"#([^"\\]+)/g)) expect(ids).toContain(to)
  })

  describe('to who keeps what they got by type, id and arguments', () => {
    const inLocale = '(locale: $locale) { text servedFrom }'
    const organisation = `{ id slug name${inLocale} acronym }`
    const affiliations = `affiliations { id printed${inLocale} unit${inLocale} link organisation ${organisation} }`
    const people = `{ id role name line${inLocale} ${affiliations} person { id slug name } }`
    const session = `id kind title${inLocale} abstract(locale: $locale) { html servedFrom } people ${people}`
    const pages = [
      `{ workshop(slug: "summer") { id slug title${inLocale} subtitle${inLocale} objectives${inLocale}
        abstract(locale: $locale) { html servedFrom }
        place { id name${inLocale} } confidentiality { id rule note${inLocale} } partners { id name${inLocale} organisation ${organisation} }
        moderators ${people} programme { ${session} items { ${session} } } }
        series { id title${inLocale} tagline${inLocale} committee ${people} } }`,
      `{ speaker(slug: "ana-eluard") { id slug name line${inLocale} ${affiliations} biography(locale: $locale) { html servedFrom }
        appearances { id role line${inLocale} ${affiliations} session { id title${inLocale} items { id title${inLocale} } }
          workshop { id slug number title${inLocale} subtitle${inLocale} confidentiality { id note${inLocale} } } } } }`,
      `{ organisations(locale: $locale) { docs { id slug name${inLocale} aliases parent ${organisation} } } }`,
      `{ workshops { totalDocs docs { id title${inLocale} shortTitle${inLocale} programme { id title${inLocale} } } } }`,
    ].map((page) => `query ($locale: PublicLocale) ${page.replaceAll('{ id', '{ __typename id')}`)

    it('gives each page in each language again, whatever other pages came since', async () => {
      const change = { locale: 'fr', draft: true } as const
      const { first } = made.sessions
      await database.payload.update({ ...change, collection: 'sessions', id: first.id, data: { title: 'Retouché' } })
      const touched = { subtitle: 'Retouché', moderators: [], number: 5 }
      await database.payload.update({ ...change, collection: 'workshops', id: made.workshop.id, data: touched })
      for (const drafts of [false, true]) {
        const cache = new NormalisingCache()
        const got: [string, string, object][] = []
        for (const locale of ['fr', 'en'])
          for (const page of pages) {
            const answer = await data(page, { drafts, headers: editor.headers, variables: { locale } })
            cache.write(page, answer as never, { locale })
            got.push([page, locale, answer])
          }
        for (const [page, locale, answer] of got) expect(cache.read(page, { locale })).toEqual(answer)
        expect(JSON.stringify(got)).toMatch(drafts ? /Retouché/ : /^((?!Retouché)[^])*$/)
        expect(JSON.stringify(got.at(0))).toContain('Vers l’été')
        expect(JSON.stringify(got.at(4))).toContain('Towards summer')
      }
    })

    it('gives nobody what stood at their place before rows were moved, or named others', async () => {
      const { ana, bo, chair, house, institute } = made
      const url = (name: string) => `https://${name}.example`
      const of = (person: { id: string }, organisation: { id: string }, role: string) => ({
        person: person.id,
        affiliations: [{ organisation: organisation.id, role: { fr: `${role} un` } }, { unit: { fr: `${role} deux` } }],
      })
      const people = [of(ana, house, 'Prima'), of(bo, institute, 'Seconda'), of(chair, house, 'Tertia')]
      const partners = [house, institute].map(({ id }, n) => ({ organisation: id, link: url(`partner${n}`) }))
      const links = ['a', 'b'].map((name) => ({ label: { fr: name }, url: url(name) }))
      const talk = await builders(() => database.payload).talk({ fr: 'À deux', en: 'Together' }, { people })
      const relatedEvents = links.map(({ label, url }) => ({ title: label, url }))
      const programme = [{ session: talk.id }]
      const lists = { moderators: people, partners, links, relatedEvents, programme }
      const workshop = await builders(() => database.payload).workshop({ slug: 'moved', ...lists })
      /** All of each row, or as little of it as the next page of a front end asks. */
      const page = (whole: boolean) => {
        const more = (rest: string) => (whole ? rest : '')
        const row = (rest: string) => `{ __typename id ${rest} }`
        const affiliation = row(
          `role(locale: fr) { fr } ${more(`unit(locale: fr) { fr } organisation ${row('slug')}`)}`,
        )
        const person = row(`name affiliations ${affiliation} ${more(`line(locale: fr) { fr } person ${row('slug')}`)}`)
        const partner = row(`name(locale: fr) { fr } ${more(`link organisation ${row('slug')}`)}`)
        const lists = `moderators ${person} programme ${row(`people ${person}`)} partners ${partner}
          links ${row(`url ${more('label(locale: fr) { fr }')}`)} relatedEvents ${row(`url ${more('title(locale: fr) { fr }')}`)}`
        return `{ workshop(slug: "moved") ${row(lists)} }`
      }
      const { payload } = database
      const write = async (collection: 'sessions' | 'workshops', id: string, change: object) =>
        payload.update({ collection, id, data: change, locale: 'fr', draft: collection === 'sessions' } as never)
      const stored = async (collection: 'sessions' | 'workshops', id: string) =>
        (await payload.findByID({ collection, id, draft: true, depth: 0, locale: 'all' })) as unknown as JsonObject
      const turned = (rows: JsonObject[]) => rows.toReversed()
      const exchanged = (rows: JsonObject[]) =>
        rows.map(({ affiliations, id }, n) => ({
          ...rows[rows.length - 1 - n],
          id,
          ...(affiliations ? { affiliations: [] } : {}),
        }))
      await write('workshops', workshop.id, { _status: 'published' })
      for (const change of [turned, exchanged]) {
        const cache = new NormalisingCache()
        cache.write(page(true), (await data(page(true), { headers: editor.headers })) as never)
        await write('sessions', talk.id, { people: change((await stored('sessions', talk.id)).people) })
        const now = await stored('workshops', workshop.id)
        const named = { moderators: change(now.moderators), partners: change(now.partners) }
        const others = { links: turned(now.links), relatedEvents: turned(now.relatedEvents) }
        await write('workshops', workshop.id, { ...named, ...others, _status: 'published' })
        const fresh = await data(page(true), { headers: editor.headers })
        cache.write(page(false), (await data(page(false), { headers: editor.headers })) as never)
        const read = () => cache.read(page(true))
        if (change === turned) expect(read()).toEqual(fresh)
        else expect(read).toThrow(Missing)
      }
      await payload.delete({ collection: 'workshops', id: workshop.id })
    })

    it('is built so: all but texts, slugs and pages of lists have ids, and what gives a text names the language itself', () => {
      for (const drafts of [false, true]) {
        const schema = GraphQL.buildSchema(publicSchema({ locales: ['fr', 'en'], defaultLocale: 'fr', drafts }))
        const types = Object.values(schema.getTypeMap()).filter(
          (type): type is GraphQL.GraphQLObjectType => GraphQL.isObjectType(type) && !type.name.startsWith('__'),
        )
        const withoutIds = types.filter((type) => !type.getFields().id).map(({ name }) => name)
        expect(withoutIds.sort()).toEqual([
          ...(drafts ? [] : ['Mutation', 'PublicFound', 'PublicFoundHit', 'PublicFoundPage', 'PublicFoundPlace']),
          ...(drafts ? [] : ['PublicJoin']),
          'PublicMediaSize',
          'PublicOrganisations',
          ...(drafts ? [] : ['PublicRegistrationAnswer']),
          'PublicRichText',
          'PublicRichTextIn',
          'PublicSlugs',
          'PublicSpeakers',
          'PublicText',
          'PublicWorkshops',
          'Query',
        ])
        for (const type of types)
          for (const { args, name, type: of } of Object.values(type.getFields())) {
            const gives = GraphQL.getNamedType(of).name
            const named = args.find((arg) => arg.name === 'locale')
            // For the order of lists, and for the mails of who does not say in which language they are wished for.
            const isOther =
              ['speakers', 'organisations', 'register', 'search'].includes(name) ||
              (type.name === 'PublicOrganisation' && ['children', 'people'].includes(name))
            const givesText = gives === 'PublicText' || gives === 'PublicRichText'
            expect([type.name, name, named?.defaultValue]).toEqual([
              type.name,
              name,
              givesText || isOther ? 'fr' : undefined,
            ])
          }
      }
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
        'workshop(slug: "in-preparation") { id }',
        'workshops { totalDocs }',
        'series { timeZone }',
        'speakers { totalDocs }',
      ]) {
        const { body } = await ask(`{ ${query} }`, { drafts: true })
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
        '{ speakers(limit: 25) { docs { name } } workshops(limit: 20) { docs { programme { title { en } people { name } items { title { en } people { name } } } } } }',
      )
      expect(JSON.stringify(body)).not.toMatch(/secret/i)
    })

    it('writes in the language that the reader prefers', async () => {
      const { body } = await ask('{ series { timeZone } }', {
        drafts: true,
        headers: { 'Accept-Language': 'fr' },
      })
      expect(body.errors?.[0]?.message).toContain('brouillons')
    })
  })

  describe('to an editor with an API key', () => {
    it('opens working copies, as they would be printed now', async () => {
      const query = `{ workshop(slug: "in-preparation") { status publishedAt title(locale: en) { text } programme { title(locale: en) { text } people { name person { slug } } } } workshops { totalDocs } }`
      expect(await data(query, { drafts: true, headers: editor.headers })).toEqual({
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
    const wrongEnum = await ask('{ series { title(locale: de) { text } } }')
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
          `{ workshops(order: ${order}, limit: ${limit}, page: ${page}) { totalPages docs { slug } } }`,
          { drafts: draft, headers: draft ? editor.headers : {} },
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

  it('promises of what is public what publication demands, and of drafts none of it', async () => {
    const typeOf = async (drafts: boolean): Promise<Record<string, string>> => {
      const { __type: workshop } = await data('{ __type(name: "PublicWorkshop") { fields { name type { kind } } } }', {
        drafts,
      })
      return Object.fromEntries((workshop as JsonObject).fields.map(({ name, type }: JsonObject) => [name, type.kind]))
    }
    expect(await typeOf(false)).toMatchObject({
      slug: 'NON_NULL',
      title: 'NON_NULL',
      number: 'SCALAR',
      attendanceMode: 'ENUM',
    })
    expect(await typeOf(true)).toMatchObject({ id: 'NON_NULL', slug: 'SCALAR', title: 'OBJECT' })
    await database.payload.create({ collection: 'workshops', data: { number: 77 }, draft: true })
    const { workshops } = await data('{ workshops(limit: 25) { docs { number slug title { fr } status } } }', {
      drafts: true,
      headers: editor.headers,
    })
    expect((workshops as JsonObject).docs).toContainEqual({ number: 77, slug: null, title: null, status: 'draft' })
  })

  it.each([
    ['under another name', 'a: committee { line: printedLine who: person { id called: name } }'],
    ['asked twice', 'title } Series(locale: fr, select: true) { tagline committee { person { name } }'],
    [
      'in fragments',
      '...a ...b } } fragment a on Series { committee { person { name } } } fragment b on Series { committee { printedLine } ',
    ],
  ])('leaves nothing out with `select: true`: %s', async (_, fields) => {
    const asked = `{ Series(locale: fr, select: true) { ${fields} } ${fields.includes('fragment') ? '' : '}'}`
    const { body } = await ask(asked)
    expect(body.errors).toBeUndefined()
    expect(body).toEqual((await ask(asked.replaceAll(', select: true', ''))).body)
  })
})
