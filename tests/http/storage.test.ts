import { execFileSync } from 'node:child_process'
import { copyFile, open, rename, rm, statfs, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { createClient, type Client } from '@libsql/client'
import type { Payload } from 'payload'
import { mostStaleMs } from '../../src/database/kept'
import type { Opened } from '../../src/start/openPayload'
import { startRunner } from '../../src/start/runner'
import { describeWithDatabase, freshEnvironment, onMongo } from '../support/database'
import { makeAccount, useServer, type Account } from '../support/server'
import { startProcess, type Running } from '../support/process'
import { mayMount, smallDisk } from '../support/smallDisk'
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy'
import { typed } from '../support/typed'

jest.setTimeout(120_000)

const describeOnSqlite = onMongo ? () => undefined : describeWithDatabase
const describeOnMongo = onMongo ? describeWithDatabase : () => undefined

const asker = (url: () => string, account: () => Account) => ({
  create: async (name: string, biography = '') => {
    const response = await fetch(`${url()}/api/speakers`, {
      method: 'POST',
      headers: { ...account().headers, 'accept-language': 'fr', 'content-type': 'application/json' },
      body: JSON.stringify({ name, line: { fr: biography } }),
    })
    const body = (await response.json()) as { errors?: { message: string }[] }
    return { status: response.status, message: body.errors?.[0]?.message, headers: response.headers }
  },
  read: async (path: string) => {
    const started = Date.now()
    const response = await fetch(`${url()}${path}`, { headers: { accept: 'text/html,application/json' } })
    const text = await response.text()
    return { status: response.status, text, headers: response.headers, took: Date.now() - started }
  },
})

describeOnSqlite('a full disk', () => {
  let opened: Opened | undefined
  let folder = ''
  let admin: Account | undefined
  const payload = (): Payload => (opened as Opened).payload
  /** A small disk of its own where this account may mount one; else SQLite's own limit on its pages. Both are its real refusal. */
  let disk = false
  const ballast = (): string => path.join(folder, 'ballast')
  const writer = (): Client => (payload().db as unknown as { writer: Client }).writer

  beforeAll(async () => {
    const env = await freshEnvironment()
    folder = env.DATA_DIR as string
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder], { stdio: 'ignore' })
      disk = true
    } catch {
      disk = false
    }
    Object.assign(process.env, env)
    const { openPayload } = await import('../../src/start/openPayload')
    opened = await openPayload()
    admin = await makeAccount(payload(), 'admin')
  })
  afterAll(async () => {
    await opened?.close()
    if (disk) execFileSync('umount', ['-l', folder])
    await rm(folder, { recursive: true, force: true })
  })
  const server = useServer(payload)
  const { create, read } = asker(
    () => server.url,
    () => admin as Account,
  )

  const fill = async (): Promise<void> => {
    if (disk) {
      const { bavail, bsize } = await statfs(folder)
      await writeFile(ballast(), Buffer.alloc(Math.max(0, bavail * bsize - 400_000)))
    } else {
      const { rows } = await writer().execute('PRAGMA page_count')
      await writer().execute(`PRAGMA max_page_count = ${Number(rows[0]?.page_count) + 20}`)
    }
  }
  const free = async (): Promise<void> => {
    if (disk) await rm(ballast())
    else await writer().execute('PRAGMA max_page_count = 1073741823')
  }

  it('refuses what it cannot store with 507 and words, stores what it acknowledged, reads on, and recovers by itself', async () => {
    expect((await create('Before')).status).toBe(201)
    await fill()
    const acknowledged = ['Before']
    const refusals: (string | undefined)[] = []
    for (let count = 0; refusals.length < 3 && count < 400; count++) {
      const { message, status } = await create(`Person ${count}`, 'x'.repeat(2000))
      expect([201, 507]).toContain(status)
      if (status === 201) acknowledged.push(`Person ${count}`)
      else refusals.push(message)
    }
    expect(refusals).toHaveLength(3)
    expect(refusals[0]).toMatch(/^L’espace de stockage est plein\u00a0: rien n’a été enregistré\./)
    const names = async (): Promise<string[]> =>
      (await payload().find({ collection: 'speakers', limit: 0, depth: 0 })).docs.map(({ name }) => name).sort()
    expect(await names()).toEqual([...acknowledged].sort())
    for (const path of ['/api/organisations', '/fr', '/healthz', '/readyz'])
      expect([path, (await read(path)).status]).toEqual([path, 200])
    await free()
    expect((await create('After')).status).toBe(201)
    expect(await names()).toEqual([...acknowledged, 'After'].sort())
  })

  it('that takes no writes any more is said with 507 too, reads go on, and it recovers by itself', async () => {
    // As where the operating system has made a disk read-only that failed: here it is SQLite’s own refusal.
    await writer().execute('PRAGMA query_only = ON')
    const { message, status } = await create('Unwritable')
    expect([status, message]).toEqual([
      507,
      'L’espace de stockage n’accepte plus d’écriture\u00a0: rien n’a été enregistré. Prévenez la personne qui administre le serveur.',
    ])
    for (const path of ['/api/organisations', '/fr', '/readyz'])
      expect([path, (await read(path)).status]).toEqual([path, 200])
    await writer().execute('PRAGMA query_only = OFF')
    expect((await create('Writable')).status).toBe(201)
  })

  it.each([
    ['moved away', '', (file: string) => rename(file, `${file}.elsewhere`)],
    [
      'replaced',
      '',
      async (file: string) => {
        await rename(file, `${file}.elsewhere`)
        await copyFile(`${file}.elsewhere`, file)
      },
    ],
    ['without its log of writes', '-wal', (log: string) => rename(log, `${log}.elsewhere`)],
  ])(
    'whose database is %s acknowledges nothing that nobody would find again, says so, and goes on when it is back',
    async (how, beside, take) => {
      const file = path.join(folder, `atelier.db${beside}`)
      await take(file)
      const { message, status } = await create(`Into nothing, ${how}`)
      expect([status, message]).toEqual([
        507,
        expect.stringMatching(/^Le fichier de la base a été déplacé, remplacé ou vidé/),
      ])
      const ready = await read('/readyz')
      expect([ready.status, JSON.parse(ready.text)]).toEqual([503, expect.objectContaining({ code: 'STORAGE_GONE' })])
      for (const path of ['/api/organisations', '/fr']) expect([path, (await read(path)).status]).toEqual([path, 200])
      // Also where nobody writes, by the work of each minute.
      const logged = jest.spyOn(payload().logger, 'error').mockImplementation(() => undefined)
      await startRunner(payload())()
      expect(logged.mock.calls.map(([about]) => about)).toEqual([
        { err: expect.objectContaining({ code: 'STORAGE_GONE' }) },
      ])
      logged.mockRestore()
      await rename(`${file}.elsewhere`, file)
      expect((await create(`Found again, ${how}`)).status).toBe(201)
      expect((await read('/readyz')).status).toBe(200)
    },
  )

  it('does not keep a server from starting, which reads on, says so, and recovers by itself', async () => {
    if (!mayMount) return
    const env: Record<string, string> = { ...(await freshEnvironment()), LOG_LEVEL: 'error' }
    const unmount = await smallDisk(env.DATA_DIR as string, '32m')
    try {
      const start = async (): Promise<{ running: Running; url: string }> => {
        const running = startProcess('oneServer.ts', [], env)
        const [, url] = (await running.says('listening ')).split(' ') as [string, string]
        expect(await running.says('ready', 'failed')).toBe('ready')
        return { running, url }
      }
      const first = await start()
      await first.running.kill('SIGTERM')
      const filled = path.join(env.DATA_DIR as string, 'ballast')
      await writeFile(filled, Buffer.alloc(34_000_000)).catch(() => undefined)
      const { bavail, bsize } = await statfs(env.DATA_DIR as string)
      expect(bavail * bsize).toBeLessThan(100_000)
      const { running, url } = await start()
      expect(running.lines.join('\n')).toContain('The disk is full, or nearly')
      for (const path of ['/api/organisations', '/fr', '/readyz'])
        expect([path, (await fetch(url + path)).status]).toEqual([path, 200])
      await running.kill('SIGTERM')
    } finally {
      unmount()
      await rm(env.DATA_DIR as string, { recursive: true, force: true })
    }
  })

  it.each([
    ['where it is read', 'speakers', {}],
    ['where nobody reads', 'registrations', { EVERY: '200' }],
  ])(
    'whose database is damaged while it runs, %s, takes no more writes and says so',
    async (_, table, settings: Record<string, string>) => {
      const env: Record<string, string> = { ...(await freshEnvironment()), LOG_LEVEL: 'error' }
      const file = path.join(env.DATA_DIR as string, 'atelier.db')
      const { out } = await typed('admin', ['admin@example.org'], env)
      await typed('seed', ['tests/seed/everything/series.yaml'], env)
      const made = createClient({ url: `file:${file}` })
      const { rows } = await made.execute(`SELECT rootpage FROM sqlite_master WHERE name = '${table}'`)
      const { rows: sizes } = await made.execute('PRAGMA page_size')
      made.close()
      const running = startProcess('oneServer.ts', [], { ...env, ...settings })
      try {
        const [, url] = (await running.says('listening ')).split(' ') as [string, string]
        await running.says('ready')
        const json = { 'content-type': 'application/json' }
        const body = JSON.stringify({ email: 'admin@example.org', password: out.split('\n')[1] })
        const login = await fetch(`${url}/api/users/login`, { method: 'POST', headers: json, body })
        const headers = {
          ...json,
          origin: url,
          cookie: (login.headers.get('set-cookie') ?? '').split(';')[0] as string,
        }
        const write = async () => {
          const answer = await fetch(`${url}/api/organisations`, {
            method: 'POST',
            headers,
            body: '{"name":{"en":"New"}}',
          })
          const { errors } = (await answer.json()) as { errors?: { code: string }[] }
          return [answer.status, errors?.[0]?.code]
        }
        expect(await write()).toEqual([201, undefined])
        const size = Number(sizes[0]?.page_size)
        const disk = await open(file, 'r+')
        await disk.write(Buffer.alloc(size, 'damaged '), 0, size, (Number(rows[0]?.rootpage) - 1) * size)
        await disk.close()
        const readiness = async () => {
          const answer = await fetch(`${url}/readyz`)
          return [answer.status, ((await answer.json()) as { code?: string }).code]
        }
        if (settings.EVERY) await running.says('{"level":50')
        else {
          // What a connection has read it believes, until another one has written.
          expect(await write()).toEqual([201, undefined])
          expect((await fetch(`${url}/api/speakers`)).status).toBe(500)
        }
        expect(await write()).toEqual([500, 'STORAGE_DAMAGED'])
        expect(await readiness()).toEqual([503, 'STORAGE_DAMAGED'])
        const said = running.lines.filter((line) => line.includes('nothing is written to it any more'))
        expect(said).toEqual([expect.stringContaining(table)])
        // A file that was cut short: so is whoever asks told, whose account it has no more.
        const cutting = createClient({ url: `file:${file}` })
        await cutting.execute('PRAGMA wal_checkpoint(TRUNCATE)')
        await truncate(file, size)
        await cutting.execute('PRAGMA user_version = 1')
        cutting.close()
        expect(await write()).toEqual([500, 'STORAGE_DAMAGED'])
        const me = await fetch(`${url}/api/users/me`, { headers })
        expect([me.status, await me.json()]).toMatchObject([500, { errors: [{ code: 'STORAGE_DAMAGED' }] }])
      } finally {
        await running.kill()
        await rm(env.DATA_DIR as string, { recursive: true, force: true })
      }
    },
  )

  it('would be an unknown failure without its own words', async () => {
    const { hooks } = payload().config
    const kept = hooks.afterError
    hooks.afterError = []
    await fill()
    const statuses: number[] = []
    for (let count = 0; count < 400 && statuses.at(-1) !== 500; count++)
      statuses.push((await create(`Other ${count}`, 'x'.repeat(2000))).status)
    await free()
    hooks.afterError = kept
    expect(statuses.at(-1)).toBe(500)
  })
})

describeOnMongo('a MongoDB that goes away', () => {
  let proxy: TcpProxy | undefined
  // In a process of its own: the driver tells errors of the network apart by their class, of which Jest has another.
  let serving: Running | undefined
  let url = ''
  let admin: Account | undefined
  beforeAll(async () => {
    const env = await freshEnvironment()
    const address = new URL(env.DATABASE_URL as string)
    proxy = await startTcpProxy(address.hostname, Number(address.port))
    address.port = String(proxy.port)
    serving = startProcess('serveApp.ts', [], { ...env, DATABASE_URL: address.href })
    const [, where, key] = (await serving.says('serving ')).split(' ') as [string, string, string]
    url = where
    admin = { id: '', email: '', headers: { Authorization: `users API-Key ${key}` } }
  })
  afterAll(async () => {
    await serving?.kill()
    await proxy?.close()
  })
  const { create, read } = asker(
    () => url,
    () => admin as Account,
  )
  const isBack = async (): Promise<boolean> => {
    for (let waited = 0; waited < 20_000; waited += 200) {
      if ((await read('/readyz')).status === 200) return true
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    return false
  }

  it('is waited for where it comes later than the server, which is not ready until then', async () => {
    const env = await freshEnvironment()
    const address = new URL(env.DATABASE_URL as string)
    const late = await startTcpProxy(address.hostname, Number(address.port))
    await late.cut()
    address.port = String(late.port)
    const starting = startProcess('oneServer.ts', [], { ...env, DATABASE_URL: address.href, LOG_LEVEL: 'silent' })
    const [, where] = (await starting.says('listening ')).split(' ') as [string, string]
    const statuses = async (): Promise<number[]> =>
      Promise.all(['/healthz', '/readyz', '/api/workshops'].map(async (path) => (await fetch(where + path)).status))
    for (let n = 0; n < 10; n++) {
      expect(await statuses()).toEqual([200, 503, 503])
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    await late.restore()
    expect(await starting.says('ready', 'failed')).toBe('ready')
    expect(await statuses()).toEqual([200, 200, 200])
    await starting.kill('SIGTERM')
    await late.close()
    await rm(env.DATA_DIR as string, { recursive: true, force: true })
  })

  it.each(['cut', 'freeze'] as const)(
    'is answered with 503 and Retry-After, as JSON and as a page, and comes back by itself (%s)',
    async (how) => {
      expect((await create(`Before ${how}`)).status).toBe(201)
      await proxy?.[how]()
      // What was read a moment before counts until then.
      await new Promise((resolve) => setTimeout(resolve, mostStaleMs))
      const began = performance.now()
      const [first, second] = await Promise.all([create(`Lost ${how}`), read('/api/organisations')])
      const took = performance.now() - began
      // The driver itself tries again for ten seconds.
      expect([second.status, took < (how === 'cut' ? 3000 : 7000)]).toEqual([503, true])
      expect([first.status, first.headers.get('retry-after')]).toEqual([503, '3'])
      for (const path of ['/api/organisations', '/fr', '/api/users/me', '/readyz']) {
        const { headers, status, text, took } = await read(path)
        expect([path, status, headers.get('retry-after')]).toEqual([path, 503, '3'])
        expect(text).not.toMatch(/Mongo|ECONNREFUSED|node_modules/)
        expect(took).toBeLessThan(3000)
      }
      expect((await read('/healthz')).status).toBe(200)
      await proxy?.restore()
      expect(await isBack()).toBe(true)
      expect((await create(`After ${how}`)).status).toBe(201)
      expect((await read('/api/organisations')).status).toBe(200)
    },
  )
})
