import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { photograph } from '../support/photograph'
import { ended, listen } from './support/program'
import { freePort, startServer, type Running } from './support/server'
import { describeWithBrowser } from './support/useBrowser'

const varnishd = '/usr/sbin/varnishd'
const token = 'a-token-of-the-cache'

/** Varnish with the configuration that is shipped, on a port of its own. */
const startVarnish = async (folder: string, port: number, backend: number): Promise<ChildProcess> => {
  if (!existsSync(varnishd)) throw new Error('Varnish is not there: `apt-get install varnish`.')
  const shipped = await readFile(path.resolve('examples/varnish/default.vcl'), 'utf8')
  const secret = path.join(folder, 'token')
  const vcl = path.join(folder, 'default.vcl')
  await writeFile(secret, `${token}\n`, { mode: 0o644 })
  await writeFile(
    vcl,
    shipped.replace('.port = "3000"', `.port = "${backend}"`).replace('/etc/varnish/atelier.token', secret),
  )
  const args = ['-F', '-a', `127.0.0.1:${port}`, '-f', vcl, '-n', path.join(folder, 'work'), '-s', 'malloc,64m']
  // As the one who runs it, since the folders are theirs.
  const child = spawn(varnishd, ['-j', 'none', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = listen(child)
  for (let waited = 0; ; waited += 100) {
    const isThere = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)
    await isThere?.body?.cancel()
    if (isThere?.ok) return child
    if (child.exitCode !== null || waited > 30_000) throw new Error(`Varnish did not start:\n${said()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describeWithBrowser('Varnish in front', () => {
  let folder = ''
  let front = ''
  let server: Running
  let varnish: ChildProcess
  let account: Record<string, string> = {}
  const ids: Record<string, string> = {}

  /** What the cache answers, and whether it had it. */
  const get = async (where: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${front}${where}`, { headers, redirect: 'manual' })
    return {
      body: await response.text(),
      headers: response.headers,
      isHit: response.headers.get('x-cache') === 'hit',
      status: response.status,
    }
  }
  const isKept = async (where: string): Promise<boolean> => {
    await get(where)
    return (await get(where)).isHit
  }
  const send = async (method: string, where: string, data: object | FormData): Promise<{ id: string }> => {
    const isForm = data instanceof FormData
    const response = await fetch(`${front}/api${where}`, {
      method,
      headers: { ...account, ...(isForm ? {} : { 'Content-Type': 'application/json' }) },
      body: isForm ? data : JSON.stringify(data),
    })
    const body = (await response.json()) as { doc?: { id: string } }
    if (!response.ok) throw new Error(JSON.stringify(body))
    return { id: body.doc?.id ?? '' }
  }
  /** What the cache answers once it was told: well before what it has is over by itself. */
  const soon = async (where: string, is: (said: Awaited<ReturnType<typeof get>>) => boolean): Promise<void> => {
    for (let waited = 0; ; waited += 50) {
      const said = await get(where)
      if (is(said)) return
      if (waited > 10_000) throw new Error(`${where} is as before: ${said.status} ${said.body.slice(0, 300)}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-varnish-'))
    const port = await freePort()
    front = `http://127.0.0.1:${port}`
    server = await startServer({
      env: {
        CDN_PURGE_TOKEN: token,
        CDN_PURGE_URL: `${front}/purge`,
        CDN_SECONDS: '3600',
        LOG_LEVEL: 'warn',
        PUBLIC_URL: front,
        TRUST_PROXY: '1',
      },
    })
    varnish = await startVarnish(folder, port, Number(new URL(server.url).port))
    const { email, password } = server.admin!
    const login = await fetch(`${front}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    account = {
      Cookie: login.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
      Origin: front,
    }
    const picture = new FormData()
    picture.set('_payload', JSON.stringify({ decorative: true }))
    const image = await photograph('png', { height: 60, width: 80 })
    picture.set('file', new Blob([new Uint8Array(image)], { type: 'image/png' }), 'salle.png')
    ids.picture = (await send('POST', '/media?locale=fr', picture)).id
    for (const name of ['un', 'deux']) {
      const data = {
        title: `Atelier ${name}`,
        slug: name,
        startsAt: '2030-04-26T16:00',
        endsAt: '2030-04-26T18:00',
        timeZone: 'Europe/Paris',
        attendanceMode: 'online',
        cover: ids.picture,
      }
      ids[name] = (await send('POST', '/workshops?locale=fr', data)).id
      await send('PATCH', `/workshops/${ids[name]}?locale=en`, { title: `Workshop ${name}`, _status: 'published' })
    }
    // The cache is told of each write once more two seconds later: what it has from then on stays.
    for (let since = performance.now(); performance.now() - since < 3000;) {
      if (!(await get('/fr')).isHit) since = performance.now()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }, 240_000)
  afterAll(async () => {
    varnish?.kill('SIGTERM')
    if (varnish) await ended(varnish)
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  }, 60_000)

  test('keeps what is public, pages, answers and pictures, and gives it to all who ask', async () => {
    const { body } = await get('/api/workshops/by-slug/un')
    const [, file = ''] = /"url":"([^"]*\/api\/media\/file\/[^"]*)"/.exec(body) ?? []
    const asked = [
      '/fr',
      '/en',
      '/fr/ateliers/un',
      '/en/workshops/un',
      '/api/workshops',
      '/api/workshops/by-slug/un',
      '/api/series',
    ]
    const picture = file.replace(/^https?:\/\/[^/]+/, '')
    expect(picture).toMatch(/\?v=/)
    for (const where of [...asked.slice(0, -1), picture]) expect([where, await isKept(where)]).toEqual([where, true])
    // As it is compressed for each, and as whoever has it already is told.
    const { headers, isHit } = await get('/fr/ateliers/un', { 'Accept-Encoding': 'gzip' })
    expect([isHit, headers.get('content-encoding'), headers.get('cache-control')]).toEqual([
      true,
      'gzip',
      'public, max-age=0, s-maxage=3600, must-revalidate',
    ])
    expect((await get('/fr/ateliers/un', { 'If-None-Match': headers.get('etag')! })).status).toBe(304)
    // What is of one request, or for caches alone, is given to nobody else.
    for (const name of ['cache-tag', 'ratelimit', 'x-cost', 'x-request-id']) expect(headers.get(name)).toBeNull()
    let hits = 0
    for (let n = 0; n < 100; n++) hits += Number((await get(asked[n % 6]!)).isHit)
    expect(hits).toBe(100)
  })

  test('gives what was published at once, and goes on with what nothing was written of', async () => {
    let goesOn = false
    // What was written before is told twice, the second time two seconds later.
    for (let n = 0; !goesOn && n < 20; n++) {
      for (const where of ['/fr/ateliers/deux', '/fr/ateliers/un', '/fr']) await isKept(where)
      const title = `Atelier renommé ${n}`
      await send('PATCH', `/workshops/${ids.un}?locale=fr`, { title, _status: 'published' })
      await soon('/fr/ateliers/un', ({ body }) => body.includes(title))
      await soon('/fr', ({ body }) => body.includes(title))
      goesOn = (await get('/fr/ateliers/deux')).isHit
    }
    expect(goesOn).toBe(true)
  })

  test('gives nothing that was withdrawn, nor its picture', async () => {
    const { body } = await get('/api/workshops/by-slug/deux')
    const picture = (/"url":"[^"]*?(\/api\/media\/file\/[^"]*)"/.exec(body) ?? [])[1] ?? ''
    expect([await isKept('/en/workshops/deux'), await isKept(picture)]).toEqual([true, true])
    await send('PATCH', `/workshops/${ids.deux}?locale=fr`, { _status: 'draft' })
    await soon('/en/workshops/deux', ({ status }) => status === 404)
    expect((await get(picture)).status).toBe(200)
    await send('PATCH', `/workshops/${ids.un}?locale=fr`, { _status: 'draft' })
    await soon(picture, ({ status }) => status === 404 || status === 403)
    await send('PATCH', `/workshops/${ids.un}?locale=fr`, { _status: 'published' })
    await soon('/fr/ateliers/un', ({ status }) => status === 200)
  })

  test('keeps nothing that is for one alone, and takes orders from nobody', async () => {
    const draft = `/api/workshops/${ids.deux}?draft=true`
    expect((await get(draft, account)).body).toContain('Atelier deux')
    expect((await get(draft, account)).isHit).toBe(false)
    const stranger = await get(draft)
    expect([stranger.body.includes('Atelier deux'), stranger.status]).toEqual([false, 404])
    for (const where of ['/api/users/me', '/admin/login', '/readyz', '/fr/nothing', '/fr/inscription/retrouver'])
      expect([where, await isKept(where)]).toEqual([where, false])
    const ordered = await fetch(`${front}/purge`, { method: 'POST', headers: { 'Cache-Tag': 'content' } })
    expect(ordered.status).toBe(403)
    // It was not there yet when the server started.
    expect(server.said().match(/cannot be told/g)).toHaveLength(1)
  })
})
