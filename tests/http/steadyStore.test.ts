import { afterEach, expect, it, jest } from '@jest/globals'
import { MemoryStore, rateLimit, type Store } from 'express-rate-limit'
import express from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SteadyStore } from '../../src/http/steadyStore'

const WINDOW = 3000
const servers: Server[] = []
afterEach(() => {
  jest.restoreAllMocks()
  for (const server of servers.splice(0)) server.close()
})

/** Asks a server that allows two questions for each window. */
const limited = async (store: Store): Promise<() => Promise<number>> => {
  const app = express()
  app.use(rateLimit({ windowMs: WINDOW, limit: 2, store, validate: false }))
  app.use((_req, res) => void res.sendStatus(200))
  const server = createServer(app)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return async () => (await fetch(`http://127.0.0.1:${port}`)).status
}

/** Asks until it is answered, as often as a busy front end; false where it still is refused long after its window. */
const isAnsweredAgain = async (ask: () => Promise<number>): Promise<boolean> => {
  for (const since = performance.now(); performance.now() - since < 2 * WINDOW;) {
    if ((await ask()) === 200) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

it.each([
  ['ours', () => new SteadyStore(), true],
  ['the library’s own, which goes by the clock on the wall', () => new MemoryStore(), false],
])('whoever was refused may ask again when the clock was set back by an hour: %s', async (_, store, again) => {
  const ask = await limited(store())
  expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429])
  const now = Date.now
  jest.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000)
  expect(await isAnsweredAgain(ask)).toBe(again)
})

it('an hour forward frees nobody before the window ends', () => {
  const store = new SteadyStore()
  store.init({ windowMs: 60_000 })
  for (let n = 1; n <= 3; n++) expect(store.increment('a').totalHits).toBe(n)
  const now = Date.now
  jest.spyOn(Date, 'now').mockImplementation(() => now() + 3_600_000)
  const { resetTime, totalHits } = store.increment('a')
  expect(totalHits).toBe(4)
  expect(resetTime!.getTime() - Date.now()).toBeLessThanOrEqual(60_000)
  store.decrement('a')
  expect(store.increment('a').totalHits).toBe(4)
  store.resetKey('a')
  expect([store.increment('a').totalHits, store.increment('b').totalHits]).toEqual([1, 1])
})
