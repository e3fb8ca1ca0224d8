import { beforeAll, expect, it } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { useServer } from '../../support/server'

type Data = Record<string, unknown>

describeWithDatabase('what an organisation has', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { answers: 0 })
  const make = builders(() => database.payload)
  const COUNT = 27

  beforeAll(async () => {
    const mother = await make.organisation({ name: { fr: 'Mère', en: 'Mother' }, slug: 'mother' })
    const other = await make.organisation({ name: { fr: 'Autre', en: 'Other' }, slug: 'other', parent: mother.id })
    const hidden = await make.organisation({ name: { fr: 'Cachée', en: 'Hidden' }, slug: 'hidden', parent: mother.id })
    await make.speaker({ name: 'Nobody Named', slug: 'nobody', affiliations: [{ organisation: mother.id }] })
    const people = []
    for (let n = 0; n < COUNT; n++)
      people.push(
        await make.speaker({
          name: `Person ${n}`,
          sortName: `${String.fromCharCode(90 - (n % 26))}${n}`,
          slug: `person-${n}`,
          affiliations: [{ organisation: mother.id }, ...(n === 3 ? [{ organisation: other.id }] : [])],
        }),
      )
    for (let n = 0; n < COUNT; n++) {
      const { id } = await make.workshop({
        slug: `w${n}`,
        startsAt: `2020-01-${String(n + 1).padStart(2, '0')}T10:00`,
        endsAt: null,
        moderators: n === 0 ? people.map((person) => ({ person: person.id })) : [],
        partners: [{ organisation: n % 3 ? mother.id : other.id, role: 'host' }],
      })
      if (n !== 7) await make.publish(id)
    }
    expect(hidden.slug).toBe('hidden')
  }, 240_000)

  const get = async (path: string): Promise<{ status: number; body: Data }> => {
    const response = await fetch(`${server.url}/api/${path}`)
    return { status: response.status, body: (await response.json()) as Data }
  }
  const ask = async (query: string): Promise<Data> => {
    const response = await fetch(`${server.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as Data
  }
  const slugs = (list: unknown): string[] => (list as { slug: string }[]).map(({ slug }) => slug)
  const held = Array.from({ length: COUNT }, (_, n) => COUNT - 1 - n).filter((n) => n !== 7)

  it('comes by pages: people in the alphabet, workshops the newest first, and its parts', async () => {
    const first = (await get('organisations/by-slug/mother')).body
    // Of the programme it names itself, and as where its moderators work.
    const named = held.filter((n) => n % 3 || n === 0).map((n) => `w${n}`)
    expect([first.totalPeople, first.totalWorkshops, first.totalChildren]).toEqual([COUNT, named.length, 1])
    expect(slugs(first.workshops)).toEqual(named.slice(0, 25))
    expect(slugs(first.children)).toEqual(['other'])
    const sorted = (first.people as { sortName: string }[]).map(({ sortName }) => sortName)
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('fr').compare))
    const second = (await get('organisations/by-slug/mother?page=2')).body
    expect([slugs(second.workshops), slugs(second.children), slugs(second.people).length]).toEqual([[], [], 2])
    expect(slugs((await get('organisations/by-slug/mother?limit=2&page=2')).body.workshops)).toEqual(named.slice(2, 4))
    for (const [query, field] of [
      ['limit=26', 'limit'],
      ['limit=0', 'limit'],
      ['page=x', 'page'],
    ] as const)
      expect([query, await get(`organisations/by-slug/mother?${query}`)]).toMatchObject([
        query,
        { status: 400, body: { errors: [{ field }] } },
      ])
  })

  it('is the same in GraphQL, and names nobody whom nothing published names', async () => {
    const text = JSON.stringify(
      await ask(
        '{ organisation(slug: "mother") { totalPeople totalChildren totalWorkshops children { slug parent { slug } } people(limit: 2, page: 14) { slug name } workshops(limit: 1) { slug title { en } } } }',
      ),
    )
    expect(JSON.parse(text)).toEqual({
      data: {
        organisation: {
          totalPeople: COUNT,
          totalChildren: 1,
          totalWorkshops: 18,
          children: [{ slug: 'other', parent: { slug: 'mother' } }],
          people: [{ slug: expect.any(String), name: expect.any(String) }],
          workshops: [{ slug: 'w26', title: { en: expect.any(String) } }],
        },
      },
    })
    for (const query of ['people { slug }', 'children { slug }'])
      expect(JSON.stringify(await ask(`{ organisation(slug: "mother") { ${query} } }`))).not.toMatch(/nobody|hidden/)
    expect(await ask('{ organisation(slug: "mother") { people(limit: 26) { slug } } }')).toMatchObject({
      errors: [{ message: 'limit is a whole number from 1 to 25.', extensions: { statusCode: 400, field: 'limit' } }],
    })
    expect(await ask('{ organisation(slug: "hidden") { slug } }')).toEqual({ data: { organisation: null } })
  })

  it('is read for all organisations of a question together', async () => {
    const { db } = database.payload
    const find = db.find
    const counted = async (query: string): Promise<number> => {
      let count = 0
      db.find = ((args: never) => {
        count++
        return find.call(db, args)
      }) as typeof find
      try {
        expect(await ask(query)).not.toHaveProperty('errors')
      } finally {
        db.find = find
      }
      return count
    }
    const lists = 'slug totalPeople people(limit: 3) { name } children { slug } workshops(limit: 3) { slug }'
    const one = await counted(`{ organisations(limit: 1) { docs { ${lists} } } }`)
    const all = await counted(`{ organisations(limit: 10) { docs { ${lists} } } }`)
    expect(one).toBeGreaterThan(3)
    expect(all).toBeLessThanOrEqual(one + 1)
  })
})
