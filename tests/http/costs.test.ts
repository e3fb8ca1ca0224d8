import { readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { buildSchema } from 'graphql'
import { questionsOf, randomFrom } from '../../bench/questions'
import { MAX_COST, questionsIn } from '../../src/api/query/cost'
import { describeWithDatabase, useDatabase } from '../support/database'
import { makeExampleSeries } from '../support/exampleSeries'
import { useServer } from '../support/server'

/** How many values of JSON an answer holds for a millisecond of what it was estimated to cost, at most. */
const VALUES = 120

const valuesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + valuesIn(inner), 0)
    : 1

/** The reduced form of `npm run bench:costs`, which measures. */
describeWithDatabase('questions that are made to cost much', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { answers: 0 })

  it('are estimated before anything is read, and answered below the bound alone', async () => {
    await makeExampleSeries(database.payload)
    const next = questionsOf(buildSchema(await readFile('schema.graphql', 'utf8')), randomFrom(7))
    const found = { answered: 0, costly: 0 }
    for (let n = 0; n < 200; n++) {
      const { path, query } = next()
      const response = await fetch(
        `${server.url}/api${path ?? '/graphql'}`,
        query
          ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) }
          : {},
      )
      const body = (await response.json()) as { data?: unknown; errors?: { code?: string }[] }
      const asked = path ?? query
      expect([asked, response.status < 500]).toEqual([asked, true])
      const cost = response.headers.get('x-cost')
      if (body.errors?.[0]?.code === 'QUESTION_COSTLY') {
        found.costly++
        expect([asked, response.status, cost]).toEqual([asked, 400, null])
      } else if (response.status === 200) {
        found.answered++
        expect(Number(cost)).toBeGreaterThanOrEqual(1)
        expect(Number(cost)).toBeLessThanOrEqual(questionsIn(MAX_COST.stranger))
        expect([asked, valuesIn(body) / Number(cost) < 10 * VALUES]).toEqual([asked, true])
      }
    }
    expect(found.answered).toBeGreaterThan(30)
    expect(found.costly).toBeGreaterThan(10)
  })

  const cost = async (query: string, path?: string): Promise<number> => {
    const response = await fetch(
      `${server.url}/api${path ?? '/graphql'}`,
      path ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) },
    )
    const { errors } = (await response.json()) as { errors?: { code: string; message: string }[] }
    return errors ? Number(/\d+/.exec(errors[0]!.message)?.[0]) : 10 * Number(response.headers.get('x-cost'))
  }

  it('cost a product of what is asked for, however it is written', async () => {
    const nested = 'docs { programme { session { workshop { programme { session { title } } } } }'
    const plain = await cost(`{ Workshops(limit: 10) { ${nested} } } }`)
    expect(plain).toBeGreaterThan(MAX_COST.stranger)
    const fragment = `{ a: Workshops(limit: 10) { ...F } } fragment F on Workshops { ${nested} } }`
    expect(await cost(fragment)).toBe(plain)
    const inline = `query($n: Int = 10) { Workshops(limit: $n) { ... on Workshops { ${nested} } } } }`
    expect(await cost(inline)).toBe(plain)
    expect(await cost('{ Workshops(limit: 2) { docs { title } } }')).toBeLessThan(20)
    expect(await cost('{ workshop(slug: "summer") { title { fr } } }')).toBeLessThan(15)
    // Each page of workshops is read, of one person as of many.
    const pages = Array.from({ length: 40 }, (_, n) => `a${n}: appearances(limit: 25, page: ${n + 1}) { id }`).join(' ')
    expect(await cost(`{ speaker(slug: "ana") { ${pages} } }`)).toBeGreaterThan(MAX_COST.stranger)
    expect(await cost(`{ speaker(slug: "ana") { ...F } } fragment F on PublicSpeaker { ${pages} }`)).toBeGreaterThan(
      MAX_COST.stranger,
    )
    const appearances = 'appearances { role workshop { slug title { fr } } session { title { fr } } }'
    expect(await cost(`{ speakers(limit: 10) { docs { name ${appearances} } } }`)).toBeLessThan(MAX_COST.stranger)
  })

  it('cost the workshops that sessions stand in, in each language', async () => {
    expect(await cost('{ Sessions(limit: 50, sort: "title") { docs { workshop { title } } } }')).toBeGreaterThan(
      MAX_COST.stranger,
    )
    const both = 'fr: workshop(locale: fr) { title } en: workshop(locale: en) { title }'
    expect(await cost(`{ Sessions(limit: 20) { docs { ${both} } } }`)).toBeGreaterThan(MAX_COST.stranger)
    expect(await cost('{ Sessions(limit: 20) { docs { title workshop { slug title } } } }')).toBeLessThan(
      MAX_COST.stranger,
    )
  })

  it('cost each sorting, the first too', async () => {
    const sorted = (sort: string) =>
      `{ ${Array.from({ length: 7 }, (_, n) => `a${n}: Sessions(limit: 1${sort}) { docs { id } }`).join(' ')} }`
    expect(await cost(sorted(''))).toBeLessThan(MAX_COST.stranger)
    expect(await cost(sorted(', sort: "title"'))).toBeGreaterThan(MAX_COST.stranger)
    expect(await cost('', '/sessions?sort=title')).toBeGreaterThan(await cost('', '/sessions'))
    // As many as may be asked for may be asked for in an order.
    expect(await cost('', '/speakers?limit=100&depth=0&sort=name')).toBeLessThanOrEqual(MAX_COST.stranger)
  })

  it('cost what chosen fields lead to', async () => {
    expect(await cost('', '/workshops?depth=1&limit=25&select[programme]=true')).toBeGreaterThan(MAX_COST.stranger)
    expect(await cost('', '/workshops?depth=2&limit=10&select[programme][session]=true')).toBeGreaterThan(30)
    expect(await cost('', '/workshops?depth=1&limit=25&select[title]=true')).toBeLessThan(20)
    // One that is left out means all others, whatever is chosen beside it.
    for (const select of ['select[slug]=true&select[number]=false', 'select[place][url]=false&select[slug]=true'])
      expect([select, (await cost('', `/workshops?depth=1&limit=25&${select}`)) > MAX_COST.stranger]).toEqual([
        select,
        true,
      ])
  })
})
