import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { afterEach, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import PostalMime, { type Email } from 'postal-mime'
import { postMessages } from '../../../src/cms/desk/write/post'
import { stopToken } from '../../../src/cms/registrations/keys'
import { findOutbox } from '../../../src/cms/registrations/outbox'
import { cancel } from '../../../src/cms/registrations/person'
import { mailsAreOwed } from '../../../src/cms/registrations/wake'
import { changeWhere } from '../../../src/database/atomic'
import { findMain, findMainById } from '../../../src/database/documents'
import { startMailer } from '../../../src/start/mailer'
import { describeWithDatabase, freshEnvironment } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { useMailServer } from '../../support/mailServer'
import { startProcess } from '../../support/process'
import { anotherServer, requested, type Row } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

const MINUTE = 60_000

describeWithDatabase('Writing to those who registered', () => {
  const mailServer = useMailServer()
  const { answers, is, taken } = mailServer
  /** By how many milliseconds the clock of server and mailer is ahead. */
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const { asked, database, make, page, url } = useRest({ now })
  const req = () => createLocalReq({}, database.payload)

  const stops: (() => Promise<void>)[] = []
  const mailing = (options: Partial<Parameters<typeof startMailer>[1]> = {}): (() => Promise<void>) => {
    const stop = startMailer(database.payload, { every: 20, now, ...options })
    stops.push(stop)
    return stop
  }
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
    ahead = 0
    for (const collection of ['outbox', 'mailings', 'registrations'] as const)
      await database.payload.db.deleteMany({ collection, req: await req(), where: {} })
  })

  const opened = async () => {
    const organiser = await makeAccount(database.payload, 'organiser')
    const { headers } = organiser
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      attendanceMode: 'onsite',
      place: { name: { fr: 'Salle 2', en: 'Room 2' } },
      registration: { mode: 'internal' },
    })
    await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    const desk = (path: string, data: object, as: object = headers): Promise<JsonObject> =>
      asked(`workshops/${id}/desk/write${path}`, as, data)
    return { desk, headers, id, organiser }
  }
  const person = (workshop: string, name: string, more: Partial<Row> = {}): Promise<string> =>
    requested(database.payload, workshop, name, { state: 'confirmed', language: 'fr', ...more })
  const both = {
    fr: { subject: 'Nouvelle salle', body: 'La salle a changé.\n\n{button:own}' },
    en: { subject: 'Another room', body: 'The room has changed.\n\n{button:own}' },
  }
  const message = (more: object = {}) => ({
    key: randomUUID(),
    version: 0,
    audience: 'confirmed',
    chosen: [],
    texts: both,
    ...more,
  })
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    for (const end = performance.now() + 20_000; !(await isSo());) {
      if (performance.now() > end) throw new Error(`It never was: ${JSON.stringify([taken.map(({ to }) => to)])}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const stateOf = async (key: string) => (await findMain(await req(), 'mailings', { key: { equals: key } }))[0]?.state
  const mailsTo = async (): Promise<Record<string, Email>> =>
    Object.fromEntries(
      await Promise.all(taken.map(async ({ raw, to }) => [to.split('@')[0], await PostalMime.parse(raw)] as const)),
    )

  it('waits a minute, then writes to each in their language, and to nobody who left meanwhile', async () => {
    const { desk, id, organiser } = await opened()
    for (const name of ['ada', 'bea', 'cyd']) await person(id, name)
    for (const name of ['dan', 'eve']) await person(id, name, { language: 'en' })
    const leaver = await person(id, 'fay')
    await person(id, 'gil', { state: 'waiting' })
    await person(id, 'hal', { state: 'cancelled' })
    await person(id, 'ida', { state: 'pending' })
    await person(id, 'jim', { noMessages: true })
    const { chosen, draft, mailings, ownAddress, reach, status } = await desk('', {})
    expect({ chosen, draft, mailings, ownAddress, status }).toEqual({
      chosen: [],
      draft: null,
      mailings: [],
      ownAddress: organiser.email,
      status: 200,
    })
    expect(reach).toEqual({
      confirmed: { people: 6, languages: { fr: 4, en: 2 }, stopped: 1 },
      waiting: { people: 1, languages: { fr: 1 }, stopped: 0 },
      both: { people: 7, languages: { fr: 5, en: 2 }, stopped: 1 },
      chosen: { people: 0, languages: {}, stopped: 0 },
    })
    mailing()
    const wanted = message()
    const sent = await desk('/send', wanted)
    expect(sent).toMatchObject({ status: 200, draft: null, mailings: [{ key: wanted.key, state: 'held' }] })
    // Asked again, since the answer was lost: it is one message.
    expect(await desk('/send', wanted)).toMatchObject({ status: 200, mailings: [{ state: 'held' }] })
    await person(id, 'kim', { createdAt: new Date(Date.now() + 5 * MINUTE).toISOString() })
    ahead = MINUTE - 5000
    await postMessages(database.payload, now())
    expect(await findOutbox(await req(), { kind: { equals: 'message' } })).toEqual([])
    await cancel(database.payload, leaver, now)
    ahead = MINUTE + 1000
    await until(async () => (await stateOf(wanted.key)) === 'sent')
    const mails = await mailsTo()
    const messages = taken.filter(({ kind }) => kind === 'message')
    expect(messages.map(({ to }) => to).sort()).toEqual(
      // Who got the seat that became free within the minute is one of them.
      ['ada', 'bea', 'cyd', 'dan', 'eve', 'gil'].map((name) => `${name}@example.org`),
    )
    expect(new Set(messages.map(({ id: messageId }) => messageId)).size).toBe(6)
    expect(mails.ada).toMatchObject({ subject: 'Nouvelle salle', to: [{ address: 'ada@example.org' }] })
    expect(mails.ada?.cc ?? mails.ada?.bcc).toBeUndefined()
    expect(mails.ada?.text).toMatch(
      /Bonjour ada,\n\nLa salle a changé\.\n\nVoir mon inscription\u00a0:\nhttp\S+\/fr\/inscription\/o/,
    )
    expect(mails.dan?.text).toMatch(
      /Hello dan,\n\nThe room has changed\.\n\nSee my registration:\nhttp\S+\/en\/registration\/o/,
    )
    expect(mails.dan?.text).toContain('Room 2')
    const [before] = (await desk('', {})).mailings
    expect(before).toMatchObject({ counts: { all: 6, sent: 6, due: 0 }, state: 'sent' })
    const acts = await findMain(await req(), 'audit', { act: { equals: 'sendMessage' }, workshop: { equals: id } })
    expect(acts).toMatchObject([{ who: organiser.id, facts: { people: 6 } }])
    expect(JSON.stringify(await findOutbox(await req(), {}))).not.toMatch(/example\.org|salle/)
  })

  it('drops what is no more for its reader when its turn comes, and what is stopped', async () => {
    const { desk, id } = await opened()
    const [left, moved, ended] = [await person(id, 'ada'), await person(id, 'bea'), await person(id, 'cyd')]
    await person(id, 'dan')
    const first = message()
    await desk('/send', first)
    ahead = MINUTE + 1000
    while (await postMessages(database.payload, now()));
    await changeWhere(await req(), 'registrations', { id: { equals: left } }, { state: 'cancelled', cause: 'self' })
    await changeWhere(await req(), 'registrations', { id: { equals: moved } }, { state: 'waiting' })
    await changeWhere(await req(), 'registrations', { id: { equals: ended } }, { noMessages: true })
    mailing()
    await until(async () => (await stateOf(first.key)) === 'sent')
    expect(taken.map(({ to }) => to)).toEqual(['dan@example.org'])
    expect((await desk('', {})).mailings[0].counts).toMatchObject({ all: 4, sent: 1, dropped: 3 })
    await stops.pop()?.()

    const second = message()
    await desk('/send', second)
    ahead += MINUTE + 1000
    while (await postMessages(database.payload, now()));
    expect(await desk('/stop', { key: second.key })).toMatchObject({
      status: 200,
      mailings: [{ state: 'stopped' }, {}],
    })
    expect((await desk('/take-back', { key: second.key })).errors[0].code).toBe('MESSAGE_LEFT')
    mailing()
    await until(async () => (await findOutbox(await req(), { state: { equals: 'due' } })).length === 0)
    expect(taken).toHaveLength(1)
    expect((await desk('/stop', { key: first.key })).errors[0].code).toBe('ACT_NOT_NOW')
  })

  it('can be taken back within the minute, and is the draft again', async () => {
    const { desk, headers, id } = await opened()
    await person(id, 'ada')
    const wanted = message()
    const { version } = await desk('/draft', { ...wanted, texts: { fr: { subject: 'Début', body: '' } } })
    expect(version).toBe(1)
    const other = await makeAccount(database.payload, 'organiser')
    expect((await desk('', {}, other.headers)).draft).toMatchObject({ isOwn: false, version: 1, key: wanted.key })
    expect((await desk('', {}, headers)).draft).toMatchObject({ isOwn: true, texts: { fr: { subject: 'Début' } } })
    await desk('/send', { ...wanted, version })
    const back = await desk('/take-back', { key: wanted.key })
    expect(back).toMatchObject({ status: 200, draft: { key: wanted.key, texts: both }, mailings: [] })
    ahead = 2 * MINUTE
    expect(await postMessages(database.payload, now())).toBe(false)
    expect(await findOutbox(await req(), {})).toEqual([])
    // And sent once more.
    await desk('/send', { ...wanted, version: back.draft.version })
    // Meanwhile another one was begun: what is taken back then stays in the list.
    await desk('/draft', message())
    expect(await desk('/take-back', { key: wanted.key })).toMatchObject({ mailings: [{ state: 'takenBack' }] })
    const { draft } = await desk('', {})
    expect(draft.key).not.toBe(wanted.key)
    expect(await desk('/discard', draft && { key: draft.key, version: draft.version })).toMatchObject({ draft: null })
    const acts = (await findMain(await req(), 'audit', { workshop: { equals: id } })).map(({ act }) => act).sort()
    expect(acts).toEqual(['sendMessage', 'sendMessage', 'takeBackMessage', 'takeBackMessage'])
  })

  it('has its minute also where it was taken back, changed and sent again while a server was at it', async () => {
    const { desk, id } = await opened()
    await person(id, 'ada')
    await person(id, 'bo', { state: 'waiting' })
    const wanted = message()
    await desk('/send', wanted)
    ahead = 2 * MINUTE
    const slow = anotherServer(database.payload, 0)
    const { db } = slow
    const find = db.find.bind(db)
    let again: JsonObject | null = null
    db.find = async (args) => {
      const found = await find(args)
      if (args.collection !== 'mailings' || again) return found as never
      const { draft } = await desk('/take-back', { key: wanted.key })
      again = await desk('/send', { ...wanted, audience: 'waiting', version: draft.version })
      return found as never
    }
    await postMessages(slow, now())
    expect(again).toMatchObject({ status: 200, mailings: [{ state: 'held', audience: 'waiting' }] })
    expect(await findOutbox(await req(), {})).toEqual([])
    expect(await desk('', {})).toMatchObject({ mailings: [{ state: 'held', audience: 'waiting' }] })
  })

  it('keeps what two organisers write at once apart, and sends one message once', async () => {
    const { desk, id } = await opened()
    const other = await makeAccount(database.payload, 'organiser')
    for (const name of ['ada', 'bea']) await person(id, name)
    const wanted = message()
    await desk('/draft', wanted)
    const mine = { ...wanted, version: 1 }
    const theirs = { ...mine, texts: { fr: { subject: 'Autre', body: 'Autre texte' } } }
    const [one, two] = await Promise.all([desk('/draft', mine), desk('/draft', theirs, other.headers)])
    expect([one.status, two.status].sort()).toEqual([200, 409])
    const { draft } = await desk('', {})
    const both200 = { ...wanted, version: draft.version, texts: draft.texts }
    const answered = await Promise.all([desk('/send', both200), desk('/send', both200, other.headers)])
    // One sends it. The other is told so, or, where it comes between the two writes of the first, that somebody else did.
    const statuses = answered.map(({ status }) => Number(status)).sort()
    expect([statuses[0], [200, 409].includes(statuses[1] ?? 0)]).toEqual([200, true])
    // Another text is not taken for the one that was sent.
    expect((await desk('/send', { ...both200, texts: { en: { subject: 'x', body: 'y' } } })).errors[0].code).toBe(
      'MESSAGE_CHANGED',
    )
    ahead = MINUTE + 1000
    // Three servers at once, slow ones: each person has one row.
    const servers = [database.payload, anotherServer(database.payload, 5), anotherServer(database.payload, 5)]
    await Promise.all(
      servers.map(async (server) => {
        while (await postMessages(server, now()));
      }),
    )
    expect(await findOutbox(await req(), { kind: { equals: 'message' } })).toHaveLength(2)
    const acts = await findMain(await req(), 'audit', { workshop: { equals: id }, act: { equals: 'sendMessage' } })
    expect(acts).toHaveLength(1)
  })

  it('refuses what it cannot send, each field by its name, in the reader’s language', async () => {
    const { desk, headers, id } = await opened()
    const french = { ...headers, 'Accept-Language': 'fr' }
    const wrong = await desk(
      '/send',
      message({
        texts: {
          fr: { subject: 'Bonjour {nom}', body: '{name.constructor} {{7*7}} {name}' },
          en: { subject: '', body: 'Half' },
        },
      }),
      french,
    )
    expect(wrong.status).toBe(400)
    expect(
      wrong.errors[0].data.errors.map(({ code, label, message: said }: JsonObject) => [code, label, said]),
    ).toEqual([
      [
        'PLACEHOLDER_UNKNOWN',
        'Objet en français',
        'Ce message ne connaît pas {nom}. Il connaît {name}, {workshop}, {date}, {place}.',
      ],
      [
        'PLACEHOLDER_UNKNOWN',
        'Texte en français',
        'Ce message ne connaît pas {name.constructor}, {7*7}. Il connaît {name}, {workshop}, {date}, {place}, {button:own}.',
      ],
      [
        'MESSAGE_HALF',
        'Objet en anglais',
        'Dans chaque langue où le message est commencé, il faut un objet et un texte.',
      ],
    ])
    const codeOf = async (more: object): Promise<string> =>
      (await desk('/send', message(more))).errors[0].data?.errors[0].code
    expect(await codeOf({ texts: {} })).toBe('MESSAGE_EMPTY')
    expect(await codeOf({ texts: { fr: { subject: 'x'.repeat(201), body: 'y' } } })).toBe('TOO_LONG')
    expect(await codeOf({ texts: { fr: { subject: 'x', body: 'a\0b' } } })).toBe('NO_TEXT')
    expect((await desk('/send', message())).errors[0].code).toBe('MESSAGE_NOBODY')
    expect((await desk('/send', message({ audience: 'everybody' }))).errors[0].code).toBe('ACTION_INVALID')
    expect((await desk('/send', message({ texts: { de: { subject: 'x', body: 'y' } } }))).errors[0].code).toBe(
      'ACTION_INVALID',
    )
    expect((await desk('/take-back', { key: randomUUID() })).errors[0].code).toBe('DOCUMENT_NOT_FOUND')
    for (const role of ['editor', 'translator'] as const)
      expect((await desk('', {}, (await makeAccount(database.payload, role)).headers)).errors[0].code).toBe('FORBIDDEN')
    expect((await findMain(await req(), 'mailings', { workshop: { equals: id } })).length).toBe(0)
  })

  it('sends hostile words as letters, to one address, in headers of its own', async () => {
    const { desk, id } = await opened()
    const evil = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a> {{name}} ${name} "q" \u202egnp'
    await person(id, 'ada', { name: '{workshop} <b>Ada</b>', language: 'en' })
    await person(id, 'bea', { name: '', language: 'en' })
    mailing()
    const subject = 'Hi {name}\r\nBcc: victim@example.org\r\n\r\n<script>alert(1)</script>'
    const body = `Dear {name}, ${evil}\nhttps://a.example/x?b=1&c="><script>\n.\r\nBcc: victim@example.org\n\nOn {date} at {place}.`
    await desk('/send', message({ texts: { en: { subject, body } } }))
    ahead = MINUTE + 1000
    await until(() => taken.length === 2)
    const { ada, bea } = await mailsTo()
    expect(ada?.to).toEqual([{ address: 'ada@example.org', name: '' }])
    expect(ada?.subject).toBe('Hi {workshop} <b>Ada</b> Bcc: victim@example.org <script>alert(1)</script>')
    expect(ada?.headers.filter(({ key }) => key === 'bcc')).toEqual([])
    for (const { raw } of taken) expect(/^Bcc:/im.test(raw.slice(0, raw.indexOf('\r\n\r\n')))).toBe(false)
    const html = ada?.html ?? ''
    expect(html).not.toMatch(/<(script|img|b)\b|href="javascript|onerror=alert\(1\)>(?!&)/i)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).toContain('Dear {workshop} &lt;b&gt;Ada&lt;/b&gt;,')
    expect([...html.matchAll(/href="(https:\/\/a[^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://a.example/x?b=1&amp;c=',
    ])
    expect(ada?.text).toContain('{{workshop} <b>Ada</b>} ${workshop} <b>Ada</b>')
    expect(ada?.text).not.toMatch(/\u202e/)
    expect(ada?.text).toMatch(/On Friday 26 April 2999.* at Room 2\./)
    // Who gave no name.
    expect(bea?.subject).toMatch(/^Hi Bcc/)
    expect(bea?.text).toMatch(/\n\nDear, </)
  })

  it('is read in the one language in which it is written, and says so beforehand', async () => {
    const { desk, id } = await opened()
    await person(id, 'ada', { language: 'en' })
    await person(id, 'bea', { language: null })
    await person(id, 'cyd')
    const texts = { fr: { subject: 'Salle pour {date}', body: 'Nous serons à {place}.' } }
    const { previews, writtenIn } = await desk('/preview', { texts })
    expect(writtenIn).toEqual(['fr'])
    expect(previews.en.text).toMatch(/Nous serons à Salle 2\.\n[^]*You get this message because/)
    expect(previews.en.html).toContain('<p class="ink" lang="fr"')
    expect(previews.fr.text).not.toMatch(/You get/)
    mailing()
    await desk('/send', message({ texts }))
    ahead = MINUTE + 1000
    await until(() => taken.length === 3)
    const { ada, bea } = await mailsTo()
    expect(ada?.subject).toMatch(/^Salle pour vendredi 26 avril 2999/)
    // Of who reads nobody knows what, once.
    expect(bea?.subject).toBe(ada?.subject)
    expect(bea?.text?.match(/Nous serons/g)).toHaveLength(1)
    expect(bea?.text).not.toMatch(/You get/)
  })

  it('writes to those who were chosen, and sends a trial to who writes', async () => {
    const { desk, id, organiser } = await opened()
    const elsewhere = await opened()
    const [ada, bea] = [await person(id, 'ada'), await person(id, 'bea', { state: 'waiting', language: 'en' })]
    await person(id, 'cyd')
    const gone = await person(id, 'dan', { state: 'cancelled' })
    const stranger = await person(elsewhere.id, 'eve')
    const chosen = [bea, ada, gone, stranger, ada, 'nobody']
    expect(await desk('', { chosen })).toMatchObject({
      chosen: [
        { name: 'ada', isMeant: true },
        { name: 'bea', isMeant: true },
        { name: 'dan', isMeant: false },
      ],
      reach: { chosen: { people: 2, languages: { fr: 1, en: 1 }, stopped: 0 } },
    })
    mailing()
    const wanted = message({ audience: 'chosen', chosen })
    await desk('/send', wanted)
    ahead = MINUTE + 1000
    await until(async () => (await stateOf(wanted.key)) === 'sent')
    expect(taken.map(({ to }) => to).sort()).toEqual(['ada@example.org', 'bea@example.org'])
    expect((await findMain(await req(), 'mailings', { key: { equals: wanted.key } }))[0]?.chosen ?? null).toBeNull()

    taken.length = 0
    const tried = await desk('/test', { texts: both, language: 'en' })
    expect(tried).toMatchObject({ status: 200, to: organiser.email })
    await until(() => taken.length === 1)
    const { subject, text, to } = await PostalMime.parse(taken[0]!.raw)
    expect(to?.[0]?.address).toBe(organiser.email)
    expect(subject).toBe('[Trial] Another room')
    expect(text).toMatch(/\/en\/registration\n/)
    expect(text).not.toMatch(/\/registration\/o/)
    answers.set(organiser.email.split(/[@-]/)[0]!, 550)
    expect((await desk('/test', { texts: both, language: 'en' })).errors[0].code).toBe('MESSAGE_NOT_SENT')
    // Whoever tries it very often waits: an account has whatever address somebody typed.
    for (let n = 0; n < 3; n++) await desk('/test', { texts: both, language: 'en' })
    expect((await desk('/test', { texts: both, language: 'en' })).errors[0].code).toBe('MAIL_TRIES')
  })

  it('is ended by one press in the mail program, by the link, and on one’s own page', async () => {
    const { desk, id } = await opened()
    const ada = await person(id, 'ada', { language: 'en' })
    mailing()
    const first = message()
    await desk('/send', first)
    ahead = MINUTE + 1000
    await until(async () => (await stateOf(first.key)) === 'sent')
    const { ada: mail } = await mailsTo()
    const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value ?? ''
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const [, link = ''] = /^<https?:\/\/[^/]+(\/s\/[^>]+)>$/.exec(header('list-unsubscribe')) ?? []
    expect(link).toBe(`/s/${stopToken(database.payload, ada)}`)
    expect(mail?.text).toContain(link)
    const isStopped = async () => (await findMainById(await req(), 'registrations', ada))?.noMessages ?? false
    // A scanner that opens it changes nothing.
    const shown = await page(link)
    expect([shown.status, await isStopped()]).toEqual([200, false])
    expect(shown.text).toContain('A workshop')
    expect(shown.text.replaceAll(link, '')).not.toMatch(/\bada\b|\/registration\/o/i)
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer')
    // As mail programs send it: either kind of form, no cookie, no page before.
    const boundary = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    for (const [type, body] of [
      ['multipart/form-data; boundary=x', boundary],
      ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    ] as const) {
      await changeWhere(await req(), 'registrations', { id: { equals: ada } }, { noMessages: false })
      const response = await fetch(url() + link, { method: 'POST', headers: { 'Content-Type': type }, body })
      expect([response.status, await isStopped()]).toEqual([200, true])
    }
    for (const wrong of [link.slice(0, -1), `${link}x`, link.replace('/s/s', '/s/o')])
      expect((await fetch(url() + wrong, { method: 'POST' })).status).toBe(404)
    // It opens nothing else.
    expect((await page(link.replace('/s/', '/en/registration/'))).status).toBe(404)
    expect((await desk('', {})).reach.confirmed).toEqual({ people: 0, languages: {}, stopped: 1 })

    const own = /\/en\/registration\/o\S+/.exec(mail?.text ?? '')?.[0] ?? ''
    const press = (act: string) =>
      fetch(url() + own, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: `act=${act}`,
        redirect: 'manual',
      })
    expect((await page(own)).text).toContain('Get them again')
    expect((await press('wantMessages')).headers.get('location')).toBe(`${own}?done=wantMessages`)
    expect(await isStopped()).toBe(false)
    expect((await page(`${own}?done=wantMessages`)).text).toContain('You get messages from the organisers')
    // A link of before is good for as long as the registration is there, whatever became of the others.
    await changeWhere(await req(), 'registrations', { id: { equals: ada } }, { linkVersion: 3 })
    await fetch(url() + link, { method: 'POST' })
    expect(await isStopped()).toBe(true)
    const acts = (await findMain(await req(), 'audit', { registration: { equals: ada } })).map(({ act }) => act)
    expect(acts.filter((act) => act === 'wantMessages')).toHaveLength(1)
  })

  it('lets nobody wait for a thousand messages who waits for a proof', async () => {
    const { desk, id } = await opened()
    const many = Number(process.env.MESSAGES ?? 80)
    for (let n = 0; n < many; n++) await person(id, `m${n}`)
    const wanted = message()
    await desk('/send', wanted)
    ahead = MINUTE + 1000
    while (await postMessages(database.payload, now()));
    expect(await findOutbox(await req(), { kind: { equals: 'message' } })).toHaveLength(many)
    is.delay = 20
    mailing()
    await until(() => taken.length >= 10)
    await requested(database.payload, id, 'newcomer', { owes: 'confirm', stateAt: now().toISOString() })
    mailsAreOwed(database.payload)
    const before = taken.length
    await until(() => taken.some(({ kind }) => kind === 'confirm'))
    const place = taken.findIndex(({ kind }) => kind === 'confirm')
    // What was under way when it came, and what began before the mailer looked again.
    expect(place - before).toBeLessThan(20)
    await until(async () => (await stateOf(wanted.key)) === 'sent')
    expect(taken.filter(({ kind }) => kind === 'message')).toHaveLength(many)
  })

  it('says how far it is, and who could not be reached', async () => {
    const { desk, id } = await opened()
    for (const name of ['ada', 'bea', 'rgone']) await person(id, name)
    answers.set('rgone@example.org', 550)
    const wanted = message()
    await desk('/send', wanted)
    ahead = MINUTE + 1000
    mailing()
    await until(async () => (await stateOf(wanted.key)) === 'sent')
    expect((await desk('', {})).mailings[0].counts).toEqual({
      all: 3,
      due: 0,
      sent: 2,
      bounced: 1,
      unsure: 0,
      failed: 0,
      dropped: 0,
    })
    // What was counted stays when the people are gone.
    await database.payload.db.deleteMany({ collection: 'outbox', req: await req(), where: {} })
    expect((await desk('', {})).mailings[0].counts).toMatchObject({ all: 3, sent: 2, bounced: 1 })
  })

  /** Before which write it is killed: a row of the first batch or of the second, or the note after each. */
  const steps =
    Number(process.env.KILL_ROUNDS ?? 1) > 1 ? ['row1', 'row3', 'note1', 'row60', 'note2'] : ['row3', 'note1']
  it('makes one mail for each, whenever it is killed', async () => {
    const fresh = await freshEnvironment()
    const env = { ...fresh, SMTP_URL: process.env.SMTP_URL ?? '' }
    try {
      for (const step of steps) {
        const running = startProcess('messaging.ts', [step], env)
        expect([await running.ended, running.lines.at(-1)]).toEqual(['SIGKILL', 'killed'])
      }
      const last = startProcess('messaging.ts', [], env)
      await last.says('ended')
      for (const step of steps) expect(last.lines).toContain(`${step} sent 70 of 70`)
      const messages = taken.filter(({ kind }) => kind === 'message')
      expect(messages).toHaveLength(70 * steps.length)
      expect(new Set(messages.map(({ to }) => to)).size).toBe(messages.length)
    } finally {
      await rm(fresh.DATA_DIR ?? '', { recursive: true, force: true })
    }
  }, 120_000)
})
