import path from 'node:path'
import { createClient, type Client, type InArgs, type InStatement, type InValue } from '@libsql/client'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { isSqlite } from '../../../src/database/sqlite/isSqlite'
import { tuneSqlite } from '../../../src/database/sqlite/upkeep'
import { copyWorkshops } from '../../support/copyWorkshops'
import { useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'
import { askOften, oftenAsked } from '../../support/oftenAsked'
import { makeAccount, useServer, type Account } from '../../support/server'

interface Statement {
  sql: string
  args: InValue[]
}

/** What there is no more of where there are more workshops; and what is made of what was asked. */
const doesNotGrow = /^(users|series|speakers|organisations|media|payload_|json_each|CONSTANT|\()/

/** What finds as much as all that is shown, or all working copies. */
const wide = /\((_status=\?( AND deleted_at=\?)?|latest=\?( AND version_deleted_at=\?)?)\)$/

/** Who is named where, and by what else workshops are found: read of all of them and kept (api/public/whereNamed.ts). */
const known =
  /^select "id", "starts_at", "ends_at", "starts_at_utc", "number", "slug", "names", "over_at", .* from "workshops" "workshops" where \("workshops"."_status"/

/** How SQLite finds what requests ask for, in the statements that they send. */
describe('nothing that is asked often goes over a table that grows with the workshops:', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { answers: 0 })
  const keeping = useServer(() => database.payload)
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
        const isWide = !isPage && wide.test(detail)
        const isMatch = / VIRTUAL TABLE INDEX \d+:M/.test(detail)
        if ((name && !isGiven && !isMatch && !doesNotGrow.test(name)) || isWide)
          found.push(`${detail}: ${sql.slice(0, 150)} … ${sql.slice(-500)}`)
      }
    }
    client.close()
    return found
  }

  it('who is named where is read of all workshops once, and then of those that are written', async () => {
    const looks = async (...paths: string[]): Promise<number> => {
      const sent = await sentBy(async () => {
        for (const path of paths) await askOften(keeping.url, [path])
      })
      return sent.filter(({ sql }) => known.test(sql)).length
    }
    const { payload } = database
    const write = () =>
      payload.db.updateOne({ collection: 'workshops', id: example.workshop.id, data: { number: 4 }, req: {} })
    await write()
    expect(await looks('/fr/personnes/bo-zhang', '/en/organisations/hde')).toBe(1)
    expect(await looks('/en/people/bo-zhang', '/api/speakers/by-slug/ana-eluard?locale=fr')).toBe(0)
    // What was written is read again, and nothing else.
    await write()
    expect(await looks('/fr/organisations/hde')).toBe(0)
    await payload.db.deleteMany({ collection: 'workshops', where: { slug: { equals: 'summer-150' } }, req: {} })
    expect(await looks('/en/people/ana-eluard')).toBe(1)
  })

  it.each(Object.entries(oftenAsked))('%s', async (_name, of) => {
    const asked = of({ example, headers: account.headers, rare: 'copy50x', year: 2020 })
    const sent = await sentBy(() => askOften(server.url, asked))
    expect(sent.length).toBeGreaterThan(0)
    expect(await scansOf(sent.filter(({ sql }) => !known.test(sql)))).toEqual([])
  })
})
