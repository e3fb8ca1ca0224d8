import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { commandSocket } from '../../src/commands/commandSocket'
import { makeCommandListener } from '../../src/commands/handOver'
import { describeWithDatabase, freshEnvironment, onMongo, useDatabase } from '../support/database'
import { makeAccount } from '../support/server'
import { typed } from '../support/typed'

jest.setTimeout(240_000)

type Env = Record<string, string>

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
    account = (await makeAccount(database.payload, 'organiser')).email
    const { docs } = await database.payload.find({ collection: 'workshops', limit: 1 })
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
    // What is restored can be backed up, and holds as many registrations and versions.
    const again = path.join(folder, 'again')
    expect(await typed('backup', [again], env)).toMatchObject({ code: 0 })
    const counts = async (place: string): Promise<Record<string, number>> =>
      (JSON.parse(await readFile(path.join(place, 'manifest.json'), 'utf8')) as { counts: Record<string, number> })
        .counts
    const [first, second] = [await counts(backup), await counts(again)]
    expect(first.registrations).toBe(1)
    expect(Object.values(first).reduce((sum, n) => sum + n, 0)).toBe(
      Object.values(second).reduce((sum, n) => sum + n, 0),
    )
  })

  test('where there is data already it is left as it is', async () => {
    const env = await fresh()
    expect(await typed('seed', [], env)).toMatchObject({ code: 0 })
    const before = (await typed('export', [], env)).out
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

  test('a folder that is not empty is not written to', async () => {
    const { code, err } = await typed('backup', [folder, '--lang', 'fr'], own())
    expect(code).toBe(1)
    expect(err).toContain('n’est pas vide')
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
    const { MongoClient } = await import('mongodb')
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
})
