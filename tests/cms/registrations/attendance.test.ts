import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { findMain, note } from '../../../src/database/documents'
import { describeWithDatabase } from '../../support/database'
import { openWorkshop, requested, rowsOf } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('Who was there', () => {
  const { asked, database } = useRest()

  const req = () => createLocalReq({}, database.payload)
  const organiser = () => makeAccount(database.payload, 'organiser')
  const there = { state: 'confirmed', attended: 'no' } as const
  const marks = async (workshop: string) =>
    Object.fromEntries((await rowsOf(database.payload, workshop)).map(({ attended, name }) => [name, attended ?? null]))
  const notes = async (registration: string) =>
    (await findMain(await req(), 'audit', { registration: { equals: registration } }))
      .toSorted((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? ''))
      .map(({ act, who }) => [act, who])

  it('tick whoever has a seat, once, and give back what was known before', async () => {
    const { headers, id: account } = await organiser()
    const workshop = await openWorkshop(database.payload, {})
    const opened = '2026-01-02T03:04:05.000Z'
    const ana = await requested(database.payload, workshop, 'ana', {
      state: 'confirmed',
      attended: 'joined',
      attendedAt: opened,
    })
    const tick = (isIn: boolean, of = ana) => asked(`registrations/${of}/checkIn`, headers, { in: isIn })
    const { registration, status } = await tick(true)
    expect(status).toBe(200)
    expect(registration).toMatchObject({ id: ana, name: 'ana', state: 'confirmed', attended: 'checkedIn' })
    expect(Date.parse(registration.attendedAt)).toBeGreaterThan(Date.parse(opened))
    // Once more it is so, and it was then that they came.
    expect(await tick(true)).toEqual({ status: 200, registration })
    const undone = await tick(false)
    expect(undone.registration).toMatchObject({ attended: 'joined' })
    expect(new Date(undone.registration.attendedAt).toISOString()).toBe(opened)
    expect((await tick(false)).registration).toEqual(undone.registration)
    expect(await notes(ana)).toEqual([
      ['checkIn', account],
      ['undoCheckIn', account],
    ])

    const bo = await requested(database.payload, workshop, 'bo', { state: 'waiting' })
    const refused = await tick(true, bo)
    expect([refused.status, refused.errors[0].code]).toEqual([409, 'SEAT_NEEDED'])
    expect(refused.errors[0].message).toContain('out of turn')
    expect((await tick(true, 'nobody')).status).toBe(404)
    const wrong = await asked(`registrations/${ana}/checkIn`, headers, { in: 'yes' })
    expect([wrong.status, wrong.errors[0].code]).toEqual([400, 'ACTION_INVALID'])
    expect(await marks(workshop)).toEqual({ ana: 'joined', bo: null })
  })

  it('say it of several afterwards, of each for itself, and lower nothing that is surer', async () => {
    const { headers } = await organiser()
    const workshop = await openWorkshop(database.payload, {})
    const other = await openWorkshop(database.payload, {})
    const make = (name: string, more: object = there) => requested(database.payload, workshop, name, more)
    const ids = [
      await make('ana'),
      await make('bo', { ...there, attended: 'joined' }),
      await make('cid', { ...there, attended: 'checkedIn' }),
    ]
    const waiting = await make('dan', { state: 'waiting' })
    const foreign = await requested(database.payload, other, 'eve', there)
    const say = (attended: string, of: string[]) =>
      asked(`workshops/${workshop}/desk/attendance`, headers, { ids: of, attended })
    const said = await say('said', [...ids, waiting, foreign])
    expect(said.status).toBe(200)
    expect(said.registrations.map(({ attended }: { attended: string }) => attended)).toEqual([
      'said',
      'said',
      'checkedIn',
    ])
    expect(said.refused.map(({ code, id }: { code: string; id: string }) => [id, code])).toEqual([
      [waiting, 'SEAT_NEEDED'],
      [foreign, 'DOCUMENT_NOT_FOUND'],
    ])
    expect(await marks(workshop)).toEqual({ ana: 'said', bo: 'said', cid: 'checkedIn', dan: null })
    await say('no', ids.slice(0, 1))
    expect(await marks(workshop)).toMatchObject({ ana: 'no', bo: 'said' })
    expect(await marks(other)).toEqual({ eve: 'no' })
    expect((await say('checkedIn', ids)).status).toBe(400)
    expect((await say('said', [])).status).toBe(400)
  })

  it('keep no time of it under a rule of confidentiality, in the audit neither', async () => {
    const { headers } = await organiser()
    const workshop = await openWorkshop(database.payload, {})
    await note(await req(), 'workshops', workshop, { confidentiality: { rule: 'chathamHouse' } })
    const ana = await requested(database.payload, workshop, 'ana', there)
    const [before] = await rowsOf(database.payload, workshop)
    const { registration } = await asked(`registrations/${ana}/checkIn`, headers, { in: true })
    expect(registration).toMatchObject({ attended: 'checkedIn', attendedAt: null })
    const [row] = await rowsOf(database.payload, workshop)
    expect(row).toMatchObject({ attended: 'checkedIn', attendedAt: null, updatedAt: before?.updatedAt })
    const [tick] = await findMain(await req(), 'audit', { registration: { equals: ana } })
    // The database’s own times of the note say no more.
    for (const at of [tick?.at, tick?.createdAt, tick?.updatedAt])
      expect(new Date(at ?? '').toISOString()).toMatch(/T00:00:00\.000Z$/)
  })

  it('lose nothing where three do it at once', async () => {
    const three = [await organiser(), await organiser(), await organiser()]
    const workshop = await openWorkshop(database.payload, {})
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, n) => requested(database.payload, workshop, `p${n}`, there)),
    )
    // Each ticks all of them, and the last takes back every third that is ticked, while the others go on.
    const answers = await Promise.all(
      three.flatMap(({ headers }, of) =>
        ids.map(async (id, n) => {
          const { status } = await asked(`registrations/${id}/checkIn`, headers, { in: true })
          if (of < 2 || n % 3) return [status]
          return [status, (await asked(`registrations/${id}/checkIn`, headers, { in: false })).status]
        }),
      ),
    )
    expect(new Set(answers.flat())).toEqual(new Set([200]))
    const stands = await marks(workshop)
    for (const [n, id] of ids.entries()) {
      const told = await notes(id)
      // Every write has its note, and each is the other of what stood before: none was written over another.
      const ticks = told.filter(([act]) => act === 'checkIn').length
      const undone = told.length - ticks
      expect([ticks - undone, undone]).toEqual(n % 3 ? [1, 0] : [stands[`p${n}`] === 'checkedIn' ? 1 : 0, 1])
      if (n % 3) expect(stands[`p${n}`]).toBe('checkedIn')
    }
  })
})
