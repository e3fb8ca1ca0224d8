import { expect, test } from '@jest/globals'
import { describeWithBrowser } from './support/useBrowser'
import { startServer } from './support/server'

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

describeWithBrowser('The admin and the API', () => {
  test('have one Payload instance, though each is built with a copy of its code', async () => {
    const server = await startServer({ preload: watch })
    const last = async (): Promise<string | undefined> => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return server
        .said()
        .match(/INSTANCES \d+ FILES \d+/g)
        ?.at(-1)
    }
    try {
      const before = await last()
      expect(before).toMatch(/^INSTANCES 1 /)
      const response = await fetch(`${server.url}/admin/login`)
      const page = await response.text()
      expect(response.status).toBe(200)
      expect(page.includes('LoginForm')).toBe(true)
      expect(await last()).toBe(before)
    } finally {
      await server.stop()
    }
  })
})
