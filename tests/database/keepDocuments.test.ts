import { beforeAll, expect, it, jest } from '@jest/globals'
import type { FindArgs, Payload, Where } from 'payload'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { makeExampleSeries, richText } from '../support/exampleSeries'
import { makeAccount, useServer, type Account } from '../support/server'

describeWithDatabase('Documents that are kept by id', () => {
  const database = useDatabase()
  // Answers are made for each question, of what is kept.
  const server = useServer(() => database.payload, { answers: 1 })
  const anew = useServer(() => database.payload, { answers: 0 })
  let example: Awaited<ReturnType<typeof makeExampleSeries>>
  let editor: Account

  beforeAll(async () => {
    example = await makeExampleSeries(database.payload)
    editor = await makeAccount(database.payload, 'editor')
  })

  const ask = async (path: string, headers: Record<string, string> = {}, { url } = server) => {
    const response = await fetch(`${url}/api/${path}`, { headers })
    return (await response.json()) as { docs: Record<string, unknown>[]; totalDocs: number }
  }

  /** How often MongoDB is asked for people by a question. */
  const timesAsked = async (path: string, headers?: Record<string, string>): Promise<number> => {
    const { speakers } = (database.payload.db as unknown as { collections: { speakers: { paginate: () => unknown } } })
      .collections
    const paginate = jest.spyOn(speakers, 'paginate')
    await ask(path, headers)
    const times = paginate.mock.calls.length
    paginate.mockRestore()
    return times
  }

  if (onMongo)
    it('are read once, whoever of the public asks for them', async () => {
      const path = 'speakers?limit=10&depth=0&select[name]=true&select[biography]=true'
      const first = await ask(path)
      expect(first.docs.length).toBeGreaterThan(1)
      expect(await timesAsked(path)).toBe(0)
      expect(await ask(path)).toEqual(first)
      // Whoever works here is shown what others wrote at once.
      expect(await timesAsked(path, editor.headers)).toBe(1)
      expect(await ask(`${path}&sort=-name`)).toEqual(await ask(`${path}&sort=-name`, {}, anew))
    })
  else {
    /** The statements by which a question is answered. */
    const statementsOf = async (path: string, headers?: Record<string, string>): Promise<string[]> => {
      const { client } = database.payload.db as Payload['db'] & {
        client: { execute: (what: unknown) => Promise<unknown> }
      }
      const execute = jest.spyOn(client, 'execute')
      await ask(path, headers)
      const said = execute.mock.calls.map(([what]) => (typeof what === 'string' ? what : (what as { sql: string }).sql))
      execute.mockRestore()
      return said.filter((sql) => !sql.includes('from "users"'))
    }

    it('are read once, whoever asks for those that are public', async () => {
      const path = 'speakers?limit=10&depth=0&select[name]=true&select[biography]=true'
      const first = await ask(path)
      expect(first.docs.length).toBeGreaterThan(1)
      expect(await statementsOf(path)).toEqual([])
      expect(await ask(path)).toEqual(first)
      // With an account too; another order or page asks for ids alone.
      expect(await statementsOf(path, editor.headers)).toEqual([])
      const others = await statementsOf(`${path}&sort=-name&page=1`)
      expect(others.length).toBeGreaterThan(0)
      expect(others.filter((sql) => sql.includes('biography'))).toEqual([])
      expect(await ask(`${path}&sort=-name`)).toEqual(await ask(`${path}&sort=-name`, {}, anew))
    })

    it('are those that the public is shown, and no others', async () => {
      const path = 'speakers?limit=10&depth=0&draft=true'
      const all = await ask(path, editor.headers)
      expect(all.totalDocs).toBeGreaterThan((await ask('speakers?limit=10&depth=0')).totalDocs)
      expect(await statementsOf(path, editor.headers)).not.toEqual([])
      const { payload } = database
      const find = { collection: 'speakers', where: {} } as const
      await payload.db.find(find)
      const { client } = payload.db as Payload['db'] & { client: { execute: (what: unknown) => Promise<unknown> } }
      const execute = jest.spyOn(client, 'execute')
      await payload.db.find(find)
      expect(execute.mock.calls.length).toBeGreaterThan(0)
      execute.mockRestore()
    })
  }

  it('are read anew once one of their collection was written', async () => {
    const path = 'speakers?limit=10&depth=1&locale=fr&sort=createdAt'
    const before = await ask(path)
    await ask(path)
    const { payload } = database
    await payload.update({
      collection: 'speakers',
      id: example.ana.id,
      data: { biography: richText('Autrement') } as never,
      locale: 'fr',
    })
    const after = await ask(path)
    expect(JSON.stringify(after)).toContain('Autrement')
    expect(JSON.stringify(before)).not.toContain('Autrement')
    expect(after).toEqual(await ask(path, {}, anew))
  })

  it('are given to each as their own', async () => {
    const { db } = database.payload
    const question = { collection: 'organisations', where: { public: { equals: true } } } as const
    const read = async () => (await db.find<Record<string, unknown>>(question)).docs
    const [first] = [await read(), await read()]
    const text = JSON.stringify(first)
    for (const doc of await read()) doc.name = 'Changed by whoever reads it'
    expect(JSON.stringify(await read())).toBe(text)
  })

  it('are found anew once a document has changed that the question is about, however it says so', async () => {
    const { db } = database.payload
    const published = { _status: { equals: 'published' } } as const
    const of = (asked: Where): FindArgs => ({ collection: 'sessions', limit: 20, where: { and: [published, asked] } })
    const questions: FindArgs[] = [
      of({ 'workshop.slug': { equals: 'summer' } }),
      of({ workshop__slug: { equals: 'summer' } }),
      // Payload’s adapter of MongoDB refuses it.
      ...(onMongo ? [] : [of({ workshop: { contains: { slug: { equals: 'summer' } } } })]),
    ]
    const read = () => Promise.all(questions.map(async (question) => (await db.find(question)).docs.length))
    const before = await read()
    expect(Math.min(...before)).toBeGreaterThan(0)
    expect(await read()).toEqual(before)
    await db.updateOne({ collection: 'workshops', id: example.workshop.id, data: { slug: 'winter' } })
    expect(await read()).toEqual(questions.map(() => 0))
    await db.updateOne({ collection: 'workshops', id: example.workshop.id, data: { slug: 'summer' } })
    expect(await read()).toEqual(before)
  })
})
