import crypto from 'node:crypto'
import { afterEach, expect, it, jest } from '@jest/globals'
import { describeWithDatabase } from '../support/database'
import { makeAccount, type Account } from '../support/server'
import { useRest } from '../support/useRest'

const password = 'a long enough password'

describeWithDatabase('an account that changes at the same moment', () => {
  const { asked, database } = useRest()
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
    expect(await asked('users/login', {}, { email: account.email, password: 'quite another password' })).toMatchObject({
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
