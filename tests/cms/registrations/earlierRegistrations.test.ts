import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { describeWithDatabase, freshEnvironment, onMongo } from '../../support/database'
import { ask, fixtures, logIn, putInPlace, unpack } from '../../support/fixtures'
import type { Json } from '../../support/json'
import { startProcess, type Running } from '../../support/process'

jest.setTimeout(180_000)

/** The last version in which a workshop’s draft held its seats. */
const fixture = path.join(
  fixtures,
  onMongo ? '20261126_173924_merged_into/mongodb' : '20261126_181946_picture_fingerprint/sqlite',
)

const window = { opensAt: '2030-01-01T09:00', closesAt: '2999-04-01T18:30' }

describeWithDatabase('Seats, window and registrations that an earlier version left', () => {
  const made: string[] = []
  let server: Running | undefined
  let env: Record<string, string> = {}
  let url = ''
  let session: Record<string, string> = {}

  /** The published workshop has seats, its draft others, and a workshop that never was published has some; somebody was there. */
  const leaveInSqlite = async (): Promise<void> => {
    const client = createClient({ url: `file:${path.join(env.DATA_DIR as string, 'atelier.db')}` })
    const args = [window.opensAt, window.closesAt]
    await client.batch([
      {
        sql: `UPDATE workshops SET registration_mode = 'internal', registration_opens_at = ?, registration_closes_at = ?,
          registration_capacity = 30, registration_waitlist = 1 WHERE slug = 'a-global-challenge'`,
        args,
      },
      `UPDATE _workshops_v SET version_registration_capacity = 99
        WHERE parent_id = (SELECT id FROM workshops WHERE slug = 'a-global-challenge')`,
      `UPDATE _workshops_v SET version_registration_mode = 'internal', version_registration_capacity = 7
        WHERE parent_id = (SELECT id FROM workshops WHERE slug = 'in-preparation')`,
      `UPDATE registrations SET state = 'attended'`,
      // Deleted long ago, with nothing that overwrites it.
      `INSERT INTO registrations (id, name, email, workshop_id)
        SELECT 'gone', 'Long gone since', 'gone@example.org', id FROM workshops LIMIT 1`,
      `DELETE FROM registrations WHERE id = 'gone'`,
    ])
    client.close()
  }
  const leaveInMongo = async (): Promise<void> => {
    const client = await MongoClient.connect(env.DATABASE_URL as string)
    const workshops = client.db().collection('workshops')
    const versions = client.db().collection('_workshops_versions')
    const published = await workshops.findOne({ slug: 'a-global-challenge' })
    const draft = await workshops.findOne({ slug: 'in-preparation' })
    await workshops.updateOne(
      { _id: published?._id },
      { $set: { registration: { mode: 'internal', ...window, capacity: 30, waitlist: true } } },
    )
    const ofParent = (doc: typeof draft) => ({ parent: { $in: [doc?._id, String(doc?._id)] } })
    await versions.updateMany(ofParent(published), { $set: { 'version.registration.capacity': 99 } })
    await versions.updateMany(ofParent(draft), { $set: { 'version.registration': { mode: 'internal', capacity: 7 } } })
    await client
      .db()
      .collection('registrations')
      .updateMany({}, { $set: { state: 'attended' } })
    await client.close()
  }
  beforeAll(async () => {
    env = await freshEnvironment()
    const backup = await unpack(fixture)
    made.push(env.DATA_DIR as string, backup)
    await putInPlace(backup, env)
    await (onMongo ? leaveInMongo() : leaveInSqlite())
    server = startProcess('oneServer.ts', [], env)
    await server.says('ready')
    url = (await server.says('listening ')).replace('listening ', '')
    session = await logIn(url)
  })
  afterAll(async () => {
    await server?.kill('SIGTERM')
    for (const place of made) await rm(place, { recursive: true, force: true })
  })
  const get = async (place: string, as: 'admin' | 'stranger' = 'admin'): Promise<Json> =>
    (await ask(url, { as, path: place }, session)).body

  it('stand at the desks: as they were published, or where nothing was as they were saved last', async () => {
    const { registration } = await get('/api/workshops/by-slug/a-global-challenge?locale=fr', 'stranger')
    expect(registration).toMatchObject({ mode: 'internal', ...window, capacity: 30, waitlist: true })
    const { docs } = await get('/api/workshops?draft=true&depth=0&where[slug][equals]=in-preparation')
    const { desk } = await get(`/api/workshops/${docs[0].id}/desk`)
    expect(desk).toMatchObject({ capacity: 7, opensAt: null, waitlist: false })
    // Neither a draft nor a version says anything of seats any more.
    for (const place of ['/api/workshops?draft=true&depth=0', '/api/workshops/versions?depth=0&limit=50'])
      expect(JSON.stringify(await get(place))).not.toMatch(/"(capacity|waitlist|opensAt)"/)
  })

  it('say by a mark who was there, and keep their answers under what was asked', async () => {
    const { docs } = await get('/api/registrations?depth=0')
    expect(docs).toMatchObject([
      {
        name: 'Marie Curie',
        state: 'confirmed',
        attended: 'checkedIn',
        answers: { 'D’où venez-vous\u202f?': 'De Varsovie' },
      },
    ])
  })

  it('are gone from the file where they were deleted before anything overwrote what is', async () => {
    if (onMongo) return
    const place = env.DATA_DIR as string
    for (const name of (await readdir(place)).filter((one) => one.startsWith('atelier.db')))
      expect([name, (await readFile(path.join(place, name))).includes('Long gone since')]).toEqual([name, false])
  })
})
