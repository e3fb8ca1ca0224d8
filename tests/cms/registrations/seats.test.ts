import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { runCommand } from '../../../src/commands/runCommand'
import { checkSeats, type SeatReport } from '../../../src/cms/registrations/checkSeats'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { cancel, confirm } from '../../../src/cms/registrations/person'
import { settle } from '../../../src/cms/registrations/settle'
import { changeWhere } from '../../../src/database/atomic'
import { findMain } from '../../../src/database/documents'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import { patientTurns } from '../../support/patientTurns'
import { startProcess } from '../../support/process'
import { anotherServer, inItsTurn, openWorkshop, requested, rowsOf, type Row } from '../../support/registrations'

/** How often each is done; SEAT_ROUNDS=20 does it as often, with as many people and as long pauses as promised. */
const rounds = Number(process.env.SEAT_ROUNDS ?? 0)
const ROUNDS = rounds || 2
const PEOPLE = rounds ? 200 : 30
const PAUSE = rounds ? 30 : 3

jest.setTimeout(rounds ? rounds * 600_000 : 120_000)

const turns = patientTurns()
/** A few do what they do at once; of hundreds a server does six at a time. */
const whenItsTurn = <T>(act: () => Promise<T>): Promise<T> => (rounds ? inItsTurn(turns, act) : act())

const now = (): Date => new Date()

describeWithDatabase('Many at once', () => {
  const database = useDatabase()
  const folders: string[] = []
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  beforeAll(() => {
    // With a pause in each step two hundred wait for the one writer for longer than anybody does.
    if (rounds && !onMongo) Object.assign(database.payload.db, { patience: 600_000 })
  })

  const asked = async (workshop: string, people: number): Promise<string[]> => {
    const ids: string[] = []
    for (let n = 0; n < people; n++) ids.push(await requested(database.payload, workshop, `person-${n}`))
    return ids
  }
  const reportOf = async (workshop: string): Promise<SeatReport | undefined> =>
    (await checkSeats(await createLocalReq({}, database.payload), now())).find((report) => report.workshop === workshop)
  /** One has the seat, and all have a place of their own in the queue. */
  const expectOneSeat = async (workshop: string, people: number): Promise<void> => {
    const rows = await rowsOf(database.payload, workshop)
    expect(rows.filter(({ state }) => state === 'confirmed').map(({ rank, seat }) => [rank, seat])).toEqual([[1, 1]])
    expect(rows.map(({ rank }) => rank).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: people }, (_, n) => n + 1),
    )
    expect((await reportOf(workshop))?.faults).toEqual([])
  }

  it(`get one last seat once, in one process, ${ROUNDS} times over`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const workshop = await openWorkshop(database.payload, { capacity: 1 })
      const server = anotherServer(database.payload, PAUSE)
      await Promise.all((await asked(workshop, PEOPLE)).map((id) => whenItsTurn(() => confirm(server, id, now))))
      await expectOneSeat(workshop, PEOPLE)
    }
  })

  if (onMongo)
    it(`get one last seat once, in three processes, ${ROUNDS} times over`, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const workshop = await openWorkshop(database.payload, { capacity: 1 })
        const ids = await asked(workshop, PEOPLE)
        const folder = await mkdtemp(path.join(tmpdir(), 'atelier-seats-'))
        folders.push(folder)
        const servers = [0, 1, 2].map(async (n) => {
          await writeFile(path.join(folder, `${n}`), JSON.stringify(ids.filter((_, index) => index % 3 === n)))
          return startProcess('confirmer.ts', [folder, `${n}`, `${PAUSE}`])
        })
        const running = await Promise.all(servers)
        await Promise.all(running.map((one) => one.says('ready')))
        await writeFile(path.join(folder, 'go'), '')
        await Promise.all(running.map((one) => one.ended))
        const said = running.flatMap(({ lines }) => lines.filter((line) => /^(confirmed|failed)/.test(line)))
        expect(said).toEqual(running.map((_, n) => `confirmed ${ids.filter((_, index) => index % 3 === n).length}`))
        await expectOneSeat(workshop, PEOPLE)
      }
    })

  /** A workshop that is full, with people waiting, whose seated all leave while others come and the number of seats changes twice, at three servers. */
  const turmoil = async (payload: Payload): Promise<string> => {
    const [seats, waiting, newcomers] = rounds ? [200, 300, 50] : [16, 30, 6]
    const workshop = await openWorkshop(payload, { capacity: seats })
    const at = now().toISOString()
    const ids: string[] = []
    for (let rank = 1; rank <= seats + waiting; rank++) {
      const isIn = rank <= seats
      const person = { rank, rankKey: `${workshop}:${rank}`, provenAt: at, stateAt: at }
      ids.push(
        await requested(payload, workshop, `before-${rank}`, {
          ...person,
          mailbox: null,
          ...(isIn
            ? { state: 'confirmed', seat: rank, seatKey: `${workshop}:${rank}` }
            : { state: 'waiting', toldAt: at }),
        }),
      )
    }
    const fresh = await asked(workshop, newcomers)
    const servers = [0, 1, 2].map(() => anotherServer(payload, PAUSE))
    const serverOf = (n: number): Payload => servers[n % servers.length]!
    const turn = async (capacity: number): Promise<void> => {
      await writeDesk(await createLocalReq({}, payload), workshop, { capacity })
      await settle(serverOf(capacity), workshop)
    }
    const acts = ids.slice(0, seats).map((id, n) => () => cancel(serverOf(n), id, now))
    fresh.forEach((id, n) => acts.splice(n * 2, 0, () => confirm(serverOf(n), id, now) as never))
    const third = Math.floor(acts.length / 3)
    await Promise.all([
      ...acts.slice(0, third).map(whenItsTurn),
      turn(seats - 5).then(() => Promise.all(acts.slice(third, 2 * third).map(whenItsTurn))),
    ])
    await Promise.all([...acts.slice(2 * third).map(whenItsTurn), turn(seats + 5)])
    await settle(payload, workshop)
    expect(await reportOf(workshop)).toMatchObject({ capacity: seats + 5, confirmed: seats + 5, faults: [] })
    return workshop
  }

  it(`leave and come while seats are added and taken away: all seats are given, nobody is overtaken, ${ROUNDS} times over; what is planted is found`, async () => {
    const { payload } = database
    let workshop = ''
    for (let round = 0; round < ROUNDS; round++) workshop = await turmoil(payload)
    const said: string[] = []
    const check = async (language: string): Promise<number> => {
      said.length = 0
      const output = { line: (line: string) => void said.push(line), note: (line: string) => void said.push(line) }
      return (await runCommand(payload, { command: 'checkSeats', language }, output)).code
    }
    expect([await check('en'), said.at(-1)]).toEqual([0, 'All is in order.'])
    // Two who were given their seats the other way round.
    const req = await createLocalReq({}, payload)
    const notes = (await findMain(req, 'audit', { workshop: { equals: workshop }, act: { equals: 'seat' } })).sort(
      (a, b) => (a.facts as { rank: number }).rank - (b.facts as { rank: number }).rank,
    )
    const [first, last] = [notes[0]!, notes.at(-1)!]
    const later = new Date(Date.parse(last.at ?? '') + 10_000).toISOString()
    await changeWhere(req, 'audit', { id: { equals: first.id } }, { at: later })
    expect(await check('fr')).toBe(1)
    expect(said.find((line) => line.includes(`${first.registration}, `))).toMatch(/ d’après le journal, la première/)
    await changeWhere(req, 'audit', { id: { equals: first.id } }, { at: first.at })
    // One who sits before another who has waited for longer.
    const [waits] = (await rowsOf(payload, workshop))
      .filter(({ state }) => state === 'waiting')
      .sort((a, b) => Number(a.rank) - Number(b.rank)) as [Row]
    const moved = { rank: 1_000_000, rankKey: `${workshop}:1000000` }
    await changeWhere(req, 'registrations', { id: { equals: last.registration ?? '' } }, moved)
    expect([await check('en'), said.some((line) => line.includes(waits.id))]).toEqual([1, true])
    await changeWhere(req, 'registrations', { id: { equals: waits.id } }, { state: 'confirmed' })
    expect([await check('en'), said.find((line) => line.includes(`${waits.id}: is in`))]).toEqual([
      1,
      `  ${waits.id}: is in and has no seat.`,
    ])
  })

  /** Two servers that each settle for themselves: the second sees that a seat is free, and who is first only when the first one has given that seat. */
  const lateServer = async (payload: Payload): Promise<SeatReport | undefined> => {
    const workshop = await openWorkshop(payload, { capacity: 1 })
    for (const rank of [1, 2])
      await requested(payload, workshop, `waits-${rank}`, {
        state: 'waiting',
        rank,
        rankKey: `${workshop}:${rank}`,
        mailbox: null,
        toldAt: now().toISOString(),
      })
    const late = anotherServer(payload, 0, false)
    const { find } = late.db
    let isFirst = true
    late.db.find = async function (this: unknown, args: { sort?: unknown }) {
      if (isFirst && JSON.stringify(args.sort) === '["rank"]') {
        isFirst = false
        await settle(anotherServer(payload, 0, false), workshop)
      }
      return find.call(late.db, args as never)
    } as typeof find
    await settle(late, workshop)
    expect(isFirst).toBe(false)
    return reportOf(workshop)
  }

  it('would get it twice if seats had no unique key, where nothing is done as a whole and each settles for itself', async () => {
    const { payload } = database
    expect(await lateServer(payload)).toMatchObject({ confirmed: 1, waiting: 1, faults: [] })
    if (onMongo) {
      const { collections } = payload.db as unknown as {
        collections: Record<string, { collection: { dropIndex: (name: string) => Promise<unknown> } }>
      }
      await collections.registrations!.collection.dropIndex('seatKey_1')
    } else {
      const { writer } = payload.db as unknown as { writer: { execute: (sql: string) => Promise<unknown> } }
      await writer.execute('DROP INDEX registrations_seat_key_idx')
    }
    for (let round = 0; round < 3; round++) {
      const report = await lateServer(payload)
      expect(report).toMatchObject({ confirmed: 2, waiting: 0 })
      expect(report?.faults.map(({ code }) => code)).toEqual(['SEAT_TWICE'])
    }
  })
})
