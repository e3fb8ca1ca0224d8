import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import { toldChanges } from '../../../src/api/public/toldChanges'
import { changesToTell } from '../../../src/database/knownChanges'
import { logOf } from '../../../src/database/noteChanges'
import { finishChanging, settleChanges } from '../../../src/database/settleChanges'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { startProcess, type Running } from '../../support/process'
import { makeAccount, type Account } from '../../support/server'

jest.setTimeout(180_000)

interface Told {
  id: string
  changedAt: string
}

interface Raw {
  deleteMany: (filter: object) => Promise<unknown>
  find: (filter: object) => { toArray: () => Promise<object[]> }
  insertOne: (doc: object) => Promise<unknown>
  updateOne: (filter: object, change: object) => Promise<unknown>
}

describeWithDatabase('Changes on a MongoDB with several servers', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const folders: string[] = []
  const servers: Running[] = []
  let editor: Account
  const houses: string[] = []
  let workshop = ''

  const launch = async (): Promise<string> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'atelier-changes-'))
    folders.push(folder)
    const server = startProcess('oneServer.ts', [], { DATA_DIR: folder })
    servers.push(server)
    const url = (await server.says('listening ')).replace('listening ', '')
    await server.says('ready')
    return url
  }
  const raw = (name: string): Raw =>
    (database.payload.db as unknown as { connection: { collection: (name: string) => Raw } }).connection.collection(
      name,
    )
  const log = () => logOf(database.payload as Payload)!

  beforeAll(async () => {
    editor = await makeAccount(database.payload, 'editor')
    for (let n = 0; n < 6; n++) houses.push((await make.organisation()).id)
    workshop = (await make.workshop({ partners: houses.map((organisation) => ({ role: 'host', organisation })) })).id
    await make.publish(workshop)
  })
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.kill()
  })
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  it('are told without a gap while two servers write at once', async () => {
    const urls = [await launch(), await launch()]
    const writing = { goesOn: true }
    let cursor: string | undefined
    const told = new Map<string, string>()
    const poll = async (url: string): Promise<void> => {
      for (let hasMore = true; hasMore;) {
        const response = await fetch(`${url}/api/changes?limit=3${cursor ? `&since=${cursor}` : ''}`)
        const page = (await response.json()) as { changes: Told[]; cursor: string; hasMore: boolean }
        expect(response.status).toBe(200)
        for (const { changedAt, id } of page.changes) {
          expect(changedAt >= (told.get(id) ?? '')).toBe(true)
          told.set(id, changedAt)
        }
        ;({ cursor, hasMore } = page)
      }
    }
    const reading = (async () => {
      for (let n = 0; writing.goesOn; n++) {
        await poll(urls[n % 2]!)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })()
    const before = (await log().last())!.position
    let written = 0
    const write = async (url: string, mine: readonly string[], name: string): Promise<void> => {
      for (let n = 0; n < 20; n++) {
        const response = await fetch(`${url}/api/organisations/${mine[n % mine.length]}?locale=fr&depth=0`, {
          method: 'PATCH',
          headers: { ...editor.headers, 'content-type': 'application/json' },
          body: JSON.stringify({ acronym: `${name}${n}` }),
        })
        if (response.status === 200) written++
      }
    }
    // Two writers at each server, of which two write to the same documents.
    await Promise.all([
      write(urls[0]!, houses.slice(0, 2), 'A'),
      write(urls[1]!, houses.slice(2, 4), 'B'),
      write(urls[0]!, houses.slice(4), 'C'),
      write(urls[1]!, houses.slice(4), 'D'),
    ])
    const rows = await log().after(0)
    // Each write took a place, and each place was taken by one.
    expect(written).toBeGreaterThan(40)
    expect(rows.at(-1)!.position - before).toBeGreaterThanOrEqual(written)
    expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length)
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).sort())
    await new Promise((resolve) => setTimeout(resolve, 2500))
    writing.goesOn = false
    await reading
    await poll(urls[0]!)
    expect([...told].sort()).toEqual(rows.map(({ at, doc }): [string, string] => [doc, at]).sort())
  })

  it('are told whole where a row moved on before its place was settled', async () => {
    const clock = jest.spyOn(performance, 'now')
    let at = performance.now()
    const move = (milliseconds: number): void => void clock.mockReturnValue((at += milliseconds))
    /** Up to which place it is told now, and what of a workshop. */
    const look = async (since: number, doc: string) => {
      const { known, upTo } = await changesToTell(database.payload as Payload, true)
      const { changes } = await toldChanges(known, { locales: ['fr', 'en'], since, upTo }, () =>
        Promise.resolve(new Set()),
      )
      return { upTo, said: changes.filter(({ id }) => id === doc).map(({ languages, what }) => [what, ...languages]) }
    }
    try {
      move(0)
      await look(0, '')
      move(5000)
      const { id } = await make.workshop()
      const { upTo: before } = await look(0, id)
      await make.publish(id)
      const published = (await log().find(id))!.position
      expect(await look(before, id)).toEqual({ upTo: before, said: [] })
      move(600)
      const data = { _status: 'published', title: 'Un autre titre' } as never
      await database.payload.update({ collection: 'workshops', id, data, locale: 'fr' as never })
      const changed = (await log().find(id))!.position
      expect(changed).toBeGreaterThan(published)
      expect(await look(before, id)).toEqual({ upTo: before, said: [] })
      move(600)
      expect(await look(before, id)).toEqual({ upTo: published, said: [['published', 'fr', 'en']] })
      move(600)
      expect(await look(published, id)).toEqual({ upTo: changed, said: [['changed', 'fr']] })
    } finally {
      clock.mockRestore()
    }
  })

  it('are noted by the work of the minute where a kill came between a write and its row', async () => {
    const [id] = houses
    const before = (await log().find(id!))!
    await raw('atelier_changing').insertOne({ docs: [{ kind: 'organisations', doc: id }] })
    const req = await createLocalReq({}, database.payload)
    const clock = jest.spyOn(performance, 'now')
    const at = performance.now()
    clock.mockReturnValue(at)
    await finishChanging(req)
    // Whoever wrote so may be at it still.
    expect((await log().find(id!))!.position).toBe(before.position)
    clock.mockReturnValue(at + 31_000)
    await finishChanging(req)
    clock.mockRestore()
    expect((await log().find(id!))!.ownPosition).toBeGreaterThan(before.position)
    expect(await raw('atelier_changing').find({}).toArray()).toEqual([])
  })

  it('are settled by a start: what has no row gets one, and what is gone says so', async () => {
    const [, lost] = houses
    await settleChanges(await createLocalReq({}, database.payload))
    expect(await settleChanges(await createLocalReq({}, database.payload))).toBe(0)
    await raw('changed').deleteMany({ doc: lost })
    await launch()
    expect(await log().find(lost!)).toMatchObject({ gone: false, kind: 'organisations' })
    // A kill came after the workshop was withdrawn, and before anything that follows from it.
    await raw('workshops').updateOne({}, { $set: { _status: 'draft' } })
    await launch()
    expect(await log().find(workshop)).toMatchObject({ gone: true, names: { organisations: [] } })
    expect(await log().find(lost!)).toMatchObject({ gone: true })
  })
})
