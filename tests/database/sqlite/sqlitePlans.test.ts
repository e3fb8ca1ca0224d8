import path from 'node:path'
import { createClient, type Client, type InArgs, type InStatement, type InValue } from '@libsql/client'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { isSqlite } from '../../../src/database/sqlite/isSqlite'
import { tuneSqlite } from '../../../src/database/sqlite/upkeep'
import { copyWorkshops } from '../../support/copyWorkshops'
import { useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'
import { makeAccount, useServer, type Account } from '../../support/server'

interface Statement {
  sql: string
  args: InValue[]
}

/** What there is no more of where there are more workshops; and what is made of what was asked. */
const doesNotGrow = /^(users|series|speakers|organisations|media|payload_|json_each|CONSTANT|\()/

/** What finds as much as all that is shown, or all working copies. */
const wide = /\((_status=\?( AND deleted_at=\?)?|latest=\?( AND version_deleted_at=\?)?)\)$/

/** How SQLite finds what requests ask for, in the statements that they send. */
describe('nothing that is asked often goes over a table that grows with the workshops:', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { answers: 0 })
  let account: Account
  let example: Awaited<ReturnType<typeof makeExampleSeries>>

  beforeAll(async () => {
    const { payload } = database
    account = await makeAccount(payload, 'editor')
    example = await makeExampleSeries(payload)
    await copyWorkshops(
      path.join(database.dataDir, 'atelier.db'),
      150,
      'CASE WHEN n <= 110 THEN 24 * 365 * (100 + n) ELSE 24 * 30 * (110 - n) END',
    )
    await tuneSqlite(payload)
  })

  /** The statements that something sends, on both connections. */
  const sentBy = async (work: () => Promise<unknown>): Promise<Statement[]> => {
    const { db } = database.payload
    if (!isSqlite(db)) throw new Error('It is not SQLite.')
    const sent: Statement[] = []
    const clients = [db.drizzle.$client, ...(db.writer ? [db.writer] : [])]
    const undo = clients.map((client) => {
      const execute: Client['execute'] = client.execute.bind(client)
      client.execute = (given: InStatement, args?: InArgs) => {
        const statement = typeof given === 'string' ? { sql: given, args: args ?? [] } : given
        sent.push({ sql: statement.sql, args: (statement.args ?? []) as InValue[] })
        return execute(statement)
      }
      return () => (client.execute = execute)
    })
    try {
      await work()
    } finally {
      for (const one of undo) one()
    }
    return sent.filter(({ sql }) => /^\s*(select|update|delete|with)\b/i.test(sql))
  }

  /**
   * The steps by which SQLite would go over all of something that grows. Asked over a connection of its own, which an EXPLAIN leaves in the middle of its
   * reading.
   */
  const scansOf = async (statements: readonly Statement[]): Promise<string[]> => {
    const client = createClient({ url: `file:${path.join(database.dataDir, 'atelier.db')}` })
    const found: string[] = []
    for (const { args, sql } of statements) {
      const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
      const steps = rows.map(({ detail, parent }) => ({ detail: typeof detail === 'string' ? detail : '', parent }))
      // An order that an index has ends with the page; else all of it is read, row by row.
      const isPage =
        / limit \?( offset \?)?\s*$/.test(sql) &&
        !steps.some(({ detail, parent }) => parent === 0 && detail === 'USE TEMP B-TREE FOR ORDER BY')
      for (const { detail, parent } of steps) {
        const [, name = ''] = /^SCAN (\S+)/.exec(detail) ?? []
        // What a subquery gave, whose own steps are judged too.
        const isGiven = steps.some(
          (step) => step.parent === parent && /^(CO-ROUTINE|MATERIALIZE) (\S+)/.exec(step.detail)?.[2] === name,
        )
        const isWide = !isPage && wide.test(detail) && !detail.includes('COVERING')
        if ((name && !isGiven && !doesNotGrow.test(name)) || isWide)
          found.push(`${detail}: ${sql.slice(0, 150)} … ${sql.slice(-500)}`)
      }
    }
    client.close()
    return found
  }

  const list = '/api/workshops?limit=10&depth=0&sort=-startsAtUtc&locale=fr'
  const searched = `where=${encodeURIComponent(JSON.stringify({ search: { like: 'copy50x' } }))}`
  const query = (text: string): [string, RequestInit] => [
    '/api/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text }) },
  ]
  const save = (data: object, more = '', id = example.workshop.id): [string, RequestInit] => [
    `/api/workshops/${id}?depth=0&locale=fr${more}`,
    {
      method: 'PATCH',
      headers: { ...account.headers, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    },
  ]
  const adminsList = '/api/workshops?draft=true&depth=0&limit=25&sort=number&locale=fr'
  const adminsSessions = '/api/sessions?draft=true&depth=0&limit=25&sort=-updatedAt&locale=fr'
  const asEditor = (place: string): [string, RequestInit] => [place, { headers: account.headers }]
  const asks: Record<string, () => [string, RequestInit?]> = {
    'the page of the series': () => ['/fr'],
    'the page of a year': () => ['/fr?annee=2020'],
    'the next page of what is ahead': () => ['/fr?page=2'],
    'a list': () => [list],
    'the next page of a list': () => [`${list}&page=2`],
    'a list in the usual order': () => ['/api/workshops?limit=10&depth=0'],
    'how many workshops there are': () => ['/api/workshops/count'],
    'a workshop by its slug': () => ['/api/workshops/by-slug/summer'],
    'a workshop by a slug that it had': () => ['/api/workshops/by-slug/first-name'],
    'the page of a workshop': () => ['/fr/ateliers/summer'],
    'a search': () => [`/api/workshops?depth=0&${searched}`],
    'a list of sessions': () => ['/api/sessions?depth=0&limit=10'],
    'GraphQL: all workshops': () => query('{ workshops(limit: 10) { totalDocs docs { slug } } }'),
    'GraphQL: what is ahead': () => query('{ workshops(when: UPCOMING) { totalDocs docs { slug } } }'),
    'GraphQL: what is over, the latest first': () =>
      query('{ workshops(when: PAST, order: LATEST_FIRST) { totalDocs docs { slug } } }'),
    'the list of the admin': () => asEditor(adminsList),
    'the next page of the list of the admin': () => asEditor(`${adminsList}&page=2`),
    'the list of sessions of the admin': () => asEditor(adminsSessions),
    'a save of a draft': () => save({ subtitle: 'Brouillon' }, '&draft=true'),
    'a publication': () => save({ subtitle: 'Publié', _status: 'published' }),
    'a publication that names somebody else': () =>
      save({ moderators: [example.chair, example.bo].map(({ id }) => ({ person: id })), _status: 'published' }),
    'the first publication of a workshop': () =>
      save({ startsAt: '2030-04-26T16:00', endsAt: null, _status: 'published' }, '', example.draft.id),
  }

  it.each(Object.keys(asks))('%s', async (name) => {
    const [place, init] = asks[name]?.() ?? ['']
    const sent = await sentBy(async () => {
      const answer = await fetch(`${server.url}${place}`, init)
      const text = await answer.text()
      expect([answer.status, text.includes('"errors"') && text]).toEqual([200, false])
    })
    expect(sent.length).toBeGreaterThan(0)
    expect(await scansOf(sent)).toEqual([])
  })
})
