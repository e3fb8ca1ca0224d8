import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { parseSought, search } from '../../src/api/public/search'
import { greeting } from '../../src/commands/fillDemo'
import { commandSocket, handOver, makeCommandListener } from '../../src/commands/handOver'
import { describeWithDatabase, freshEnvironment, onMongo, useDatabase } from '../support/database'
import { typed } from '../support/typed'

const seed = (env: Record<string, string>, ...args: string[]) => typed('seed', args, env)
const exported = (env: Record<string, string>, ...args: string[]) => typed('export', args, env)

const everything = 'tests/seed/everything/series.yaml'

/** Each starts several programs, on a machine that may be busy. */
jest.setTimeout(240_000)

/** What is the same whatever the database. */
const describeOnSqlite = onMongo ? () => undefined : describe

describeWithDatabase('the commands', () => {
  let folder = ''
  const environments: Record<string, string>[] = []
  const fresh = async (): Promise<Record<string, string>> => {
    const env = await freshEnvironment()
    environments.push(env)
    return env
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-export-'))
  })
  afterAll(async () => {
    for (const place of [folder, ...environments.map(({ DATA_DIR }) => DATA_DIR as string)])
      await rm(place, { recursive: true, force: true })
  })

  test('two seeds at once both end well, with one of each document; a third changes nothing', async () => {
    const env = await fresh()
    const both = await Promise.all([seed(env), seed(env)])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    const [first, second] = both.map(({ out }) => out.split('\n')[0]).sort()
    expect([first, second]).toEqual([
      'To create: 1 series, 1 workshop, 8 sessions, 9 people, 12 organisations',
      'To create: nothing',
    ])
    const again = await seed(env, '--dry-run')
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toContain(
      'Unchanged: 1 series, 1 workshop, 8 sessions, 9 people, 12 organisations\nDry run: nothing was written.\n',
    )
    const french = await seed(env, '--dry-run', '--lang', 'fr')
    expect(french.out).toContain('À créer\u00a0: rien\n')
    const printed = await exported(env)
    const given = await readFile('seed/data/atelier-4.yaml', 'utf8')
    expect(printed.out.match(/^ {2}[a-z0-9-]+:$/gm)?.length).toBeGreaterThan(20)
    for (const line of given.split('\n').filter((text) => text.includes('http'))) {
      if (!line.startsWith('#')) expect(printed.out).toContain(line)
    }
  })

  test('export, load into an empty database, export again: the same bytes, pictures included', async () => {
    const [one, other] = [await fresh(), await fresh()]
    expect(await seed(one, everything)).toMatchObject({ code: 0 })
    const first = path.join(folder, 'first.yaml')
    expect(await exported(one, first)).toMatchObject({ code: 0 })
    expect(await seed(other, first)).toMatchObject({ code: 0 })
    const second = path.join(folder, 'again', 'second.yaml')
    expect(await exported(other, second)).toMatchObject({ code: 0 })
    const bytes = await readFile(first)
    expect(await readFile(second)).toEqual(bytes)
    expect(bytes).toEqual(await readFile(everything))
    for (const picture of ['media/cover.png', 'media/Élan & co.jpg']) {
      expect(await readFile(path.join(folder, 'again', picture))).toEqual(
        await readFile(path.join('tests/seed/everything', picture)),
      )
    }
  })
})

describeOnSqlite('files as they are typed', () => {
  let env: Record<string, string> = {}
  let folder = ''
  /** As a person would type it from where the commands run. */
  const near = (name: string): string => path.join(path.relative(process.cwd(), folder), name)

  beforeAll(async () => {
    env = await freshEnvironment()
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-typed-'))
  })
  afterAll(async () => {
    for (const place of [folder, env.DATA_DIR as string]) await rm(place, { recursive: true, force: true })
  })

  test('a wrong file ends 1 with a line for each problem, and a file that is not there with its name', async () => {
    const wrong = await seed(env, 'tests/seed/wrong.yaml', '--lang', 'fr')
    expect(wrong.code).toBe(1)
    expect(wrong.err).toContain('tests/seed/wrong.yaml:3:3 series.status: Valeurs possibles\u00a0: draft, published.')
    expect(wrong.err).toContain('tests/seed/wrong.yaml:7:14 workshops.one.title.fr:')
    expect(wrong.err).toContain('2 problèmes\u202f; rien n’a été écrit.')
    const missing = await seed(env, 'nowhere.yaml')
    expect(missing.code).toBe(1)
    expect(missing.err).toContain('nowhere.yaml cannot be read.')
    const nobody = await typed('admin', ['not-an-address', '--lang', 'fr'], env)
    expect(nobody.code).toBe(1)
    expect(nobody.err).toContain('Usage\u00a0: npm run admin --')
  })

  test('in another encoding are refused, not falsified', async () => {
    const source = await readFile('seed/data/atelier-4.yaml', 'utf8')
    await writeFile(path.join(folder, 'latin.yaml'), source.replaceAll('’', "'"), 'latin1')
    const { code, err } = await seed(env, near('latin.yaml'))
    expect(code).toBe(1)
    expect(err).toMatch(/latin\.yaml:\d+:\d+: The file is not in UTF-8 \(byte \d+\); it seems to be in Latin-1/)
    expect(err).toContain(`${near('latin.yaml')}:`)
    expect(err).toContain('One problem; nothing was written.')
    expect(await exported(env)).toMatchObject({ code: 1, out: '' })
  })

  test('are named so in every message, and a link out of their folder is refused', async () => {
    await symlink('/etc/hostname', path.join(folder, 'host.png'))
    await writeFile(
      path.join(folder, 'linked.yaml'),
      'series: { key: typed, status: draft, title: { fr: Série } }\nmedia:\n  host.png:\n',
    )
    const loaded = await seed(env, near('linked.yaml'), '--dry-run')
    expect(loaded.err).toContain(`${near('linked.yaml')}:3:3 media.host.png: host.png is a link to a file outside`)
    const missing = await seed(env, near('nowhere.yaml'))
    expect(missing.err).toContain(`The file ${near('nowhere.yaml')} cannot be read.`)
  })

  test('an export of one workshop holds what it names; loaded where there is no series, it is refused', async () => {
    expect(await seed(env, everything)).toMatchObject({ code: 0 })
    const one = await exported(env, near('one/second.yaml'), '--workshop', 'second')
    expect(one).toMatchObject({ code: 0 })
    expect(await readFile(path.join(folder, 'one/second.yaml'), 'utf8')).toMatch(/^series:\n {2}key: everything\n\n/)
    const again = await seed(env, near('one/second.yaml'), '--dry-run')
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toContain('To create: nothing\nTo change: nothing\n')
    expect(await exported(env, '--workshop', 'nowhere')).toMatchObject({
      code: 1,
      out: '',
      err: 'No workshop has the address name “nowhere”.\n',
    })
    expect((await exported(env, '--workshop')).err).toContain('[--workshop slug]')
    const empty = await freshEnvironment()
    const refused = await seed(empty, near('one/second.yaml'))
    await rm(empty.DATA_DIR!, { recursive: true, force: true })
    expect(refused.code).toBe(1)
    expect(refused.err).toContain(
      'second.yaml:1:1 series: The file names the series “everything” and says nothing of it',
    )
  })

  test('an export says what it could not write or find', async () => {
    expect(await seed(env, everything)).toMatchObject({ code: 0 })
    const file = path.join(folder, 'in', 'it.yaml')
    const whole = await exported(env, near('in/it.yaml'))
    expect(whole).toMatchObject({ code: 0 })
    expect(whole.err).toContain(`2 pictures copied to ${near('in/media')}.\nExported to ${near('in/it.yaml')}.`)
    await rm(path.join(env.DATA_DIR!, 'media/cover.png'))
    const partly = await exported(env, near('in/it.yaml'))
    expect(partly.code).toBe(1)
    expect(partly.err).toContain('The picture cover.png is not in ')
    expect(await readFile(file, 'utf8')).toBe(await readFile(everything, 'utf8'))
    const nowhere = await exported(env, path.join(file, 'below.yaml'))
    expect(nowhere.code).toBe(1)
    expect(nowhere.err).toMatch(/^The export to .*below\.yaml failed \((ENOTDIR|EEXIST), .*\)\.$/m)
  })
})

/** A server that answers an export with pictures from elsewhere. */
const answering = (pictures: unknown[]): Server =>
  createServer((_req, res) =>
    res.end(`${JSON.stringify({ result: { code: 0, exported: { text: 'x', pictures } } })}\n`),
  )

describeOnSqlite('an export that somebody else answers', () => {
  test.each([
    ['a name that leads out of the folder', ['../escaped.png']],
    ['a path in it', ['a/b.png']],
    ['the folder itself', ['..']],
    ['a path of its own', [{ path: '../escaped.png', from: '/etc/hostname' }]],
  ])('writes nothing outside its folder: %s', async (_, pictures) => {
    const env = await freshEnvironment()
    const folder = await mkdtemp(path.join(tmpdir(), 'atelier-answer-'))
    await mkdir(path.join(env.DATA_DIR!, 'media'))
    await writeFile(path.join(env.DATA_DIR!, 'escaped.png'), 'x')
    const server = answering(pictures)
    await new Promise<void>((resolve) => server.listen(commandSocket(env.DATA_DIR!), resolve))
    const { code } = await exported(env, path.join(folder, 'in/it.yaml'))
    await new Promise((resolve) => server.close(resolve))
    expect(code).toBe(1)
    expect(
      (await readdir(folder, { recursive: true })).filter((name) => !/^in(\/(media|it\.yaml))?$/.test(name)),
    ).toEqual([])
    for (const place of [folder, env.DATA_DIR!]) await rm(place, { recursive: true, force: true })
  })
})

describe('the demo that is ready', () => {
  test('says so in the language of the terminal, and shows a password that it has made', () => {
    const [made, again] = ['fr', 'en'].map((language) => [
      greeting('http://127.0.0.1:3000', 'a-b-c', language, true),
      greeting('http://127.0.0.1:3000', null, language, false),
    ])
    expect(made?.[0]).toMatch(
      /Atelier est prêt\.[^]*\n {2}a-b-c\n {2}\(affiché une fois\u00a0: [^]*\nMessages +http:\/\/127\.0\.0\.1:3000\/dev\/mails\n[^]*Ctrl\+C l’arrête\.$/,
    )
    expect(made?.[1]).toContain('un nouveau mot de passe\u00a0: npm run admin -- admin@example.org --reset')
    expect(again?.[0]).toMatch(/Atelier is ready\.[^]*\n {2}a-b-c\n {2}\(shown once: [^]*Ctrl\+C stops it\.$/)
    expect(again?.[0]).toMatch(/\nMails +http:\/\/127\.0\.0\.1:3000\/dev\/mails\n/)
    expect(again?.[1]).not.toContain('/dev/mails')
    expect(again?.[1]).toContain('a new password: npm run admin -- admin@example.org --reset')
  })
})

describeWithDatabase('handing a command to the running server', () => {
  const database = useDatabase()
  let server: Server
  const small = createServer((req, res) => makeCommandListener(database.payload, 1000)(req, res))
  let socket = ''
  const said: string[] = []
  const output = { line: (text: string) => said.push(text), note: (text: string) => said.push(text) }

  beforeAll(async () => {
    socket = commandSocket(database.dataDir)
    server = createServer(makeCommandListener(database.payload))
    await new Promise<void>((resolve) => server.listen(socket, resolve))
  })
  afterAll(async () => {
    small.close()
    await new Promise((resolve) => server.close(resolve))
  })

  test('nobody listening is told apart from a failure', async () => {
    expect(await handOver(`${socket}-nobody`, { command: 'export', language: 'en' }, output)).toBeNull()
  })

  test('an empty database has nothing to export', async () => {
    expect(await handOver(socket, { command: 'export', language: 'en' }, output)).toEqual({ code: 1, exported: null })
    expect(said.splice(0)).toEqual(['The database is empty: nothing to export.'])
  })

  /** What is found by words, as the server finds it. */
  const foundBy = async (q: string): Promise<(string | null | undefined)[]> => {
    const req = await createLocalReq({}, database.payload)
    const { docs } = await search(req, { limit: 10, locale: 'en', page: 1, sought: parseSought(req, q) })
    return docs.map(({ workshop }) => workshop?.slug)
  }

  test('the server does what the command would have done, and finds by words what it wrote', async () => {
    expect(await foundBy('Second')).toEqual([])
    if (onMongo) {
      const source = await readFile(everything, 'utf8')
      const command = {
        command: 'seed',
        dryRun: false,
        file: path.resolve(everything),
        language: 'en',
        source,
      } as const
      expect(await handOver(socket, command, output)).toEqual({ code: 0 })
    } else {
      // The lock of the file is this process's: the command can only have handed its work over.
      const env = { DATA_DIR: database.dataDir, DATABASE_URL: '', PAYLOAD_SECRET: process.env.PAYLOAD_SECRET as string }
      const loaded = await seed(env, everything)
      expect(loaded).toMatchObject({ code: 0 })
      expect(loaded.out).toMatch(/^To create: 1 series[^]*Done\.\n$/)
      expect((await stat(socket)).isSocket()).toBe(true)
      expect((await exported(env)).out).toBe(await readFile(everything, 'utf8'))
    }
    expect((await database.payload.count({ collection: 'workshops' })).totalDocs).toBe(2)
    expect(await foundBy('Second')).toContain('second')
  })

  test('an administrator is made once, and gets a new password when asked for', async () => {
    const asked = { command: 'admin', email: 'claire@example.org', language: 'fr', reset: false } as const
    said.splice(0)
    const passwordIn = (lines: string[]): string => lines[1] as string
    const logIn = (password: string) =>
      database.payload.login({ collection: 'users', data: { email: asked.email, password } })
    expect(await handOver(socket, { ...asked, reset: true }, output)).toEqual({ code: 1 })
    expect(said.splice(0)).toEqual(['Aucun compte n’a l’adresse claire@example.org. Sans --reset, il est créé.'])

    expect(await handOver(socket, { ...asked, name: 'Claire' }, output)).toEqual({ code: 0 })
    const first = passwordIn(said.splice(0))
    expect((await logIn(first)).user).toMatchObject({ name: 'Claire', role: 'admin' })

    expect(await handOver(socket, asked, output)).toEqual({ code: 1 })
    expect(said.splice(0)).toEqual([
      'claire@example.org a déjà un compte. Avec --reset, il reçoit un nouveau mot de passe.',
    ])

    expect(await handOver(socket, { ...asked, reset: true }, output)).toEqual({ code: 0 })
    const second = passwordIn(said.splice(0))
    await expect(logIn(first)).rejects.toThrow('The address or the password is wrong.')
    const { user } = await logIn(second)
    expect(user).toMatchObject({ name: 'Claire', role: 'admin' })

    const withoutFactor = { ...asked, withoutFactor: true }
    expect(await handOver(socket, withoutFactor, output)).toEqual({ code: 1 })
    expect(said.splice(0)).toEqual(['Aucun compte avec l’adresse claire@example.org n’a de validation en deux étapes.'])
    const factor = { account: String(user?.id), provedAt: new Date().toISOString(), sealed: 'lost' }
    await database.payload.db.create({ collection: 'factors', data: factor })
    await expect(logIn(second)).rejects.toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })
    expect(await handOver(socket, withoutFactor, output)).toEqual({ code: 0 })
    expect(said.splice(0)).toEqual([
      'claire@example.org se connecte maintenant par son seul mot de passe. Un courriel le lui dit.',
    ])
    expect((await logIn(second)).user).toMatchObject({ name: 'Claire' })
  })

  test('a command that is none is answered, and the server goes on', async () => {
    const before = console.error
    const result = await handOver(socket, { command: 'drop', language: 'en' } as never, output)
    expect(console.error).toBe(before)
    expect(result).toEqual({ code: 1 })
    expect(await handOver(socket, { command: 'export', language: 'en' }, output)).toMatchObject({ code: 0 })
  })

  test('a command that is too large is refused in the language of its terminal', async () => {
    await new Promise<void>((resolve) => small.listen(`${socket}-small`, resolve))
    const source = 'x'.repeat(1_000_000)
    const command = { command: 'seed', dryRun: true, file: '/tmp/a.yaml', language: 'fr', source } as const
    said.splice(0)
    expect(await handOver(`${socket}-small`, command, output)).toEqual({ code: 1 })
    expect(said.splice(0)).toEqual(['Ce qui est envoyé a 1\u00a0ko au plus.'])
  })

  test('a server that stops before the end is a failure', async () => {
    const broken = createServer((req, res) => {
      res.writeHead(200)
      res.write('{"line":"begun"}\n', () => res.destroy())
    })
    await new Promise<void>((resolve) => broken.listen(`${socket}-broken`, resolve))
    await expect(handOver(`${socket}-broken`, { command: 'export', language: 'en' }, output)).rejects.toMatchObject({
      code: 'SERVER_GONE',
      message: 'The server stopped before the end. Run the command again.',
    })
    await new Promise((resolve) => broken.close(resolve))
  })
})
