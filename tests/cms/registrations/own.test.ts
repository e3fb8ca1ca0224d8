import { afterEach, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { ownRegistration } from '../../../src/api/public/ownRegistration'
import { change } from '../../../src/cms/registrations/change'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { mailboxKey, personKey, tokenFor } from '../../../src/cms/registrations/keys'
import { followLink } from '../../../src/cms/registrations/links'
import { sendLinks } from '../../../src/cms/registrations/linksAgain'
import { askForAddress, forgetAddresses, proveAddress } from '../../../src/cms/registrations/newAddress'
import { findOutbox } from '../../../src/cms/registrations/outbox'
import { cancel, confirm, queueAgain, renewLinks } from '../../../src/cms/registrations/person'
import { settle } from '../../../src/cms/registrations/settle'
import { changeWhere } from '../../../src/database/atomic'
import { findMain, findMainById, type Stored } from '../../../src/database/documents'
import { isSqlite } from '../../../src/database/sqlite/isSqlite'
import { wipe } from '../../../src/database/sqlite/wipe'
import { isRefusal } from '../../../src/i18n/errors/refusal'
import { startMailer } from '../../../src/start/mailer'
import { describeWithDatabase } from '../../support/database'
import { anotherServer, requested } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'
import { useSink, type SunkMail } from '../../support/useSink'

const questions = [
  { key: 'onsite', kind: 'yesNo', required: true, label: { fr: 'Sur place\u202f?', en: 'On site?' } },
  {
    key: 'days',
    kind: 'choices',
    required: true,
    label: { fr: 'Quels jours\u202f?', en: 'Which days?' },
    options: [
      { value: 'mon', label: { fr: 'lundi', en: 'Monday' } },
      { value: 'tue', label: { fr: 'mardi', en: 'Tuesday' } },
    ],
    when: { question: 'onsite', is: ['yes'] },
  },
]

describeWithDatabase('What one does with a registration of one’s own', () => {
  const { mails, taken } = useSink()
  const { asked, database, make } = useRest()
  /** How far the clock is ahead, in minutes. */
  let ahead = 0
  const now = (): Date => new Date(Date.now() + ahead * 60_000)
  const by = { locale: 'en', now }
  const request = () => createLocalReq({}, database.payload)

  let stop: () => Promise<void> = () => Promise.resolve()
  const mailing = (): void => {
    stop = startMailer(database.payload, { every: 20, now })
  }
  afterEach(async () => {
    await stop()
    stop = () => Promise.resolve()
    mails.length = 0
    ahead = 0
    const req = await request()
    await database.payload.db.deleteMany({ collection: 'outbox', req, where: {} })
    await database.payload.db.deleteMany({ collection: 'registrations', req, where: {} })
  })

  let editor: Promise<{ headers: Record<string, string> }> | undefined
  const workshop = async (settings: Partial<Stored<'desks'>> = {}, data: object = {}): Promise<string> => {
    const { headers } = await (editor ??= makeAccount(database.payload, 'editor'))
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal', questions },
      ...data,
    })
    expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
    await writeDesk(await request(), id, { waitlist: true, offerHours: 0, ...settings })
    return id
  }
  const seated = async (workshop: string, name: string, more: Partial<Stored<'registrations'>> = {}) => {
    const id = await requested(database.payload, workshop, name, { linkVersion: 0, ...more })
    await confirm(database.payload, id, now)
    return id
  }
  const rowOf = async (id: string) => {
    const row = await findMainById(await request(), 'registrations', id)
    if (!row) throw new Error('It is gone.')
    return row
  }
  const actsOf = async (id: string) =>
    (await findMain(await request(), 'audit', { registration: { equals: id } })).map(({ act, facts, who }) => ({
      act,
      facts,
      who,
    }))
  /** What is refused: fields and codes, or the code alone. */
  const refused = async (work: Promise<unknown>): Promise<string[]> => {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    if (!isRefusal(error)) throw new Error(`Not refused: ${String(error)}`)
    return error.fields.map(({ code, path }) => (path ? `${path} ${code}` : code))
  }

  it('changes what is said, leaves what is not, and says everything that is wrong at once', async () => {
    const at = await workshop()
    const id = await seated(at, 'ana', {
      language: 'fr',
      organisation: 'Une université',
      needs: 'Une rampe',
      answers: { onsite: 'yes', days: ['mon'], former: 'kept' },
    })
    const before = await rowOf(id)
    await change(database.payload, id, { name: ' Ana  B. ', language: 'en', needs: null }, by)
    const after = await rowOf(id)
    expect(after).toMatchObject({ name: 'Ana B.', language: 'en', organisation: 'Une université', email: before.email })
    expect(after.needs ?? null).toBeNull()
    expect(after.answers).toEqual(before.answers)
    expect([after.state, after.rank, after.owes]).toEqual([before.state, before.rank, before.owes])
    // Answers are one field; one to a question that is asked no more stays, and is shown to nobody.
    await change(database.payload, id, { answers: { onsite: 'no', days: ['tue'] } }, by)
    expect((await rowOf(id)).answers).toEqual({ former: 'kept', onsite: 'no' })
    const shown = await ownRegistration(await request(), await rowOf(id), { locale: 'en', now: now().toISOString() })
    expect(shown).toMatchObject({ name: 'Ana B.', answers: { onsite: 'no' }, state: 'confirmed', place: null })
    expect(shown?.may).toEqual(['change', 'cancel'])
    // What is as it was is no change.
    await change(database.payload, id, { name: 'Ana B.' }, by)
    expect((await actsOf(id)).filter(({ act }) => act === 'change')).toEqual([
      { act: 'change', who: 'self', facts: {} },
      { act: 'change', who: 'self', facts: {} },
    ])
    const wrong = {
      email: 'x@example.org',
      state: 'cancelled',
      workshop: 'x',
      name: '',
      language: 'tlh',
      answers: { onsite: 'yes', how: 'x' },
    }
    expect(await refused(change(database.payload, id, wrong, by))).toEqual([
      'email FIELD_UNKNOWN',
      'state FIELD_UNKNOWN',
      'workshop FIELD_UNKNOWN',
      'name REQUIRED',
      'language LANGUAGE_OF_MAILS_UNKNOWN',
      'answers.days REQUIRED',
      'answers.how QUESTION_UNKNOWN',
    ])
    expect(await rowOf(id)).toMatchObject({ name: 'Ana B.', language: 'en', email: before.email })
    await cancel(database.payload, id, now)
    expect(await refused(change(database.payload, id, { name: 'C.' }, by))).toEqual(['REGISTRATION_CANCELLED'])
    const pending = await requested(database.payload, at, 'bo')
    expect(await refused(change(database.payload, pending, { name: 'C.' }, by))).toEqual(['NOT_CONFIRMED'])
  })

  it('loses no change while somebody is promoted, and no promotion', async () => {
    const at = await workshop({ capacity: 1 })
    const first = await seated(at, 'first')
    const ids: string[] = []
    for (let n = 0; n < 6; n++) ids.push(await seated(at, `later-${n}`))
    const others = [0, 1].map(() => anotherServer(database.payload, 5))
    await Promise.all([
      cancel(database.payload, first, now),
      writeDesk(await request(), at, { capacity: 6 }).then(() => settle(database.payload, at, now)),
      ...ids.map((id, n) => change(others[n % 2] ?? database.payload, id, { needs: `need ${n}` }, by)),
      ...ids.map((id, n) => change(others[(n + 1) % 2] ?? database.payload, id, { name: `Name ${n}` }, by)),
    ])
    const rows = await Promise.all(ids.map(rowOf))
    expect(rows.map(({ name, needs, state }) => [name, needs, state])).toEqual(
      ids.map((_, n) => [`Name ${n}`, `need ${n}`, 'confirmed']),
    )
    expect(new Set(rows.map(({ seat }) => seat)).size).toBe(6)
  })

  it('lets whoever let a seat go by queue again, at the end, once, and while anybody may register', async () => {
    const at = await workshop({ capacity: 1 })
    const lapsed = async (name: string) => {
      const id = await requested(database.payload, at, name, { provenAt: '2020-01-01T00:00:00.000Z' })
      await changeWhere(
        await request(),
        'registrations',
        { id: { equals: id } },
        { state: 'cancelled', cause: 'lapsed' },
      )
      return id
    }
    await seated(at, 'seated')
    const waiting = await seated(at, 'waiting')
    const id = await lapsed('again')
    const may = async (of: string) =>
      (await ownRegistration(await request(), await rowOf(of), { locale: 'en', now: now().toISOString() }))?.may
    expect(await may(id)).toEqual(['queueAgain'])
    await Promise.all([queueAgain(database.payload, id, now), queueAgain(database.payload, id, now)])
    const [ahead, again] = await Promise.all([rowOf(waiting), rowOf(id)])
    expect([again.state, again.owes, (again.rank ?? 0) > (ahead.rank ?? 0)]).toEqual(['waiting', 'waitlisted', true])
    expect((await actsOf(id)).map(({ act }) => act)).toEqual(['queueAgain'])
    // Whoever has registered anew meanwhile has one registration.
    const other = await lapsed('other')
    await seated(at, 'other')
    expect(await may(other)).toEqual([])
    expect(await refused(queueAgain(database.payload, other, now))).toEqual(['REGISTRATION_CANCELLED'])
    const late = await lapsed('late')
    await writeDesk(await request(), at, { closesAt: '2020-01-01T10:00' })
    expect(await refused(queueAgain(database.payload, late, now))).toEqual(['NOT_OPEN'])
    expect(await may(late)).toEqual([])
  })

  const linkIn = (mail: SunkMail | undefined, letter: string): string => {
    const path = mail?.paths.find((one) => one.includes(`/${letter}`))
    return decodeURIComponent(path?.split('/').at(-1) ?? '')
  }
  const followed = async (token: string) => {
    const found = await followLink(await request(), database.payload, token)
    if (!found) throw new Error('The link leads nowhere.')
    return found
  }

  it('is led to by mails on the pages of a front end that has some, and by calendars on ours', async () => {
    const at = await workshop()
    const { custom } = database.payload.config
    Object.assign(custom, { registrationPages: 'https://pages.example/{locale}/mine#{token}' })
    try {
      const id = await seated(at, 'ana', { language: 'fr' })
      await askForAddress(database.payload, id, 'ana@new.example', by)
      mailing()
      const both = await taken(2)
      const row = await rowOf(id)
      for (const [kind, purpose] of [
        ['confirmed', 'own'],
        ['newAddress', 'address'],
      ] as const) {
        const mail = both.find((one) => one.kind === kind)
        expect(mail?.text).toContain(`https://pages.example/fr/mine#${tokenFor(database.payload, purpose, row)}\n`)
        expect(mail?.text).not.toContain('/inscription/')
      }
    } finally {
      Object.assign(custom, { registrationPages: null })
    }
  })

  it('takes another address once it is proven: the old one is told, the new one gets new links, and those of before end', async () => {
    const at = await workshop()
    const id = await seated(at, 'ana', { language: 'en' })
    const before = await rowOf(id)
    expect(await refused(askForAddress(database.payload, id, 'ana@', by))).toEqual(['email EMAIL_INVALID'])
    expect(await refused(askForAddress(database.payload, id, ' ana@example.org ', by))).toEqual(['email EMAIL_SAME'])
    await askForAddress(database.payload, id, 'typo@new.example', by)
    ahead = 1
    // Whoever presses twice is written to once, and waits for no second mail.
    const askedFor = () => askForAddress(database.payload, id, 'ana@new.example', by)
    await askedFor()
    const due = await findOutbox(await request(), { kind: { equals: 'newAddress' } })
    await askedFor()
    expect(await findOutbox(await request(), { kind: { equals: 'newAddress' } })).toEqual(due)
    expect((await rowOf(id)).email).toBe('ana@example.org')
    mailing()
    const asked = (await taken(2)).find(({ kind }) => kind === 'newAddress')
    expect(asked).toMatchObject({ to: 'ana@new.example', subject: expect.stringMatching(/^Confirm your new address/) })
    const { purpose, registration } = await followed(linkIn(asked, 'a'))
    expect(purpose).toBe('address')
    const own = tokenFor(database.payload, 'own', before)
    // Twice is once.
    const both = await Promise.all([1, 2].map(() => proveAddress(database.payload, registration, now)))
    expect(both.filter(Boolean)).toHaveLength(1)
    const said = await taken(2)
    expect(said.map(({ kind, to }) => `${to} ${kind}`).sort()).toEqual([
      'ana@example.org addressChanged',
      'ana@new.example confirmed',
    ])
    const after = await rowOf(id)
    expect(after).toMatchObject({
      email: 'ana@new.example',
      mailbox: mailboxKey(database.payload, 'ana@new.example'),
      person: personKey(at, mailboxKey(database.payload, 'ana@new.example')),
      state: 'confirmed',
      seat: before.seat,
    })
    expect(await followLink(await request(), database.payload, own)).toBeNull()
    expect(await followLink(await request(), database.payload, linkIn(asked, 'a'))).toMatchObject({ isProven: true })
    const page = linkIn(
      said.find(({ kind }) => kind === 'confirmed'),
      'o',
    )
    expect(page).toBe(tokenFor(database.payload, 'own', after))
    await stop()
    // No address stands anywhere any more but the one.
    await forgetAddresses(await request(), now())
    expect((await rowOf(id)).newEmail ?? null).toBeNull()
    expect(JSON.stringify(await findOutbox(await request(), {}))).not.toMatch(/example/)
    expect((await actsOf(id)).map(({ act }) => act)).toEqual(expect.arrayContaining(['askAddress', 'changeAddress']))
    // The former mailbox may register again.
    expect((await rowOf(await seated(at, 'ana'))).state).toBe('confirmed')
  })

  it('leaves nothing of the address between two where the first was not told yet', async () => {
    const id = await seated(await workshop(), 'ana')
    const to = async (address: string) => {
      await askForAddress(database.payload, id, address, by)
      return proveAddress(database.payload, await rowOf(id), now)
    }
    await to('ana@second.example')
    expect(await wipe(database.payload)).toBe(true)
    expect((await to('ana@third.example'))?.newEmail).toBe('<ana@example.org')
    const { db } = database.payload
    // The file does not say that nothing is left in it.
    const version = isSqlite(db) ? (await db.drizzle.$client.execute('PRAGMA user_version')).rows[0]?.user_version : 0
    expect(version).toBe(0)
    expect(JSON.stringify(await rowOf(id))).not.toContain('second')
  })

  it('tells each address that was one’s own, as soon as the one before it was told', async () => {
    const id = await seated(await workshop(), 'ana')
    mailing()
    await taken(1)
    for (const [address, told] of [
      ['second@new.example', 'ana@example.org'],
      ['third@new.example', 'second@new.example'],
    ] as const) {
      await askForAddress(database.payload, id, address, by)
      await taken(1)
      await proveAddress(database.payload, await rowOf(id), now)
      expect((await taken(2)).map(({ kind, to }) => `${to} ${kind}`)).toContain(`${told} addressChanged`)
    }
  })

  it('forgets what was asked with links that were passed on, and what is taken back; and writes to few', async () => {
    const id = await seated(await workshop(), 'ana')
    await askForAddress(database.payload, id, 'thief@new.example', by)
    const asked = await rowOf(id)
    const mails = async () =>
      findOutbox(await request(), { and: [{ registration: { equals: id } }, { kind: { equals: 'newAddress' } }] })
    expect(await mails()).toHaveLength(1)
    const renewed = await renewLinks(database.payload, asked, now)
    expect(renewed?.newEmail ?? null).toBeNull()
    expect(await mails()).toEqual([])
    expect(await proveAddress(database.payload, { ...renewed!, newEmail: asked.newEmail! }, now)).toBeNull()
    // The honest one asks anew, and mistypes.
    await askForAddress(database.payload, id, 'typo@new.example', by)
    await askForAddress(database.payload, id, 'ana@example.org', by)
    expect([(await rowOf(id)).newEmail ?? null, await mails()]).toEqual([null, []])
    expect(await refused(askForAddress(database.payload, id, 'ana@example.org', by))).toEqual(['email EMAIL_SAME'])
    mailing()
    for (let n = 0; n < 5; n++) {
      await askForAddress(database.payload, id, `one-${n}@new.example`, by)
      while ((await mails()).filter(({ state }) => state === 'sent').length <= n)
        await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const last = await rowOf(id)
    expect(await refused(askForAddress(database.payload, id, 'six@new.example', by))).toEqual([
      'email ADDRESSES_EXCEEDED',
    ])
    expect((await rowOf(id)).newEmail).toBe(last.newEmail)
    expect((await proveAddress(database.payload, last, now))?.email).toBe('one-4@new.example')
  })

  it('changes nothing where the address is somebody’s, was asked for long ago, or is not the last that was asked for', async () => {
    const at = await workshop()
    const id = await seated(at, 'ana')
    await seated(at, 'bo')
    // Whoever is registered is asked as anybody is.
    await askForAddress(database.payload, id, 'bo@example.org', by)
    mailing()
    expect((await taken(3)).map(({ kind, to }) => `${to} ${kind}`)).toContain('bo@example.org newAddress')
    const ofBo = await rowOf(id)
    expect(await refused(proveAddress(database.payload, ofBo, now))).toEqual(['EMAIL_TAKEN'])
    expect(await rowOf(id)).toMatchObject({
      email: 'ana@example.org',
      person: ofBo.person,
      linkVersion: ofBo.linkVersion,
    })
    await askForAddress(database.payload, id, 'ana@new.example', by)
    expect(await proveAddress(database.payload, ofBo, now)).toBeNull()
    const current = await rowOf(id)
    ahead = 48 * 60 + 1
    expect(await proveAddress(database.payload, current, now)).toBeNull()
    await forgetAddresses(await request(), now())
    expect([(await rowOf(id)).email, (await rowOf(id)).newEmail ?? null]).toEqual(['ana@example.org', null])
    ahead = 0
    await askForAddress(database.payload, id, 'ana@new.example', by)
    await cancel(database.payload, id, now)
    expect(await refused(proveAddress(database.payload, current, now))).toEqual(['REGISTRATION_CANCELLED'])
    expect(await refused(askForAddress(database.payload, id, 'c@example.org', by))).toEqual(['REGISTRATION_CANCELLED'])
  })

  it('ends links that were passed on, and sends new ones', async () => {
    const at = await workshop({ capacity: 1 })
    mailing()
    const seat = await seated(at, 'ana')
    const waits = await seated(at, 'bo')
    await taken(2)
    for (const [id, kind] of [
      [seat, 'confirmed'],
      [waits, 'waitlisted'],
    ] as const) {
      const known = await rowOf(id)
      const both = await Promise.all([1, 2].map(() => renewLinks(database.payload, known, now)))
      expect(both.filter(Boolean)).toHaveLength(1)
      const [mail] = await taken(1)
      expect(mail).toMatchObject({ kind, to: known.email })
      expect((await followed(linkIn(mail, 'o'))).registration.id).toBe(id)
      expect(await followLink(await request(), database.payload, tokenFor(database.payload, 'own', known))).toBeNull()
    }
    // Nothing is to be said of what is over.
    await cancel(database.payload, seat, now)
    expect((await renewLinks(database.payload, await rowOf(seat), now))?.owes ?? '').not.toMatch(/confirmed/)
  })

  it('sends all links of a mailbox in one mail, asks for what is not proven once more, and says the same of nobody', async () => {
    const [one, two] = [await workshop(), await workshop()]
    await seated(one, 'ana', { language: 'fr' })
    await seated(two, 'ana', { language: 'fr' })
    await requested(database.payload, one, 'bo', { language: 'fr' })
    mailing()
    await taken(2)
    expect(await refused(sendLinks(database.payload, 'x', { now }))).toEqual(['email EMAIL_INVALID'])
    const writes: string[] = []
    const server = Object.assign(Object.create(database.payload), {
      db: new Proxy(database.payload.db, {
        get: (db, name) => {
          if (['count', 'create', 'find', 'updateOne'].includes(String(name))) writes.push(String(name))
          return Reflect.get(db, name) as unknown
        },
      }),
    }) as typeof database.payload
    for (const name of ['Ana', 'nobody', 'bo']) {
      writes.length = 0
      await sendLinks(server, `${name}@Example.org`, { now })
      expect([name, writes]).toEqual([name, ['create']])
      // Soon after is the same.
      await sendLinks(server, `${name}@example.org`, { now })
    }
    const sent = await taken(2)
    expect(sent.map(({ kind, to }) => `${to} ${kind}`).sort()).toEqual([
      'ana@example.org links',
      'bo@example.org confirm',
    ])
    const links = sent.find(({ kind }) => kind === 'links')
    expect(links?.subject).toMatch(/^Vos inscriptions/)
    const opened = await Promise.all(
      (links?.paths ?? []).map(async (path) => (await followed(path.split('/').at(-1) ?? '')).registration.workshop),
    )
    expect(opened.sort()).toEqual([one, two].sort())
    await stop()
    const rows = (await findOutbox(await request(), { kind: { equals: 'links' } })).map(
      ({ lastCode, state }) => `${state} ${lastCode ?? ''}`,
    )
    expect(rows.sort()).toEqual(['dropped GONE', 'dropped GONE', 'sent '])
  })
})
