import { cp, rm, stat } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import path from 'node:path'
import { afterAll, expect, it, jest } from '@jest/globals'
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
  const start = async (env: Env, settings: Env = {}): Promise<{ server: Running; url: string }> => {
    const server = startProcess('oneServer.ts', [], { ...env, ...settings })
    servers.push(server)
    await server.says('ready')
    return { server, url: (await server.says('listening ')).replace('listening ', '') }
  }
  /** An administrator of a database that no server has open. */
  const logIn = async (env: Env, url: string): Promise<Env> => {
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
  const withAdmin = async (): Promise<Env> => {
    const env = await fresh()
    const { out } = await typed('admin', ['admin@example.org'], env)
    if (!onMongo) expect(await unwritten(env)).toBe(0)
    return { ...env, PASSWORD: out.split('\n')[1] as string }
  }
  /** Begins to write an organisation in both languages; what it is answered, or that it is not. */
  const write = async (env: Env, url: string): Promise<{ answered: Promise<number | 'nothing'> }> => {
    const headers = { ...(await logIn(env, url)), 'content-type': 'application/json' }
    const answered = fetch(`${url}/api/organisations?locale=fr`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ name: { fr: 'Longue', en: 'Long' } }),
    }).then(
      ({ status }) => status,
      () => 'nothing' as const,
    )
    return { answered }
  }
  /** What a later server has of it, in both languages. */
  const stored = async (env: Env): Promise<Json[]> => {
    const { server, url } = await start(env)
    const answer = await fetch(`${url}/api/organisations?locale=all&draft=true`, { headers: await logIn(env, url) })
    const { docs } = (await answer.json()) as Json
    await server.kill('SIGTERM')
    return (docs as Json[]).map(({ name }) => name as Json)
  }
  const whole = { fr: 'Longue', en: 'Long' }

  it('finishes and answers what it has begun, and ends with it however long it would wait', async () => {
    const env = await withAdmin()
    const { server, url } = await start(env, { SLOW: '1500', STOP_AFTER: FOR_EVER })
    const { answered } = await write(env, url)
    await server.says('slow')
    server.child.kill('SIGTERM')
    expect(await answered).toBe(201)
    expect(await server.ended).toBe(0)
    if (!onMongo) {
      // The file alone is the database.
      expect(await unwritten(env)).toBe(0)
      const alone = await fresh()
      await cp(path.join(env.DATA_DIR as string, 'atelier.db'), path.join(alone.DATA_DIR as string, 'atelier.db'))
      // Whoever starts it next looks how its tables are filled: of a large file that takes longer than a stop may.
      const client = createClient({ url: `file:${path.join(alone.DATA_DIR as string, 'atelier.db')}` })
      const { rows } = await client.execute("select stat from sqlite_stat1 where tbl = 'organisations'")
      client.close()
      expect(rows).toEqual([])
      expect(await stored({ ...alone, PASSWORD: env.PASSWORD as string })).toMatchObject([whole])
    }
    expect(await stored(env)).toMatchObject([whole])
  })

  it.each(['exception', 'rejection'])(
    'finishes what it has begun also after an %s that nobody caught, and says by its exit code that it failed',
    async (FAILS) => {
      const env = await withAdmin()
      const { server, url } = await start(env, { FAILS, SLOW: '1500', STOP_AFTER: FOR_EVER })
      const { answered } = await write(env, url)
      await server.says('slow')
      server.child.kill('SIGUSR2')
      expect(await answered).toBe(201)
      expect(await server.ended).toBe(1)
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

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    'answers whatever was sent on connections that are kept (%s), and takes new ones for a while',
    async (signal) => {
      const { server, url } = await start(await fresh())
      const { answers, ended } = askers(url, 100)
      await asked(() => answers() > 200)
      server.child.kill(signal)
      expect(new Set(await ended)).toEqual(new Set(['200 close']))
      expect(await server.ended).toBe(0)
    },
  )

  it('ends without what takes longer than it waits, and leaves no half of it', async () => {
    const env = await withAdmin()
    const { server, url } = await start(env, { SLOW: FOR_EVER, STOP_AFTER: '1000' })
    const { answered } = await write(env, url)
    await server.says('slow')
    server.child.kill('SIGTERM')
    expect(await answered).toBe('nothing')
    expect(await server.ended).toBe(0)
    // On MongoDB a document is one write: it is there, whole.
    expect(await stored(env)).toMatchObject(onMongo ? [whole] : [])
  })

  it('would drop what it has begun if it ended at once', async () => {
    const env = await withAdmin()
    const { server, url } = await start(env, { SLOW: '1500' })
    const { answered } = await write(env, url)
    await server.says('slow')
    await server.kill('SIGKILL')
    expect(await answered).toBe('nothing')
    expect(await stored(env)).toMatchObject(onMongo ? [whole] : [])
  })

  // On MongoDB a load is done by the command itself.
  if (onMongo) return

  it.each([
    ['finishes a load that was handed to it', { SLOW: '20' }, 0, 'Done.\n', '', 'To create: nothing'],
    [
      'ends without a load that takes longer, of which nothing is left',
      { SLOW: FOR_EVER, STOP_AFTER: '1000' },
      1,
      '',
      'The server stopped before the end. Run the command again.\n',
      'To change: nothing',
    ],
  ])('%s', async (_, settings, code, out, err, plan) => {
    const env = await fresh()
    const { server, url } = await start(env, settings)
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
