import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import { createLocalReq } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { resetLink } from '../../src/cms/accounts/resetLink'
import { findMain } from '../../src/database/documents'
import { describeWithDatabase } from '../support/database'
import { makeAccount, type Account } from '../support/server'
import { useRest } from '../support/useRest'
import { useSink, type SunkMail } from '../support/useSink'

const password = 'a long enough password'

describeWithDatabase('the second factor and the sessions of an account', () => {
  const sink = useSink()
  const { asked, database, url } = useRest({ trustProxy: 1 })

  /** The code of a secret, so many steps from now. */
  const codeOf = (secret: string, steps = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })
  const wrongFor = (secret: string): string => {
    const right = [-2, -1, 0, 1, 2].map((steps) => codeOf(secret, steps))
    return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code)) as string
  }

  const send = async (way: string, data: object, headers: Record<string, string> = {}, method = 'POST') => {
    const response = await fetch(`${url()}/api/users/${way}`, {
      method,
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      ...(method === 'GET' ? {} : { body: JSON.stringify(data) }),
    })
    const text = await response.text()
    const body = JSON.parse(text)
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
    return { status: response.status, code: body.errors?.[0]?.code as string | undefined, body, cookies, text }
  }
  const login = (account: Account, more: object = {}, headers: Record<string, string> = {}) =>
    send('login', { email: account.email, password, ...more }, headers)
  /** The headers of a new session. */
  const session = async (account: Account, more: object = {}, headers: Record<string, string> = {}) => {
    const { cookies, status } = await login(account, more, headers)
    expect(status).toBe(200)
    return { cookie: cookies.join('; '), origin: url() }
  }
  const isIn = async (headers: Record<string, string>): Promise<boolean> =>
    (await send('me', {}, headers, 'GET')).body.user !== null
  /** The same once the password was shown. */
  const shown = async (headers: Record<string, string>) => {
    const { cookies } = await send('confirm', { password }, headers)
    return { ...headers, cookie: `${headers.cookie}; ${cookies.join('; ')}` }
  }
  /** An account that has a second factor since a step ago, with its secret, recovery codes and session. */
  const withFactor = async (role: Parameters<typeof makeAccount>[1] = 'editor') => {
    const account = await makeAccount(database.payload, role)
    const headers = await shown(await session(account))
    const { secret } = (await send('own/factor/begin', {}, headers)).body
    const prove = () => send('own/factor/prove', { code: codeOf(secret, -1) }, headers)
    const once = await prove()
    // Where a step of time ends in this moment, that code is of two steps ago.
    const proved = once.status === 400 ? await prove() : once
    expect(proved.status).toBe(200)
    return { account, codes: proved.body.codes as string[], headers, secret: secret as string }
  }
  const sessionsOf = async ({ id }: Account) =>
    (await database.payload.findByID({ collection: 'users', id, showHiddenFields: true })).sessions ?? []

  it('the factor is set up by whoever has shown the password, by a first code, and ends the other sessions', async () => {
    const account = await makeAccount(database.payload, 'editor')
    const [one, other] = [await session(account), await session(account)]
    expect(await send('own/factor/begin', {}, one)).toMatchObject({ status: 403, code: 'PASSWORD_UNCONFIRMED' })
    const headers = await shown(one)
    const twice = await Promise.all([0, 1].map(() => send('own/factor/begin', {}, headers)))
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    const begun = (await send('own/factor/begin', {}, headers)).body
    expect(begun.address).toContain(`secret=${begun.secret}`)
    expect(begun.picture.path).toMatch(/^M4 4h1v1h-1z/)
    // Until it is proved, nobody is asked for it.
    const wrong = { code: wrongFor(begun.secret) }
    for (const code of ['１２３４５６', '٠١٢٣٤٥', '12345é', '1234567'])
      expect((await send('own/factor/prove', { code }, headers)).code).toBe('SECOND_FACTOR_UNPROVED')
    expect(await send('own/factor/prove', wrong, headers)).toMatchObject({
      status: 400,
      code: 'SECOND_FACTOR_UNPROVED',
    })
    expect((await login(account)).status).toBe(200)
    expect(await isIn(other)).toBe(true)
    const both = await Promise.all([0, 1].map(() => send('own/factor/prove', { code: codeOf(begun.secret) }, headers)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { codes } = both.find(({ status }) => status === 200)?.body ?? {}
    expect(new Set(codes).size).toBe(10)
    expect(codes[0]).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    expect([await isIn(one), await isIn(other)]).toEqual([true, false])
    expect(await sessionsOf(account)).toHaveLength(1)
    expect(await send('own/factor/begin', {}, headers)).toMatchObject({ status: 409, code: 'SECOND_FACTOR_ON' })
    expect((await send(`${account.id}/factor`, {}, one, 'GET')).body).toMatchObject({ left: 10 })
  })

  it('the factor is asked for by every way to a session, and nothing is stored without it', async () => {
    const { account, secret } = await withFactor()
    const before = await sessionsOf(account)
    const { email, id } = account
    const needed = { status: 403, code: 'SECOND_FACTOR_NEEDED' }
    const needs = async (answer: Awaited<ReturnType<typeof send>>) => {
      expect(answer).toMatchObject(needed)
      expect(answer.cookies.join()).not.toContain('token')
      expect(answer.text).not.toContain('"token"')
    }
    for (const code of [undefined, null, '', ' ', '-', 7, {}, ['x']]) await needs(await login(account, { code }))
    // Whether there is one is told to who knows the password.
    expect((await login(account, { password: 'a wrong long password' })).text).toContain('The address or the password')

    const form = new FormData()
    form.set('_payload', JSON.stringify({ email, password }))
    const sent = await fetch(`${url()}/api/users/login`, { method: 'POST', body: form })
    expect([sent.status, sent.headers.getSetCookie()]).toEqual([403, []])
    const local = database.payload.login({ collection: 'users', data: { email, password } })
    await expect(local).rejects.toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })

    // A link for a new password, also that of an invitation.
    const token = (await resetLink(database.payload, { email, id }, 60_000)).split('/').at(-1) as string
    const another = 'quite another password'
    await needs(await send('reset-password', { token, password: another }))
    expect(await send('reset-password', { token, password: another, code: wrongFor(secret) })).toMatchObject({
      code: 'SECOND_FACTOR_WRONG',
    })
    const byLink = database.payload.resetPassword({
      collection: 'users',
      data: { token, password: another },
      overrideAccess: true,
    })
    await expect(byLink).rejects.toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })
    await needs(await login(account))

    for (const way of ['refresh-token', 'first-register', 'verify/x', 'unlock', 'logout'])
      expect([way, (await send(way, { email, password, token })).cookies.join()]).toEqual([
        way,
        expect.not.stringContaining('payload-token=ey'),
      ])
    for (const mutation of [
      `loginUser(email: "${email}", password: "${password}") { token }`,
      `resetPasswordUser(token: "${token}", password: "${another}") { token }`,
      'refreshTokenUser { refreshedToken }',
    ]) {
      const answer = await asked('graphql', account.headers, { query: `mutation { ${mutation} }` })
      expect([mutation, answer.status]).toEqual([mutation, 400])
    }
    // Whatever way is still to be thought of stores a session, and meets the same question there.
    const req = await createLocalReq({}, database.payload)
    const user = await database.payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
    const { config: collectionConfig } = database.payload.collections.users
    const begin = () => addSessionToUser({ collectionConfig, payload: database.payload, req, user: user as never })
    await expect(begin()).rejects.toThrow('The address or the password is wrong.')
    expect(await sessionsOf(account)).toEqual(before)

    // By the code, both do.
    expect((await send('reset-password', { token, password: another, code: codeOf(secret) })).status).toBe(200)
    expect((await login(account, { password: another, code: codeOf(secret, 1) })).status).toBe(200)
    // A key is no session.
    expect((await send(id, {}, account.headers, 'GET')).status).toBe(200)
  })

  it('the factor takes a code once, and no earlier one; the clock of a phone may be wrong by a step', async () => {
    const { account, secret } = await withFactor()
    // The one that proved it.
    expect((await login(account, { code: codeOf(secret, -1) })).code).toBe('SECOND_FACTOR_WRONG')
    expect((await login(account, { code: codeOf(secret, 3) })).code).toBe('SECOND_FACTOR_WRONG')
    const spelt = codeOf(secret, 1).replace(/^.../, '$& ')
    const both = await Promise.all([login(account, { code: spelt }), login(account, { code: spelt })])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401])
    expect((await login(account, { code: codeOf(secret, 0) })).code).toBe('SECOND_FACTOR_WRONG')
  })

  it('the factor takes each recovery code once, and says how many are left', async () => {
    const { account, codes, headers } = await withFactor()
    const [first, second, third] = codes as [string, string, string]
    const left = async () => (await send(`${account.id}/factor`, {}, headers, 'GET')).body.left
    const both = await Promise.all([0, 1].map(() => login(account, { code: first })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401])
    expect(await left()).toBe(9)
    const two = await Promise.all(
      [second.toUpperCase(), third.replaceAll('-', ' ')].map((code) => login(account, { code })),
    )
    expect(two.map(({ status }) => status)).toEqual([200, 200])
    expect(await left()).toBe(7)
    expect((await login(account, { code: 'abcd-abcd-abcd-abcd' })).code).toBe('SECOND_FACTOR_WRONG')
    // New ones end those that were left.
    const renewed = await send('own/factor/recovery', { code: codes[3] }, headers)
    expect(renewed.body.codes).toHaveLength(10)
    expect((await login(account, { code: codes[4] })).code).toBe('SECOND_FACTOR_WRONG')
    expect((await login(account, { code: renewed.body.codes[0] })).status).toBe(200)
  })

  it('the factor is guessed by nobody: wrong codes are counted for the account, and whoever has a device or a recovery code gets in meanwhile', async () => {
    const { account, codes, headers, secret } = await withFactor()
    const code = wrongFor(secret)
    const guess = async (n: number) => (await login(account, { code }, { 'x-forwarded-for': `192.0.2.${n}` })).code
    const guesses = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(guess))
    expect(guesses.filter((said) => said === 'SECOND_FACTOR_WRONG')).toHaveLength(5)
    expect(guesses.filter((said) => said === 'CODES_EXCEEDED')).toHaveLength(3)
    expect(await login(account, { code: codeOf(secret) })).toMatchObject({ status: 429, code: 'CODES_EXCEEDED' })
    // A device that logged in before there was one is a stranger to it.
    expect(await login(account, { code }, headers)).toMatchObject({ status: 429, code: 'CODES_EXCEEDED' })
    const { cookie } = await session(account, { code: codes[0] })
    expect((await login(account, { code: codeOf(secret) }, { cookie, origin: url() })).status).toBe(200)
  })

  it('the factor is turned off by a code, and taken away by an administrator, who never reads it', async () => {
    const { account, headers, secret } = await withFactor()
    const admin = await makeAccount(database.payload, 'admin')
    const stranger = await makeAccount(database.payload, 'organiser')
    expect((await send('own/factor/stop', { code: '' }, headers)).code).toBe('SECOND_FACTOR_NEEDED')
    expect((await send('own/factor/stop', { code: codeOf(secret) }, account.headers)).code).toBe('PASSWORD_UNCONFIRMED')
    expect((await send('own/factor/stop', { code: codeOf(secret) }, headers)).status).toBe(200)
    expect((await login(account)).status).toBe(200)

    const other = await withFactor('admin')
    const way = `${other.account.id}/factor`
    const { body } = await send(way, {}, admin.headers, 'GET')
    expect(Object.keys(body)).toEqual(['since'])
    expect((await send(way, {}, stranger.headers, 'GET')).status).toBe(403)
    for (const who of [stranger.headers, other.headers, {}])
      expect((await send(way, {}, who, 'DELETE')).status).toBe(403)
    expect((await login(other.account)).code).toBe('SECOND_FACTOR_NEEDED')
    expect((await send(way, {}, admin.headers, 'DELETE')).status).toBe(200)
    expect((await send(way, {}, admin.headers, 'DELETE')).code).toBe('SECOND_FACTOR_OFF')
    expect((await login(other.account)).status).toBe(200)
    for (const id of ['x', '0'.repeat(24), '../x'])
      expect((await send(`${encodeURIComponent(id)}/factor`, {}, admin.headers, 'DELETE')).status).toBe(404)
  })

  it('the app is changed by whoever has shown the password and a code, and the former goes on until the first code of the other', async () => {
    const [{ account, codes, headers, secret }, other] = [await withFactor(), await withFactor()]
    const elsewhere = await session(account, { code: codeOf(secret) })
    expect((await send('own/factor/change', { code: codes[0] }, account.headers)).code).toBe('PASSWORD_UNCONFIRMED')
    expect((await send('own/factor/change', {}, headers)).code).toBe('SECOND_FACTOR_NEEDED')
    expect((await send('own/factor/change', { code: wrongFor(secret) }, headers)).code).toBe('SECOND_FACTOR_WRONG')
    const begun = (await send('own/factor/change', { code: codes[0] }, headers)).body
    expect(begun.address).toContain(`secret=${begun.secret}`)
    expect(begun.secret).not.toBe(secret)
    const changed = (data: object) => send('own/factor/changed', { change: begun.change, ...data }, headers)
    expect(await changed({ code: wrongFor(begun.secret) })).toMatchObject({
      status: 400,
      code: 'SECOND_FACTOR_UNPROVED',
    })
    // What is sealed is of this account and this change alone.
    const foreign = (await send('own/factor/change', { code: other.codes[0] }, other.headers)).body
    for (const change of [undefined, null, '', 'x', {}, foreign.change, `A${begun.change}`, begun.change.slice(4)])
      expect(await changed({ change, code: codeOf(foreign.secret) })).toMatchObject({
        status: 403,
        code: 'SECOND_FACTOR_NEEDED',
      })
    expect([await isIn(elsewhere), (await login(account, { code: codes[1] })).status]).toEqual([true, 200])
    const both = await Promise.all([0, 1].map(() => changed({ code: codeOf(begun.secret) })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 403])
    const now = both.find(({ status }) => status === 200)?.body.codes as string[]
    expect(new Set(now).size).toBe(10)
    expect([await isIn(headers), await isIn(elsewhere)]).toEqual([true, false])
    for (const code of [codeOf(secret, 1), codes[2]])
      expect((await login(account, { code })).code).toBe('SECOND_FACTOR_WRONG')
    expect((await login(account, { code: codeOf(begun.secret, 1) })).status).toBe(200)
    expect((await login(account, { code: now[0] })).status).toBe(200)
    // The same once more is of a change that is over.
    expect((await changed({ code: codeOf(begun.secret, 1) })).code).toBe('SECOND_FACTOR_NEEDED')
  })

  it('the factor is set up before a session begins where the role asks for one, by the password and by a link, and is not turned off', async () => {
    const early = await makeAccount(database.payload, 'organiser')
    const begun = await session(early)
    process.env.SECOND_FACTOR_FROM = 'organiser'
    try {
      const required = { status: 403, code: 'SECOND_FACTOR_REQUIRED' }
      // One from before ends where it would be prolonged.
      expect(await send('refresh-token', {}, begun)).toMatchObject(required)
      const account = await makeAccount(database.payload, 'organiser')
      // Whoever does not know the password is told nothing.
      const wrong = await login(account, { password: 'a wrong long password' })
      expect([wrong.status, wrong.body.factor]).toEqual([401, undefined])
      const first = await login(account, { code: '123456' })
      expect([first.status, first.code, first.cookies]).toEqual([403, 'SECOND_FACTOR_REQUIRED', []])
      expect(first.body.factor.address).toContain(`secret=${first.body.factor.secret}`)
      const { secret } = (await login(account)).body.factor
      expect(secret).not.toBe(first.body.factor.secret)
      const guessed = await login(account, { code: wrongFor(secret) })
      expect([guessed.status, guessed.code, guessed.cookies]).toEqual([400, 'SECOND_FACTOR_UNPROVED', []])
      expect(await sessionsOf(account)).toEqual([])
      const local = database.payload.login({ collection: 'users', data: { email: account.email, password } })
      await expect(local).rejects.toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' })
      const req = await createLocalReq({}, database.payload)
      const user = await database.payload.db.findOne({ collection: 'users', where: { id: { equals: account.id } } })
      const { config: collectionConfig } = database.payload.collections.users
      const begin = () => addSessionToUser({ collectionConfig, payload: database.payload, req, user: user as never })
      await expect(begin()).rejects.toThrow('The address or the password is wrong.')

      const now = (await login(account)).body.factor.secret as string
      const done = await login(account, { code: codeOf(now) })
      expect([done.status, done.body.recoveryCodes.length]).toEqual([200, 10])
      const headers = await shown({ cookie: done.cookies.join('; '), origin: url() })
      expect((await send(`${account.id}/factor`, {}, headers, 'GET')).body).toMatchObject({
        isRequired: true,
        left: 10,
      })
      expect(await send('own/factor/stop', { code: codeOf(now, 1) }, headers)).toMatchObject(required)
      expect((await send('refresh-token', {}, headers)).status).toBe(200)
      const again = await login(account, { code: done.body.recoveryCodes[0] })
      expect([again.status, again.body.recoveryCodes]).toEqual([200, undefined])

      const { email, id } = await makeAccount(database.payload, 'admin')
      const token = (await resetLink(database.payload, { email, id }, 60_000)).split('/').at(-1) as string
      const chosen = { token, password: 'quite another password' }
      const told = await send('reset-password', chosen)
      expect(told).toMatchObject(required)
      const byLink = await send('reset-password', { ...chosen, code: codeOf(told.body.factor.secret) })
      expect(byLink).toMatchObject({ status: 200, body: { recoveryCodes: { length: 10 } } })
      // Others are asked for none.
      expect((await login(await makeAccount(database.payload, 'editor'))).status).toBe(200)
    } finally {
      delete process.env.SECOND_FACTOR_FROM
    }
    expect((await send('refresh-token', {}, begun)).status).toBe(200)
  })

  it('the factor that a role has to have is not got around by a session of before: it makes no key, and ends with a higher role', async () => {
    const admin = await makeAccount(database.payload, 'admin')
    const before = await makeAccount(database.payload, 'organiser')
    const raised = await makeAccount(database.payload, 'editor')
    const { account: proved } = await withFactor()
    const [own, lower] = [await shown(await session(before)), await session(raised)]
    const kept = await sessionsOf(proved)
    const key = { apiKey: 'a'.repeat(36), enableAPIKey: true }
    process.env.SECOND_FACTOR_FROM = 'organiser'
    try {
      const made = await send(before.id, key, own, 'PATCH')
      expect([made.status, made.code]).toEqual([403, 'SECOND_FACTOR_REQUIRED'])
      expect((await send(before.id, { name: 'Anna' }, own, 'PATCH')).status).toBe(200)
      expect(await isIn(own)).toBe(true)

      expect((await send(raised.id, { name: 'Ben' }, admin.headers, 'PATCH')).status).toBe(200)
      expect(await isIn(lower)).toBe(true)
      expect((await send(raised.id, { role: 'organiser' }, admin.headers, 'PATCH')).status).toBe(200)
      expect([await isIn(lower), await sessionsOf(raised)]).toEqual([false, []])
      expect(await login(raised)).toMatchObject({ status: 403, code: 'SECOND_FACTOR_REQUIRED' })
      // Who has shown one stays.
      expect((await send(proved.id, { role: 'organiser' }, admin.headers, 'PATCH')).status).toBe(200)
      expect(await sessionsOf(proved)).toEqual(kept)
    } finally {
      delete process.env.SECOND_FACTOR_FROM
    }
  })

  it('the factor that a role has to have ends the key of an account that is given the role without one, and its owner is told', async () => {
    const admin = await makeAccount(database.payload, 'admin')
    const [raised, other, given, kept] = [
      await makeAccount(database.payload, 'editor'),
      await makeAccount(database.payload, 'translator'),
      await makeAccount(database.payload, 'editor'),
      await makeAccount(database.payload, 'organiser'),
    ]
    const { account: proved } = await withFactor()
    const reads = async ({ headers, id }: Account) => (await send(id, {}, headers, 'GET')).status
    process.env.SECOND_FACTOR_FROM = 'organiser'
    try {
      // Keys of before the variable go on, an edit ends none, and nor does a role that asks for nothing.
      for (const data of [{ name: 'Ben' }, { role: 'editor' }])
        expect((await send(raised.id, data, admin.headers, 'PATCH')).status).toBe(200)
      expect((await send(kept.id, { role: 'admin' }, admin.headers, 'PATCH')).status).toBe(200)
      expect([await reads(raised), await reads(kept)]).toEqual([200, 200])
      // One by itself, several at once, as the admin’s form says it, and with another key.
      const form = { role: 'organiser', name: 'Ben', email: raised.email, enableAPIKey: true }
      const raise = await send(raised.id, form, admin.headers, 'PATCH')
      expect([raise.status, raise.body.doc.enableAPIKey]).toEqual([200, false])
      const where = `?where[id][in]=${[other.id, proved.id].join()}`
      expect((await send(where, { role: 'organiser' }, admin.headers, 'PATCH')).status).toBe(200)
      const key = 'b'.repeat(36)
      const made = { role: 'organiser', apiKey: key, enableAPIKey: true }
      expect((await send(given.id, made, admin.headers, 'PATCH')).status).toBe(200)
      const own = { ...given, headers: { Authorization: `users API-Key ${key}` } }
      expect(await Promise.all([raised, other, given, own, proved].map(reads))).toEqual([401, 401, 401, 200, 200])
      const stored = await database.payload.db.findOne({ collection: 'users', where: { id: { equals: raised.id } } })
      expect([Reflect.get(Object(stored), 'apiKey'), Reflect.get(Object(stored), 'enableAPIKey')]).toEqual([
        null,
        false,
      ])

      const told: SunkMail[] = []
      while (!told.some(({ to }) => to === raised.email) || !told.some(({ to }) => to === other.email))
        told.push(...(await sink.taken(1)))
      expect(told.find(({ to }) => to === raised.email)).toMatchObject({
        subject: 'Your API key is of no use any more',
        text: expect.stringContaining(`${admin.email} has given your Atelier account a role`),
      })
      expect(told.filter(({ to }) => [given.email, kept.email].includes(to))).toEqual([])
    } finally {
      delete process.env.SECOND_FACTOR_FROM
    }
  })

  it('the factor of each is told in the admin’s list of accounts, to administrators', async () => {
    const { account } = await withFactor()
    const other = await makeAccount(database.payload, 'editor')
    const { docs } = await database.payload.find({
      collection: 'users',
      includeLockStatus: true,
      where: { id: { in: [account.id, other.id] } },
    })
    const told = Object.fromEntries(docs.map((doc) => [doc.id, Reflect.get(doc, 'hasSecondFactor')]))
    expect(told).toEqual({ [account.id]: true, [other.id]: false })
  })

  it('the factor of one’s own is told to translators', async () => {
    const { account } = await withFactor('translator')
    expect((await send(`${account.id}/factor`, {}, account.headers, 'GET')).body).toMatchObject({ left: 10 })
  })

  it('the factor goes with the account', async () => {
    const { account } = await withFactor()
    const admin = await makeAccount(database.payload, 'admin')
    expect((await send(account.id, {}, admin.headers, 'DELETE')).status).toBe(200)
    const where = { account: { equals: account.id } }
    expect((await database.payload.count({ collection: 'factors', where })).totalDocs).toBe(0)
  })

  it('the factor is in no answer, no export and no backup', async () => {
    const { account, codes, headers, secret } = await withFactor()
    const admin = await makeAccount(database.payload, 'admin')
    const [stored] = await findMain(database, 'factors', { account: { equals: account.id } }, 1)
    const { sealed, recovery } = stored as { sealed: string; recovery: string }
    const plain = codes.map((code) => code.replaceAll('-', ''))
    const found = (text: string, secrets: string[]): string[] => secrets.filter((one) => text.includes(one))
    const never = [secret, sealed, ...codes, ...plain, recovery]
    const answers: string[] = []
    for (const who of [admin.headers, headers, {}])
      for (const way of [
        `users/${account.id}?depth=2&showHiddenFields=true`,
        'users?limit=100&select[factors]=true',
        'users/me',
        `users/${account.id}/factor`,
        'users/own/sessions',
        'factors',
        `factors/${stored?.id}`,
        'globals/factors',
        'series-file',
        'changes',
      ])
        answers.push(await (await fetch(`${url()}/api/${way}`, { headers: who as Record<string, string> })).text())
    answers.push((await login(account, { code: codes[0] })).text)
    const query = '{ __schema { types { name fields { name } } } Factors { docs { sealed } } }'
    answers.push(JSON.stringify(await asked('graphql', admin.headers, { query })))
    expect(answers.flatMap((text) => found(text, never))).toEqual([])

    const { makeBackup } = await import('../../src/backup/makeBackup')
    const folder = await mkdtemp(path.join(tmpdir(), 'atelier-factor-'))
    await makeBackup(database.payload, path.join(folder, 'backup'))
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile())
    const texts = await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name))))
    const kept = texts.map((data) => (data[0] === 0x1f ? gunzipSync(data) : data).toString('latin1')).join('\n')
    await rm(folder, { recursive: true })
    expect(found(kept, [sealed])).toEqual([sealed])
    expect(found(kept, [secret, ...codes, ...plain])).toEqual([])
  })

  describe('the sessions of one’s own', () => {
    const agents = {
      firefox: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
      safari:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    }
    const begin = async ({ email }: Account, agent: string) => {
      const response = await fetch(`${url()}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': agent },
        body: JSON.stringify({ email, password }),
      })
      return { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', origin: url() }
    }

    it('are told with the browser that each is of, and end one by one or all others, at once', async () => {
      const account = await makeAccount(database.payload, 'editor')
      const other = await makeAccount(database.payload, 'editor')
      const theirs = await begin(other, agents.firefox)
      const [one, two, three] = [
        await begin(account, agents.firefox),
        await begin(account, agents.safari),
        await begin(account, 'curl/8'),
      ]
      const list = async () => (await asked('users/own/sessions', one)).sessions
      const told = await list()
      expect(told.map(({ browser, isThis, system }: Record<string, unknown>) => [browser, system, isThis])).toEqual([
        [null, null, false],
        ['Safari', 'iPhone', false],
        ['Firefox', 'Windows', true],
      ])
      // A session that goes on is told of as it began.
      expect((await asked('users/refresh-token', one, {})).status).toBe(200)
      expect((await list())[2]).toMatchObject({ begunAt: told[2].begunAt, browser: 'Firefox', system: 'Windows' })

      const theirId = (await asked('users/own/sessions', theirs)).sessions[0].id
      expect((await asked('users/own/sessions/end', one, { session: theirId })).status).toBe(200)
      expect(await isIn(theirs)).toBe(true)
      expect((await asked('users/own/sessions/end', one, { session: told[1].id })).status).toBe(200)
      expect([await isIn(one), await isIn(two), await isIn(three)]).toEqual([true, false, true])
      expect((await asked('users/own/sessions/end', one, { others: true })).status).toBe(200)
      expect([await isIn(one), await isIn(three), await isIn(theirs)]).toEqual([true, false, true])
      expect(await list()).toHaveLength(1)
      for (const data of [{}, { session: 7 }, { session: '' }, { session: 'x'.repeat(1000) }, { others: false }])
        expect((await asked('users/own/sessions/end', one, data)).status).toBe(400)
      // A key has none of its own: all end.
      expect((await asked('users/own/sessions/end', account.headers, { others: true })).status).toBe(200)
      expect(await isIn(one)).toBe(false)
      expect((await asked('users/own/sessions')).status).toBe(403)
    })
  })
})
