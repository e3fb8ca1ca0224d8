import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { createClient } from '@libsql/client'
import { storageCodeOf } from '../src/database/storageErrors'
import { startFailure } from '../src/start/startFailure'
import { lockDataDir } from '../src/database/sqlite/fileLock'
import { forSeconds, program } from './support/environment'
import { makeReadOnly } from './support/readOnly'
import { typed } from './support/typed'

jest.setTimeout(120_000)

/** Starts the server where it cannot start: what it says, and how it ends. */
const start = (
  env: Record<string, string>,
  server = program('server'),
): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...forSeconds, ...server], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: 'production',
        LOG_LEVEL: 'silent',
        DATABASE_URL: '',
        PAYLOAD_SECRET: 'a secret for tests, long enough to be one',
        PORT: '0',
        PUBLIC_URL: 'https://workshops.example',
        LANG: 'en_GB.UTF-8',
        LC_ALL: '',
        LC_MESSAGES: '',
        ...env,
      },
    })
    let said = ''
    const hear = (data: Buffer) => (said += data.toString())
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', (code) => resolve({ code, said }))
  })

describe('why a program could not go on', () => {
  it.each([
    ['ENOSPC: no space left on device, write', 'ENOSPC', /^Le disque est plein\./],
    ['SQLITE_FULL: database or disk is full', 'SQLITE_FULL', /^Le disque est plein\./],
    ['EMFILE: too many open files, open', 'EMFILE', /^Trop de fichiers sont ouverts \(EMFILE\)\./],
  ])('is said in words: %s', (message, code, said) => {
    expect(startFailure(Object.assign(new Error(message), { code }), 'fr')).toMatch(said)
  })
})

describe('what SQLite cannot open since too many files are', () => {
  it('is told apart from a folder that cannot be written to', () => {
    const code = `
      import { openSync } from 'node:fs'
      import { createClient } from '@libsql/client'
      import { storageCodeOf } from './src/database/storageErrors.ts'
      const client = createClient({ url: 'file:' + process.argv[1] })
      const codeNow = () => client.execute('CREATE TABLE one (a)').then(() => null, storageCodeOf)
      const held = []
      try { for (;;) held.push(openSync('/dev/null')) } catch {}
      console.log(await codeNow())
    `
    const folder = mkdtempSync(path.join(tmpdir(), 'atelier-files-'))
    const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', code, path.join(folder, 'one.db')]
    const { stderr, stdout } = spawnSync('sh', ['-c', 'ulimit -n 60; exec "$0" "$@"', ...node], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect([stdout.trim(), stderr]).toEqual(['TOO_MANY_FILES', ''])
    expect(storageCodeOf(Object.assign(new Error('unable to open'), { code: 'SQLITE_CANTOPEN' }))).toBe(
      'STORAGE_UNWRITABLE',
    )
  })
})

describe('a server that cannot start says why, in words, and ends', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-start-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each([
    ['as it is built', undefined],
    ['from its sources, as in development', ['-C', 'production', '--import', 'tsx', 'src/server.ts']],
  ])('when its port is taken, %s', async (_, server) => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const { code, said } = await start({ DATA_DIR: path.join(folder, 'port'), PORT: String(port) }, server)
    other.close()
    expect(code).toBe(1)
    expect(said).toBe(`Another program listens on 127.0.0.1:${port}. Stop it, or choose another port with PORT.\n`)
  })

  it('when production lacks what nobody can guess, unless it is the demo', async () => {
    const without = { DATA_DIR: path.join(folder, 'nothing'), PAYLOAD_SECRET: '', PUBLIC_URL: '' }
    expect(await start(without)).toEqual({
      code: 1,
      said:
        'The environment has 2 problems:\n' +
        '  PAYLOAD_SECRET: required in production; `openssl rand -hex 32` makes one\n' +
        '  PUBLIC_URL: required in production: the origin that readers use, such as https://workshops.example.org\n',
    })
    // The demo goes on from there.
    const file = path.join(folder, 'no-folder')
    await writeFile(file, '')
    const { said } = await start({ ...without, DATA_DIR: file }, [...program('server'), '--demo'])
    expect(said).toContain('The data folder cannot be used')
    expect((await start({ DATA_DIR: file, NODE_ENV: 'development', PUBLIC_URL: '' })).said).toContain(
      'The data folder cannot be used',
    )
  })

  it('in French where the terminal is', async () => {
    const file = path.join(folder, 'fichier')
    await writeFile(file, '')
    const { said } = await start({ DATA_DIR: file, LANG: 'fr_FR.UTF-8' })
    expect(said).toContain(`Le dossier de données n’est pas utilisable\u00a0: EEXIST, ${file}.`)
  })

  it('when MongoDB is not there, without the password of its address', async () => {
    const { code, said } = await start({
      DATABASE_URL: 'mongodb://atelier:hidden-word@127.0.0.1:1/atelier',
      DATA_DIR: path.join(folder, 'mongo'),
    })
    expect(code).toBe(1)
    expect(said).toMatch(/^MongoDB cannot be reached: .*127\.0\.0\.1:1\. Does it run/)
    expect(said).not.toContain('hidden-word')
  })

  it('when another server has its data', async () => {
    const data = path.join(folder, 'taken')
    await mkdir(data)
    const unlock = await lockDataDir(data, 0)
    const { code, said } = await start({ DATA_DIR: data })
    await unlock()
    expect(code).toBe(1)
    expect(said).toBe(
      `Another process uses the data folder ${data}. Stop it first, or give this one a folder of its own with DATA_DIR.\n`,
    )
  })

  it('when its folder is none', async () => {
    const file = path.join(folder, 'file')
    await writeFile(file, '')
    const { code, said } = await start({ DATA_DIR: file })
    expect(code).toBe(1)
    expect(said).toContain(`The data folder cannot be used: EEXIST at ${file}.`)
  })

  it('when its folder is read-only, whether there is a database in it or not', async () => {
    const data = path.join(folder, 'readonly')
    await mkdir(data)
    const said =
      'atelier.db in the data folder cannot be opened for writing. May this account write to the folder DATA_DIR?\n'
    const writable = await makeReadOnly(data)
    try {
      expect(await start({ DATA_DIR: data })).toEqual({ code: 1, said })
      const below = await start({ DATA_DIR: path.join(data, 'below') })
      expect([below.code, below.said]).toEqual([1, expect.stringMatching(/^The data folder cannot be used: E\w+ at /)])
    } finally {
      await writable()
    }
    const env = { DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'silent', PAYLOAD_SECRET: 'x'.repeat(32) }
    const command = () => typed('admin', ['admin@example.org', '--lang', 'fr'], env)
    expect(await command()).toMatchObject({ code: 0 })
    const again = await makeReadOnly(data)
    try {
      expect(await start({ DATA_DIR: data })).toEqual({ code: 1, said })
      expect(await command()).toEqual({
        code: 1,
        out: '',
        err: 'Dans le dossier de données, atelier.db ne peut pas être ouvert en écriture. Ce compte a-t-il le droit d’écrire dans le dossier DATA_DIR\u202f?\n',
      })
    } finally {
      await again()
    }
    // As soon as it may write, it works on what was there.
    expect((await command()).err).toContain('admin@example.org a déjà un compte.')
  })

  it('when its database is gone or empty, and starts where there never was one', async () => {
    const data = path.join(folder, 'gone')
    const file = path.join(data, 'atelier.db')
    await mkdir(data)
    // As a kill leaves it in the first moments of a new database.
    await writeFile(file, '')
    const env = { DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'silent', PAYLOAD_SECRET: 'x'.repeat(32) }
    const command = () => typed('admin', ['admin@example.org', '--lang', 'fr'], env)
    expect(await command()).toMatchObject({ code: 0 })
    await rename(file, `${file}.elsewhere`)
    const said = `The database is gone: ${file} is missing or empty, although a database was made in this folder. Nothing was changed: put the file back, or restore a backup (npm run restore). To begin with nothing, delete: ${data}/atelier.made.\n`
    expect(await start({ DATA_DIR: data })).toEqual({ code: 1, said })
    await writeFile(file, '')
    expect(await start({ DATA_DIR: data })).toEqual({ code: 1, said })
    expect(await command()).toEqual({ code: 1, out: '', err: expect.stringMatching(/^La base n’est plus là/) })
    expect((await stat(file)).size).toBe(0)
    await rename(`${file}.elsewhere`, file)
    expect((await command()).err).toContain('admin@example.org a déjà un compte.')
  })

  it('when a part of the database is damaged, and names it', async () => {
    const data = path.join(folder, 'torn')
    const file = path.join(data, 'atelier.db')
    const env = { DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'silent', PAYLOAD_SECRET: 'x'.repeat(32) }
    expect(await typed('admin', ['admin@example.org'], env)).toMatchObject({ code: 0 })
    const client = createClient({ url: `file:${file}` })
    const { rows } = await client.execute("SELECT rootpage FROM sqlite_master WHERE name = 'workshops'")
    const { rows: sizes } = await client.execute('PRAGMA page_size')
    client.close()
    const bytes = await readFile(file)
    const size = Number(sizes[0]?.page_size)
    bytes.fill('torn', (Number(rows[0]?.rootpage) - 1) * size, Number(rows[0]?.rootpage) * size)
    await writeFile(file, bytes)
    const { code, said } = await start({ DATA_DIR: data })
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(
        /^atelier\.db in the data folder is damaged \(workshops: .+\)\. It was left as it was: restore/s,
      ),
    ])
    expect(await readFile(file)).toEqual(bytes)
  })

  it('when the database is damaged, which it leaves as it is', async () => {
    const data = path.join(folder, 'damaged')
    await mkdir(data)
    const bytes = Buffer.alloc(8192, 'no database')
    await writeFile(path.join(data, 'atelier.db'), bytes)
    const { code, said } = await start({ DATA_DIR: data })
    expect(code).toBe(1)
    expect(said).toContain('atelier.db in the data folder is damaged')
    expect(said).not.toContain('    at ')
    const env = { DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'silent', PAYLOAD_SECRET: 'x'.repeat(32) }
    const command = await typed('export', ['--lang', 'fr'], env)
    expect([command.code, command.out]).toEqual([1, ''])
    expect(command.err).toMatch(/^Dans le dossier de données, atelier\.db est abîmé, ou n’est pas une base\..*\n$/)
    expect(await readFile(path.join(data, 'atelier.db'))).toEqual(bytes)
  })
})
