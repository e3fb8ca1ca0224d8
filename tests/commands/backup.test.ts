import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { EJSON } from 'bson'
import { MongoClient, ObjectId } from 'mongodb'
import { createLocalReq, type Payload } from 'payload'
import { makeBackup } from '../../src/backup/makeBackup'
import { writeManifest, type Manifest } from '../../src/backup/manifest'
import { copyName, countSqlite } from '../../src/backup/sqlite'
import { finishRestore } from '../../src/backup/swap'
import { make } from '../../src/database/atomic'
import { erase } from '../../src/cms/registrations/erase'
import { commandSocket, makeCommandListener } from '../../src/commands/handOver'
import { describeWithDatabase, freshEnvironment, onMongo, useDatabase } from '../support/database'
import { makeAccount } from '../support/server'
import { startProcess } from '../support/process'
import { mayMount, smallDisk } from '../support/smallDisk'
import { saysWhatIsOpen, syncedBy } from '../support/synced'
import { typed } from '../support/typed'

jest.setTimeout(240_000)

type Env = Record<string, string>

const manifestOf = async (backup: string): Promise<Manifest> =>
  JSON.parse(await readFile(path.join(backup, 'manifest.json'), 'utf8')) as Manifest

/** Which history what changed in a database is of. */
const historyOf = async ({ DATA_DIR, DATABASE_URL }: Env): Promise<unknown> => {
  if (DATABASE_URL) {
    const client = new MongoClient(DATABASE_URL)
    const row = await client.db().collection('changed').findOne({ doc: 'history' })
    await client.close()
    return row?.slug
  }
  const client = createClient({ url: `file:${path.join(String(DATA_DIR), 'atelier.db')}` })
  const { rows } = await client.execute("SELECT slug FROM changed WHERE doc = 'history'")
  client.close()
  return rows[0]?.slug
}

/** What became of the mail that waited in a backup. */
const waitingMailOf = async ({ DATA_DIR, DATABASE_URL }: Env): Promise<unknown> => {
  if (DATABASE_URL) {
    const client = new MongoClient(DATABASE_URL)
    const row = await client.db().collection('outboxes').findOne({ key: 'waits:confirmed:1' })
    await client.close()
    return [row?.state, row?.lastCode]
  }
  const client = createClient({ url: `file:${path.join(String(DATA_DIR), 'atelier.db')}` })
  const { rows } = await client.execute("SELECT state, last_code FROM outbox WHERE key = 'waits:confirmed:1'")
  client.close()
  return [rows[0]?.state, rows[0]?.last_code]
}

describeWithDatabase('backup and restore', () => {
  const database = useDatabase()
  let folder = ''
  let server: Server | undefined
  const made: string[] = []
  const fresh = async (): Promise<Env> => {
    const env = await freshEnvironment()
    made.push(env.DATA_DIR as string)
    return env
  }
  const own = (): Env => ({
    DATA_DIR: database.dataDir,
    DATABASE_URL: process.env.DATABASE_URL ?? '',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET as string,
  })
  let account = ''
  let backup = ''
  /** A database that holds something else, and what it exports. */
  let filled: { before: string; env: Env }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-backup-'))
    made.push(folder)
    backup = path.join(folder, 'one')
    // On SQLite the file is open here: commands hand their work over, as to a server.
    if (!onMongo) {
      const listening = createServer(makeCommandListener(database.payload))
      server = listening
      await new Promise<void>((resolve) => listening.listen(commandSocket(database.dataDir), resolve))
    }
    expect(await typed('seed', ['tests/seed/everything/series.yaml'], own())).toMatchObject({ code: 0 })
    const other = await fresh()
    expect(await typed('seed', [], other)).toMatchObject({ code: 0 })
    filled = { before: (await typed('export', [], other)).out, env: other }
    account = (await makeAccount(database.payload, 'organiser')).email
    const { docs } = await database.payload.find({ collection: 'workshops', limit: 1 })
    const door = {
      id: 'one',
      workshop: docs[0]?.id ?? '',
      name: 'North',
      by: 'somebody',
      madeAt: new Date().toISOString(),
    }
    await database.payload.kv.set('door:of-a-helper', door)
    await database.payload.kv.set('something:else', door)
    await database.payload.create({
      collection: 'registrations',
      data: {
        name: 'Marie',
        email: 'marie@example.org',
        workshop: docs[0]?.id as string,
        language: 'fr',
        state: 'confirmed',
      },
    })
    await make(await createLocalReq({}, database.payload), 'outbox', {
      key: 'waits:confirmed:1',
      registration: 'waits',
      workshop: docs[0]?.id as string,
      kind: 'confirmed',
      about: '1',
      priority: 3,
      state: 'due',
      attempts: 0,
    })
  })
  afterAll(async () => {
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
    for (const place of made) await rm(place, { recursive: true, force: true })
  })

  test('a backup made while others write is restored whole: content, accounts, registrations, versions and pictures', async () => {
    const writing = { goes: true }
    let written = 0
    const write = async (): Promise<void> => {
      while (writing.goes)
        await database.payload.create({ collection: 'speakers', data: { name: `Person ${++written}` } })
    }
    const writers = write()
    const result = await typed('backup', [backup, '--lang', 'fr'], own())
    writing.goes = false
    await writers
    expect(result).toMatchObject({ code: 0 })
    expect(result.out).toMatch(/^Sauvegardé dans .*one et relu\u00a0: \d+ lignes, \d+ fichiers\. Le secret/)
    expect(written).toBeGreaterThan(0)
    expect((await stat(backup)).mode & 0o077).toBe(0)

    const env = await fresh()
    const restored = await typed('restore', [backup], env)
    expect(restored).toMatchObject({ code: 0, err: '' })
    expect(restored.out).toMatch(/^Backup of \S+ restored and checked: \d+ rows\.\n$/)
    const [before, after] = [await typed('export', [], own()), await typed('export', [], env)]
    const withoutPeopleOfTheTest = (text: string): string => text.replace(/^ {2}person-\d+:\n( {4}.*\n)*/gm, '')
    expect(withoutPeopleOfTheTest(after.out)).toBe(withoutPeopleOfTheTest(before.out))
    expect(await typed('admin', [account], env)).toMatchObject({ code: 1 })
    for (const file of await readdir(path.join(database.dataDir, 'media')))
      expect(await readFile(path.join(env.DATA_DIR as string, 'media', file))).toEqual(
        await readFile(path.join(database.dataDir, 'media', file)),
      )
    // What waited there goes to nobody by itself.
    expect(await waitingMailOf(env)).toEqual(['unsure', 'RESTORED'])
    // Cursors of what changed there lead nowhere here.
    expect(await historyOf(env)).toMatch(/^[0-9a-f-]{36}$/)
    expect(await historyOf(env)).not.toBe(await historyOf(own()))
    // What is restored can be backed up, and holds as many registrations and versions.
    const again = path.join(folder, 'again')
    expect(await typed('backup', [again], env)).toMatchObject({ code: 0 })
    const [first, second] = [(await manifestOf(backup)).counts, (await manifestOf(again)).counts]
    expect(first.registrations).toBe(1)
    // The link of a door is the one thing that does not come back: it may have been ended since.
    const kept = onMongo ? 'payload-kvs' : 'payload_kv'
    expect(second[kept]).toBe((first[kept] ?? 0) - 1)
    expect(second[kept]).toBeGreaterThan(0)
    expect(Object.values(first).reduce((sum, n) => sum + n, 0) - 1).toBe(
      Object.values(second).reduce((sum, n) => sum + n, 0),
    )
  })

  /** A copy of the backup, changed, as if it had been made so. */
  const changed = async (change: (place: string) => Promise<void>): Promise<string> => {
    const place = await mkdtemp(path.join(folder, 'changed-'))
    await cp(backup, place, { recursive: true })
    await change(place)
    const counts = { ...(await manifestOf(place)).counts }
    for (const file of onMongo ? await readdir(path.join(place, 'mongodb')) : [])
      counts[path.basename(file, '.ndjson')] =
        (await readFile(path.join(place, 'mongodb', file), 'utf8')).split('\n').length - 1
    await writeManifest(place, {
      database: onMongo ? 'mongodb' : 'sqlite',
      counts: onMongo ? counts : ((await countSqlite(path.join(place, copyName))) as Record<string, number>),
    })
    return place
  }

  test('of a newer version is refused before anything is touched', async () => {
    const newer = await changed(async (place) => {
      if (onMongo) {
        const noted = { _id: new ObjectId(), name: 'later_whole', batch: 2 }
        await appendFile(path.join(place, 'mongodb', 'payload-migrations.ndjson'), `${EJSON.stringify(noted)}\n`)
        return
      }
      const client = createClient({ url: `file:${path.join(place, copyName)}` })
      await client.execute("INSERT INTO payload_migrations (id, name, batch) VALUES ('x', 'later_whole', 2)")
      client.close()
    })
    const { before, env } = filled
    const other = onMongo ? await fresh() : env
    const { code, err } = await typed('restore', [newer, '--replace', '--lang', 'fr'], other)
    expect(code).toBe(1)
    expect(err).toBe(
      'Cette sauvegarde vient d’une version plus récente d’Atelier (later_whole). Restaurez-la avec celle-là. Rien n’a été changé.\n',
    )
    expect((await typed('export', [], env)).out).toBe(before)
    expect((await readdir(other.DATA_DIR as string)).filter((name) => /before|incoming/.test(name))).toEqual([])
    if (onMongo) expect(await typed('restore', [backup], other)).toMatchObject({ code: 0 })
  })

  test('where there is data already it is left as it is', async () => {
    const { before, env } = filled
    const refused = await typed('restore', [backup], env)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('There is data already')
    expect((await typed('export', [], env)).out).toBe(before)
    if (onMongo) return
    const replaced = await typed('restore', [backup, '--replace'], env)
    expect(replaced).toMatchObject({ code: 0 })
    const [, ending] = /names ending in (\S+)\.\n/.exec(replaced.out) ?? []
    expect((await typed('export', [], env)).out).not.toBe(before)
    // What was there is a database still.
    const old = await fresh()
    await cp(path.join(env.DATA_DIR as string, `atelier.db${ending}`), path.join(old.DATA_DIR as string, 'atelier.db'))
    expect((await typed('export', [], old)).out).toBe(before)
  })

  test.each([
    ['a changed file', 'BACKUP', async (place: string, file: string) => writeFile(path.join(place, file), 'other')],
    ['a missing file', 'BACKUP', async (place: string, file: string) => rm(path.join(place, file))],
    ['an added file', 'BACKUP', async (place: string) => writeFile(path.join(place, 'media', 'added.png'), 'x')],
    ['no manifest', 'NONE', async (place: string) => rm(path.join(place, 'manifest.json'))],
  ])('with %s is refused before anything is touched', async (_, kind, spoil) => {
    const place = await mkdtemp(path.join(folder, 'spoiled-'))
    await cp(backup, place, { recursive: true })
    await spoil(place, onMongo ? 'mongodb/workshops.ndjson' : 'atelier.db')
    const env = await fresh()
    const { code, err } = await typed('restore', [place], env)
    expect(code).toBe(1)
    expect(err).toMatch(
      kind === 'NONE' ? /is no whole backup/ : /The backup is damaged: (atelier\.db|mongodb\/|media\/)/,
    )
    expect((await readdir(env.DATA_DIR as string)).filter((name) => name.startsWith('atelier.db'))).toEqual([])
  })

  test('with what a later unique index forbids is loaded whole, said in words, and mended by the migration that makes room', async () => {
    // A file of SQLite brings its own indexes.
    if (!onMongo) return
    const old = await changed(async (place) => {
      const file = path.join(place, 'mongodb', 'speakers.ndjson')
      const [first] = (await readFile(file, 'utf8')).split('\n')
      const person = EJSON.parse(first as string, { relaxed: false }) as { slug: string }
      const twin = { ...person, _id: new ObjectId(), name: 'The same again' }
      await appendFile(file, `${EJSON.stringify(twin, { relaxed: false })}\n`)
    })
    const env = await fresh()
    const said =
      'In the collection speakers, several documents have the same slug, of which this version allows one. Nothing is lost: mend them in MongoDB, or with the version that wrote them, then start again.\n'
    expect(await typed('restore', [old], env)).toEqual({ code: 1, out: '', err: said })
    const client = await MongoClient.connect(env.DATABASE_URL as string)
    const counts: Record<string, number> = {}
    const wanted = (await manifestOf(old)).counts
    for (const name of Object.keys(wanted)) counts[name] = await client.db().collection(name).countDocuments()
    // The link of a door is gone; that it was restored has come, which the next start looks at that comes so far.
    expect(counts).toEqual(wanted)
    expect(await readdir(path.join(env.DATA_DIR as string, 'media'))).toEqual(await readdir(path.join(old, 'media')))
    // As any start says it, and none writes over it.
    expect(await typed('export', [], env)).toEqual({ code: 1, out: '', err: said })
    expect((await typed('restore', [old], env)).err).toContain('There is data already')
    const server = startProcess('oneServer.ts', [], { ...env, LATER: 'distinct' })
    await server.says('ready')
    await server.kill('SIGTERM')
    expect(await client.db().collection('speakers').countDocuments()).toBe(wanted.speakers)
    await client.close()
  })

  test('whose restore fails after it was loaded can be restored again', async () => {
    if (!onMongo) return
    const env = await fresh()
    // Where the pictures should stand is a file.
    await rm(env.DATA_DIR as string, { recursive: true })
    await writeFile(env.DATA_DIR as string, 'in the way')
    expect(await typed('restore', [backup], env)).toMatchObject({ code: 1 })
    await rm(env.DATA_DIR as string)
    expect((await typed('export', [], env)).err).toContain('A restore into this database was cut short.')
    expect(await typed('restore', [backup], env)).toMatchObject({ code: 0 })
  })

  /** A data folder of something older, which a restore moves aside: what it is, nobody asks. */
  const older = async (place: string): Promise<void> => {
    await mkdir(path.join(place, 'media'))
    for (const name of ['atelier.db', 'atelier.db-wal', path.join('media', 'old.png')])
      await writeFile(path.join(place, name), 'old')
  }
  const pictures = async (place: string): Promise<string[]> => (await readdir(path.join(place, 'media'))).sort()
  const stateOf = async (place: string) => ({
    isOld: (await readFile(path.join(place, 'atelier.db'))).equals(Buffer.from('old')),
    hasLog: (await readdir(place)).includes('atelier.db-wal'),
    pictures: await pictures(place),
    left: (await readdir(place)).filter((name) => /incoming|restoring/.test(name)),
  })

  test('a restore that is killed leaves what was there with its pictures, or what is restored with its own', async () => {
    if (onMongo) return
    const [before, after] = [
      { isOld: true, hasLog: true, pictures: ['old.png'], left: [] },
      { isOld: false, hasLog: false, pictures: await pictures(backup), left: [] },
    ]
    /** A restore that is killed before its n-th step; the steps that it came to, and where. */
    const killed = async (n: number) => {
      const env = await fresh()
      await older(env.DATA_DIR as string)
      const running = startProcess('killedRestore.ts', [backup, env.DATA_DIR as string, String(n)], env)
      await running.ended
      return { env, place: env.DATA_DIR as string, steps: running.lines }
    }
    const whole = await killed(0)
    expect(whole.steps.at(-1)).toBe('restored')
    expect(await stateOf(whole.place)).toEqual(after)
    const steps = whole.steps.slice(0, -1)
    const everyStep = Number(process.env.KILL_ROUNDS ?? 1) > 1
    const last = steps.findLastIndex((step) => step.endsWith(' rename'))
    const states: boolean[] = []
    for (const [index, step] of steps.entries()) {
      if (!everyStep && !step.endsWith(' rename') && index !== steps.length - 1) continue
      const { env, place, steps: came } = await killed(index + 1)
      expect(came.at(-1)).toBe(step)
      // Between the pictures and the database a start is the judge; elsewhere what it does first.
      if (index === last)
        expect(await typed('export', [], env)).toMatchObject({ code: 0, err: expect.not.stringMatching(/rror/) })
      else await finishRestore(place)
      const state = await stateOf(place)
      expect([step, index === last ? { ...state, hasLog: false } : state]).toEqual([step, state.isOld ? before : after])
      states.push(state.isOld)
    }
    expect([states.at(0), states.at(-1)]).toEqual([true, false])
    expect(states).toEqual([...states].sort().reverse())
  })

  test('a restore into MongoDB that is killed had not begun, is said at the start and done again, or is whole', async () => {
    if (!onMongo) return
    const kills = Number(process.env.KILL_ROUNDS ?? 1) > 1 ? 50 : 1
    const exported = async (env: Env) => {
      const pictures = await readdir(path.join(env.DATA_DIR as string, 'media')).catch(() => [])
      return { ...(await typed('export', [], env)), pictures: pictures.sort() }
    }
    const empty = await exported(await fresh())
    // That a program has once opened a database is no data.
    let env = await fresh()
    await typed('export', [], env)
    expect(await typed('restore', [backup], env)).toMatchObject({ code: 0 })
    const whole = await exported(env)
    const said = { empty: 0, cut: 0, whole: 0 }
    env = await fresh()
    for (let kill = 0; kill < kills; kill++) {
      const restoring = startProcess('restore', [backup], env)
      await new Promise((resolve) => setTimeout(resolve, kills > 1 ? Math.random() * 2500 : 1500))
      await restoring.kill('SIGKILL')
      const left = await exported(env)
      const is = left.code === 0 ? 'whole' : left.err === empty.err ? 'empty' : 'cut'
      said[is]++
      if (is === 'cut') expect(left.err).toContain('A restore into this database was cut short.')
      else expect(left).toEqual({ empty, whole }[is])
      if (is === 'whole') env = await fresh()
    }
    if (kills > 1) console.log(said)
    expect(await typed('restore', [backup], env)).toMatchObject({ code: 0 })
    expect(await exported(env)).toEqual(whole)
  }, 900_000)

  test('a restore for which the disk has no room says so, and leaves everything as it was', async () => {
    if (onMongo || !mayMount) return
    const env = await fresh()
    const place = env.DATA_DIR as string
    const unmount = await smallDisk(place, '32m')
    try {
      await older(place)
      const before = await stateOf(place)
      await writeFile(path.join(place, 'ballast'), Buffer.alloc(31_000_000))
      expect(await typed('restore', [backup, '--replace', '--lang', 'fr'], env)).toEqual({
        code: 1,
        out: '',
        err: expect.stringMatching(
          /^Le disque n’a pas la place de cette sauvegarde\u00a0: il lui faut \d+ Mo, et 3 Mo sont libres\. Rien n’a été changé\.\n$/,
        ),
      })
      expect(await stateOf(place)).toEqual(before)
      await rm(path.join(place, 'ballast'))
      expect(await typed('restore', [backup, '--replace'], env)).toMatchObject({ code: 0 })
      expect(await pictures(place)).toEqual(await pictures(backup))
    } finally {
      unmount()
    }
  })

  test('a restore that was cut short and cannot be finished is said at the start, which touches nothing', async () => {
    if (onMongo) return
    const env = await fresh()
    await older(env.DATA_DIR as string)
    await writeFile(path.join(env.DATA_DIR as string, 'atelier.restoring'), 'torn')
    const { code, err } = await typed('export', ['--lang', 'fr'], env)
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^Une restauration a été interrompue et ne peut pas être terminée/),
    ])
    expect(await stateOf(env.DATA_DIR as string)).toMatchObject({ isOld: true, pictures: ['old.png'] })
  })

  test('a folder that is not empty is not written to', async () => {
    const { code, err } = await typed('backup', [folder, '--lang', 'fr'], own())
    expect(code).toBe(1)
    expect(err).toContain('n’est pas vide')
  })

  test('a picture that is missing is named, and the backup ends with 1: it holds the rest', async () => {
    const stored = path.join(database.dataDir, 'media', 'cover.png')
    const bytes = await readFile(stored)
    await rm(stored)
    const lacking = path.join(folder, 'lacking')
    const result = await typed('backup', [lacking], own())
    await writeFile(stored, bytes)
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining('The picture cover.png is not in ') })
    expect(result.err).toContain('the backup lacks it.')
    expect(result.out).toContain('Backed up to')
    const names = Object.keys((await manifestOf(lacking)).files)
    expect([names.includes('media/cover.png'), names.length > 3]).toEqual([false, true])
    expect(await typed('restore', [lacking], await fresh())).toMatchObject({ code: 0 })
  })

  test('a picture that is deleted between the copy of the database and that of the pictures is named too', async () => {
    interface Connection {
      db: { collection: (name: string) => { find: (filter: object) => AsyncIterable<object> } }
    }
    interface Drizzle {
      $client: { execute: (asked: unknown) => Promise<unknown> }
    }
    const { connection, drizzle } = database.payload.db as unknown as { connection: Connection; drizzle: Drizzle }
    /** The database, with work that is done as soon as its pictures are copied. */
    const watched = (work: () => Promise<unknown>): Payload => {
      const collection = (name: string) => ({
        find: async function* (filter: object) {
          yield* connection.db.collection(name).find(filter)
          if (name === 'media') await work()
        },
      })
      const execute = async (asked: unknown): Promise<unknown> => {
        const answer = await drizzle.$client.execute(asked)
        await work()
        return answer
      }
      const value = onMongo
        ? { db: Object.create(connection.db, { collection: { value: collection } }) as object }
        : { $client: { execute } }
      const db = Object.create(database.payload.db, { [onMongo ? 'connection' : 'drizzle']: { value } }) as object
      return Object.create(database.payload, {
        db: { value: db },
        // What is asked of the database that goes on is asked of all of it.
        find: { value: database.payload.find.bind(database.payload) },
      }) as Payload
    }
    const data = await readFile(path.join(database.dataDir, 'media', 'cover.png'))
    const { filename, id } = await database.payload.create({
      collection: 'media',
      data: { alt: 'Brief' },
      file: { data, mimetype: 'image/png', name: 'brief.png', size: data.length },
    })
    const deleted = (): Promise<unknown> => database.payload.delete({ collection: 'media', id })
    const { files, missing } = await makeBackup(watched(deleted), path.join(folder, 'meanwhile'))
    expect(missing).toContain(filename)
    expect(Object.keys(files)).not.toContain(`media/${filename}`)
  })

  test('what is backed up is on the disk, its names too, and the manifest last', async () => {
    if (!saysWhatIsOpen) return
    const place = path.join(folder, 'on-disk')
    const synced = await syncedBy(() => makeBackup(database.payload, place))
    const files = Object.keys((await manifestOf(place)).files).map((name) => path.join(place, name))
    const manifest = path.join(place, 'manifest.json')
    expect(synced).toEqual(expect.arrayContaining([...files, manifest, place, path.join(place, 'media'), folder]))
    const first = synced.indexOf(manifest)
    expect(files.every((file) => synced.indexOf(file) < first)).toBe(true)
  })

  test('a restore that was cut short is said, and done again', async () => {
    if (!onMongo) {
      // On SQLite the copy is renamed into place: there is no half.
      const env = await fresh()
      await writeFile(path.join(env.DATA_DIR as string, 'atelier.db.incoming'), 'half')
      expect(await typed('restore', [backup], env)).toMatchObject({ code: 0 })
      return
    }
    const env = await fresh()
    const client = await MongoClient.connect(env.DATABASE_URL as string)
    await client.db().collection('atelier_restoring').insertOne({ at: 'now' })
    await client.db().collection('speakers').insertOne({ name: 'Half' })
    await client.close()
    const refused = await typed('export', [], env)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('A restore into this database was cut short.')
    expect(await typed('restore', [backup], env)).toMatchObject({ code: 0 })
    expect((await typed('export', [], env)).out).not.toContain('Half')
  })

  test('what is erased after a backup was made is erased again when it is restored', async () => {
    const { docs } = await database.payload.find({ collection: 'registrations' })
    const [id = ''] = docs.map((doc) => doc.id)
    expect(await erase(database.payload, { registration: id }, 'self', () => new Date())).toMatchObject({
      registrations: [id],
    })
    const env = await fresh()
    const place = env.DATA_DIR as string
    // The data folder that is replaced: what it has noted stays.
    if (!onMongo) await older(place)
    await cp(path.join(database.dataDir, 'erasures.ndjson'), path.join(place, 'erasures.ndjson'))
    expect(await typed('restore', onMongo ? [backup] : [backup, '--replace'], env)).toMatchObject({ code: 0 })
    expect((await manifestOf(backup)).counts.registrations).toBe(1)
    const again = path.join(folder, 'without')
    expect(await typed('backup', [again], env)).toMatchObject({ code: 0 })
    expect((await manifestOf(again)).counts).toMatchObject({ registrations: 0, erasures: 1 })
    const held = await readdir(again, { recursive: true, withFileTypes: true })
    for (const file of [
      ...held.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)),
      ...(onMongo ? [] : [path.join(place, 'atelier.db')]),
    ])
      expect([file, (await readFile(file)).includes('marie@example.org')]).toEqual([file, false])
  })
})
