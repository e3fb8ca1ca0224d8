import { rm } from 'node:fs/promises'
import { afterEach, expect, it } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { mailBounced, takeTurn, type Mail } from '../../src/cms/registrations/handOver'
import { capKey, mailboxKey, mailId, personKey, unclaimed } from '../../src/cms/registrations/keys'
import { writeDesk } from '../../src/cms/registrations/desk'
import { findOutbox, post, postAllOwed } from '../../src/cms/registrations/outbox'
import { mailsAreOwed } from '../../src/cms/registrations/wake'
import { cancel, confirm } from '../../src/cms/registrations/person'
import { changeWhere, make } from '../../src/database/atomic'
import { findMain, findMainById, type Stored } from '../../src/database/documents'
import { inTransaction } from '../../src/database/transaction'
import { startMailer } from '../../src/start/mailer'
import { describeWithDatabase, freshEnvironment, onMongo } from '../support/database'
import { useMailServer } from '../support/mailServer'
import { startProcess } from '../support/process'
import { makeAccount } from '../support/server'
import { useRest } from '../support/useRest'

describeWithDatabase('The mailer', () => {
  const mailServer = useMailServer()
  const { answers, is, silenced, taken } = mailServer
  const { asked, database, make: makeDocument, page } = useRest()
  const request = () => createLocalReq({}, database.payload)

  const stops: (() => Promise<void>)[] = []
  let now = new Date()
  const render = ({ kind, offerUntil, registration, row }: Mail) =>
    Promise.resolve({
      to: registration.email ?? '',
      subject: kind,
      text: offerUntil ?? kind,
      messageId: `<${mailId(database.payload, row.key ?? '')}@example.org>`,
    })
  const mailing = (options: Partial<Parameters<typeof startMailer>[1]> = {}): (() => Promise<void>) => {
    const stop = startMailer(database.payload, { render, every: 20, now: () => now, ...options })
    stops.push(stop)
    return stop
  }
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
    now = new Date()
    // What a test leaves is none of the next one’s.
    const req = await request()
    await database.payload.db.deleteMany({ collection: 'outbox', req, where: {} })
    await database.payload.db.deleteMany({ collection: 'registrations', req, where: {} })
  })

  const workshop = async (desk: Partial<Stored<'desks'>> = {}): Promise<string> => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await makeDocument(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal' },
    })
    await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    await writeDesk(await request(), id, { capacity: 5, waitlist: true, offerHours: 24, ...desk })
    return id
  }
  const registered = async (
    workshop: string,
    email: string,
    data: Partial<Stored<'registrations'>> = {},
    req?: PayloadRequest,
  ): Promise<string> =>
    make(req ?? (await request()), 'registrations', {
      workshop,
      email,
      name: email,
      state: 'pending',
      owes: 'confirm',
      stateAt: new Date().toISOString(),
      mailbox: mailboxKey(database.payload, email),
      attempt: unclaimed(),
      person: unclaimed(),
      rankKey: unclaimed(),
      seatKey: unclaimed(),
      ...data,
    })
  const rows = async () => findOutbox(await request(), {})
  const registration = async (id: string) => findMainById(await request(), 'registrations', id)
  /** Waits until something is so; nothing else says how long that may take. */
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    for (const end = performance.now() + 20_000; !(await isSo());) {
      if (performance.now() > end) throw new Error(`It never was: ${JSON.stringify([taken, await rows()], null, 1)}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const areAll = (...states: string[]) =>
    until(async () => {
      const all = await rows()
      return all.length > 0 && all.every(({ state }) => states.includes(state ?? ''))
    })
  const statesOf = async () =>
    Object.fromEntries((await rows()).map(({ kind, lastCode, state }) => [kind, [state, lastCode ?? null].join(' ')]))

  it('hands each mail over once, and keeps neither its address nor its text', async () => {
    const id = await workshop({ capacity: 1 })
    mailing()
    const [first, second] = [await registered(id, 'one@example.org'), await registered(id, 'two@example.org')]
    await until(() => taken.length === 2)
    await confirm(database.payload, first, () => now)
    await confirm(database.payload, second, () => now)
    await until(() => taken.length === 4)
    await areAll('sent')
    expect(taken.map(({ kind, to }) => `${to} ${kind}`).sort()).toEqual([
      'one@example.org confirm',
      'one@example.org confirmed',
      'two@example.org confirm',
      'two@example.org waitlisted',
    ])
    expect(new Set(taken.map(({ id: messageId }) => messageId)).size).toBe(4)
    const stored = await rows()
    expect(JSON.stringify(stored.filter(({ kind }) => kind !== 'counted'))).not.toMatch(/example\.org/)
    expect((await registration(first))?.owes ?? null).toBeNull()
    // Whatever is looked at again says that it is done.
    await changeWhere(await request(), 'registrations', { id: { equals: first } }, { owes: 'confirmed' })
    await until(async () => !(await registration(first))?.owes)
    expect(await rows()).toHaveLength(stored.length)
    expect(taken).toHaveLength(4)
  })

  it('writes each mail of what is so, in the reader’s language, and keeps their calendar', async () => {
    const id = await workshop()
    mailing({ render: undefined })
    const one = await registered(id, 'one@example.org', { language: 'fr' })
    await until(() => taken.length === 1)
    await confirm(database.payload, one, () => now)
    await until(() => taken.length === 2)
    await areAll('sent')
    await cancel(database.payload, one, () => now)
    await until(() => taken.length === 3)
    expect(taken.map(({ kind }) => kind)).toEqual(['confirm', 'confirmed', 'cancelled'])
    const [asks, tells, ends] = taken.map(({ text }) => text.replaceAll(/=\r?\n/g, ''))
    expect(asks).toMatch(/http:\/\/127\.0\.0\.1:\d+\/fr\/inscription\/c[0-9a-f]+\.[\w-]{32}/)
    // Nothing that was typed stands in a mail that anybody can have sent.
    expect(asks).not.toContain('one@example.org')
    expect(asks).not.toContain('text/calendar')
    expect(tells).toMatch(/method=REQUEST/)
    expect(ends).toMatch(/method=CANCEL/)
  })

  it('drops what is no longer so, and answers a second request of a mailbox with its page', async () => {
    const id = await workshop()
    const person = personKey(id, mailboxKey(database.payload, 'held@example.org'))
    const held = await registered(id, 'held@example.org', { state: 'confirmed', seat: 1, owes: null, person })
    await registered(id, 'held@example.org')
    const left = await registered(id, 'left@example.org', { state: 'cancelled', cause: 'self', owes: 'cancelled' })
    for (const kind of ['confirmed', 'promoted'] as const)
      await post(await request(), { registration: left, workshop: id, kind, about: '1' })
    await post(await request(), { registration: unclaimed(), workshop: id, kind: 'moved', about: '1' })
    mailing()
    await until(() => taken.length === 2)
    await areAll('sent', 'dropped')
    expect(taken.map(({ kind }) => kind).sort()).toEqual(['already', 'cancelled'])
    expect(await statesOf()).toMatchObject({
      confirmed: 'dropped STATE',
      promoted: 'dropped STATE',
      moved: 'dropped GONE',
    })
    expect(await registration(held)).toMatchObject({ state: 'confirmed' })
    // Proven between two looks of the mailer: nobody has asked twice.
    await stops.pop()?.()
    const late = await registered(id, 'late@example.org')
    await postAllOwed(database.payload)
    const [due] = await findOutbox(await request(), { registration: { equals: late } })
    if (!due) throw new Error('Nothing is due.')
    const meanwhile: Payload = Object.create(database.payload)
    const db: Payload['db'] = Object.create(database.payload.db)
    const find: Payload['db']['find'] = async (args) => {
      if (args.where && 'person' in args.where) await confirm(database.payload, late, () => now)
      return database.payload.db.find(args)
    }
    expect(await takeTurn(Object.assign(meanwhile, { db: Object.assign(db, { find }) }), due, now)).toEqual({
      is: 'dropped',
      code: 'STATE',
    })
  })

  it('holds what whoever clicked may take back, and takes a moved clock as it is', async () => {
    const id = await workshop()
    await registered(id, 'held@example.org', { state: 'cancelled', cause: 'organiser', owes: 'cancelledByUs+2' })
    await registered(id, 'now@example.org')
    mailing()
    await until(() => taken.length === 1)
    expect(taken[0]?.kind).toBe('confirm')
    // Set back by an hour: what is due stays due.
    now = new Date(Date.now() - 3_600_000)
    await registered(id, 'later@example.org')
    await until(() => taken.length === 2)
    now = new Date(Date.now() + 3 * 60_000)
    await until(() => taken.length === 3)
    expect(taken[2]?.kind).toBe('cancelledByUs')
  })

  it('tries again what the mail server does not take now, and tells who does not exist', async () => {
    const id = await workshop({ capacity: 2 })
    answers.set('later', 451).set('rlater', 450).set('rgone', 550).set('never', 554)
    const seated = { owes: 'confirmed', state: 'confirmed' } as const
    await registered(id, 'later-a@example.org', { ...seated, seat: 1 })
    await registered(id, 'rlater-b@example.org', { ...seated, seat: 2 })
    const gone = await registered(id, 'rgone-c@example.org', { ...seated, seat: 3 })
    const pending = await registered(id, 'rgone-d@example.org')
    const never = await registered(id, 'never-e@example.org', { ...seated, seat: 4 })
    mailing()
    const tried = async () =>
      (await rows()).filter(({ attempts, state }) => attempts === 1 && state !== 'handing').length
    await until(async () => (await registration(pending)) === null && (await tried()) === 4)
    const codes = (await rows()).map(({ lastCode, state }) => `${state} ${lastCode}`).sort()
    // A request whose mailbox does not exist is forgotten, with its mail.
    expect(codes.filter((said) => !said.startsWith('sent'))).toEqual([
      'bounced 550',
      'due 450',
      'due 451',
      'failed 554',
    ])
    expect(await registration(gone)).toMatchObject({ bounced: true, state: 'confirmed' })
    expect((await registration(never))?.bounced ?? false).toBe(false)
    expect(taken).toEqual([])
    // After a minute, by the same name.
    answers.clear()
    now = new Date(Date.now() + 61_000)
    await until(() => taken.length === 2)
    await until(async () => (await rows()).every(({ state }) => state !== 'handing'))
    for (const { id: messageId } of taken) expect(messageId).toMatch(/^<[\w-]{32}@example\.org>$/)
    expect(
      (await rows()).filter(({ state }) => state === 'sent' || state === 'due').map(({ attempts }) => attempts),
    ).toContain(2)
  })

  it('lets an offer run from its hand-over, gives the seat where there is no time for one, and passes on that of whom nobody can tell', async () => {
    const id = await workshop({ capacity: 1 })
    const offered = {
      owes: 'offered',
      state: 'offered',
      rank: 1,
      rankKey: `${id}:1`,
      seat: 1,
      seatKey: `${id}:1`,
    } as const
    const first = await registered(id, 'rgone-a@example.org', offered)
    const second = await registered(id, 'second@example.org', {
      state: 'waiting',
      owes: null,
      rank: 2,
      rankKey: `${id}:2`,
      toldAt: now.toISOString(),
    })
    answers.set('rgone', 550)
    mailing()
    await until(() => taken.length === 1)
    await areAll('sent', 'bounced')
    expect(await registration(first)).toMatchObject({ state: 'cancelled', cause: 'lapsed', bounced: true })
    const { offerUntil, state } = (await registration(second)) ?? {}
    expect(state).toBe('offered')
    expect(taken[0]).toMatchObject({
      to: 'second@example.org',
      kind: 'offered',
      text: new Date(offerUntil ?? 0).toISOString(),
    })
    await mailBounced(database.payload, second, now)
    // Three hours before the start nobody has a day to think.
    const soon = await workshop({ capacity: 1, startsAtUtc: new Date(now.getTime() + 3 * 3_600_000).toISOString() })
    const third = await registered(soon, 'third@example.org', {
      ...offered,
      rankKey: `${soon}:1`,
      seatKey: `${soon}:1`,
    })
    await until(() => taken.some(({ kind }) => kind === 'promoted'))
    expect(await registration(third)).toMatchObject({ state: 'confirmed', seat: 1 })
    expect(taken.filter(({ kind, to }) => kind === 'offered' && to === 'third@example.org')).toEqual([])
  })

  it('sends few mails to a mailbox that is not proven, whatever it is called, and the rest to nobody', async () => {
    // Long before a midnight of UTC.
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    now = new Date(`${day}T01:00:00.000Z`)
    const [one, two] = [await workshop(), await workshop()]
    for (const [n, name] of ['a.b', 'ab', 'ab+x', 'A.B', 'ab+y'].entries())
      await registered(n % 2 ? one : two, `${name}@gmail.com`)
    await registered(one, 'somebody@example.org')
    mailing()
    await until(() => taken.length === 2)
    await until(async () => (await rows()).filter(({ notBefore }) => notBefore).length === 4)
    for (const [n, minutes] of [11, 22].entries()) {
      now = new Date(Date.parse(`${day}T01:00:00.000Z`) + minutes * 60_000)
      await until(() => taken.length === 3 + n)
      // The others were looked at, and left for later: the clock goes on after that.
      const isAside = ({ notBefore, state }: { notBefore?: string | null; state?: string | null }): boolean =>
        state !== 'handing' && (state !== 'due' || Date.parse(notBefore ?? '') > now.getTime())
      await until(async () => (await rows()).every(isAside))
    }
    now = new Date(Date.parse(`${day}T02:00:00.000Z`))
    const putOff = async () => (await rows()).filter(({ lastCode, state }) => state === 'due' && lastCode === 'CAP')
    await until(async () => (await putOff()).length === 2)
    const toOne = () => taken.filter(({ to }) => to.endsWith('gmail.com'))
    expect(toOne()).toHaveLength(3)
    const counted = await findMain(await request(), 'outbox', { kind: { equals: 'counted' } })
    const key = capKey(database.payload, 'ab@gmail.com')
    expect(
      counted
        .map((row) => row.key)
        .filter((name) => name?.includes(key))
        .sort(),
    ).toEqual([1, 2, 3].map((n) => `unproven:${key}:${day}:${n}`))
    // Whoever registers for more in a day is asked for the rest the next day.
    now = new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000)
    await until(() => toOne().length === 4)
    await until(async () => (await rows()).every(({ state }) => state !== 'handing'))
    expect((await rows()).filter(({ state }) => state === 'due')).toHaveLength(1)
  })

  it('asks a mailbox for the proof of few requests for one workshop, and forgets the oldest when another one has its mail', async () => {
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const begun = Date.parse(`${day}T01:00:00.000Z`)
    now = new Date(begun)
    const id = await workshop()
    const ask = (n: number) =>
      registered(id, 'ana@example.org', { createdAt: new Date(Date.now() - 60_000 + n).toISOString() })
    const are = async (ids: string[]) => Promise.all(ids.map(async (one) => (await registration(one)) !== null))
    mailing()
    const ids = [await ask(0)]
    await until(() => taken.length === 1)
    await until(async () => (await rows()).some(({ sentAt }) => sentAt))
    for (const n of [1, 2, 3, 4]) ids.push(await ask(n))
    mailsAreOwed(database.payload)
    // Three wait for their mail: of one more nobody hears.
    await until(async () => !(await registration(ids[4] ?? '')))
    for (const minutes of [11, 22]) {
      now = new Date(begun + minutes * 60_000)
      await until(() => taken.length === 1 + minutes / 11)
    }
    expect(await are(ids)).toEqual([true, true, true, true, false])
    now = new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000)
    await until(() => taken.length === 4)
    await until(async () => !(await registration(ids[0] ?? '')))
    expect(await are(ids)).toEqual([false, true, true, true, false])
  })

  it('slows down what asks for a proof while very many requests come, tells organisers once, and holds up nothing else', async () => {
    const [one, two] = [await workshop(), await workshop()]
    const organiser = await makeAccount(database.payload, 'organiser')
    const createdAt = new Date(Date.now() + 25 * 60_000).toISOString()
    let n = 0
    const requests = async (most: number, owes: string | null): Promise<void> => {
      const req = await request()
      await inTransaction(req, async () => {
        for (const end = n + most; n < end; n++)
          await registered(n % 2 ? one : two, `victim${n}@example.org`, { createdAt, owes }, req)
      })
      mailsAreOwed(database.payload)
    }
    const proofs = () => taken.filter(({ kind }) => kind === 'confirm').length
    const notices = () => taken.filter(({ to }) => to === organiser.email)
    // As many as a rush may have.
    await requests(165, null)
    await requests(35, 'confirm')
    mailing()
    await until(() => proofs() === 35)
    expect(notices()).toEqual([])
    // One more, and others: those of the last minute count.
    await requests(40, 'confirm')
    await until(() => notices().length === 1)
    await registered(one, 'seated@example.org', { state: 'confirmed', seat: 1, owes: 'confirmed' })
    await until(() => taken.some(({ to }) => to === 'seated@example.org'))
    expect(proofs()).toBe(35)
    expect(notices()[0]?.text).toMatch(/240 demandes/)
    // Each minute some more; another server counts with it.
    now = new Date(Date.now() + 61_000)
    await until(() => proofs() === 65)
    await stops.pop()?.()
    mailing()
    await registered(one, 'seated-too@example.org', { state: 'confirmed', seat: 2, owes: 'confirmed' })
    await until(() => taken.some(({ to }) => to === 'seated-too@example.org'))
    expect([proofs(), notices().length]).toEqual([65, 1])
    now = new Date(Date.now() + 122_000)
    await until(() => proofs() === 75)
    expect(notices()).toHaveLength(1)
    // Of the next one they are told too.
    now = new Date(Date.now() + 20 * 60_000)
    await requests(1, 'confirm')
    await until(() => notices().length === 2)
  })

  const manyMessages = async (id: string, most: number): Promise<string> => {
    const somebody = await registered(id, 'many@example.org', { state: 'confirmed', seat: 1, owes: null })
    const req = await request()
    const mailing = await make(req, 'mailings', {
      key: crypto.randomUUID(),
      draft: unclaimed(),
      workshop: id,
      state: 'sent',
      audience: 'confirmed',
      version: 1,
    })
    await inTransaction(req, async () => {
      for (let n = 0; n < most; n++)
        await post(req, { registration: somebody, workshop: id, kind: 'message', mailing, about: String(n) })
    })
    return somebody
  }

  it('never lets what is written to many hold up what somebody waits for', async () => {
    const id = await workshop()
    await manyMessages(id, 200)
    is.delay = 50
    mailing()
    await until(() => taken.length > 5)
    const before = taken.length
    await registered(id, 'waits@example.org')
    await until(() => taken.some(({ kind }) => kind === 'confirm'))
    // Those that were on their way, and what left until it was seen.
    expect(taken.findIndex(({ kind }) => kind === 'confirm') - before).toBeLessThan(40)
    expect((await rows()).filter(({ state }) => state === 'due').length).toBeGreaterThan(100)
  })

  it('keeps to what may leave in an hour, of which what is written to many leaves some', async () => {
    const id = await workshop()
    await manyMessages(id, 20)
    mailing({ perHour: 10 })
    await until(() => taken.length === 8)
    await registered(id, 'waits@example.org')
    await until(() => taken.some(({ kind }) => kind === 'confirm'))
    expect(taken).toHaveLength(9)
    // Another server knows of it too.
    await stops.pop()?.()
    mailing({ perHour: 10 })
    await registered(id, 'waits-too@example.org')
    await registered(id, 'waits-longer@example.org')
    await until(() => taken.length === 10)
    await until(async () => (await rows()).filter(({ kind }) => kind === 'confirm').length === 3)
    expect(taken.filter(({ kind }) => kind === 'message')).toHaveLength(8)
    expect((await rows()).filter(({ kind, state }) => kind === 'confirm' && state === 'due')).toHaveLength(1)
  })

  it('waits for a mail server that says nothing or is gone, while requests are answered, and no mail counts as tried', async () => {
    const id = await workshop()
    mailServer.cut()
    is.silent = true
    mailing()
    await registered(id, 'one@example.org')
    await until(() => silenced.length > 0)
    expect((await page('/en')).status).toBe(200)
    expect((await rows()).map(({ state }) => state)).toContain('handing')
    // It hangs up on those, and is gone.
    mailServer.cut()
    await mailServer.close()
    silenced.length = 0
    is.silent = false
    const waitsSince = (code: string) =>
      until(async () => (await rows()).some(({ lastCode, state }) => state === 'due' && lastCode === code))
    await waitsSince('ESOCKET')
    // It is there again, and hangs up on whoever comes.
    is.hangingUp = true
    await mailServer.listen()
    await waitsSince('ECONNECTION')
    is.hangingUp = false
    await until(() => taken.length === 1)
    await areAll('sent')
    expect((await rows()).filter(({ kind }) => kind === 'confirm').map(({ attempts }) => attempts)).toEqual([1])
  })

  it('takes over what was on its way when a server ended: once more what must arrive, and nothing else', async () => {
    const id = await workshop()
    const one = await registered(id, 'one@example.org', { state: 'confirmed', seat: 1, owes: 'confirmed' })
    await postAllOwed(database.payload)
    await post(await request(), { registration: one, workshop: id, kind: 'reminder', about: '1' })
    for (const { id: row } of await rows())
      await changeWhere(await request(), 'outbox', { id: { equals: row } }, { state: 'handing', attempts: 1 })
    mailing()
    await until(() => taken.length === 1)
    await areAll('sent', 'unsure')
    expect(await statesOf()).toMatchObject({ confirmed: 'sent ', reminder: 'unsure ' })
  })

  it('lets what is on its way end when it is stopped', async () => {
    const id = await workshop()
    is.delay = 300
    await registered(id, 'one@example.org')
    const stop = mailing()
    await until(async () => (await rows()).some(({ state }) => state === 'handing'))
    await stop()
    expect(taken).toHaveLength(1)
    expect((await statesOf()).confirm).toBe('sent ')
    await registered(id, 'two@example.org')
    await postAllOwed(database.payload)
    expect((await rows()).filter(({ state }) => state === 'due')).toHaveLength(1)
  })

  /** Before which step it is killed; `npm run test:kills` tries all of them. */
  const steps = {
    offered: Number(process.env.KILL_ROUNDS ?? 1) > 1 ? 'row noted handing send sent offer done' : 'noted sent',
    reminder: Number(process.env.KILL_ROUNDS ?? 1) > 1 ? 'handing send sent done' : 'sent',
  }
  it('loses no mail that must arrive to a kill -9 at any step, and hands no other over twice', async () => {
    const fresh = await freshEnvironment()
    const env = { ...fresh, SMTP_URL: process.env.SMTP_URL ?? '' }
    const all = Object.entries(steps).flatMap(([kind, some]) => some.split(' ').map((step) => [kind, step] as const))
    try {
      for (const [kind, step] of all) {
        const running = startProcess('mailing.ts', [kind, step], env)
        expect([await running.ended, running.lines.at(-1)]).toEqual(['SIGKILL', 'killed'])
      }
      const last = startProcess('mailing.ts', [], env)
      await last.says('ended')
      const count = (line: string): number => last.lines.filter((said) => said === line).length
      const offers = steps.offered.split(' ').length
      expect(count('offered sent')).toBe(offers)
      expect(count('registration offered nothing runs')).toBe(offers)
      for (const [kind, step] of all) {
        const handed = taken.filter(({ kind: of, to }) => of === kind && to === `${step}@example.org`)
        const isTwice = step === 'sent' || step === 'offer' || step === 'done'
        const isOnce = step !== 'send'
        expect([kind, step, handed.length]).toEqual([
          kind,
          step,
          kind === 'offered' ? (isTwice ? 2 : 1) : isOnce ? 1 : 0,
        ])
        expect(new Set(handed.map(({ id }) => id)).size).toBe(handed.length ? 1 : 0)
      }
    } finally {
      await rm(fresh.DATA_DIR ?? '', { recursive: true, force: true })
    }
  }, 120_000)

  if (onMongo)
    it('hands over from one server at a time', async () => {
      const id = await workshop()
      await manyMessages(id, 60)
      mailing()
      mailing()
      await until(() => taken.length >= 60)
      await areAll('sent')
      expect(new Set(taken.map(({ id: messageId }) => messageId)).size).toBe(60)
      expect(taken).toHaveLength(60)
    })
})
