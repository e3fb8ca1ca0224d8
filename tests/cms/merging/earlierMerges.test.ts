import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { MongoClient, ObjectId } from 'mongodb'
import { describeWithDatabase, freshEnvironment, onMongo } from '../../support/database'
import { ask, fixtures, logIn, putInPlace, unpack } from '../../support/fixtures'
import type { Json, JsonObject } from '../../support/json'
import { startProcess, type Running } from '../../support/process'

jest.setTimeout(180_000)

/** The last version that noted all merges in one place. */
const fixture = path.join(fixtures, '20261125_145844_translations', onMongo ? 'mongodb' : 'sqlite')
const then = '2026-11-25T16:00:00.000Z'
const later = '2026-11-25T17:00:00.000Z'

describeWithDatabase('Merges that an earlier version noted', () => {
  const made: string[] = []
  let server: Running | undefined
  let env: Record<string, string> = {}
  beforeAll(async () => {
    env = await freshEnvironment()
    const backup = await unpack(fixture)
    made.push(env.DATA_DIR as string, backup)
    await putInPlace(backup, env)
  })
  afterAll(async () => {
    await server?.kill('SIGTERM')
    for (const place of made) await rm(place, { recursive: true, force: true })
  })

  /** Three people of the fixture, of whom two are put into the bin, and what was noted. @returns their ids, and that of one who is gone */
  const noteInSqlite = async (): Promise<string[]> => {
    const client = createClient({ url: `file:${path.join(env.DATA_DIR as string, 'atelier.db')}` })
    const { rows } = await client.execute('SELECT id FROM speakers ORDER BY slug LIMIT 3')
    const [merged, again, kept] = rows.map(({ id }) => id) as [string, string, string]
    const gone = randomUUID()
    await client.batch([
      { sql: 'UPDATE speakers SET deleted_at = ? WHERE id = ?', args: [then, merged] },
      { sql: 'UPDATE speakers SET deleted_at = ? WHERE id = ?', args: [later, again] },
      {
        sql: "INSERT INTO payload_kv (id, key, data) VALUES ('note', 'merged', ?)",
        args: [JSON.stringify(noted(merged, again, kept, gone))],
      },
    ])
    client.close()
    return [merged, again, kept, gone]
  }
  const noteInMongo = async (): Promise<string[]> => {
    const client = await MongoClient.connect(env.DATABASE_URL as string)
    const speakers = client.db().collection('speakers')
    const some = await speakers.find().sort({ slug: 1 }).limit(3).toArray()
    const [merged, again, kept] = some.map(({ _id }) => _id.toHexString()) as [string, string, string]
    const gone = new ObjectId().toHexString()
    await speakers.updateOne({ _id: new ObjectId(merged) }, { $set: { deletedAt: new Date(then) } })
    await speakers.updateOne({ _id: new ObjectId(again) }, { $set: { deletedAt: new Date(later) } })
    const data = noted(merged, again, kept, gone)
    await client.db().collection('payload-kvs').insertOne({ key: 'merged', data })
    await client.close()
    return [merged, again, kept, gone]
  }
  const noted = (merged: string, again: string, kept: string, gone: string): object => ({
    [merged]: { into: kept, at: then },
    // Came back since, and went to the bin by itself.
    [again]: { into: kept, at: then },
    // Merged into one that was merged itself, and deleted for good.
    [gone]: { into: merged, at: then },
  })

  it('are followed by this one', async () => {
    const [merged, again, kept, gone] = await (onMongo ? noteInMongo() : noteInSqlite())
    server = startProcess('oneServer.ts', [], env)
    await server.says('ready')
    const url = (await server.says('listening ')).replace('listening ', '')
    const session = await logIn(url)
    const answer = await fetch(`${url}/api/sessions?locale=fr&depth=0&draft=true`, {
      method: 'POST',
      headers: { ...session, 'content-type': 'application/json' },
      body: JSON.stringify({
        kind: 'talk',
        title: 'Exposé',
        people: [merged, again, kept, gone].map((person) => ({ person, role: 'speaker' })),
      }),
    })
    const { doc } = (await answer.json()) as JsonObject
    expect((doc.people as JsonObject[]).map(({ person }) => person as Json)).toEqual([kept, again, kept, kept])
    const bin = { as: 'admin', path: '/api/speakers?trash=true&where[deletedAt][exists]=true&depth=0' } as const
    expect((await ask(url, bin, session)).body.totalDocs).toBe(2)
  })
})
