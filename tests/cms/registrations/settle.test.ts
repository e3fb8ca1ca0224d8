import path from 'node:path'
import { createClient, type InValue } from '@libsql/client'
import { expect, it, jest } from '@jest/globals'
import { createLocalReq } from 'payload'
import { act, remove, write } from '../../../src/cms/registrations/acts'
import { personKey, unclaimed } from '../../../src/cms/registrations/keys'
import { tendRegistrations } from '../../../src/cms/registrations/chores'
import { deskOf, isUntold, writeDesk } from '../../../src/cms/registrations/desk'
import { tellOfFlood } from '../../../src/cms/registrations/flood'
import { postAllOwed } from '../../../src/cms/registrations/outbox'
import { cancel, confirm } from '../../../src/cms/registrations/person'
import { settle } from '../../../src/cms/registrations/settle'
import { changeWhere, isTaken } from '../../../src/database/atomic'
import { findMain, findMainById, type Stored } from '../../../src/database/documents'
import { decide } from '../../../src/domain/registration'
import { violations, type QueueRow } from '../../../src/domain/seats'
import { settingsOf } from '../../../src/domain/desk'
import { describeWithDatabase, onMongo } from '../../support/database'
import { requested as request, rowsOf as allOf } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('Seats and the queue', () => {
  const { asked, database, make: makeDocument } = useRest()
  const now = (): Date => new Date()

  let editor: Promise<{ headers: Record<string, string> }> | undefined
  const published = async (id: string, data: object): Promise<void> => {
    const { headers } = await (editor ??= makeAccount(database.payload, 'editor'))
    const { status } = await asked(`workshops/${id}?locale=fr`, headers, { ...data, _status: 'published' }, 'PATCH')
    expect(status).toBe(200)
  }
  const workshop = async (settings: Parameters<typeof writeDesk>[2]): Promise<string> => {
    const { headers } = await (editor ??= makeAccount(database.payload, 'editor'))
    const id = await makeDocument(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal' },
    })
    await published(id, {})
    await writeDesk(await createLocalReq({}, database.payload), id, settings)
    return id
  }
  const requested = (workshop: string, name: string, more?: Partial<Stored<'registrations'>>): Promise<string> =>
    request(database.payload, workshop, name, more)
  const rowOf = async (id: string) => findMainById(await createLocalReq({}, database.payload), 'registrations', id)
  /** How SQLite answers a statement; asked over a connection of its own, which an EXPLAIN leaves in the middle of its reading. */
  const planOf = async (sql: string, args: unknown[]): Promise<string> => {
    const client = createClient({ url: `file:${path.join(database.dataDir, 'atelier.db')}` })
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args as InValue[] })
    client.close()
    return JSON.stringify(rows[0]?.detail ?? null).slice(1, -1)
  }
  const rowsOf = (workshop: string) => allOf(database.payload, workshop)
  const judged = async (workshop: string, settings: Parameters<typeof settingsOf>[0]) => {
    const rows = (await rowsOf(workshop)).map(({ id, provenAt, rank, seat, state, toldAt }): QueueRow => ({
      id,
      provenAt: provenAt ?? null,
      rank: rank ?? null,
      seat: seat ?? null,
      state: state ?? 'pending',
      wasTold: Boolean(toldAt),
    }))
    return violations(rows, { ...settingsOf(settings), isStopped: false })
  }

  it('gives one seat to one of many who confirm at once, and the others their places in the queue', async () => {
    const settings = { capacity: 1, waitlist: true, offerHours: 0 }
    const id = await workshop(settings)
    const all: string[] = []
    for (let n = 0; n < 40; n++) all.push(await requested(id, `person-${n}`))
    await Promise.all(all.map((one) => confirm(database.payload, one, now)))
    const rows = await rowsOf(id)
    expect(rows.filter(({ state }) => state === 'confirmed')).toHaveLength(1)
    expect(rows.map(({ rank }) => rank).sort((a, b) => Number(a) - Number(b))).toEqual(all.map((_, n) => n + 1))
    expect(await judged(id, settings)).toEqual([])
    // Who leaves makes room for the next, one by one.
    const order = [...rows].sort((a, b) => Number(a.rank) - Number(b.rank))
    await Promise.all(order.slice(0, 10).map((one) => cancel(database.payload, one.id, now)))
    const after = await rowsOf(id)
    expect(after.filter(({ state }) => state === 'confirmed').map(({ rank }) => rank)).toEqual([11])
    expect(await judged(id, settings)).toEqual([])
    // More seats, and fewer again: nobody who sits is sent away.
    const req = await createLocalReq({}, database.payload)
    await writeDesk(req, id, { capacity: 5 })
    await settle(database.payload, id)
    expect((await rowsOf(id)).filter(({ state }) => state === 'confirmed')).toHaveLength(5)
    await writeDesk(req, id, { capacity: 2 })
    await settle(database.payload, id)
    expect((await rowsOf(id)).filter(({ state }) => state === 'confirmed')).toHaveLength(5)
    expect(await judged(id, { ...settings, capacity: 2 })).toEqual([])
    await writeDesk(req, id, { capacity: null })
    await settle(database.payload, id)
    expect((await rowsOf(id)).filter(({ state }) => state === 'waiting')).toEqual([])
  })

  it('takes a request for proven whose mailbox has left meanwhile, and one that is not left for a second one', async () => {
    const { payload } = database
    const id = await workshop({ capacity: 5, waitlist: true, offerHours: 0 })
    const [holder, second, third] = [
      await requested(id, 'same'),
      await requested(id, 'same'),
      await requested(id, 'same'),
    ]
    expect(await confirm(payload, holder, now)).toBe(holder)
    expect(await confirm(payload, second, now)).toBe(holder)
    expect(await rowOf(second)).toBeNull()
    const { updateOne } = payload.db
    let isLeaving = true
    payload.db.updateOne = async function (this: unknown, args) {
      return updateOne.call(this, args).catch(async (error: unknown) => {
        if (isLeaving && isTaken(error)) {
          isLeaving = false
          await cancel(payload, holder, now)
        }
        throw error
      })
    } as typeof updateOne
    try {
      expect(await confirm(payload, third, now)).toBe(third)
    } finally {
      payload.db.updateOne = updateOne
    }
    expect(isLeaving).toBe(false)
    expect(await rowOf(third)).toMatchObject({ state: 'confirmed' })
    expect(await judged(id, { capacity: 5 })).toEqual([])
    // What is done already is not written again.
    const before = await rowOf(third)
    await confirm(payload, third, now)
    expect(await rowOf(third)).toEqual(before)
  })

  it('writes to what is as it was read, and not to what is so again; whoever comes back has one place', async () => {
    const req = await createLocalReq({}, database.payload)
    const id = await workshop({ capacity: 1, waitlist: true, offerHours: 0 })
    await confirm(database.payload, await requested(id, 'first'), now)
    const late = await requested(id, 'late')
    await changeWhere(req, 'registrations', { id: { equals: late } }, { state: 'waiting', rank: 2, rankKey: `${id}:2` })
    const read = await rowOf(late)
    const wait = decide('waiting', 'wait', {})
    if (!read || !wait.ok) throw new Error('It waits.')
    const told = { toldAt: now().toISOString() }
    expect(await write(req, read, wait, now(), told)).toBe(true)
    // The mail has its row: nothing is owed any more.
    await changeWhere(req, 'registrations', { id: { equals: late } }, { owes: null })
    expect(await write(req, read, wait, now(), told)).toBe(false)
    expect(await remove(req, read)).toBe(false)
    // Nor where another address was asked for meanwhile.
    const settled = await rowOf(late)
    await changeWhere(req, 'registrations', { id: { equals: late } }, { newEmail: 'late@new.example' })
    expect(settled && (await write(req, settled, wait, now(), { newEmail: null }))).toBe(false)

    await changeWhere(
      req,
      'registrations',
      { id: { equals: late } },
      { state: 'cancelled', cause: 'lapsed', person: unclaimed() },
    )
    const again = await requested(id, 'late')
    await confirm(database.payload, again, now)
    const back = () => act(req, late, 'queueAgain', () => ({ isOpen: true }), now())
    expect(await back().catch(isTaken)).toBe(true)
    await cancel(database.payload, again, now)
    await back()
    const mailbox = (await rowOf(late))?.mailbox ?? ''
    expect(await rowOf(late)).toMatchObject({ state: 'waiting', person: personKey(id, mailbox) })
    await settle(database.payload, id)
    expect((await rowOf(late))?.rank).toBe(4)
    const gone = await requested(id, 'gone')
    const row = await rowOf(gone)
    expect(row && (await remove(req, row))).toBe(true)
    expect(row && (await remove(req, row))).toBe(false)
  })

  it('gives up a queue that contradicts itself, and a round that fails is followed by the next', async () => {
    const { payload } = database
    const id = await workshop({ capacity: 3, waitlist: true, offerHours: 0 })
    // A key without its rank.
    await requested(id, 'planted', { state: 'cancelled', rankKey: `${id}:1` })
    const one = await requested(id, 'one')
    const said = jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    await confirm(payload, one, now)
    expect(said.mock.calls.map(([facts]) => facts)).toEqual([
      { workshop: id, step: { step: 'rank', id: one, rank: 1 } },
    ])
    said.mockRestore()
    const other = await workshop({ capacity: 3, waitlist: true, offerHours: 0 })
    const two = await requested(other, 'two', { state: 'waiting' })
    const { find } = payload.db
    let fails = 1
    payload.db.find = async function (this: unknown, args: { collection: string }) {
      if (args.collection === 'registrations' && fails-- > 0) throw new Error('Once.')
      return find.call(this, args as never)
    } as typeof find
    const outcomes = await Promise.allSettled([settle(payload, other), settle(payload, other), settle(payload, other)])
    payload.db.find = find
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
    expect(await rowOf(two)).toMatchObject({ state: 'confirmed', seat: 1 })
    // The minute's work settles the others where one fails.
    const third = await requested(other, 'three', { state: 'waiting' })
    payload.db.find = async function (this: unknown, args: { collection: string; where: object }) {
      if (args.collection === 'registrations' && JSON.stringify(args.where).includes(id)) throw new Error('Always.')
      return find.call(this, args as never)
    } as typeof find
    await expect(tendRegistrations(payload, now)).rejects.toThrow('Always.')
    payload.db.find = find
    expect(await rowOf(third)).toMatchObject({ state: 'confirmed' })
    await payload.db.deleteMany({ collection: 'registrations', where: { workshop: { equals: id } } })
  })

  if (!onMongo)
    it('asks of a queue what an index answers', async () => {
      const { payload } = database
      const id = await workshop({ capacity: 2, waitlist: true, offerHours: 0 })
      const { writer } = payload.db as unknown as {
        writer: { execute: (q: { sql: string; args: unknown[] }) => Promise<{ rows: { detail: string }[] }> }
      }
      const { execute } = writer
      const asked = new Map<string, unknown[]>()
      writer.execute = (q) => {
        if (/^select .* from "registrations"/.test(q.sql)) asked.set(q.sql, q.args)
        return execute.call(writer, q)
      }
      for (const name of ['a', 'b', 'c', 'd']) await confirm(payload, await requested(id, name), now)
      await writeDesk(await createLocalReq({}, payload), id, { capacity: 1 })
      await settle(payload, id)
      writer.execute = execute
      const plans = new Set<string>()
      for (const [sql, args] of asked) {
        if (!/"workshop_id" = \?/.test(sql) || /"seat" is null/.test(sql)) continue
        plans.add((await planOf(sql, args)).replace(/ USING .*INDEX /, ' by '))
      }
      expect([...plans].sort()).toEqual([
        'SEARCH registrations by workshop_rank_idx (workshop_id=? AND rank>?)',
        'SEARCH registrations by workshop_seat_idx (workshop_id=? AND seat<?)',
        'SEARCH registrations by workshop_seat_idx (workshop_id=? AND seat>?)',
        'SEARCH registrations by workshop_state_rank_idx (workshop_id=? AND state=? AND rank=?)',
        'SEARCH registrations by workshop_state_rank_idx (workshop_id=? AND state=? AND rank>?)',
        'SEARCH registrations by workshop_state_rank_idx (workshop_id=? AND state=?)',
      ])
    })

  if (!onMongo)
    it('looks by an index for mails that are owed, and for a flood that was told of, which it does every few seconds', async () => {
      const { payload } = database
      interface Statement {
        sql: string
        args: unknown[]
      }
      type Client = { execute: (q: Statement) => Promise<{ rows: { detail: string }[] }> }
      const { $client } = (payload.db as unknown as { drizzle: { $client: Client } }).drizzle
      const { execute } = $client
      const asked: Statement[] = []
      $client.execute = (q) => {
        if (/"owes" > \?|"key" > \?/.test(q.sql)) asked.push(q)
        return execute.call($client, q)
      }
      await postAllOwed(payload)
      await tellOfFlood(payload, 300, now())
      await tellOfFlood(payload, 300, now())
      $client.execute = execute
      const plans = new Set<string>()
      for (const { args, sql } of asked) plans.add(await planOf(sql, args))
      expect([...plans]).toEqual([
        'SEARCH registrations USING INDEX registrations_owes_idx (owes>?)',
        'SEARCH outbox USING INDEX outbox_key_idx (key>? AND key<?)',
      ])
    })

  it('ends what ends by the clock: offers, requests that nobody proved, and the queue when the workshop begins', async () => {
    const { payload } = database
    const req = await createLocalReq({}, payload)
    const id = await workshop({ capacity: 1, waitlist: true, offerHours: 24 })
    const names = ['sits', 'offered', 'next', 'last']
    const ids: string[] = []
    for (const name of names) ids.push(await requested(id, name))
    const [sits = '', offered = '', next = '', last = ''] = ids
    for (const one of ids) await confirm(payload, one, now)
    await cancel(payload, sits, now)
    const until = new Date(Date.now() - 1000).toISOString()
    await changeWhere(req, 'registrations', { id: { equals: offered } }, { offerUntil: until })
    expect(await rowOf(offered)).toMatchObject({ state: 'offered' })
    await writeDesk(req, id, { eventStatus: 'postponed' })
    await tendRegistrations(payload, now)
    expect(await rowOf(offered)).toMatchObject({ state: 'offered' })
    await writeDesk(req, id, { eventStatus: 'scheduled' })
    await tendRegistrations(payload, now)
    expect(await rowOf(offered)).toMatchObject({ state: 'cancelled', cause: 'lapsed', seat: null })
    expect(await rowOf(next)).toMatchObject({ state: 'offered', seat: 1 })
    const unproven = await requested(id, 'unproven')
    await tendRegistrations(payload, now)
    expect(await rowOf(unproven)).toMatchObject({ state: 'pending' })
    await tendRegistrations(payload, () => new Date(Date.now() + 49 * 3_600_000))
    expect(await rowOf(unproven)).toBeNull()
    const late = await requested(id, 'too late')
    await tendRegistrations(payload, () => new Date('3000-01-01T00:00:00.000Z'))
    expect(await rowOf(late)).toBeNull()
    for (const one of [next, last]) expect(await rowOf(one)).toMatchObject({ state: 'cancelled', cause: 'noSeat' })
    const notes = await findMain(req, 'audit', { workshop: { equals: id } })
    expect(notes.map(({ act }) => act).sort()).toEqual(
      ['seat', 'cancel', 'offer', 'lapse', 'offer', 'begin', 'begin'].sort(),
    )
  })

  it('follows what is published: who is in is told of another time, and loses the seat where it is called off', async () => {
    const { payload } = database
    const req = await createLocalReq({}, payload)
    const id = await workshop({ capacity: null })
    const moved = async (): Promise<number> =>
      (await rowsOf(id)).filter(({ owes }) => owes?.split(' ').includes('moved')).length
    // More than a publication waits for.
    for (let n = 0; n < 55; n++) await requested(id, `in-${n}`, { state: 'confirmed' })
    const pending = await requested(id, 'pending')
    await published(id, { startsAt: '2999-04-27T16:00' })
    expect(await moved()).toBe(50)
    expect(isUntold((await deskOf(req, id))!)).toBe(true)
    await tendRegistrations(payload, now)
    expect(await moved()).toBe(55)
    expect(isUntold((await deskOf(req, id))!)).toBe(false)
    expect(await deskOf(req, id)).toMatchObject({ sequence: 1 })
    for (const { id: one } of await rowsOf(id))
      await changeWhere(req, 'registrations', { id: { equals: one } }, { owes: null })
    await published(id, { subtitle: 'Le même jour' })
    await tendRegistrations(payload, now)
    expect([await moved(), (await deskOf(req, id))?.sequence]).toEqual([0, 1])
    // What was cut off between the desk and the registrations is taken up.
    await writeDesk(req, id, { place: `>${(await deskOf(req, id))?.place ?? ''}`, sequence: 2 })
    await tendRegistrations(payload, now)
    expect([await moved(), (await deskOf(req, id))?.sequence]).toEqual([55, 2])
    await published(id, { eventStatus: 'calledOff' })
    await tendRegistrations(payload, now)
    expect(await rowOf(pending)).toBeNull()
    const states = (await rowsOf(id)).map(({ cause, owes, seat, state }) => ({ cause, owes, seat, state }))
    expect(states).toEqual(states.map(() => ({ cause: 'workshop', owes: 'calledOff', seat: null, state: 'cancelled' })))
    // Who was proven while it was called off.
    const late = await requested(id, 'late', { state: 'waiting' })
    await tendRegistrations(payload, now)
    expect(await rowOf(late)).toMatchObject({ state: 'cancelled', cause: 'workshop' })
    // Of one that is over nobody is told anything.
    const past = await workshop({ capacity: null })
    const was = await requested(past, 'was there', { state: 'confirmed' })
    await writeDesk(req, past, { startsAtUtc: '2020-01-01T00:00:00.000Z', place: '>elsewhere', sequence: 1 })
    await tendRegistrations(payload, now)
    expect([(await rowOf(was))?.owes ?? null, isUntold((await deskOf(req, past))!)]).toEqual([null, false])
  })
})
