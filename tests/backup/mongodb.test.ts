import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { EJSON } from 'bson'
import type { Payload } from 'payload'
import { builders } from '../support/builders'
import { describeWithDatabase, useDatabase } from '../support/database'

interface Reading {
  find: (filter: object) => AsyncIterable<object>
}
interface Adapter {
  connection: { db: { collection: (name: string) => Reading } }
}

describeWithDatabase('a copy of MongoDB made while somebody writes', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const folders: string[] = []
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  /** The database, at which something is done once as soon as one of these collections was read to its end. */
  const meanwhile = (names: readonly string[], work: () => Promise<void>): Payload => {
    const { connection } = database.payload.db as unknown as Adapter
    let done = false
    const watched = Object.create(connection.db, {
      collection: {
        value: (name: string): Reading => {
          const collection = connection.db.collection(name)
          return {
            find: async function* (filter) {
              yield* collection.find(filter)
              if (done || !names.includes(name)) return
              done = true
              await work()
            },
          }
        },
      },
    }) as object
    return Object.create(database.payload, { db: { value: { connection: { db: watched } } } }) as Payload
  }

  /** Affiliations in a copy with organisations that it does not hold. */
  const dangling = async (first?: (a: string, b: string) => number): Promise<string[]> => {
    const { dumpMongo } = await import('../../src/backup/mongodb')
    const folder = await mkdtemp(path.join(tmpdir(), 'atelier-dump-'))
    folders.push(folder)
    const payload = meanwhile(['speakers', 'organisations'], async () => {
      const { id } = await make.organisation()
      await make.speaker({ affiliations: [{ organisation: id }] })
    })
    await dumpMongo(payload, folder, first)
    const docs = async (name: string): Promise<{ _id: string; affiliations?: { organisation: string }[] }[]> =>
      (await readFile(path.join(folder, 'mongodb', `${name}.ndjson`), 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(JSON.stringify(EJSON.parse(line))) as never)
    const there = new Set((await docs('organisations')).map(({ _id }) => _id))
    const named = (await docs('speakers')).flatMap(({ affiliations = [] }) => affiliations)
    return named.map(({ organisation }) => organisation).filter((id) => !there.has(id))
  }

  it('holds whatever it names, and in another order would not', async () => {
    const { byOrder } = await import('../../src/backup/mongodb')
    await make.speaker({ affiliations: [{ organisation: (await make.organisation()).id }] })
    expect(await dangling()).toEqual([])
    expect(await dangling((a, b) => byOrder(b, a))).toHaveLength(1)
  })
})
