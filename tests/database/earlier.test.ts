import { readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { describeWithDatabase, freshEnvironment, onMongo } from '../support/database'
import { answersOf, asAskedNow, asSaidNow, ask, fixtures, logIn, lost, putInPlace, unpack } from '../support/fixtures'
import type { Json } from '../support/json'
import { startProcess, type Running } from '../support/process'
import { typed } from '../support/typed'

jest.setTimeout(180_000)

type Env = Record<string, string>

/** What a command says; fails where it ends otherwise than well. */
const command = async (name: string, args: readonly string[], env: Env): Promise<string> => {
  const { code, err, out } = await typed(name, args, env)
  if (code !== 0) throw new Error(err)
  return out
}

it('a fixture holds what the version of the newest migration left', async () => {
  const [{ migrations: sqlite }, { migrations: mongodb }] = await Promise.all([
    import('../../migrations/sqlite'),
    import('../../migrations/mongodb'),
  ])
  const newest = [...sqlite, ...mongodb]
    .map(({ name }) => name)
    .sort()
    .at(-1)
  expect(readdirSync(fixtures)).toContain(newest)
})

const versions = readdirSync(fixtures).sort()
const newestOfAll = versions.at(-1) as string

describeWithDatabase.each(versions)('a database that the version of %s left', (migration) => {
  const fixture = path.join(fixtures, migration, onMongo ? 'mongodb' : 'sqlite')
  const seriesThen = path.join(fixture, 'series.yaml')
  let backup = ''
  const made: string[] = []
  const servers: Running[] = []
  beforeAll(async () => {
    backup = await unpack(fixture)
    made.push(backup)
  })
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.kill('SIGTERM')
  })
  afterAll(async () => {
    for (const place of made) await rm(place, { recursive: true, force: true })
  })
  const inPlace = async (): Promise<Env> => {
    const env = await freshEnvironment()
    made.push(env.DATA_DIR as string)
    await putInPlace(backup, env)
    return env
  }
  const start = async (env: Env, later = ''): Promise<string> => {
    // Nobody asks any more when it is told to stop.
    const server = startProcess('oneServer.ts', [], { ...env, LATER: later, NOTICE: '0' })
    servers.push(server)
    await server.says('ready')
    return (await server.says('listening ')).replace('listening ', '')
  }
  /** What it does not say any more of what it said when it was made. */
  const lostAt = async (url: string, known?: Record<string, string>): Promise<string[]> => {
    const session = known ?? (await logIn(url))
    const found: string[] = []
    for (const { answer, ...question } of await answersOf(fixture))
      found.push(
        ...lost(asSaidNow(answer), await ask(url, asAskedNow(question), session), `${question.path} (${question.as})`),
      )
    return found
  }

  describe('in its place', () => {
    let url = ''
    let session: Record<string, string> = {}
    let server: Running | undefined
    beforeAll(async () => {
      url = await start(await inPlace())
      server = servers.pop()
      session = await logIn(url)
    })
    afterAll(() => server?.kill('SIGTERM'))

    it('starts, and answers what it answered: the published programme in every language, drafts, the bin, accounts, registrations, versions', async () => {
      expect(await lostAt(url, session)).toEqual([])
      const get = async (place: string): Promise<Json> =>
        (await ask(url, { as: 'admin', path: place }, session)).body as Json
      expect((await get('/api/workshops/by-slug/a-global-challenge?locale=fr')).title).toMatchObject({
        fr: 'Vers une approche axée sur le développement et les droits humains',
        en: 'Towards a more human and development-oriented approach to drugs',
      })
      expect((await get('/api/workshops/by-slug/a-global-challenge?locale=en&draft=true')).title).toMatchObject({
        fr: 'Un titre qui attend',
        en: 'A title that waits',
      })
      expect((await get('/api/workshops?trash=true&where[deletedAt][exists]=true')).totalDocs).toBe(1)
      expect((await get('/api/registrations')).docs).toMatchObject([
        { name: 'Marie Curie', email: 'marie@example.org' },
      ])
      const [picture] = (await get('/api/media?draft=true')).docs as Json[]
      expect((await fetch(new URL(picture.url as string, url))).status).toBe(200)
    })

    it('is exported as it was: the file of then, loaded again, changes nothing', async () => {
      const file = await readFile(seriesThen, 'utf8')
      const planned = await fetch(`${url}/api/series-file/plan`, {
        method: 'POST',
        headers: { ...session, 'content-type': 'application/yaml' },
        body: file,
      })
      expect(await planned.json()).toMatchObject({ plan: { changes: false } })
      const exported = await fetch(`${url}/api/series-file?pictures=false`, { headers: session })
      expect(exported.status).toBe(200)
      expect(lost(parse(file) as Json, parse(await exported.text()) as Json)).toEqual([])
    })

    it('is worked on: what waits is published, what is changed is saved, what is in the bin comes back', async () => {
      const change = async (id: string, data: object, query = ''): Promise<number> =>
        (
          await fetch(`${url}/api/workshops/${id}?locale=fr${query}`, {
            method: 'PATCH',
            headers: { ...session, 'content-type': 'application/json' },
            body: JSON.stringify(data),
          })
        ).status
      const shown = async (draft = false): Promise<Json> =>
        (
          await ask(
            url,
            { as: 'admin', path: `/api/workshops/by-slug/a-global-challenge?locale=fr${draft ? '&draft=true' : ''}` },
            session,
          )
        ).body
      const before = await shown()
      const id = before.id as string
      expect(await change(id, { _status: 'published' })).toBe(200)
      const after = await shown()
      expect(after.title).toMatchObject({ fr: 'Un titre qui attend', en: 'A title that waits' })
      expect(lost(before.programme, after.programme)).toEqual([])
      expect(await change(id, { title: 'Encore un brouillon' }, '&draft=true')).toBe(200)
      expect((await shown()).title.fr).toBe('Un titre qui attend')
      expect((await shown(true)).title.fr).toBe('Encore un brouillon')
      const bin = { as: 'admin', path: '/api/workshops?trash=true&where[deletedAt][exists]=true' } as const
      const [binned] = (await ask(url, bin, session)).body.docs as Json[]
      expect(await change(binned.id as string, { deletedAt: null }, '&trash=true')).toBe(200)
      expect((await ask(url, bin, session)).body.totalDocs).toBe(0)
    })

    const people = '/api/speakers?trash=true'
    it('follows merges of then: who names the person that lies in the bin names the one who stays', async () => {
      const asked = (place: string): Promise<Json> => ask(url, { as: 'admin', path: place }, session)
      const [merged] = (await asked(`${people}&where[deletedAt][exists]=true`)).body.docs as Json[]
      // The fixtures before have none, and what their version noted is tested apart (tests/cms/merging/earlierMerges.test.ts).
      const holds = (await answersOf(fixture)).some((question) => question.path.startsWith(people))
      expect(Boolean(merged)).toBe(holds)
      if (!holds) return
      const [kept] = (await asked('/api/speakers?draft=true&where[name][equals]=Marie Sklodowska')).body.docs as Json[]
      const answer = await fetch(`${url}/api/sessions?locale=fr&depth=0&draft=true`, {
        method: 'POST',
        headers: { ...session, 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'talk', title: 'Exposé', people: [{ person: merged.id, role: 'speaker' }] }),
      })
      expect(((await answer.json()) as Json).doc.people).toMatchObject([{ person: kept.id }])
    })
  })

  // What a command and a backup do with what is earlier than the program is the same to each: tried on the first, which is furthest from it.
  if (migration === versions[0]) {
    it('is opened by commands as by a server', async () => {
      const env = await inPlace()
      const planned = await command('seed', [seriesThen, '--dry-run'], env)
      expect(planned).toContain('To create: nothing')
      expect(planned).toContain('To change: nothing')
      const [then, now] = [await readFile(seriesThen, 'utf8'), await command('export', [], env)]
      expect(lost(parse(then) as Json, parse(now) as Json)).toEqual([])
    })

    it('is restored from its backup', async () => {
      const env = await freshEnvironment()
      made.push(env.DATA_DIR as string)
      await command('restore', [backup], env)
      expect(await lostAt(await start(env))).toEqual([])
    })
  }

  // What a later migration does is the same to each: tried on the newest.
  if (migration !== newestOfAll) return

  it('loses nothing to a later migration that changes what has rows, and is worked on', async () => {
    const env = await inPlace()
    const url = await start(env, 'whole')
    expect(await lostAt(url)).toEqual([])
    await servers.pop()?.kill('SIGTERM')
    // Once is enough.
    expect(await lostAt(await start(env, 'whole'))).toEqual([])
  })

  it('is left as it was by a later migration that stops in the middle, and the server does not start', async () => {
    const env = await inPlace()
    const server = startProcess('oneServer.ts', [], { ...env, LATER: 'stopping', LOG_LEVEL: 'silent' })
    expect(await server.says('ready', 'failed')).toMatch(
      onMongo ? 'failed It stops in the middle.' : /^failed A migration left \d+ rows that point nowhere/,
    )
    expect(await server.ended).toBe(1)
    expect(await lostAt(await start(env))).toEqual([])
  })

  it('is migrated before the indexes of the later version are built, which it may not bear yet', async () => {
    // On SQLite a migration makes its indexes itself.
    if (!onMongo) return
    const env = await inPlace()
    const client = await MongoClient.connect(env.DATABASE_URL as string)
    const speakers = client.db().collection('speakers')
    const [one] = await speakers.find({ slug: { $exists: true } }).toArray()
    await speakers.insertOne({ slug: one?.slug as string, name: 'The same again' })
    const url = await start(env, 'distinct')
    expect(await speakers.countDocuments({ slug: one?.slug as string })).toBe(1)
    await expect(speakers.insertOne({ slug: one?.slug as string, name: 'Once more' })).rejects.toThrow('duplicate')
    await client.close()
    const { totalDocs } = (await ask(url, { as: 'stranger', path: '/api/speakers' }, {})).body as Json
    expect(totalDocs).toBe(9)
  })

  it('shows what later migrations lose: texts, and answers', async () => {
    const found = await lostAt(await start(await inPlace(), 'losingTexts losingAnswers'))
    for (const loss of [
      / \(stranger\)\.body\.docs\.\d+\.name\.en: /,
      /^\/api\/registrations\S* \(admin\)\.body\.docs\.0\.answers\.from: De Varsovie -> /,
    ])
      expect(found.filter((line) => loss.test(line)).length).toBeGreaterThan(0)
  })
})
