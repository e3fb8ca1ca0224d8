import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { post, withoutId } from '../support/posted'
import { makeAccount, useServer, type Account } from '../support/server'

const password = 'a long enough password'

describeWithDatabase('accounts', () => {
  // Mails go to a real server, which keeps them: set before the configuration is read.
  const mails: { to: string[]; raw: string }[] = []
  /** What the mail server does instead of taking a mail. */
  let trouble: 'refuses' | 'is slow' | 'hangs up' | null = null
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => done(trouble === 'hangs up' ? new Error('Go away.') : null),
    // Of a connection that was there before (RFC 5321 3.8).
    onMailFrom: (_address, _session, done) =>
      done(trouble === 'hangs up' ? Object.assign(new Error('Go away.'), { responseCode: 421 }) : null),
    onRcptTo: ({ address }, _session, done) =>
      done(
        trouble === 'refuses' ? Object.assign(new Error(`<${address}>: no such user`), { responseCode: 550 }) : null,
      ),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      const keep = (): void => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString('utf8'),
        })
        done()
      }
      stream.on('end', () => setTimeout(keep, trouble === 'is slow' ? 6000 : 0))
    },
  })
  const sockets = new Set<Socket>()
  smtp.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
    process.env.SMTP_URL = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    delete process.env.SMTP_URL
    // Connections stay open for a while, and the server would wait for them for half a minute.
    sockets.forEach((socket) => socket.destroy())
    await new Promise<void>((resolve) => smtp.close(() => resolve()))
  })

  const database = useDatabase()
  const open = useServer(() => database.payload)
  let admin: Account
  beforeAll(async () => {
    admin = await makeAccount(database.payload, 'admin')
  })

  const logIn = (data: unknown, headers?: Record<string, string>) => post(`${open.url}/api/users/login`, data, headers)
  const forget = (email: unknown, headers: Record<string, string> = {}) =>
    post(`${open.url}/api/users/forgot-password`, { email }, headers)
  const mailTo = async (email: string): Promise<string> => {
    for (let waited = 0; waited < 10_000; waited += 50) {
      const mail = mails.find(({ to }) => to.includes(email))
      if (mail) return mail.raw.replace(/=\r\n/g, '').replace(/=3D/g, '=')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('No mail came.')
  }
  const cookieOf = ({ headers }: { headers: Headers }): string => (headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const me = async (cookie: string): Promise<{ user: { email: string } | null }> =>
    (await (await fetch(`${open.url}/api/users/me`, { headers: { cookie } })).json()) as never

  it('have their sessions and locks by signing in, not by being written', async () => {
    const account = await makeAccount(database.payload, 'editor')
    const kept = {
      sessions: [{ expiresAt: '2099-01-01T00:00:00.000Z' }],
      lockUntil: '2099-01-01T00:00:00.000Z',
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'known',
    }
    const changed = await fetch(`${open.url}/api/users/${account.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', ...admin.headers },
      body: JSON.stringify({ ...kept, name: 'Ana' }),
    })
    expect([changed.status, await changed.json()]).toMatchObject([200, { doc: { name: 'Ana' } }])
    const made = await post(`${open.url}/api/users`, { ...kept, email: 'x@example.org', password }, admin.headers)
    expect(made.status).toBe(201)
    for (const email of [account.email, 'x@example.org']) expect((await logIn({ email, password })).status).toBe(200)
    const reset = await post(`${open.url}/api/users/reset-password`, { token: 'known', password })
    expect(reset.status).toBeGreaterThanOrEqual(400)
  })

  /** The cookie of whoever has shown the current password. */
  const confirmed = async (headers: Record<string, string>, secret = password): Promise<string> => {
    const answer = await post(`${open.url}/api/users/confirm`, { password: secret }, headers)
    expect(answer.status).toBe(200)
    return cookieOf(answer)
  }

  it('have keys that nobody guesses', async () => {
    const account = await makeAccount(database.payload, 'editor')
    const cookie = await confirmed(account.headers)
    const set = async (apiKey: unknown): Promise<{ status: number; text: string }> => {
      const response = await fetch(`${open.url}/api/users/${account.id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', cookie, ...account.headers },
        body: JSON.stringify({ apiKey, enableAPIKey: true }),
      })
      return { status: response.status, text: await response.text() }
    }
    for (const short of ['a', 'x'.repeat(31), 'x'.repeat(201), ''])
      expect(await set(short)).toMatchObject({
        status: 400,
        text: expect.stringContaining('A key of 32 to 200 characters.'),
      })
    expect((await set(crypto.randomUUID())).status).toBe(200)
  })

  describe('change how they themselves sign in', () => {
    const patch = async (path: string, data: object, headers: Record<string, string>) => {
      const response = await fetch(`${open.url}/api/users${path}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
        body: JSON.stringify(data),
      })
      return { status: response.status, text: await response.text() }
    }
    const unconfirmed = { status: 403, text: expect.stringContaining('"code":"PASSWORD_UNCONFIRMED"') }

    it('once the current password was shown: for the session that showed it, for a while', async () => {
      const account = await makeAccount(database.payload, 'editor')
      const { email, headers, id } = account
      const own = async () => {
        const cookie = cookieOf(await logIn({ email, password }))
        return { cookie, origin: open.url }
      }
      const session = await own()
      const changes = [
        { password: 'quite another password' },
        { email: 'another@example.org' },
        { apiKey: crypto.randomUUID(), enableAPIKey: true },
        { apiKey: null, enableAPIKey: false },
        { enableAPIKey: false },
      ]
      for (const change of changes) {
        expect([change, await patch(`/${id}`, change, session)]).toEqual([change, unconfirmed])
        expect([change, await patch(`/${id}`, change, headers)]).toEqual([change, unconfirmed])
        expect([change, await patch(`?where[id][equals]=${id}`, change, session)]).toEqual([change, unconfirmed])
      }
      // What is said again as it is, as the form of the account does, changes nothing.
      const same = { email: ` ${email.toUpperCase()}`, enableAPIKey: true, name: 'Nina' }
      expect((await patch(`/${id}`, same, session)).status).toBe(200)

      const shown = await confirmed(session)
      const signed = { ...session, cookie: `${session.cookie}; ${shown}` }
      const [, value = ''] = shown.split('=')
      const later = `${Number(value.split('.')[0]) + 60_000}.${value.split('.')[1]}`
      for (const [what, cookie] of [
        ['another session', `${(await own()).cookie}; ${shown}`],
        ['another time', `${session.cookie}; atelier-confirmed=${later}`],
        ['no signature', `${session.cookie}; atelier-confirmed=${value.split('.')[0]}`],
      ])
        expect([
          what,
          await patch(`/${id}`, { password: 'x'.repeat(20) }, { ...session, cookie: cookie ?? '' }),
        ]).toEqual([what, unconfirmed])
      // The driver of MongoDB takes a clock that jumps for a server that is away.
      if (!onMongo) {
        const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 6 * 60_000)
        try {
          expect(await patch(`/${id}`, { email: 'late@example.org' }, signed)).toEqual(unconfirmed)
        } finally {
          clock.mockRestore()
        }
      }
      expect((await patch(`/${id}`, { apiKey: crypto.randomUUID(), enableAPIKey: true }, signed)).status).toBe(200)
      expect((await patch(`/${id}`, { password: 'quite another password' }, signed)).status).toBe(200)
      expect((await logIn({ email, password: 'quite another password' })).status).toBe(200)
    })

    it('and an administrator that of others without', async () => {
      const account = await makeAccount(database.payload, 'editor')
      expect((await patch(`/${account.id}`, { password: 'a password from above' }, admin.headers)).status).toBe(200)
      expect((await logIn({ email: account.email, password: 'a password from above' })).status).toBe(200)
    })

    it('which nobody guesses who has their session', async () => {
      const account = await makeAccount(database.payload, 'editor')
      const show = async (secret: unknown, headers = account.headers) =>
        (await post(`${open.url}/api/users/confirm`, { password: secret }, headers)).status
      expect(await show(password, {})).toBe(403)
      expect([await show({ $ne: null }), await show('')]).toEqual([403, 403])
      const guessed = await Promise.all(Array.from({ length: 12 }, (_, n) => show(`a wrong password ${n}`)))
      expect(guessed.toSorted()).toEqual([...Array<number>(10).fill(403), 429, 429])
      expect(await show(password)).toBe(429)
      // Whoever guesses with a key that they took does not keep its owner from acting with a session.
      const own = { cookie: cookieOf(await logIn({ email: account.email, password })), origin: open.url }
      expect(await show(password, own)).toBe(200)
    })
  })

  it('are out everywhere, their keys too, where they log out everywhere', async () => {
    const { email, headers } = await makeAccount(database.payload, 'editor')
    const [one, two] = [cookieOf(await logIn({ email, password })), cookieOf(await logIn({ email, password }))]
    const known = async (by: Record<string, string>): Promise<boolean> => {
      const answer = await fetch(`${open.url}/api/users/me`, { headers: by })
      return Boolean(((await answer.json()) as { user?: unknown }).user)
    }
    const leave = (path: string, cookie: string) =>
      post(`${open.url}/api/users/logout${path}`, {}, { cookie, origin: open.url })
    expect((await leave('', one)).status).toBe(200)
    expect([await known({ cookie: two }), await known(headers)]).toEqual([true, true])
    expect((await leave('?allSessions=true', two)).status).toBe(200)
    expect([await known({ cookie: two }), await known(headers)]).toEqual([false, false])
    // Of a front end too, which has nothing but its key.
    for (const role of ['reader', 'draftReader'] as const) {
      const reader = await makeAccount(database.payload, role)
      expect(await known(reader.headers)).toBe(true)
      expect((await post(`${open.url}/api/users/logout?allSessions=perhaps`, {}, reader.headers)).status).toBe(400)
      expect((await post(`${open.url}/api/users/logout?allSessions=true`, {}, reader.headers)).status).toBe(200)
      expect(await known(reader.headers)).toBe(false)
    }
  })

  it('are not kept from administrators by who has them open', async () => {
    const editor = await makeAccount(database.payload, 'editor')
    const lock = await post(
      `${open.url}/api/payload-locked-documents`,
      {
        document: { relationTo: 'users', value: editor.id },
        user: { relationTo: 'users', value: editor.id },
      },
      editor.headers,
    )
    expect(lock.status).toBe(201)
    const ask = async (method: string, data?: object): Promise<number> =>
      (
        await fetch(`${open.url}/api/users/${editor.id}`, {
          method,
          headers: { 'content-type': 'application/json', ...admin.headers },
          ...(data ? { body: JSON.stringify(data) } : {}),
        })
      ).status
    expect(await ask('PATCH', { name: 'Changed' })).toBe(200)
    expect(await ask('DELETE')).toBe(200)
  })

  describe('an invitation', () => {
    const invite = (email: string, more: object = {}, headers = admin.headers) =>
      post(`${open.url}/api/users`, { email, role: 'editor', ...more }, headers)
    const linkTo = async (email: string): Promise<string> =>
      /\/admin\/reset\/([0-9a-f]{40})\?invited/.exec(await mailTo(email))?.[1] ?? ''

    it('leads to a password that nobody else has chosen, and says who invites', async () => {
      const email = 'invited@example.org'
      const made = await invite(email, { password: null })
      expect(made.status).toBe(201)
      const token = await linkTo(email)
      expect(token).not.toBe('')
      expect(await mailTo(email)).toContain(admin.email)
      expect((await logIn({ email, password: 'null' })).status).toBe(401)
      // Somebody who has forgotten that they are invited, or anybody else, does not shorten it.
      const { doc } = JSON.parse(made.text) as { doc: { id: string } }
      const stored = () => database.payload.findByID({ collection: 'users', id: doc.id, showHiddenFields: true })
      const before = (await stored()).resetPasswordExpiration
      await forget(email)
      const { sendResetLink } = await import('../../src/cms/accounts/sendResetLink')
      await sendResetLink(database.payload, email, 'fr')
      expect((await stored()).resetPasswordExpiration).toBe(before)
      expect(Date.parse(before ?? '')).toBeGreaterThan(Date.now() + 6 * 86_400_000)
      const chosen = await post(`${open.url}/api/users/reset-password`, { token, password })
      expect([chosen.status, (await me(cookieOf(chosen))).user?.email]).toEqual([200, email])
      expect(Date.parse((await stored()).lastLoginAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
      // Who has come needs no other.
      const again = await post(
        `${open.url}/api/users/${doc.id}/invite`,
        {},
        { ...admin.headers, 'accept-language': 'fr' },
      )
      expect([again.status, again.text.includes('s’est déjà connectée')]).toEqual([409, true])
    })

    it.each(['refuses', 'hangs up'] as const)(
      'that a mail server %s leaves the account there, and is sent again',
      async (how) => {
        const said = jest.spyOn(database.payload.logger, 'error').mockImplementation(() => undefined)
        const email = `${how.replace(' ', '-')}@example.org`
        trouble = how
        const made = await invite(email)
        for (let waited = 0; waited < 10_000 && !said.mock.calls.length; waited += 50)
          await new Promise((resolve) => setTimeout(resolve, 50))
        const { doc } = JSON.parse(made.text) as { doc: { id: string } }
        const at = `${open.url}/api/users/${doc.id}/invite`
        const failed = await post(at, {}, admin.headers)
        expect([made.status, failed.status, failed.text.includes('INVITATION_NOT_SENT')]).toEqual([201, 503, true])
        trouble = null
        said.mockRestore()
        const sent = await post(at, {}, admin.headers)
        expect(sent.status).toBe(200)
        expect(await linkTo(email)).not.toBe('')
        const { invitedAt } = await database.payload.findByID({ collection: 'users', id: doc.id })
        expect(JSON.parse(sent.text)).toEqual({ invitedAt })
      },
      30_000,
    )

    it('is in the language that was chosen, or else in that of whoever invites', async () => {
      const [chosen, own] = ['in-french@example.org', 'in-english@example.org']
      const english = { ...admin.headers, 'accept-language': 'en' }
      const made = await invite(chosen, { invitationLanguage: 'fr' }, english)
      await invite(own, {}, english)
      expect([made.status, made.text.includes('invitationLanguage')]).toEqual([201, false])
      expect(await mailTo(chosen)).toContain('<html lang="fr">')
      expect(await mailTo(own)).toContain('<html lang="en">')
      const wrong = await invite('in-none@example.org', { invitationLanguage: 'xx' }, english)
      expect([wrong.status, wrong.text.includes('invitationLanguage')]).toEqual([400, true])
    })

    it('is for administrators to send, and is written by nobody', async () => {
      const { headers, id } = await makeAccount(database.payload, 'organiser')
      expect((await invite('by-organiser@example.org', {}, headers)).status).toBe(403)
      expect((await post(`${open.url}/api/users/${id}/invite`, {}, headers)).status).toBe(403)
      expect((await post(`${open.url}/api/users/${id}/invite`, {})).status).toBe(403)
      for (const unknown of ['0'.repeat(24), 'x', '%00', crypto.randomUUID()])
        expect((await post(`${open.url}/api/users/${unknown}/invite`, {}, admin.headers)).status).toBe(404)
      await fetch(`${open.url}/api/users/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...admin.headers },
        body: JSON.stringify({ lastLoginAt: '2001-01-01T00:00:00.000Z', invitedAt: '2001-01-01T00:00:00.000Z' }),
      })
      const { invitedAt, lastLoginAt } = await database.payload.findByID({ collection: 'users', id })
      expect([invitedAt ?? null, lastLoginAt ?? null]).toEqual([null, null])
    })

    it('that two send at once is one link, to whoever has the address by then', async () => {
      const { sendInvitation } = await import('../../src/cms/accounts/invite')
      const send = (email: string, id: string) =>
        sendInvitation(database.payload, { email, id }, { who: 'Ana', language: 'en' })
      const tokens = (to: string): string[] =>
        mails.filter((mail) => mail.to.includes(to)).map(({ raw }) => /reset\/(\w+)/.exec(raw)?.[1] ?? '')
      const { email, id } = await makeAccount(database.payload, 'editor')
      await Promise.all(Array.from({ length: 4 }, () => send(email, id)))
      expect(tokens(email)).toHaveLength(4)
      expect(new Set(tokens(email)).size).toBe(1)
      // An address that the account has no more gets no link, nor does an account that is gone.
      const other = `moved-${email}`
      const moved = await fetch(`${open.url}/api/users/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...admin.headers },
        body: JSON.stringify({ email: other }),
      })
      expect([moved.status, await moved.json()]).toMatchObject([200, { doc: { email: other, invitedAt: null } }])
      const [token] = tokens(email)
      expect((await post(`${open.url}/api/users/reset-password`, { token, password })).status).toBe(403)
      await send(other, id)
      await expect(send(email, id)).rejects.toThrow('has another address')
      await database.payload.delete({ collection: 'users', id })
      await expect(send(other, id)).rejects.toThrow('is gone')
      expect([tokens(email).length, tokens(other).length]).toEqual([4, 1])
    })
  })

  describe('a forgotten password', () => {
    it('is asked for with the same answer whether the address has an account or not, and writes go on', async () => {
      const { email } = await makeAccount(database.payload, 'editor')
      const known = await forget(email)
      const unknown = await forget('nobody@example.org')
      expect([known.status, unknown.status]).toEqual([200, 200])
      expect(known.text).toBe(unknown.text)
      await Promise.all(Array.from({ length: 6 }, (_, index) => forget(`nobody-${index}@example.org`)))
      await database.payload.create({ collection: 'speakers', data: { name: 'Angela Me' } })
      await mailTo(email)
      expect(mails.filter(({ to }) => to.some((address) => address.startsWith('nobody')))).toEqual([])
    })

    it.each(['refuses', 'is slow', 'hangs up'] as const)(
      'waits for no mail server that %s, and is sent when asked for again where it did not go',
      async (how) => {
        const { email } = await makeAccount(database.payload, 'editor')
        const sent = () => mails.filter(({ to }) => to.includes(email)).length
        const said = jest.spyOn(database.payload.logger, 'error').mockImplementation(() => undefined)
        trouble = how
        try {
          expect(await forget(email)).toMatchObject({ status: 200, text: (await forget('nobody@example.org')).text })
          await database.payload.create({ collection: 'speakers', data: { name: 'Angela Me' } })
          expect(sent()).toBe(0)
          if (how === 'is slow') await mailTo(email)
          else
            for (let waited = 0; waited < 10_000 && !said.mock.calls.length; waited += 50)
              await new Promise((resolve) => setTimeout(resolve, 50))
          expect(said.mock.calls.length).toBe(how === 'is slow' ? 0 : 1)
        } finally {
          trouble = null
          said.mockRestore()
        }
        await forget(email)
        if (how === 'is slow') expect(sent()).toBe(1)
        else await mailTo(email)
      },
      30_000,
    )

    it('comes once in three minutes, also after the clock was set back by an hour', async () => {
      const { email, id } = await makeAccount(database.payload, 'editor')
      const mailsTo = (): number => mails.filter(({ to }) => to.includes(email)).length
      const asked = async (minutes: number, sent: number): Promise<void> => {
        const data = { resetPasswordRequestedAt: new Date(Date.now() + minutes * 60_000).toISOString() }
        await database.payload.db.updateOne({ collection: 'users', data, where: { id: { equals: id } } })
        const { sendResetLink } = await import('../../src/cms/accounts/sendResetLink')
        await sendResetLink(database.payload, email, 'en')
        for (let waited = 0; waited < 10_000 && mailsTo() < sent; waited += 50)
          await new Promise((resolve) => setTimeout(resolve, 50))
        expect(mailsTo()).toBe(sent)
      }
      await asked(-1, 0)
      await asked(-4, 1)
      // As a server wrote it before its clock was set back.
      await asked(59, 2)
      // As somebody wrote it who asked at the same time, and came first.
      await asked(0.01, 2)
    })

    it('is chosen anew by the link of an older mail too, whoever asked for another since; once one was used, by none', async () => {
      const { email, id } = await makeAccount(database.payload, 'editor')
      const { sendResetLink } = await import('../../src/cms/accounts/sendResetLink')
      const write = (data: Record<string, string>) =>
        database.payload.db.updateOne({ collection: 'users', data, where: { id: { equals: id } } })
      const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()
      const linkOfNextMail = async (): Promise<string> => {
        mails.splice(0)
        await write({ resetPasswordRequestedAt: at(-4) })
        await sendResetLink(database.payload, email, 'en')
        return /\/admin\/reset\/([0-9a-f]{40})/.exec(await mailTo(email))?.[1] ?? ''
      }
      const reset = (token: string) =>
        post(`${open.url}/api/users/reset-password`, { token, password: 'another long password' })
      const first = await linkOfNextMail()
      expect(first).toMatch(/^[0-9a-f]{40}$/)
      // Long ago, but not too long.
      await write({ resetPasswordExpiration: at(2) })
      expect(await linkOfNextMail()).toBe(first)
      const stored: unknown = await database.payload.db.findOne({ collection: 'users', where: { id: { equals: id } } })
      const { resetPasswordExpiration } = stored as { resetPasswordExpiration: string }
      expect(Date.parse(resetPasswordExpiration)).toBeGreaterThan(Date.parse(at(55)))
      expect((await reset(first)).status).toBe(200)
      const second = await linkOfNextMail()
      expect([second === first, (await reset(first)).status, (await reset(second)).status]).toEqual([false, 403, 200])
      await linkOfNextMail()
      await write({ resetPasswordExpiration: at(-1) })
      const late = await linkOfNextMail()
      expect([first, second]).not.toContain(late)
      // Nor by one that is on its way while the password or the address becomes another.
      for (const data of [{ password: 'a password by somebody else' }, { email: `other-${email}` }]) {
        const link = data.email ? await linkOfNextMail() : late
        const headers = { ...admin.headers, 'content-type': 'application/json' }
        const body = JSON.stringify(data)
        const changed = await fetch(`${open.url}/api/users/${id}`, { method: 'PATCH', headers, body })
        expect([changed.status, (await reset(link)).status]).toEqual([200, 403])
      }
    })

    it('comes by mail, in the language of whoever asks, with a link to our own address that works once', async () => {
      const { email } = await makeAccount(database.payload, 'editor')
      const old = cookieOf(await logIn({ email, password }))
      expect((await me(old)).user?.email).toBe(email)
      await forget(email, { 'accept-language': 'fr', host: 'evil.example', 'x-forwarded-host': 'evil.example' })
      const mail = await mailTo(email)
      expect(mail).not.toContain('evil.example')
      expect(mail).toMatch(/^Subject: Choisir un nouveau mot de passe/m)
      expect(mail).toMatch(/^From: Atelier </m)
      const [, token] = /http:\/\/127\.0\.0\.1:3000\/admin\/reset\/([0-9a-f]{40})/.exec(mail) ?? []
      const reset = (value: unknown) =>
        post(`${open.url}/api/users/reset-password`, { token: value, password: 'another long password' })
      expect(await reset('0'.repeat(40))).toMatchObject({
        status: 403,
        text: expect.stringContaining('This link was used or is no longer valid'),
      })
      expect((await reset({ $ne: null })).status).toBeLessThan(500)
      expect((await reset(token)).status).toBe(200)
      expect((await reset(token)).status).toBe(403)
      expect((await logIn({ email, password })).status).toBe(401)
      expect((await logIn({ email, password: 'another long password' })).status).toBe(200)
      expect((await me(old)).user).toBeNull()
    })

    it('sends one mail, however often it is asked for', async () => {
      const { email } = await makeAccount(database.payload, 'editor')
      await Promise.all(Array.from({ length: 5 }, () => forget(email)))
      await mailTo(email)
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(mails.filter(({ to }) => to.includes(email))).toHaveLength(1)
    })

    it.each([
      [''],
      ['no address'],
      ['a@b.org\r\nBcc: c@d.org'],
      ['a@b.org, c@d.org'],
      [{ $ne: null }],
      [null],
      [['a@b.org']],
    ])('of %p is refused, naming the field', async (email) => {
      const { status, text } = await forget(email)
      expect([status, text]).toEqual([400, expect.stringContaining('"field":"email"')])
    })
  })

  describe('logging in', () => {
    it('fails with the same words for no account, a wrong password and a locked account', async () => {
      const { email, id } = await makeAccount(database.payload, 'editor')
      const wrong = await logIn({ email, password: 'a wrong long password' })
      const unknown = await logIn({ email: 'nobody@example.org', password })
      await database.payload.update({
        collection: 'users',
        id,
        data: { lockUntil: new Date(Date.now() + 600_000).toISOString() } as never,
      })
      const locked = await logIn({ email, password })
      expect([wrong.status, unknown.status, locked.status]).toEqual([401, 401, 401])
      expect(withoutId(unknown.text)).toBe(withoutId(wrong.text))
      expect(withoutId(locked.text)).toBe(withoutId(wrong.text))
    })

    it('takes as long for no account and for a locked one as for a wrong password', async () => {
      const { email, id } = await makeAccount(database.payload, 'editor')
      const locked = await makeAccount(database.payload, 'editor')
      const lock = { lockUntil: new Date(Date.now() + 600_000).toISOString() } as never
      await database.payload.update({ collection: 'users', id: locked.id, data: lock })
      /** The least of several, in the same seconds: what it costs without the noise. */
      const least = { wrong: Infinity, unknown: Infinity, locked: Infinity }
      for (let n = 0; n < 4; n++)
        for (const [name, address] of [
          ['wrong', email],
          ['unknown', `nobody-${id}@example.org`],
          ['locked', locked.email],
        ] as const) {
          const began = performance.now()
          // Another each time: one that was worked out before would be answered sooner, in tests alone.
          const secret = `a wrong long password, of ${name}, ${n}`
          expect([400, 401]).toContain((await logIn({ email: address, password: secret })).status)
          least[name] = Math.min(least[name], performance.now() - began)
        }
      expect(least.unknown).toBeGreaterThan(0.4 * least.wrong)
      expect(least.locked).toBeGreaterThan(0.4 * least.wrong)
      // What checks no password would be told apart.
      let quick = Infinity
      for (let n = 0; n < 4; n++) {
        const began = performance.now()
        await me('')
        quick = Math.min(quick, performance.now() - began)
      }
      expect(quick).toBeLessThan(0.4 * least.wrong)
    })

    it('is over with the account, for its session and its key; nobody else gets its id', async () => {
      const account = await makeAccount(database.payload, 'editor')
      const cookie = cookieOf(await logIn({ email: account.email, password }))
      expect((await me(cookie)).user?.email).toBe(account.email)
      const gone = await fetch(`${open.url}/api/users/${account.id}`, { method: 'DELETE', headers: admin.headers })
      expect(gone.status).toBe(200)
      const next = await makeAccount(database.payload, 'editor')
      expect(next.id).not.toBe(account.id)
      expect((await me(cookie)).user).toBeNull()
      const asked = (headers: Record<string, string>) => fetch(`${open.url}/api/registrations`, { headers })
      expect((await asked(account.headers)).status).toBe(401)
      expect((await asked({ cookie })).status).toBe(403)
    })

    it('gives a cookie that scripts cannot read, and no token', async () => {
      const answer = await logIn({ email: admin.email, password })
      expect(answer.status).toBe(200)
      expect(JSON.parse(answer.text)).not.toHaveProperty('token')
      expect(answer.headers.get('set-cookie')).toMatch(/^payload-token=[^;]+;.*HttpOnly(=true)?;.*SameSite=Lax/i)
    })

    it('first decides in which language lists name what is in them, where the content has it', async () => {
      const { email } = await makeAccount(database.payload, 'editor')
      const chosen = async (language: string): Promise<unknown> => {
        const cookie = cookieOf(await logIn({ email, password }, { 'accept-language': language }))
        const response = await fetch(`${open.url}/api/payload-preferences/locale`, { headers: { cookie } })
        return ((await response.json()) as { value?: unknown }).value
      }
      expect([await chosen('en-GB'), await chosen('fr')]).toEqual(['en', 'en'])
    })

    it.each([
      [{ email: { $ne: null }, password }],
      [{ email: 'a@example.org', password: { $ne: null } }],
      [{ email: 'a@example.org' }],
      [{}],
      [null],
      ['x'],
    ])('with %p is refused', async (data) => {
      const { status } = await logIn(data)
      expect([400, 401]).toContain(status)
    })

    it('ends with the session: at log-out, and elsewhere when the password changes', async () => {
      const { email, id } = await makeAccount(database.payload, 'editor')
      const [one, two] = [cookieOf(await logIn({ email, password })), cookieOf(await logIn({ email, password }))]
      const out = await post(`${open.url}/api/users/logout`, {}, { cookie: one, origin: open.url })
      expect(out.status).toBe(200)
      expect([(await me(one)).user, (await me(two)).user?.email]).toEqual([null, email])
      const three = cookieOf(await logIn({ email, password }))
      const shown = await confirmed({ cookie: three, origin: open.url })
      const changed = await fetch(`${open.url}/api/users/${id}`, {
        method: 'PATCH',
        headers: { cookie: `${three}; ${shown}`, origin: open.url, 'content-type': 'application/json' },
        body: JSON.stringify({ password: 'yet another password' }),
      })
      expect(changed.status).toBe(200)
      expect([(await me(two)).user, (await me(three)).user?.email]).toEqual([null, email])
    })

    it('is not offered by GraphQL', async () => {
      const { status, text } = await post(`${open.url}/api/graphql`, {
        query: 'mutation { loginUser(email: "a@example.org", password: "x") { token } }',
      })
      expect([400, 403]).toContain(status)
      expect(text).not.toMatch(/Did you mean|token/)
    })
  })

  it.each([[{ $ne: null }], [['a@example.org']], [5], [true], ['']])(
    'are not made with %p for an address',
    async (email) => {
      const made = await post(`${open.url}/api/users`, { email, password, role: 'editor' }, admin.headers)
      expect([email, made.status]).toEqual([email, 400])
    },
  )

  it('have an address each, which a refusal names without the database’s tables', async () => {
    const taken = await makeAccount(database.payload, 'editor')
    const { status, text } = await post(
      `${open.url}/api/users`,
      { email: taken.email, password: 'a long enough password', role: 'editor' },
      admin.headers,
    )
    expect([status, JSON.parse(text)]).toMatchObject([400, { errors: [{ field: 'email' }] }])
    expect(text).not.toMatch(/table|users_/i)
  })

  it('tell their names to whoever is logged in, their addresses to administrators alone, and strangers nothing', async () => {
    const editor = await makeAccount(database.payload, 'editor')
    const named = await makeAccount(database.payload, 'editor')
    await database.payload.update({ collection: 'users', id: named.id, data: { name: ' Marie Curie ' } })
    const ask = async (id: string, headers = {}) => {
      const response = await fetch(`${open.url}/api/users/${id}/name`, { headers })
      return [response.status, ((await response.json()) as { name?: unknown }).name]
    }
    expect(await ask(named.id, editor.headers)).toEqual([200, 'Marie Curie'])
    expect(await ask(admin.id, editor.headers)).toEqual([200, null])
    expect(await ask(editor.id, admin.headers)).toEqual([200, editor.email])
    expect(await ask('nobody', admin.headers)).toEqual([200, null])
    expect(await ask(named.id)).toEqual([403, undefined])
  })
})
