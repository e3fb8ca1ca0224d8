import { request } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { describeWithDatabase, useDatabase } from '../support/database'
import { useServer } from '../support/server'
import { Random } from '../support/random'

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

/** Does it `COUNT` times, several at once. */
const often = async <T>(act: (n: number) => Promise<T>): Promise<T[]> => {
  const all: T[] = []
  for (let n = 0; n < COUNT; n += 25)
    all.push(...(await Promise.all(Array.from({ length: 25 }, (_, more) => act(n + more)))))
  return all
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
    const others = await often((n) => post(spelled(path, new Random(1, n)), from, data))
    expect(others).toHaveLength(COUNT)
    expect(others.filter((other) => other === answered).length).toBeLessThan(LIMIT)
    // Somebody else is not held up by it.
    expect(await post(path, `${from}0`, data)).toBe(answered)
  })

  const account = 'email: "nobody@example.org"'
  const password = 'password: "a password that is long"'
  const mutations = [
    `loginUser(${account}, ${password}) { token }`,
    `forgotPasswordUser(${account})`,
    `resetPasswordUser(token: "none", ${password}) { token }`,
    `unlockUser(${account})`,
    `createUser(data: { ${account}, ${password} }) { id }`,
  ].map((mutation) => ({ query: `mutation { ${mutation} }` }))
  const first = { email: 'first@example.org', password: 'a password that is long', role: 'admin' }

  it.each([
    ['users/unlock', [{ email: 'nobody@example.org' }]],
    ['users/first-register', [first]],
    ['users', [first]],
    ['users/confirm', [{ password: 'a password that is long' }]],
    ['graphql', mutations],
  ])('or is closed to strangers, however its path is spelled: %s', async (name, bodies) => {
    const answers = await often(async (n) => {
      const random = new Random(2, n)
      const path = spelled(`/api/${name}`, random)
      return `${await post(path, '192.0.2.9', random.pick<object>(bodies))} ${path}`
    })
    expect(answers.filter((answer) => !/^4\d\d /.test(answer))).toEqual([])
    expect((await database.payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })

  describe('of an installation without accounts', () => {
    const reached: string[] = []
    const open = useServer(() => database.payload, {
      ready: () => ({
        payload: database.payload,
        admin: (req, res) => {
          reached.push(req.url)
          res.end('Next')
        },
      }),
    })

    /** Another spelling of what Next has, on the way through what it opens to everybody. */
    const through = (path: string, random: Random): string => {
      const up = random.pick([
        '../',
        '..%2f',
        '%2e%2e/',
        '.%2e/',
        '..\\',
        '..%5c',
        '%2e%2e%2f',
        './../',
        '..;/',
        '%252e%252e/',
        '../x/../',
      ])
      const down = random.pick([
        '/_next/static/',
        '/_next/static/chunks/',
        '/_next/',
        '/_next/static/x/',
        '/fr/',
        '/assets/',
        '//',
        '/',
      ])
      return random.chance(0.5) ? `${down}${up.repeat(1 + random.below(3))}${path.slice(1)}` : spelled(path, random)
    }

    it('is found by its name in small letters alone', async () => {
      const before = reached.length
      for (const path of [
        '/_NEXT/static/x',
        '/_Next/static/x',
        '/ADMIN',
        '/Admin/login',
        '/aDMIN/x',
        '/API/users/me',
        '/Api/series',
      ]) {
        const answer = await fetch(`${open.url}${path}`)
        expect([path, answer.status, await answer.text()]).toEqual([path, 404, expect.stringContaining('</html>')])
      }
      expect(reached.slice(before)).toEqual([])
    })

    it('leads nobody to a form, and to nothing of the admin but what it is built of', async () => {
      const { hostname, port } = new URL(open.url)
      await often((n) => {
        const random = new Random(3, n)
        const pages = ['/admin/create-first-user', '/admin', '/admin/collections/users/create', '/_next/image']
        const path = through(random.pick(pages), random)
        const method = random.pick(['GET', 'GET', 'HEAD', 'POST'])
        const headers: Record<string, string> = random.chance(0.3) ? { 'Next-Action': 'a0'.repeat(20), RSC: '1' } : {}
        return new Promise<void>((resolve, reject) => {
          const sent = request({ headers, hostname, method, path, port }, (answer) =>
            answer.resume().on('end', resolve),
          )
          sent.on('error', reject).end()
        })
      })
      const segments = reached.map((url) => decodeURIComponent(url.replace(/\?.*/, '')).split(/[/\\]/))
      expect(segments.length).toBeGreaterThan(0)
      expect(
        segments.filter(([, one, other, ...names]) => one !== '_next' || other !== 'static' || names.includes('..')),
      ).toEqual([])
    })
  })
})
