import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals'
import { logIn } from '../../support/fixtures'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { WRITING } from '../../../src/database/mongodb/writing'
import { startMongoProxy, type MongoProxy } from '../../support/mongoProxy'
import { startProcess, type Running } from '../../support/process'
import { makeAccount, type Account } from '../../support/server'

jest.setTimeout(180_000)

describeWithDatabase('two servers, of which one reaches MongoDB through a network that can fail', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  let admin: Account
  let proxy: MongoProxy
  const servers: Running[] = []
  let folder = ''
  /** The one behind the network, and the one beside MongoDB. */
  let far = ''
  let near = ''
  beforeAll(async () => {
    admin = await makeAccount(database.payload, 'admin')
    const url = process.env.DATABASE_URL as string
    proxy = await startMongoProxy(url)
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-late-'))
    for (const [name, DATABASE_URL] of [
      ['far', proxy.through(url)],
      ['near', url],
    ] as const)
      servers.push(startProcess('oneServer.ts', [], { DATABASE_URL, DATA_DIR: path.join(folder, name) }))
    const urls = await Promise.all(
      servers.map(async (server) => {
        await server.says('ready', 'failed')
        return (await server.says('listening ')).replace('listening ', '')
      }),
    )
    ;[far, near] = urls as [string, string]
  })
  afterEach(() => proxy.look(null))
  afterAll(async () => {
    for (const server of servers) await server.kill()
    await proxy.close()
    await rm(folder, { recursive: true, force: true })
  })

  const send = (url: string, method: string, place: string, data?: object): Promise<Response> =>
    fetch(`${url}/api/${place}`, {
      method,
      headers: { ...admin.headers, 'content-type': 'application/json' },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
  interface Collection {
    deleteMany: (filter: object) => Promise<unknown>
    dropIndexes: () => Promise<unknown>
    insertMany: (docs: object[]) => Promise<unknown>
    insertOne: (doc: object) => Promise<unknown>
    updateOne: (filter: object, update: object) => Promise<unknown>
  }
  const collectionOf = (name: string): Collection =>
    (
      database.payload.db as unknown as { connection: { collection: (name: string) => Collection } }
    ).connection.collection(name)
  const locks = (): Collection => collectionOf('atelier_locks')

  /** One that begins a write and stands still at its nth command, for as long as its turn holds and another needs to write. */
  const stalled = async (
    n: number,
    writes: () => Promise<Response>,
    meanwhile: () => Promise<Response>,
  ): Promise<{ reached: boolean; status: number; other: number }> => {
    let left = n
    let goOn = (): void => undefined
    let stopped = (): void => undefined
    const still = new Promise<void>((resolve) => (stopped = resolve))
    const moving = new Promise<void>((resolve) => (goOn = resolve))
    proxy.look(async (command, { [command]: of }) => {
      if (of === WRITING || --left > 0) return
      stopped()
      await moving
    })
    const writing = writes()
    const reached = await Promise.race([still.then(() => true), writing.then(() => false)])
    // What others do when they have seen no sign of life of it for as long as a lock holds.
    await locks().deleteMany({})
    const other = await meanwhile()
    goOn()
    const { status } = await writing
    proxy.look(null)
    return { reached, status, other: other.status }
  }

  /** Which of the commands of a write tell whether to stand still there costs something: all that write content, and the first that reads it. */
  const tellingIn = (commands: readonly string[]): number[] =>
    commands.flatMap((command, at) => {
      const isContent = !/^\S+ (payload-|atelier_)/.test(command)
      const isWrite = /^(insert|update|delete|findAndModify) /.test(command)
      return isContent && (isWrite || commands.indexOf(command) === at) ? [at + 1] : []
    })
  /** What a write asks of MongoDB. */
  const commandsOf = async (write: () => Promise<Response>): Promise<string[]> => {
    const commands: string[] = []
    // That others are told of it, and looked at, is no part of it.
    proxy.look((command, { [command]: of }) => void (of === WRITING || commands.push(`${command} ${String(of)}`)))
    expect((await write()).status).toBe(200)
    proxy.look(null)
    return commands
  }

  const kinds = [
    [
      'drafts of a workshop',
      async () => `workshops/${(await make.workshop()).id}`,
      'PATCH',
      '?draft=true&locale=fr',
      { subtitle: { fr: 'Loin', en: 'Far' }, title: 'Loin' },
      { title: 'Near' },
      '?draft=true&locale=en',
    ],
    [
      'publications of a workshop and drafts of it',
      async () => `workshops/${(await make.workshop()).id}`,
      'PATCH',
      '?locale=fr',
      { title: 'Loin', _status: 'published' },
      { title: 'Near' },
      '?draft=true&locale=en',
    ],
    [
      'a person',
      async () => `speakers/${(await make.speaker({ name: 'Ana' })).id}`,
      'PATCH',
      '?locale=fr',
      { sortName: 'Loin' },
      { name: 'Near' },
      '?locale=fr',
    ],
    [
      'an account',
      async () => `users/${(await makeAccount(database.payload, 'editor')).id}`,
      'PATCH',
      '',
      { name: 'Loin' },
      { role: 'admin' },
      '',
    ],
    [
      'the series',
      async () => 'globals/series',
      'POST',
      '?draft=true&locale=fr',
      { tagline: 'Loin' },
      { tagline: 'Near' },
      '?draft=true&locale=en',
    ],
  ] as const

  const text = (value: unknown): string => JSON.stringify(value)

  it.each(kinds)('of %s: what is acknowledged stays, wherever one of them stood still', async (...kind) => {
    const [, made, method, asked, written, others, askedByOther] = kind
    const statuses = new Map<number, number>()
    const rehearsed = await made()
    const commands = await commandsOf(() => send(far, method, `${rehearsed}${asked}`, written))
    for (const n of tellingIn(commands)) {
      const place = await made()
      const { status, other } = await stalled(
        n,
        () => send(far, method, `${place}${asked}`, written),
        () => send(near, method, `${place}${askedByOther}`, others),
      )
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      expect([n, other]).toEqual([n, 200])
      expect([200, 503]).toContain(status)
      const draft = place.startsWith('users') ? '' : 'draft=true&'
      const stored = text(await (await send(near, 'GET', `${place}?${draft}depth=0&locale=all`)).json())
      const kept = [others, ...(status === 200 ? [written] : [])].flatMap((data) =>
        Object.entries(data)
          .filter(([name]) => name !== '_status')
          .map(([, value]) => value as unknown),
      )
      for (const value of kept)
        for (const one of typeof value === 'object' ? Object.values(value as object) : [value])
          expect([n, status, stored]).toEqual([n, status, expect.stringContaining(text(one))])
    }
    // It came too late at some of its commands, and in time at others.
    expect([...statuses.keys()].sort()).toEqual([200, 503])
  })

  /** A write that begins, and what another does meanwhile. */
  interface Late {
    write: () => Promise<Response>
    other: () => Promise<Response>
    collection: 'sessions' | 'workshops'
    id: string
    /** What has to be so where the write was done, and where it was refused; each is `true`. */
    done: (state: State) => Record<string, boolean>
    refused: (state: State) => Record<string, boolean>
  }
  /** What is stored of a document in the end, as text. */
  interface State {
    /** What is public, or was never published; empty where it is gone. */
    main: string
    newest: string
    versions: string[]
  }
  const stateOf = async ({ collection, id }: Late): Promise<State & { latest: number }> => {
    const { db } = database.payload
    const main = await db.findOne({ collection, locale: 'all', where: { id: { equals: id } } })
    const where = { parent: { equals: id } }
    const all = { limit: 0, locale: 'all', pagination: false, sort: '-updatedAt' }
    const { docs } = await db.findVersions({ ...all, collection, where })
    const versions = docs.map(({ version }) => text(version))
    const latest = docs.filter((version) => version.latest).length
    return { latest, main: main ? text(main) : '', newest: versions[0] ?? '', versions }
  }
  const workshop = async (
    id: string,
    asked: [method: string, place: string, data?: object],
    told: Pick<Late, 'done' | 'refused'>,
  ): Promise<Late> => ({
    collection: 'workshops',
    id,
    other: () => send(near, 'PATCH', `workshops/${id}?draft=true&locale=en`, { title: 'Near' }),
    write: () => send(far, ...asked),
    ...told,
  })
  /** One that is public, and has a draft since. */
  const published = async (): Promise<string> => {
    const { id } = await make.workshop()
    await make.publish(id)
    await send(near, 'PATCH', `workshops/${id}?draft=true&locale=fr`, { title: 'Avant' })
    return id
  }
  const isPublic = (state: string): boolean => state.includes('"_status":"published"')
  const says = (state: string, ...texts: string[]): boolean => texts.every((one) => state.includes(one))

  const acts: [string, () => Promise<Late>][] = [
    [
      'a deletion',
      async () => {
        const { id } = await make.workshop({ programme: [{ session: (await make.talk({ fr: 'Un' })).id }] })
        return workshop(id, ['DELETE', `workshops/${id}`], {
          done: ({ main, versions }) => ({ isGone: !main && !versions.length }),
          refused: ({ main, newest, versions }) => ({ isThere: !!main && says(newest, 'Near') && versions.length > 1 }),
        })
      },
    ],
    [
      'a draft of several',
      async () => {
        const { id } = await make.workshop()
        const place = `workshops?where[id][equals]=${id}&draft=true&locale=fr`
        return workshop(id, ['PATCH', place, { title: 'Loin' }], {
          done: ({ newest }) => ({ hasBoth: says(newest, 'Near', 'Loin') }),
          refused: ({ newest }) => ({ hasOne: says(newest, 'Near') && !says(newest, 'Loin') }),
        })
      },
    ],
    [
      'a publication of several',
      async () => {
        const id = await published()
        const place = `workshops?where[id][equals]=${id}&locale=fr`
        return workshop(id, ['PATCH', place, { _status: 'published' }], {
          done: ({ main, newest, versions }) => ({
            isPublic: isPublic(main) && says(main, 'Avant'),
            isInVersions: versions.some((version) => isPublic(version) && says(version, 'Avant')),
            hasBoth: says(newest, 'Near', 'Avant'),
          }),
          refused: ({ main, newest }) => ({
            isPublicAsBefore: isPublic(main) && !says(main, 'Avant'),
            hasBoth: says(newest, 'Near', 'Avant'),
          }),
        })
      },
    ],
    [
      'a publication that says something',
      async () => {
        const id = await published()
        const data = { _status: 'published', subtitle: 'Loin' }
        return workshop(id, ['PATCH', `workshops/${id}?locale=fr`, data], {
          done: ({ main, newest }) => ({
            isPublic: isPublic(main) && says(main, 'Loin'),
            hasAll: says(newest, 'Near', 'Avant', 'Loin'),
          }),
          refused: ({ main, newest }) => ({
            isPublicAsBefore: isPublic(main) && !says(main, 'Loin'),
            hasBoth: says(newest, 'Near', 'Avant') && !says(newest, 'Loin'),
          }),
        })
      },
    ],
    [
      'a withdrawal',
      async () => {
        const id = await published()
        return workshop(id, ['PATCH', `workshops/${id}?locale=fr`, { _status: 'draft' }], {
          done: ({ main, newest }) => ({ isWithdrawn: !isPublic(main), hasBoth: says(newest, 'Near', 'Avant') }),
          refused: ({ main, newest }) => ({ isPublic: isPublic(main), hasBoth: says(newest, 'Near', 'Avant') }),
        })
      },
    ],
    [
      'a restoration of a version',
      async () => {
        const id = await published()
        const { docs } = await database.payload.findVersions({
          collection: 'workshops',
          sort: 'updatedAt',
          where: { parent: { equals: id } },
        })
        return workshop(id, ['POST', `workshops/versions/${docs[0]?.id}?draft=true`], {
          done: ({ newest, versions }) => ({
            isRestored: !says(newest, 'Avant'),
            isInVersions: versions.some((version) => says(version, 'Near')),
          }),
          refused: ({ newest }) => ({ hasBoth: says(newest, 'Near', 'Avant') }),
        })
      },
    ],
    [
      'a discard of a draft',
      async () => {
        const id = await published()
        return workshop(id, ['POST', `workshops/${id}/revert`], {
          done: ({ newest, versions }) => ({
            isDiscarded: !says(newest, 'Avant'),
            isInVersions: versions.some((version) => says(version, 'Near')),
          }),
          refused: ({ newest }) => ({ hasBoth: says(newest, 'Near', 'Avant') }),
        })
      },
    ],
    [
      'an act on a programme',
      async () => {
        const { id: session } = await make.talk({ fr: 'Un' })
        const { id } = await make.workshop({ programme: [{ session }] })
        const { id: person } = await make.speaker()
        const add = (url: string, role: string) => () =>
          send(url, 'POST', `workshops/${id}/programme`, { act: 'addPerson', session, person, role })
        return {
          collection: 'sessions',
          id: session,
          write: add(far, 'speaker'),
          other: add(near, 'discussant'),
          done: ({ newest }) => ({ hasBoth: says(newest, '"speaker"', '"discussant"') }),
          refused: ({ newest }) => ({ hasOne: says(newest, '"discussant"') && !says(newest, '"speaker"') }),
        }
      },
    ],
    [
      'a merge',
      async () => {
        const [{ id: from }, { id: into }] = [await make.speaker(), await make.speaker()]
        const { id } = await make.talk({ fr: 'Un' }, { people: [{ person: from, role: 'speaker' }] })
        return {
          collection: 'sessions',
          id,
          write: () => send(far, 'POST', `speakers/${from}/merge`, { into }),
          other: () => send(near, 'PATCH', `sessions/${id}?draft=true&locale=en`, { title: 'Near' }),
          done: ({ newest }) => ({ hasBoth: says(newest, 'Near', into) && !says(newest, from) }),
          refused: ({ newest }) => ({ hasOne: says(newest, 'Near') }),
        }
      },
    ],
  ]

  it.each(acts)('%s is done or refused as it is answered, and costs nobody anything', async (_name, begin) => {
    const commands = await commandsOf((await begin()).write)
    for (const n of tellingIn(commands)) {
      const late = await begin()
      const { status, other } = await stalled(n, late.write, late.other)
      const { latest, ...state } = await stateOf(late)
      const told = (status === 200 ? late.done : late.refused)(state)
      const wanted = Object.fromEntries(Object.keys(told).map((name) => [name, true]))
      // Who asks for several gets 400 with the names of those that were refused; who deletes is the last to be acknowledged.
      const at = `${n} ${commands[n - 1]}`
      expect([at, latest, told]).toEqual([at, state.main ? 1 : 0, wanted])
      // Who asks for several gets 400, with the names of those that were refused.
      expect([at, status === 400 ? 503 : status]).toEqual([at, status === 200 ? 200 : 503])
      // Nobody saves what is deleted already.
      expect([at, other === 404 && !state.main ? 200 : other]).toEqual([at, 200])
    }
  })

  it('people of one name that are made on both at once get each an address of their own', async () => {
    const make = (n: number): Promise<Response> => send(n % 2 ? far : near, 'POST', 'speakers', { name: 'Zoé Un' })
    const made = await Promise.all(Array.from({ length: 8 }, (_, n) => make(n)))
    expect(made.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201))
    const slugs = await Promise.all(made.map(async (one) => ((await one.json()) as { doc: { slug: string } }).doc.slug))
    expect(slugs.sort()).toEqual(['zoe-un', ...[2, 3, 4, 5, 6, 7, 8].map((n) => `zoe-un-${n}`)])
  })

  it('log-ins and log-outs of one account on both leave each what it is about', async () => {
    const { email, id } = await makeAccount(database.payload, 'editor')
    const credentials = { email, password: 'a long enough password' }
    const me = async ({ cookie }: { cookie?: string }): Promise<string | null> => {
      const answer = await fetch(`${near}/api/users/me`, { headers: { cookie: String(cookie) } })
      return ((await answer.json()) as { user: { email: string } | null }).user?.email ?? null
    }
    const out = (url: string, { cookie }: { cookie?: string }): Promise<Response> =>
      fetch(`${url}/api/users/logout`, { method: 'POST', headers: { cookie: String(cookie) } })
    for (let n = 1; ; n++) {
      const [first, second] = [await logIn(near, credentials), await logIn(near, credentials)]
      let begun: Record<string, string> = {}
      let late: Record<string, string> = {}
      const asLogIn = (url: string, keep: (got: Record<string, string>) => void) => async (): Promise<Response> => {
        keep(await logIn(url, credentials))
        return new Response()
      }
      const entering = await stalled(
        n,
        asLogIn(far, (got) => (late = got)),
        asLogIn(near, (got) => (begun = got)),
      )
      expect([n, await me(late), await me(begun)]).toEqual([n, email, email])
      const leaving = await stalled(
        n,
        () => out(far, first),
        () => out(near, second),
      )
      const left = await Promise.all([first, second, late, begun].map(me))
      expect([n, ...left]).toEqual([n, null, null, email, email])
      if (!entering.reached && !leaving.reached) break
      await database.payload.db.updateOne({ collection: 'users', id, data: { sessions: [] } })
    }
  })

  it('who stays logged in ends nobody’s log-in, whatever the clock of the other server says', async () => {
    const { email, id } = await makeAccount(database.payload, 'editor')
    const { cookie = '' } = await logIn(near, { email, password: 'a long enough password' })
    const refresh = (): Promise<Response> =>
      fetch(`${far}/api/users/refresh-token`, { method: 'POST', headers: { cookie, origin: far } })
    const [createdAt, expiresAt] = [new Date(Date.now() - 60_000), new Date(Date.now() + 3_600_000)]
    const begin = async (session: string): Promise<Response> => {
      await collectionOf('users').updateOne({ email }, { $push: { sessions: { id: session, createdAt, expiresAt } } })
      return new Response()
    }
    const commands = await commandsOf(refresh)
    const begun: string[] = []
    for (const n of tellingIn(commands)) {
      begun.push(`begun-${n}`)
      await stalled(n, refresh, () => begin(`begun-${n}`))
    }
    const account = await database.payload.db.findOne<{ id: string; sessions: { id: string }[] }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(account?.sessions.map((session) => session.id)).toEqual(expect.arrayContaining(begun))
    expect(begun.length).toBeGreaterThan(1)
  })

  it('a lock whose answer is lost is the own one, also where the driver does not ask again', async () => {
    const { id } = await make.workshop()
    let lost = 0
    proxy.look(async (name, command) => {
      if (name !== 'insert' || command.insert !== 'atelier_locks' || lost++) return undefined
      await locks().insertOne((command.documents as object[])[0] as object)
      // The driver asks again after what it takes for a change of the primary, and not after this.
      return { ok: 0, code: 50, codeName: 'MaxTimeMSExpired', errmsg: 'operation exceeded time limit' }
    })
    const answer = await send(far, 'PATCH', `workshops/${id}?draft=true&locale=fr`, { title: 'Loin' })
    expect([lost, answer.status]).toEqual([1, 200])
  })

  it('what is long by nature takes as long as it takes: a backup, a start, and its indexes', async () => {
    const url = proxy.through(process.env.DATABASE_URL as string)
    await collectionOf('payload-preferences').insertMany([{ key: 'one' }])
    await collectionOf('speakers').dropIndexes()
    const slow = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))
    const delayed: string[] = []
    /** What is asked of the content, and what of it is given less time than a whole collection takes. */
    const [read, hurried]: [string[], string[]] = [[], []]
    const said: unknown[] = []
    let begun = (_url: string): void => undefined
    const third = new Promise<string>((resolve) => (begun = resolve))
    proxy.look(async (name, command) => {
      const asked = `${name} ${String(command[name])}`
      const content =
        name !== 'listIndexes' &&
        /^_?(workshops|sessions|speakers|organisations|media|globals)/.test(String(command[name]))
      if (content && command.maxTimeMS < 50_000) hurried.push(asked)
      if (content) read.push(asked)
      if (name !== 'createIndexes' && asked !== 'find payload-preferences') return undefined
      delayed.push(asked)
      if (name === 'createIndexes') said.push(await (await fetch(`${await third}/readyz`)).json())
      await slow(11_000)
      return undefined
    })
    const env = { DATABASE_URL: url, DATA_DIR: path.join(folder, 'far') }
    const [backup, starting] = [
      startProcess('backup', [path.join(folder, 'copy')], env),
      startProcess('oneServer.ts', [], { ...env, DATA_DIR: path.join(folder, 'third') }),
    ]
    servers.push(backup, starting)
    begun((await starting.says('listening ')).replace('listening ', ''))
    expect(await starting.says('ready', 'failed')).toBe('ready')
    expect([await backup.ended, backup.lines.join('\n')]).toEqual([0, expect.stringContaining('read back')])
    expect(delayed).toEqual(
      expect.arrayContaining(['find payload-preferences', expect.stringMatching(/^createIndexes /)]),
    )
    expect(said).toContainEqual(expect.objectContaining({ code: 'INDEXES_BUILDING' }))
    expect([hurried, read]).toEqual([
      [],
      expect.arrayContaining(['find workshops', 'find _workshops_versions', 'find media']),
    ])
    // Whom somebody waits for has to answer sooner.
    await send(far, 'GET', 'workshops')
    expect(hurried).toContain('find workshops')
  })

  const between = [
    [
      'one without drafts',
      {
        collection: 'users',
        made: async () => (await makeAccount(database.payload, 'editor')).id,
        write: (id: string) => send(far, 'PATCH', `users/${id}`, { name: 'Loin' }),
        last: 'findAndModify users',
        other: (id: string) => database.payload.update({ collection: 'users', id, data: { role: 'organiser' } }),
        writesBy: 'updateOne',
        kept: [{ name: 'Loin', role: 'editor' }],
        both: [{ name: 'Loin', role: 'organiser' }],
      },
    ],
    [
      'one with drafts',
      {
        collection: 'workshops',
        made: async () => (await make.workshop({ title: { fr: 'Un' } })).id,
        write: (id: string) => send(far, 'PATCH', `workshops/${id}?draft=true&locale=fr`, { title: 'Loin' }),
        last: 'insert _workshops_versions',
        other: (id: string) =>
          database.payload.update({ collection: 'workshops', id, data: { number: 77 }, draft: true, locale: 'fr' }),
        writesBy: 'createVersion',
        kept: [{ title: 'Loin' }],
        both: [{ title: 'Loin', number: 77 }],
      },
    ],
  ] as const

  it.each(between)(
    'of %s, that falls between another’s read and write: it stays, and the other is told to try again',
    async (...kind) => {
      const [, { both, collection, kept, last, made, other, write, writesBy }] = kind
      const { withDocumentLock } = await import('../../../src/database/mongodb/documentLock')
      const id = await made()
      let goOn = (): void => undefined
      const moving = new Promise<void>((resolve) => (goOn = resolve))
      const still = new Promise<void>((resolve) =>
        proxy.look(async (name, command) => {
          if (`${name} ${String(command[name])}` !== last) return
          resolve()
          await moving
        }),
      )
      const writing = write(id)
      await still
      await locks().deleteMany({})
      const { db } = database.payload
      const statuses: number[] = []
      const native = db[writesBy] as (args: object) => Promise<unknown>
      Object.assign(db, {
        [writesBy]: async (args: { collection?: string; collectionSlug?: string }) => {
          // It has read the document; the late one writes now.
          goOn()
          if ((args.collection ?? args.collectionSlug) === collection) statuses.push((await writing).status)
          return native.call(db, args)
        },
      })
      const locked = () => withDocumentLock(database.payload, { collection, id }, async () => other(id))
      await expect(locked().finally(() => Object.assign(db, { [writesBy]: native }))).rejects.toMatchObject({
        code: 'WRITER_BUSY',
      })
      const stored = () => database.payload.findByID({ collection, id, depth: 0, draft: true, locale: 'fr' })
      expect([statuses, await stored()]).toMatchObject([[200], ...kept])
      await locked()
      expect([await stored()]).toMatchObject(both)
    },
  )

  it('indexes that are there are left alone, and the others of a collection are one command: the order of fields tells two apart', async () => {
    const { buildIndexes } = await import('../../../src/database/mongodb/buildIndexes')
    interface Indexed {
      createIndex: (key: object, options?: object) => Promise<unknown>
      createIndexes: (indexes: { key: object }[], options?: object) => Promise<unknown>
      dropIndex: (name: string) => Promise<unknown>
      indexes: () => Promise<{ key: object; name: string; unique?: boolean }[]>
    }
    const { collections } = database.payload.db as unknown as {
      collections: Record<string, { collection: Indexed; schema: { index: (key: object) => unknown } }>
    }
    const model = collections.speakers as (typeof collections)[string]
    const { collection, schema } = model
    const built: [string, string[]][] = []
    for (const [name, each] of Object.entries(collections)) {
      const { createIndexes } = each.collection
      each.collection.createIndexes = function (indexes, options) {
        built.push([name, indexes.map(({ key }) => JSON.stringify(key)).sort()])
        return createIndexes.call(this, indexes, options)
      }
    }
    try {
      await buildIndexes(database.payload)
      built.length = 0
      await buildIndexes(database.payload)
      expect(built).toEqual([])
      // One is missing, and one has its fields the other way round.
      schema.index({ sortName: 1, slug: 1 })
      await collection.createIndex({ slug: 1, sortName: 1 })
      await collection.dropIndex('affiliations.organisation_1')
      await buildIndexes(database.payload)
      const missing = ['{"affiliations.organisation":1}', '{"sortName":1,"slug":1}']
      expect(built).toEqual([['speakers', missing]])
      const keys = (await collection.indexes()).map(({ key }) => JSON.stringify(key))
      expect(keys).toEqual(expect.arrayContaining(['{"slug":1,"sortName":1}', ...missing]))
      await buildIndexes(database.payload)
      expect(built).toHaveLength(1)
    } finally {
      for (const each of Object.values(collections)) Reflect.deleteProperty(each.collection, 'createIndexes')
    }
  })

  it('of a primary that changes: a save is done, or refused as one to try again', async () => {
    const codes = [10_107, 189, 11_602, 11_600, 91, 13_435, 13_436, 50, 64, 112]
    const answers: [number, string, number, string | null][] = []
    const commands = ['insert', 'update', 'find', 'delete', 'aggregate']
    const tries = [
      ...codes.map((code) => [code, 'insert'] as const),
      ...commands.map((at) => [codes[0] as number, at] as const),
    ]
    for (const [code, at] of tries) {
      const { id } = await make.workshop()
      let once = true
      proxy.look((name) => {
        if (name !== at || !once) return undefined
        once = false
        return { ok: 0, code, codeName: `Code${code}`, errmsg: 'the primary changed' }
      })
      const answer = await send(far, 'PATCH', `workshops/${id}?draft=true&locale=fr`, { title: 'Loin' })
      answers.push([code, at, answer.status, answer.headers.get('retry-after')])
      proxy.look(null)
      // As the message says: in a while.
      let again = answer.status
      for (const began = performance.now(); again === 503 && performance.now() - began < 10_000;) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        again = (await send(far, 'PATCH', `workshops/${id}?draft=true&locale=fr`, { title: 'Loin' })).status
      }
      expect([code, at, again]).toEqual([code, at, 200])
    }
    const wrong = answers.filter(([, , status, after]) => status !== 200 && (status !== 503 || after === null))
    expect(wrong).toEqual([])
    expect(answers.filter(([, , status]) => status === 503).length).toBeGreaterThan(codes.length)
  })
})
