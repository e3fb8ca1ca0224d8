import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it, jest } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { editionOf } from '../../../src/cms/desk/report'
import { saveDraft } from '../../../src/cms/desk/write/mailings'
import { audit } from '../../../src/cms/registrations/acts'
import { deskOf, writeDesk } from '../../../src/cms/registrations/desk'
import { erase, finishErasures, repeatErasures } from '../../../src/cms/registrations/erase'
import { change } from '../../../src/cms/registrations/change'
import { mailboxKey, mailId, quietKey, unclaimed } from '../../../src/cms/registrations/keys'
import { sendLinks } from '../../../src/cms/registrations/linksAgain'
import { post } from '../../../src/cms/registrations/outbox'
import { mailBounced } from '../../../src/cms/registrations/handOver'
import { renderMail } from '../../../src/cms/registrations/renderMail'
import { ownData } from '../../../src/cms/registrations/ownData'
import { retain, retention } from '../../../src/cms/registrations/retention'
import { changeWhere, make } from '../../../src/database/atomic'
import { findMain, type Stored } from '../../../src/database/documents'
import { isSqlite } from '../../../src/database/sqlite/isSqlite'
import { wipe } from '../../../src/database/sqlite/wipe'
import { startMailer } from '../../../src/start/mailer'
import { builders } from '../../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'

jest.setTimeout(120_000)

type Row = Partial<Stored<'registrations'>>

describeWithDatabase('What people said when they registered', () => {
  const database = useDatabase()
  const build = builders(() => database.payload)
  const now = (): Date => new Date()
  const req = () => createLocalReq({}, database.payload)

  const workshop = async (desk: Partial<Stored<'desks'>> = {}, more: Record<string, unknown> = {}): Promise<string> => {
    const { id } = (await build.workshop(more)) as { id: string }
    await writeDesk(await req(), id, { isOpen: true, capacity: null, ...desk })
    return id
  }
  const registered = async (of: string, name: string, more: Row = {}): Promise<string> => {
    const email = `${name}@people.example`
    const row: Row = {
      workshop: of,
      email,
      name: `Name of ${name}`,
      state: 'waiting',
      provenAt: now().toISOString(),
      mailbox: mailboxKey(database.payload, email),
      attempt: unclaimed(),
      person: unclaimed(),
      rankKey: unclaimed(),
      seatKey: unclaimed(),
      ...more,
    }
    const id = await make(await req(), 'registrations', row)
    await make(await req(), 'outbox', {
      key: `${id}:confirmed:0`,
      registration: id,
      workshop: of,
      kind: 'confirmed',
      priority: 1,
      state: 'sent',
      attempts: 1,
      sentAt: now().toISOString(),
    })
    return id
  }
  const rowsOf = async (of: string) => findMain(await req(), 'registrations', { workshop: { equals: of } })
  /** Where letters stand: in the rows, in the database’s files, in the mails. */
  const found = async (...letters: string[]): Promise<string[]> => {
    const wanted = letters.map((one) => one.toLowerCase())
    const rows = JSON.stringify(await findMain(await req(), 'registrations', {})).toLowerCase()
    const folders = [database.dataDir, path.join(database.dataDir, 'mail')]
    const files = (
      await Promise.all(
        folders.map(async (at) => (await readdir(at).catch(() => [])).map((name) => path.join(at, name))),
      )
    ).flat()
    const places = wanted.some((one) => rows.includes(one)) ? ['rows'] : []
    for (const file of files.filter((name) => /atelier\.db|\.eml$|ndjson$/.test(name))) {
      const text = (await readFile(file, 'latin1')).toLowerCase()
      if (wanted.some((one) => text.includes(one))) places.push(path.basename(file))
    }
    return places
  }
  const mailTo = async (name: string, id = 'other'): Promise<void> => {
    await mkdir(path.join(database.dataDir, 'mail'), { recursive: true })
    const file = path.join(database.dataDir, 'mail', `${name}.eml`)
    await writeFile(
      file,
      `From: a@b.example\nTo: ${name.toUpperCase()}@people.example\nMessage-ID: <${id}@x>\n\nText\n`,
    )
  }
  /** Very many others, without what each takes by itself. */
  const crowd = async (of: string, size: number): Promise<void> => {
    const { collections, drizzle } = database.payload.db as unknown as {
      collections: Record<string, { insertMany: (docs: object[]) => Promise<unknown> }>
      drizzle: { $client: { execute: (statement: { sql: string; args: unknown[] }) => Promise<unknown> } }
    }
    const text = (n: number | string) => ({ name: `Crowd ${n}`, email: `crowd-${n}@crowd.example`, mailbox: `m${n}` })
    if (onMongo) {
      const key = (name: string, n: number) => ({ [name]: `~${name}${of}${n}` })
      const docs = Array.from({ length: size }, (_, n) => ({
        ...text(n),
        workshop: of,
        state: 'waiting',
        ...Object.assign({}, ...['attempt', 'person', 'rankKey', 'seatKey'].map((name) => key(name, n))),
      })) as object[]
      await collections.registrations?.insertMany(docs)
      return
    }
    await drizzle.$client.execute({
      sql: `INSERT INTO registrations (id, workshop_id, state, name, email, mailbox, attempt, person, rank_key, seat_key)
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
        SELECT lower(hex(randomblob(16))), ?1, 'pending', 'Crowd ' || i, 'crowd-' || i || '@crowd.example', 'm' || i,
          '~a' || ?1 || i, '~p' || ?1 || i, '~r' || ?1 || i, '~s' || ?1 || i FROM n`,
      args: [of, size],
    })
  }
  /** The same database as another process would have it that ends at its n-th write. */
  const endingAt = (n: number): { payload: Payload; writes: () => number } => {
    let writes = 0
    const counted = ['create', 'deleteMany', 'updateOne', 'commitTransaction']
    const db = new Proxy(database.payload.db, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        const bound = value.bind(target) as (...args: unknown[]) => unknown
        return counted.includes(String(name))
          ? (...args: unknown[]) => {
              if (++writes === n) throw new Error('The process ended.')
              return bound(...args)
            }
          : bound
      },
    })
    return { payload: Object.create(database.payload, { db: { value: db } }) as Payload, writes: () => writes }
  }
  const another = (): Payload => Object.create(database.payload) as Payload

  it('is erased to the last byte of one of 5,000, and the acts on it keep no word', async () => {
    const of = await workshop()
    // What is left in a file is SQLite’s alone.
    const half = onMongo ? 100 : 2500
    await crowd(of, half)
    const said = { needs: 'A step-free way in', answers: { why: 'Because “of” this', more: ['one-thing', 'another'] } }
    const id = await registered(of, 'marie.erased', { ...said, organisation: 'Sorbonne-Erased' })
    // What she said otherwise before is as much hers, and so are the addresses that she had and wants to have.
    await change(database.payload, id, { organisation: 'Panthéon-Erased' }, { locale: 'en', now })
    const newEmail = 'marie.next@people.example <marie.former@people.example'
    await changeWhere(await req(), 'registrations', { id: { equals: id } }, { newEmail })
    await post(await req(), { registration: id, workshop: of, kind: 'addressChanged', about: '1' })
    await mailTo('marie.earliest', mailId(database.payload, `${id}:addressChanged:1`))
    // What the desk knows of her: that she came by a list, was chosen for a message, and was ticked at a door.
    const local = await req()
    const mailbox = mailboxKey(database.payload, 'marie.erased@people.example')
    await changeWhere(local, 'registrations', { id: { equals: id } }, { attempt: quietKey(of, mailbox) })
    const texts = { fr: { subject: 'Bonjour {name}', body: 'Un mot.' } }
    const written = { key: randomUUID(), version: 0, audience: 'chosen', chosen: [id], texts } as const
    await saveDraft(local, of, written, 'somebody')
    await post(local, { registration: id, workshop: of, kind: 'message', about: 'm1', mailing: 'm1' })
    const tick = { act: 'checkIn', who: 'door:1', door: 'Marie’s colleague', tick: 1, was: 'no' } as const
    await audit(local, { ...tick, registration: id, workshop: of, wasAt: null }, now())
    const words = ['step-free', 'because', 'one-thing', 'sorbonne-erased', 'on-erased']
    const canary = [mailbox, 'marie.erased', 'marie.next', 'marie.former', 'marie.earliest', ...words]
    await crowd(await workshop(), half)
    await mailTo('marie.erased')
    await mailTo('pierre')
    expect((await found(...canary)).length).toBeGreaterThan(1)
    const receipt = await erase(database.payload, { registration: id }, 'self', now)
    expect(receipt).toMatchObject({ registrations: [id] })
    expect(await found(...canary)).toEqual([])
    expect(await readdir(path.join(database.dataDir, 'mail'))).toEqual(['pierre.eml'])
    expect(await findMain(await req(), 'outbox', { registration: { equals: id } })).toEqual([])
    const acts = await findMain(await req(), 'audit', { registration: { equals: id } })
    expect(acts.map(({ act, who, workshop }) => [act, who, workshop]).sort()).toEqual([
      ['change', 'self', of],
      ['checkIn', 'door:1', of],
      ['erase', 'self', of],
    ])
    const lines = (await readFile(path.join(database.dataDir, 'erasures.ndjson'), 'utf8')).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      { registration: id, mailbox: null, at: receipt?.at },
    ])
    // Asked for again it is the same; of what never was there is nothing.
    expect(await erase(database.payload, { registration: id }, 'self', now)).toEqual(receipt)
    expect(await erase(database.payload, { registration: 'none' }, 'self', now)).toBeNull()
    // Enough of the crowd.
    await database.payload.db.deleteMany({ collection: 'registrations', where: { mailbox: { like: 'm' } } })
  })

  it('is wiped without writing the file anew where only others say the same, or chose it', async () => {
    const { db } = database.payload
    if (!isSqlite(db)) return
    const stamp = async () => (await db.drizzle.$client.execute('PRAGMA schema_version')).rows[0]?.schema_version
    const option = (value: string) => ({ value, label: { fr: value, en: value } })
    const label = { fr: 'Repas', en: 'Meal' }
    const questions = [{ key: 'meal', kind: 'choice', label, options: ['lunch', 'dinner'].map(option) }]
    const of = await workshop(
      { startsAtUtc: '2999-01-01T00:00:00.000Z' },
      { title: { fr: 'Un programme', en: 'A programme' }, registration: { mode: 'internal', questions } },
    )
    const said = { organisation: 'Sorbonne Shared', name: 'Marie Shared', answers: { meal: 'lunch' } }
    const [id] = [await registered(of, 'shares-0', said), await registered(of, 'shares-1', said)]
    expect(await wipe(database.payload)).toBe(true)
    const before = await stamp()
    for (const organisation of ['A programme', 'Sorbonne Shared', 'Somewhere else altogether']) {
      const given = { organisation, answers: { meal: organisation.startsWith('A') ? 'dinner' : 'lunch' } }
      await change(database.payload, id, given, { locale: 'en', now })
      expect(await wipe(database.payload)).toBe(true)
    }
    await erase(database.payload, { registration: id }, 'self', now)
    expect(await stamp()).toBe(before)
    expect(await found('shares-0@', 'somewhere else')).toEqual([])
    expect((await found('shares-1@', 'sorbonne shared')).length).toBeGreaterThan(0)
  })

  it('is gone to the last byte where a request is forgotten, but for how many mails its mailbox got', async () => {
    const of = await workshop()
    const id = await registered(of, 'mistyped', { state: 'pending', provenAt: null, needs: 'A hearing loop' })
    await make(await req(), 'outbox', {
      key: 'counted:1',
      registration: id,
      kind: 'counted',
      priority: 1,
      state: 'sent',
    })
    await mailBounced(database.payload, id, now())
    expect(await rowsOf(of)).toEqual([])
    expect(await wipe(database.payload)).toBe(true)
    expect(await found('mistyped@', 'hearing loop')).toEqual([])
    const left = await findMain(await req(), 'outbox', { registration: { equals: id } })
    expect(left.map(({ kind }) => kind)).toEqual(['counted'])
    expect(await findMain(await req(), 'audit', { registration: { equals: id } })).toMatchObject([{ act: 'bounce' }])
  })

  it('is not left in a mail that was on its way when it was erased', async () => {
    const folder = path.join(database.dataDir, 'mail')
    await rm(folder, { recursive: true, force: true })
    const of = await workshop()
    const { payload } = database
    const seat = (name: string, owes: string | null) =>
      registered(of, name, { state: 'confirmed', language: 'en', linkVersion: 0, owes })
    const sends: object[] = []
    const erased = async (id: string): Promise<void> => {
      expect(await erase(payload, { registration: id }, 'self', now)).not.toBeNull()
    }
    // One at the very moment at which it is handed over, and lost links that nothing tied to a registration before.
    const [first, second] = [await seat('under-way', 'confirmed'), await seat('lost-links', null)]
    const slow = Object.create(payload, {
      sendEmail: {
        value: async (message: Parameters<Payload['sendEmail']>[0]) => {
          // What earlier tests owe goes as ever.
          if (/under-way|lost-links/.test(JSON.stringify(message.to))) {
            sends.push(message)
            await erased(first)
          }
          return payload.sendEmail(message)
        },
      },
    }) as Payload
    const render = async (mail: Parameters<ReturnType<typeof renderMail>>[0]) => {
      const message = await renderMail(payload)(mail)
      if (mail.kind === 'links') await erased(second)
      return message
    }
    await sendLinks(payload, 'lost-links@people.example', { now })
    const stop = startMailer(slow, { every: 10, now, render })
    for (const end = performance.now() + 20_000; performance.now() < end;) {
      const left = await findMain(await req(), 'outbox', { state: { in: ['due', 'handing'] } })
      if (sends.length && !left.length) break
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await stop()
    expect(sends).toHaveLength(1)
    expect(await rowsOf(of)).toEqual([])
    const written = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')))
    expect(written.filter((text) => /under-way|lost-links/.test(text))).toEqual([])
  })

  it('is erased of a whole mailbox, and gives the seat to who waits', async () => {
    const [one, two] = [
      await workshop({ capacity: 1, offerHours: 0, startsAtUtc: '2999-01-01T00:00:00.000Z' }),
      await workshop(),
    ]
    await registered(one, 'holder', { state: 'confirmed', rank: 1, rankKey: `${one}:1`, seat: 1, seatKey: `${one}:1` })
    const next = await registered(one, 'next', { rank: 2, rankKey: `${one}:2` })
    await registered(two, 'holder', { state: 'cancelled', cause: 'self' })
    const mailbox = mailboxKey(database.payload, 'Holder@people.example')
    expect((await erase(database.payload, { mailbox }, 'self', now))?.registrations).toHaveLength(2)
    expect(await rowsOf(two)).toEqual([])
    expect(await rowsOf(one)).toMatchObject([{ id: next, state: 'confirmed', seat: 1 }])
    expect(await found('holder@people.example')).toEqual([])
  })

  it('is erased wherever the process ended that began to', async () => {
    const of = await workshop()
    const first = endingAt(0)
    await erase(first.payload, { registration: await registered(of, 'kill-0') }, 'self', now)
    const writes = first.writes()
    expect(writes).toBeGreaterThan(4)
    for (let n = 1; n <= writes; n++) {
      const id = await registered(of, `kill-${n}`)
      await mailTo(`kill-${n}`)
      await erase(endingAt(n).payload, { registration: id }, 'self', now).catch(() => undefined)
      const began = (await findMain(await req(), 'erasures', { registration: { equals: id } })).length > 0
      const next = await createLocalReq({}, another())
      await (n % 2 ? finishErasures(next, now) : repeatErasures(next, now))
      expect(await wipe(next.payload)).toBe(true)
      expect([n, began, began ? await found(`kill-${n}@`) : []]).toEqual([n, n > 1, []])
      if (began)
        expect(await erase(database.payload, { registration: id }, 'self', now)).toMatchObject({ registrations: [id] })
    }
  })

  it('is erased again from a restored backup by what the data folder noted, but for whoever came after', async () => {
    const of = await workshop()
    const at = '2029-01-01T00:00:00.000Z'
    const id = await registered(of, 'restored')
    const mailbox = mailboxKey(database.payload, 'restored@people.example')
    const older = await registered(of, 'restored', { createdAt: '2028-12-31T00:00:00.000Z' })
    const later = await registered(of, 'restored', { createdAt: '2029-01-02T00:00:00.000Z' })
    const file = path.join(database.dataDir, 'erasures.ndjson')
    const before = await readFile(file, 'utf8')
    await writeFile(file, `${before}{"torn\n${JSON.stringify({ registration: id, mailbox, at })}\n{"torn again`)
    expect(await repeatErasures(await req(), now)).toBe(2)
    expect((await rowsOf(of)).map((row) => row.id)).toEqual([later])
    expect(await repeatErasures(await req(), now)).toBe(0)
    // The file of a server that is new knows what the database does.
    await rm(file)
    await repeatErasures(await req(), now)
    expect(await readFile(file, 'utf8')).toContain(older)
  })

  it('is all given to who has the link: theirs, proven, and nobody’s name', async () => {
    const of = await workshop({}, { title: { fr: 'Un atelier', en: 'A workshop' } })
    const id = await registered(of, 'own', { needs: 'Quiet', answers: { why: 'Curious' } })
    const other = await registered(await workshop(), 'own')
    await registered(of, 'own', { name: 'A stranger who mistyped', provenAt: null, state: 'pending' })
    await registered(of, 'neighbour')
    const account = '00000000-0000-0000-0000-000000000000'
    // What counts mails to its mailbox is none.
    await make(await req(), 'outbox', { key: 'c:1', registration: id, kind: 'counted', priority: 1, state: 'sent' })
    await audit(await req(), { act: 'moveToWaiting', who: account, registration: id, workshop: of }, now())
    const data = await ownData(database.payload, id)
    expect(data?.registrations.map((row) => row.id)).toEqual([id, other])
    expect(data?.registrations[0]).toMatchObject({
      email: 'own@people.example',
      needs: 'Quiet',
      answers: { why: 'Curious' },
      mails: [{ kind: 'confirmed', state: 'sent' }],
      acts: [{ act: 'moveToWaiting', by: 'organiser' }],
    })
    expect(JSON.stringify(data)).not.toMatch(/stranger|neighbour|00000000-0000|seatKey|mailbox|linkVersion/)
    expect(await ownData(database.payload, 'none')).toBeNull()
  })

  it('is kept for as long as it is said, and then only in numbers of five and more', async () => {
    await database.payload.db.deleteMany({ collection: 'registrations', where: {} })
    const end = Date.parse('2031-04-26T16:00:00.000Z')
    const day = (n: number): Date => new Date(end + n * 86_400_000)
    const questions = [{ key: 'meal', kind: 'text', label: { fr: 'Repas', en: 'Meal' }, keepDays: 2 }]
    const times = { startsAtUtc: '2031-04-26T14:00:00.000Z', endsAtUtc: new Date(end).toISOString() }
    const of = await workshop(times, { registration: { mode: 'internal', questions } })
    const said: Row = { needs: 'A long need', answers: { meal: 'Vegetables-only', why: 'Curious' }, state: 'confirmed' }
    for (let n = 0; n < 7; n++) await registered(of, `stays-${n}`, { ...said, attended: n < 6 ? 'joined' : 'no' })
    for (let n = 0; n < 3; n++) await registered(of, `left-${n}`, { state: 'cancelled', cause: 'self', needs: 'Own' })
    await registered(of, 'unproven', { state: 'pending', provenAt: null, createdAt: day(-3).toISOString() })
    await registered(of, 'unproven-later', { state: 'pending', provenAt: null, createdAt: day(-1).toISOString() })
    await audit(await req(), { act: 'erase', who: 'self', registration: 'gone before', workshop: of }, now())
    // Of another, all have erased theirs: what was written to them, and what its door is called, is not kept for longer.
    const left = await workshop(times)
    await changeWhere(await req(), 'workshops', { id: { equals: left } }, times)
    await database.payload.kv.set('door:left', {
      id: 'left',
      workshop: left,
      name: 'Door-of-Marie',
      by: '',
      madeAt: '',
    })
    const letter = { fr: { subject: 'Bonjour', body: 'Dear Written-to-nobody,\n“yes”' } }
    const draft = { key: randomUUID(), version: 0, audience: 'both', chosen: [], texts: letter } as const
    await saveDraft(await req(), left, draft, 'somebody')
    await changeWhere(await req(), 'mailings', { key: { equals: draft.key } }, { createdAt: day(-1).toISOString() })
    const done = async (at: Date) => expect(await retain(database.payload, at)).toBe(true)
    const names = async () => (await rowsOf(of)).map(({ name }) => name?.replace(/^Name of |-\d+$/g, ''))
    const many = (name: string, n: number) => Array.from({ length: n }, () => name)

    await done(day(-0.5))
    expect(await found('unproven@')).toEqual([])
    expect((await names()).sort()).toEqual([...many('left', 3), ...many('stays', 7), 'unproven-later'])
    await done(day(0))
    expect((await names()).sort()).toEqual([...many('left', 3), ...many('stays', 7)])
    expect(await database.payload.kv.keys()).toContain('door:left')
    await done(day(2))
    expect(await database.payload.kv.keys()).not.toContain('door:left')
    expect(await found('door-of-marie')).toEqual([])
    expect(await found('vegetables')).toEqual([])
    expect((await rowsOf(of)).filter(({ answers }) => JSON.stringify(answers) === '{"why":"Curious"}')).toHaveLength(7)
    expect((await found('a long need')).length).toBeGreaterThan(0)
    await done(day(7))
    expect(await found('a long need')).toEqual([])
    await done(day(30))
    expect(await names()).toEqual(many('stays', 7))
    expect(await found('left-1')).toEqual([])
    await done(day(89))
    expect(await names()).toHaveLength(7)
    expect(await findMain(await req(), 'mailings', { workshop: { equals: left } })).toHaveLength(1)
    const chore = retention(database.payload, () => day(90))
    await chore()
    expect(await rowsOf(of)).toEqual([])
    expect(await found('stays-')).toEqual([])
    expect(await findMain(await req(), 'mailings', { workshop: { equals: left } })).toEqual([])
    expect(await found('written-to-nobody')).toEqual([])
    for (const collection of ['audit', 'outbox'] as const)
      expect(await findMain(await req(), collection, { workshop: { equals: of } })).toEqual([])
    const desk = await deskOf(await req(), of)
    expect(desk?.counts).toEqual({})
    // One who did not come and three who left are four: they are not told from the others.
    expect(editionOf(desk)).toMatchObject({ registered: 10, isFinal: true, at: day(30).toISOString() })
    expect(JSON.stringify(desk?.report)).not.toMatch(/outcome","groups|stays|left|[":[,][1-4][\],}]/)
    // Nothing is asked for an hour.
    await registered(of, 'afterwards', { createdAt: day(90).toISOString() })
    await chore()
    expect(await rowsOf(of)).toHaveLength(1)
  })
})
