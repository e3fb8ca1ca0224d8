import { rm } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { describeWithDatabase, freshEnvironment } from '../support/database'
import { startProcess } from '../support/process'

describeWithDatabase('the cookie of a session', () => {
  it.each([
    ['https://workshops.example', true],
    ['http://127.0.0.1:3000', false],
  ])('served at %s is for https alone: %s', async (PUBLIC_URL, isSecure) => {
    const env = await freshEnvironment()
    const serving = startProcess('serveApp.ts', [], { ...env, PUBLIC_URL })
    const [, url] = (await serving.says('serving ')).split(' ') as [string, string]
    const entered = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'admin@example.org', password: 'a long enough password' }),
    })
    expect(entered.status).toBe(200)
    expect(/;\s*Secure\b/i.test(entered.headers.getSetCookie().join())).toBe(isSecure)
    await serving.kill()
    await rm(env.DATA_DIR as string, { recursive: true, force: true })
  })
})
