import { cp, rm, stat } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { createClient } from '@libsql/client'
import { describeWithDatabase, freshEnvironment, onMongo } from '../support/database'
import type { Json } from '../support/json'
import { startProcess, type Running } from '../support/process'
import { typed } from '../support/typed'

jest.setTimeout(240_000)

type Env = Record<string, string>

/** Longer than any test. */
const FOR_EVER = '600000'

describeWithDatabase('a server that is told to stop while it writes', () => {
  const folders: string[] = []
  const servers: Running[] = []
  afterAll(async () => {
    for (const server of servers) await server.kill()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })
  const fresh = async (): Promise<Env> => {
    const env = await freshEnvironment()
    folders.push(env.DATA_DIR as string)
    return env
  }
  /** The database of all of them, with an administrator. */
  let env: Env = {}
  /** What was acknowledged so far: each server that starts has it, whole, and nothing else. */
  const acknowledged: string[] = []
  beforeAll(async () => {
    env = await fresh()
    const { out } = await typed('admin', ['admin@example.org'], env)
    if (!onMongo) expect(await unwritten(env)).toBe(0)
    env = { ...env, PASSWORD: out.split('\n')[1] as string }
  })
  const logIn = async (url: string): Promise<Env> => {
    const answer = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'admin@example.org', password: env.PASSWORD }),
    })
    return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] as string, origin: url }
  }
  /** How many bytes lie beside the file of the database, which a copy of it alone would lack. */
  const unwritten = async ({ DATA_DIR }: Env): Promise<number> =>
    (await stat(path.join(DATA_DIR as string, 'atelier.db-wal')).catch(() => null))?.size ?? 0
  const bothOf = (name: string) => ({ fr: `Longue ${name}`, en: `Long ${name}` })
  const start = async (settings: Env = {}): Promise<{ server: Running; url: string; session: Env }> => {
    const server = startProcess('oneServer.ts', [], { ...env, ...settings })
    servers.push(server)
    await server.says('ready')
    const url = (await server.says('listening ')).replace('listening ', '')
    const session = await logIn(url)
    const place = '/api/organisations?locale=all&draft=true&limit=100&sort=createdAt'
    const { docs } = (await (await fetch(`${url}${place}`, { headers: session })).json()) as Json
    const names = (docs as Json[]).map(({ name }) => name as Json).filter(({ fr }) => String(fr).startsWith('Longue '))
    expect(names).toEqual(acknowledged.map((name) => expect.objectContaining(bothOf(name))))
    return { server, session, url }
  }
  /** Begins to write an organisation in both languages; what it is answered, or that it is not. */
  const write = ({ session, url }: { session: Env; url: string }, name: string): Promise<number | 'nothing'> =>
    fetch(`${url}/api/organisations?locale=fr`, {
      method: 'POST',
      headers: { ...session, 'content-type': 'application/json' },
      body: JSON.stringify({ name: bothOf(name) }),
    }).then(
      ({ status }) => status,
      () => 'nothing' as const,
    )

  it('finishes and answers what it has begun, and ends with it however long it would wait', async () => {
    const { server, ...at } = await start({ SLOW: '1500', STOP_AFTER: FOR_EVER })
    const answered = write(at, 'first')
    await server.says('slow')
    server.child.kill('SIGTERM')
    expect(await answered).toBe(201)
    expect(await server.ended).toBe(0)
    acknowledged.push('first')
    if (onMongo) return
    // The file alone is the database: the servers after this one have nothing else.
    expect(await unwritten(env)).toBe(0)
    const alone = await fresh()
    await cp(path.join(env.DATA_DIR as string, 'atelier.db'), path.join(alone.DATA_DIR as string, 'atelier.db'))
    env = { ...alone, PASSWORD: env.PASSWORD as string }
    // Whoever starts it next looks how its tables are filled: of a large file that takes longer than a stop may.
    const client = createClient({ url: `file:${path.join(alone.DATA_DIR as string, 'atelier.db')}` })
    const { rows } = await client.execute("select stat from sqlite_stat1 where tbl = 'organisations'")
    client.close()
    expect(rows).toEqual([])
  })

  // How it is told to stop has nothing to do with its database: on MongoDB one way is enough.
  it.each(onMongo ? ['exception'] : ['exception', 'rejection'])(
    'finishes what it has begun also after an %s that nobody caught, and says by its exit code that it failed',
    async (FAILS) => {
      const { server, ...at } = await start({ FAILS, SLOW: '1500', STOP_AFTER: FOR_EVER })
      const answered = write(at, FAILS)
      await server.says('slow')
      server.child.kill('SIGUSR2')
      expect(await answered).toBe(201)
      expect(await server.ended).toBe(1)
      acknowledged.push(FAILS)
    },
  )

  /** Many who ask, each on a connection that it keeps, again and again until it is told that the connection ends. */
  const askers = (url: string, count: number): { answers: () => number; ended: Promise<string[]> } => {
    let answers = 0
    const ask = (agent: Agent): Promise<string> =>
      new Promise((resolve) => {
        get(`${url}/api/workshops`, { agent }, (response) => {
          response.resume()
          response.on('end', () => resolve(`${response.statusCode} ${response.headers.connection}`))
          response.on('error', (error) => resolve(error.message))
        }).on('error', (error) => resolve(error.message))
      })
    const untilTold = async (): Promise<string> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      for (;;) {
        const answer = await ask(agent)
        answers++
        if (answer !== '200 keep-alive') return answer
      }
    }
    return { answers: () => answers, ended: Promise.all(Array.from({ length: count }, untilTold)) }
  }
  const asked = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  it.each(onMongo ? (['SIGTERM'] as const) : (['SIGTERM', 'SIGHUP', 'SIGINT'] as const))(
    'answers whatever was sent on connections that are kept (%s), and takes new ones for a while',
    async (signal) => {
      const { server, url } = await start()
      const { answers, ended } = askers(url, 100)
      await asked(() => answers() > 200)
      server.child.kill(signal)
      expect(new Set(await ended)).toEqual(new Set(['200 close']))
      expect(await server.ended).toBe(0)
    },
  )

  it('ends without what takes longer than it waits, and leaves no half of it', async () => {
    const { server, ...at } = await start({ SLOW: FOR_EVER, STOP_AFTER: '1000' })
    const answered = write(at, 'endless')
    await server.says('slow')
    server.child.kill('SIGTERM')
    expect(await answered).toBe('nothing')
    expect(await server.ended).toBe(0)
    // On MongoDB a document is one write: it is there, whole.
    if (onMongo) acknowledged.push('endless')
  })

  it('would drop what it has begun if it ended at once', async () => {
    const { server, ...at } = await start({ SLOW: '1500' })
    const answered = write(at, 'dropped')
    await server.says('slow')
    await server.kill('SIGKILL')
    expect(await answered).toBe('nothing')
    if (onMongo) acknowledged.push('dropped')
  })

  if (onMongo) {
    it('leaves to the next what it acknowledged', async () => {
      await (await start()).server.kill('SIGTERM')
    })
    // A load is done by the command itself.
    return
  }

  it.each([
    [
      'ends without a load that takes longer, of which nothing is left',
      { SLOW: FOR_EVER, STOP_AFTER: '1000' },
      1,
      '',
      'The server stopped before the end. Run the command again.\n',
      'To change: nothing',
    ],
    ['finishes a load that was handed to it', { SLOW: '20' }, 0, 'Done.\n', '', 'To create: nothing'],
  ])('%s', async (_, settings, code, out, err, plan) => {
    const { server, url } = await start(settings)
    const load = typed('seed', ['tests/seed/everything/series.yaml'], env)
    await server.says('slow')
    // Where there is time, whoever asks meanwhile is answered too.
    const count = code ? 0 : 20
    const { answers, ended: told } = askers(url, count)
    await asked(() => answers() >= 2 * count)
    server.child.kill('SIGTERM')
    const ended = await load
    expect(await told).toEqual(Array.from({ length: count }, () => '200 close'))
    const withoutProgress = ended.err.replace(/^\d+ of \d+ written…\n/gm, '')
    expect([ended.code, withoutProgress]).toEqual([code, err])
    expect(ended.out.endsWith(out)).toBe(true)
    expect(await server.ended).toBe(0)
    const again = await typed('seed', ['tests/seed/everything/series.yaml', '--dry-run'], env)
    expect(again.out).toContain(plan)
    if (code) expect(again.out).toContain('Unchanged: nothing')
  })
})
