import { beforeAll, expect, it } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeAccount, useServer } from '../../support/server'

interface Page {
  docs: { slug: string }[]
  totalDocs: number
  totalPages: number
  page: number
  limit: number
}

describeWithDatabase('a list of workshops', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const make = builders(() => database.payload)

  const rest = async (query: string, headers = {}) => {
    const response = await fetch(`${server.url}/api/workshops/list${query}`, { headers })
    return { status: response.status, headers: response.headers, body: (await response.json()) as Page }
  }
  const graph = async (args: string, path = '', headers = {}) => {
    const query = `{ workshops${args} { docs { slug } totalDocs totalPages page limit } }`
    const response = await fetch(`${server.url}/api/graphql${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as {
      data?: { workshops: Page }
      errors?: { extensions: { code: string; field: string; statusCode: number } }[]
    }
  }

  /** The slugs that a question finds, in order, by both ways. */
  const found = async (asked: Record<string, string | number>): Promise<string[]> => {
    const query = Object.entries(asked).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    const enums: Record<string, string> = {
      upcoming: 'UPCOMING',
      past: 'PAST',
      latestFirst: 'LATEST_FIRST',
      earliestFirst: 'EARLIEST_FIRST',
    }
    const args = Object.entries(asked).map(([name, value]) => {
      if (name === 'slugs') return `slugs: ${JSON.stringify(String(value).split(','))}`
      return `${name}: ${['when', 'order'].includes(name) ? enums[value] : JSON.stringify(value)}`
    })
    const [one, other] = [await rest(`?${query.join('&')}`), await graph(`(${args.join()})`)]
    expect([one.status, other.errors]).toEqual([200, undefined])
    const { docs, ...counts } = one.body
    const { docs: same, ...sameCounts } = other.data!.workshops
    expect(sameCounts).toEqual(counts)
    expect(same.map(({ slug }) => slug)).toEqual(docs.map(({ slug }) => slug))
    const limit = Number(asked.limit ?? 10)
    expect(counts.totalPages).toBe(Math.max(1, Math.ceil(counts.totalDocs / limit)))
    if (counts.totalDocs <= limit) expect(docs).toHaveLength(counts.totalDocs)
    return docs.map(({ slug }) => slug)
  }

  let former: string
  beforeAll(async () => {
    const parent = await make.organisation({ name: { fr: 'Mère', en: 'Mother' }, slug: 'mother' })
    const house = await make.organisation({ name: { fr: 'Maison', en: 'House' }, slug: 'house', parent: parent.id })
    await make.organisation({ name: { fr: 'Nulle part', en: 'Nowhere' }, slug: 'unnamed' })
    const [ana, bo] = [
      await make.speaker({ name: 'Ana', slug: 'ana' }),
      await make.speaker({ name: 'Bo', slug: 'bo', affiliations: [{ organisation: house.id }] }),
    ]
    const workshop = async (slug: string, data: object, isPublished = true) => {
      const made = await make.workshop({ slug, endsAt: null, ...data })
      if (isPublished) await make.publish(made.id)
      return made
    }
    await workshop('first', { startsAt: '2021-01-10T10:00', languages: ['fr', 'en'], moderators: [{ person: ana.id }] })
    await workshop('second', { startsAt: '2021-02-10T10:00', endsAt: '2021-02-12T10:00', languages: ['fr-CA'] })
    await workshop('third', {
      startsAt: '2999-03-10T10:00',
      languages: ['en'],
      moderators: [{ person: ana.id }, { person: bo.id }],
    })
    await workshop('undated', {
      startsAt: null,
      languages: ['fr'],
      partners: [{ organisation: parent.id, role: 'host' }],
    })
    await workshop(
      'draft',
      { startsAt: '2021-01-11T10:00', languages: ['fr'], moderators: [{ person: ana.id }] },
      false,
    )
    const renamed = await workshop('renamed', { startsAt: '2021-05-10T10:00' })
    await database.payload.update({
      collection: 'workshops',
      id: renamed.id,
      data: { slug: 'renamed-since', _status: 'published' },
      depth: 0,
      locale: 'fr',
    })
    former = 'renamed'
  }, 60_000)

  it('has those that meet each condition that is given, with their number, by pages', async () => {
    expect(await found({ slugs: 'third,first,nothing,draft' })).toEqual(['first', 'third'])
    expect(await found({ slugs: former })).toEqual(['renamed-since'])
    expect(await found({ from: '2021-02-12' })).toEqual(['second', 'renamed-since', 'third'])
    expect(await found({ from: '2021-02-12', to: '2021-02-12' })).toEqual(['second'])
    expect(await found({ to: '2021-01-31' })).toEqual(['first'])
    expect(await found({ person: 'ana' })).toEqual(['first', 'third'])
    expect(await found({ person: 'ana', when: 'upcoming' })).toEqual(['third'])
    expect(await found({ person: 'ana', when: 'past' })).toEqual(['first'])
    expect(await found({ person: 'ana', when: 'upcoming', now: '2021-01-01T00:00:00Z' })).toEqual(['first', 'third'])
    // Of an organisation what its own page lists: what names its parts is theirs.
    expect(await found({ organisation: 'mother' })).toEqual(['undated'])
    expect(await found({ organisation: 'house' })).toEqual(['third'])
    expect(await found({ organisation: 'house', person: 'ana' })).toEqual(['third'])
    expect(await found({ organisation: 'mother', person: 'ana' })).toEqual([])
    expect(await found({ language: 'fr' })).toEqual(['first', 'second', 'undated'])
    expect(await found({ language: 'fr', order: 'latestFirst' })).toEqual(['second', 'first', 'undated'])
    expect(await found({ language: 'fr', limit: 2 })).toEqual(['first', 'second'])
    expect(await found({ language: 'fr', limit: 2, page: 2 })).toEqual(['undated'])
    expect(await found({ language: 'fr', limit: 2, page: 3 })).toEqual([])
    // Without any, all.
    expect(await found({ when: 'upcoming' })).toEqual(['third', 'undated'])
    expect(await found({ order: 'latestFirst', limit: 1 })).toEqual(['third'])
  })

  it('gives each workshop as its own address does, and may be kept', async () => {
    const { body, headers } = await rest('?slugs=third&locale=en')
    const response = await fetch(`${server.url}/api/workshops/by-slug/third?locale=en`)
    expect(body.docs).toEqual([await response.json()])
    expect(headers.get('etag')).toBeTruthy()
  })

  it('follows what is published and withdrawn', async () => {
    const { docs } = await database.payload.find({
      collection: 'workshops',
      where: { slug: { equals: 'second' } },
      depth: 0,
    })
    const write = async (data: object) => {
      const id = docs[0]!.id
      await database.payload.update({ collection: 'workshops', id, data: data as never, depth: 0, locale: 'fr' })
    }
    await write({ _status: 'draft' })
    expect(await found({ language: 'fr' })).toEqual(['first', 'undated'])
    await write({ languages: ['en', 'fr'], _status: 'published' })
    expect(await found({ language: 'fr-CA' })).toEqual([])
    expect(await found({ language: 'fr' })).toEqual(['first', 'second', 'undated'])
  })

  it('finds by the slug of each language that is public, and by none of a working copy', async () => {
    const { docs } = await database.payload.find({
      collection: 'workshops',
      where: { slug: { equals: 'undated' } },
      depth: 0,
    })
    const write = async (slugs: string, draft: boolean) => {
      const data = { slugs, ...(draft ? {} : { _status: 'published' }) }
      const id = docs[0]!.id
      await database.payload.update({ collection: 'workshops', id, data: data as never, depth: 0, draft, locale: 'fr' })
    }
    await write('sans-date', false)
    await write('en-preparation', true)
    for (const slugs of ['undated', 'sans-date', 'sans-date,undated'])
      expect(await found({ slugs })).toEqual(['undated'])
    expect(await found({ slugs: 'en-preparation' })).toEqual([])
    await write('sans-aucune-date', false)
    for (const slugs of ['sans-date', 'sans-aucune-date']) expect(await found({ slugs })).toEqual(['undated'])
  })

  it('has working copies for who may read them', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const drafts = await graph('(language: "fr", person: "ana")', '/drafts', headers)
    expect(drafts.data?.workshops.docs.map(({ slug }) => slug)).toEqual(['first'])
    const { body } = await rest('?language=fr&to=2021-01-31&draft=true', headers)
    expect(body.docs.map(({ slug }) => slug)).toEqual(['first', 'draft'])
    expect((await rest('?draft=true')).status).toBe(403)
  })

  it('says of what is wrong which it is', async () => {
    for (const [query, args, code, field] of [
      ['from=2021-02-30', '(from: "2021-02-30")', 'DATE_WRONG', 'from'],
      ['to=tomorrow', '(to: "tomorrow")', 'DATE_WRONG', 'to'],
      ['from=2021-02-02&to=2021-02-01', '(from: "2021-02-02", to: "2021-02-01")', 'DATES_REVERSED', 'from'],
      ['person=nobody', '(person: "nobody")', 'ENTRY_UNKNOWN', 'person'],
      ['person=%00', '(person: "\\u0000")', 'ENTRY_UNKNOWN', 'person'],
      ['organisation=unnamed', '(organisation: "unnamed")', 'ENTRY_UNKNOWN', 'organisation'],
      ['language=klingonese', '(language: "klingonese")', 'LANGUAGE_INVALID', 'language'],
      ['slugs=', '(slugs: [])', 'SLUGS_WRONG', 'slugs'],
      ['slugs=a,B', '(slugs: ["a", "B"])', 'SLUGS_WRONG', 'slugs'],
      [`slugs=${'a,'.repeat(50)}a`, `(slugs: [${'"a",'.repeat(51)}])`, 'SLUGS_WRONG', 'slugs'],
      ['limit=26', '(limit: 26)', 'PARAMETER_RANGE', 'limit'],
      ['now=now', '(now: "now")', 'NOW_INVALID', 'now'],
    ] as const) {
      const { body, status } = await rest(`?${query}`)
      expect([query, status, body]).toEqual([
        query,
        400,
        expect.objectContaining({ errors: [expect.objectContaining({ code, field })] }),
      ])
      const { errors } = await graph(args)
      expect([args, errors?.[0]?.extensions]).toEqual([args, expect.objectContaining({ code, field, statusCode: 400 })])
    }
    expect((await rest('?when=sometimes')).body).toMatchObject({ errors: [{ code: 'OPTION_UNKNOWN', field: 'when' }] })
    expect((await rest('?speaker=ana')).body).toMatchObject({ errors: [{ code: 'PARAMETER_UNKNOWN' }] })
  })
})
