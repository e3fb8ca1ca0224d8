import { afterEach, expect, it, jest } from '@jest/globals'
import { createLocalReq } from 'payload'
import { holdRestored } from '../../../src/cms/desk/mails/holdRestored'
import { writeDesk, writeSettings } from '../../../src/cms/registrations/desk'
import { findOutbox, post } from '../../../src/cms/registrations/outbox'
import { mailsAreOwed } from '../../../src/cms/registrations/wake'
import { changeWhere, make as makeRow } from '../../../src/database/atomic'
import { findMain, findMainById } from '../../../src/database/documents'
import { markRestored, unmarkRestored } from '../../../src/database/restored'
import { usualSettings } from '../../../src/domain/desk'
import { reminderKey } from '../../../src/domain/reminders'
import { startMailer } from '../../../src/start/mailer'
import { describeWithDatabase } from '../../support/database'
import { useMailServer } from '../../support/mailServer'
import { requested, type Row } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

const startsAtUtc = '2034-03-27T14:00:00.000Z'

describeWithDatabase('The mails of a desk', () => {
  const mailServer = useMailServer()
  const { answers, is, taken } = mailServer
  let now = new Date('2034-03-20T10:00:00Z')
  const { asked, database, make } = useRest({ now: () => now })
  const request = () => createLocalReq({}, database.payload)
  const stops: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
    now = new Date('2034-03-20T10:00:00Z')
    const req = await request()
    for (const collection of ['outbox', 'registrations', 'desks', 'mailTexts', 'mailings', 'audit'] as const)
      await database.payload.db.deleteMany({ collection, req, where: {} })
  })

  const organiser = () => makeAccount(database.payload, 'organiser')
  /** A published workshop, the evening after clocks are put forward. */
  const published = async (): Promise<string> => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      shortTitle: { fr: 'Fracas', en: 'Pieces' },
      timeZone: 'Europe/Paris',
      startsAt: '2034-03-27T16:00',
      endsAt: '2034-03-27T18:00',
      registration: { mode: 'internal' },
    })
    expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
    return id
  }
  const seated = (workshop: string, name: string, more: Partial<Row> = {}): Promise<string> =>
    requested(database.payload, workshop, name, {
      state: 'confirmed',
      stateAt: '2034-03-19T10:00:00.000Z',
      language: 'en',
      ...more,
    })
  const rows = async () => findOutbox(await request(), { registration: { exists: true } })
  const until = async (is: () => Promise<boolean> | boolean): Promise<void> => {
    for (const end = performance.now() + 20_000; !(await is());) {
      if (performance.now() > end) throw new Error(`It never was so: ${JSON.stringify(await rows())}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const mailing = (): void => void stops.push(startMailer(database.payload, { every: 20, now: () => now }))
  /** Everything that is due has been tried. */
  const tried = (): Promise<void> =>
    until(async () => {
      // In this order: what is owed becomes a row.
      const owing = await findMain(await request(), 'registrations', { owes: { greater_than: '' } })
      const all = await rows()
      const waits = all.filter(({ notBefore, state }) => state === 'handing' || (state === 'due' && !notBefore))
      return !owing.length && !waits.length
    })

  /** The mail server is gone, and the connections that were kept with it. */
  const gone = async (): Promise<void> => {
    const closing = mailServer.close()
    mailServer.cut()
    await closing
  }

  it('are listed by person with what became of them, and those that did not arrive are sent again or left', async () => {
    const id = await published()
    const { headers, id: account } = await organiser()
    const log = (data: object) => asked(`workshops/${id}/desk/mails/log`, headers, data)
    const act = (data: object, who = headers) => asked(`workshops/${id}/desk/mails/act`, who, data)
    const people: Record<string, string> = {}
    for (const name of ['ada', 'r550-bob', 'd554-cy', 'd451-dan', 'd552-eve'])
      people[name] = await seated(id, name, { owes: 'confirmed' })
    for (const [name, code] of [
      ['r550', 550],
      ['d554', 554],
      ['d451', 451],
      ['d552', 552],
    ] as const)
      answers.set(name, code)
    mailing()
    await tried()
    const all = await log({})
    expect(all.chips).toEqual({ hand: 3, due: 1, sent: 1, unsure: 0, failed: 2, bounced: 1, dropped: 0 })
    // What needs a hand comes first.
    const docs = all.docs as {
      id: string
      name: string
      state: string
      reason: string
      code: string
      may: string[]
      waitsUntil: string
    }[]
    expect(
      docs
        .slice(0, 3)
        .map(({ state }) => state)
        .toSorted(),
    ).toEqual(['bounced', 'failed', 'failed'])
    const of = (name: string) => docs.find((one) => one.name === name)!
    expect([of('r550-bob').reason, of('r550-bob').code, of('r550-bob').may]).toEqual([
      'mailbox',
      '550',
      ['again', 'left'],
    ])
    expect([of('d554-cy').reason, of('d552-eve').reason]).toEqual(['refused', 'full'])
    expect([of('d451-dan').state, of('d451-dan').reason, of('d451-dan').may]).toEqual(['due', 'later', []])
    expect(of('d451-dan').waitsUntil).toBe('2034-03-20T10:01:00.000Z')
    expect((await log({ chip: 'hand' })).docs).toHaveLength(3)
    expect((await log({ chip: 'bounced', text: 'BÖB' })).docs.map(({ name }: { name: string }) => name)).toEqual([
      'r550-bob',
    ])
    expect((await log({ text: 'nobody of that name' })).docs).toEqual([])
    expect((await findMainById(await request(), 'registrations', people['r550-bob']!))?.bounced).toBe(true)

    // Two organisers press at once: one mail leaves, and the other is told.
    answers.clear()
    const other = await organiser()
    const pressed = await Promise.all(
      [headers, other.headers].map((who) => act({ act: 'again', mail: of('r550-bob').id }, who)),
    )
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const refused = pressed.find(({ status }) => status === 409)
    expect(refused?.errors[0].code).toBe('MAIL_NOT_AGAIN')
    await tried()
    expect(taken.filter(({ to }) => to.startsWith('r550-bob'))).toHaveLength(1)
    expect((await findMainById(await request(), 'registrations', people['r550-bob']!))?.bounced).toBe(false)

    // All that failed, at once; then nothing is left to do.
    expect(await act({ act: 'again', all: 'failed' })).toMatchObject({ status: 200, done: 2 })
    expect(await act({ act: 'again', all: 'failed' })).toMatchObject({ status: 200, done: 0 })
    await tried()
    expect((await log({})).chips).toMatchObject({ hand: 0, sent: 4, failed: 2, bounced: 1 })
    // The same mail keeps its own id; one that is sent again has another.
    expect(new Set(taken.map(({ id: messageId }) => messageId)).size).toBe(4)
    const acts = (await findMain(await request(), 'audit', { act: { equals: 'mailAgain' } })).map(({ who }) => who)
    expect(acts).toHaveLength(3)
    expect(acts.filter((who) => who === account).length).toBeGreaterThanOrEqual(2)
    // None of another workshop.
    const elsewhere = await published()
    const [first] = await rows()
    expect(
      (await asked(`workshops/${elsewhere}/desk/mails/act`, headers, { act: 'left', mail: first!.id })).status,
    ).toBe(404)
  })

  it('that may have left are sent again or left, and not where they say what is no more', async () => {
    const id = await published()
    const { headers } = await organiser()
    const act = (data: object) => asked(`workshops/${id}/desk/mails/act`, headers, data)
    const about = reminderKey(60, startsAtUtc)
    const names = ['again', 'left', 'gone']
    const people: string[] = []
    for (const name of names) {
      const registration = await seated(id, name)
      people.push(registration)
      await post(await request(), { registration, workshop: id, kind: 'reminder', about })
    }
    // The mail server is cut off while it takes them.
    now = new Date('2034-03-27T13:30:00Z')
    is.delay = 60_000
    mailing()
    await until(async () => (await rows()).every(({ state }) => state === 'handing'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    mailServer.cut()
    await until(async () => (await rows()).every(({ state }) => state === 'unsure'))
    is.delay = 0
    const unsure = new Map((await rows()).map((row) => [row.registration, row.id]))
    const { docs } = await asked(`workshops/${id}/desk/mails/log`, headers, { chip: 'unsure' })
    expect(docs.map(({ may }: { may: string[] }) => may)).toEqual(names.map(() => ['again', 'left']))
    expect(await act({ act: 'again', mail: unsure.get(people[0]!) })).toMatchObject({ status: 200 })
    expect(await act({ act: 'left', mail: unsure.get(people[1]!) })).toMatchObject({ status: 200 })
    await database.payload.db.updateOne({
      collection: 'registrations',
      data: { state: 'cancelled', cause: 'self' },
      id: people[2]!,
      req: await request(),
    })
    expect(await act({ act: 'again', mail: unsure.get(people[2]!) })).toMatchObject({ status: 409 })
    const after = await asked(`workshops/${id}/desk/mails/log`, headers, { chip: 'hand' })
    expect(after.docs.map(({ may, name }: { may: string[]; name: string }) => [name, may])).toEqual([
      ['gone', ['left']],
    ])
    await tried()
    expect(taken.map(({ kind, to }) => [kind, to])).toEqual([['reminder', 'again@example.org']])
  })

  it('that waited in a backup which was restored are held until an organiser says whether they go', async () => {
    const id = await published()
    const { headers } = await organiser()
    const req = await request()
    const plan = () => asked(`workshops/${id}/desk/mails`, headers)
    const act = (data: object) => asked(`workshops/${id}/desk/mails/act`, headers, data)
    // In the backup: one row that is due, one that was on its way, one that was owed, one that a held message is for; and a request for lost links.
    const due = await seated(id, 'due')
    await post(req, {
      registration: due,
      workshop: id,
      kind: 'confirmed',
      about: String(Date.parse('2034-03-19T10:00:00Z')),
    })
    const underWay = await seated(id, 'under-way')
    await post(req, { registration: underWay, workshop: id, kind: 'thanks', about: 'thanks' })
    await changeWhere(req, 'outbox', { registration: { equals: underWay } }, { state: 'handing', attempts: 1 })
    await seated(id, 'owed', { owes: 'confirmed' })
    await makeRow(req, 'mailings', {
      workshop: id,
      key: 'restored',
      draft: '~restored',
      state: 'held',
      version: 1,
      audience: 'confirmed',
      texts: { en: { subject: 'Another room', body: 'It is room 2.' } },
      queuedAt: now.toISOString(),
      heldUntil: now.toISOString(),
    })
    await makeRow(req, 'outbox', {
      key: 'links:lost:1',
      kind: 'links',
      about: '1',
      priority: 1,
      state: 'due',
      attempts: 0,
    })
    // Since then a reminder would have gone.
    now = new Date('2034-03-27T13:30:00Z')
    await markRestored(database.payload)
    const held = await holdRestored(database.payload, () => now)
    expect(await holdRestored(database.payload, () => now)).toBe(0)
    const all = await findOutbox(req, { workshop: { equals: id } })
    const mailsOf = all.filter(({ kind }) => kind !== 'posted')
    expect(mailsOf.map(({ lastCode, state }) => `${state} ${lastCode}`)).toEqual(mailsOf.map(() => 'unsure RESTORED'))
    const kinds = mailsOf.map(({ kind }) => kind).sort()
    expect([...new Set(kinds)]).toEqual(['confirmed', 'message', 'reminder', 'thanks'])
    expect(held).toBe(mailsOf.length)
    expect((await findOutbox(req, { key: { equals: 'links:lost:1' } }))[0]).toMatchObject({ state: 'dropped' })
    // What comes after the restore goes; nothing of before does.
    await seated(id, 'later', { owes: 'confirmed', stateAt: now.toISOString() })
    mailing()
    await tried()
    expect(taken.map(({ kind, to }) => `${kind} ${to}`)).toEqual(['confirmed later@example.org'])
    expect(await plan()).toMatchObject({ restored: held, chips: { hand: held, unsure: held } })
    const { docs } = await asked(`workshops/${id}/desk/mails/log`, headers, { chip: 'hand' })
    expect(docs[0]).toMatchObject({ reason: 'restored' })
    // One goes, the others are left.
    const one = mailsOf.find(({ kind, registration }) => kind === 'confirmed' && registration === due)
    expect(await act({ act: 'again', mail: one?.id })).toMatchObject({ status: 200, done: 1 })
    expect(await act({ act: 'left', all: 'restored' })).toMatchObject({ status: 200, done: held - 1 })
    await tried()
    expect(taken.map(({ kind, to }) => `${kind} ${to}`).slice(1)).toEqual(['confirmed due@example.org'])
    expect(await plan()).toMatchObject({ restored: 0, chips: { hand: 0 } })
  })

  it('that another server has looked at since a restore leave by themselves', async () => {
    const id = await published()
    const { kv } = database.payload
    await markRestored(database.payload)
    // Between its first look and its last, another one is done, and takes a registration.
    const has = kv.has.bind(kv)
    const looked = jest.spyOn(kv, 'has').mockImplementationOnce(async (key) => {
      const is = await has(key)
      await unmarkRestored(database.payload)
      await seated(id, 'new', { owes: 'confirmed', stateAt: now.toISOString() })
      return is
    })
    expect(await holdRestored(database.payload, () => now)).toBe(0)
    looked.mockRestore()
    expect((await rows()).map(({ kind, state }) => [kind, state])).toEqual([['confirmed', 'due']])
  })

  it('that two servers find at once after a restore are each held once', async () => {
    const id = await published()
    for (const name of ['ada', 'bob', 'cy']) await seated(id, name, { owes: 'confirmed' })
    await markRestored(database.payload)
    const held = await Promise.all([1, 2].map(() => holdRestored(database.payload, () => now)))
    expect(held.reduce((sum, n) => sum + n, 0)).toBe(3)
    expect((await rows()).map(({ state }) => state)).toEqual(['unsure', 'unsure', 'unsure'])
  })

  it('that offer a seat and are left after a restore let the offer run out', async () => {
    const id = await published()
    const { headers } = await organiser()
    const desk = { ...usualSettings, capacity: 1, offerHours: 24 }
    await writeSettings(await request(), id, desk)
    const offered = await seated(id, 'offered', { state: 'offered', owes: 'offered', seat: 1, seatKey: `${id}:1` })
    await markRestored(database.payload)
    expect(await holdRestored(database.payload, () => now)).toBe(1)
    const until = async () => (await findMainById(await request(), 'registrations', offered))?.offerUntil ?? null
    expect(await until()).toBeNull()
    expect(await asked(`workshops/${id}/desk/mails/act`, headers, { act: 'left', all: 'restored' })).toMatchObject({
      status: 200,
      done: 1,
    })
    expect(Date.parse((await until()) ?? '')).toBeGreaterThan(now.getTime())
  })

  it('that the mail server does not take are said to be held up, and why', async () => {
    const id = await published()
    const { headers } = await organiser()
    const plan = () => asked(`workshops/${id}/desk/mails`, headers)
    await seated(id, 'ada', { owes: 'confirmed' })
    await gone()
    try {
      mailing()
      await until(async () => (await rows()).some(({ lastCode }) => lastCode === 'ESOCKET'))
      // Rows are made by the clock on the wall.
      now = new Date(Date.now() + 60_000)
      expect((await plan()).heldUp).toBeNull()
      now = new Date(Date.now() + 300_000)
      expect((await plan()).heldUp).toMatchObject({ count: 1, reason: 'away' })
    } finally {
      await mailServer.listen()
    }
    await tried()
    expect((await plan()).heldUp).toBeNull()
    expect(taken).toHaveLength(1)
  })

  it('stand on a line of time, in the order in which they go, with what has gone', async () => {
    const id = await published()
    const { headers } = await organiser()
    await writeDesk(await request(), id, { capacity: 2, waitlist: true })
    const req = await request()
    const ada = await seated(id, 'ada')
    await post(req, { registration: ada, workshop: id, kind: 'confirmed', about: '1' })
    await post(req, { registration: ada, workshop: id, kind: 'reminder', about: reminderKey(24 * 60, startsAtUtc) })
    // A message that was written by hand, whoever writes such.
    await post(req, { registration: ada, workshop: id, kind: 'message', about: 'm1' })
    const plan = await asked(`workshops/${id}/desk/mails`, headers)
    const steps = plan.steps as {
      is: string
      at: string | null
      hours?: number
      isNext: boolean
      kinds: { kind: string; isOff: boolean; counts: { due: number } }[]
    }[]
    expect(steps.map(({ at, is }) => [is, at])).toEqual([
      ['asked', null],
      ['proven', null],
      ['queue', null],
      ['changed', null],
      ['reminder', '2034-03-26T14:00:00.000Z'],
      ['reminder', '2034-03-27T13:00:00.000Z'],
      ['start', startsAtUtc],
      ['thanks', '2034-03-27T17:00:00.000Z'],
      ['erased', '2034-06-25T16:00:00.000Z'],
    ])
    expect(plan).toMatchObject({
      timeZone: 'Europe/Paris',
      isOpen: true,
      seated: 1,
      erased: { needs: '2034-04-03T16:00:00.000Z', cancelled: '2034-04-26T16:00:00.000Z' },
    })
    expect(steps.filter(({ isNext }) => isNext).map(({ hours }) => hours)).toEqual([24])
    const due = (n: number, kind: string) => steps[n]?.kinds.find((one) => one.kind === kind)?.counts.due
    expect([due(1, 'confirmed'), due(4, 'reminder'), due(5, 'reminder')]).toEqual([1, 1, 0])
    expect(plan.written).toMatchObject([{ about: 'm1', counts: { due: 1 } }])
    expect(plan.chips.due).toBe(3)
    // Whoever changes reminders there sees what follows.
    expect((await asked(`workshops/${id}/desk`, headers, { reminders: [2], thanks: false })).status).toBe(200)
    const changed = await asked(`workshops/${id}/desk/mails`, headers)
    const later = changed.steps as typeof steps
    expect(later.filter(({ is }) => is === 'reminder').map(({ at }) => at)).toEqual(['2034-03-27T12:00:00.000Z'])
    expect(later.find(({ is }) => is === 'thanks')?.kinds[0]?.isOff).toBe(true)
    await writeSettings(await request(), id, { ...usualSettings, capacity: null })
    const unlimited = await asked(`workshops/${id}/desk/mails`, headers)
    expect((unlimited.steps as typeof steps)[2]?.kinds.every(({ isOff }) => isOff)).toBe(true)
  })

  it('say what organisers wrote, in its language alone', async () => {
    const id = await published()
    const { headers } = await organiser()
    const path = `workshops/${id}/desk/mails/texts`
    const write = (data: object, language = 'fr') =>
      asked(path, { ...headers, 'Accept-Language': language }, { known: {}, ...data })
    const before = await asked(path, headers)
    expect(before.texts.confirmed.fr).toEqual({ subject: null, body: null, stamp: null, by: null, changedAt: null })
    expect(before.usual.waitlisted.en.body).toBe('All seats are taken for now. You are {rank} on the waiting list.')
    // What is wrong is said of each field, in the language of whoever wrote it.
    const texts = { fr: { subject: 'Une place', body: 'Bonjour {nom}' } }
    const wrong = await write({ kind: 'confirmed', texts })
    expect(wrong.status).toBe(400)
    expect(wrong.errors[0].data.errors).toEqual([
      {
        path: 'fr.subject',
        label: 'Objet (français)',
        code: 'PLACEHOLDER_MISSING',
        message: 'Il manque ici {workshop}\u00a0: sans cela, le message ne dirait pas l’essentiel.',
      },
      {
        path: 'fr.body',
        label: 'Premières phrases (français)',
        code: 'PLACEHOLDER_UNKNOWN',
        message: 'Ce message ne connaît pas {nom}. Il connaît {workshop}, {series}, {date}, {place}, {name}.',
      },
    ])
    const english = await write({ kind: 'confirm', texts: { en: { subject: null, body: 'Dear {name}' } } }, 'en')
    expect(english.errors[0].data.errors[0].message).toBe(
      'This mail does not know {name}. It knows {workshop}, {series}, {date}, {place}, {until}.',
    )
    for (const data of [
      { kind: 'nothing', texts: {} },
      { kind: 'confirm', texts: { de: { subject: 'x', body: null } } },
      { kind: 'confirm', texts: { fr: { subject: 'x'.repeat(5000), body: null } } },
    ])
      expect((await write(data)).status).toBe(400)

    const own = { fr: { subject: 'Bienvenue\u00a0: {workshop}', body: '<b>{name}</b>, rendez-vous {place}.' } }
    const written = await write({ kind: 'confirmed', texts: own })
    expect(written.texts.confirmed.fr).toMatchObject({ ...own.fr, by: null })
    // Of two who write at once, the second is told.
    expect((await write({ kind: 'confirmed', texts: own })).errors[0].code).toBe('MAIL_TEXT_CHANGED')
    await seated(id, 'fran', { owes: 'confirmed', language: 'fr' })
    await seated(id, 'engl', { owes: 'confirmed' })
    mailing()
    await tried()
    const raw = (name: string) => taken.find(({ to }) => to.startsWith(name))?.raw.replace(/=\r\n/g, '') ?? ''
    expect(raw('fran')).toMatch(/rendez-vous/)
    expect(raw('fran')).toContain('&lt;b&gt;fran&lt;/b&gt;')
    expect(raw('fran')).not.toContain('est confirm')
    expect(raw('engl')).toContain('Your registration is confirmed.')
    expect(raw('engl')).not.toContain('rendez-vous')
    expect(raw('engl')).toMatch(/You_have_a_seat/)
    // An empty one gives its part back.
    const { stamp } = written.texts.confirmed.fr
    const given = await write({
      kind: 'confirmed',
      texts: { fr: { subject: '', body: own.fr.body } },
      known: { fr: stamp },
    })
    expect(given.texts.confirmed.fr).toMatchObject({ subject: null, body: own.fr.body })
  })

  it('are shown before anybody gets them, to somebody who is made up, and sent to whoever asks alone', async () => {
    const id = await published()
    const { email, headers } = await organiser()
    await seated(id, 'realperson')
    const preview = (data: object) => asked(`workshops/${id}/desk/mails/preview`, headers, data)
    for (const language of ['fr', 'en']) {
      const shown = await preview({ kind: 'confirmed', language })
      expect(shown.status).toBe(200)
      expect(shown.text).toContain(language === 'fr' ? 'Bonjour Camille Exemple,' : 'Hello Alex Example,')
      expect(shown.html).toContain('<!doctype html>')
      expect(JSON.stringify(shown)).not.toContain('realperson')
      expect(shown.subject).toContain(language === 'fr' ? 'Fracas' : 'Pieces')
    }
    // With the way to the meeting, once there is one: a page of nobody’s, and never its address.
    expect((await preview({ kind: 'reminder', language: 'en' })).text).not.toContain('Join the workshop')
    const meeting = await asked(`workshops/${id}/desk/meeting`, headers, {
      url: 'https://meet.example/secret',
      version: 0,
    })
    expect(meeting.status).toBe(200)
    const joining = await preview({ kind: 'reminder', language: 'en' })
    expect(joining.text).toContain('Join the workshop')
    expect(JSON.stringify(joining)).not.toContain('meet.example')
    // As it is typed, before it is written; the other language stays as it is.
    const texts = { en: { subject: null, body: 'We are glad, {name}. <script>' } }
    const typed = await preview({ kind: 'confirmed', language: 'en', texts })
    expect(typed.text).toContain('We are glad, Alex Example. <script>')
    expect(typed.html).not.toContain('<script')
    expect((await preview({ kind: 'confirmed', language: 'fr', texts })).text).toContain(
      'Votre inscription est confirmée.',
    )
    const wrong = await preview({ kind: 'confirmed', language: 'en', texts: { en: { subject: null, body: '{x}' } } })
    expect(wrong).toMatchObject({ status: 200, wrong: [{ path: 'en.body', code: 'PLACEHOLDER_UNKNOWN' }] })

    const tryIt = () => asked(`workshops/${id}/desk/mails/try`, headers, { kind: 'confirmed', language: 'en', texts })
    expect(await tryIt()).toMatchObject({ status: 200, to: email })
    expect(taken.map(({ kind, to }) => [to, kind])).toEqual([[email, expect.stringMatching(/Trial/)]])
    expect(taken[0]?.raw).not.toContain('text/calendar')
    expect(taken[0]?.raw).not.toMatch(/List-Unsubscribe|X-Atelier-Mail/)
    for (let n = 0; n < 4; n++) expect((await tryIt()).status).toBe(200)
    expect((await tryIt()).errors[0].code).toBe('MAIL_TRIES')
    expect(taken).toHaveLength(5)
    await gone()
    try {
      const other = await organiser()
      const failed = await asked(`workshops/${id}/desk/mails/try`, other.headers, { kind: 'confirmed', language: 'en' })
      expect([failed.status, failed.errors[0].code]).toEqual([503, 'MAIL_NOT_TAKEN'])
    } finally {
      await mailServer.listen()
    }
    mailsAreOwed(database.payload)
  })
})
