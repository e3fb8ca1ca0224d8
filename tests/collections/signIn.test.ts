import crypto from 'node:crypto'
import { request } from 'node:http'
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { describeWithDatabase } from '../support/database'
import { Random } from '../support/random'
import { shapedLogin } from '../http/fuzz/loginForms'
import { post, withoutId } from '../support/posted'
import { makeAccount, useServer, type Account } from '../support/server'
import { useRest } from '../support/useRest'

const password = 'a long enough password'

describeWithDatabase('logging in', () => {
  const { asked, database } = useRest()
  const limited = useServer(() => database.payload, { loginLimit: 5, trustProxy: 1 })
  let admin: Account
  beforeAll(async () => {
    admin = await makeAccount(database.payload, 'admin')
  })

  describe('attempts from one address', () => {
    const from = (address: string) => ({ 'x-forwarded-for': address })
    const attempt = (address: string, secret: string) =>
      post(`${limited.url}/api/users/login`, { email: admin.email, password: secret }, from(address))

    it('are counted when they fail, and the account stays open to its owner elsewhere', async () => {
      for (let count = 0; count < 8; count++) expect((await attempt('192.0.2.9', password)).status).toBe(200)
      const statuses: number[] = []
      for (let count = 0; count < 7; count++)
        statuses.push((await attempt('192.0.2.1', 'a wrong long password')).status)
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
      const refused = await attempt('192.0.2.1', password)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(JSON.parse(refused.text)).toMatchObject({ errors: [{ message: expect.any(String) }] })
      expect((await attempt('192.0.2.2', password)).status).toBe(200)
    })

    it('are those of a device, where it has logged in before', async () => {
      const mine = await attempt('192.0.2.7', password)
      const [device = ''] = mine.headers.getSetCookie().filter((cookie) => cookie.startsWith('atelier-device-'))
      for (let count = 0; count < 6; count++) await attempt('192.0.2.7', 'a wrong long password')
      expect((await attempt('192.0.2.7', password)).status).toBe(429)
      const headers = { ...from('192.0.2.7'), cookie: device.split(';')[0] ?? '', origin: limited.url }
      const again = await post(`${limited.url}/api/users/login`, { email: admin.email, password }, headers)
      expect(again.status).toBe(200)
    })

    it('are those of the address, where a device has logged in to accounts of others alone', async () => {
      const insider = await makeAccount(database.payload, 'editor')
      const send = (email: string, secret: string, cookie: string) =>
        post(
          `${limited.url}/api/users/login`,
          { email, password: secret },
          { ...from('192.0.2.81'), cookie, origin: limited.url },
        )
      const cookies: string[] = []
      for (let n = 0; n < 3; n++) {
        const { headers } = await send(insider.email, password, '')
        const [device = ''] = headers.getSetCookie().filter((cookie) => cookie.startsWith('atelier-device-'))
        cookies.push(device.split(';')[0] ?? '')
      }
      expect(new Set(cookies).size).toBe(3)
      // A password that is blank fails without being worked out.
      const isCounted = async (email: (n: number) => string): Promise<boolean[]> => {
        const answers: boolean[] = []
        for (const [n, cookie] of [...cookies, ...cookies, ...cookies].entries())
          answers.push((await send(email(n), ' ', cookie)).status === 429)
        return answers
      }
      const limits = Array.from({ length: 9 }, (_, n) => n >= 5)
      expect(await isCounted((n) => `somebody${n}@example.org`)).toEqual(limits)
      // To their own they get from there, and all their devices together guess no more often.
      expect((await send(insider.email, password, cookies[0] ?? '')).status).toBe(200)
      expect(await isCounted(() => insider.email)).toEqual(limits)
    })

    it('are counted together when they come at once', async () => {
      const all = await Promise.all(Array.from({ length: 12 }, () => attempt('192.0.2.3', 'a wrong long password')))
      expect(all.filter(({ status }) => status === 401)).toHaveLength(5)
      expect(all.filter(({ status }) => status === 429)).toHaveLength(7)
    })

    it('count requests for a new password too', async () => {
      const statuses: number[] = []
      for (let count = 0; count < 6; count++) {
        const url = `${limited.url}/api/users/forgot-password`
        statuses.push((await post(url, { email: `n${count}@example.org` }, from('192.0.2.4'))).status)
      }
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    })
  })

  describe('wrong passwords for one account', () => {
    const minutes = 60_000
    const counting = useServer(() => database.payload, {
      attempts: {
        address: { most: 3, forgetAfter: minutes },
        device: { most: 2, forgetAfter: minutes },
        strangers: { most: 5, forgetAfter: minutes },
      },
      loginLimit: 1000,
      trustProxy: 1,
    })
    const attempt = async (email: string, secret: string, address: string, cookie = '') => {
      const headers = { 'x-forwarded-for': address, ...(cookie ? { cookie, origin: counting.url } : {}) }
      return post(`${counting.url}/api/users/login`, { email, password: secret }, headers)
    }
    const wrong = async (email: string, address: string, cookie?: string): Promise<number> =>
      (await attempt(email, 'a wrong long password', address, cookie)).status
    const devicesIn = ({ headers }: { headers: Headers }): string[] =>
      headers.getSetCookie().filter((cookie) => cookie.startsWith('atelier-device-'))
    const times = <T>(count: number, act: (n: number) => Promise<T>): Promise<T[]> =>
      Array.from({ length: count }, (_, n) => n).reduce<Promise<T[]>>(
        async (before, n) => [...(await before), await act(n)],
        Promise.resolve([]),
      )

    it('shut out who sends them, from one address or from many, and nobody who has logged in by their device', async () => {
      const { email, id } = await makeAccount(database.payload, 'editor')
      const [device = ''] = devicesIn(await attempt(email, password, '192.0.2.10'))
      const cookie = device.split(';')[0]
      expect(device).toMatch(/; Max-Age=\d+; Path=\/api\/users; HttpOnly; SameSite=Strict/)
      expect(device).not.toContain(email.split('@')[0])
      expect(await times(4, () => wrong(email, '192.0.2.11'))).toEqual([401, 401, 401, 429])
      // Nobody else was held up by that one; all of them together are.
      expect(await times(3, (n) => wrong(email, `192.0.2.2${n}`))).toEqual([401, 401, 429])
      const late = await attempt(email, password, '192.0.2.30')
      expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true])
      // Who can be held up with them, by an address that they made up or by the cookie of another account, is.
      const another = await makeAccount(database.payload, 'editor')
      const [others = ''] = devicesIn(await attempt(another.email, password, '192.0.2.12'))
      for (const foreign of [others.split(';')[0], `${cookie?.split('=')[0]}=${others.split(/[=;]/)[1]}`, `${cookie}0`])
        expect((await attempt(email, password, '192.0.2.31', foreign)).status).toBe(429)
      expect((await attempt(email, password, '192.0.2.11', cookie)).status).toBe(200)
      // A device that is known guesses no more than others do.
      expect(await times(3, () => wrong(email, '192.0.2.10', cookie))).toEqual([401, 401, 429])
      expect((await attempt(another.email, password, '192.0.2.11')).status).toBe(200)
      const stored = await database.payload.db.findOne<{ id: string; lockUntil?: unknown; loginAttempts?: unknown }>({
        collection: 'users',
        where: { id: { equals: id } },
      })
      expect([stored?.loginAttempts, stored?.lockUntil ?? null]).toEqual([0, null])
    })

    it('are counted while they are under way, and the same where there is no account', async () => {
      const { email } = await makeAccount(database.payload, 'editor')
      const answers = async (address: string) => {
        const all = await Promise.all(
          Array.from({ length: 8 }, (_, n) => attempt(address, 'a wrong long password', `192.0.2.4${n}`)),
        )
        return all.map(({ status, text }) => [status, withoutId(text)]).toSorted()
      }
      const known = await answers(email)
      expect(known.filter(([status]) => status === 401)).toHaveLength(5)
      expect(await answers('nobody-at-all@example.org')).toEqual(known)
      expect((await attempt(` ${email.toUpperCase()} `, password, '192.0.2.50')).status).toBe(429)
    })

    it('are counted where they come in a form, as the page to log in sends them', async () => {
      const { email } = await makeAccount(database.payload, 'editor')
      const send = async (address: string): Promise<number> => {
        const body = new FormData()
        body.set('_payload', JSON.stringify({ email, password: 'a wrong long password' }))
        const headers = { 'x-forwarded-for': address }
        return (await fetch(`${counting.url}/api/users/login`, { method: 'POST', headers, body })).status
      }
      expect(await times(4, () => send('192.0.2.60'))).toEqual([401, 401, 401, 429])
    })

    it('are counted for the account that is logged in to, whatever the form, which never fails', async () => {
      const { email } = await makeAccount(database.payload, 'editor')
      expect(await times(6, (n) => wrong(email, `192.0.2.7${n}`))).toEqual([401, 401, 401, 401, 401, 429])
      const line = '----boundary0123456789abcdef'
      const two = (...heads: [string, string]) => ({
        type: `multipart/form-data; boundary=${line}`,
        body: `${heads
          .map((head, n) => {
            const said = n ? { email: 'n@example.org', password: ' ' } : { email, password }
            return `--${line}\r\n${head}\r\n\r\n${JSON.stringify(said)}\r\n`
          })
          .join('')}--${line}--\r\n`,
      })
      const is = (name: string): string => `Content-Disposition: form-data; name="${name}"`
      const forms = [
        two(`${is('_payload')}\r\n${is('x')}`, `${is('y')}\r\n${is('_payload')}`),
        two(`${is('x')}\r\n${is('_payload')}`, `${is('_payload')}\r\n${is('y')}`),
        ...Array.from({ length: 200 }, (_, n) =>
          shapedLogin(new Random(4, n), { email, password }, { email: `n${n}@example.org`, password: ' ' }),
        ),
      ]
      const names = ['login', 'login', 'login', 'forgot-password', 'reset-password', 'logout', 'refresh-token']
      const got: unknown[] = []
      let counted = 0
      for (const [n, { body, type }] of forms.entries()) {
        const name = n < 2 ? 'login' : new Random(5, n).pick(names)
        const headers = { 'content-type': type, 'x-forwarded-for': `198.51.100.${n % 250}` }
        const { status } = await fetch(`${counting.url}/api/users/${name}`, { method: 'POST', headers, body })
        if (status >= 500 || (name === 'login' && status === 200)) got.push([n, name, status, body])
        if (status === 429) counted++
      }
      expect(got).toEqual([])
      expect(counted).toBeGreaterThan(0)
      for (const type of ['Application/JSON', 'application/json ; charset=utf-8', 'APPLICATION/json;charset=UTF-8']) {
        const answer = await post(
          `${counting.url}/api/users/login`,
          { email: admin.email, password },
          { 'content-type': type },
        )
        expect([type, answer.status]).toEqual([type, 200])
      }
    })

    it('come with cookies of any bytes, and never fail', async () => {
      const { email, headers, id } = await makeAccount(database.payload, 'editor')
      const [device = ''] = devicesIn(await attempt(email, password, '192.0.2.90'))
      const account = device.split('=')[0] ?? ''
      const { hostname, port } = new URL(counting.url)
      const sent = (method: string, path: string, cookie: string, n: number): Promise<number> =>
        new Promise((resolve, reject) => {
          const said =
            method === 'PATCH' ? { password: 'a password that is long' } : { email, password: ' ', token: 'x' }
          const body = method === 'GET' ? '' : JSON.stringify(said)
          const all = {
            ...headers,
            ...(method === 'PATCH' ? {} : { Authorization: 'Basic eDp4' }),
            'Content-Type': 'application/json',
            'Content-Length': String(body.length),
            'X-Forwarded-For': `203.0.113.${n % 250}`,
            Cookie: cookie,
            Origin: counting.url,
          }
          const asked = request({ headers: all, hostname, method, path, port }, (answer) => {
            answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
          })
          // As bytes: with a text Node would write the head in UTF-8 too.
          asked.once('error', reject).end(Buffer.from(body))
        })
      const routes = [
        ...['login', 'forgot-password', 'reset-password', 'logout', 'refresh-token', 'confirm'].map((name) => [
          'POST',
          `/api/users/${name}`,
        ]),
        ['PATCH', `/api/users/${id}`],
        ['GET', '/api/users/me'],
        ['GET', '/api/workshops'],
        ['GET', `/preview/workshops/${id}`],
        ['GET', '/admin'],
      ] as const
      /** UTF-8, and bytes that are none, as they stand on the wire. */
      const bytes = (random: Random, length: number): string =>
        random
          .some(0, length, () =>
            random.pick([
              '0',
              'a',
              '.',
              '=',
              '%',
              '"',
              ' ',
              '\u00e9',
              '\u00c3\u00a9',
              '\u00ff',
              '\u00f0\u009f\u0092\u00a9',
            ]),
          )
          .join('')
      const hex = '0'.repeat(64)
      const failed: unknown[] = []
      for (let n = 0; n < 300; n++) {
        const random = new Random(6, n)
        const until = random.pick([String(Date.now() + 60_000), 'x', '9'.repeat(400), '\u00e9'])
        const signature = random.pick([
          `${hex.slice(2)}\u00c3\u00a9`,
          `${hex.slice(1)}\u00ff`,
          hex,
          bytes(random, 70),
          '',
          device.split('.')[1] ?? '',
        ])
        const name = random.pick([
          account,
          account,
          'atelier-confirmed',
          'atelier-confirmed',
          'payload-token',
          'atelier-device-',
          bytes(random, 10),
        ])
        const cookie = random
          .some(1, 3, () => `${name}=${random.pick([`${until}.${signature}`, bytes(random, 90)])}`)
          .join('; ')
        const [method = '', path = ''] =
          name === 'atelier-confirmed' && random.chance(0.5) ? (routes[6] ?? []) : random.pick(routes)
        const status = await sent(method, path, cookie, n)
        if (status >= 500) failed.push([method, path, cookie, status])
      }
      expect(failed).toEqual([])
    })

    it('do not come from a form on somebody else’s page, whatever the browser adds by itself', async () => {
      const { email } = await makeAccount(database.payload, 'editor')
      for (const authorization of [undefined, 'Basic dTpw', 'basic dTpw', 'Digest a=b', 'Negotiate YII=', '']) {
        const body = new FormData()
        body.set('_payload', JSON.stringify({ email, password }))
        const headers = {
          'sec-fetch-site': 'cross-site',
          origin: 'https://evil.example',
          ...(authorization === undefined ? {} : { authorization }),
        }
        const answer = await fetch(`${counting.url}/api/users/login`, { method: 'POST', headers, body })
        expect([authorization, [401, 403].includes(answer.status)]).toEqual([authorization, true])
        expect(answer.headers.getSetCookie()).toEqual([])
      }
    })
  })

  describe('to an account that changes at the same moment', () => {
    const ends: (() => void)[] = []
    afterEach(() => {
      for (const end of ends.splice(0)) end()
      jest.restoreAllMocks()
    })

    const logIn = ({ email }: Account) => asked('users/login', {}, { email, password })
    const stored = async ({ id }: Account) => {
      const doc = await database.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'users',
        where: { id: { equals: id } },
      })
      return doc as Record<string, unknown> & { sessions?: { id: string }[] }
    }

    /** Passwords are worked out, `n` of them, and stay so: the accounts were read. */
    const heldPasswords = async (n: number): Promise<() => void> => {
      const { pbkdf2 } = crypto
      let release = (): void => undefined
      const released = new Promise<void>((resolve) => (release = resolve))
      let held = 0
      let all = (): void => undefined
      const waiting = new Promise<void>((resolve) => (all = resolve))
      const spy = jest.spyOn(crypto, 'pbkdf2').mockImplementation((...args) => {
        // What is asked for later, such as a new password, is worked out at once.
        if (held >= n) return pbkdf2(...args)
        if (++held === n) all()
        void released.then(() => pbkdf2(...args))
      })
      ends.push(release)
      await waiting
      spy.mockRestore()
      return release
    }

    it('keeps the role, the key and the name that it got while somebody was logging in', async () => {
      const account = await makeAccount(database.payload, 'admin')
      const admin = await makeAccount(database.payload, 'admin')
      const logging = logIn(account)
      const release = await heldPasswords(1)
      const changed = await asked(
        `users/${account.id}`,
        admin.headers,
        { role: 'editor', name: 'Nina', enableAPIKey: false, apiKey: null },
        'PATCH',
      )
      expect(changed.status).toBe(200)
      release()
      expect(await logging).toMatchObject({ status: 200 })
      expect(await stored(account)).toMatchObject({ role: 'editor', name: 'Nina', sessions: [expect.any(Object)] })
      expect((await asked('users?limit=1', account.headers)).status).toBe(401)
    })

    it('lets nobody in by the password that it had, and keeps the new one', async () => {
      const account = await makeAccount(database.payload, 'editor')
      const admin = await makeAccount(database.payload, 'admin')
      const logging = logIn(account)
      const release = await heldPasswords(1)
      const changed = await asked(`users/${account.id}`, admin.headers, { password: 'quite another password' }, 'PATCH')
      expect(changed.status).toBe(200)
      release()
      expect(await logging).toMatchObject({ status: 401 })
      expect((await stored(account)).sessions ?? []).toEqual([])
      expect((await logIn(account)).status).toBe(401)
      expect(
        await asked('users/login', {}, { email: account.email, password: 'quite another password' }),
      ).toMatchObject({
        status: 200,
      })
    })

    it('is in from both windows where one logs in from two at once, and stays so when its name is changed', async () => {
      const account = await makeAccount(database.payload, 'editor')
      const logging = [logIn(account), logIn(account)]
      const release = await heldPasswords(2)
      release()
      expect((await Promise.all(logging)).map(({ status }) => status)).toEqual([200, 200])
      expect((await stored(account)).sessions).toHaveLength(2)
      expect((await asked(`users/${account.id}`, account.headers, { name: 'Nina' }, 'PATCH')).status).toBe(200)
      expect((await stored(account)).sessions).toHaveLength(2)
    })

    const admins = async (): Promise<number> =>
      (await database.payload.count({ collection: 'users', where: { role: { equals: 'admin' } } })).totalDocs

    it('is not one of the last administrators who all go: deleted by one request, demoted by one, or each by the other', async () => {
      const two = async (): Promise<[Account, Account]> => {
        await database.payload.db.deleteMany({ collection: 'users', where: {} })
        return [await makeAccount(database.payload, 'admin'), await makeAccount(database.payload, 'admin')]
      }
      for (const [method, data] of [
        ['DELETE', {}],
        ['PATCH', { role: 'editor' }],
      ] as const) {
        const [{ headers }] = await two()
        await asked('users?where[role][equals]=admin', headers, data, method)
        expect([method, await admins()]).not.toEqual([method, 0])
      }
      for (let n = 0; n < 5; n++) {
        const [one, other] = await two()
        await Promise.all([
          asked(`users/${other.id}`, one.headers, { role: 'editor' }, 'PATCH'),
          asked(`users/${one.id}`, other.headers, { role: 'editor' }, 'PATCH'),
        ])
        expect(await admins()).toBeGreaterThan(0)
      }
    })
  })
})
