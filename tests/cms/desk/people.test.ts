import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { MOST_ROLLS, rollOf } from '../../../src/cms/desk/roll'
import { cancel, confirm } from '../../../src/cms/registrations/person'
import { post } from '../../../src/cms/registrations/outbox'
import { changeWhere } from '../../../src/database/atomic'
import { findMain } from '../../../src/database/documents'
import { describeWithDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { anotherServer, openWorkshop, requested } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('The desk of a workshop', () => {
  const { asked, database, make } = useRest()
  const now = () => new Date()
  const req = () => createLocalReq({}, database.payload)
  const questions = [
    { key: 'onsite', kind: 'yesNo', label: { fr: 'Sur place\u202f?', en: 'On site?' } },
    {
      key: 'days',
      kind: 'choices',
      label: { fr: 'Quels jours\u202f?', en: 'Which days?' },
      options: [
        { value: 'mon', label: { fr: 'Lundi', en: 'Monday' } },
        { value: 'tue', label: { fr: 'Mardi', en: 'Tuesday' } },
      ],
    },
    { key: 'why', kind: 'text', label: { fr: 'Pourquoi\u202f?', en: 'Why?' } },
  ]
  const named = async (name: string) => {
    const account = await makeAccount(database.payload, 'organiser')
    await changeWhere(await req(), 'users', { id: { equals: account.id } }, { name })
    return account
  }
  const opened = async (desk: object = {}, data: object = {}) => {
    const { headers } = await makeAccount(database.payload, 'organiser')
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal', questions },
      ...data,
    })
    await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    await asked(`workshops/${id}/desk`, headers, { waitlist: true, offerHours: 0, ...desk })
    const list = (more: object = {}, who: object = headers): Promise<JsonObject> =>
      asked('registrations/list', who, { workshop: id, ...more })
    const ids = async (more: object = {}): Promise<string[]> =>
      ((await list(more)).docs as { name: string }[]).map(({ name }) => name)
    return { headers, id, ids, list }
  }
  const joined = async (workshop: string, name: string, more: object = {}): Promise<string> => {
    const id = await requested(database.payload, workshop, name, more)
    await confirm(database.payload, id, now)
    return id
  }

  it('is searched, and counts what each chip would show, in the reader’s language', async () => {
    const { headers, id, ids, list } = await opened({ capacity: 2 })
    const answers = { onsite: 'yes', days: ['mon', 'tue'], why: 'Because of it' }
    const ana = await joined(id, 'ana', { answers, interpretation: 'fr', organisation: 'Université de Nantes' })
    await joined(id, 'bo', { answers: { onsite: 'no', days: ['mon'] } })
    const cid = await joined(id, 'cid', { bounced: true })
    await requested(database.payload, id, 'dee')
    const all = await list({}, { ...headers, 'Accept-Language': 'fr' })
    expect(all.docs.map((one: JsonObject) => [one.name, one.state, one.place])).toEqual([
      ['ana', 'confirmed', null],
      ['bo', 'confirmed', null],
      ['cid', 'waiting', 1],
      ['dee', 'pending', null],
    ])
    expect(all.counts).toMatchObject({ confirmed: 2, waiting: 1, pending: 1 })
    expect(all.bar).toMatchObject({ capacity: 2, waitlist: true, state: 'open', isOn: false })
    expect(all.chips).toMatchObject({
      state: { confirmed: 2, waiting: 1, pending: 1 },
      hand: { bounced: 1, interpretation: 1 },
      interpretation: { fr: 1 },
      attended: { no: 2 },
    })
    expect(all.chips.answers).toEqual([
      {
        key: 'onsite',
        label: 'Sur place\u202f?',
        values: [
          { value: 'yes', label: 'Oui', count: 1 },
          { value: 'no', label: 'Non', count: 1 },
        ],
      },
      {
        key: 'days',
        label: 'Quels jours\u202f?',
        values: [
          { value: 'mon', label: 'Lundi', count: 2 },
          { value: 'tue', label: 'Mardi', count: 1 },
        ],
      },
    ])
    expect(await ids({ text: 'ANÂ univ' })).toEqual(['ana'])
    expect(await ids({ answers: { days: 'mon' } })).toEqual(['ana', 'bo'])
    expect(await ids({ answers: { days: 'mon', onsite: 'no' } })).toEqual(['bo'])
    expect(await ids({ hand: 'bounced' })).toEqual(['cid'])
    expect(await ids({ interpretation: 'fr', state: 'waiting' })).toEqual([])
    for (const wrong of [{ hand: 'none' }, { answers: { days: ['mon'] } }, { since: 'yesterday' }, { sort: 'name' }])
      expect([wrong, (await list(wrong)).status]).toEqual([wrong, 400])

    // A mail of which nobody knows whether it left, and one that is due for long.
    for (const [of, kind] of [
      [ana, 'confirmed'],
      [cid, 'waitlisted'],
    ] as const)
      await post(await req(), { about: 'desk', kind, registration: of, workshop: id })
    await changeWhere(await req(), 'outbox', { key: { equals: `${ana}:confirmed:desk` } }, { state: 'unsure' })
    const long = new Date(Date.now() - 3_700_000).toISOString()
    await changeWhere(await req(), 'outbox', { key: { equals: `${cid}:waitlisted:desk` } }, { notBefore: long })
    expect([await ids({ hand: 'unsure' }), await ids({ hand: 'held' })]).toEqual([['ana'], ['cid']])
    const desks = await asked('registrations/desks', { ...headers, 'Accept-Language': 'en' })
    expect(desks.desks.find((one: JsonObject) => one.id === id)).toMatchObject({
      title: 'A workshop',
      isPast: false,
      capacity: 2,
      taken: 2,
      waiting: 1,
      offered: 0,
      hands: { bounced: 1, unsure: 1, held: 1 },
    })
  })

  it('flags wishes for interpretation as its organisers said: at so many of one language, or from a day on', async () => {
    const { headers, id } = await opened({}, { interpretation: { status: 'possible' } })
    const flag = async (): Promise<number | undefined> =>
      (await asked('registrations/desks', headers)).desks.find((one: JsonObject) => one.id === id).hands.interpretation
    await joined(id, 'ana', { interpretation: 'fr' })
    await joined(id, 'bo', { interpretation: 'en' })
    // Nobody has said anything: each is for them to see.
    expect(await flag()).toBe(2)
    const rule = (data: object) => asked(`workshops/${id}/desk/wishes`, headers, data)
    expect((await rule({ number: 2 })).status).toBe(200)
    expect(await flag()).toBeUndefined()
    await joined(id, 'cid', { interpretation: 'fr' })
    expect(await flag()).toBe(3)
    await rule({ number: 3, by: '2998-01-01' })
    expect(await flag()).toBeUndefined()
    await rule({ number: 3, by: '2020-01-01' })
    expect(await flag()).toBe(3)
    await asked(`workshops/${id}/desk/provide`, headers, {})
    await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    expect(await flag()).toBeUndefined()
  })

  it('shows what was written since it was read: who came, changed, left, and was erased', async () => {
    const { headers, id, ids, list } = await opened({ capacity: 1 })
    expect(await ids()).toEqual([])
    const ana = await joined(id, 'ana')
    const bo = await joined(id, 'bo')
    expect(await ids()).toEqual(['ana', 'bo'])
    await cancel(database.payload, ana, now)
    expect((await list()).docs.map((one: JsonObject) => [one.name, one.state])).toEqual([
      ['ana', 'cancelled'],
      ['bo', 'confirmed'],
    ])
    await changeWhere(await req(), 'registrations', { id: { equals: bo } }, { name: 'Bo Li', attended: 'joined' })
    expect(await ids({ text: 'li' })).toEqual(['Bo Li'])
    expect((await list()).chips.attended).toEqual({ joined: 1 })
    await asked(`registrations/${ana}/erase`, headers, {})
    expect(await ids()).toEqual(['Bo Li'])
    // Of two at once each is shown what they did.
    const both = await Promise.all(['cid', 'dee'].map((name) => joined(id, name).then(() => ids({ text: name }))))
    expect(both).toEqual([['cid'], ['dee']])
    expect((await ids()).toSorted()).toEqual(['Bo Li', 'cid', 'dee'])
  })

  it('shows who was ticked where no time of it is kept', async () => {
    const { headers, id, list } = await opened({}, { confidentiality: { rule: 'chathamHouse' } })
    const ana = await joined(id, 'ana')
    const attended = async () => (await list()).docs[0].attended
    expect(await attended()).toBe('no')
    for (const [isIn, mark] of [
      [true, 'checkedIn'],
      [false, 'no'],
    ] as const) {
      expect((await asked(`registrations/${ana}/checkIn`, headers, { in: isIn })).status).toBe(200)
      expect(await attended()).toBe(mark)
    }
  })

  it('shows who was ticked there also while others are written, and once times are kept', async () => {
    const { headers, id, list } = await opened({}, { confidentiality: { rule: 'chathamHouse' } })
    const before = '2020-01-02T03:04:05.000Z'
    const ana = await requested(database.payload, id, 'ana', {
      state: 'confirmed',
      createdAt: before,
      updatedAt: before,
    })
    const marks = async () =>
      Object.fromEntries((await list()).docs.map((one: JsonObject) => [one.name, one.attended])) as object
    expect(await marks()).toEqual({ ana: 'no' })
    await joined(id, 'bo')
    expect(await marks()).toEqual({ ana: 'no', bo: 'no' })
    const tick = async (isIn: boolean) => asked(`registrations/${ana}/checkIn`, headers, { in: isIn })
    await tick(true)
    expect(await marks()).toEqual({ ana: 'checkedIn', bo: 'no' })
    await tick(false)
    const open = { confidentiality: { rule: 'none' }, _status: 'published' }
    expect((await asked(`workshops/${id}?locale=fr`, headers, open, 'PATCH')).status).toBe(200)
    expect(await marks()).toEqual({ ana: 'no', bo: 'no' })
  })

  it('keeps a few in memory, of those that were asked for last', async () => {
    const server = anotherServer(database.payload, 0)
    const { db } = server
    const find = db.find.bind(db)
    const whole: unknown[] = []
    db.find = (args) => {
      const { workshop } = (args.where ?? {}) as { workshop?: { equals: unknown } }
      if (args.collection === 'registrations' && workshop) whole.push(workshop.equals)
      return find(args)
    }
    const local = await createLocalReq({}, server)
    const ids: string[] = []
    for (let n = 0; n <= MOST_ROLLS; n++) ids.push(await openWorkshop(database.payload, {}))
    const [first = '', second = ''] = ids
    await requested(database.payload, first, 'ana', { answers: { why: 'At length' } })
    const roll = await rollOf(local, first, false)
    expect(JSON.stringify([...roll.byId.values()].map(({ row }) => row))).not.toContain('At length')
    for (const id of ids.slice(0, -1)) await rollOf(local, id, false)
    await rollOf(local, first, false)
    await rollOf(local, ids.at(-1) ?? '', false)
    expect(whole).toEqual(ids)
    await rollOf(local, first, false)
    expect(whole).toEqual(ids)
    await rollOf(local, second, false)
    expect(whole).toEqual([...ids, second])
  })

  it('is drawn where a question is called as what every object has', async () => {
    const option = (value: string) => ({ value, label: { fr: value, en: value } })
    const question = {
      key: 'constructor',
      kind: 'choice',
      label: { fr: 'Quoi', en: 'What' },
      options: ['constructor', 'b'].map(option),
    }
    const { id, list } = await opened({}, { registration: { mode: 'internal', questions: [question] } })
    await joined(id, 'ana')
    await joined(id, 'bo', { answers: { constructor: 'b' } })
    const all = await list()
    expect(all.status).toBe(200)
    expect(all.chips.answers[0].values.map((one: JsonObject) => [one.value, one.count])).toEqual([
      ['constructor', 0],
      ['b', 1],
    ])
  })

  it('does nothing to a registration that is another than whoever acts has seen, and tells who changed it', async () => {
    const { headers, id, list } = await opened({ capacity: 1 })
    const awa = await named('Awa')
    const lea = await joined(id, 'Léa')
    await joined(id, 'Bo')
    const seen = await list()
    const { mark } = seen.docs[0]
    expect(seen.lately).toEqual([])
    const moved = await asked(`registrations/${lea}/act`, awa.headers, { act: 'moveToWaiting', seen: mark })
    expect([moved.status, moved.registration.state]).toEqual([200, 'waiting'])
    const refused = await asked(`registrations/${lea}/act`, headers, { act: 'cancelByUs', seen: mark })
    expect([refused.status, refused.errors[0].code]).toEqual([409, 'ACT_NOT_NOW'])
    const again = await list({ since: seen.now })
    expect(again.docs.find((one: JsonObject) => one.id === lea).state).toBe('waiting')
    const others = (told: JsonObject[]) => told.filter(({ by }) => by !== 'own')
    expect(others(again.lately)).toMatchObject([{ act: 'moveToWaiting', by: 'account', who: 'Awa', name: 'Léa' }])
    const hers = (await list({ since: seen.now }, awa.headers)).lately
    expect(hers.find(({ act }: JsonObject) => act === 'moveToWaiting')).toMatchObject({ by: 'own' })
    const { mark: current } = again.docs.find((one: JsonObject) => one.id === lea)
    expect((await asked(`registrations/${lea}/act`, headers, { act: 'cancelByUs', seen: current })).status).toBe(200)
    // What they do themselves, and what is set of the desk.
    await asked(`workshops/${id}/desk`, awa.headers, { capacity: 7, waitlist: false })
    await asked(`workshops/${id}/desk`, awa.headers, { capacity: 7 })
    await asked(`workshops/${id}/desk/window`, awa.headers, { open: false })
    const told = others((await list({ since: again.now })).lately)
    expect(told.filter(({ registration }) => registration === null)).toMatchObject([
      { act: 'setDesk', who: 'Awa', set: { capacity: 7, waitlist: false } },
      { act: 'closeDesk', who: 'Awa', set: null },
    ])
  })

  it('keeps every act of two organisers at once, and refuses the one that came later', async () => {
    const { headers, id, list } = await opened({ capacity: 10 })
    const awa = await named('Awa')
    const people = await Promise.all(['a', 'b', 'c', 'd'].map((name) => joined(id, name)))
    const marks = new Map<string, string>((await list()).docs.map((one: JsonObject) => [one.id, one.mark]))
    const answers = await Promise.all(
      people.flatMap((of) =>
        [headers, awa.headers].map((who) =>
          asked(`registrations/${of}/act`, who, { act: 'cancelByUs', seen: marks.get(of) }),
        ),
      ),
    )
    const done = answers.filter(({ status }) => status === 200)
    expect([done.length, answers.length - done.length]).toEqual([4, 4])
    const notes = await findMain(await req(), 'audit', { workshop: { equals: id }, act: { equals: 'cancelByUs' } })
    expect(notes.map(({ registration }) => registration).sort()).toEqual(people.toSorted())
    expect((await list()).counts).toMatchObject({ cancelled: 4, confirmed: 0 })
  })

  it('overwrites no number of seats unknowingly, nor gives one over it, and keeps what else is turned at the same time', async () => {
    const { headers, id, list } = await opened({ capacity: 2, waitlist: true, offerHours: 0 })
    const awa = await named('Awa')
    const set = (who: object, data: object) => asked(`workshops/${id}/desk`, who, data)
    // Both have seen two seats; one after the other, then at once.
    expect((await set(awa.headers, { capacity: 3, seenCapacity: 2 })).status).toBe(200)
    const late = await set(headers, { capacity: 9, seenCapacity: 2 })
    expect([late.status, late.errors[0].code]).toEqual([409, 'SEATS_CHANGED'])
    expect((await list()).bar.capacity).toBe(3)
    const both = await Promise.all(
      [headers, awa.headers].map((who, n) => set(who, { capacity: 4 + n, seenCapacity: 3 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const won = both.findIndex(({ status }) => status === 200)
    expect((await list()).bar.capacity).toBe(4 + won)
    await Promise.all([
      set(headers, { capacity: 1, seenCapacity: 4 + won }),
      asked(`workshops/${id}/desk/window`, awa.headers, { open: false }),
      set(awa.headers, { reminders: [3] }),
    ])
    expect((await asked(`workshops/${id}/desk`, headers)).desk).toMatchObject({ capacity: 1, reminders: [3] })
    expect((await list()).bar).toMatchObject({ capacity: 1, state: 'closed' })
    // The last seat is taken by now: nobody is given one more without knowing.
    await joined(id, 'Léa')
    const bo = await joined(id, 'Bo')
    const give = (data: object) => asked(`registrations/${bo}/act`, headers, { act: 'seatOutOfTurn', ...data })
    expect((await give({ isExtra: false })).errors[0].code).toBe('SEATS_CHANGED')
    expect((await list()).counts).toMatchObject({ confirmed: 1, waiting: 1 })
    expect((await give({ isExtra: true })).registration.state).toBe('confirmed')
  })

  it('opens and closes registration at once', async () => {
    const { headers, id, list } = await opened({ opensAt: '2998-01-01T10:00' })
    const state = async () => (await list()).bar.state
    const window = (data: object, who: object = headers) => asked(`workshops/${id}/desk/window`, who, data)
    expect(await state()).toBe('notYet')
    expect((await window({ open: true })).desk.opensAt).toBeNull()
    expect(await state()).toBe('open')
    await window({ open: false })
    expect(await state()).toBe('closed')
    await window({ open: true })
    expect(await state()).toBe('open')
    expect((await window({ open: 'yes' })).status).toBe(400)
    expect((await window({ open: true }, (await makeAccount(database.payload, 'editor')).headers)).status).toBe(403)
  })

  it('asks for another address in place of somebody’s, which changes once it is proven', async () => {
    const { headers, id, list } = await opened()
    const ana = await joined(id, 'ana')
    const ask = (email: string) => asked(`registrations/${ana}/address`, headers, { email })
    const wrong = await ask('nowhere')
    expect([wrong.status, wrong.errors[0].data.errors[0]]).toMatchObject([
      400,
      { path: 'email', code: 'EMAIL_INVALID' },
    ])
    expect((await ask('ana@elsewhere.example')).status).toBe(200)
    expect((await list()).docs[0].email).toBe('ana@example.org')
    const details = await asked(`registrations/${ana}/details`, headers, {})
    expect(details.mails.map(({ kind }: JsonObject) => kind)).toContain('newAddress')
    expect(details.acts.at(-1)).toMatchObject({ act: 'askAddress', by: 'account' })
    expect(details.registration).toMatchObject({ id: ana, state: 'confirmed' })
  })
})
