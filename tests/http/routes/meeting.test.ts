import { expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { join, joiningOf } from '../../../src/cms/registrations/join'
import { tokenFor } from '../../../src/cms/registrations/keys'
import { findMeeting, forgetMeetings, writeMeeting } from '../../../src/cms/registrations/meetings'
import { renderMail } from '../../../src/cms/registrations/renderMail'
import { deskOf } from '../../../src/cms/registrations/desk'
import { post } from '../../../src/cms/registrations/outbox'
import { changeWhere } from '../../../src/database/atomic'
import { findMain, findMainById } from '../../../src/database/documents'
import { refusal } from '../../../src/i18n/errors/refusal'
import { joinPath, ownPath } from '../../../src/i18n/addresses'
import { describeWithDatabase } from '../../support/database'
import { requested, rowsOf, type Row } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

const secret = {
  url: 'https://meet.example/j/987654?pwd=zorglub',
  phone: '+33 1 23 45 67 89,,987#',
  passcode: 'bulgroz-42',
  words: { fr: 'Micros coupés, s’il vous plaît.', en: 'Microphones off, please.' },
}
/** Anything of it. */
const leaked = /meet\.example|zorglub|bulgroz|987654|\+33/i

const START = Date.parse('2999-04-26T14:00:00.000Z')
const [OPENS, CLOSES] = [START - 15 * 60_000, START + 150 * 60_000]

describeWithDatabase('The meeting of a workshop', () => {
  let now = new Date()
  const clock = () => now
  const { asked, database, make, page, url } = useRest({ now: clock })
  const req = () => createLocalReq({}, database.payload)

  const makeOrganiser = async (): Promise<Record<string, string>> => {
    const { headers, id } = await makeAccount(database.payload, 'organiser')
    await changeWhere(await req(), 'users', { id: { equals: id } }, { name: 'Anna Orga' })
    return headers
  }
  let organiser: Promise<Record<string, string>> | undefined
  const organisers = () => (organiser ??= makeOrganiser())
  let n = 0

  const workshop = async (data: object = {}, isPublished = true) => {
    const headers = await organisers()
    const id = await make(headers, 'workshops', {
      slug: `meets-${++n}`,
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      endsAt: '2999-04-26T18:00',
      attendanceMode: 'online',
      registration: { mode: 'internal' },
      ...data,
    })
    const change = async (more: object): Promise<void> =>
      expect((await asked(`workshops/${id}?locale=fr`, headers, more, 'PATCH')).status).toBe(200)
    if (isPublished) await change({ _status: 'published' })
    const desk = async (path = '', sent?: object) => asked(`workshops/${id}/desk/meeting${path}`, headers, sent)
    const set = async (more: object = {}, version = 0): Promise<void> =>
      expect(await desk('', { ...secret, ...more, version })).toMatchObject({ status: 200, isSet: true })
    return { id, change, desk, set }
  }
  const registered = async (workshop: string, more: Partial<Row> = {}) => {
    const id = await requested(database.payload, workshop, `ana-${crypto.randomUUID().slice(0, 8)}`, {
      state: 'confirmed',
      language: 'fr',
      ...more,
    })
    const row = { id, linkVersion: 0 }
    const [own, join] = [tokenFor(database.payload, 'own', row), tokenFor(database.payload, 'join', row)]
    return { id, own, join, ownPage: ownPath('fr', own), joinPage: joinPath(join) }
  }
  const rowOf = async (id: string) => {
    const row = await findMainById(await req(), 'registrations', id)
    if (!row) throw new Error(`There is no ${id}.`)
    return row
  }
  const joins = async (token: string, locale = 'fr') => {
    const response = await fetch(`${url()}/api/registration/join?locale=${locale}`, {
      method: 'POST',
      headers: { Authorization: `Registration ${token}` },
    })
    const text = await response.text()
    return { status: response.status, text, headers: response.headers, body: JSON.parse(text) }
  }
  const reads = async (token: string) =>
    (
      await fetch(`${url()}/api/registration`, { headers: { Authorization: `Registration ${token}` } })
    ).json() as Promise<{
      join: object | null
      may: string[]
    }>
  const presses = async (path: string, act = 'join') => {
    const response = await fetch(`${url()}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ act }),
      redirect: 'manual',
    })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  /** That nothing answers with anything of the meeting, and nobody is marked. */
  const closed = async (person: Awaited<ReturnType<typeof registered>>, code: string): Promise<void> => {
    const before = await rowOf(person.id)
    for (const token of [person.own, person.join]) {
      const answer = await joins(token)
      expect([answer.status, answer.body.errors[0].code]).toEqual([409, code])
      expect(answer.text + JSON.stringify([...answer.headers])).not.toMatch(leaked)
    }
    for (const path of [person.ownPage, person.joinPage]) {
      const shown = await page(path)
      expect(shown.text).not.toContain('value="join"')
      const pressed = await presses(path)
      expect([path, pressed.status]).toEqual([path, 303])
      for (const { headers, text } of [shown, pressed]) expect(text + JSON.stringify([...headers])).not.toMatch(leaked)
    }
    expect((await reads(person.own)).may).not.toContain('join')
    expect(await rowOf(person.id)).toEqual(before)
  }

  it('is entered, shown to who asks, changed and removed by organisers; who did it last is said, and noted, and nothing of it is', async () => {
    now = new Date()
    const { id, desk, set } = await workshop()
    expect(await desk()).toEqual({
      status: 200,
      isSet: false,
      isUnreadable: false,
      version: 0,
      joinBefore: 15,
      joinAfter: 30,
      last: null,
      isPublic: true,
      attendance: 'online',
      timeZone: 'Europe/Paris',
      window: { opensAtUtc: new Date(OPENS).toISOString(), closesAtUtc: new Date(CLOSES).toISOString() },
    })
    expect(await desk('/show', {})).toMatchObject({ status: 409, errors: [{ code: 'MEETING_MISSING' }] })
    await set()
    const state = await desk()
    expect(state).toMatchObject({ isSet: true, version: 1, last: { act: 'set', at: now.toISOString() } })
    expect(state.last.name).toBe('Anna Orga')
    expect(JSON.stringify(state)).not.toMatch(leaked)
    expect(await desk('/show', {})).toEqual({ status: 200, meeting: secret, version: 1 })
    // Of two who change what they saw, the second is told.
    await set({ url: 'https://elsewhere.example/2' }, 1)
    expect(await desk('', { ...secret, version: 1 })).toMatchObject({
      status: 409,
      errors: [{ code: 'MEETING_CHANGED' }],
    })
    const atOnce = await Promise.all([1, 2, 3].map((joinBefore) => desk('', { joinBefore, version: 2 })))
    expect(atOnce.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await desk('/show', {})).meeting.url).toBe('https://elsewhere.example/2')
    expect(await desk()).toMatchObject({ version: 3, joinAfter: 30, last: { act: 'window' } })
    expect(await desk('/remove', { version: 3 })).toMatchObject({ isSet: false, version: 4, last: { act: 'remove' } })
    await set({}, 4)
    const acts = await findMain(await req(), 'audit', { workshop: { equals: id } })
    expect(acts.map(({ act }) => act).sort()).toEqual(
      ['setMeeting', 'showMeeting', 'setMeeting', 'showMeeting', 'windowMeeting', 'removeMeeting', 'setMeeting'].sort(),
    )
    const [stored] = await findMain(await req(), 'meetings', { workshop: { equals: id } })
    expect(JSON.stringify([acts, stored])).not.toMatch(leaked)
    expect(stored?.sealed).toMatch(/^[\w-]{100,}$/)
  })

  it('is refused field by field, in the reader’s language', async () => {
    const { desk } = await workshop()
    const refused = await desk('', {
      url: 'javascript:alert(1)',
      phone: 'call',
      joinBefore: 1441,
      version: 0,
      host: 'x',
    })
    expect(refused.status).toBe(400)
    expect(
      refused.errors[0].data.errors.map(({ code, label, path }: Record<string, string>) => [path, code, label]),
    ).toEqual([
      ['host', 'FIELD_UNKNOWN', 'host'],
      ['url', 'MEETING_URL_INVALID', 'Address of the meeting'],
      ['phone', 'PHONE_INVALID', 'Telephone'],
      ['joinBefore', 'MINUTES_INVALID', 'Minutes before the start'],
    ])
    expect(JSON.stringify(refused)).not.toContain('alert')
    for (const sent of [
      {},
      { version: -1 },
      { version: '1', ...secret },
      { ...secret },
      { version: 0 },
      { joinAfter: 1.5, version: 0 },
    ])
      expect([sent, (await desk('', sent)).status]).toEqual([sent, 400])
    expect((await desk('/remove', { version: 0, url: 'x' })).status).toBe(400)
    for (const role of ['editor', 'translator'] as const) {
      const { headers } = await makeAccount(database.payload, role)
      for (const path of ['', '/show', '/remove'])
        expect((await asked(`workshops/none/desk/meeting${path}`, headers, { version: 0 })).status).toBe(403)
    }
  })

  it('is joined by the button of one’s own page and of the calendar’s, which tell when it opens, in both languages', async () => {
    const { id, set } = await workshop()
    const person = await registered(id)
    now = new Date(OPENS - 1)
    // While none is entered, the organisers are to give it.
    await closed(person, 'MEETING_MISSING')
    expect((await reads(person.own)).join).toBeNull()
    await set()
    const window = { opensAtUtc: new Date(OPENS).toISOString(), closesAtUtc: new Date(CLOSES).toISOString() }
    await closed(person, 'NOT_NOW')
    expect(await reads(person.own)).toMatchObject({ join: window, may: ['change', 'cancel'] })
    expect((await joins(person.own)).body).toMatchObject({ join: window })
    const plain = async (path: string) => (await page(path)).text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
    for (const path of [person.ownPage, person.joinPage]) {
      expect(await plain(path)).toContain('La réunion en ligne s’ouvre ici le vendredi 26 avril 2999 à 15 h 45.')
    }
    for (const path of [ownPath('en', person.own), joinPath(person.join, 'en')])
      expect(await plain(path)).toMatch(
        /The online meeting opens here on Friday,? 26 April 2999 at (15:45|3:45\s?pm)\./,
      )

    now = new Date(OPENS)
    expect(await reads(person.own)).toMatchObject({ join: window, may: ['change', 'cancel', 'join'] })
    const unmarked = await rowOf(person.id)
    for (const [path, title, button] of [
      [person.ownPage, 'Votre inscription', 'Rejoindre la réunion'],
      [person.joinPage, 'Rejoindre l’atelier', 'Rejoindre la réunion'],
      [ownPath('en', person.own), 'Your registration', 'Join the meeting'],
      [joinPath(person.join, 'en'), 'Join the workshop', 'Join the meeting'],
    ] as const) {
      // Whoever only opens it, a scanner with scripts too, learns and marks nothing.
      const { headers, text } = await page(path)
      for (const said of [title, button, 'value="join"']) expect(text).toContain(said)
      expect(text + JSON.stringify([...headers])).not.toMatch(leaked)
      expect(headers.get('content-security-policy')).toContain("form-action 'self'")
      expect((await presses(path, 'nothing')).text).not.toMatch(leaked)
    }
    expect(await rowOf(person.id)).toEqual(unmarked)

    for (const [path, said, words] of [
      [person.ownPage, 'Ouvrir la réunion', secret.words.fr],
      [joinPath(person.join, 'en'), 'Open the meeting', secret.words.en],
    ] as const) {
      const { headers, status, text } = await presses(path)
      expect(status).toBe(200)
      for (const one of [
        said,
        words,
        `href="${secret.url}" rel="noreferrer noopener"`,
        'href="tel:+33123456789,,987%23"',
        secret.passcode,
      ])
        expect([one, text.includes(one)]).toEqual([one, true])
      // In no header: no proxy writes it down.
      expect(JSON.stringify([...headers])).not.toMatch(leaked)
      expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer'])
    }
    expect(await rowOf(person.id)).toMatchObject({ attended: 'joined', attendedAt: expect.any(String) })
    expect((await joins(person.join, 'en')).body).toEqual({
      url: secret.url,
      phone: secret.phone,
      passcode: secret.passcode,
      words: { ...secret.words, text: secret.words.en, servedFrom: 'en' },
    })
    now = new Date(CLOSES - 1)
    expect((await joins(person.own)).status).toBe(200)
    now = new Date(CLOSES)
    await closed(person, 'NOT_NOW')
    expect(await plain(person.ownPage)).toContain('La réunion en ligne est fermée.')
    // A clock that is set back opens it again, and shuts it before.
    now = new Date(START)
    expect((await joins(person.own)).status).toBe(200)
    now = new Date(OPENS - 1000)
    await closed(person, 'NOT_NOW')
  })

  it('is open to nobody without a seat, nor while the workshop stands still, nor where it is held on site', async () => {
    now = new Date(START)
    const { id, change, set } = await workshop()
    await set()
    const of = {
      pending: 'NOT_CONFIRMED',
      waiting: 'NOT_SEATED',
      offered: 'NOT_SEATED',
      cancelled: 'REGISTRATION_CANCELLED',
    } as const
    for (const [state, code] of Object.entries(of)) {
      const person = await registered(id, { state: state as keyof typeof of })
      for (const token of [person.own, person.join]) {
        const answer = await joins(token)
        expect([state, answer.status, answer.body.errors[0].code]).toEqual([state, 409, code])
        expect(answer.text).not.toMatch(leaked)
      }
      for (const path of [person.ownPage, person.joinPage])
        for (const text of [(await page(path)).text, (await presses(path)).text]) {
          expect(text).not.toMatch(leaked)
          expect(text).not.toContain('value="join"')
        }
      expect((await rowOf(person.id)).attended ?? null).toBeNull()
    }
    const person = await registered(id)
    await change({ eventStatus: 'postponed', _status: 'published' })
    await closed(person, 'WORKSHOP_PAUSED')
    await change({ eventStatus: 'scheduled', attendanceMode: 'onsite', _status: 'published' })
    await closed(person, 'MEETING_MISSING')
    await change({ attendanceMode: 'hybrid', _status: 'published' })
    await change({ _status: 'draft' })
    await closed(person, 'WORKSHOP_PAUSED')
    await change({ _status: 'published' })
    expect((await joins(person.own)).status).toBe(200)
    await change({ eventStatus: 'calledOff', _status: 'published' })
    const calledOff = await registered(id)
    await closed(calledOff, 'WORKSHOP_CALLED_OFF')

    // One link for another, of before, of nobody: one answer.
    const unknown = await Promise.all(
      [
        'x',
        person.own.replace(/^o/, 'j'),
        person.own.replace(/.$/, '!'),
        tokenFor(database.payload, 'confirm', { id: person.id }),
      ].map((token) => joins(token)),
    )
    for (const { body, status } of unknown) expect([status, body.errors[0].code]).toEqual([404, 'LINK_UNKNOWN'])
  })

  it('has a window for each date that is published, and none without one', async () => {
    now = new Date()
    const { id, change, desk, set } = await workshop({ startsAt: null, endsAt: null, timeZone: null }, false)
    await set({ joinBefore: 60 })
    expect(await desk()).toMatchObject({ isSet: true, isPublic: false, window: null, joinBefore: 60 })
    const moved = '2999-04-27T18:00'
    await change({
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      endsAt: '2999-04-26T18:00',
      _status: 'published',
    })
    const person = await registered(id)
    now = new Date(START - 3_600_000)
    expect((await joins(person.own)).status).toBe(200)
    await change({ startsAt: '2999-04-27T16:00', endsAt: moved, _status: 'published' })
    await closed(person, 'NOT_NOW')
    now = new Date(START + 86_400_000)
    expect((await joins(person.own)).status).toBe(200)
    // A draft with another date changes nothing before it is published.
    await change({ startsAt: '2999-04-28T16:00', endsAt: '2999-04-28T18:00', _status: 'draft', draft: true })
  })

  it('is another one for every personal link at once where it is changed, and the old one is answered to nobody', async () => {
    now = new Date(START)
    const { id, desk, set } = await workshop()
    await set()
    const people = await Promise.all([registered(id), registered(id), registered(id)])
    for (const { own } of people) expect((await joins(own)).body.url).toBe(secret.url)
    const next = { url: 'https://next.example/room', phone: null, passcode: null, words: {} }
    await set(next, 1)
    for (const { join, own, ownPage } of people)
      for (const text of [(await joins(own)).text, (await joins(join)).text, (await presses(ownPage)).text]) {
        expect(text).toContain('https://next.example/room')
        expect(text).not.toMatch(leaked)
      }
    // Killed before anything else is written, it is whole: they are led there, and who changed it is said.
    const killed = { act: 'set', by: 'system', meeting: { ...next, url: 'https://next.example/third' } } as const
    expect(await writeMeeting(await req(), id, 2, killed, now)).toBe(true)
    expect((await joins(people[0]?.own ?? '')).body.url).toBe('https://next.example/third')
    expect(await desk()).toMatchObject({ version: 3, last: { act: 'set', at: now.toISOString(), name: null } })
    expect(await desk('/remove', { version: 3 })).toMatchObject({ status: 200 })
    for (const person of people) {
      await closed(person, 'MEETING_MISSING')
      expect((await page(person.joinPage)).text).not.toContain('next.example')
    }
  })

  it('lowers no mark that is surer, keeps no time under the Chatham House rule, and lets in who cannot be noted', async () => {
    now = new Date(START)
    const { id, set } = await workshop()
    await set()
    for (const attended of ['said', 'checkedIn'] as const) {
      const person = await registered(id, { attended, attendedAt: '2999-04-26T13:59:00.000Z' })
      const before = await rowOf(person.id)
      expect((await joins(person.own)).status).toBe(200)
      expect(await rowOf(person.id)).toEqual(before)
    }
    const no = await registered(id, { attended: 'no' })
    expect((await joins(no.own)).status).toBe(200)
    expect((await rowOf(no.id)).attended).toBe('joined')

    // Nor of a closed meeting, where people come under their names.
    for (const rule of ['chathamHouse', 'closed'] as const) {
      const quiet = await workshop({ confidentiality: { rule } })
      await quiet.set()
      const person = await registered(quiet.id)
      const before = await rowOf(person.id)
      const { text } = await presses(person.ownPage)
      expect(text.includes('sous le nom de votre inscription')).toBe(rule === 'chathamHouse')
      // Its time stands nowhere, not as that of an edit either.
      expect(await rowOf(person.id)).toEqual({ ...before, attended: 'joined' })
      expect(await findMain(await req(), 'audit', { registration: { equals: person.id } })).toEqual([])
    }

    // Ten presses at once are one mark; one who is cancelled meanwhile is told.
    const many = await registered(id)
    const answers = await Promise.all(Array.from({ length: 10 }, () => joins(many.own)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const refusing: Payload = Object.create(database.payload)
    const db: Payload['db'] = Object.create(database.payload.db)
    refusing.db = db
    const late = await registered(id)
    const local = await createLocalReq({}, refusing)
    local.payload = refusing
    db.updateOne = () => Promise.reject(refusal('WRITER_BUSY'))
    expect((await join(local, late.id, clock))?.meeting.url).toBe(secret.url)
    db.updateOne = async (...args) => {
      await changeWhere(await req(), 'registrations', { id: { equals: late.id } }, { state: 'cancelled' })
      return database.payload.db.updateOne(...args)
    }
    await expect(join(local, late.id, clock)).rejects.toMatchObject({ code: 'REGISTRATION_CANCELLED' })
    expect((await rowOf(late.id)).attended ?? null).toBeNull()
  })

  it('says to organisers, and to nobody as a failure, that it cannot be read with another secret', async () => {
    now = new Date(START)
    const { id, desk, set } = await workshop()
    await set()
    const person = await registered(id)
    const [stored] = await findMain(await req(), 'meetings', { workshop: { equals: id } })
    const sealedAs = async (sealed: string): Promise<void> =>
      expect(await changeWhere(await req(), 'meetings', { workshop: { equals: id } }, { sealed })).toBe(true)
    const other = await workshop()
    await other.set({ url: 'https://other.example/' })
    const [foreign] = await findMain(await req(), 'meetings', { workshop: { equals: other.id } })
    // As it is with another secret, cut, of another workshop, and as it was.
    for (const sealed of [
      `${stored?.sealed?.slice(0, -2)}AA`,
      stored?.sealed?.slice(0, 40) ?? '',
      'x',
      foreign?.sealed ?? '',
    ]) {
      await sealedAs(sealed)
      expect(await desk()).toMatchObject({ status: 200, isSet: false, isUnreadable: true })
      expect(await desk('/show', {})).toMatchObject({ status: 409, errors: [{ code: 'MEETING_UNREADABLE' }] })
      await closed(person, 'MEETING_MISSING')
    }
    await set({}, 1)
    expect((await joins(person.own)).body.url).toBe(secret.url)
  })

  it('goes along into no copy, and is forgotten seven days after the workshop, or with it', async () => {
    now = new Date()
    const { id, desk, set } = await workshop({ startsAt: '2999-05-26T16:00', endsAt: '2999-05-26T18:00' })
    await set()
    const title = { fr: 'Le suivant', en: 'The next' }
    const copy = await asked(`workshops/${id}/next`, await organisers(), { startsOn: '2999-06-26', title })
    expect(copy.status).toBe(201)
    expect((await findMeeting(await req(), copy.id)).version).toBe(0)

    const end = Date.parse('2999-05-26T16:00:00.000Z')
    await forgetMeetings(await req(), new Date(end + 7 * 86_400_000 - 1))
    expect(await desk()).toMatchObject({ isSet: true })
    await forgetMeetings(await req(), new Date(end + 7 * 86_400_000))
    expect(await desk()).toMatchObject({
      isSet: false,
      isUnreadable: false,
      version: 2,
      last: { act: 'forget', name: null },
    })
    const [row] = await findMain(await req(), 'meetings', { workshop: { equals: id } })
    expect(row?.sealed ?? null).toBeNull()
    // One without a date stays.
    const undated = await workshop({ startsAt: null, endsAt: null }, false)
    await undated.set()
    await forgetMeetings(await req(), new Date('3999-01-01'))
    expect(await undated.desk()).toMatchObject({ isSet: true })
    await database.payload.delete({ collection: 'workshops', id: undated.id })
    expect(await findMain(await req(), 'meetings', { workshop: { equals: undated.id } })).toEqual([])
  })

  it('stands in no mail: reminders and entries of calendars lead to the personal page', async () => {
    now = new Date()
    const { id, set } = await workshop()
    const person = await registered(id)
    const mailOf = async (kind: 'confirmed' | 'reminder') => {
      const local = await req()
      const about = crypto.randomUUID()
      await post(local, { registration: person.id, workshop: id, kind, about })
      const [row] = await findMain(local, 'outbox', { about: { equals: about } })
      const registration = await rowOf(person.id)
      const desk = await deskOf(local, id)
      if (!row) throw new Error('No mail is owed.')
      const mail = { desk, kind, offerUntil: null, registration, row, to: registration.email ?? '', workshop: id }
      const message = await renderMail(database.payload)(mail as never)
      return JSON.stringify(message)
    }
    expect(await mailOf('reminder')).not.toContain('/r/')
    await set()
    for (const kind of ['confirmed', 'reminder'] as const) {
      const said = await mailOf(kind)
      expect(said).toContain(person.joinPage)
      expect(said).toContain('Rejoindre l’atelier')
      expect(said).not.toMatch(leaked)
    }
    const row = await rowOf(person.id)
    const main = await findMainById(await req(), 'workshops', id)
    expect(main && (await joiningOf(await req(), row, main, new Date(OPENS).toISOString()))).toMatchObject({
      isOpen: true,
    })
    expect((await rowsOf(database.payload, id)).every(({ attended }) => !attended)).toBe(true)
  })
})
