import { request } from 'node:http'
import { expect, it } from '@jest/globals'
import { describeWithDatabase, useDatabase } from '../support/database'
import { useServer } from '../support/server'
import { Random } from './fuzz/random'

const LIMIT = 5
const COUNT = 1000

/** Another spelling of a path: what one reader takes for the same and another does not. */
const spelled = (path: string, random: Random): string => {
  const ways: ((said: string) => string)[] = [
    (said) => said.replace(/\//g, (slash) => (random.chance(0.3) ? '//' : slash)),
    (said) => `${said}${random.pick(['/', '//', '/.', '/./', '/x/..', '%2f', '/%2e', '?', '?a=1', ';', '%00', '%20'])}`,
    (said) => said.replace(/\/(?=[^/]*$)/, random.pick(['/./', '/x/../', '/%2e/', '/x/%2e%2e/', '%2f', '\\', '/;/'])),
    (said) => said.replace(/[a-z]/g, (letter) => (random.chance(0.2) ? letter.toUpperCase() : letter)),
    (said) => said.replace(/[a-z-]/g, (c) => (random.chance(0.1) ? `%${c.charCodeAt(0).toString(16)}` : c)),
    (said) => said.replace('/api', random.pick(['/api/', '//api', '/API', '/./api', '/x/../api', '/%61pi', '/api/.'])),
    (said) => `http://${random.pick(['localhost', '127.0.0.1'])}${said}`,
  ]
  return random.some(1, 3, () => random.pick(ways)).reduce((said, way) => way(said), path)
}

describeWithDatabase('a route whose attempts are counted', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { loginLimit: LIMIT, trustProxy: 1 })

  const post = (path: string, from: string, data: object): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url)
      const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': from }
      const sent = request({ headers, hostname, method: 'POST', path, port }, (answer) => {
        void answer.toArray().then((parts) => {
          const [, code] = /"code":"([A-Z_]+)"/.exec(Buffer.concat(parts).toString()) ?? []
          resolve(`${answer.statusCode} ${code}`)
        })
      })
      sent.once('error', reject)
      sent.end(JSON.stringify(data))
    })

  it.each([
    ['192.0.2.1', 'login', { email: 'nobody@example.org', password: 'not the password' }],
    ['192.0.2.2', 'forgot-password', { email: 'nobody@example.org' }],
    ['192.0.2.3', 'reset-password', { password: 'a password that is long', token: 'none' }],
  ])('counts them however its path is spelled (from %s: %s)', async (from, name, data) => {
    const path = `/api/users/${name}`
    const answered = await post(path, from, data)
    expect(answered).not.toMatch(/^(404|429)/)
    let reached = 1
    for (let n = 0; n < COUNT; n++)
      if ((await post(spelled(path, new Random(1, n)), from, data)) === answered) reached += 1
    expect(reached).toBeLessThanOrEqual(LIMIT)
    // Somebody else is not held up by it.
    expect(await post(path, `${from}0`, data)).toBe(answered)
  })
})
