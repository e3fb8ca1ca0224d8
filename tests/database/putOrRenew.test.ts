import { expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import { isTaken, make, putOrRenew } from '../../src/database/atomic'
import { findMain, type Stored } from '../../src/database/documents'
import { findKept } from '../../src/database/kept'
import { inTransaction } from '../../src/database/transaction'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'
import { openWorkshop, rowsOf } from '../support/registrations'

describeWithDatabase('What is put or renewed', () => {
  const database = useDatabase()
  const asking = (): Promise<PayloadRequest> => createLocalReq({}, database.payload)
  const renewed = { unique: 'attempt', renewed: ['owes', 'stateAt'], same: ['state'] } as const
  let keys = 0
  const given = (workshop: string, more: Partial<Stored<'registrations'>> = {}) => {
    const n = ++keys
    return {
      workshop,
      state: 'pending',
      stateAt: '2026-03-01T10:00:00.000Z',
      email: 'ana@example.org',
      name: 'Ana ’; --',
      needs: null,
      answers: { talk: ['a', 'b'] },
      owes: 'confirm',
      attempt: 'the same',
      person: `~p${n}`,
      rankKey: `~r${n}`,
      seatKey: `~s${n}`,
      linkVersion: 0,
      bounced: true,
      ...more,
    } as const
  }

  it('is stored as a document that is made, and of one that is there what was named is changed', async () => {
    const req = await asking()
    const [put, made] = [await openWorkshop(database.payload, {}), await openWorkshop(database.payload, {})]
    await putOrRenew(req, 'registrations', given(put), renewed)
    await make(req, 'registrations', given(made, { attempt: 'another' }))
    const [one] = await rowsOf(database.payload, put)
    const [other] = await rowsOf(database.payload, made)
    const { attempt, person, rankKey, seatKey, workshop } = one!
    const own = { attempt, createdAt: one!.createdAt, id: one!.id, person, rankKey, seatKey, updatedAt: one!.updatedAt }
    expect(one).toEqual({ ...other, ...own, workshop })
    expect([workshop, attempt, one!.answers, one!.bounced]).toEqual([put, 'the same', { talk: ['a', 'b'] }, true])
    expect(Date.parse(one!.createdAt)).toBeGreaterThan(Date.parse(other!.createdAt) - 60_000)

    const again = given(put, { name: 'Bo', needs: 'A chair', owes: 'links', stateAt: '2026-03-02T10:00:00.000Z' })
    await putOrRenew(req, 'registrations', again, renewed)
    const after = await rowsOf(database.payload, put)
    const { owes, stateAt } = again
    expect(after).toEqual([{ ...one, owes, stateAt, updatedAt: after[0]!.updatedAt }])

    // What is in another state is another’s affair.
    await putOrRenew(req, 'registrations', given(put, { state: 'waiting', owes: 'none' }), renewed).catch(
      (error: unknown) => expect(isTaken(error)).toBe(true),
    )
    expect(await rowsOf(database.payload, put)).toEqual(after)
  })

  it('is one document, however many put it at once, and none where another value is taken', async () => {
    const req = await asking()
    const workshop = await openWorkshop(database.payload, {})
    const all = Array.from({ length: 20 }, (_, n) => given(workshop, { attempt: `at once ${n % 2}` }))
    await Promise.all(all.map((one) => putOrRenew(req, 'registrations', one, renewed)))
    const rows = await rowsOf(database.payload, workshop)
    expect(rows.map(({ attempt }) => attempt).sort()).toEqual(['at once 0', 'at once 1'])
    const person = rows[0]!.person ?? ''
    const more = [{}, { person }, {}].map((said, n) => given(workshop, { attempt: `free ${n}`, ...said }))
    const outcomes = await Promise.allSettled(more.map((one) => putOrRenew(req, 'registrations', one, renewed)))
    expect(outcomes.map((one) => one.status === 'rejected' && isTaken(one.reason))).toEqual([false, true, false])
    expect(await rowsOf(database.payload, workshop)).toHaveLength(4)
    if (onMongo) return
    // What its table has no place for is never asked of it.
    const others = [{}, { nothing: 1 }, {}].map((said, n) => ({
      ...given(workshop, { attempt: `beside ${n}` }),
      ...said,
    }))
    const besides = await Promise.allSettled(others.map((one) => putOrRenew(req, 'registrations', one, renewed)))
    expect(besides.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await rowsOf(database.payload, workshop)).toHaveLength(6)
  })

  it('is made where what was in its way goes at that moment', async () => {
    const req = await asking()
    const workshop = await openWorkshop(database.payload, {})
    const inTheWay = { attempt: { equals: 'goes' } }
    await make(req, 'registrations', given(workshop, { attempt: 'goes', state: 'waiting' }))
    const { db } = database.payload
    const going: typeof db = Object.create(db)
    // On MongoDB it is looked for after it was in the way.
    going.count = async (args) => {
      await db.deleteMany({ collection: 'registrations', req, where: inTheWay })
      return db.count(args)
    }
    if (!onMongo) await db.deleteMany({ collection: 'registrations', req, where: inTheWay })
    const payload: typeof database.payload = Object.assign(Object.create(database.payload), { db: going })
    await putOrRenew({ payload }, 'registrations', given(workshop, { attempt: 'goes' }), renewed)
    expect((await rowsOf(database.payload, workshop)).map(({ attempt, state }) => `${attempt} ${state}`)).toEqual([
      'goes pending',
    ])
  })

  it('is a part of the transaction that it is put in, and what was kept of its kind is read anew', async () => {
    const req = await asking()
    const put = (within: PayloadRequest, sequence: number) =>
      putOrRenew(
        within,
        'desks',
        { workshop: 'one', isOpen: true, sequence },
        { unique: 'workshop', renewed: ['sequence'], same: [] },
      )
    const kept = async () =>
      (await findKept(req, 'desks', { workshop: { equals: 'one' } })).map(({ sequence }) => sequence)
    expect(await kept()).toEqual([])
    await put(req, 1)
    expect(await kept()).toEqual([1])
    await put(req, 2)
    expect(await kept()).toEqual([2])
    const within = await asking()
    const failed = inTransaction(within, async () => {
      await put(within, 3)
      throw new Error('Not now.')
    })
    await expect(failed).rejects.toThrow('Not now.')
    const [stored] = await findMain(req, 'desks', { workshop: { equals: 'one' } })
    // MongoDB has no transactions here.
    expect(stored?.sequence).toBe(database.payload.db.name === 'mongoose' ? 3 : 2)
  })
})
