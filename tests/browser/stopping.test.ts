import { expect, test } from '@jest/globals'
import { describeWithBrowser } from './support/useBrowser'
import { startServer } from './support/server'

describeWithBrowser('A server that is told to stop', () => {
  test('says so, answers on meanwhile, drops nothing, and ends', async () => {
    const server = await startServer({ notice: 4, withAdmin: false })
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
