import { beforeAll, expect, it } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { richText } from '../../support/exampleSeries'
import { useServer } from '../../support/server'

interface Person {
  appearances: { role: string; session: { title: { fr: string } } | null; workshop: { slug: string } }[]
  totalWorkshops: number
}

describeWithDatabase('where a person stands in many workshops', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const COUNT = 30

  beforeAll(async () => {
    const make = builders(() => database.payload)
    const person = await make.speaker({ name: 'Ana Often', slug: 'ana' })
    const other = await make.speaker({ name: 'Bo Once', slug: 'bo' })
    for (let n = 0; n < COUNT; n++) {
      const talks = [
        await make.talk(
          { fr: `Exposé ${n}`, en: `Talk ${n}` },
          { people: [{ person: person.id }], abstract: { fr: richText('x'.repeat(10_000)) } },
        ),
        await make.talk(
          { fr: `Réponse ${n}`, en: `Answer ${n}` },
          { people: [{ person: n === 4 ? other.id : person.id }] },
        ),
      ]
      // The one made last is the one without a date.
      const startsAt = n === COUNT - 1 ? null : `2020-01-${String(n + 1).padStart(2, '0')}T10:00`
      const { id } = await make.workshop({
        slug: `w${n}`,
        startsAt,
        endsAt: null,
        moderators: n === 0 ? [{ person: person.id }] : [],
        programme: talks.map(({ id }) => ({ session: id })),
      })
      if (n !== 7) await make.publish(id)
    }
  }, 240_000)

  const get = async (path: string): Promise<{ status: number; text: string; body: Person }> => {
    const response = await fetch(`${server.url}/api/speakers/by-slug/${path}`)
    const text = await response.text()
    return { status: response.status, text, body: JSON.parse(text) as Person }
  }
  const slugs = ({ appearances }: Person): string[] => [...new Set(appearances.map(({ workshop }) => workshop.slug))]
  const newestFirst = [...Array.from({ length: 29 }, (_, n) => `w${28 - n}`).filter((slug) => slug !== 'w7'), 'w29']

  it('is answered by pages of workshops, the newest first and the undated last, within 1 MB', async () => {
    const first = await get('ana')
    expect([first.status, first.body.totalWorkshops]).toEqual([200, 29])
    expect(first.text.length).toBeLessThan(1_000_000)
    expect(slugs(first.body)).toEqual(newestFirst.slice(0, 25))
    const second = await get('ana?page=2')
    expect(slugs(second.body)).toEqual(newestFirst.slice(25))
    expect(slugs((await get('ana?limit=10&page=2')).body)).toEqual(newestFirst.slice(10, 20))
    expect((await get('ana?page=3')).body).toMatchObject({ appearances: [], totalWorkshops: 29 })
  })

  it('keeps the order of each programme, moderators first', async () => {
    const { appearances } = (await get('ana?page=2')).body
    expect(
      appearances
        .filter(({ workshop }) => workshop.slug === 'w0')
        .map(({ role, session }) => [role, session?.title.fr ?? null]),
    ).toEqual([
      ['moderator', null],
      ['speaker', 'Exposé 0'],
      ['speaker', 'Réponse 0'],
    ])
    expect((await get('bo')).body).toMatchObject({
      appearances: [{ session: { title: { fr: 'Réponse 4' } }, workshop: { slug: 'w4' } }],
      totalWorkshops: 1,
    })
  })

  it('is the same in GraphQL, for several people at once', async () => {
    const ask = async (query: string): Promise<unknown> => {
      const response = await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return response.json()
    }
    expect(
      await ask('{ speakers { docs { slug totalWorkshops appearances(limit: 1, page: 2) { workshop { slug } } } } }'),
    ).toEqual({
      data: {
        speakers: {
          docs: [
            {
              slug: 'ana',
              totalWorkshops: 29,
              appearances: [{ workshop: { slug: 'w27' } }, { workshop: { slug: 'w27' } }],
            },
            { slug: 'bo', totalWorkshops: 1, appearances: [] },
          ],
        },
      },
    })
    expect(await ask('{ speaker(slug: "ana") { appearances(limit: 26) { role } } }')).toMatchObject({
      errors: [{ message: 'limit is a whole number from 1 to 25.', extensions: { statusCode: 400, field: 'limit' } }],
    })
  })

  it('says how far it goes', async () => {
    for (const [query, field] of [
      ['limit=26', 'limit'],
      ['limit=0', 'limit'],
      ['limit=', 'limit'],
      ['page=0', 'page'],
      ['page=x', 'page'],
    ] as const) {
      const { status, text } = await get(`ana?${query}`)
      expect([query, status, JSON.parse(text)]).toMatchObject([query, 400, { errors: [{ field }] }])
    }
    expect((await fetch(`${server.url}/api/workshops/by-slug/w1?page=1`)).status).toBe(400)
  })
})
