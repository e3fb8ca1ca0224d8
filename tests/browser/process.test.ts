import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startServer, type Running } from './support/server'
import { describeWithBrowser } from './support/useBrowser'

/** Says of a server's process which Payload instance it has, by number, and how often it has the SQLite file open. */
const watch = `
import { readdirSync, readlinkSync } from 'node:fs'
const seen = []
setInterval(() => {
  const payload = globalThis._payload?.get('default')?.payload
  if (!payload) return
  if (!seen.includes(payload)) seen.push(payload)
  const open = readdirSync('/proc/self/fd').filter((fd) => {
    try { return readlinkSync('/proc/self/fd/' + fd).endsWith('/atelier.db') } catch { return false }
  })
  process.stdout.write('INSTANCES ' + seen.length + ' FILES ' + open.length + '\\n')
}, 100).unref()`

describeWithBrowser('The server’s process', () => {
  let server: Running

  beforeAll(async () => {
    server = await startServer({ notice: 4, preload: watch })
  }, 240_000)
  afterAll(() => server?.stop(), 60_000)

  test('has one Payload instance, though the admin and the API are each built with a copy of its code', async () => {
    const last = async (): Promise<string | undefined> => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return server
        .said()
        .match(/INSTANCES \d+ FILES \d+/g)
        ?.at(-1)
    }
    const before = await last()
    expect(before).toMatch(/^INSTANCES 1 /)
    const response = await fetch(`${server.url}/admin/logout-inactivity`)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page.includes('template-minimal')).toBe(true)
    expect(await last()).toBe(before)
  })

  test('that is told to stop says so, answers on meanwhile, drops nothing, and ends', async () => {
    const ask = async (path: string): Promise<number> => {
      const response = await fetch(`${server.url}${path}`, { headers: { connection: 'close' } })
      await response.text()
      return response.status
    }
    expect(await ask('/readyz')).toBe(200)
    const stopped = server.stop()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const answers: number[] = []
    for (const until = Date.now() + 1500; Date.now() < until;) answers.push(await ask('/fr'))
    expect(await ask('/readyz')).toBe(503)
    expect(answers.length).toBeGreaterThan(5)
    expect(new Set(answers)).toEqual(new Set([200]))
    // Its notice is not over yet; what it has begun it finishes.
    const last = Promise.all(Array.from({ length: 10 }, () => ask('/api/organisations')))
    expect(await last).toEqual(Array.from({ length: 10 }, () => 200))
    await stopped
    await expect(ask('/healthz')).rejects.toThrow('fetch failed')
  })
})
