import { expect, it, jest } from '@jest/globals'
import { createLocalReq } from 'payload'
import { tellOfWishes } from '../../../src/cms/desk/tellOfWishes'
import { wishesOf } from '../../../src/cms/desk/wishes'
import { deskOf, writeDesk } from '../../../src/cms/registrations/desk'
import { cancel, confirm } from '../../../src/cms/registrations/person'
import { findDraft, findMain, findMainById } from '../../../src/database/documents'
import { describeWithDatabase } from '../../support/database'
import { anotherServer, openWorkshop, requested, rowsOf, type Row } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

jest.setTimeout(120_000)

describeWithDatabase('Wishes for interpretation', () => {
  const { asked, database } = useRest()
  const now = (): Date => new Date()
  const req = () => createLocalReq({}, database.payload)
  const rule = { number: 5, by: null, byUtc: null, set: '2026-01-01T00:00:00.000Z' }

  const requests = async (workshop: string, size: number, more: Partial<Row> = {}): Promise<string[]> => {
    const ids: string[] = []
    for (let n = 0; n < size; n++)
      ids.push(
        await requested(database.payload, workshop, `wish-${workshop.slice(-6)}-${n}`, {
          interpretation: 'en',
          ...more,
        }),
      )
    return ids
  }
  const notes = async (workshop: string) =>
    (await findMain(await req(), 'outbox', { workshop: { equals: workshop } })).filter(({ kind }) => kind === 'wishes')

  it('are told of once: at the fifth of those who have a seat, not at a second fifth', async () => {
    const sent = jest.spyOn(database.payload, 'sendEmail').mockResolvedValue(undefined)
    try {
      await makeAccount(database.payload, 'organiser')
      const organisers = await findMain(await req(), 'users', { role: { in: ['organiser', 'admin'] } })
      const workshop = await openWorkshop(database.payload, { wishes: rule })
      const ids = await requests(workshop, 6)
      for (const id of ids.slice(0, 4)) await confirm(database.payload, id, now)
      await tellOfWishes(database.payload, now())
      expect(await notes(workshop)).toEqual([])
      // One who cancels before the minute is over does not undo it.
      await confirm(database.payload, ids[4] ?? '', now)
      await cancel(database.payload, ids[4] ?? '', now)
      await tellOfWishes(database.payload, now())
      const mails = () => sent.mock.calls.map(([mail]) => JSON.stringify(mail))
      expect(mails()).toHaveLength(organisers.length)
      expect(mails()[0]).toContain('Interprétation demandée\u00a0: Un atelier / Interpretation wanted: A workshop')
      expect(mails()[0]).toContain(`/admin/desks/${workshop}/report`)
      expect(mails()[0]).not.toContain('wish-')
      expect(await wishesOf(await req(), workshop)).toEqual([{ language: 'en', count: 4 }])
      await confirm(database.payload, ids[5] ?? '', now)
      await tellOfWishes(database.payload, now())
      expect(mails()).toHaveLength(organisers.length)
      expect(await notes(workshop)).toHaveLength(1)
    } finally {
      sent.mockRestore()
    }
  })

  it('are told of once where twenty are confirmed at one time, on two servers', async () => {
    const sent = jest.spyOn(database.payload, 'sendEmail').mockResolvedValue(undefined)
    try {
      const organisers = await findMain(await req(), 'users', { role: { in: ['organiser', 'admin'] } })
      const workshop = await openWorkshop(database.payload, { capacity: 30, wishes: rule })
      const ids = await requests(workshop, 20)
      const servers = [anotherServer(database.payload, 5), anotherServer(database.payload, 5)]
      await Promise.all(ids.map(async (id, n) => confirm(servers[n % 2] ?? database.payload, id, now)))
      expect((await rowsOf(database.payload, workshop)).every(({ state }) => state === 'confirmed')).toBe(true)
      await Promise.all(servers.map(async (server) => tellOfWishes(server, now())))
      expect(await notes(workshop)).toHaveLength(1)
      expect(sent.mock.calls).toHaveLength(organisers.length)
    } finally {
      sent.mockRestore()
    }
  })

  it('are told of on the day that was set, whatever their number, and again where nobody could be told', async () => {
    const byUtc = '2990-01-01T07:00:00.000Z'
    const day = new Date(byUtc)
    const workshop = await openWorkshop(database.payload, { wishes: { ...rule, by: '2990-01-01', byUtc } })
    const sent = jest.spyOn(database.payload, 'sendEmail').mockRejectedValue(new Error('Nobody takes mails.'))
    try {
      await tellOfWishes(database.payload, new Date(day.getTime() - 1000))
      expect(await notes(workshop)).toEqual([])
      await tellOfWishes(database.payload, day)
      expect(sent).toHaveBeenCalled()
      expect(await notes(workshop)).toMatchObject([{ about: 'late' }])
      const tried = sent.mock.calls.length
      sent.mockReset().mockResolvedValue(undefined)
      const later = new Date(day.getTime() + 300_000)
      await tellOfWishes(database.payload, later)
      const told = sent.mock.calls.length
      expect(told).toBe(tried)
      await tellOfWishes(database.payload, new Date(later.getTime() + 300_000))
      await tellOfWishes(database.payload, new Date(day.getTime() + 86_400_000))
      expect(sent.mock.calls).toHaveLength(told)
    } finally {
      sent.mockRestore()
    }
  })

  it('are told of to everybody wherever the process ended that began to', async () => {
    const workshop = await openWorkshop(database.payload, {})
    for (const id of await requests(workshop, 1)) await confirm(database.payload, id, now)
    await makeAccount(database.payload, 'organiser')
    const at = now()
    await writeDesk(await req(), workshop, { wishes: { ...rule, number: 1, set: at.toISOString() } })
    const organisers = await findMain(await req(), 'users', { role: { in: ['organiser', 'admin'] } })
    expect(organisers.length).toBeGreaterThan(1)
    const sent = jest.spyOn(database.payload, 'sendEmail')
    const idsOf = () => sent.mock.calls.map(([mail]) => (mail as { messageId: string }).messageId)
    try {
      // It ends while the first mail is on its way: nothing is noted of it any more.
      let isReached = (): void => undefined
      const reached = new Promise<void>((resolve) => (isReached = resolve))
      sent.mockImplementation(() => {
        isReached()
        return new Promise(() => undefined)
      })
      void tellOfWishes(anotherServer(database.payload, 0), at)
      await reached
      const [cutOff] = idsOf()
      sent.mockReset().mockResolvedValue(undefined)
      // The next one tells the others at once, and whoever it was once it is known to have ended.
      await tellOfWishes(database.payload, new Date(at.getTime() + 60_000))
      expect(idsOf()).toHaveLength(organisers.length - 1)
      expect(idsOf()).not.toContain(cutOff)
      await tellOfWishes(database.payload, new Date(at.getTime() + 300_000))
      expect(idsOf()).toHaveLength(organisers.length)
      expect(idsOf().at(-1)).toBe(cutOff)
      await tellOfWishes(database.payload, new Date(at.getTime() + 900_000))
      expect(idsOf()).toHaveLength(organisers.length)
    } finally {
      sent.mockRestore()
    }
  })

  it('are told of by the rule that stands, and not again where the same is set again', async () => {
    const { headers } = await makeAccount(database.payload, 'organiser')
    const sent = jest.spyOn(database.payload, 'sendEmail').mockResolvedValue(undefined)
    try {
      const workshop = await openWorkshop(database.payload, {})
      for (const id of await requests(workshop, 2)) await confirm(database.payload, id, now)
      for (const number of [1, 1, 2, 1])
        expect((await asked(`workshops/${workshop}/desk/wishes`, headers, { number }, 'POST')).status).toBe(200)
      expect(await notes(workshop)).toHaveLength(3)
      await tellOfWishes(database.payload, now())
      const organisers = await findMain(await req(), 'users', { role: { in: ['organiser', 'admin'] } })
      expect(sent.mock.calls).toHaveLength(organisers.length)
      await tellOfWishes(database.payload, now())
      expect(sent.mock.calls).toHaveLength(organisers.length)
    } finally {
      sent.mockRestore()
    }
  })

  it('are asked about and met at the desk, by organisers alone; what is provided is a draft', async () => {
    const { headers } = await makeAccount(database.payload, 'organiser')
    const data = {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      interpretation: { status: 'possible', scope: 'discussion', targetLanguages: ['en'] },
    }
    const { id } = await database.payload.create({
      collection: 'workshops',
      data: data as never,
      draft: true,
      locale: 'fr',
    })
    const at = (part: string): string => `workshops/${id}/desk/${part}`
    for (const wrong of [{ number: 0 }, { number: '5' }, { number: 5, by: 'soon' }, { number: 5, more: 1 }, {}])
      expect((await asked(at('wishes'), headers, wrong, 'POST')).status).toBe(400)
    const set = await asked(at('wishes'), headers, { number: 5, by: '2999-04-01' }, 'POST')
    expect(set).toMatchObject({ status: 200, rule: { number: 5, byUtc: '2999-04-01T06:00:00.000Z' }, wishes: [] })
    await writeDesk(await req(), id, { isOpen: true })
    expect((await deskOf(await req(), id))?.wishes).toMatchObject({ number: 5, by: '2999-04-01' })
    const interpretation = { status: 'provided', scope: 'discussion', targetLanguages: ['en'] }
    for (let n = 0; n < 2; n++)
      expect(await asked(at('provide'), headers, {}, 'POST')).toMatchObject({ interpretation })
    expect((await findDraft(await req(), 'workshops', id))?.interpretation).toMatchObject(interpretation)
    expect(await findMainById(await req(), 'workshops', id)).toMatchObject({ _status: 'draft' })
    expect(await asked(at('wishes'), headers, { number: null }, 'POST')).toMatchObject({ rule: null })
  })
})
