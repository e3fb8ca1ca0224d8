import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { createLocalReq } from 'payload'
import { toldActs } from '../../../src/cms/desk/lately'
import { confirm } from '../../../src/cms/registrations/person'
import { changeWhere } from '../../../src/database/atomic'
import { findMain } from '../../../src/database/documents'
import { describeWithDatabase, onMongo } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { startProcess, type Running } from '../../support/process'
import { requested, rowsOf } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

jest.setTimeout(120_000)

/** Over HTTP; on MongoDB the second organiser and the door are at another server, which is another process. */
describeWithDatabase('Two organisers and somebody at the door', () => {
  const { asked, database, make, url } = useRest({ readLimit: 0 })
  let second: { server: Running; folder: string; url: string } | undefined
  beforeAll(async () => {
    if (!onMongo) return
    const folder = await mkdtemp(path.join(tmpdir(), 'atelier-together-'))
    const server = startProcess('oneServer.ts', [], { DATA_DIR: folder })
    second = { server, folder, url: (await server.says('listening ')).replace('listening ', '') }
    await server.says('ready')
  })
  afterAll(async () => {
    await second?.server.kill()
    if (second) await rm(second.folder, { recursive: true, force: true })
  })

  const req = () => createLocalReq({}, database.payload)
  const sent = async (server: string, to: string, data: object, headers: object = {}): Promise<JsonObject> => {
    const response = await fetch(`${server}${to}`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    })
    return { status: response.status, ...((await response.json()) as object) } as JsonObject
  }
  const organiser = async (name: string, server: string) => {
    const { headers, id } = await makeAccount(database.payload, 'organiser')
    await changeWhere(await req(), 'users', { id: { equals: id } }, { name })
    const post = (to: string, data: object): Promise<JsonObject> => sent(server, `/api/${to}`, data, headers)
    return { headers, id, name, post }
  }
  const prepare = async (data: object = {}) => {
    const elsewhere = second?.url ?? url()
    const [ada, bea] = [await organiser('Ada', url()), await organiser('Bea', elsewhere)]
    const workshop = await make(ada.headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'UTC',
      startsAt: new Date(Date.now() + 3_600_000).toISOString().slice(0, 16),
      registration: { mode: 'internal' },
      ...data,
    })
    const published = await asked(`workshops/${workshop}?locale=fr`, ada.headers, { _status: 'published' }, 'PATCH')
    expect(published.status).toBe(200)
    await ada.post(`workshops/${workshop}/desk`, { capacity: 10, waitlist: true, offerHours: 0 })
    const ids: string[] = []
    for (let n = 0; n < 10; n++) {
      const id = await requested(database.payload, workshop, `p${n}`)
      await confirm(database.payload, id, () => new Date())
      ids.push(id)
    }
    const { made } = await ada.post(`workshops/${workshop}/desk/doors`, { name: 'North' })
    const door = (acts: object[], known: string | null = null) =>
      sent(elsewhere, new URL(made.url).pathname, { known, acts: acts.map((act, n) => ({ n: `${n}`, ...act })) })
    const list = ({ post }: typeof ada, since: string | null = null) => post('registrations/list', { workshop, since })
    const marks = async () =>
      Object.fromEntries((await rowsOf(database.payload, workshop)).map(({ attended, id }) => [id, attended ?? 'no']))
    return { ada, bea, door, ids, list, marks, workshop }
  }
  const standing = ({ docs }: JsonObject) =>
    docs.map(({ attended, id, place, state }: JsonObject) => [id, state, place, attended])

  it('lose no act at one desk, and each is told what the others did', async () => {
    const { ada, bea, door, ids, list, marks, workshop } = await prepare()
    const before = { ada: await list(ada), bea: await list(bea) }
    expect(standing(before.ada)).toEqual(standing(before.bea))
    const { known } = await door([])
    const seen = new Map<string, string>(before.ada.docs.map(({ id, mark }: JsonObject) => [id, mark]))
    const act = ({ post }: typeof ada, n: number, name: string) =>
      post(`registrations/${ids[n]}/act`, { act: name, seen: seen.get(ids[n] ?? '') })
    const tick = ({ post }: typeof ada, n: number) => post(`registrations/${ids[n]}/checkIn`, { in: true })
    const contested = await Promise.all([0, 1].flatMap((n) => [act(ada, n, 'cancelByUs'), act(bea, n, 'cancelByUs')]))
    expect(contested.map(({ status }) => status).toSorted()).toEqual([200, 200, 409, 409])
    const answers = await Promise.all([
      act(bea, 2, 'moveToWaiting'),
      ada.post(`workshops/${workshop}/desk`, { capacity: 9 }),
      ...[3, 4, 5, 6].map((n) => tick(ada, n)),
      ...[5, 6, 7, 8].map((n) => tick(bea, n)),
      door([4, 6, 8, 9].map((n) => ({ id: ids[n], in: true }))),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))

    const there = await marks()
    expect(ids.map((id) => there[id])).toEqual([...ids].map((_, n) => (n < 3 ? 'no' : 'checkedIn')))
    const notes = await findMain(await req(), 'audit', { workshop: { equals: workshop } })
    const done = (name: string) => notes.filter((note) => note.act === name).map(({ registration }) => registration)
    expect(done('checkIn').toSorted()).toEqual(ids.slice(3).toSorted())
    expect(done('cancelByUs').toSorted()).toEqual(ids.slice(0, 2).toSorted())

    const after = { ada: await list(ada, before.ada.now), bea: await list(bea, before.bea.now) }
    expect(standing(after.ada)).toEqual(standing(after.bea))
    for (const [reader, { lately }] of [
      [ada, after.ada],
      [bea, after.bea],
    ] as const) {
      const told = lately.filter(({ by }: JsonObject) => by !== 'own')
      const others = notes.filter(
        ({ act: name, who }) => toldActs.some((one) => one === name) && who !== 'system' && who !== reader.id,
      )
      expect(told.map(({ id }: JsonObject) => id).toSorted()).toEqual(others.map(({ id }) => id).toSorted())
      const names = new Map([
        [ada.id, 'Ada'],
        [bea.id, 'Bea'],
      ])
      const whoOf = new Map(others.map(({ id, who }) => [id, names.get(who ?? '') ?? 'North']))
      for (const { id, who } of told) expect([id, who]).toEqual([id, whoOf.get(id)])
    }
    // Of the list that they have those at the door are told who stands elsewhere, or all of it.
    const news = await door([], known)
    const stands = new Map((news.changed ?? news.people).map(({ id, is }: JsonObject) => [id, is]))
    // Whoever was moved to the end of the queue has a seat again: nobody else waits.
    expect(ids.map((id) => stands.get(id) ?? 'expected')).toEqual(
      ids.map((_, n) => (n < 2 ? 'cancelled' : n < 3 ? 'expected' : 'in')),
    )
    expect(await door([], news.known)).toEqual({ status: 200, done: [], keeps: true, known: news.known })
  })

  it('each see at once whom another ticks, also where no time of it is kept', async () => {
    const { ada, bea, door, ids, list, marks } = await prepare({ confidentiality: { rule: 'chathamHouse' } })
    const { known } = await door([])
    const shown = async (of: typeof ada) =>
      Object.fromEntries((await list(of)).docs.map(({ attended, id }: JsonObject) => [id, attended]))
    await shown(ada)
    await shown(bea)
    const tick = ({ post }: typeof ada, n: number, isIn = true) => post(`registrations/${ids[n]}/checkIn`, { in: isIn })
    let last: string = known
    for (const [one, other] of [
      [ada, bea],
      [bea, ada],
    ] as const) {
      const n = one === ada ? 0 : 4
      await Promise.all([
        tick(one, n),
        tick(other, n + 1),
        door([{ id: ids[n + 2], in: true }]),
        one.post(`registrations/${ids[n + 3]}/checkIn`, { in: true }).then(() => tick(other, n + 3, false)),
      ])
      const stands = await marks()
      expect([0, 1, 2, 3].map((of) => stands[ids[n + of] ?? ''])).toEqual(['checkedIn', 'checkedIn', 'checkedIn', 'no'])
      expect(await shown(ada)).toEqual(stands)
      expect(await shown(bea)).toEqual(stands)
      const { changed, known: now } = await door([], last)
      const told = new Set(changed.map(({ id, is }: JsonObject) => `${id} ${is}`))
      for (const of of [0, 1, 2]) expect(told).toContain(`${ids[n + of]} in`)
      last = now
    }
  })
})
