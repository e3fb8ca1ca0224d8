import { beforeAll, expect, it } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries, richText } from '../../support/exampleSeries'
import { useServer } from '../../support/server'

type Doc = Record<string, unknown>

/** What stands at a path of a document: the values of every row, where the path leads through rows. */
const valuesAt = (doc: unknown, path: string): unknown[] => {
  let found: unknown[] = [doc]
  for (const name of path.split('.'))
    found = found.flatMap((value) => (value as Doc | null | undefined)?.[name] ?? []) as unknown[]
  return found
}

const less = (a: unknown, b: unknown): boolean => (a as number) < (b as number)

/** What each operator means, on every database. */
const meanings: Record<string, (there: unknown[], asked: unknown) => boolean> = {
  equals: (there, asked) => there.includes(asked),
  not_equals: (there, asked) => !there.includes(asked),
  in: (there, asked) => there.some((value) => (asked as unknown[]).includes(value)),
  not_in: (there, asked) => !there.some((value) => (asked as unknown[]).includes(value)),
  exists: (there, asked) => there.length > 0 === asked,
  greater_than: (there, asked) => there.some((value) => less(asked, value)),
  greater_than_equal: (there, asked) => there.some((value) => !less(value, asked)),
  less_than: (there, asked) => there.some((value) => less(value, asked)),
  less_than_equal: (there, asked) => there.some((value) => !less(asked, value)),
}

const plain = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ordered = [...plain, 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

describeWithDatabase('a question to a list', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  let made: Awaited<ReturnType<typeof makeExampleSeries>>

  const ask = async (path: string) => {
    const response = await fetch(`${server.url}/api${path}`)
    return { status: response.status, body: (await response.json()) as Doc }
  }
  const docsOf = async (path: string): Promise<Doc[]> => {
    const { body, status } = await ask(path)
    expect([path, status, body.errors]).toEqual([path, 200, undefined])
    return body.docs as Doc[]
  }
  const where = (path: string, operator: string, value: unknown): string =>
    `where[${path}][${operator}]=${encodeURIComponent(Array.isArray(value) ? value.join(',') : String(value))}`

  beforeAll(async () => {
    made = await makeExampleSeries(database.payload)
    const make = builders(() => database.payload)
    const others = [
      { slug: 'bare', title: { fr: 'AXÉE sur 100 %', en: 'Bare_bones' } },
      {
        slug: 'full',
        number: 7,
        title: { fr: 'Plein', en: 'Full' },
        subtitle: { en: 'In English alone' },
        startsAt: '2022-01-01T10:00',
        endsAt: '2022-01-01T11:00',
        attendanceMode: 'onsite',
        place: { name: { fr: 'Salle', en: 'Room' } },
        languages: ['fr', 'pt-BR'],
        objectives: [{ text: { fr: 'Agir', en: 'Act' } }],
        abstract: { fr: richText('Un résumé') },
        moderators: [{ person: made.ana.id }, { person: made.chair.id }],
        registration: { mode: 'internal', questions: [{ key: 'a', required: true, max: 30 }] },
      },
      {
        slug: 'undated',
        number: 5,
        startsAt: null,
        endsAt: null,
        registration: { mode: 'internal' },
        eventStatus: 'postponed',
      },
    ]
    for (const data of others) await make.publish((await make.workshop(data)).id)
  })

  it.each([
    ['slug', plain, ['summer', 'full', 'nobody']],
    ['title', plain, ['Plein', 'Full', 'AXÉE sur 100 %', 'axée sur 100 %']],
    ['subtitle', plain, ['Sous-titre seulement en français', 'In English alone']],
    ['number', ordered, [4, 5, 6]],
    ['startsAtUtc', ordered, ['2021-04-26T14:00:00.000Z', '2022-01-01T09:00:00.000Z', '2021-06-01T00:00:00.000Z']],
    ['attendanceMode', plain, ['online', 'onsite']],
    ['place.name', plain, ['Salle', 'Room']],
    ['registration.mode', plain, ['internal', 'external']],
    ['eventStatus', plain, ['postponed', 'calledOff']],
    ['registration.questions.required', ['equals'], [true]],
    ['registration.questions.max', ['equals', 'in'], [30, 31]],
    ['languages', ['equals', 'in'], ['en', 'fr', 'pt-BR', 'pt']],
    ['formerSlugs', ['equals', 'in'], ['first-name', 'first']],
    ['objectives.text', ['equals', 'in'], ['Agir', 'Act', 'Learn']],
    ['abstract', ['exists'], []],
    ['cover', ['exists'], []],
    ['_status', plain, ['published', 'draft']],
  ])('asks %s by %j', async (path, operators, values) => {
    for (const locale of ['fr', 'en']) {
      const every = await docsOf(`/workshops?limit=36&depth=0&fallback-locale=none&locale=${locale}`)
      expect(every).toHaveLength(4)
      const asked = operators.flatMap((operator): [string, unknown][] => {
        if (operator === 'exists') return [true, false].map((value) => [operator, value])
        if (operator === 'in' || operator === 'not_in')
          return [values, values.slice(0, 1), values.slice(1)].map((value) => [operator, value])
        return values.map((value) => [operator, value])
      })
      for (const [operator, value] of asked) {
        const query = `locale=${locale}&${where(path, operator, value)}`
        const found = await docsOf(`/workshops?limit=36&depth=0&${query}`)
        const expected = every.filter((doc) => meanings[operator]?.(valuesAt(doc, path), value))
        expect([query, found.map(({ slug }) => slug).sort()]).toEqual([query, expected.map(({ slug }) => slug).sort()])
        expect((await ask(`/workshops/count?${query}`)).body).toEqual({ totalDocs: expected.length })
      }
    }
  })

  const slugs = async (path: string): Promise<unknown[]> =>
    (await docsOf(path)).map((doc) => doc.slug ?? doc.key).sort()

  it('asks by what a relation leads to, one step away', async () => {
    for (const [query, expected] of [
      ['sessions?where[workshop.slug][equals]=summer&where[kind][equals]=talk', ['first-talk-detours', 'second-talk']],
      [`sessions?where[people.person][equals]=${made.bo.id}`, ['second-talk']],
      ['sessions?where[people.person.slug][in]=bo-zhang,nobody', ['second-talk']],
      ['sessions?where[people.person.name][equals]=Ana Éluard', ['first-talk-detours', 'second-talk']],
      [`speakers?where[affiliations.organisation][equals]=${made.institute.id}`, ['chris-eder']],
      [`organisations?where[parent][equals]=${made.parent.id}`, ['institute-for-research']],
      ['organisations?where[aliases][equals]=IfR', ['institute-for-research']],
      [`organisations?where[id][not_in]=${made.parent.id},${made.house.id}`, ['institute-for-research']],
    ] as const)
      expect([query, await slugs(`/${query}&depth=0`)]).toEqual([query, expected])
  })

  it('searches names in every language, accents, case and signs aside, and counts what it finds', async () => {
    for (const [collection, path, text, expected] of [
      ['speakers', 'search', 'ELUARD', 1],
      ['speakers', 'search', 'Éluard, ana', 1],
      ['speakers', 'search', 'ana zhang', 0],
      ['workshops', 'search', 'axee', 1],
      ['workshops', 'search', 'AXÉE', 1],
      ['workshops', 'search', '%', 0],
      ['workshops', 'search', '_', 0],
      ['workshops', 'search', '100 %', 1],
      ['workshops', 'search', '', 0],
      ['sessions', 'workshop.search', 'Été', 4],
      ['sessions', 'people.person.search', 'Éluard', 2],
    ] as const)
      for (const operator of ['like', 'contains']) {
        const query = where(path, operator, text)
        const { body } = await ask(`/${collection}/count?${query}`)
        expect([collection, query, body]).toEqual([collection, query, { totalDocs: expected }])
        expect([query, (await docsOf(`/${collection}?depth=0&${query}`)).length]).toEqual([query, expected])
      }
    for (const text of ['b_re', 'b%re'])
      expect((await ask(`/workshops/count?${where('search', 'contains', text)}`)).body).toEqual({ totalDocs: 0 })
  })

  it('means all that stands side by side', async () => {
    for (const [query, expected] of [
      ['where[slug][not_equals]=full&where[slug][not_in]=bare', ['summer', 'undated']],
      ['where[slug][in]=full,bare&where[slug][not_equals]=full', ['bare']],
      ['where[search][like]=e&where[search][contains]=ete', ['summer']],
      ['where[or][0][slug][equals]=full&where[or][1][slug][equals]=bare&where[and][0][number][equals]=7', ['full']],
      ['where[and][0][number][equals]=7&where[or][0][slug][equals]=full&where[or][1][slug][equals]=bare', ['full']],
      ['where[AND][0][OR][0][slug][equals]=full&where[AND][0][OR][1][slug][equals]=bare', ['bare', 'full']],
      ['where={"number":{"in":[4,7]},"slug":{"not_equals":"full"}}', ['summer']],
    ] as const)
      expect([query, await slugs(`/workshops?depth=0&${query}`)]).toEqual([query, expected])
  })

  it('sorts, the missing first upwards, and tells pages', async () => {
    const order = async (query: string) =>
      (await docsOf(`/workshops?depth=0&locale=en&${query}`)).map(({ slug }) => slug)
    expect(await order('sort=-number,slug')).toEqual(['full', 'undated', 'summer', 'bare'])
    expect(await order('sort=title')).toEqual(['bare', 'full', 'summer', 'undated'])
    expect(await order('sort=startsAtUtc,-number&limit=2&page=2')).toEqual(['bare', 'full'])
    expect(await order('sort[]=attendanceMode&sort[]=slug')).toEqual(['bare', 'undated', 'summer', 'full'])
  })

  it('answers GraphQL by the same rules', async () => {
    const graphql = async (query: string) => {
      const response = await fetch(`${server.url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return (await response.json()) as { data: Record<string, { totalDocs: number } | null>; errors?: unknown[] }
    }
    const counted = async (list: string, conditions: string) => {
      const { data, errors } = await graphql(
        `{ found: ${list}(where: ${conditions}) { totalDocs } counted: count${list}(where: ${conditions}) { totalDocs } }`,
      )
      expect([conditions, errors]).toEqual([conditions, undefined])
      return [data.found?.totalDocs, data.counted?.totalDocs]
    }
    expect(await counted('Speakers', '{ search: { like: "ÉLUARD" } }')).toEqual([1, 1])
    expect(await counted('Workshops', '{ place__name: { equals: "Salle" } }')).toEqual([1, 1])
    expect(await counted('Workshops', '{ OR: [{ number: { equals: 7 } }, { slug: { equals: "bare" } }] }')).toEqual([
      2, 2,
    ])
    expect(await counted('Workshops', '{ startsAtUtc: { greater_than: "2021-06-01T00:00:00Z" } }')).toEqual([1, 1])
    expect(await counted('Workshops', '{ slug: { not_in: ["full", "bare"] } }')).toEqual([2, 2])
    const { errors } = await graphql('{ Workshops(where: { title: { like: "%" } }) { totalDocs } }')
    expect(errors).toMatchObject([{ extensions: { statusCode: 400, field: 'where' } }])
  })
})
