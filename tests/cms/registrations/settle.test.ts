import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { mailboxKey, unclaimed } from '../../../src/cms/registrations/keys'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { cancel, confirm } from '../../../src/cms/registrations/person'
import { settle } from '../../../src/cms/registrations/settle'
import { make } from '../../../src/database/atomic'
import { findMain } from '../../../src/database/documents'
import { violations, type QueueRow } from '../../../src/domain/seats'
import { settingsOf } from '../../../src/domain/desk'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('Seats and the queue', () => {
  const { asked, database, make: makeDocument } = useRest()
  const now = (): Date => new Date()

  const workshop = async (settings: Parameters<typeof writeDesk>[2]): Promise<string> => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await makeDocument(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal' },
    })
    await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    await writeDesk(await createLocalReq({}, database.payload), id, settings)
    return id
  }
  const requested = async (workshop: string, name: string): Promise<string> => {
    const req = await createLocalReq({}, database.payload)
    const email = `${name}@example.org`
    return make(req, 'registrations', {
      workshop,
      email,
      name,
      state: 'pending',
      mailbox: mailboxKey(database.payload, email),
      attempt: unclaimed(),
      person: unclaimed(),
      rankKey: unclaimed(),
      seatKey: unclaimed(),
    })
  }
  const rowsOf = async (workshop: string) =>
    findMain(await createLocalReq({}, database.payload), 'registrations', { workshop: { equals: workshop } })
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
})
