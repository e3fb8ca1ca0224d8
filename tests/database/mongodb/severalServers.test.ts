import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { createLocalReq, type Payload } from 'payload'
import { builders } from '../../support/builders'
import { describeWithDatabase, freshEnvironment, useDatabase } from '../../support/database'
import { logIn } from '../../support/fixtures'
import type { Json } from '../../support/json'
import { letTimeCome } from '../../support/letTimeCome'
import { startProcess, type Running } from '../../support/process'
import { makeAccount, type Account } from '../../support/server'

jest.setTimeout(180_000)

type Env = Record<string, string>

const password = 'a long enough password'
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

const locksOf = ({ db }: Payload) =>
  (
    db as unknown as {
      connection: { collection: (name: string) => { find: (filter: object) => { toArray: () => Promise<Json[]> } } }
    }
  ).connection.collection('atelier_locks')

describeWithDatabase('several servers on one MongoDB', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const folders: string[] = []
  const servers: Running[] = []
  let admin: Account
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.kill()
  })
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  /** A server on this file's database, or on that of the environment; each has a data folder of its own. */
  const launch = async (env: Env = {}, among = servers): Promise<Running> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'atelier-several-'))
    folders.push(folder)
    const server = startProcess('oneServer.ts', [], { ...env, DATA_DIR: folder })
    among.push(server)
    return server
  }
  const urlOf = async (server: Running): Promise<string> => (await server.says('listening ')).replace('listening ', '')
  beforeAll(async () => {
    admin = await makeAccount(database.payload, 'admin')
  })
  const change = async (url: string, id: string, data: object, draft = false): Promise<number> =>
    (
      await fetch(`${url}/api/workshops/${id}?locale=fr&depth=0${draft ? '&draft=true' : ''}`, {
        method: 'PATCH',
        headers: { ...admin.headers, 'content-type': 'application/json' },
        body: JSON.stringify(data),
      })
    ).status
  const read = async (url: string, place: string, headers: Env = {}): Promise<Json> =>
    (await fetch(`${url}${place}`, { headers })).json()
  const versionsOf = async (id: string): Promise<Json[]> =>
    (await database.payload.findVersions({ collection: 'workshops', limit: 0, where: { parent: { equals: id } } }))
      .docs as unknown as Json[]
  /** Whether strangers see a workshop. */
  const isPublic = async (id: string): Promise<boolean> =>
    (await database.payload.find({ collection: 'workshops', overrideAccess: false, where: { id: { equals: id } } }))
      .totalDocs === 1
  /** Whether a publication that was due is done, its version included: what is saved before it is another test's. */
  const isDone = async (id: string): Promise<boolean> =>
    (await isPublic(id)) && (await versionsOf(id)).some(({ version }) => version._status === 'published')
  const due = async (data: object = {}): Promise<{ id: string }> => {
    const doc = await make.workshop({ ...data })
    await letTimeCome(database.payload, doc.id)
    return doc
  }
  describe('that do the work of the minute all the time', () => {
    let pair: [Running, Running]
    let one = ''
    let other = ''
    beforeAll(async () => {
      const env = { EVERY: '50', LOGIN_LIMIT: '2' }
      pair = [await launch(env), await launch(env)]
      servers.splice(0)
      await Promise.all(pair.map((server) => server.says('ready')))
      one = await urlOf(pair[0])
      other = await urlOf(pair[1])
    })
    // What comes after them has the processors.
    afterAll(async () => {
      for (const server of pair) await server.kill()
    })

    /**
     * Waits until one of the pair has done a whole round of its work of the minute. Who publishes a workshop that was due when the one before
     * it was public, and so on, has begun a round meanwhile: of three such rounds, one after the other, two are of one server.
     */
    const wholeRound = async (): Promise<void> => {
      for (let n = 0; n < 3; n++) {
        const { id } = await due()
        while (!(await isDone(id))) await pause(20)
      }
    }

    it('each shows at once what another published, changed or withdrew', async () => {
      const talk = await make.talk({ fr: 'Un exposé', en: 'A talk' })
      const { id, slug } = await make.workshop({ slug: 'seen', programme: [{ session: talk.id }] })
      for (let n = 0; n < 5; n++) {
        const [from, to] = n % 2 ? [one, other] : [other, one]
        expect(await change(from, id, { title: `Titre ${n}`, _status: 'published' })).toBe(200)
        const seen = await read(to, `/api/workshops/by-slug/${String(slug)}?locale=fr`)
        expect([seen.title.text, seen.programme[0].title.text]).toEqual([`Titre ${n}`, 'Un exposé'])
        const { docs } = await read(to, `/api/sessions?where[id][equals]=${talk.id}`)
        expect(docs).toHaveLength(1)
        expect(await (await fetch(`${to}/fr`)).text()).toContain(`Titre ${n}`)
      }
      expect(await change(one, id, { _status: 'draft' })).toBe(200)
      expect((await fetch(`${other}/api/workshops/by-slug/${String(slug)}`)).status).toBe(404)
      expect((await read(other, `/api/sessions?where[id][equals]=${talk.id}`)).docs).toEqual([])
    })

    it('each finds by words what another published, and no more what it changed or withdrew, a moment later', async () => {
      const { id } = await make.workshop({ slug: 'sought', title: { fr: 'Zéphyr', en: 'Zephyr' } })
      await make.publish(id)
      const finds = async (url: string, q: string): Promise<boolean> =>
        (await read(url, `/api/search?q=${q}&locale=fr`)).docs.some((doc: Json) => doc.workshop?.slug === 'sought')
      /** How long after now it is still found, or not yet: when the last question was sent that was answered otherwise, in milliseconds. */
      const lateness = async (url: string, q: string, wanted: boolean): Promise<number> => {
        const written = performance.now()
        for (let wrong = 0; ;) {
          const sent = performance.now() - written
          if ((await finds(url, q)) === wanted) return wrong
          wrong = sent
          await pause(20)
        }
      }
      // Each has its words before.
      for (const url of [one, other]) while (!(await finds(url, 'zephyr'))) await pause(20)
      const late: number[] = []
      for (let n = 0; n < 3; n++) {
        const [from, to] = n % 2 ? [one, other] : [other, one]
        const [word, next] = [`mistral${n}`, `sirocco${n}`]
        expect(await change(from, id, { title: word, _status: 'published' })).toBe(200)
        late.push(await lateness(to, word, true))
        expect(await change(from, id, { title: next, _status: 'published' })).toBe(200)
        late.push(await lateness(to, word, false), await lateness(to, next, true))
        expect(await change(from, id, { _status: 'draft' })).toBe(200)
        late.push(await lateness(to, next, false))
      }
      // What is known of changes is half a second old at most, and an answer that is kept as much again (decision 73).
      expect(Math.max(...late)).toBeLessThan(1100)
    })

    it('a session holds on each, and ends on each with log-out or another password', async () => {
      const { email, id } = await makeAccount(database.payload, 'editor')
      const me = async (url: string, { cookie }: Env): Promise<string | null> =>
        (await read(url, '/api/users/me', { cookie: cookie as string })).user?.email ?? null
      const [first, second] = [await logIn(one, { email, password }), await logIn(one, { email, password })]
      expect([await me(one, first), await me(other, first), await me(other, second)]).toEqual([email, email, email])
      await fetch(`${one}/api/users/logout`, { method: 'POST', headers: first })
      expect([await me(one, first), await me(other, first), await me(other, second)]).toEqual([null, null, email])
      const changed = await fetch(`${one}/api/users/${id}`, {
        method: 'PATCH',
        headers: { ...admin.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ password: 'quite another password' }),
      })
      expect(changed.status).toBe(200)
      expect([await me(one, second), await me(other, second)]).toEqual([null, null])
    })

    it('a server with another secret knows neither sessions nor keys: all need the same', async () => {
      const stranger = await launch({ PAYLOAD_SECRET: 'another secret, just as long as the first one' })
      await stranger.says('ready')
      const url = await urlOf(stranger)
      const { email } = await makeAccount(database.payload, 'editor')
      const { cookie } = await logIn(one, { email, password })
      expect((await read(one, '/api/users/me', { cookie: cookie as string })).user.email).toBe(email)
      expect((await read(url, '/api/users/me', { cookie: cookie as string })).user).toBeNull()
      expect((await read(one, '/api/users/me', admin.headers)).user.email).toBe(admin.email)
      expect((await read(url, '/api/users/me', admin.headers)).errors).toMatchObject([{ code: 'ACCOUNT_UNKNOWN' }])
    })

    it('what is due appears once, however many look, and what an editor begins once it is done stays a draft', async () => {
      const made: string[] = []
      for (let n = 0; n < 12; n++) made.push((await due({ slug: `due-${n}` })).id)
      for (const id of made) {
        while (!(await isDone(id))) await pause(20)
        await database.payload.update({
          collection: 'workshops',
          id,
          data: { title: 'Pas encore' },
          draft: true,
          locale: 'fr',
        })
      }
      await wholeRound()
      for (const id of made) {
        const published = (await versionsOf(id)).filter(({ version }) => version._status === 'published')
        expect(published).toHaveLength(1)
        const { title } = await database.payload.findByID({ collection: 'workshops', id, locale: 'fr' })
        expect(title).not.toBe('Pas encore')
      }
    })

    it('a draft that is saved between a publication that was due and its version stays a draft', async () => {
      const { publishDue } = await import('../../../src/cms/publication/publishDue')
      const now = new Date('3000-01-01T00:00:00.000Z')
      const { id } = await make.workshop({ slug: 'due-between', publishAt: '2999-01-01T10:00' })
      const { db } = database.payload
      const { createVersion } = db
      let reached = (): void => undefined
      let goOn = (): void => undefined
      const there = new Promise<void>((resolve) => (reached = resolve))
      const held = new Promise<void>((resolve) => (goOn = resolve))
      db.createVersion = (async (args: never) => {
        db.createVersion = createVersion
        reached()
        await held
        return createVersion.call(db, args)
      }) as typeof createVersion
      const publishing = publishDue(database.payload, now)
      await there
      const data = { title: 'Pas encore' }
      await database.payload.update({ collection: 'workshops', id, data, draft: true, locale: 'fr' })
      goOn()
      await publishing
      await publishDue(database.payload, now)
      const { title } = await database.payload.findByID({ collection: 'workshops', id, locale: 'fr' })
      expect(title).not.toBe('Pas encore')
    })

    it('without a claim what is due would appear twice', async () => {
      const { publishDue } = await import('../../../src/cms/publication/publishDue')
      const { id } = await make.workshop({ slug: 'due-twice', publishAt: '2999-01-01T10:00' })
      const db = Object.create(database.payload.db, { name: { value: 'without claims' } }) as typeof database.payload.db
      const look = (payload: typeof database.payload) => publishDue(payload, new Date('3000-01-01T00:00:00.000Z'))
      // Both have found it due before one of them publishes it.
      let looking = 2
      let goOn = (): void => undefined
      const bothLooked = new Promise<void>((resolve) => (goOn = resolve))
      const update = async (args: never): Promise<unknown> => {
        if (--looking === 0) goOn()
        await bothLooked
        // Nor is it looked at again inside the write.
        return database.payload.update({ ...(args as object), context: {} } as never)
      }
      const unclaimed = Object.create(database.payload, {
        db: { value: db },
        update: { value: update },
      }) as typeof database.payload
      expect(await Promise.all([look(unclaimed), look(unclaimed)])).toEqual([[id], [id]])
      await database.payload.update({
        collection: 'workshops',
        id,
        data: { publishAt: '2999-01-01T10:00' },
        draft: true,
        locale: 'fr',
      })
      expect((await Promise.all([look(database.payload), look(database.payload)])).flat()).toEqual([id])
    })

    it('the work of the minute leaves alone what another server is at', async () => {
      const work = async (n: number): Promise<void> => {
        const talk = await make.talk({ fr: `Exposé ${n}`, en: `Talk ${n}` })
        const { id } = await make.workshop({ slug: `busy-${n}`, programme: [{ session: talk.id }] })
        const before = (await versionsOf(id)).length
        for (let step = 0; step < 4; step++)
          expect(await change(step % 2 ? one : other, id, { title: `Pas ${step}` }, true)).toBe(200)
        expect(await change(one, id, { title: `Publié ${n}`, _status: 'published' })).toBe(200)
        expect(await change(other, id, { title: 'Brouillon' }, true)).toBe(200)
        const versions = await versionsOf(id)
        expect(versions.length - before).toBe(6)
        expect(versions.filter(({ latest }) => latest)).toHaveLength(1)
        expect((await read(other, `/api/workshops/by-slug/busy-${n}?locale=fr`)).title.text).toBe(`Publié ${n}`)
        expect((await read(one, `/api/sessions?where[id][equals]=${talk.id}`)).docs).toHaveLength(1)
      }
      await Promise.all(Array.from({ length: 6 }, (_, n) => work(n)))
    })

    it('nor does it touch what another server is slow at, which a look without its minute of patience would', async () => {
      const { repairVersions } = await import('../../../src/database/mongodb/repairVersions')
      const { db } = database.payload
      const { createVersion } = db
      /** A workshop whose version is not written yet. */
      const slowly = async () => {
        let reached = (): void => undefined
        let goOn = (): void => undefined
        const there = new Promise<void>((resolve) => (reached = resolve))
        const held = new Promise<void>((resolve) => (goOn = resolve))
        db.createVersion = (async (args: never) => {
          db.createVersion = createVersion
          reached()
          await held
          return createVersion.call(db, args)
        }) as typeof createVersion
        const made = make.workshop()
        await there
        return { made, goOn }
      }
      const impatient = await slowly()
      await repairVersions(await createLocalReq({}, database.payload), undefined, new Date(Date.now() + 61_000))
      impatient.goOn()
      expect(await versionsOf((await impatient.made).id)).toHaveLength(2)
      const patient = await slowly()
      await repairVersions(await createLocalReq({}, database.payload))
      patient.goOn()
      expect(await versionsOf((await patient.made).id)).toHaveLength(1)
    })

    it('each counts failed log-ins for itself', async () => {
      const attempt = async (url: string): Promise<number> =>
        (
          await fetch(`${url}/api/users/login`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ email: admin.email, password: 'a wrong password' }),
          })
        ).status
      expect([await attempt(one), await attempt(one), await attempt(one)]).toEqual([401, 401, 429])
      expect(await attempt(other)).toBe(401)
    })

    it('one that stops answers what it has begun, while another serves on', async () => {
      const [leaving] = pair
      await make.publish((await make.workshop({ slug: 'stays' })).id)
      const place = '/api/workshops/by-slug/stays'
      const begun = Array.from({ length: 20 }, () => fetch(`${one}${place}`).then(({ status }) => status))
      // They have arrived when the signal does.
      while (leaving.lines.filter((line) => line === `asked ${place}`).length < begun.length) await pause(5)
      leaving.child.kill('SIGTERM')
      const meanwhile: number[] = []
      const over = leaving.ended.then(() => true)
      while (!(await Promise.race([over, pause(20).then(() => false)])))
        meanwhile.push((await fetch(`${other}${place}`)).status)
      expect(await leaving.ended).toBe(0)
      expect(new Set(await Promise.all(begun))).toEqual(new Set([200]))
      expect(new Set([...meanwhile, (await fetch(`${other}${place}`)).status])).toEqual(new Set([200]))
    })
  })

  it('a series loaded twice at once is there once', async () => {
    const env: Env = { ...(await freshEnvironment()), LANG: 'en_GB.UTF-8', LC_ALL: '' }
    folders.push(env.DATA_DIR as string)
    const load = () => startProcess('seed', ['tests/seed/everything/series.yaml'], env)
    const both = [load(), load()]
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0])
    // One of them found that nothing was left to do.
    expect(both.filter(({ lines }) => lines.includes('To create: nothing'))).toHaveLength(1)
    const again = load()
    expect(await again.ended).toBe(0)
    expect(again.lines).toEqual(expect.arrayContaining(['To create: nothing', 'To change: nothing']))
  })

  /** Migrations of the test that are noted as done; those that Atelier ships are done by whichever server is first. */
  const noted = async (env: Env): Promise<string[]> => {
    const client = await MongoClient.connect(env.DATABASE_URL as string)
    const docs = await client
      .db()
      .collection('payload-migrations')
      .find({ name: /^later_/ })
      .toArray()
    await client.close()
    return docs.map(({ name }) => name as string)
  }
  const unmigrated = async (): Promise<Env> => {
    const env = await freshEnvironment()
    folders.push(env.DATA_DIR as string)
    return { ...env, LATER: 'slow', MIGRATION_UNTIL: path.join(env.DATA_DIR as string, 'until') }
  }
  const endMigration = ({ MIGRATION_UNTIL }: Env): Promise<void> => writeFile(MIGRATION_UNTIL as string, '')
  const statusOf = async (server: Running): Promise<number> => (await fetch(`${await urlOf(server)}/readyz`)).status

  describe('of which some were killed', () => {
    /** Each waits for half a minute: they do so beside each other. */
    const taken: Running[] = []
    let takenOver: Promise<unknown>
    const takeOver = async (signal: NodeJS.Signals): Promise<void> => {
      const env = await unmigrated()
      const first = await launch(env, taken)
      await first.says('migrating')
      first.child.kill(signal)
      const next = await launch({ ...env, MIGRATION_UNTIL: '' }, taken)
      await next.says('listening')
      const waits = performance.now()
      await next.says('ready')
      expect(next.lines).toContain('migrated')
      // As long as the claim of a server that is busy must last; how much longer is the machine's affair.
      expect(performance.now() - waits).toBeGreaterThan(20_000)
      await endMigration(env)
      if (signal === 'SIGSTOP') {
        // It wakes up, and must not note as done what is no longer its own.
        first.child.kill('SIGCONT')
        expect(await first.says('failed', 'ready')).toMatch(/^failed /)
        expect(await first.ended).toBe(1)
      }
      expect(await noted(env)).toEqual(['later_slow'])
    }
    beforeAll(() => {
      takenOver = Promise.all([takeOver('SIGKILL'), takeOver('SIGSTOP')])
      takenOver.catch(() => undefined)
    })
    afterAll(async () => {
      for (const server of taken) await server.kill()
    })

    it('a turn that a kill -9 left is taken over in seconds; that of work on many is waited for 10 s at a time, for half a minute', async () => {
      const server = await launch()
      await server.says('ready')
      const url = await urlOf(server)
      const { connection } = database.payload.db as unknown as {
        connection: { collection: (name: string) => { insertMany: (docs: object[]) => Promise<unknown> } }
      }
      const person = await make.speaker({ name: 'Ana' })
      const dead = (_id: string) => ({ _id, owner: 'a server that is gone', beat: 3 })
      const other = await make.speaker({ name: 'Eva' })
      const change = (path: string, data: object = { sortName: 'Me, Ana' }) =>
        fetch(`${url}/api/speakers${path}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json', ...admin.headers },
          body: JSON.stringify(data),
        })
      const several = `?where[id][equals]=${person.id}`
      const leave = (...names: string[]) => connection.collection('atelier_locks').insertMany(names.map(dead))
      const talk = await make.talk({ fr: 'Exposé', en: 'Talk' })
      const { id } = await make.workshop()
      await leave(`write speakers ${person.id}`, `write sessions ${talk.id}`)
      // Who changes many waits for one that is gone; others do not wait for them.
      const waiting = change(several)
      // Nor is a session taken in meanwhile that a dead server had at hand.
      const taking = change(`/../workshops/${id}?draft=true`, { programme: [{ session: talk.id }] })
      await pause(500)
      const began = performance.now()
      expect((await change(`/${other.id}`)).status).toBe(200)
      expect(performance.now() - began).toBeLessThan(5000)
      expect([(await waiting).status, (await taking).status]).toEqual([200, 200])
      expect(performance.now() - began).toBeGreaterThan(5000)
      await leave('writes')
      const left = performance.now()
      const answers = await Promise.all([change(`/${person.id}`), change(several)])
      for (const answer of answers) {
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '3'])
        expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('Try again') }] })
      }
      while ((await change(several)).status !== 200) expect(performance.now() - left).toBeLessThan(90_000)
      expect(performance.now() - left).toBeGreaterThan(29_000)
      expect((await change(`/${person.id}`)).status).toBe(200)
    })

    it('a server that is killed, or stands still, while it migrates keeps the others waiting for half a minute', async () => {
      await expect(takenOver).resolves.toEqual([undefined, undefined])
    })
  })

  it('work that another process has taken over goes no further', async () => {
    const locks = (
      database.payload.db as unknown as {
        connection: {
          collection: (name: string) => { updateOne: (filter: object, update: object) => Promise<unknown> }
        }
      }
    ).connection.collection('atelier_locks')
    const { withLease } = await import('../../../src/database/mongodb/lease')
    const steps: number[] = []
    const work = withLease(database.payload, 'work', async (assertHeld) => {
      await assertHeld()
      steps.push(1)
      await locks.updateOne({ _id: 'work' }, { $set: { owner: 'another' } })
      await assertHeld()
      steps.push(2)
    })
    await expect(work).rejects.toMatchObject({
      code: 'WRITER_BUSY',
      cause: { message: expect.stringContaining('Another server took over (work)') },
    })
    expect(steps).toEqual([1])
    // What is another's stays its own.
    const impatient = AbortSignal.timeout(1200)
    await expect(withLease(database.payload, 'work', () => Promise.resolve(), { stop: impatient })).rejects.toThrow(
      'timeout',
    )
  })

  it('a load that another process has taken over writes nothing more, and says that others were at work', async () => {
    const { connection } = database.payload.db as unknown as {
      connection: {
        collection: (name: string) => Record<'deleteOne' | 'updateOne', (...args: object[]) => Promise<unknown>>
      }
    }
    const locks = connection.collection('atelier_locks')
    const { loadSeries } = await import('../../../seed/loadSeries')
    const { mediaIn } = await import('../../../seed/database/mediaSource')
    const { storageCodeOf } = await import('../../../src/database/storageErrors')
    const keys = ['first', 'second', 'third', 'fourth']
    const people = keys.map((key) => `  stolen-${key}: { name: ${key} }\n`).join('')
    let stolen: Promise<unknown> | undefined
    const loading = loadSeries(database.payload, `series: { key: stolen, status: draft }\npeople:\n${people}`, {
      media: mediaIn('.', database.payload),
      progress: () => {
        stolen ??= locks.updateOne({ _id: 'writes' }, { $set: { owner: 'another' } })
      },
    }).catch((error: unknown) => error)
    const error = await loading
    await stolen
    await locks.deleteOne({ _id: 'writes' })
    expect(error).toMatchObject({ code: 'WRITER_BUSY', status: 503 })
    expect(storageCodeOf(error)).toBe('WRITER_BUSY')
    const { docs } = await database.payload.find({ collection: 'speakers', where: { slug: { like: 'stolen' } } })
    expect(docs.length).toBeGreaterThan(0)
    expect(docs.length).toBeLessThan(keys.length)
  })

  it('one that ends in the middle of its work keeps nobody waiting', async () => {
    const server = await launch({ SLOW: '30000', STOP_AFTER: '300' })
    await server.says('ready')
    const { id } = await make.organisation({ acronym: 'AB' })
    const claims = (): Promise<Json[]> =>
      locksOf(database.payload)
        .find({ _id: `write organisations ${id}` })
        .toArray()
    const begun = fetch(`${await urlOf(server)}/api/organisations/${id}`, {
      method: 'PATCH',
      headers: { ...admin.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ acronym: 'CD' }),
    }).catch(() => null)
    await server.says('slow')
    expect(await claims()).toHaveLength(1)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(await claims()).toEqual([])
    await begun
  })

  it('one migrates while the other waits, not ready, and once is enough', async () => {
    const env = await unmigrated()
    const both = [await launch(env), await launch(env)]
    const [first] = await Promise.race(both.map(async (server) => [server, await server.says('migrating')] as const))
    const waiting = both.find((server) => server !== first) as Running
    await waiting.says('listening')
    for (let n = 0; n < 10; n++) {
      expect([await statusOf(first), await statusOf(waiting)]).toEqual([503, 503])
      await pause(100)
    }
    await endMigration(env)
    await Promise.all(both.map((server) => server.says('ready')))
    expect([await statusOf(first), await statusOf(waiting)]).toEqual([200, 200])
    expect(waiting.lines).not.toContain('migrating')
    expect(await noted(env)).toEqual(['later_slow'])
    const late = await launch(env)
    await late.says('ready')
    expect(late.lines).not.toContain('migrating')
  })

  it('without a claim both migrate, and the migration is noted twice', async () => {
    const env = { ...(await unmigrated()), UNCLAIMED: 'true' }
    const both = [await launch(env), await launch(env)]
    await Promise.all(both.map((server) => server.says('migrating')))
    await endMigration(env)
    await Promise.all(both.map((server) => server.says('ready')))
    expect(await noted(env)).toEqual(['later_slow', 'later_slow'])
  })
})
