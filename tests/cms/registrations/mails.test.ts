import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { createLocalReq } from 'payload'
import PostalMime from 'postal-mime'
import { tendRegistrations } from '../../../src/cms/registrations/chores'
import { deskOf, writeDesk, writeSettings } from '../../../src/cms/registrations/desk'
import { takeTurn } from '../../../src/cms/registrations/handOver'
import { findOutbox, post, postAllOwed } from '../../../src/cms/registrations/outbox'
import { cancel } from '../../../src/cms/registrations/person'
import { remindAll } from '../../../src/cms/registrations/remind'
import { renderMail } from '../../../src/cms/registrations/renderMail'
import { followStop, wantMessages } from '../../../src/cms/registrations/stopMessages'
import { changeWhere } from '../../../src/database/atomic'
import { findMainById, type Stored } from '../../../src/database/documents'
import { usualSettings } from '../../../src/domain/desk'
import { reminderKey } from '../../../src/domain/reminders'
import { startMailer } from '../../../src/start/mailer'
import { describeWithDatabase } from '../../support/database'
import { anotherServer, openWorkshop, requested, type Row } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

/** What somebody reads of a mail, and their calendar by two programs. */
interface Read {
  to: string
  kind: string
  subject: string
  text: string
  raw: string
  entry: { method: unknown; sequence: number; start: string; uid: string; url: string } | null
}

const entryOf = (file: string): Read['entry'] => {
  const component = new ICAL.Component(ICAL.parse(file) as never)
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent') ?? undefined)
  const [other] = Object.values(nodeIcal.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT') as [
    nodeIcal.VEvent,
  ]
  const start = event.startDate.toJSDate().toISOString()
  expect([other.start.toISOString(), Number(other.sequence), other.uid]).toEqual([start, event.sequence, event.uid])
  const method = component.getFirstPropertyValue('method')
  const url = String(component.getFirstSubcomponent('vevent')?.getFirstPropertyValue('url') ?? '')
  return { method, sequence: event.sequence, start, uid: event.uid, url }
}

const startsAtUtc = '2034-04-26T14:00:00.000Z'
const start = Date.parse(startsAtUtc)
const HOUR = 3_600_000
const before = (hours: number): Date => new Date(start - hours * HOUR)

describeWithDatabase('Mails that nobody asks for', () => {
  const { asked, database, make, page } = useRest()
  const request = () => createLocalReq({}, database.payload)
  const folder = (): string => path.join(database.dataDir, 'mail')

  /** What was written so far, in the order in which it was. */
  const mails = async (): Promise<Read[]> => {
    const names = (await readdir(folder()).catch((): string[] => [])).sort()
    return Promise.all(
      names.map(async (name) => {
        const raw = await readFile(path.join(folder(), name))
        const { attachments, headers, subject = '', text = '', to } = await PostalMime.parse(raw)
        const file = attachments.find(({ mimeType }) => mimeType === 'text/calendar')
        return {
          to: to?.[0]?.address ?? '',
          kind: headers.find(({ key }) => key === 'x-atelier-mail')?.value ?? '',
          subject,
          text: text.replaceAll('\u00a0', ' '),
          raw: raw.toString('latin1'),
          entry: file
            ? entryOf(
                typeof file.content === 'string' ? file.content : Buffer.from(file.content as ArrayBuffer).toString(),
              )
            : null,
        }
      }),
    )
  }
  const rows = async () => findOutbox(await request(), { registration: { exists: true } })
  const stops: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop()
    await rm(folder(), { recursive: true, force: true })
    const req = await request()
    for (const collection of ['outbox', 'registrations', 'desks'] as const)
      await database.payload.db.deleteMany({ collection, req, where: {} })
  })
  const countOwing = async (): Promise<number> =>
    (
      await database.payload.db.count({
        collection: 'registrations',
        req: await request(),
        where: { owes: { greater_than: '' } },
      })
    ).totalDocs
  /** Hands over all that is due at a time. */
  const sendAll = async (now: Date): Promise<void> => {
    const stop = startMailer(database.payload, { every: 10, now: () => now })
    stops.push(stop)
    for (const end = performance.now() + 20_000; ;) {
      // In this order: what is owed becomes a row.
      const owing = await countOwing()
      const left = (await rows()).filter(({ state }) => state === 'due' || state === 'handing')
      if (!left.length && !owing) break
      if (performance.now() > end) throw new Error(`It never went: ${JSON.stringify(left)}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await stop()
  }
  const tend = (now: Date, payload = database.payload): Promise<void> => tendRegistrations(payload, () => now)
  const seated = (workshop: string, name: string, more: Partial<Row> = {}): Promise<string> =>
    requested(database.payload, workshop, name, {
      state: 'confirmed',
      language: 'en',
      stateAt: before(1000).toISOString(),
      ...more,
    })
  const seatedMany = async (workshop: string, count: number): Promise<void> => {
    for (let n = 0; n < count; n++) await seated(workshop, `seated-${n}`)
  }

  const published = async (data: object): Promise<{ id: string; publish: (data: object) => Promise<void> }> => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2034-04-26T16:00',
      endsAt: '2034-04-26T18:00',
      registration: { mode: 'internal' },
      ...data,
    })
    const publish = async (more: object): Promise<void> => {
      const { status } = await asked(`workshops/${id}?locale=fr`, headers, { ...more, _status: 'published' }, 'PATCH')
      expect(status).toBe(200)
    }
    await publish({})
    return { id, publish }
  }

  it('remind each who had their seat in time, once, whoever asks, whatever is killed', async () => {
    const id = await openWorkshop(database.payload, { startsAtUtc })
    await seatedMany(id, 120)
    const late = await seated(id, 'late', { stateAt: before(23.9).toISOString() })
    await requested(database.payload, id, 'invited', { state: 'invited' })
    await seated(id, 'left', { state: 'cancelled', cause: 'self' })
    // Whom an earlier version wrote down, without a link, expects no mail.
    await seated(id, 'earlier', { linkVersion: null, source: 'desk' })
    await tend(before(24.01))
    expect(await rows()).toEqual([])
    // A server that ends in the middle of the second batch.
    const killed = anotherServer(database.payload, 0, false)
    const create = killed.db.create.bind(killed.db)
    let left = 70
    killed.db.create = (args) => (left-- ? create(args) : Promise.reject(new Error('It was killed.')))
    await expect(tend(before(23.9), killed)).rejects.toThrow('It was killed.')
    expect(await rows()).toHaveLength(70)
    // Three others at once, then again.
    const servers = [3, 5, 7].map((most) => anotherServer(database.payload, most, false))
    await Promise.all(servers.map((server) => tend(before(23.8), server)))
    await tend(before(23.7))
    const all = await rows()
    expect([all.length, new Set(all.map(({ registration }) => registration)).size]).toEqual([120, 120])
    expect(all.every(({ about, kind }) => kind === 'reminder' && about === reminderKey(24 * 60, startsAtUtc))).toBe(
      true,
    )
    expect(all.map(({ registration }) => registration)).not.toContain(late)
    // Set back, the clock repeats none; the next one is for all.
    await tend(before(30))
    await tend(before(24))
    expect(await rows()).toHaveLength(120)
    await tend(before(1))
    expect((await rows()).filter(({ about }) => about === reminderKey(60, startsAtUtc))).toHaveLength(121)
    await tend(before(24))
    expect(await rows()).toHaveLength(241)
  })

  it('ask of no registration where nothing is due', async () => {
    for (let n = 0; n < 20; n++) {
      const id = await openWorkshop(database.payload, { startsAtUtc: new Date(start + n * HOUR).toISOString() })
      await seated(id, 'somebody')
    }
    const req = await request()
    const asks: string[] = []
    const watched = anotherServer(database.payload, 0)
    const find = watched.db.find.bind(watched.db)
    watched.db.find = (args) => {
      asks.push(args.collection)
      return find(args)
    }
    const own = { ...req, payload: watched } as typeof req
    await remindAll(own, () => before(24 - 10))
    expect(asks.filter((name) => name === 'registrations')).toHaveLength(11)
    asks.length = 0
    await remindAll(own, () => before(24 - 10))
    expect(asks).toEqual(['desks', 'outbox'])
    asks.length = 0
    await remindAll(own, () => before(1600))
    expect(asks).toEqual(['desks'])
  })

  it('let the last reminder alone come after a sleep, none of what stands still, and none that another has overtaken', async () => {
    const slept = await openWorkshop(database.payload, { startsAtUtc })
    await seated(slept, 'slept')
    await tend(before(0.5))
    expect((await rows()).map(({ about }) => about)).toEqual([reminderKey(60, startsAtUtc)])
    for (const desk of [{ isOpen: false }, { eventStatus: 'postponed' }, { eventStatus: 'calledOff' }] as const) {
      const id = await openWorkshop(database.payload, { startsAtUtc, ...desk })
      const one = await seated(id, 'still')
      await tend(before(20))
      expect((await rows()).filter(({ registration }) => registration === one)).toEqual([])
    }
    const none = await openWorkshop(database.payload, { startsAtUtc })
    await writeSettings(await request(), none, { ...usualSettings, reminders: [] })
    const one = await seated(none, 'none')
    await tend(before(1))
    expect((await rows()).filter(({ registration }) => registration === one)).toEqual([])
    // The mail server was away for a day.
    const id = await openWorkshop(database.payload, { startsAtUtc })
    const waits = await seated(id, 'waits')
    await tend(before(24))
    await tend(before(1))
    await sendAll(before(0.9))
    const sent = (await rows()).filter(({ registration }) => registration === waits)
    expect(sent.map(({ lastCode, state }) => [state, lastCode ?? null]).sort()).toEqual([
      ['dropped', 'LATE'],
      ['sent', null],
    ])
    expect((await mails()).map(({ kind, to }) => `${kind} ${to}`).sort()).toEqual([
      'reminder slept@example.org',
      'reminder waits@example.org',
    ])
  })

  it('follow a workshop that moves: what was and what is, the entry of the calendar, and the reminder of the new start alone', async () => {
    const { id, publish } = await published({ place: { name: { fr: 'Salle 2', en: 'Room 2' } } })
    await seated(id, 'ana', { owes: 'confirmed' })
    await sendAll(before(500))
    await publish({ startsAt: '2034-04-27T10:00', endsAt: '2034-04-27T12:00' })
    await sendAll(before(400))
    const moved = '2034-04-27T08:00:00.000Z'
    // When the former start would have had them reminded, then when the new one has.
    await tend(before(24))
    await sendAll(before(24))
    await tend(new Date(Date.parse(moved) - 24 * HOUR))
    await tend(before(1))
    await sendAll(before(1))
    const all = await mails()
    expect(all.map(({ entry, kind, subject }) => [kind, subject, entry?.sequence, entry?.start])).toEqual([
      ['confirmed', 'You have a seat: A workshop', 0, startsAtUtc],
      ['moved', 'New date: A workshop', 1, moved],
      ['reminder', 'Reminder: A workshop, Thursday 27 April 2034 at 10:00', undefined, undefined],
    ])
    expect(new Set(all.slice(0, 2).map(({ entry }) => entry?.uid)).size).toBe(1)
    expect(all[1]?.text).toContain(
      'Date and time\n  Thursday 27 April 2034, 10:00–12:00\n  Central European Summer Time (Europe/Paris, UTC+2)\nDate until now\n  Wednesday 26 April 2034, 16:00–18:00\n  Central European Summer Time (Europe/Paris, UTC+2)\nPlace\n',
    )
    // What stands in the calendar leads to what is so now.
    const { status, text } = await page(new URL(all[0]?.entry?.url ?? '').pathname)
    expect([status, text.includes('Thursday 27 April 2034')]).toEqual([200, true])
    // Elsewhere, at the same time.
    await publish({ place: { name: 'Salle 3' } })
    await sendAll(before(0.9))
    const place = (await mails()).at(-1)
    expect([place?.subject, place?.entry?.sequence, place?.text.includes('until now')]).toEqual([
      'New place: A workshop',
      2,
      false,
    ])
    expect(place?.text).toMatch(/New place\n {2}Room 2|New place\n {2}Salle 3/)
    await publish({ attendanceMode: 'online' })
    await sendAll(before(0.85))
    expect((await mails()).at(-1)?.text).toContain('New place\n  Online\n')
    // Without a date, then with another one.
    await publish({ eventStatus: 'postponed' })
    await sendAll(before(0.8))
    await publish({ eventStatus: 'scheduled', startsAt: '2034-06-01T10:00', endsAt: '2034-06-01T12:00' })
    await sendAll(before(0.7))
    const [postponed, again] = (await mails()).slice(-2)
    expect([postponed?.kind, postponed?.entry, again?.kind, again?.entry?.sequence]).toMatchObject([
      'postponed',
      { method: 'CANCEL', start: moved },
      'moved',
      7,
    ])
    expect(again?.text).toContain('Date until now\n  Date to be announced')
  })

  it('tell a calendar what is newer than what it knows, in whatever order seats are given and taken, and workshops moved', async () => {
    const { id: at } = await published({})
    const id = await seated(at, 'ana', { owes: 'confirmed' })
    await sendAll(before(900))
    const req = await request()
    let [seed, state, sequence] = [20_340_426, 'confirmed' as 'confirmed' | 'waiting', 0]
    for (let step = 1; step <= 16; step++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      const chance = seed / 2 ** 31
      const stateAt = before(900 - step).toISOString()
      if (chance < 0.4) {
        const eventStatus = chance < 0.15 ? 'postponed' : 'scheduled'
        await writeDesk(req, at, { sequence: ++sequence, eventStatus })
        await changeWhere(req, 'registrations', { id: { equals: id } }, { owes: 'moved' })
      } else {
        state = state === 'confirmed' ? 'waiting' : 'confirmed'
        const owes = state === 'waiting' ? 'movedToWaiting' : chance < 0.7 ? 'promoted' : 'confirmed'
        await changeWhere(req, 'registrations', { id: { equals: id } }, { state, stateAt, owes })
      }
      await sendAll(before(900 - step))
    }
    const told = (await mails()).flatMap(({ entry }) => entry ?? [])
    const sequences = told.map((entry) => entry.sequence)
    expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b))
    const methods = told.map(({ method }) => method)
    expect(methods.filter((method) => method === 'CANCEL').length).toBeGreaterThan(2)
    // What is not there is not taken out.
    expect(methods.join(' ')).not.toContain('CANCEL CANCEL')
    expect(new Set(told.map(({ uid }) => uid)).size).toBe(1)
  })

  it('tell once, and of the times that somebody knew, however often a workshop moves before the mail leaves', async () => {
    const { id, publish } = await published({ timeZone: 'America/New_York' })
    const ana = await seated(id, 'ana', { owes: 'confirmed' })
    await sendAll(before(500))
    await publish({ startsAt: '2034-04-27T10:00', endsAt: '2034-04-27T12:00' })
    await tend(before(400))
    await postAllOwed(database.payload)
    await publish({ timeZone: 'Europe/Paris', startsAt: '2034-04-28T10:00', endsAt: '2034-04-28T12:00' })
    // Who comes now knows nothing else.
    await seated(id, 'bo', { owes: 'confirmed' })
    await postAllOwed(database.payload)
    expect((await rows()).filter(({ kind, registration }) => kind === 'moved' && registration === ana)).toHaveLength(2)
    await sendAll(before(399))
    const [, ...all] = await mails()
    expect(all.map(({ kind, to }) => `${kind} ${to}`).sort()).toEqual([
      'confirmed bo@example.org',
      'moved ana@example.org',
    ])
    const told = all.find(({ kind }) => kind === 'moved')
    expect(told?.entry).toMatchObject({ sequence: 2, start: '2034-04-28T08:00:00.000Z' })
    expect(told?.text).toContain('Friday 28 April 2034, 10:00–12:00\n  Central European')
    expect(told?.text).toContain('Date until now\n  Wednesday 26 April 2034, 16:00–18:00\n  Eastern Daylight Time')
    expect(told?.text).not.toContain('27 April')
    // A mail of the second change that says what the first one said already is none.
    const req = await request()
    const [first] = (await rows()).filter(({ kind, state }) => kind === 'moved' && state === 'dropped')
    await changeWhere(req, 'outbox', { id: { equals: first?.id } }, { state: 'due' })
    await sendAll(before(398))
    expect(await mails()).toHaveLength(3)
    // Away with it, from where it stands now.
    await cancel(database.payload, ana, () => new Date())
    await sendAll(new Date())
    expect((await mails()).at(-1)?.entry).toMatchObject({
      method: 'CANCEL',
      sequence: 3,
      start: '2034-04-28T08:00:00.000Z',
      uid: told?.entry?.uid,
    })
  })

  it('say of a move what the reminder would have said', async () => {
    const soon = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString().slice(0, 16)
    const { id, publish } = await published({ timeZone: 'UTC', startsAt: soon(10), endsAt: soon(12) })
    await seated(id, 'ana', { stateAt: new Date(Date.now() - 99 * HOUR).toISOString() })
    await publish({ startsAt: soon(11), endsAt: soon(13) })
    await tend(new Date())
    await sendAll(new Date())
    await tend(new Date())
    expect((await rows()).map(({ kind }) => kind)).toEqual(['moved'])
  })

  it('thank those who had a seat when it ended, once, and say when nothing will be left', async () => {
    const now = new Date()
    const ended = (hours: number) => {
      const end = new Date(now.getTime() - hours * HOUR)
      return { startsAtUtc: new Date(end.getTime() - 2 * HOUR).toISOString(), endsAtUtc: end.toISOString() }
    }
    const id = await openWorkshop(database.payload, ended(2))
    await seated(id, 'came', { stateAt: new Date(now.getTime() - 99 * HOUR).toISOString() })
    await seated(id, 'noted-later', { stateAt: now.toISOString() })
    await seated(id, 'wants-none', { stateAt: new Date(now.getTime() - 99 * HOUR).toISOString(), noMessages: true })
    const stops = await seated(id, 'stops-meanwhile', { stateAt: new Date(now.getTime() - 99 * HOUR).toISOString() })
    await seated(id, 'left', { state: 'cancelled', cause: 'self', owes: 'cancelled', language: 'fr' })
    const isOff = await openWorkshop(database.payload, ended(2))
    await writeSettings(await request(), isOff, { ...usualSettings, thanks: false })
    await seated(isOff, 'off', { stateAt: new Date(now.getTime() - 99 * HOUR).toISOString() })
    for (const hours of [0.5, 24 * 9]) {
      const other = await openWorkshop(database.payload, ended(hours))
      await seated(other, 'other', { stateAt: new Date(now.getTime() - 999 * HOUR).toISOString() })
    }
    await Promise.all([tend(now, anotherServer(database.payload, 5, false)), tend(now)])
    await tend(now)
    await wantMessages(database.payload, stops, false, now)
    await sendAll(now)
    const all = (await mails()).sort((a, b) => a.to.localeCompare(b.to))
    expect(all.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'thanks came@example.org',
      'cancelled left@example.org',
    ])
    const end = Date.parse(ended(2).endsAtUtc)
    const day = (locale: string, days: number): string =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
        .format(new Date(end + days * 24 * HOUR))
        .replace(',', '')
    // Nobody asked for it: it can be ended, by one press in the mail program (RFC 8058).
    const [, token = ''] = /\/s\/([\w.~-]+)/.exec(all[0]?.text ?? '') ?? []
    expect(await followStop(await request(), database.payload, token)).toMatchObject({ email: 'came@example.org' })
    expect(all[0]?.text).toContain(`will be erased on ${day('en-GB', 90)}.`)
    expect(all[1]?.text.replaceAll('\u00a0', ' ')).toContain(`sera effacé le ${day('fr', 30)}.`)
    // The end is said to have been later: nobody is thanked twice.
    await writeDesk(await request(), id, ended(1.5))
    await tend(now)
    expect(
      (await rows())
        .filter(({ kind }) => kind === 'thanks')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['dropped', 'sent'])
    // And not who is asked to stay: no date, no day.
    const undated = await openWorkshop(database.payload, { startsAtUtc: null })
    await seated(undated, 'undated', { state: 'cancelled', cause: 'self', owes: 'cancelled' })
    await sendAll(now)
    expect((await mails()).find(({ to }) => to.startsWith('undated'))?.text).not.toContain('erased')
  })

  it('are the same to the byte in every zone that a server may be in', async () => {
    const { id, publish } = await published({ place: { name: { fr: 'Salle 2', en: 'Room 2' } } })
    const ana = await seated(id, 'ana', { owes: 'confirmed' })
    await sendAll(before(500))
    await publish({ startsAt: '2034-10-27T10:00', endsAt: '2034-10-27T12:00' })
    await sendAll(before(400))
    const req = await request()
    await post(req, { registration: ana, workshop: id, kind: 'reminder', about: reminderKey(60, startsAtUtc) })
    for (const kind of ['thanks', 'links', 'promoted', 'added'] as const)
      await post(req, { registration: ana, workshop: id, kind, about: '1' })
    const [desk, registration] = [await deskOf(req, id), await findMainById(req, 'registrations', ana)]
    if (!registration) throw new Error('She is gone.')
    const all = (await rows()).sort((a, b) => (a.key ?? '').localeCompare(b.key ?? ''))
    const zone = process.env.TZ
    try {
      const made: { bytes: string[]; midnight: string }[] = []
      for (const TZ of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
        process.env.TZ = TZ
        const bytes: string[] = []
        for (const language of ['fr', 'en', null] as const)
          for (const row of all)
            bytes.push(
              JSON.stringify(
                await renderMail(database.payload)({
                  row,
                  kind: row.kind as 'thanks',
                  registration: { ...registration, language },
                  to: registration.email ?? '',
                  workshop: id,
                  desk,
                  about: '',
                  offerUntil: null,
                  at: row.createdAt,
                }),
              ),
            )
        made.push({ bytes, midnight: new Date('2031-04-28T12:00').toISOString() })
      }
      expect(new Set(made.map(({ midnight }) => midnight)).size).toBe(3)
      expect([all.length, made[0]?.bytes.includes('null')]).toEqual([7, false])
      for (const { bytes } of made) expect(bytes).toEqual(made[0]?.bytes)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('hold nothing that was typed while the mailbox is not proven, whatever it was', async () => {
    const id = await openWorkshop(database.payload, { startsAtUtc })
    const typed = 'Zorglub <script>{{7*7}}</script>\r\nBcc: zorglub@example.net'
    await requested(database.payload, id, 'hostile', {
      name: typed,
      organisation: typed,
      needs: typed,
      answers: { why: typed },
      language: 'en',
      owes: 'confirm',
    })
    await sendAll(new Date())
    const [asks] = await mails()
    expect([asks?.kind, asks?.to]).toEqual(['confirm', 'hostile@example.org'])
    expect(JSON.stringify([asks?.raw, asks?.text, asks?.subject])).not.toMatch(/zorglub|7\*7|<script|\{\{/i)
  })

  it('are left for later while the workshop stands still, and gone once it has begun', async () => {
    const id = await openWorkshop(database.payload, { startsAtUtc })
    await seated(id, 'ana')
    await tend(before(24))
    const turn = async (now: Date, desk: Partial<Stored<'desks'>>) => {
      await writeDesk(await request(), id, desk)
      const [row] = await rows()
      return row && (await takeTurn(database.payload, row, now))
    }
    expect(await turn(before(23), { eventStatus: 'postponed' })).toEqual({ is: 'later', minutes: 1 })
    expect(await turn(before(23), { eventStatus: 'scheduled', startsAtUtc: before(-1).toISOString() })).toEqual({
      is: 'dropped',
      code: 'LATE',
    })
    expect(await turn(before(23), { startsAtUtc })).toMatchObject({ is: 'ready' })
    expect(await turn(before(0), {})).toEqual({ is: 'dropped', code: 'LATE' })
  })
})
