import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { changeWhere } from '../../../src/database/atomic'
import { findMain } from '../../../src/database/documents'
import { audit } from '../../../src/cms/registrations/acts'
import { checkSeats } from '../../../src/cms/registrations/checkSeats'
import { takeTurn } from '../../../src/cms/registrations/handOver'
import { findOutbox, post, postAllOwed } from '../../../src/cms/registrations/outbox'
import { cancel, confirm } from '../../../src/cms/registrations/person'
import { renderMail } from '../../../src/cms/registrations/renderMail'
import { reminderKey } from '../../../src/domain/reminders'
import { describeWithDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { requested, rowsOf } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('What organisers do with registrations', () => {
  /** By how many milliseconds the server’s clock is ahead. */
  let ahead = 0
  const { asked, database, make } = useRest({ now: () => new Date(Date.now() + ahead) })

  const now = () => new Date()
  const req = () => createLocalReq({}, database.payload)
  const asFrench = (headers: object) => ({ ...headers, 'Accept-Language': 'fr' })
  const questions = [
    {
      key: 'days',
      kind: 'choices',
      label: { fr: 'Quels jours\u202f?', en: 'Which days?' },
      required: true,
      options: [{ value: 'mon', label: { fr: 'Lundi', en: 'Monday' } }],
    },
  ]
  /** A published workshop, with its organiser. */
  const opened = async (desk: object = {}, data: object = {}) => {
    const { headers, id: account } = await makeAccount(database.payload, 'organiser')
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal' },
      ...data,
    })
    await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    await asked(`workshops/${id}/desk`, headers, { waitlist: true, offerHours: 0, ...desk })
    const act = (of: string, name: string): Promise<JsonObject> =>
      asked(`registrations/${of}/act`, headers, { act: name })
    return { account, act, headers, id }
  }
  const joined = async (workshop: string, name: string): Promise<string> => {
    const id = await requested(database.payload, workshop, name)
    await confirm(database.payload, id, now)
    return id
  }
  const acts = async (registration: string) =>
    (await findMain(await req(), 'audit', { registration: { equals: registration } }))
      .toSorted((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? ''))
      .map(({ act, who }) => [act, who])
  /** The mails to somebody that would leave at a time, all that are due by then. */
  const leaving = async (of: string, at = new Date(Date.now() + 180_000)) => {
    await postAllOwed(database.payload)
    const rows = await findOutbox(await req(), { registration: { equals: of }, state: { equals: 'due' } })
    const turns: string[] = []
    for (const row of rows) {
      const turn = await takeTurn(database.payload, row, at)
      if (turn.is === 'ready' && Date.parse(row.notBefore ?? '1970') <= at.getTime()) turns.push(turn.mail.kind)
    }
    return turns.sort()
  }
  const states = async (workshop: string) =>
    Object.fromEntries(
      (await rowsOf(database.payload, workshop)).map(({ name, seat, state }) => [name, [state, seat ?? null]]),
    )

  it('add somebody by the rules of the form, and say to them who did so', async () => {
    const { account, headers, id } = await opened({ capacity: 1 }, { registration: { mode: 'internal', questions } })
    const add = (data: object) => asked('registrations/add', asFrench(headers), { workshop: id, ...data })
    const refused = ({ errors }: JsonObject): string[] =>
      (errors[0].data.errors as { code: string; path: string; label: string }[]).map(
        ({ code, label, path }) => `${path} ${code} ${label}`,
      )
    const wrong = await add({ email: 'nowhere', answers: { days: ['sun'] }, state: 'confirmed' })
    expect([wrong.status, refused(wrong)]).toEqual([
      400,
      [
        'state FIELD_UNKNOWN state',
        'email EMAIL_INVALID Adresse électronique',
        'name REQUIRED Nom',
        'answers.days CHOICE_UNKNOWN Quels jours\u202f?',
      ],
    ])
    const english = await asked('registrations/add', { ...headers, 'Accept-Language': 'en' }, { workshop: id })
    expect(english.errors[0].data.errors[0]).toMatchObject({ label: 'E-mail address', message: 'This is needed.' })
    expect(await rowsOf(database.payload, id)).toEqual([])
    const marie = { email: 'Marie@Example.org', name: 'Marie', needs: 'A ramp', answers: { days: ['mon'] } }
    const added = await add(marie)
    expect(added.status).toBe(200)
    expect(await rowsOf(database.payload, id)).toMatchObject([
      {
        ...marie,
        email: 'Marie@example.org',
        id: added.id,
        language: 'fr',
        seat: 1,
        source: 'desk',
        state: 'confirmed',
      },
    ])
    expect(await acts(added.id)).toEqual([
      ['add', account],
      ['seat', 'system'],
    ])
    const again = await add({ ...marie, email: 'MARIE@example.org' })
    expect([again.status, refused(again)]).toEqual([409, ['email REGISTERED_ALREADY Adresse électronique']])
    // No seat is made for whoever is added.
    await add({ ...marie, email: 'bo@example.org', name: 'Bo' })
    expect(await states(id)).toEqual({ Marie: ['confirmed', 1], Bo: ['waiting', null] })

    await changeWhere(await req(), 'users', { id: { equals: account } }, { name: 'Ada L.' })
    await postAllOwed(database.payload)
    const [row] = await findOutbox(await req(), { registration: { equals: added.id }, kind: { equals: 'added' } })
    const turn = await takeTurn(database.payload, row as NonNullable<typeof row>, now())
    if (turn.is !== 'ready') throw new Error(turn.is)
    expect((await renderMail(database.payload)(turn.mail))?.text).toContain(
      'Ada L. a fait pour vous une inscription à cet atelier.',
    )
  })

  it('add nobody to what is not public, takes no registrations here, or has begun', async () => {
    const person = { email: 'a@example.org', name: 'A' }
    const code = async (data: object, isPublished = true): Promise<string> => {
      const { headers, id } = await opened({}, data)
      if (!isPublished) await asked(`workshops/${id}?locale=fr`, headers, { _status: 'draft' }, 'PATCH')
      const { errors } = await asked('registrations/add', headers, { workshop: id, ...person })
      return errors[0].code ?? errors[0].data?.errors[0].code
    }
    expect(await code({}, false)).toBe('NOT_OPEN')
    expect(await code({ registration: { mode: 'external', url: 'https://forms.example' } })).toBe('NOT_OPEN')
    expect(await code({ startsAt: '2020-04-26T16:00' })).toBe('WORKSHOP_BEGUN')
    const { headers } = await makeAccount(database.payload, 'organiser')
    expect((await asked('registrations/add', headers, { workshop: 'none', ...person })).status).toBe(404)
  })

  it('take back what they did while nobody is told of it', async () => {
    const { account, act, headers, id } = await opened({ capacity: 1 })
    const ana = await joined(id, 'ana')
    await joined(id, 'bo')
    const cid = await joined(id, 'cid')
    const undone = async (of: string, name: string): Promise<unknown> => {
      const { registration } = await act(of, name)
      expect(Date.parse(registration.takeBackUntil)).toBeGreaterThan(Date.now())
      const { docs } = await asked('registrations/list', headers, { workshop: id })
      expect(docs.filter((one: JsonObject) => one.takeBackUntil).map((one: JsonObject) => one.id)).toEqual([of])
      await postAllOwed(database.payload)
      const before = await states(id)
      expect((await act(of, 'takeBack')).status).toBe(200)
      return before
    }
    // The seat went to the next at once: who comes back sits beside them.
    expect(await undone(ana, 'cancelByUs')).toMatchObject({ ana: ['cancelled', null], bo: ['confirmed', 1] })
    expect(await states(id)).toEqual({ ana: ['confirmed', 2], bo: ['confirmed', 1], cid: ['waiting', null] })
    expect(await undone(cid, 'seatOutOfTurn')).toMatchObject({ cid: ['confirmed', 3] })
    expect((await rowsOf(database.payload, id)).find((row) => row.id === cid)).toMatchObject({
      rank: 3,
      state: 'waiting',
    })
    expect(await undone(ana, 'moveToWaiting')).toMatchObject({ ana: ['waiting', null] })
    expect(await states(id)).toMatchObject({ ana: ['confirmed', 2], cid: ['waiting', null] })
    expect(await acts(ana)).toEqual([
      ['seat', 'system'],
      ['cancelByUs', account],
      ['takeBack', account],
      ['moveToWaiting', account],
      ['takeBack', account],
    ])
    // Nothing of it is said to anybody.
    const late = new Date(Date.now() + 180_000)
    const held = await findOutbox(await req(), {
      registration: { in: [ana, cid] },
      kind: { in: ['cancelledByUs', 'promoted', 'movedToWaiting'] },
    })
    expect(held.map(({ kind }) => kind).sort()).toEqual(['cancelledByUs', 'movedToWaiting', 'promoted'])
    for (const row of held) {
      expect(await takeTurn(database.payload, row, late)).toEqual({ is: 'dropped', code: 'STATE' })
    }

    // Once, and not for long; nor what others have gone on with.
    expect((await act(ana, 'takeBack')).errors[0].code).toBe('ACT_NOT_NOW')
    await act(cid, 'cancelByUs')
    await changeWhere(
      await req(),
      'audit',
      { registration: { equals: cid }, act: { equals: 'cancelByUs' } },
      { at: new Date(Date.now() - 111_000).toISOString() },
    )
    expect((await act(cid, 'takeBack')).errors[0].code).toBe('ACT_NOT_NOW')
    await act(ana, 'cancelByUs')
    await joined(id, 'ana')
    expect((await act(ana, 'takeBack')).errors[0].code).toBe('REGISTERED_ALREADY')
  })

  it('tell of an act once that they took back and did again, and not before its hold is over', async () => {
    const { act, id } = await opened({ capacity: 1 })
    const twice = async (of: string, name: string): Promise<Date> => {
      await act(of, name)
      await postAllOwed(database.payload)
      await act(of, 'takeBack')
      await postAllOwed(database.payload)
      const between = new Date()
      await act(of, name)
      return between
    }
    const ana = await joined(id, 'ana')
    const bo = await joined(id, 'bo')
    const told = await leaving(bo)
    for (const [of, name, kind] of [
      [bo, 'seatOutOfTurn', 'promoted'],
      [bo, 'moveToWaiting', 'movedToWaiting'],
      [ana, 'cancelByUs', 'cancelledByUs'],
    ] as const) {
      const between = await twice(of, name)
      // When the mail of the first time would have left.
      const early = await leaving(of, new Date(between.getTime() + 120_000))
      expect([name, early.filter((one) => one === kind)]).toEqual([name, []])
      expect([name, (await leaving(of)).filter((one) => one === kind)]).toEqual([name, [kind]])
    }
    expect(told).toEqual(['waitlisted'])
  })

  it('tell who was taken back what they would have been told without it, and nothing twice', async () => {
    const { act, headers, id } = await opened({ capacity: 1 })
    const again = async (of: string, name: string, meanwhile?: () => Promise<void>): Promise<void> => {
      await act(of, name)
      await meanwhile?.()
      expect((await act(of, 'takeBack')).status).toBe(200)
    }
    const rowsFor = async (of: string) => findOutbox(await req(), { registration: { equals: of } })
    const turnsOf = async (of: string, at = now()) =>
      Promise.all((await rowsFor(of)).map(async (row) => (await takeTurn(database.payload, row, at)).is))
    // What is owed, and what is due: the mail server may be away.
    const ana = await joined(id, 'ana')
    await again(ana, 'cancelByUs')
    expect(await leaving(ana)).toEqual(['confirmed'])
    const bo = await joined(id, 'bo')
    expect(await leaving(bo)).toEqual(['waitlisted'])
    for (const name of ['cancelByUs', 'seatOutOfTurn'])
      await again(bo, name, async () => {
        expect(await turnsOf(bo)).toEqual(['later'])
        expect(await turnsOf(bo, new Date(Date.now() + 121_000))).toEqual(['dropped'])
      })
    expect(await leaving(bo)).toEqual(['waitlisted'])
    const { startsAtUtc } = await asked(`workshops/${id}`, headers)
    await post(await req(), {
      about: reminderKey(60, startsAtUtc),
      kind: 'reminder',
      registration: ana,
      workshop: id,
    })
    await again(ana, 'cancelByUs', async () => expect(await turnsOf(ana)).toEqual(['later', 'later']))
    expect(await leaving(ana)).toEqual(['confirmed', 'reminder'])
    // Whoever was told already is not told again, but of what changed meanwhile.
    for (const { id: row } of await rowsFor(ana))
      await changeWhere(await req(), 'outbox', { id: { equals: row } }, { state: 'sent' })
    await again(ana, 'cancelByUs')
    expect(await leaving(ana)).toEqual([])
    await again(ana, 'cancelByUs', async () => {
      await asked(`workshops/${id}?locale=fr`, headers, { startsAt: '2999-05-01T16:00', _status: 'published' }, 'PATCH')
    })
    expect(await leaving(ana)).toEqual(['moved'])
  })

  it('bring back to a rank whom nobody has overtaken meanwhile, and who can be overtaken again', async () => {
    const faults = async (of: string) =>
      (await checkSeats(await req(), now())).find(({ workshop }) => workshop === of)?.faults
    const { act, id } = await opened({ capacity: 1 })
    const sits = await joined(id, 'sits')
    const ana = await joined(id, 'ana')
    const bo = await joined(id, 'bo')
    await act(ana, 'cancelByUs')
    await cancel(database.payload, sits, now)
    await act(ana, 'takeBack')
    expect(await states(id)).toMatchObject({ ana: ['waiting', null], bo: ['confirmed', 1] })
    expect(await faults(id)).toEqual([])
    // Whoever comes back to a seat sits over the others, in whatever place of the queue they were put meanwhile.
    const cid = await joined(id, 'cid')
    await act(bo, 'moveToWaiting')
    await act(bo, 'takeBack')
    expect(await states(id)).toMatchObject({ ana: ['confirmed', 1], bo: ['confirmed', 2], cid: ['waiting', null] })
    expect(await faults(id)).toEqual([])
    const dee = await joined(id, 'dee')
    await act(cid, 'seatOutOfTurn')
    await act(cid, 'takeBack')
    const rank = (await rowsOf(database.payload, id)).find((row) => row.id === dee)?.rank ?? null
    const later = new Date(Date.now() + 10_000)
    await audit(await req(), { act: 'seat', who: 'system', registration: dee, workshop: id, rank, seat: 3 }, later)
    expect(await faults(id)).toEqual([{ code: 'WAS_OVERTAKEN', ids: [cid, dee] }])
  })

  it('may take back whatever they read meanwhile, until the time is over at which it is done', async () => {
    const { act, headers, id } = await opened()
    const ana = await joined(id, 'ana')
    await act(ana, 'cancelByUs')
    await asked(`registrations/${ana}/needs`, headers, {})
    const { docs } = await asked('registrations/list', headers, { workshop: id })
    expect(docs[0].takeBackUntil).not.toBeNull()
    expect((await act(ana, 'takeBack')).status).toBe(200)
    await act(ana, 'cancelByUs')
    // Whoever waits for others to write waits while the time runs out.
    const { db } = database.payload
    const begin = db.beginTransaction
    db.beginTransaction = (options) => {
      ahead = 111_000
      return begin(options)
    }
    try {
      expect((await act(ana, 'takeBack')).errors[0].code).toBe('ACT_NOT_NOW')
    } finally {
      db.beginTransaction = begin
      ahead = 0
    }
  })

  it('move nobody to a waiting list that there is not; who is turned away is noted', async () => {
    const { act, headers, id } = await opened({ capacity: 2, waitlist: false })
    const ana = await joined(id, 'ana')
    await joined(id, 'bo')
    await asked(`workshops/${id}/desk`, headers, { capacity: 1 })
    expect((await act(ana, 'moveToWaiting')).errors[0].code).toBe('WAITLIST_OFF')
    expect((await states(id)).ana).toEqual(['confirmed', 1])
    const cid = await joined(id, 'cid')
    expect((await states(id)).cid).toEqual(['cancelled', null])
    expect(await acts(cid)).toEqual([['turnAway', 'system']])
  })

  it('have the link sent again: to confirm, or to what is registered; two presses are one mail', async () => {
    const { account, act, headers, id } = await opened()
    const send = (of: string) => asked(`registrations/${of}/link`, headers, {})
    const kinds = async (of: string) => {
      await postAllOwed(database.payload)
      return (await findOutbox(await req(), { registration: { equals: of } })).map(({ kind }) => kind).sort()
    }
    const pending = await requested(database.payload, id, 'ana')
    expect(await send(pending)).toMatchObject({ status: 200, kind: 'confirm' })
    expect(await kinds(pending)).toEqual(['confirm'])
    expect(await acts(pending)).toEqual([['sendLink', account]])
    await send(pending)
    expect(await leaving(pending)).toEqual(['confirm'])
    const live = await joined(id, 'bo')
    await Promise.all([send(live), send(live)])
    expect(await kinds(live)).toEqual(['confirmed', 'links'])
    await act(live, 'cancelByUs')
    expect((await send(live)).errors[0].code).toBe('ACT_NOT_NOW')
  })

  it('read what somebody answered; what they need when they ask for it, which is noted; and erase them', async () => {
    const { account, headers, id } = await opened({}, { registration: { mode: 'internal', questions } })
    const of = await requested(database.payload, id, 'ana', {
      answers: { old: 'What was asked once', days: ['mon'] },
      needs: 'Step-free',
    })
    await confirm(database.payload, of, now)
    await postAllOwed(database.payload)
    const ask = (name: string, who = asFrench(headers)) => asked(`registrations/${of}/${name}`, who, {})
    const details = await ask('details')
    expect(details).toMatchObject({
      answers: [
        { label: 'Quels jours\u202f?', answer: 'Lundi' },
        { label: 'old', answer: 'What was asked once' },
      ],
      hasNeeds: true,
      mails: [{ kind: 'confirmed', state: 'due' }],
      acts: [{ act: 'seat', by: 'system' }],
    })
    const list = await asked('registrations/list', headers, { workshop: id })
    const rest = await asked(`registrations/${of}?depth=0`, headers)
    const graph = await asked('graphql', headers, { query: `{ Registration(id: "${of}") { name needs } }` })
    expect([list.docs[0].name, rest.name, graph.data.Registration]).toEqual([
      'ana',
      'ana',
      { name: 'ana', needs: null },
    ])
    expect(JSON.stringify([details, list, rest, graph])).not.toContain('Step-free')
    expect((await asked('registrations?where[needs][like]=Step', headers)).status).toBe(400)
    expect((await ask('needs')).needs).toBe('Step-free')
    expect(await acts(of)).toEqual([
      ['seat', 'system'],
      ['readNeeds', account],
    ])

    // Payload’s own ways are closed; ours leaves nothing.
    for (const path of [`registrations/${of}`, `registrations?where[id][equals]=${of}`])
      expect([path, (await asked(path, headers, {}, 'DELETE')).status]).toEqual([path, 403])
    expect(await rowsOf(database.payload, id)).toHaveLength(1)
    expect((await ask('erase')).receipt.registrations).toEqual([of])
    expect(await rowsOf(database.payload, id)).toEqual([])
    expect(await findMain(await req(), 'erasures', { registration: { equals: of } })).toHaveLength(1)
    expect((await acts(of)).at(-1)).toEqual(['erase', account])
    expect((await ask('erase')).receipt.registrations).toEqual([of])
    expect((await asked('registrations/none/erase', headers, {})).status).toBe(404)
    for (const name of ['act', 'details', 'link', 'needs'])
      expect([
        name,
        (await asked(`registrations/${of}/${name}`, headers, name === 'act' ? { act: 'confirm' } : {})).status,
      ]).toEqual([name, 404])
  })
})
