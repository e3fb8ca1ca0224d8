import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { offered } from '../../src/admin/payloadFixes/serverFunctions'
import { admin } from '../http/fuzz/admin'
import { judge } from '../http/fuzz/judge'
import { Random } from '../support/random'
import { send } from '../http/fuzz/send'
import { fromPage } from './support/Admin'
import { startServer, type Running } from './support/server'
import { describeWithBrowser } from './support/useBrowser'

/**
 * As tests/http/fuzz.test.ts, of the built admin. FUZZ_SEED, FUZZ_COUNT and FUZZ_FROM say which requests and how many. Without them, each of the
 * two who ask sends others.
 */
const seed = Number(process.env.FUZZ_SEED ?? 20210426)
const count = Number(process.env.FUZZ_COUNT ?? 200)

describeWithBrowser('The admin, asked what nobody thought of', () => {
  let server: Running
  let cookie: string
  let actions: string[]

  beforeAll(async () => {
    const known = JSON.parse(await readFile('.next/server/server-reference-manifest.json', 'utf8')) as { node: object }
    actions = Object.keys(known.node)
    expect(actions).not.toEqual([])
    server = await startServer()
    const login = await fetch(`${server.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(server.admin),
    })
    cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect(login.status).toBe(200)
  }, 240_000)
  afterAll(() => server?.stop(), 60_000)

  test('answers a request to upgrade as any other', async () => {
    for (const path of ['/admin', '/_next/x', '/api/series', '/fr']) {
      const headers = { Upgrade: 'websocket', Connection: 'Upgrade' }
      expect([path, (await send(server.url, { fromSchema: false, method: 'GET', path, headers })).status]).toEqual([
        path,
        expect.any(Number),
      ])
    }
  })

  test('gives nothing of a list that is for nobody, which is no failure', async () => {
    const headers = { Cookie: cookie, ...fromPage, 'Content-Type': 'text/plain;charset=UTF-8' }
    const body = JSON.stringify([{ name: 'render-list', args: { collectionSlug: 'payload-kv', query: {} } }])
    const answers = actions.map((action) =>
      send(server.url, {
        fromSchema: false,
        method: 'POST',
        path: '/admin',
        headers: { ...headers, 'Next-Action': action },
        body,
      }),
    )
    for (const { status } of await Promise.all(answers)) expect(status).toBeLessThan(500)
  })

  test('refuses in words what its server functions cannot do', async () => {
    const headers = { Cookie: cookie, ...fromPage, 'Content-Type': 'text/plain;charset=UTF-8' }
    const usual: Record<string, unknown> = {
      collectionSlug: 'workshops',
      columns: ['title'],
      data: {},
      docPermissions: { create: true, fields: true, read: true, readVersions: true, update: true },
      docPreferences: { fields: {} },
      enableRowSelections: false,
      field: { name: 'title', type: 'text' },
      formState: {},
      initialValue: null,
      operation: 'update',
      path: 'title',
      query: {},
      renderAllFields: true,
      schemaPath: 'workshops.title',
      widgetData: {},
      widgetSlug: 'collections',
    }
    const names = Object.keys(usual)
    /** Each argument as something else, and all of them. */
    const wrong = [null, 1, 'nothing', [], { toString: 1 }].flatMap((value) => [
      Object.fromEntries(names.map((name) => [name, value])),
      ...names.filter((_, n) => n % 3 === 0 || value === null).map((name) => ({ ...usual, [name]: value })),
    ])
    const faults: string[] = []
    let refused = 0
    for (const name of offered)
      for (const args of [{}, ...wrong])
        for (const action of actions) {
          const body = JSON.stringify([{ name, args }])
          const request = { method: 'POST', path: '/admin', headers: { ...headers, 'Next-Action': action }, body }
          const { body: answer, status } = await send(server.url, { fromSchema: false, ...request })
          if (status === 400 && /"code":"ACTION_MALFORMED","message":"\w/.test(answer.toString())) refused++
          else if (status === 400 || status >= 500) faults.push(`${status} ${body}: ${answer.toString().slice(0, 200)}`)
        }
    expect(faults).toEqual([])
    expect(refused).toBeGreaterThan(0)
  })

  test.each(['a stranger', 'the administrator'])(
    'answers %s in time and without a failure',
    async (who) => {
      const isStranger = who === 'a stranger'
      const from = Number(process.env.FUZZ_FROM ?? (isStranger ? 0 : count))
      const faults: string[] = []
      for (let n = from; n < from + count; n++) {
        const request = admin(new Random(seed, n), actions)
        // A session that is sent is not ended by an address.
        if (!isStranger && !/logout/.test(request.path))
          request.headers = { Cookie: cookie, ...fromPage, ...request.headers }
        const fault = await send(server.url, request).then(
          (answer) => judge(request, isStranger ? 'stranger' : 'admin', answer),
          String,
        )
        const { body = '', headers, method, path } = request
        if (fault)
          faults.push(
            `${fault}\nFUZZ_SEED=${seed} FUZZ_FROM=${n} FUZZ_COUNT=1: ${method} ${path} ${JSON.stringify(headers)} ${body.toString()}`,
          )
      }
      expect(faults).toEqual([])
    },
    3_600_000,
  )
})
