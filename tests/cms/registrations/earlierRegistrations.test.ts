import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { createLocalReq, type Payload } from 'payload'
import { adoptEarlier } from '../../../src/cms/registrations/adoptEarlier'
import { tendRegistrations } from '../../../src/cms/registrations/chores'
import { mailboxKey, personKey } from '../../../src/cms/registrations/keys'
import { retain } from '../../../src/cms/registrations/retention'
import { changeWhere } from '../../../src/database/atomic'
import { describeWithDatabase, freshEnvironment, onMongo, useDatabase } from '../../support/database'
import { ask, fixtures, logIn, putInPlace, unpack } from '../../support/fixtures'
import type { Json } from '../../support/json'
import { anotherServer, openWorkshop, requested, rowsOf, type Row } from '../../support/registrations'
import { startProcess, type Running } from '../../support/process'

jest.setTimeout(180_000)

/** The last version in which a workshop’s draft held its seats. */
const fixture = path.join(
  fixtures,
  onMongo ? '20261126_173924_merged_into/mongodb' : '20261126_181946_picture_fingerprint/sqlite',
)

const window = { opensAt: '2030-01-01T09:00', closesAt: '2999-04-01T18:30' }

describeWithDatabase('Registrations that know no mailbox yet', () => {
  const database = useDatabase()
  const req = () => createLocalReq({}, database.payload)
  /** Written down by an earlier version, so many days ago. */
  const left = (workshop: string, name: string, days: number, more: Partial<Row> = {}) =>
    requested(database.payload, workshop, name, {
      createdAt: new Date(Date.now() - days * 86_400_000).toISOString(),
      mailbox: null,
      source: 'desk',
      state: 'confirmed',
      ...more,
    })

  it('are given the keys that new ones have, whichever server does it, as often as it is cut off', async () => {
    const { payload } = database
    const workshop = await openWorkshop(payload, { capacity: 10 })
    await left(workshop, 'second', 2, { email: 'Twice@example.org' })
    await left(workshop, 'first', 3, { email: 'twice@example.org' })
    await left(workshop, 'gone', 4, { email: 'twice@example.org', state: 'cancelled', cause: 'self' })
    await left(workshop, 'odd', 5, { email: 'nowhere at all' })
    await left(workshop, 'waits-later', 6, { state: 'waiting' })
    await left(workshop, 'waits', 7, { state: 'waiting' })
    await left(workshop, 'asked', 8, { state: 'pending' })
    const many = Array.from({ length: 120 }, (_, n) => left(workshop, `many-${n}`, 9, { state: 'cancelled' }))
    await Promise.all(many)
    // Somebody registered before they were adopted.
    const later = await requested(payload, workshop, 'asked', {
      state: 'confirmed',
      provenAt: new Date().toISOString(),
    })
    await changeWhere(
      await req(),
      'registrations',
      { id: { equals: later } },
      { person: personKey(workshop, mailboxKey(payload, 'asked@example.org')) },
    )
    const servers = [1, 2, 3].map((pause) => anotherServer(payload, pause))
    const stop = new AbortController()
    const cut = adoptEarlier(await createLocalReq({}, servers[0] as Payload), stop.signal)
    stop.abort()
    const done = await Promise.all(servers.map(async (server) => adoptEarlier(await createLocalReq({}, server))))
    await cut.catch(() => undefined)
    expect(done.every((adopted) => adopted < 127)).toBe(true)
    expect(await adoptEarlier(await req())).toBe(0)

    const rows = await rowsOf(payload, workshop)
    const named = Object.fromEntries(rows.map((row) => [row.name, row]))
    expect(rows.every(({ email, mailbox }) => mailbox === mailboxKey(payload, email ?? ''))).toBe(true)
    const twice = mailboxKey(payload, 'twice@example.org')
    // Of two the earlier is the one that the mailbox has; the later loses nothing.
    expect(named.first).toMatchObject({ mailbox: twice, person: personKey(workshop, twice), state: 'confirmed' })
    expect(named.second).toMatchObject({ mailbox: twice, person: expect.stringMatching(/^~/), state: 'confirmed' })
    expect(named.gone).toMatchObject({ mailbox: twice, person: expect.stringMatching(/^~/) })
    expect(named.odd?.person).toBe(personKey(workshop, mailboxKey(payload, 'nowhere at all')))
    // A form that says the same is the same request.
    const pending = rows.filter(({ state }) => state === 'pending')
    expect(pending).toMatchObject([{ name: 'asked', attempt: expect.not.stringMatching(/^~/) }])
    expect(pending[0]?.provenAt ?? null).toBeNull()

    // The queue is that of their times; what an organiser wrote down waits for the workshop, however old it is.
    await tendRegistrations(payload, () => new Date())
    await retain(payload, new Date())
    const ranks = (await rowsOf(payload, workshop)).filter(({ name, rank }) => rank && name?.startsWith('waits'))
    expect(ranks.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ name }) => name)).toEqual([
      'waits',
      'waits-later',
    ])
    expect((await rowsOf(payload, workshop)).filter(({ state }) => state === 'pending')).toHaveLength(1)
  })
})

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
      ...['confirmed', 'pending'].map(
        (state, n) => `INSERT INTO registrations (id, name, email, workshop_id, state)
          SELECT '00000000-0000-4000-8000-00000000000${n}', 'Ada', 'ada@example.org', id, '${state}'
            FROM workshops WHERE slug = 'in-preparation'`,
      ),
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
    const registrations = client.db().collection('registrations')
    await registrations.updateMany({}, { $set: { state: 'attended' } })
    const now = new Date()
    const ada = { name: 'Ada', email: 'ada@example.org', workshop: draft?._id, createdAt: now, updatedAt: now }
    await registrations.insertMany(['confirmed', 'pending'].map((state) => ({ ...ada, state })))
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
    const { docs } = await get('/api/registrations?depth=0&where[name][equals]=Marie Curie')
    expect(docs).toMatchObject([
      {
        name: 'Marie Curie',
        state: 'confirmed',
        attended: 'checkedIn',
        answers: { 'D’où venez-vous\u202f?': 'De Varsovie' },
      },
    ])
  })

  it('are known by their mailboxes from the start on', async () => {
    const { docs } = await get('/api/registrations?depth=0&where[state][equals]=pending')
    const answer = await fetch(`${url}/api/registrations/${docs[0].id}/act`, {
      method: 'POST',
      headers: { ...session, 'Content-Type': 'application/json' },
      body: JSON.stringify({ act: 'confirm' }),
    })
    const { errors } = (await answer.json()) as Json
    expect([answer.status, errors[0].code]).toEqual([409, 'REGISTERED_ALREADY'])
  })

  it('are gone from the file where they were deleted before anything overwrote what is', async () => {
    if (onMongo) return
    const place = env.DATA_DIR as string
    for (const name of (await readdir(place)).filter((one) => one.startsWith('atelier.db')))
      expect([name, (await readFile(path.join(place, name))).includes('Long gone since')]).toEqual([name, false])
  })
})
